// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// A query for a user's transactions, newest first.
package struct TransactionQuery: Sendable, Hashable {
    /// Only this Item.
    package var itemID: ItemID?
    /// Only this account.
    package var accountID: AccountID?
    /// The first day.
    package var from: CalendarDate?
    /// The last day.
    package var through: CalendarDate?
    /// Text in the name, the merchant or the original description, case-insensitive.
    package var text: String?
    /// The user's category if there is one, otherwise Plaid's primary or detailed one.
    package var category: String?
    package var isPending: Bool?
    /// Only rows with an amount and a date, or only rows that lack one of them.
    package var isComplete: Bool?
    /// Only with this tag of the user's.
    package var tag: String?
    /// Only rows that the user hid, or only rows that the user did not hide.
    package var isHidden: Bool?
    /// Whether to include tombstones that the user does not keep.
    package var includesRemoved: Bool
    /// The maximum number of rows, 1 to 500.
    package var limit: Int
    /// The end of the last page: ``TransactionPage/next``.
    package var after: String?

    package static let maximumLimit = 500

    package init(
        itemID: ItemID? = nil, accountID: AccountID? = nil, from: CalendarDate? = nil, through: CalendarDate? = nil,
        text: String? = nil, category: String? = nil, isPending: Bool? = nil, includesRemoved: Bool = false,
        limit: Int = 100, after: String? = nil
    ) {
        self.itemID = itemID
        self.accountID = accountID
        self.from = from
        self.through = through
        self.text = text
        self.category = category
        self.isPending = isPending
        self.includesRemoved = includesRemoved
        self.limit = limit
        self.after = after
    }

    package var boundedLimit: Int { min(max(limit, 1), Self.maximumLimit) }
}

/// A page of transactions, and the position of the next one.
package struct TransactionPage: Sendable, Hashable {
    package var rows: [TransactionRow]
    /// For ``TransactionQuery/after``; `nil` on the last page.
    package var next: String?

    package init(rows: [TransactionRow], next: String?) {
        self.rows = rows
        self.next = next
    }
}
