// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Logging
import PlaidJSON
import PlaidTypes
import Synchronization
import TartanStorage
import TartanStoragePostgreSQL
import TartanStorageSQLite
import TartanTestSupport
import Testing
import TokenVault

@testable import BankSync

/// The same for every product besides transactions.
@Suite("Incomplete responses: products")
struct IncompleteProductTests {
    private let plaid = FakePlaid(seed: 1)
    private let clock = StoredProductTests.Clock()

    /// A product, the path of its response, and Plaid's name for it.
    struct Case: Sendable, CustomTestStringConvertible {
        var product: StoredProduct
        var path: String
        var backend: SimulatedDatabase.Backend
        var testDescription: String { "\(product.rawValue) \(backend.rawValue)" }
    }

    private static let paths: [(StoredProduct, String)] = [
        (.item, "/item/get"), (.auth, "/auth/get"), (.identity, "/identity/get"),
        (.holdings, "/investments/holdings/get"), (.investmentTransactions, "/investments/transactions/get"),
        (.liabilities, "/liabilities/get"), (.recurring, "/transactions/recurring/get"),
        (.statements, "/statements/list"),
    ]

    static let cases: [Case] = paths.flatMap { product, path in
        IncompleteResponseTests.backends.map { Case(product: product, path: path, backend: $0) }
    }

