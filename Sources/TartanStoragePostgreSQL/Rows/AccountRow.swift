// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage

/// An account as a row of `accounts`.
enum AccountRow {
    private static let upsertSQL = SQLText.upsert(
        into: "accounts", AccountRecord.columns, keys: ["item_id", "account_id"])
    /// For an account of which nothing is known but its id.
    private static let insertSQL =
        SQLText.insert(into: "accounts", AccountRecord.columns) + " ON CONFLICT DO NOTHING"

    static func upsert(
        _ db: Connection, _ accounts: [AccountRecord], of item: ItemID, areAll: Bool, at now: Instant
    ) throws {
        // One order for all transactions, so that two of them cannot wait for each other.
        for account in accounts.sorted(by: { $0.accountID < $1.accountID }) {
            let balances = account.balances
            try db.run(
                account.isUnlisted ? insertSQL : upsertSQL,
                [
                    .init(account.itemID), .init(account.accountID), .init(account.name), .init(account.officialName),
                    .init(account.mask), .init(account.type), .init(account.subtype),
                    .init(balances.available.flatMap(DecimalText.text)),
                    .init(balances.current.flatMap(DecimalText.text)), .init(balances.limit.flatMap(DecimalText.text)),
                    .init(balances.currency), .init(balances.unofficialCurrency), .init(balances.lastUpdated?.text),
                    .init(account.verificationStatus), .init(account.persistentAccountID),
                    .init(account.holderCategory), .init(account.updatedAt), .init(account.removedAt),
                ])
        }
        try db.run(BalanceRecord.recordSQL(item: "$1", isSame: "IS NOT DISTINCT FROM"), [.init(item)])
        guard areAll else { return }
        try db.run(
            """
            UPDATE accounts SET removed_at = $1
            WHERE item_id = $2 AND removed_at IS NULL AND account_id <> ALL ($3::text[])
            """,
            [.init(now), .init(item), Parameter(column: accounts.filter { !$0.isUnlisted }.map(\.accountID.rawValue))])
    }
}
