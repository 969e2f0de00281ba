// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Logging
import PlaidCore
import PlaidJSON
import PlaidTypes
import Synchronization
import TartanStorage
import TartanStoragePostgreSQL
import TartanStorageSQLite
import TartanTestSupport
import Testing

@testable import BankSync

/// Every member of every stored response is damaged in every way: nothing is lost, and the next run goes on.
@Suite("Incomplete responses")
struct IncompleteResponseTests {
    static let backends: [SimulatedDatabase.Backend] =
        PostgreSQLServer.isInstalled ? SimulatedDatabase.Backend.allCases : [.memory, .sqlite]

    private func withStore(_ backend: SimulatedDatabase.Backend, _ body: (any Store) async throws -> Void) async throws
    {
        switch backend {
        case .memory: try await body(MemoryStore())
        case .sqlite: try await Fixture.withSQLite { try await body($0) }
        case .postgresql:
            let store = try await PostgreSQLStore(address: PostgreSQLServer.shared.get().createDatabase())
            defer { store.close() }
            try await body(store)
        }
    }

    private let plaid = FakePlaid(seed: 1)
    private let clock = StoredProductTests.Clock()

    private func service(_ store: any Store, wanted: Set<String> = []) -> SyncService {
        var configuration = SyncConfiguration()
        configuration.wantedProducts = wanted
        let clock = clock
        return SyncService(
            client: plaid, store: store, vault: Fixture.vault, configuration: configuration,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            runtime: SyncRuntime(now: { clock.time }, sleep: { _ in }, random: { 1 }))
    }

    private func answer(_ path: String, _ answer: JSONValue) { plaid.state.withLock { $0.override[path] = answer } }

    /// What a run may end with when a response cannot be kept.
    private static let clean: Set<String> = ["incompleteResponse", "unusableRow", "cursorStuck"]

    // MARK: Transactions

    private static var page: JSONValue {
        var page = ContractSample.response(of: "/transactions/sync").objectValue ?? [:]
        page["has_more"] = false
        page["transactions_update_status"] = "HISTORICAL_UPDATE_COMPLETE"
        func rows(_ name: String, _ prefix: String) -> JSONValue {
            .array(
                (page[name]?.arrayValue ?? []).enumerated().map { index, row in
                    var row = row.objectValue ?? [:]
                    row["transaction_id"] = .string("\(prefix)-\(index + 1)")
                    return .object(row)
                })
        }
        for (name, prefix) in [("added", "a"), ("modified", "m"), ("removed", "r")] { page[name] = rows(name, prefix) }
        return .object(page)
    }

    private func transactions(_ store: any Store, _ item: ItemID) async throws -> [TransactionID: TransactionRecord] {
        let rows = try await store.transactions(of: "user", matching: TransactionQuery(itemID: item)).rows
        return Dictionary(uniqueKeysWithValues: rows.map { ($0.record.transactionID, $0.record) })
    }

    private func sync(_ store: any Store, _ item: ItemID, wanted: Set<String> = []) async throws -> String? {
        switch try await service(store, wanted: wanted).syncItem(item, reason: "manual") {
        case .committed: return nil
        case .failed(let error): return error.code.rawValue
        case .notReady: return "notReady"
        case .superseded: return "superseded"
        }
    }

