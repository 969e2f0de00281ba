// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// An error of the ledger.
///
/// `description` contains no amounts and no identifiers, and is safe to log.
package struct LedgerError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of error it is.
    package enum Code: String, Sendable, Hashable, CaseIterable {
        /// A text is not an amount of the currency.
        case amountInvalid = "amount_invalid"
        /// An amount or a balance does not fit into 64 bits, or a line exceeds the ledger's limit.
        case amountOverflow = "amount_overflow"
        /// Two amounts of different currencies were combined.
        case currencyMismatch = "currency_mismatch"
        /// The lines of a posting do not add up to zero in each currency.
        case unbalanced
        /// A posting breaks another rule, such as its number of lines.
        case postingInvalid = "posting_invalid"
        /// The source was posted before with other content.
        case sourceConflict = "source_conflict"
        /// What the database contains breaks a rule of the ledger.
        case corrupted
        /// Reading or writing failed.
        case unavailable
    }

    package var code: Code
    package var message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { "ledger \(code.rawValue): \(message)" }
}

extension LedgerError {
    package static func amountInvalid(_ currency: Currency) -> LedgerError {
        LedgerError(
            .amountInvalid,
            "The amount isn't a decimal number with at most \(currency.digits) decimals, such as 12.50.")
    }

    package static let overflow = LedgerError(.amountOverflow, "The amount is too large for the ledger.")
    package static let currencyMismatch = LedgerError(
        .currencyMismatch, "Amounts of different currencies cannot be combined.")
    package static let sourceConflict = LedgerError(
        .sourceConflict, "This source was posted before with other content. The first posting is unchanged.")
}
