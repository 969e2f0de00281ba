// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidTypes
import TartanStorage
import TartanStoragePostgreSQL
import TartanStorageSQLite
import TartanTestSupport
import Testing

@Suite("Tables as both databases have them")
struct TableShapeTests {
    @Test(
        "Every table and column is in both, so that all data can move from one to the other",
        .enabled(if: PostgreSQLServer.isInstalled))
    func sameShapes() async throws {
        let address = try PostgreSQLServer.shared.get().createDatabase()
        try await PostgreSQLStore(address: address).close()
        try await TemporaryFolder.with { folder in
            let path = folder + "/tartan.db"
            try SQLiteStore(path: path).close()
            let file = try SQLiteTables(path: path, isWriting: false)
            let server = try PostgreSQLTables(address: address, isWriting: false)
            defer {
                file.abandon()
                server.abandon()
            }
            let mine = try file.tables().sorted { $0.name < $1.name }
            let theirs = try server.tables().sorted { $0.name < $1.name }
            #expect(mine.map(\.likeness) == theirs.map(\.likeness))
            #expect(mine.map(\.parents) == theirs.map(\.parents))
            #expect(mine.count >= 11 && mine.allSatisfy { !$0.key.isEmpty })
        }
    }

    @Test("Files are moved to files, and a row that a session gives back altered is found")
    func altered() async throws {
        try await TemporaryFolder.with { folder in
            let paths = [folder + "/a.db", folder + "/b.db"]
            for path in paths { try SQLiteStore(path: path).close() }
            let store = try SQLiteStore(path: paths[0])
            for index in 0..<1201 {
                try await store.engineInsertItem(Sample.item(ItemID("item\(index)")))
            }
            try store.close()
            let target = try SQLiteTables(path: paths[1], isWriting: true)
            let bad = AlteringSession(target)
            #expect(throws: StorageError.self) {
                try TableTransfer(from: SQLiteTables(path: paths[0], isWriting: false), to: bad).move()
            }
            let result = try TableTransfer(
                from: SQLiteTables(path: paths[0], isWriting: false),
                to: SQLiteTables(path: paths[1], isWriting: true)
            ).move()
            #expect(result.first { $0.table == "items" }?.rows == 1201)
        }
    }
}

/// A database that gives back one value other than it was given.
private final class AlteringSession: TableSession {
    private let base: any TableSession

    init(_ base: any TableSession) { self.base = base }

    func tables() throws -> [TableShape] { try base.tables() }
    func count(_ table: TableShape) throws -> Int { try base.count(table) }
    func rows(of table: TableShape, after key: [TableCell]?, limit: Int) throws -> [TableRow] {
        var rows = try base.rows(of: table, after: key, limit: limit)
        if key != nil, !rows.isEmpty, let column = table.columns.firstIndex(where: { $0.name == "cursor" }) {
            rows[0][column] = .text("another")
        }
        return rows
    }
    func insert(_ rows: [TableRow], into table: TableShape) throws { try base.insert(rows, into: table) }
    func kept(_ cell: TableCell) -> TableCell { base.kept(cell) }
    func finish() throws { try base.finish() }
    func abandon() { base.abandon() }
}