    @Test("A damaged page of transactions loses no row and no cursor", arguments: backends)
    func pages(backend: SimulatedDatabase.Backend) async throws {
        try await withStore(backend) { store in
            let all = Damage.all(of: Self.page)
            #expect(all.count > 300)
            var kept = 0
            for (index, damage) in all.enumerated() where backend.takes(index) {
                let item = ItemID("item-\(index)")
                try await store.engineInsertItem(try Fixture.item(item, products: ["transactions"]))
                answer("/transactions/sync", damage.applied(to: Self.page))
                let outcome = try await sync(store, item)
                let rows = try await transactions(store, item)
                if let outcome {
                    #expect(Self.clean.contains(outcome), "\(damage.name): \(outcome)")
                    #expect(rows.isEmpty, "\(damage.name)")
                    #expect(try await store.engineItem(item)?.sync.cursor == "", "\(damage.name)")
                } else {
                    kept += 1
                    let isEmptied = damage.kind == .emptyList && damage.path.count == 1
                    let expected: Set<TransactionID> = ["a-1", "a-2", "m-1", "m-2"]
                    #expect(
                        isEmptied || damage.path.last == .member("transaction_id") || Set(rows.keys) == expected,
                        "\(damage.name)")
                    #expect(isEmptied || rows["a-2"]?.amount == Decimal(string: "2.25"), "\(damage.name)")
                }
                answer("/transactions/sync", Self.page)
                clock.pass(10)
                #expect(try await sync(store, item) == nil, "\(damage.name): the next run")
                let healed = try await transactions(store, item)
                #expect(
                    healed["a-1"]?.amount == Decimal(string: "1.25") && healed["m-2"]?.isPending == true,
                    "\(damage.name)")
            }
            #expect(kept > (backend == .memory ? 200 : 90))
        }
    }

    private static let lists = ["added", "modified", "removed", "accounts"]

    @Test(
        "A page without a list, an element or where to go on fails the run",
        arguments: lists + ["next_cursor", "has_more"])
    func structure(member: String) async throws {
        var kinds: [Damage.Kind] = [.null, .absent, .wrongType]
        if Self.lists.contains(member) { kinds.append(.nullElement) }
        for kind in kinds {
            let store = MemoryStore()
            try await store.engineInsertItem(try Fixture.item(products: ["transactions"]))
            answer("/transactions/sync", Damage(path: [.member(member)], kind: kind).applied(to: Self.page))
            #expect(try await sync(store, "item") == "incompleteResponse", "\(kind)")
            let run = try #require(try await store.syncRuns(of: "user", item: "item", limit: 1).first)
            #expect(run.errorText?.contains(member) == true && run.requestIDs == ["request_id-1"])
            #expect(!run.anomalies.isEmpty)
            let facts = try #require(try await ItemFacts.gather("item", from: store, now: Fixture.start))
            let finding = try #require(Diagnosis.findings(facts).first { $0.cause == "incompleteResponse" })
            #expect(finding.weight == .action && finding.requestIDs == ["request_id-1"])
        }
    }

    @Test("What a row lacks stays unknown: no value is invented", arguments: backends)
    func unknownValues(backend: SimulatedDatabase.Backend) async throws {
        try await withStore(backend) { store in
            try await store.engineInsertItem(try Fixture.item(products: ["transactions"]))
            var page = Self.page.objectValue ?? [:]
            var row = page["added"]?[0]?.objectValue ?? [:]
            for name in ["amount", "date", "name", "pending", "account_id"] { row[name] = .null }
            page["added"] = [.object(row), page["added"]?[1] ?? .null]
            page["modified"] = []
            answer("/transactions/sync", .object(page))
            #expect(try await sync(store, "item") == nil)
            let all = try await store.transactions(of: "user", matching: TransactionQuery()).rows.map(\.record)
            #expect(all.map(\.transactionID) == ["a-2", "a-1"])
            let record = try #require(all.last)
            #expect(record.amount.isNaN && record.date == .unknown && record.name == "" && record.isPending == nil)
            #expect(record.accountID == UnnamedAccount.id)
            // It is of no day, adds to no sum, and pages go past it.
            let day = CalendarDate(daysSinceEpoch: 0)
            var query = TransactionQuery(from: day)
            #expect(try await store.transactions(of: "user", matching: query).rows.count == 1)
            query = TransactionQuery(through: CalendarDate(daysSinceEpoch: 90_000))
            #expect(try await store.transactions(of: "user", matching: query).rows.count == 1)
            let totals = try await store.categoryTotals(of: "user", matching: TransactionQuery())
            #expect(totals.map(\.sum) == [Decimal(string: "2.25")])
            var first = try await store.transactions(of: "user", matching: TransactionQuery(limit: 1))
            #expect(first.rows.map(\.record.transactionID) == ["a-2"])
            first = try await store.transactions(of: "user", matching: TransactionQuery(limit: 1, after: first.next))
            #expect(first.rows.map(\.record.transactionID) == ["a-1"] && first.next == nil)
            // What was missing is counted by name.
            let run = try #require(try await store.syncRuns(of: "user", item: "item", limit: 1).first)
            for member in ["amount", "date", "name", "pending", "account_id"] {
                #expect(run.anomalies.counts["Transaction.\(member)"] == 1, "\(member)")
            }
            let facts = try #require(try await ItemFacts.gather("item", from: store, now: Fixture.start))
            let finding = try #require(Diagnosis.findings(facts).first { $0.cause == "incompleteData" })
            #expect(finding.weight == .notice && finding.what.contains("\(run.anomalies.total) values"))
            // The bank sends it later: the row is the same one, and what it was before is kept.
            answer("/transactions/sync", Self.page)
            #expect(try await sync(store, "item") == nil)
            let versions = try await store.versions(of: "a-1", item: "item", user: "user")
            #expect(versions.count == 1 && versions[0].amount.isNaN && versions[0].isPending == nil)
        }
    }

    @Test("A row of an account in no list is kept with a stand-in, and the Item goes on", arguments: backends)
    func unlistedAccount(backend: SimulatedDatabase.Backend) async throws {
        try await withStore(backend) { store in
            try await store.engineInsertItem(try Fixture.item(products: ["transactions"]))
            var page = Self.page.objectValue ?? [:]
            page["accounts"] = []
            for (cursor, id) in [("c1", "t-1"), ("c2", "t-2")] {
                var row = page["added"]?[0]?.objectValue ?? [:]
                row["transaction_id"] = .string(id)
                row["account_id"] = "closed-1"
                page["added"] = [.object(row)]
                page["modified"] = []
                page["next_cursor"] = .string(cursor)
                answer("/transactions/sync", .object(page))
                #expect(try await sync(store, "item") == nil)
                clock.pass(10)
            }
            #expect(Set(try await transactions(store, "item").keys) == ["t-1", "t-2"])
            #expect(try await store.accounts(of: "user", item: nil).allSatisfy { $0.accountID != "closed-1" })
            // Once the bank lists it, it is an account like any other; what is known of it is not forgotten again.
            plaid.state.withLock {
                $0.override["/accounts/get"] = [
                    "accounts": [FakePlaid.account("closed-1")], "item": [:], "request_id": "a",
                ]
            }
            #expect(try await sync(store, "item") == nil)
            #expect(try await store.accounts(of: "user", item: nil).map(\.name) == ["closed-1"])
            plaid.state.withLock { $0.override["/accounts/get"] = nil }
            #expect(try await sync(store, "item") == nil)
            let account = try #require(try await store.dump().accounts.first { $0.accountID == "closed-1" })
            #expect(account.name == "closed-1" && account.removedAt != nil)
        }
    }

    @Test("A response without the list of accounts does not mark all of them as removed")
    func accountList() async throws {
        let store = MemoryStore()
        try await store.engineInsertItem(try Fixture.item(products: ["transactions"]))
        #expect(try await sync(store, "item") == nil)
        #expect(try await store.accounts(of: "user", item: nil).count == 2)
        for accounts: JSONValue in [.null, [.null, FakePlaid.account("checking")], "text"] {
            answer("/accounts/get", ["accounts": accounts, "item": [:], "request_id": "a"])
            #expect(try await sync(store, "item") == "incompleteResponse")
            #expect(try await store.accounts(of: "user", item: nil).count == 2)
        }
    }
}

extension SimulatedDatabase.Backend {
    /// Whether it is given the damage of that number: memory takes all, and the databases every second one each.
    func takes(_ index: Int) -> Bool {
        switch self {
        case .memory: true
        case .sqlite: index.isMultiple(of: 2)
        case .postgresql: !index.isMultiple(of: 2)
        }
    }
}
