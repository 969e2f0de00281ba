import PlaidTypes
package import Storage

/// Puts transactions into the words of one format.
///
/// Pure: it appends text and does nothing else, so that a file of any size passes through it piece by piece. Amounts come
/// as Plaid says them, positive when money leaves the account; formats of accounting turn the sign.
package protocol ExportWriter: Sendable {
    /// What stands before everything.
    mutating func begin(_ text: inout String)
    /// What stands before the transactions of an account in one currency.
    ///
    /// Where rows come by day, it is called for each of a user's accounts before that user's first row.
    ///
    /// - Returns: Whether the format can hold them.
    mutating func beginAccount(_ account: ExportStatement, _ text: inout String) -> Bool
    mutating func write(_ row: ExportRow, _ text: inout String)
    /// What stands after the transactions of an account, where accounts are apart.
    mutating func endAccount(_ text: inout String)
    /// What stands after everything.
    mutating func end(_ text: inout String)
}

extension ExportWriter {
    package mutating func begin(_ text: inout String) {}
    package mutating func beginAccount(_ account: ExportStatement, _ text: inout String) -> Bool { true }
    package mutating func endAccount(_ text: inout String) {}
    package mutating func end(_ text: inout String) {}
}

/// An account in one currency.
package struct ExportStatement: Sendable {
    package var account: ExportAccount
    package var group: ExportGroup

    package init(account: ExportAccount, group: ExportGroup) {
        self.account = account
        self.group = group
    }
}

/// A transaction and the account that it is in.
package struct ExportRow: Sendable {
    package var row: TransactionRow
    package var account: ExportAccount

    package init(row: TransactionRow, account: ExportAccount) {
        self.row = row
        self.account = account
    }

    var record: TransactionRecord { row.record }
    /// The official code or else the unofficial one.
    var currency: String? { (record.currency ?? record.unofficialCurrency)?.rawValue }
}
