// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import FoundationEssentials
package import PlaidTypes

/// A transaction as the bank reports it.
package struct TransactionRecord: Sendable, Hashable, RedactedDescription {
    package var itemID: ItemID
    package var transactionID: TransactionID
    package var accountID: AccountID
    /// Positive when money left the account; NaN where the bank did not send it.
    package var amount: Decimal
    package var currency: CurrencyCode?
    package var unofficialCurrency: CurrencyCode?
    /// `CalendarDate.unknown` where the bank did not send it.
    package var date: CalendarDate
    /// Empty where the bank did not send it.
    package var name: String
    /// `nil` where the bank did not send it.
    package var isPending: Bool?
    /// The pending transaction that became this one.
    package var pendingTransactionID: TransactionID?
    package var authorizedDate: CalendarDate?
    package var time: Timestamp?
    package var authorizedTime: Timestamp?
    package var merchantName: String?
    package var merchantEntityID: String?
    package var originalDescription: String?
    package var paymentChannel: String?
    package var transactionCode: String?
    package var category: Category?
    package var logoURL: String?
    package var website: String?
    package var checkNumber: String?
    package var accountOwner: String?
    package var city: String?
    package var region: String?

    /// Plaid's personal finance category.
    package struct Category: Sendable, Hashable {
        package var primary: String
        package var detailed: String
        package var confidence: String?
        package var version: String?

        package init(primary: String, detailed: String, confidence: String? = nil, version: String? = nil) {
            self.primary = primary
            self.detailed = detailed
            self.confidence = confidence
            self.version = version
        }
    }

    package init(
        itemID: ItemID, transactionID: TransactionID, accountID: AccountID, amount: Decimal,
        currency: CurrencyCode? = nil, date: CalendarDate, name: String, isPending: Bool? = false,
        pendingTransactionID: TransactionID? = nil, category: Category? = nil
    ) {
        self.itemID = itemID
        self.transactionID = transactionID
        self.accountID = accountID
        self.amount = amount
        self.currency = currency
        self.date = date
        self.name = name
        self.isPending = isPending
        self.pendingTransactionID = pendingTransactionID
        self.category = category
    }

    /// Whether the bank sent the amount and the date, which sums and date filters require.
    package var isComplete: Bool { !amount.isNaN && date != .unknown }

    /// The text for searches, in lower case.
    ///
    /// The databases' own functions only fold ASCII letters.
    package var searchText: String {
        [name, merchantName, originalDescription].compactMap(\.self).joined(separator: "\n").lowercased()
    }
}

/// A transaction with the store's and the user's data.
package struct TransactionRow: Sendable, Hashable, RedactedDescription {
    package var record: TransactionRecord
    package var userID: UserID
    package var edits: TransactionEdits
    package var firstSeenAt: Instant
    package var changedAt: Instant
    /// When the bank removed the transaction; the row stays as a tombstone.
    package var removedAt: Instant?
    /// The posted transaction that this pending one became.
    package var replacedBy: TransactionID?

    package init(
        record: TransactionRecord, userID: UserID, edits: TransactionEdits = TransactionEdits(), firstSeenAt: Instant,
        changedAt: Instant, removedAt: Instant? = nil, replacedBy: TransactionID? = nil
    ) {
        self.record = record
        self.userID = userID
        self.edits = edits
        self.firstSeenAt = firstSeenAt
        self.changedAt = changedAt
        self.removedAt = removedAt
        self.replacedBy = replacedBy
    }

    /// The user's category, or else Plaid's primary one.
    package var effectiveCategory: String? { edits.category ?? record.category?.primary }

    /// The amount without the user's splits; it belongs to the transaction's own category.
    package var unsplitAmount: Decimal { edits.splits.reduce(record.amount) { $0 - $1.amount } }
}
