// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import GRDB
package import PlaidTypes
package import TartanStorage

extension SQLiteStore {
    package func changeEdits(
        of id: TransactionID, item: ItemID, user: UserID,
        _ change: @escaping @Sendable (TransactionRow) throws -> TransactionEdits
    ) async throws(StorageError) -> Result<TransactionRow, any Error> {
        try await write { db in
            let target = try EditRows.target(db, id, item, user)
            guard var row = try EditRows.row(db, target, item) else { throw StorageError.noSuchTransaction }
            let edits: TransactionEdits
            do { edits = try change(row) } catch { return .failure(error) }
            try edits.checkStorable()
            guard row.edits != edits else { return .success(row) }
            try EditRows.remember(db, target, item)
            try EditRows.set(db, edits, target, item)
            row.edits = edits
            return .success(row)
        }
    }

    package func undoEdits(of id: TransactionID, item: ItemID, user: UserID) async throws(StorageError) {
        try await write { db in
            let target = try EditRows.target(db, id, item, user)
            let last = try Row.fetchOne(
                db,
                sql: """
                    DELETE FROM transaction_edit_versions WHERE item_id = ?1 AND transaction_id = ?2 AND version = (
                        SELECT MAX(version) FROM transaction_edit_versions WHERE item_id = ?1 AND transaction_id = ?2)
                    RETURNING \(TransactionEdits.columns.columnList())
                    """, arguments: [item.rawValue, target])
            guard let last else { throw StorageError.nothingToUndo }
            try EditRows.set(db, try TransactionEdits(last), target, item)
        }
    }

    package func versions(
        of id: TransactionID, item: ItemID, user: UserID
    ) async throws(StorageError) -> [TransactionVersion] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT \(TransactionVersion.columns.columnList(of: "v")) FROM transaction_versions v JOIN items i ON i.item_id = v.item_id
                    WHERE v.item_id = ? AND v.transaction_id = ? AND i.user_id = ? ORDER BY v.version
                    """, arguments: [item.rawValue, id.rawValue, user.rawValue]
            ).map { try TransactionVersion($0) }
        }
    }
}

/// Users' edits of transactions, as rows.
enum EditRows {
    private static let columns = TransactionEdits.columns.joined(separator: ", ")

    /// The transaction that edits belong to.
    static func target(_ db: Database, _ id: TransactionID, _ item: ItemID, _ user: UserID) throws -> String {
        // Edits of a pending transaction that has posted belong to its successor.
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT COALESCE(n.transaction_id, t.transaction_id) AS target FROM transactions t
                LEFT JOIN transactions n ON n.item_id = t.item_id AND n.transaction_id = t.replaced_by
                WHERE t.item_id = ? AND t.transaction_id = ? AND t.user_id = ?
                """,
            arguments: [item.rawValue, id.rawValue, user.rawValue])
        guard let row else { throw StorageError.noSuchTransaction }
        return try row.text("target")
    }

    static func row(_ db: Database, _ target: String, _ item: ItemID) throws -> TransactionRow? {
        try Row.fetchOne(
            db, sql: TransactionRowCoding.selectSQL + " WHERE t.item_id = ? AND t.transaction_id = ?",
            arguments: [item.rawValue, target]
        ).map { try TransactionRow($0) }
    }

    static func edits(_ db: Database, _ target: String, _ item: ItemID) throws -> TransactionEdits {
        try Row.fetchOne(
            db,
            sql:
                "SELECT \(TransactionEdits.columns.columnList()) FROM transaction_edits WHERE item_id = ? AND transaction_id = ?",
            arguments: [item.rawValue, target]
        ).map { try TransactionEdits($0) } ?? TransactionEdits()
    }

    static func set(_ db: Database, _ edits: TransactionEdits, _ target: String, _ item: ItemID) throws {
        guard !edits.isEmpty else {
            return try db.execute(
                sql: "DELETE FROM transaction_edits WHERE item_id = ? AND transaction_id = ?",
                arguments: [item.rawValue, target])
        }
        let keys: [ColumnValue] = [.init(item), .text(target)]
        try db.execute(
            sql: SQLText.upsert(
                into: "transaction_edits", ["item_id", "transaction_id"] + TransactionEdits.columns,
                keys: ["item_id", "transaction_id"]),
            arguments: StatementArguments((keys + edits.values).map(\.sqlite)))
    }

    /// Saves the current edits for undo.
    static func remember(_ db: Database, _ target: String, _ item: ItemID) throws {
        let version =
            try Row.fetchOne(
                db,
                sql: """
                    SELECT COALESCE(MAX(version), 0) + 1 AS version FROM transaction_edit_versions
                    WHERE item_id = ? AND transaction_id = ?
                    """, arguments: [item.rawValue, target]
            )?.counter("version") ?? 1
        let keys: [ColumnValue] = [.init(item), .text(target), .integer(version)]
        try db.execute(
            sql: SQLText.insert(
                into: "transaction_edit_versions",
                ["item_id", "transaction_id", "version"] + TransactionEdits.columns),
            arguments: StatementArguments((keys + (try edits(db, target, item)).values).map(\.sqlite)))
        try db.execute(
            sql: "DELETE FROM transaction_edit_versions WHERE item_id = ? AND transaction_id = ? AND version <= ?",
            arguments: [item.rawValue, target, version - Int64(TransactionEdits.keptVersions)])
    }

    /// Moves the user's edits of a pending row to the posted one, unless the user has already edited that one.
    static func carry(
        _ db: Database, from pending: TransactionID, to posted: TransactionID, of item: ItemID
    ) throws {
        let arguments: StatementArguments = [posted.rawValue, item.rawValue, pending.rawValue]
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO transaction_edits (item_id, transaction_id, \(columns))
                SELECT item_id, ?, \(columns) FROM transaction_edits WHERE item_id = ? AND transaction_id = ?
                ON CONFLICT (item_id, transaction_id) DO NOTHING
                """)
        try statement.execute(arguments: arguments)
        guard db.changesCount == 1 else { return }
        try db.execute(
            sql: """
                INSERT OR REPLACE INTO transaction_edit_versions (item_id, transaction_id, version, \(columns))
                SELECT item_id, ?, version, \(columns) FROM transaction_edit_versions
                WHERE item_id = ? AND transaction_id = ?
                """, arguments: arguments)
    }
}
