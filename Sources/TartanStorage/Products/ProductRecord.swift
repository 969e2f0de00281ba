// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// A row of one of the product tables.
package protocol ProductRecord: Sendable, Hashable, RedactedDescription {
    static var table: ProductTable { get }
    var itemID: ItemID { get }
    /// The values in the order of the table's columns.
    var values: [ColumnValue] { get }
    /// Reads a row of the table.
    init(_ row: some StoredRow) throws(StorageError)
}

extension ProductRecord {
    package subscript(column: String) -> ColumnValue {
        guard let index = Self.table.columns.firstIndex(where: { $0.name == column }) else { return .null }
        return values[index]
    }

    /// Whether only the key is known, so that the record must not replace one with more data.
    package var isPlaceholder: Bool {
        Self.table.hasPlaceholders
            && zip(Self.table.columns, values).allSatisfy { Self.table.key.contains($0.name) || $1 == .null }
    }

    /// Whether the record has a value wherever its table requires one.
    package func checkRequired() throws(StorageError) {
        precondition(values.count == Self.table.columns.count, "\(Self.table.name) lists other columns than its record")
        for (column, value) in zip(Self.table.columns, values) where column.isRequired && value == .null {
            throw StorageError(.integrity, "A row of \(Self.table.name) has no \(column.name).")
        }
    }
}

extension StoredRow {
    func optionalBool(_ column: String) throws(StorageError) -> Bool? {
        isNull(column) ? nil : try bool(column)
    }
}