    @Test("Every stored product is walked")
    func complete() { #expect(Set(Self.paths.map(\.0)) == Set(StoredProduct.allCases)) }

    /// A response in which two rows of each list differ in their ids.
    private static func response(_ path: String) -> JSONValue {
        var response = ContractSample.response(of: path).objectValue ?? [:]
        if path == "/investments/transactions/get" {
            // One page that holds all.
            response["total_investment_transactions"] = 2
        }
        if path == "/item/get" {
            response["item"] = [
                "item_id": "item", "institution_id": "ins_1", "institution_name": "Bank",
                "products": ["transactions", "identity"], "billed_products": ["transactions"],
                "consented_products": ["auth"], "available_products": [], "update_type": "background",
                "webhook": "https://example.com", "error": .null, "consent_expiration_time": .null,
            ]
        }
        // One debt of a kind for each account.
        if var debts = response["liabilities"]?.objectValue {
            for (kind, rows) in debts.pairs {
                debts[kind] = .array(
                    (rows.arrayValue ?? []).enumerated().map { index, row in
                        var row = row.objectValue ?? [:]
                        row["account_id"] = index == 0 ? "checking" : "savings"
                        return .object(row)
                    })
            }
            response["liabilities"] = .object(debts)
        }
        if path == "/identity/get", let accounts = response["accounts"]?.arrayValue {
            response["accounts"] = .array(
                accounts.enumerated().map { index, row in
                    var row = row.objectValue ?? [:]
                    row["account_id"] = index == 0 ? "checking" : "savings"
                    return .object(row)
                })
        }
        // What comes in and what goes out are streams of their own.
        if let streams = response["outflow_streams"]?.arrayValue {
            response["outflow_streams"] = .array(
                streams.enumerated().map { index, row in
                    var row = row.objectValue ?? [:]
                    row["stream_id"] = .string("outflow-\(index + 1)")
                    return .object(row)
                })
        }
        return .object(response)
    }

    /// The rows of the second of each pair, whichever table they are in, as texts.
    private func siblings(_ product: StoredProduct, _ store: any Store, _ item: ItemID) async throws -> Set<String> {
        var found: Set<String> = []
        func add<Record: ProductRecord>(_ type: Record.Type) async throws {
            for row in try await store.products(type, of: "user", matching: ProductQuery(itemID: item)) {
                let columns = zip(Record.table.columns, row.values).filter { column, _ in
                    column.name != "item_id" && column.kind != .bytes
                }
                let key = columns.filter { Record.table.key.contains($0.0.name) }.map { "\($0.1)" }.joined()
                guard key.contains("-2") || key.contains("savings") else { continue }
                found.insert("\(Record.table.name) " + columns.map { "\($0.0.name)=\($0.1)" }.joined(separator: " "))
            }
        }
        for type in product.records { try await add(type) }
        let sealed: SealedProductRecord.Product? =
            switch product {
            case .auth: .authNumbers
            case .identity: .identity
            default: nil
            }
        if let sealed {
            for record in try await store.sealed(sealed, of: "user", item: item)
            where record.accountID == "savings" || sealed == .authNumbers {
                let context = VaultContext(
                    userID: "user", itemID: item, column: sealed.column, row: record.accountID.rawValue)
                let text = try Fixture.vault.openText(try SealedValue(bytes: record.payload.bytes), for: context)
                // Of numbers, each one of the second row is looked for.
                if sealed == .identity || text.contains("-12") { found.insert("sealed \(record.accountID)") }
            }
        }
        return found
    }

    @Test("A damaged response loses no row of the others, and the next one is taken", arguments: cases)
    func products(test: Case) async throws {
        switch test.backend {
        case .memory: try await walk(test, MemoryStore())
        case .sqlite: try await Fixture.withSQLite { try await walk(test, $0) }
        case .postgresql:
            let store = try await PostgreSQLStore(address: PostgreSQLServer.shared.get().createDatabase())
            defer { store.close() }
            try await walk(test, store)
        }
    }

    private func walk(_ test: Case, _ store: any Store) async throws {
        let name = ProductPlan.wireName(of: test.product)
        let good = Self.response(test.path)
        for (_, path) in Self.paths { answer(path, Self.response(path)) }
        let expected = try await prepared("good", name, test, good, store)
        #expect(test.product == .item || !expected.isEmpty, "no second row is stored")
        var kept = 0
        for (index, damage) in Damage.all(of: good).enumerated() where test.backend.takes(index) {
            let item = ItemID("item-\(index)")
            let rows = try await prepared(item, name, test, damage.applied(to: good), store)
            let fetch = try await store.productFetches(of: "user", item: item).first { $0.product == test.product }
            let isEmptied = [.emptyList, .absent, .null].contains(damage.kind) || damage.path.count < 3
            // Securities that are referred to and not listed have stand-ins.
            let isUnlisted = damage.kind == .emptyList && damage.path == [.member("securities")]
            switch fetch?.state {
            case .ready? where isUnlisted: #expect(rows.count == expected.count, "\(damage.name)")
            case .ready?:
                kept += 1
                #expect(rows == expected || isEmptied && rows.isSubset(of: expected), "\(damage.name)")
            case .failed?:
                #expect(
                    ["incompleteResponse", "unusableRow", "tooManyRestarts"].contains(fetch?.errorCode),
                    "\(damage.name): \(fetch?.errorCode ?? "")")
                // The other product of investments, whose response was good, lists the same securities.
                #expect(rows.allSatisfy { $0.hasPrefix("securities ") }, "\(damage.name)")
            default: Issue.record("\(damage.name): \(String(describing: fetch?.state))")
            }
            answer(test.path, good)
            clock.pass(2 * 86_400)
            try await sync(item, name, store)
            #expect(try await siblings(test.product, store, item) == expected, "\(damage.name): the next run")
        }
        #expect(kept > (test.backend == .memory ? 10 : 4))
    }

    private func prepared(
        _ item: ItemID, _ name: String, _ test: Case, _ response: JSONValue, _ store: any Store
    ) async throws -> Set<String> {
        try await store.engineInsertItem(try Fixture.item(item, products: ["transactions"]))
        if test.product == .item { clock.pass(2 * 86_400) }
        answer(test.path, response)
        try await sync(item, name, store)
        return try await siblings(test.product, store, item)
    }

    private func sync(_ item: ItemID, _ wanted: String, _ store: any Store) async throws {
        var configuration = SyncConfiguration()
        configuration.wantedProducts = [wanted]
        let clock = clock
        let service = SyncService(
            client: plaid, store: store, vault: Fixture.vault, configuration: configuration,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            runtime: SyncRuntime(now: { clock.time }, sleep: { _ in }, random: { 1 }))
        guard case .committed = try await service.syncItem(item, reason: "manual") else {
            Issue.record("The run of \(item) was not committed.")
            return
        }
    }

    private func answer(_ path: String, _ answer: JSONValue) { plaid.state.withLock { $0.override[path] = answer } }
}
