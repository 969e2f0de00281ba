// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import GRDB
import MoneyLedger
import PlaidTypes
import TartanStorage
import TartanStoragePostgreSQL
import TartanTestSupport
import Testing

@testable import TartanStorageSQLite

@Suite("Schema of payments")
struct PaymentSchemaTests {
    @Test("Payments move between the databases", .enabled(if: PostgreSQLServer.isInstalled))
    func moving() async throws {
        let seed: UInt64 = 22
        var random = SeededGenerator(seed: seed)
        let payments = (0..<450).map { PaymentSample.random($0, &random) }
        let address = try PostgreSQLServer.shared.get().createDatabase()
        try await PostgreSQLStore(address: address).close()
        try await TemporaryFolder.with { folder in
            let paths = [folder + "/a.db", folder + "/b.db"]
            for path in paths { try SQLiteStore(path: path).close() }
            let store = try SQLiteStore(path: paths[0])
            for payment in payments { _ = try await store.insertPayment(payment, within: PaymentQuota()) }
            var commit = PaymentCommit()
            commit.events = (1...40).map { PaymentSample.event($0) }
            commit.sweeps = [PaymentSample.sweep(), PaymentSample.sweep(scope: "production")]
            commit.postings = [try PaymentSample.posting("event:1")]
            commit.cursor = .init(scope: PaymentSample.scope, from: 0, to: 40)
            #expect(try await store.engineCommit(commit))
            _ = try await store.engineLeasePaymentCursor(
                "production", owner: "w", now: Sample.start, until: Sample.time(60))
            let before = try await PaymentSnapshot(store)
            try store.close()
            _ = try TableTransfer(
                from: SQLiteTables(path: paths[0], isWriting: false),
                to: PostgreSQLTables(address: address, isWriting: true)
            ).move()
            let moved = try await PostgreSQLStore(address: address)
            #expect(try await PaymentSnapshot(moved) == before, "seed \(seed)")
            moved.close()
            _ = try TableTransfer(
                from: PostgreSQLTables(address: address, isWriting: false),
                to: SQLiteTables(path: paths[1], isWriting: true)
            ).move()
            let back = try SQLiteStore(path: paths[1])
            #expect(try await PaymentSnapshot(back) == before, "seed \(seed)")
            #expect(before.payments.count == 450 && before.cursors.count == 2)
            try back.close()
        }
    }

    /// Each payment with a value that the schemas refuse.
    private static let refused: [(name: String, apply: @Sendable (inout PaymentRecord) -> Void)] = [
        ("no ID", { payment in payment.id = "" }),
        ("no user", { payment in payment.userID = "" }),
        ("a short key digest", { payment in payment.keyDigest = TokenDigest(bytes: [1]) }),
        (
            "a long content digest",
            { payment in
                payment.contentDigest = TokenDigest(bytes: [UInt8](repeating: 1, count: 33))
            }
        ),
        ("another direction", { payment in payment.direction = "sideways" }),
        ("nothing", { payment in payment.amount = Money(minorUnits: 0, .usd) }),
        ("a negative amount", { payment in payment.amount = Money(minorUnits: -1, .usd) }),
        ("no phase", { payment in payment.phase = "" }),
        ("no version", { payment in payment.version = 0 }),
    ]

    @Test("The databases refuse what no version of Tartan stores", arguments: StoreKind.allCases)
    func checks(kind: StoreKind) async throws {
        guard kind != .memory else { return }
        try await kind.run { store in
            for change in Self.refused {
                var payment = PaymentSample.payment()
                change.apply(&payment)
                let code = await storageCode { _ = try await store.insertPayment(payment, within: PaymentQuota()) }
                #expect(code == .integrity, "\(change.name)")
            }
            let stored = try await store.enginePayments(PaymentQuery())
            #expect(stored.isEmpty)
        }
    }

    @Test("Long texts of a bank are stored", arguments: StoreKind.allCases)
    func longTexts(kind: StoreKind) async throws {
        let long = String(repeating: "x", count: 200_000)
        try await kind.run { store in
            var event = PaymentSample.event(1)
            event.type = long
            event.body = long
            event.notes = long
            var commit = PaymentCommit()
            commit.events = [event]
            try #require(try await store.engineCommit(commit))
            #expect(try await store.enginePaymentEvents(PaymentSample.scope, after: 0, limit: 9) == [event])
        }
    }

    @Test("What is read often is found through an index")
    func indexes() async throws {
        let searches: [(sql: String, index: String)] = [
            ("SELECT * FROM payments WHERE due_at <= 0 ORDER BY due_at, id LIMIT 1", "payments_by_due"),
            ("SELECT * FROM payments WHERE key_digest = x'00'", "sqlite_autoindex_payments_2"),
            ("SELECT * FROM payments WHERE transfer_id = 't'", "sqlite_autoindex_payments_4"),
            (
                "SELECT * FROM payments WHERE user_id = 'u' ORDER BY created_at DESC, id DESC LIMIT 9",
                "payments_by_user"
            ),
            (
                "SELECT * FROM payments WHERE item_id = 'i' ORDER BY created_at DESC, id DESC LIMIT 9",
                "payments_by_item"
            ),
            ("SELECT * FROM payments ORDER BY created_at DESC, id DESC LIMIT 9", "payments_by_creation"),
            (
                """
                SELECT SUM(amount) FROM payments WHERE direction = 'debit' AND currency = 'USD' AND counts = 1
                    AND day >= '2026-11-01' AND day <= '2026-11-30'
                """, "payments_by_limit"
            ),
            (
                "SELECT * FROM payment_events WHERE transfer_id = 't' ORDER BY scope, number",
                "payment_events_by_transfer"
            ),
            (
                "SELECT * FROM payment_events WHERE scope = 's' AND outcome = 'waiting' ORDER BY number LIMIT 9",
                "payment_events_by_outcome"
            ),
        ]
        try await TemporaryFolder.with { folder in
            let store = try SQLiteStore(path: folder + "/tartan.db")
            for search in searches {
                let plan = try await store.read { db in
                    try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + search.sql)
                        .map { String.fromDatabaseValue($0["detail"]) ?? "" }
                }
                // One step: nothing is sorted.
                #expect(plan.count == 1 && plan[0].contains("INDEX \(search.index)"), "\(plan)")
            }
            try store.close()
        }
    }
}
