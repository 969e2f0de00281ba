// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A table as described by the database, so that additions by later migrations are included automatically.
package struct TableShape: Sendable, Hashable {
    /// How the values of a column are stored.
    package enum Kind: Sendable, Hashable {
        case integer
        case boolean
        case text
        /// A date type of the database; in a cell it is text.
        case day
        case bytes
    }

    package struct Column: Sendable, Hashable {
        package var name: String
        package var kind: Kind
        /// Whether the database generates its values.
        package var isCounted: Bool

        package init(name: String, kind: Kind, isCounted: Bool = false) {
            self.name = name
            self.kind = kind
            self.isCounted = isCounted
        }
    }

    package var name: String
    /// By name.
    package var columns: [Column]
    /// The columns of the primary key, in its order.
    package var key: [String]
    /// The tables that its rows refer to.
    package var parents: Set<String>

    package init(name: String, columns: [Column], key: [String], parents: Set<String>) {
        self.name = name
        self.columns = columns.sorted { $0.name < $1.name }
        self.key = key
        self.parents = parents
    }

    /// The positions of the key's values in a row.
    package var keyPositions: [Int] {
        key.compactMap { name in columns.firstIndex { $0.name == name } }
    }
}

/// A value of a row, independent of the database.
package enum TableCell: Sendable, Hashable, Comparable {
    case null
    case integer(Int64)
    /// Words, days and money, as their text.
    case text(String)
    case bytes([UInt8])

    /// The order of keys in every database: bytes of texts, not letters.
    package static func < (left: TableCell, right: TableCell) -> Bool {
        switch (left, right) {
        case (.integer(let left), .integer(let right)): left < right
        case (.text(let left), .text(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
        case (.bytes(let left), .bytes(let right)): left.lexicographicallyPrecedes(right)
        default: left.rank < right.rank
        }
    }

    /// Swift compares strings by canonical equivalence; here their bytes are compared.
    package static func == (left: TableCell, right: TableCell) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.integer(let left), .integer(let right)): left == right
        case (.text(let left), .text(let right)): left.utf8.elementsEqual(right.utf8)
        case (.bytes(let left), .bytes(let right)): left == right
        default: false
        }
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(rank) }

    private var rank: Int {
        switch self {
        case .null: 0
        case .integer: 1
        case .text: 2
        case .bytes: 3
        }
    }
}

/// A row's values in the order of its table's columns.
package typealias TableRow = [TableCell]

/// A database transaction, as tables and rows.
///
/// Calls block: it is for a command that does nothing else in the meantime.
package protocol TableSession: AnyObject {
    /// All tables of the schema except the record of migrations.
    func tables() throws -> [TableShape]
    func count(_ table: TableShape) throws -> Int
    /// Returns rows in key order, after a position.
    func rows(of table: TableShape, after key: [TableCell]?, limit: Int) throws -> [TableRow]
    func insert(_ rows: [TableRow], into table: TableShape) throws
    /// The value that this database returns for one that came from another.
    func kept(_ cell: TableCell) -> TableCell
    /// Commits, and closes the database.
    func finish() throws
    /// Rolls back, and closes the database.
    func abandon()
}
