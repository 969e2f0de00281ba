// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import GRDB
import TartanStorage

/// The tenth schema: it refuses nothing that a bank may send or leave out, an outage is kept beside an Item's health, and
/// what responses lacked is counted.
enum Schema10 {
    /// Columns of values that a bank may leave out, by table.
    private static let optional: [(table: String, columns: [String])] = [
        ("transactions", ["amount TEXT", "is_pending INTEGER"]),
        ("transaction_versions", ["amount TEXT", "is_pending INTEGER"]),
        ("holdings", ["quantity TEXT", "institution_price TEXT", "institution_value TEXT"]),
        ("investment_transactions", ["quantity TEXT", "amount TEXT", "price TEXT"]),
        ("liability_rates", ["percentage TEXT"]),
        ("recurring_streams", ["is_active INTEGER"]),
    ]

    static func relaxRows(_ db: Database) throws {
        for (table, columns) in optional {
            try TableRebuild.run(db, table, replacing: columns.map { (" \($0) NOT NULL", " \($0)") })
        }
        try TableRebuild.run(
            db, "statements",
            replacing: [
                (" year INTEGER NOT NULL", " year INTEGER"),
                (" month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12)", " month INTEGER"),
            ])
    }

    // A state that a later version adds needs no migration.
    static func widenHealth(_ db: Database) throws {
        let states = """
             CHECK (health IN ('healthy', 'loginRequired', 'pendingDisconnect',
                    'pendingExpiration', 'revoked', 'removed', 'institutionDown'))
            """
        try TableRebuild.run(db, "items", replacing: [(states, " CHECK (health <> '')")])
        try db.execute(
            sql: """
                ALTER TABLE items ADD COLUMN health_outage_code TEXT;
                ALTER TABLE items ADD COLUMN health_outage_since INTEGER;
                """)
    }

    static let anomalies = """
        ALTER TABLE sync_runs ADD COLUMN anomalies TEXT NOT NULL DEFAULT '';
        ALTER TABLE product_fetches ADD COLUMN anomalies TEXT NOT NULL DEFAULT '';
        """
}

/// Changes the constraints of a table, which SQLite cannot do in place.
enum TableRebuild {
    /// Copies a table into one whose definition differs, with all of its columns, whichever migrations added them.
    ///
    /// Foreign keys must be off, as they are in a migration, or rows that refer to the table's would go with it.
    static func run(_ db: Database, _ table: String, replacing changes: [(old: String, new: String)]) throws {
        guard
            let definition = try String.fetchOne(
                db, sql: "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?", arguments: [table]),
            let body = definition.firstIndex(of: "(")
        else { throw StorageError(.corrupted, "The table \(table) is missing.") }
        var text = String(definition[body...])
        for (old, new) in changes {
            guard let range = text.firstRange(of: old) else {
                throw StorageError(.corrupted, "The definition of the table \(table) is not as expected.")
            }
            text.replaceSubrange(range, with: new)
        }
        let indexes = try String.fetchAll(
            db, sql: "SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL",
            arguments: [table])
        let columns = try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table])
            .map { "\"\($0)\"" }.joined(separator: ", ")
        let copy = "rebuilt_\(table)"
        try db.execute(sql: "CREATE TABLE \(copy) \(text)")
        try db.execute(sql: "INSERT INTO \(copy) (\(columns)) SELECT \(columns) FROM \(table)")
        try db.execute(sql: "DROP TABLE \(table)")
        try db.execute(sql: "ALTER TABLE \(copy) RENAME TO \(table)")
        for index in indexes { try db.execute(sql: index) }
    }
}
