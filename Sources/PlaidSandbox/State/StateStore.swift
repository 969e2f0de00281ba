// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import GRDB
import Synchronization
import TartanLocalFiles

/// The SQLite file of a Sandbox.
///
/// A client has a row of its own for what is small, one for each group of its Items and one for each webhook: what is
/// written is what has changed, all of it in one transaction.
final class StateStore: Sendable {
    /// Marks a file as ours: the bytes of “TTSB”.
    private static let applicationID = 0x5454_5342
    private static let version = 4

    private let queue: DatabaseQueue
    private let path: String
    /// What the file holds of each client, to write only what is another now; its lock lets one write at a time.
    private let written = Mutex<[String: Written]>([:])

    private struct Written: Sendable {
        var items = ItemTable()
        var deliveries: [Int: WebhookDelivery] = [:]
    }

    init(path: String) throws(SandboxStartupError) {
        self.path = path
        try Self.prepareFile(path)
        do {
            var configuration = Configuration()
            configuration.label = "sandbox-state"
            // One Sandbox per file: a second one would overwrite what the first has written.
            configuration.prepareDatabase { try $0.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
            queue = try DatabaseQueue(path: path, configuration: configuration)
            try Self.prepareTables(queue, path: path)
            try Self.restrictFile(path)
        } catch let error as SandboxStartupError {
            throw error
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            throw SandboxStartupError(
                .stateFile, "The state file \(path) is in use by another process; stop it or use another file.")
        } catch {
            throw Self.unusable(path)
        }
    }

    private static func unusable(_ path: String) -> SandboxStartupError {
        SandboxStartupError(
            .stateFile,
            "The state file \(path) is not a state file of the Sandbox or is damaged; name another file or delete this "
                + "one.")
    }

    /// Creates the file when it is missing, readable by its owner alone; one that exists may be another program's.
    private static func prepareFile(_ path: String) throws(SandboxStartupError) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, 0o600)
        guard descriptor >= 0 else {
            throw SandboxStartupError(
                .stateFile, "The state file \(path) cannot be opened; check that its folder exists and is writable.")
        }
        guard (try? RegularFile(owning: descriptor).isRegular) == true else {
            throw SandboxStartupError(.stateFile, "The state file \(path) is not a regular file; name another file.")
        }
    }

    /// Takes the right to read the file from everyone but its owner; SQLite gives its side files the same mode.
    private static func restrictFile(_ path: String) throws(SandboxStartupError) {
        guard chmod(path, 0o600) == 0 else {
            throw SandboxStartupError(
                .stateFile, "The state file \(path) belongs to another user; use a file of your own.")
        }
    }

    private static func prepareTables(_ queue: DatabaseQueue, path: String) throws {
        try queue.write { db in
            let id = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
            let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
            if tables == 0, id == 0 {
                try db.execute(sql: "PRAGMA application_id = \(applicationID)")
                try db.execute(sql: "PRAGMA user_version = \(version)")
                try db.execute(
                    sql: """
                        CREATE TABLE client (
                            id TEXT PRIMARY KEY NOT NULL, secret TEXT NOT NULL, world BLOB NOT NULL,
                            dropped INTEGER NOT NULL
                        ) STRICT;
                        CREATE TABLE items (
                            client TEXT NOT NULL, number INTEGER NOT NULL, value BLOB NOT NULL,
                            PRIMARY KEY (client, number)
                        ) STRICT, WITHOUT ROWID;
                        CREATE TABLE delivery (
                            client TEXT NOT NULL, number INTEGER NOT NULL, value BLOB NOT NULL,
                            PRIMARY KEY (client, number)
                        ) STRICT, WITHOUT ROWID;
                        CREATE TABLE rest (id INTEGER PRIMARY KEY CHECK (id = 1), value BLOB NOT NULL) STRICT;
                        """)
                return
            }
            guard id == applicationID else { throw unusable(path) }
            guard try Int.fetchOne(db, sql: "PRAGMA user_version") == version else {
                throw SandboxStartupError(
                    .stateFile, "The state file \(path) was written by another version; use another file or delete it."
                )
            }
        }
    }

    func load() throws(SandboxStartupError) -> SavedState {
        do {
            return try queue.read { db in
                var state = SavedState()
                if let data = try Data.fetchOne(db, sql: "SELECT value FROM rest WHERE id = 1") {
                    state.rest = try JSONDecoder().decode(SavedState.Rest.self, from: data)
                    guard state.clock?.isPossible ?? true else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
                }
                for row in try Row.fetchAll(db, sql: "SELECT id, secret, dropped FROM client ORDER BY id") {
                    let id: String = row["id"]
                    let dropped: Int = row["dropped"]
                    guard World.serials.contains(dropped) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
                    state.clients.append(
                        .init(
                            id: id, secret: row["secret"], world: try Self.world(of: id, db),
                            deliveries: try Self.deliveries(of: id, db), dropped: dropped))
                }
                return state
            }
        } catch {
            throw Self.unusable(path)
        }
    }

    private static func world(of id: String, _ db: Database) throws -> World {
        let decoder = JSONDecoder()
        guard let data = try Data.fetchOne(db, sql: "SELECT world FROM client WHERE id = ?", arguments: [id]) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT)
        }
        var world = try decoder.decode(World.self, from: data)
        let groups = try Data.fetchCursor(
            db, sql: "SELECT value FROM items WHERE client = ? ORDER BY number", arguments: [id])
        while let group = try groups.next() {
            for item in try decoder.decode([Item].self, from: group) { world.items.append(item) }
        }
        guard world.isConsistent else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        return world
    }

    private static func deliveries(of id: String, _ db: Database) throws -> [(Int, WebhookDelivery)] {
        let decoder = JSONDecoder()
        return try Row.fetchAll(
            db, sql: "SELECT number, value FROM delivery WHERE client = ? ORDER BY number", arguments: [id]
        ).map { ($0["number"], try decoder.decode(WebhookDelivery.self, from: $0["value"] as Data)) }
    }

    /// Waits for its turn to write and keeps it for as long as `body` runs, which is given what writes.
    func writeInTurn<T: Sendable>(_ body: ((SavedState) throws -> Void) -> T) -> T {
        written.withLock { written in body { state in try self.save(state, over: &written) } }
    }

    /// Writes some clients and the rest, all or nothing.
    private func save(_ state: SavedState, over written: inout [String: Written]) throws {
        let known = written
        let now = try queue.write { db in
            var now = known
            try db.execute(
                sql: "INSERT OR REPLACE INTO rest (id, value) VALUES (1, ?)",
                arguments: [try JSONEncoder().encode(state.rest)])
            for client in state.clients { now[client.id] = try Self.save(client, over: known[client.id], db) }
            for id in state.removedClients {
                try Self.remove(id, db)
                now[id] = nil
            }
            return now
        }
        written = now
    }

    private static func remove(_ id: String, _ db: Database) throws {
        for sql in [
            "DELETE FROM client WHERE id = ?", "DELETE FROM items WHERE client = ?",
            "DELETE FROM delivery WHERE client = ?",
        ] { try db.execute(sql: sql, arguments: [id]) }
    }

    private static func save(
        _ client: SavedState.Client, over known: Written?, _ db: Database
    ) throws -> Written {
        let encoder = JSONEncoder()
        // What the file holds of before this process is not known: all of it is written.
        if known == nil { try remove(client.id, db) }
        let before = known ?? Written()
        var small = client.world
        small.items = ItemTable()
        try db.execute(
            sql: "INSERT OR REPLACE INTO client (id, secret, world, dropped) VALUES (?, ?, ?, ?)",
            arguments: [client.id, client.secret, try encoder.encode(small), client.dropped])
        let items = client.world.items
        for number in items.groupsChanged(since: before.items) {
            try db.execute(
                sql: "INSERT OR REPLACE INTO items (client, number, value) VALUES (?, ?, ?)",
                arguments: [client.id, number, try encoder.encode(items.group(number))])
        }
        try db.execute(sql: "DELETE FROM items WHERE client = ? AND number >= ?", arguments: [client.id, items.groups])
        return Written(items: items, deliveries: try save(client.deliveries, of: client.id, over: before, db))
    }

    private static func save(
        _ deliveries: [(number: Int, delivery: WebhookDelivery)], of id: String, over before: Written, _ db: Database
    ) throws -> [Int: WebhookDelivery] {
        let encoder = JSONEncoder()
        var gone = before.deliveries
        var now: [Int: WebhookDelivery] = [:]
        for (number, delivery) in deliveries {
            now[number] = delivery
            if gone.removeValue(forKey: number) == delivery { continue }
            try db.execute(
                sql: "INSERT OR REPLACE INTO delivery (client, number, value) VALUES (?, ?, ?)",
                arguments: [id, number, try encoder.encode(delivery)])
        }
        for number in gone.keys {
            try db.execute(sql: "DELETE FROM delivery WHERE client = ? AND number = ?", arguments: [id, number])
        }
        return now
    }
}
