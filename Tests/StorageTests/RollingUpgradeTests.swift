// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Foundation
import GRDB
import PlaidTypes
import Synchronization
import TartanStorage
import TartanTestSupport
import Testing

@testable import TartanStoragePostgreSQL
@testable import TartanStorageSQLite

/// Newer and older processes share one database while it is brought up to date: no request may fail.
// One after another: each keeps a processor and several connections busy.
@Suite("Rolling upgrades", .serialized)
struct RollingUpgradeTests {
    private static let isInstalled = PostgreSQLServer.isInstalled

    private func address() throws -> String { try PostgreSQLServer.shared.get().createDatabase() }

    @Test(
        "A process of each earlier version reads and writes on while a newer one migrates",
        .enabled(if: isInstalled, .init(rawValue: PostgreSQLServer.skipMessage)),
        arguments: 2..<TartanStoragePostgreSQL.Migrations.all.count)
    func postgreSQL(applied: Int) async throws {
        let address = try address()
        let options = try ConnectionOptions(address: address)
        let old = try OlderPostgreSQL(options, applied: applied)
        let load = Load { try old.step($0) }
        defer { _ = load.end() }
        await load.runs(until: 20)
        let store = try await PostgreSQLStore(address: address, connections: 2)
        defer { store.close() }
        await load.runs(until: 40)
        for item in try await store.engineItems().prefix(5) {
            let lease = try await store.lease(item.itemID)
            try await store.engineApply(
                Sample.batch(lease, upserts: [Sample.transaction("t", item: item.itemID)]))
        }
        await load.runs(until: 60)
        #expect(load.end() == [])
        // What the older process wrote after the migration is as good as what the newer one writes.
        #expect(try await store.engineItems().count == load.steps)
    }

    @Test(
        "A file of each earlier version is read and written on while a newer process migrates",
        arguments: 2..<TartanStorageSQLite.Migrations.migrator.migrations.count)
    func sqlite(applied: Int) async throws {
        try await TemporaryFolder.with { folder in
            let path = folder + "/tartan.db"
            let old = try OlderSQLite(path, applied: applied)
            let load = Load { try old.step($0) }
            defer { _ = load.end() }
            await load.runs(until: 10)
            let store = try SQLiteStore(path: path)
            await load.runs(until: 20)
            for item in try await store.engineItems().prefix(5) {
                let lease = try await store.lease(item.itemID)
                try await store.engineApply(
                    Sample.batch(lease, upserts: [Sample.transaction("t", item: item.itemID)]))
            }
            await load.runs(until: 30)
            #expect(load.end() == [])
            #expect(try await store.engineItems().count == load.steps)
            try store.close()
        }
    }

    @Test(
        "Columns that a later version adds or widens fail no request of this one",
        .enabled(if: isInstalled, .init(rawValue: PostgreSQLServer.skipMessage)))
    func laterColumns() async throws {
        let address = try address()
        let store = try await PostgreSQLStore(address: address, connections: 3)
        defer { store.close() }
        try await Traces.leave(in: store, item: "item", user: "user", byte: 10)
        try await store.insertAPIKey(
            APIKeyRecord(name: "key", digest: Sample.digest(1), createdAt: Sample.start))
        let progress = Progress()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    while !progress.isOver {
                        _ = try await store.engineItems()
                        _ = try await store.accounts(of: "user", item: nil)
                        _ = try await store.dump()
                        _ = try await store.apiKeys()
                        _ = try await store.linkTokens(of: "user", now: Sample.start)
                        _ = try await store.exchange(Sample.digest(12), of: "user")
                        _ = try await store.webhooks(of: "user", item: "item", limit: 5)
                        _ = try await store.engineCostlyCalls(of: nil, since: Sample.start)
                        _ = try await store.syncRuns(of: "user", item: "item", limit: 5)
                        try await store.engineRaiseGeneration(of: "item")
                        _ = try await store.changeEdits(of: "t", item: "item", user: "user") { $0.edits }.get()
                        progress.add()
                    }
                }
            }
            group.addTask {
                defer { progress.end() }
                let later = try Connection(try ConnectionOptions(address: address), Patience(nil))
                func pass(_ count: Int) async throws {
                    let goal = progress.rounds + count
                    while progress.rounds < goal { try await Task.sleep(for: .milliseconds(2)) }
                }
                try await pass(8)
                let tables = try later.query(
                    "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace"
                ).map { try $0.text("name") }
                #expect(tables.count > 20)
                for table in tables { try later.run(script: "ALTER TABLE \(table) ADD COLUMN later TEXT") }
                try await pass(8)
                // Another type of a column that statements name: their plans are of no use any more.
                for (table, column) in [
                    ("items", "institution_name"), ("accounts", "mask"), ("api_keys", "name"),
                    ("transaction_edits", "note"), ("webhook_deliveries", "code"),
                ] {
                    try later.run(script: "ALTER TABLE \(table) ALTER COLUMN \(column) TYPE VARCHAR(500)")
                    try await pass(4)
                }
            }
            try await group.waitForAll()
        }
        #expect(progress.rounds > 16)
    }

    @Test(
        "A statement that the server has forgotten is prepared again on a new connection",
        .enabled(if: isInstalled, .init(rawValue: PostgreSQLServer.skipMessage)))
    func forgottenStatements() async throws {
        let store = try await PostgreSQLStore(address: address(), connections: 1)
        defer { store.close() }
        try await store.engineInsertItem(Sample.item())
        _ = try await store.engineItems()
        try await store.write { db in try db.run(script: "DEALLOCATE ALL") }
        #expect(try await store.engineItems().count == 1)
        try await store.write { db in try db.run(script: "DEALLOCATE ALL") }
        try await store.engineRaiseGeneration(of: "item")
        #expect(try await store.engineItem("item")?.sync.generation == 2)
    }
}

