// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A product table: its columns and its key.
///
/// The migrations define the same in SQL; the conformance suite compares the two.
package struct ProductTable: Sendable, Hashable {
    /// The type of a column.
    package enum Kind: String, Sendable, Hashable {
        case text
        case decimal = "numeric"
        case day = "date"
        case integer = "bigint"
        case flag = "boolean"
        case bytes = "bytea"
    }

    /// One column.
    package struct Column: Sendable, Hashable {
        package var name: String
        package var kind: Kind
        package var isRequired: Bool

        package init(_ name: String, _ kind: Kind = .text, required: Bool = false) {
            self.name = name
            self.kind = kind
            self.isRequired = required
        }
    }

    /// A row of another table that a row of this one belongs to, unless one of the columns is empty.
    package struct Reference: Sendable, Hashable {
        package var columns: [String]
        package var table: String
    }

    package var name: String
    package var columns: [Column]
    /// The columns of the unique key.
    package var key: [String]
    package var references: [Reference]
    /// The column by which rows are sorted, newest first, and filtered by date; `nil` when the key determines the order.
    package var dayColumn: String?
    /// Whether rows that a response does not contain stay.
    package var keepsOldRows: Bool
    /// Whether a row with only a key is a placeholder for one that a response refers to and does not list.
    package var hasPlaceholders: Bool

    package init(
        _ name: String, key: [String], _ columns: [Column], references: [(columns: [String], table: String)] = [],
        dayColumn: String? = nil, keepsOldRows: Bool = false, hasPlaceholders: Bool = false
    ) {
        self.name = name
        self.key = ["item_id"] + key
        self.columns = [Column("item_id", required: true)] + columns
        self.references = references.map { Reference(columns: $0.columns, table: $0.table) }
        self.dayColumn = dayColumn
        self.keepsOldRows = keepsOldRows
        self.hasPlaceholders = hasPlaceholders
    }

    package var columnNames: [String] { columns.map(\.name) }

    package var hasAccount: Bool { columns.contains { $0.name == "account_id" } }

    /// The clause that sorts rows of this table, named `r`, of the Items `i`.
    package var orderSQL: String {
        guard let dayColumn else {
            return (["i.created_at"] + key.map { "r.\($0)" }).joined(separator: ", ")
        }
        return ([dayColumn] + key.reversed()).map { "r.\($0) DESC" }.joined(separator: ", ")
    }
}
