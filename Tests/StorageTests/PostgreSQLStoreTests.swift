// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidTypes
import TartanStorage
import TartanTestSupport
import Testing

@testable import TartanStoragePostgreSQL

@Suite("PostgreSQL store", .enabled(if: PostgreSQLServer.isInstalled, .init(rawValue: PostgreSQLServer.skipMessage)))
struct PostgreSQLStoreTests {
    private func address() throws -> String { try PostgreSQLServer.shared.get().createDatabase() }

    @Test("Several processes that start at once bring the schema up to date once")
    func migration() async throws {
        let address = try address()
        let stores = try await withThrowingTaskGroup { group in
            for _ in 0..<6 { group.addTask { try await PostgreSQLStore(address: address, connections: 2) } }
            return try await group.reduce(into: [PostgreSQLStore]()) { $0.append($1) }
        }
        try await stores[0].engineInsertItem(Sample.item())
        for store in stores {
            #expect(try await store.engineItem("item")?.userID == "user")
            store.close()
        }
    }

    @Test("Many workers claim each Item once")
    func claims() async throws {
        let address = try address()
        let first = try await PostgreSQLStore(address: address)
        defer { first.close() }
        for number in 0..<40 { try await first.engineInsertItem(Sample.item(ItemID("item\(number)"))) }
        let claimed = try await withThrowingTaskGroup { group in
            for worker in 0..<8 {
                group.addTask {
                    let store = try await PostgreSQLStore(address: address, connections: 2)
                    defer { store.close() }
                    var claimed: [ItemID] = []
                    while let lease = try await store.engineClaimDueItem(
                        owner: "worker\(worker)", now: Sample.time(0), until: Sample.time(60))
                    { claimed.append(lease.item.itemID) }
                    return claimed
                }
            }
            return try await group.reduce(into: [ItemID]()) { $0 += $1 }
        }
        // A worker that found every free row locked stops early; what was claimed was claimed once.
        #expect(Set(claimed).count == claimed.count)
        #expect(claimed.count == 40)
    }

    @Test("The Item that is due next is found through an index")
    func dueItems() async throws {
        let store = try await PostgreSQLStore(address: address())
        defer { store.close() }
        let plan = try await store.write { db in
            // On an empty table a scan is the cheapest: it is left out, so that the plan tells what can be used.
            try db.run("SET LOCAL enable_seqscan = off")
            return try db.query(
                """
                EXPLAIN SELECT * FROM items WHERE \(ItemRow.canBeDueSQL) AND \(ItemRow.dueSQL) <= 0
                ORDER BY \(ItemRow.dueSQL), item_id LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED
                """
            ).map { try $0.text("QUERY PLAN") }
        }
        #expect(plan.contains { $0.contains("Index Scan using items_by_due") }, "\(plan)")
        #expect(!plan.contains { $0.contains("Sort") }, "\(plan)")
    }

    @Test("Of two workers with the same Item the one with the newer fence commits")
    func fencing() async throws {
        let address = try address()
        let one = try await PostgreSQLStore(address: address)
        let two = try await PostgreSQLStore(address: address)
        defer {
            one.close()
            two.close()
        }
        try await one.engineInsertItem(Sample.item())
        let old = try await one.lease(at: 0)
        let new = try await two.lease(at: 100)
        #expect(await storageCode { try await one.engineApply(Sample.batch(old)) } == .leaseLost)
        try await two.engineApply(Sample.batch(new, upserts: [Sample.transaction("a")]))
        #expect(try await one.dump().currentTransactions.count == 1)
    }

    @Test("Characters that mean something to SQL, arrays or C strings come back as they were")
    func text() async throws {
        let store = try await PostgreSQLStore(address: address())
        defer { store.close() }
        try await store.engineInsertItem(Sample.item())
        let names = [#"a"b\c'd;{e,f}"#, "NULL", "", " ", "{}", "\u{1F600}\n\t", "é\u{301}", "\\x41", "$1"]
        let rows = names.enumerated().map { Sample.transaction(TransactionID("t\($0.offset)"), name: $0.element) }
        try await store.engineApply(Sample.batch(try await store.lease(), upserts: rows))
        #expect(try await store.dump().currentTransactions.map(\.name) == names)
        // PostgreSQL's text cannot hold U+0000; it is replaced and not lost with its row.
        let zero = Sample.transaction("zero", name: "a\u{0}b")
        try await store.engineApply(
            Sample.batch(try await store.lease(at: 100), from: "c1", to: "c2", upserts: [zero]))
        let found = try await store.transaction("zero", item: "item", of: "user")
        #expect(found?.record.name == "a\u{FFFD}b")
    }

    @Test("Two versions of a row in one batch: the later one counts")
    func twice() async throws {
        let store = try await PostgreSQLStore(address: address())
        defer { store.close() }
        try await store.engineInsertItem(Sample.item())
        let rows = [Sample.transaction("a", name: "first"), Sample.transaction("a", name: "second")]
        try await store.engineApply(Sample.batch(try await store.lease(), upserts: rows))
        #expect(try await store.dump().currentTransactions.map(\.name) == ["second"])
    }

    @Test(
        "An address that cannot be used is refused in one sentence that does not hold its password",
        arguments: [
            "postgresql://user:hunter2@127.0.0.1:1/db", "mysql://user:hunter2@host/db", "postgresql://u:hunter2@[/",
            "postgresql://user:hunter2@127.0.0.1:1/db?nonsense=1",
        ])
    func refusals(address: String) async throws {
        do {
            _ = try await PostgreSQLStore(address: address)
            Issue.record("opened")
        } catch {
            #expect(error.code == .unopenable)
            #expect(!error.description.contains("hunter2") && !error.description.contains("\n"))
        }
    }

    @Test("A database of a newer version is refused")
    func newerVersion() async throws {
        let address = try address()
        try await PostgreSQLStore(address: address).close()
        try psql(address, "INSERT INTO tartan_migrations (name) VALUES ('99-later')")
        do {
            _ = try await PostgreSQLStore(address: address)
            Issue.record("opened")
        } catch { #expect(error.code == .unopenable && error.message.contains("newer")) }
    }

    @Test("A store outlives its server: failures while it is down, work again when it is back")
    func outage() async throws {
        let server = try PostgreSQLServer()
        let store = try await PostgreSQLStore(address: server.createDatabase(), connections: 2)
        defer { store.close() }
        try await store.engineInsertItem(Sample.item())
        try server.stop()
        #expect(await storageCode { _ = try await store.engineItems() } == .unavailable)
        #expect(await storageCode { try await store.engineRaiseGeneration(of: "item") } == .unavailable)
        try server.start()
        // Connections that slept through the restart are replaced without the caller's noticing.
        try await store.engineRaiseGeneration(of: "item")
        #expect(try await store.engineItem("item")?.sync.generation == 2)
    }

    @Test("The last rows of a large table are read through an index")
    func plan() async throws {
        let address = try address()
        try await PostgreSQLStore(address: address).close()
        let plan = try psql(
            address,
            """
            SET enable_seqscan = off; EXPLAIN SELECT t.* FROM transactions t WHERE t.user_id = 'u'
            AND t.removed_at IS NULL ORDER BY t.date DESC, t.transaction_id DESC, t.item_id DESC LIMIT 51
            """)
        #expect(plan.contains("transactions_by_day") && !plan.contains("Sort"))
    }

    @discardableResult
    private func psql(_ address: String, _ sql: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["psql", "-X", "-A", "-t", "-v", "ON_ERROR_STOP=1", address, "-c", sql]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: data, as: UTF8.self)
    }
}
