// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes
package import TartanStorage

extension PostgreSQLStore {
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
            let last = try db.query(
                """
                DELETE FROM transaction_edit_versions WHERE item_id = $1 AND transaction_id = $2 AND version = (
                    SELECT MAX(version) FROM transaction_edit_versions WHERE item_id = $1 AND transaction_id = $2)
                RETURNING \(TransactionEdits.columns.columnList())
                """, [.init(item), .init(target)]
            ).first
            guard let last else { throw StorageError.nothingToUndo }
            try EditRows.set(db, try TransactionEdits(last), target, item)
        }
    }

    package func versions(
        of id: TransactionID, item: ItemID, user: UserID
    ) async throws(StorageError) -> [TransactionVersion] {
        try await read { db in
            try db.query(
                """
                SELECT \(TransactionVersion.columns.columnList(of: "v")) FROM transaction_versions v JOIN items i ON i.item_id = v.item_id
                WHERE v.item_id = $1 AND v.transaction_id = $2 AND i.user_id = $3 ORDER BY v.version
                """, [.init(item), .init(id), .init(user)]
            ).map { try TransactionVersion($0) }
        }
    }
}

/// Users' edits of transactions, as rows.
enum EditRows {
    private static let columns = TransactionEdits.columns.joined(separator: ", ")

    /// The transaction that edits belong to.
    static func target(_ db: Connection, _ id: TransactionID, _ item: ItemID, _ user: UserID) throws -> String {
        // Locked, so that a concurrent sync run that posts the transaction is serialized with this change.
        _ = try ItemRow.lock(db, item)
        // Edits of a pending transaction that has posted belong to its successor.
        let row = try db.query(
            """
            SELECT COALESCE(n.transaction_id, t.transaction_id) AS target FROM transactions t
            LEFT JOIN transactions n ON n.item_id = t.item_id AND n.transaction_id = t.replaced_by
            WHERE t.item_id = $1 AND t.transaction_id = $2 AND t.user_id = $3
            """, [.init(item), .init(id), .init(user)]
        ).first
        guard let row else { throw StorageError.noSuchTransaction }
        return try row.text("target")
    }

    static func row(_ db: Connection, _ target: String, _ item: ItemID) throws -> TransactionRow? {
        try db.query(
            TransactionRowCoding.selectSQL + " WHERE t.item_id = $1 AND t.transaction_id = $2",
            [.init(item), .init(target)]
        ).first.map { try TransactionRow($0) }
    }

    static func edits(_ db: Connection, _ target: String, _ item: ItemID) throws -> TransactionEdits {
        try db.query(
            "SELECT \(TransactionEdits.columns.columnList()) FROM transaction_edits WHERE item_id = $1 AND transaction_id = $2",
            [.init(item), .init(target)]
        ).first.map { try TransactionEdits($0) } ?? TransactionEdits()
    }

    static func set(_ db: Connection, _ edits: TransactionEdits, _ target: String, _ item: ItemID) throws {
        guard !edits.isEmpty else {
            return try db.run(
                "DELETE FROM transaction_edits WHERE item_id = $1 AND transaction_id = $2",
                [.init(item), .init(target)])
        }
        try db.run(
            SQLText.upsert(
                into: "transaction_edits", ["item_id", "transaction_id"] + TransactionEdits.columns,
                keys: ["item_id", "transaction_id"]),
            [.init(item), .init(target)] + edits.values.map(\.parameter))
    }

    /// Saves the current edits for undo.
    static func remember(_ db: Connection, _ target: String, _ item: ItemID) throws {
        let version =
            try db.query(
                """
                SELECT COALESCE(MAX(version), 0) + 1 AS version FROM transaction_edit_versions
                WHERE item_id = $1 AND transaction_id = $2
                """, [.init(item), .init(target)]
            ).first?.counter("version") ?? 1
        try db.run(
            SQLText.insert(
                into: "transaction_edit_versions",
                ["item_id", "transaction_id", "version"] + TransactionEdits.columns),
            [.init(item), .init(target), .init(version)] + (try edits(db, target, item)).values.map(\.parameter))
        try db.run(
            "DELETE FROM transaction_edit_versions WHERE item_id = $1 AND transaction_id = $2 AND version <= $3",
            [.init(item), .init(target), .init(version - Int64(TransactionEdits.keptVersions))])
    }

    /// Moves the user's edits of a pending row to the posted one, unless the user has already edited that one.
    static func carry(
        _ db: Connection, from pending: TransactionID, to posted: TransactionID, of item: ItemID
    ) throws {
        let parameters: [Parameter] = [.init(posted), .init(item), .init(pending)]
        let carried = try db.query(
            """
            INSERT INTO transaction_edits (item_id, transaction_id, \(columns))
            SELECT item_id, $1, \(columns) FROM transaction_edits WHERE item_id = $2 AND transaction_id = $3
            ON CONFLICT (item_id, transaction_id) DO NOTHING
            """, parameters)
        guard carried.changes == 1 else { return }
        try db.run(
            """
            INSERT INTO transaction_edit_versions (item_id, transaction_id, version, \(columns))
            SELECT item_id, $1, version, \(columns) FROM transaction_edit_versions
            WHERE item_id = $2 AND transaction_id = $3
            ON CONFLICT (item_id, transaction_id, version) DO NOTHING
            """, parameters)
    }
}
