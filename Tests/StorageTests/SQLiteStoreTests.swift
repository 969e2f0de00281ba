// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import GRDB
import PlaidTypes
import TartanStorage
import TartanTestSupport
import Testing

@testable import TartanStorageSQLite

@Suite("SQLite store")
struct SQLiteStoreTests {
    private func mode(_ path: String) throws -> Int? {
        (try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue
    }

    @Test("The database and the files beside it are for their owner alone, also when they were not before")
    func fileModes() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder + "/tartan.db"
            for _ in 0..<2 {
                let store = try SQLiteStore(path: path)
                try await store.setVaultCheck(
                    VaultCheckRecord(keyID: "a", sealed: SealedBytes([1]), createdAt: Sample.start))
                for suffix in ["", "-wal", "-shm"] { #expect(try mode(path + suffix) == 0o600, "\(suffix)") }
                try store.close()
                try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
            }
        }
    }

    @Test("What was committed is there after the file is opened again, without a clean end")
    func reopens() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder + "/tartan.db"
            let store = try SQLiteStore(path: path)
            try await store.engineInsertItem(Sample.item())
            try await store.engineApply(
                Sample.batch(try await store.lease(), upserts: [Sample.transaction("a")]))
            let before = try await store.dump()
            // A copy of the files as they are now is what a killed process leaves behind.
            for suffix in ["", "-wal"] {
                try FileManager.default.copyItem(atPath: path + suffix, toPath: folder + "/copy.db" + suffix)
            }
            let copy = try SQLiteStore(path: folder + "/copy.db")
            #expect(try await copy.dump() == before)
            try copy.close()
            try store.close()
        }
    }

    @Test("A call that may not wait ends in time while another process holds the file, and writes nothing later")
    func timeLimit() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder + "/tartan.db"
            let store = try SQLiteStore(path: path)
            try await store.engineInsertItem(Sample.item())
            var configuration = Configuration()
            configuration.allowsUnsafeTransactions = true
            let other = try DatabaseQueue(path: path, configuration: configuration)
            try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
            let clock = ContinuousClock()
            let start = clock.now
            await StoreTimeLimit.$current.withValue(.milliseconds(300)) {
                await withDiscardingTaskGroup { group in
                    for _ in 0..<40 {
                        group.addTask {
                            let error = await #expect(throws: StorageError.self) {
                                try await store.engineRaiseGeneration(of: Sample.item().itemID)
                            }
                            #expect(error?.code == .unavailable)
                        }
                    }
                }
            }
            // The file's own patience is ten seconds a call, one after another.
            #expect(clock.now - start < .seconds(300))
            let seen = try await StoreTimeLimit.$current.withValue(.seconds(300)) {
                try await store.engineItem(Sample.item().itemID)
            }
            #expect(seen?.sync.generation == 1, "reading goes on")
            try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
            // Behind whatever of the refused ones still stands in the queue.
            try await store.engineReport(
                .reported(.loginRequired, code: "ITEM_LOGIN_REQUIRED", endsAt: nil, at: Sample.start),
                of: Sample.item().itemID)
            #expect(try await store.engineItem(Sample.item().itemID)?.sync.generation == 1, "a refused call wrote")
            try other.close()
            try store.close()
        }
    }

    @Test(
        "An edit after a version that no edit has is refused, and ends nothing",
        arguments: [Int64(1) << 62, .max - 1, .max])
    func damagedVersions(version: Int64) async throws {
        try await TemporaryFolder.with { folder in
            let path = folder + "/tartan.db"
            let store = try SQLiteStore(path: path)
            try await store.engineInsertItem(Sample.item())
            let lease = try await store.lease(at: 100)
            try await store.engineApply(
                Sample.batch(lease, from: "", to: "c1", upserts: [Sample.transaction("a")], at: 1))
            try await store.setEdits(TransactionEdits(note: "first"), of: "a", item: "item", user: "user")
            let other = try DatabaseQueue(path: path)
            try await other.write {
                try $0.execute(sql: "UPDATE transaction_edit_versions SET version = ?", arguments: [version])
            }
            try other.close()
            let code = await storageCode {
                try await store.setEdits(TransactionEdits(note: "second"), of: "a", item: "item", user: "user")
            }
            #expect(code == .corrupted)
            let row = try #require(try await store.transaction("a", item: "item", of: "user"))
            #expect(row.edits == TransactionEdits(note: "first"), "half of a refused edit was kept")
            try store.close()
        }
    }

    @Test("A call that was cancelled ends at once")
    func cancelledCall() async throws {
        try await TemporaryFolder.with { folder in
            let store = try SQLiteStore(path: folder + "/tartan.db")
            await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    try await StoreTimeLimit.$current.withValue(.seconds(60)) {
                        withUnsafeCurrentTask { $0?.cancel() }
                        _ = try await store.vaultCheck()
                    }
                }
                await #expect(throws: StorageError.self) { try await group.next() }
            }
            try store.close()
        }
    }

    @Test("A file that cannot be a database is refused in one sentence that names it")
    func unopenable() async throws {
        try await TemporaryFolder.with { folder in
            try Data("this is no database, and long enough to be looked at as one ....".utf8)
                .write(to: URL(fileURLWithPath: folder + "/text"))
            for path in [folder, folder + "/text", folder + "/missing/tartan.db"] {
                let error = #expect(throws: StorageError.self) { try SQLiteStore(path: path) }
                #expect(error?.code == .unopenable)
                #expect(error?.message.contains(path) == true && error?.message.contains("\n") == false)
            }
        }
    }

    @Test("A file of another program keeps its mode and its bytes")
    func filesOfOthers() async throws {
        try await TemporaryFolder.with { folder in
            let text = folder + "/passwd"
            try Data("root:x:0:0:root:/root:/bin/sh\n".utf8).write(to: URL(fileURLWithPath: text))
            let foreign = folder + "/app.db"
            let queue = try DatabaseQueue(path: foreign)
            try await queue.write { try $0.execute(sql: "CREATE TABLE notes (id INTEGER PRIMARY KEY)") }
            try queue.close()
            for path in [text, foreign] {
                try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
                let before = try Data(contentsOf: URL(fileURLWithPath: path))
                let error = #expect(throws: StorageError.self) { try SQLiteStore(path: path) }
                #expect(error?.code == .unopenable)
                #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
                let attributes = try FileManager.default.attributesOfItem(atPath: path)
                #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o644, "\(path)")
            }
            // Tartan's own becomes private again.
            let own = folder + "/tartan.db"
            try SQLiteStore(path: own).close()
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: own)
            try SQLiteStore(path: own).close()
            let attributes = try FileManager.default.attributesOfItem(atPath: own)
            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        }
    }

    @Test("A database of a newer version is refused")
    func newerVersion() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder + "/tartan.db"
            try SQLiteStore(path: path).close()
            let queue = try DatabaseQueue(path: path)
            try queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99-later')") }
            try queue.close()
            let error = #expect(throws: StorageError.self) { try SQLiteStore(path: path) }
            #expect(error?.code == .unopenable && error?.message.contains("newer") == true)
        }
    }

    @Test("The Item that is due next is found through an index")
    func dueItems() async throws {
        try await TemporaryFolder.with { folder in
            let store = try SQLiteStore(path: folder + "/tartan.db")
            let plan = try await store.read { db in
                try Row.fetchAll(
                    db,
                    sql: """
                        EXPLAIN QUERY PLAN SELECT * FROM items WHERE \(ItemRow.canBeDueSQL) AND \(ItemRow.dueSQL) <= 0
                        ORDER BY \(ItemRow.dueSQL), item_id LIMIT 1
                        """
                ).map { String.fromDatabaseValue($0["detail"]) ?? "" }
            }
            #expect(plan == ["SEARCH items USING INDEX items_by_due (<expr><?)"])
            try store.close()
        }
    }

    @Test("Every table checks types and references")
    func schema() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder + "/tartan.db"
            let store = try SQLiteStore(path: path)
            defer { try? store.close() }
            let queue = try DatabaseQueue(path: path)
            let tables = try queue.read { db in
                try Row.fetchAll(
                    db,
                    sql: """
                        SELECT name, strict FROM pragma_table_list
                        WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'grdb_%'
                        """)
            }
            #expect(tables.count == 37)
            for table in tables { #expect(table["strict"] == 1, "\(table)") }
            let broken = try queue.read { try Row.fetchAll($0, sql: "PRAGMA foreign_key_check") }
            #expect(broken.isEmpty)
            try queue.close()
        }
    }
}
