// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
package import TartanStorage

/// Writes transactions in one format.
///
/// Pure: it only appends text, so that files of any size can be written in pieces. Amounts have Plaid's sign, positive
/// when money leaves the account; accounting formats reverse it.
package protocol ExportWriter: Sendable {
    /// The start of the file.
    mutating func begin(_ text: inout String)
    /// The text before the transactions of an account in one currency.
    ///
    /// For formats sorted by day, it is called for each of a user's accounts before that user's first row.
    ///
    /// - Returns: Whether the format can represent them.
    mutating func beginAccount(_ account: ExportStatement, _ text: inout String) -> Bool
    mutating func write(_ row: ExportRow, _ text: inout String)
    /// The text after the transactions of an account, for formats organized by account.
    mutating func endAccount(_ text: inout String)
    /// The end of the file.
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

/// A transaction and its account.
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