/// How far several tasks got together.
private final class Progress: Sendable {
    private let state = Mutex((rounds: 0, isOver: false))

    var rounds: Int { state.withLock { $0.rounds } }
    var isOver: Bool { state.withLock { $0.isOver } }
    func add() { state.withLock { $0.rounds += 1 } }
    func end() { state.withLock { $0.isOver = true } }
}

/// Work that goes on in the background until it is told to end.
private final class Load: Sendable {
    private struct State {
        var steps = 0
        var failures: [String] = []
        var isOver = false
    }

    private let state = Mutex(State())
    private let ended = DispatchSemaphore(value: 0)

    init(_ step: @escaping @Sendable (Int) throws -> Void) {
        DispatchQueue(label: "load").async {
            while !self.state.withLock({ $0.isOver }) {
                let number = self.state.withLock { $0.steps }
                do { try step(number) } catch { self.state.withLock { $0.failures.append("\(number): \(error)") } }
                self.state.withLock { $0.steps += 1 }
                // Load, and not all of the machine: other tests run beside it.
                Thread.sleep(forTimeInterval: 0.002)
            }
            self.ended.signal()
        }
    }

    var steps: Int { state.withLock { $0.steps } }

    /// Waits until so many steps are done.
    func runs(until steps: Int) async {
        while self.steps < steps { try? await Task.sleep(for: .milliseconds(2)) }
    }

    /// Ends the work.
    ///
    /// - Returns: What failed.
    func end() -> [String] {
        state.withLock { $0.isOver = true }
        ended.wait()
        // A second request does not wait.
        ended.signal()
        return state.withLock { $0.failures }
    }
}

/// The columns of the first version's rows, which every version since must take.
private enum FirstVersion {
    static let items = [
        "item_id", "user_id", "access_token", "products", "created_at", "health", "health_since", "cursor",
        "generation", "synced_generation", "is_initial_complete", "is_historical_complete", "failures", "fence",
    ]
    static let webhooks = ["token_digest", "body", "type", "code", "item_id", "received_at", "state"]

    static func digest(_ number: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 32)
        for place in 0..<4 { bytes[place] = UInt8(truncatingIfNeeded: number >> (8 * place)) }
        return bytes
    }
}

/// A process that knows the schema's first migrations, with statements that it prepared when it started.
private final class OlderPostgreSQL: Sendable {
    private let connection: Mutex<Connection>
    private let selects: [String]

    init(_ options: ConnectionOptions, applied: Int) throws {
        let connection = try Connection(options, Patience(nil))
        try connection.run(
            script:
                "CREATE TABLE tartan_migrations (name TEXT NOT NULL PRIMARY KEY, applied_at TIMESTAMPTZ NOT NULL DEFAULT now())"
        )
        for migration in TartanStoragePostgreSQL.Migrations.all.prefix(applied) {
            try connection.run(script: migration.script)
            try connection.run("INSERT INTO tartan_migrations (name) VALUES ($1)", [Parameter(migration.name)])
        }
        selects = try connection.query(
            """
            SELECT table_name AS name, string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position) AS columns
            FROM information_schema.columns WHERE table_schema = current_schema() GROUP BY 1
            """
        ).map { "SELECT \(try $0.text("columns")) FROM \(try $0.text("name")) LIMIT 3" }
        self.connection = Mutex(connection)
    }

    func step(_ number: Int) throws {
        try connection.withLock { db in
            let id = "item\(number)"
            try db.run(
                TartanStoragePostgreSQL.SQLText.insert(into: "items", FirstVersion.items),
                [
                    .text(id), .text("user"), .bytes([1]), .text(""), .init(Sample.start), .text("healthy"),
                    .init(Sample.start), .text(""), .init(1), .init(0), .init(false), .init(false), .init(0), .init(0),
                ])
            try db.run(
                TartanStoragePostgreSQL.SQLText.insert(into: "webhook_deliveries", FirstVersion.webhooks),
                [
                    .bytes(FirstVersion.digest(number)), .bytes([1]), .text("T"), .text("C"), .text(id),
                    .init(Sample.start), .text("pending"),
                ])
            try db.run("UPDATE items SET generation = generation + 1 WHERE item_id = $1", [.text(id)])
            for select in selects { _ = try db.query(select) }
        }
    }
}

/// The same with a file.
private final class OlderSQLite: Sendable {
    private let queue: DatabaseQueue
    private let selects: [String]

    init(_ path: String, applied: Int) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.journalMode = .wal
        queue = try DatabaseQueue(path: path, configuration: configuration)
        let migrator = TartanStorageSQLite.Migrations.migrator
        try migrator.migrate(queue, upTo: migrator.migrations[applied - 1])
        selects = try queue.read { db in
            try String.fetchAll(
                db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            )
            .map { table in
                let columns = try db.columns(in: table).map(\.name).joined(separator: ", ")
                return "SELECT \(columns) FROM \(table) LIMIT 3"
            }
        }
    }

    func step(_ number: Int) throws {
        try queue.write { db in
            let id = "item\(number)"
            try db.cachedStatement(sql: TartanStorageSQLite.SQLText.insert(into: "items", FirstVersion.items)).execute(
                arguments: [
                    id, "user", Data([1]), "", 1, "healthy", 1, "", 1, 0, false, false, 0, 0,
                ])
            try db.cachedStatement(
                sql: TartanStorageSQLite.SQLText.insert(into: "webhook_deliveries", FirstVersion.webhooks)
            )
            .execute(arguments: [Data(FirstVersion.digest(number)), Data([1]), "T", "C", id, 1, "pending"])
            for select in selects { _ = try Row.fetchAll(db.cachedStatement(sql: select)) }
        }
    }
}
