package import PlaidTypes

/// Which of a user's transactions to list, newest first.
package struct TransactionQuery: Sendable, Hashable {
    /// Only this Item.
    package var itemID: ItemID?
    /// Only this account.
    package var accountID: AccountID?
    /// The first day.
    package var from: CalendarDate?
    /// The last day.
    package var through: CalendarDate?
    /// Text in the name, the merchant or the original description, whatever its case.
    package var text: String?
    /// The user's category where there is one, else Plaid's primary or detailed one.
    package var category: String?
    package var isPending: Bool?
    /// Only rows with an amount and a day, or only those without one of them.
    package var isComplete: Bool?
    /// Only with this tag of the user's.
    package var tag: String?
    /// Only what the user hid, or only what the user did not hide.
    package var isHidden: Bool?
    /// Whether tombstones are listed too that the user does not keep.
    package var includesRemoved: Bool
    /// How many rows, 1 to 500.
    package var limit: Int
    /// Where the last page ended: ``TransactionPage/next``.
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

/// Some transactions, and where the next page begins.
package struct TransactionPage: Sendable, Hashable {
    package var rows: [TransactionRow]
    /// For ``TransactionQuery/after``; `nil` on the last page.
    package var next: String?

    package init(rows: [TransactionRow], next: String?) {
        self.rows = rows
        self.next = next
    }
}
