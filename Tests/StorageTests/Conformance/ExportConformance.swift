// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage
import TartanTestSupport
import Testing

@Suite("Conformance: reading everything in pieces")
struct ExportConformance {
    @Test("Users, groups and rows come in the same order, each once", arguments: StoreKind.allCases)
    func order(kind: StoreKind) async throws {
        try await kind.run { store in
            let reader = try #require(store as? any ExportStore)
            for user in ["b", "a", "Z", "ä"] as [UserID] {
                try await store.engineInsertItem(Sample.item(ItemID("item-\(user)"), user: user))
            }
            #expect(try await reader.exportUsers(after: nil, limit: 3) == ["Z", "a", "b"])
            #expect(try await reader.exportUsers(after: "b", limit: 3) == ["ä"])

            let lease = try await store.lease("item-a")
            var rows = (0..<23).map { index in
                Sample.transaction(
                    TransactionID("t\(index * 7 % 23)"), item: "item-a", account: index % 2 == 0 ? "y" : "x",
                    amount: "\(index)", day: index % 3)
            }
            rows[4].currency = nil
            rows[4].unofficialCurrency = "BTC"
            try await store.engineApply(
                Sample.batch(
                    lease, upserts: rows,
                    accounts: [Sample.account("x", item: "item-a"), Sample.account("y", item: "item-a")]))

            var found: [TransactionRow] = []
            var position: PagePosition?
            while true {
                let page = try await reader.exportRows(
                    of: "a", matching: TransactionQuery(), after: position, limit: 5)
                guard let last = page.last else { break }
                found += page
                position = PagePosition(last.record)
            }
            let expected = rows.sorted { PagePosition($1) < PagePosition($0) }
            #expect(found.map(\.record) == expected)

            let groups = try await reader.exportGroups(of: "a", matching: TransactionQuery())
            #expect(
                groups.map { "\($0.accountID) \($0.currency?.rawValue ?? "") \($0.count)" } == [
                    "x USD 11", "y BTC 1", "y USD 11",
                ])
            #expect(groups.first?.first == CalendarDate(daysSinceEpoch: 20_000))
            #expect(groups.first?.last == CalendarDate(daysSinceEpoch: 20_002))
            let day = TransactionQuery(accountID: "x", from: rows[1].date, through: rows[1].date)
            #expect(try await reader.exportGroups(of: "a", matching: day).map(\.count) == [4])
            let accounts = try await reader.exportAccounts(of: "a")
            #expect(Set(accounts.map(\.record.accountID)) == ["x", "y"])
            #expect(accounts.allSatisfy { $0.institutionName == "First Platypus Bank" })
        }
    }
}
