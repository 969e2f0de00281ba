// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GRDB
package import TartanStorage

/// All tables of a SQLite file in one transaction.
package final class SQLiteTables: TableSession {
    private let queue: DatabaseQueue
    private var isOpen = true

    /// Begins the transaction.
    ///
    /// - Parameter isWriting: Whether rows will be inserted; nobody else can write in the meantime.
    package init(path: String, isWriting: Bool) throws(StorageError) {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.allowsUnsafeTransactions = true
        configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
        do {
            queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.inDatabase { db in
                try db.execute(sql: isWriting ? "BEGIN IMMEDIATE" : "BEGIN")
                // A transaction's snapshot of the file starts with its first read.
                _ = try Row.fetchOne(db, sql: "SELECT COUNT(*) FROM sqlite_master")
            }
        } catch {
            throw StorageError(sqlite: error)
        }
    }

    package func tables() throws -> [TableShape] {
        try perform { db in
            let names = try String.fetchAll(
                db,
                sql: """
                    SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
                        AND name <> 'grdb_migrations'
                    """)
            return try names.map { try Self.shape($0, db) }
        }
    }

    private static func shape(_ table: String, _ db: Database) throws -> TableShape {
        var columns: [TableShape.Column] = []
        var key: [(position: Int64, name: String)] = []
        for row in try Row.fetchAll(db, sql: "SELECT name, type, pk FROM pragma_table_info(?)", arguments: [table]) {
            let name = try row.text("name")
            let kind: TableShape.Kind
            switch try row.text("type").uppercased() {
            case "INTEGER", "INT": kind = .integer
            case "TEXT": kind = .text
            case "BLOB": kind = .bytes
            default: throw StorageError(.wrongState, "The type of the column \(name) of \(table) is unknown.")
            }
            columns.append(TableShape.Column(name: name, kind: kind))
            let position = try row.integer("pk")
            if position > 0 { key.append((position, name)) }
        }
        let parents = try String.fetchAll(
            db, sql: "SELECT \"table\" FROM pragma_foreign_key_list(?)", arguments: [table])
        return TableShape(
            name: table, columns: columns, key: key.sorted { $0.position < $1.position }.map(\.name),
            parents: Set(parents))
    }

    package func count(_ table: TableShape) throws -> Int {
        try perform { db in try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM \"\(table.name)\"") ?? 0 }
    }

    package func rows(of table: TableShape, after key: [TableCell]?, limit: Int) throws -> [TableRow] {
        let keys = table.key.map { "\"\($0)\"" }.joined(separator: ", ")
        let marks = table.key.map { _ in "?" }.joined(separator: ", ")
        let sql = """
            SELECT \(table.columns.map { "\"\($0.name)\"" }.joined(separator: ", ")) FROM "\(table.name)"
            \(key == nil ? "" : "WHERE (\(keys)) > (\(marks))") ORDER BY \(keys) LIMIT \(limit)
            """
        return try perform { db in
            try Row.fetchAll(
                db.cachedStatement(sql: sql), arguments: StatementArguments((key ?? []).map(\.databaseValue))
            ).map { row in row.databaseValues.map(TableCell.init(_:)) }
        }
    }

    package func insert(_ rows: [TableRow], into table: TableShape) throws {
        let names = table.columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
        let marks = table.columns.map { _ in "?" }.joined(separator: ", ")
        try perform { db in
            let statement = try db.cachedStatement(
                sql: "INSERT INTO \"\(table.name)\" (\(names)) VALUES (\(marks))")
            for row in rows { try statement.execute(arguments: StatementArguments(row.map(\.databaseValue))) }
        }
    }

    package func kept(_ cell: TableCell) -> TableCell { cell }

    package func finish() throws {
        try perform { db in try db.execute(sql: "COMMIT") }
        isOpen = false
        try? queue.close()
    }

    package func abandon() {
        guard isOpen else { return }
        isOpen = false
        try? queue.inDatabase { db in try db.execute(sql: "ROLLBACK") }
        try? queue.close()
    }

    private func perform<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do { return try queue.inDatabase(body) } catch { throw StorageError(sqlite: error) }
    }
}

extension TableCell {
    fileprivate init(_ value: DatabaseValue) {
        switch value.storage {
        case .null: self = .null
        case .int64(let number): self = .integer(number)
        // No table has such a column; its text would at least be distinguishable.
        case .double(let number): self = .text("\(number)")
        case .string(let text): self = .text(text)
        case .blob(let data): self = .bytes([UInt8](data))
        }
    }

    fileprivate var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .bytes(let bytes): Data(bytes).databaseValue
        }
    }
}
