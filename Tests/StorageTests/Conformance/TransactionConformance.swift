// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage
import TartanTestSupport
import Testing

@Suite("Conformance: transactions")
struct TransactionConformance {
    private func commit(
        _ store: any Store, _ upserts: [TransactionRecord], _ removals: [TransactionID] = [], at seconds: Int = 1
    ) async throws {
        let lease = try await store.lease(at: seconds * 100)
        try await store.engineApply(
            Sample.batch(
                lease, from: lease.item.sync.cursor, to: "c\(seconds)", upserts: upserts, removals: removals,
                at: seconds)
        )
    }

    @Test("Every field reads back, and money is exact", arguments: StoreKind.allCases)
    func roundTrip(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            var full = Sample.transaction("a", amount: "-12345678901234567.89", name: "Café ☕ 'quoted'", pending: true)
            full.unofficialCurrency = "BTC"
            full.authorizedDate = CalendarDate(daysSinceEpoch: 19_999)
            full.time = Timestamp("2026-01-02T03:04:05Z")
            full.authorizedTime = Timestamp("2026-01-01T03:04:05.678Z")
            full.merchantName = "M"
            full.merchantEntityID = "me"
            full.originalDescription = "od"
            full.paymentChannel = "in store"
            full.transactionCode = "purchase"
            full.category = TransactionRecord.Category(
                primary: "FOOD_AND_DRINK", detailed: "FOOD_AND_DRINK_COFFEE", confidence: "HIGH", version: "v2")
            full.logoURL = "l"
            full.website = "w"
            full.checkNumber = "1"
            full.accountOwner = "o"
            full.city = "c"
            full.region = "r"
            let amounts = ["0", "0.1", "0.000000000000000001", "99999999999999999999999999999999999999"]
            let rows = amounts.enumerated().map { Sample.transaction(TransactionID("b\($0)"), amount: $1) }
            try await commit(store, [full] + rows)
            let expected = TransactionRow(
                record: full, userID: "user", firstSeenAt: Sample.time(1), changedAt: Sample.time(1))
            #expect(try await store.transaction("a", item: "item", of: "user") == expected)
            #expect(try await store.dump().currentTransactions == [full] + rows)
        }
    }

    @Test("A removed row stays as a tombstone, comes back when the bank brings it back", arguments: StoreKind.allCases)
    func tombstones(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            try await commit(store, [Sample.transaction("a"), Sample.transaction("b")])
            try await commit(store, [], ["a", "never-seen"], at: 2)
            let all = TransactionQuery(includesRemoved: true)
            #expect(try await store.transactions(of: "user", matching: TransactionQuery()).rows.count == 1)
            #expect(try await store.transactions(of: "user", matching: all).rows.count == 2)
            #expect(try await store.transaction("a", item: "item", of: "user")?.removedAt == Sample.time(2))
            try await commit(store, [], ["a"], at: 3)
            #expect(try await store.transaction("a", item: "item", of: "user")?.removedAt == Sample.time(2))
            try await commit(store, [Sample.transaction("a", amount: "1")], at: 4)
            let back = try #require(try await store.transaction("a", item: "item", of: "user"))
            #expect(back.removedAt == nil && back.firstSeenAt == Sample.time(1) && back.changedAt == Sample.time(4))
        }
    }

    @Test(
        "What the user said about a pending row goes to the posted one, in one sync or in two",
        arguments: StoreKind.allCases,
        [[["posted", "removed"]], [["posted"], ["removed"]], [["removed"], ["posted"]]])
    func posting(kind: StoreKind, rounds: [[String]]) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            try await commit(store, [Sample.transaction("p", pending: true)])
            let edits = TransactionEdits(category: "Treats", note: "with Ann")
            try await store.setEdits(edits, of: "p", item: "item", user: "user")
            let posted = Sample.transaction("q", amount: "13.00", replaces: "p")
            for (index, round) in rounds.enumerated() {
                try await commit(
                    store, round.contains("posted") ? [posted] : [], round.contains("removed") ? ["p"] : [],
                    at: index + 2)
            }
            let rows = try await store.transactions(of: "user", matching: TransactionQuery()).rows
            #expect(rows.map(\.record) == [posted])
            #expect(rows.map(\.edits) == [edits])
            #expect(try await store.transaction("p", item: "item", of: "user")?.replacedBy == "q")
            // The bank's later changes leave the user's words alone.
            try await commit(store, [Sample.transaction("q", amount: "14.00", replaces: "p")], at: 9)
            #expect(try await store.transaction("q", item: "item", of: "user")?.edits == edits)
            // Late words about the pending row reach its successor.
            try await store.setEdits(TransactionEdits(note: "late"), of: "p", item: "item", user: "user")
            #expect(try await store.transaction("q", item: "item", of: "user")?.edits.note == "late")
            try await store.setEdits(TransactionEdits(), of: "q", item: "item", user: "user")
            #expect(try await store.transaction("q", item: "item", of: "user")?.edits.isEmpty == true)
        }
    }

    @Test("Filters", arguments: StoreKind.allCases)
    func filters(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            try await store.engineUpsertAccounts(
                [Sample.account("second")], of: "item", areAll: false, at: Sample.start)
            let food = TransactionRecord.Category(primary: "FOOD", detailed: "FOOD_COFFEE")
            var merchant = Sample.transaction("c", account: "second", day: 2, name: "ÄPFEL 100%", pending: true)
            merchant.merchantName = "Green_Grocer"
            try await commit(
                store,
                [
                    Sample.transaction("a", day: 0, category: food), Sample.transaction("b", day: 1, category: food),
                    merchant,
                ])
            try await store.setEdits(TransactionEdits(category: "OWN"), of: "b", item: "item", user: "user")
            func ids(_ query: TransactionQuery) async throws -> [TransactionID] {
                try await store.transactions(of: "user", matching: query).rows.map(\.record.transactionID)
            }
            let day = CalendarDate(daysSinceEpoch: 20_001)
            #expect(try await ids(TransactionQuery()) == ["c", "b", "a"])
            #expect(try await ids(TransactionQuery(accountID: "second")) == ["c"])
            #expect(try await ids(TransactionQuery(itemID: "none")).isEmpty)
            #expect(try await ids(TransactionQuery(from: day)) == ["c", "b"])
            #expect(try await ids(TransactionQuery(through: day)) == ["b", "a"])
            #expect(try await ids(TransactionQuery(from: day, through: day)) == ["b"])
            #expect(try await ids(TransactionQuery(text: "äpfel")) == ["c"])
            #expect(try await ids(TransactionQuery(text: "100%")) == ["c"])
            #expect(try await ids(TransactionQuery(text: "n_g")) == ["c"])
            #expect(try await ids(TransactionQuery(text: "%")) == ["c"])
            #expect(try await ids(TransactionQuery(category: "FOOD")) == ["a"])
            #expect(try await ids(TransactionQuery(category: "FOOD_COFFEE")) == ["a"])
            #expect(try await ids(TransactionQuery(category: "OWN")) == ["b"])
            #expect(try await ids(TransactionQuery(isPending: true)) == ["c"])
            let totals = try await store.categoryTotals(of: "user", matching: TransactionQuery(isPending: false))
            #expect(totals.map(\.category) == ["FOOD", "OWN"])
            #expect(totals.map(\.sum) == [Sample.decimal("12.34"), Sample.decimal("12.34")])
        }
    }

    @Test("Pages hold every row once, newest first", arguments: StoreKind.allCases, [1, 2, 7, 500])
    func paging(kind: StoreKind, limit: Int) async throws {
        try await kind.run { store in
            var generator = SeededGenerator(seed: 11)
            for id: ItemID in ["item", "item2"] {
                try await store.engineInsertItem(Sample.item(id))
                let rows = (0..<20).map { index in
                    Sample.transaction(
                        TransactionID("t\(index)"), item: id, day: Int.random(in: 0..<5, using: &generator))
                }
                let lease = try await store.lease(id)
                try await store.engineApply(Sample.batch(lease, upserts: rows))
            }
            var query = TransactionQuery(limit: limit)
            var seen: [TransactionRow] = []
            repeat {
                let page = try await store.transactions(of: "user", matching: query)
                #expect(page.rows.count <= limit)
                seen += page.rows
                query.after = page.next
            } while query.after != nil
            #expect(seen.count == 40)
            #expect(seen == seen.sorted { PagePosition($0.record) < PagePosition($1.record) })
            query.after = "not a cursor"
            let bad = query
            #expect(
                await storageCode { _ = try await store.transactions(of: "user", matching: bad) } == .invalidCursor)
        }
    }
}
