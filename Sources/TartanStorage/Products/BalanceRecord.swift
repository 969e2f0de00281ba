// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import FoundationEssentials
package import PlaidTypes

/// An account's balance from one moment until the next row.
package struct BalanceRecord: ProductRecord {
    package var itemID: ItemID
    package var accountID: AccountID
    package var seenAt: Instant
    package var available: Decimal?
    package var current: Decimal?
    package var limit: Decimal?
    package var currency: CurrencyCode?
    package var unofficialCurrency: CurrencyCode?

    package init(_ account: AccountRecord) {
        itemID = account.itemID
        accountID = account.accountID
        seenAt = account.updatedAt
        available = account.balances.available
        current = account.balances.current
        limit = account.balances.limit
        currency = account.balances.currency
        unofficialCurrency = account.balances.unofficialCurrency
    }

    /// Whether only the time differs.
    func isSameBalance(as other: BalanceRecord) -> Bool {
        var other = other
        other.seenAt = seenAt
        return self == other
    }

    package static let table = ProductTable(
        "balance_history", key: ["account_id", "seen_at"],
        [
            .init("account_id", required: true), .init("seen_at", .integer, required: true),
            .init("available", .decimal), .init("current", .decimal), .init("credit_limit", .decimal),
            .init("currency"), .init("unofficial_currency"),
        ],
        references: [(["account_id"], "accounts")], keepsOldRows: true)

    package var values: [ColumnValue] {
        [
            .init(itemID), .init(accountID), .init(seenAt), .init(available), .init(current), .init(limit),
            .init(currency), .init(unofficialCurrency),
        ]
    }

    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at(Self.table.name, Self.table.key)
        itemID = try row.word("item_id")
        accountID = try row.word("account_id")
        seenAt = try row.instant("seen_at")
        available = try row.optionalDecimal("available")
        current = try row.optionalDecimal("current")
        limit = try row.optionalDecimal("credit_limit")
        currency = row.optionalWord("currency")
        unofficialCurrency = row.optionalWord("unofficial_currency")
    }

    /// Adds a row for each account of an Item whose balance is not that of its latest row.
    ///
    /// - Parameter mark: The mark of the Item's id, and how the database compares values that may be missing.
    package static func recordSQL(item mark: String, isSame: String) -> String {
        """
        INSERT INTO balance_history
            (item_id, account_id, seen_at, available, current, credit_limit, currency, unofficial_currency)
        SELECT a.item_id, a.account_id, a.updated_at, a.available, a.current, a.credit_limit, a.currency,
            a.unofficial_currency
        FROM accounts a WHERE a.item_id = \(mark) AND (a.removed_at IS NULL OR a.name <> '' OR a.type <> '') AND NOT EXISTS (
            SELECT 1 FROM balance_history h
            WHERE h.item_id = a.item_id AND h.account_id = a.account_id
                AND h.seen_at = (SELECT MAX(l.seen_at) FROM balance_history l
                    WHERE l.item_id = a.item_id AND l.account_id = a.account_id)
                AND (h.seen_at > a.updated_at OR (h.available \(isSame) a.available AND h.current \(isSame) a.current
                    AND h.credit_limit \(isSame) a.credit_limit AND h.currency \(isSame) a.currency
                    AND h.unofficial_currency \(isSame) a.unofficial_currency)))
        ON CONFLICT (item_id, account_id, seen_at) DO UPDATE SET available = excluded.available,
            current = excluded.current, credit_limit = excluded.credit_limit, currency = excluded.currency,
            unofficial_currency = excluded.unofficial_currency
        """
    }
}
