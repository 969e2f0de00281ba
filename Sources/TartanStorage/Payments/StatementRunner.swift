// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A database transaction, for statements that are the same in every database.
///
/// The marks of values are `?1`, `?2`, …; a database that writes them differently replaces them.
package protocol StatementRunner {
    associatedtype Row: StoredRow

    func rows(_ sql: String, _ values: [ColumnValue]) throws -> [Row]
    /// Returns the number of rows that a statement changed.
    func change(_ sql: String, _ values: [ColumnValue]) throws -> Int
    /// Keeps other transactions from writing to a table until this one ends; nothing where they cannot write anyway.
    func lock(table: String) throws
}

extension StatementRunner {
    /// Inserts a row, unless one with the same keys exists.
    func insertNew(into table: String, _ columns: [String], _ values: [ColumnValue]) throws -> Bool {
        try change(Self.insert(into: table, columns) + " ON CONFLICT DO NOTHING", values) == 1
    }

    static func insert(into table: String, _ columns: [String]) -> String {
        "INSERT INTO \(table) (\(columns.columnList())) VALUES (\(marks(1, columns.count)))"
    }

    /// The marks of values with numbers from one on.
    static func marks(_ first: Int, _ count: Int) -> String {
        (first..<first + count).map { "?\($0)" }.joined(separator: ", ")
    }
}
