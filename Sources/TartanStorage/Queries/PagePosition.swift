// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
package import PlaidTypes

/// A position in the order of transactions: newest day first, then by transaction and Item, so that positions are unique.
package struct PagePosition: Sendable, Hashable, Comparable {
    package let date: CalendarDate
    package let transactionID: TransactionID
    package let itemID: ItemID

    package init(date: CalendarDate, transactionID: TransactionID, itemID: ItemID) {
        self.date = date
        self.transactionID = transactionID
        self.itemID = itemID
    }

    package init(_ record: InvestmentTransactionRecord) {
        self.init(
            date: record.date, transactionID: TransactionID(record.investmentTransactionID), itemID: record.itemID)
    }

    package init(_ record: TransactionRecord) {
        self.init(date: record.date, transactionID: record.transactionID, itemID: record.itemID)
    }

    /// Reads what ``cursor`` wrote.
    package init(cursor: String) throws(StorageError) {
        let refusal = StorageError(.invalidCursor, "The page cursor is not valid; start without one.")
        guard let data = Data(base64Encoded: cursor), let text = String(bytes: data, encoding: .utf8) else {
            throw refusal
        }
        let parts = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4, parts[0] == "1",
            let date = parts[1] == UnknownDay.text ? .unknown : CalendarDate(parts[1])
        else { throw refusal }
        self.init(date: date, transactionID: TransactionID(parts[2]), itemID: ItemID(parts[3]))
    }

    /// The position as an opaque text.
    package var cursor: String { Data("1\n\(date)\n\(transactionID)\n\(itemID)".utf8).base64EncodedString() }

    /// Whether `left` is listed first.
    ///
    /// Compares bytes, as databases do.
    package static func < (left: PagePosition, right: PagePosition) -> Bool {
        if left.date != right.date { return left.date > right.date }
        if left.transactionID != right.transactionID {
            return right.transactionID.rawValue.utf8.lexicographicallyPrecedes(left.transactionID.rawValue.utf8)
        }
        return right.itemID.rawValue.utf8.lexicographicallyPrecedes(left.itemID.rawValue.utf8)
    }
}
