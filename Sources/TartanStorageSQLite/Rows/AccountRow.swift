// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import GRDB
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
        _ db: Database, _ accounts: [AccountRecord], of item: ItemID, areAll: Bool, at now: Instant
    ) throws {
        let upsert = try db.cachedStatement(sql: upsertSQL)
        let insert = try db.cachedStatement(sql: insertSQL)
        for account in accounts {
            let statement = account.isUnlisted ? insert : upsert
            let balances = account.balances
            try statement.execute(arguments: [
                account.itemID.rawValue, account.accountID.rawValue, account.name, account.officialName, account.mask,
                account.type, account.subtype, balances.available.flatMap(DecimalText.text),
                balances.current.flatMap(DecimalText.text), balances.limit.flatMap(DecimalText.text),
                balances.currency?.rawValue, balances.unofficialCurrency?.rawValue, balances.lastUpdated?.text,
                account.verificationStatus, account.persistentAccountID, account.holderCategory,
                account.updatedAt.milliseconds, account.removedAt?.milliseconds,
            ])
        }
        let history = try db.cachedStatement(sql: BalanceRecord.recordSQL(item: "?", isSame: "IS"))
        try history.execute(arguments: [item.rawValue])
        guard areAll else { return }
        let listed = Set(accounts.filter { !$0.isUnlisted }.map(\.accountID))
        let known = try Row.fetchAll(
            db, sql: "SELECT account_id FROM accounts WHERE item_id = ? AND removed_at IS NULL",
            arguments: [item.rawValue])
        for row in known {
            let id: AccountID = try row.word("account_id")
            guard !listed.contains(id) else { continue }
            try db.execute(
                sql: "UPDATE accounts SET removed_at = ? WHERE item_id = ? AND account_id = ?",
                arguments: [now.milliseconds, item.rawValue, id.rawValue])
        }
    }
}
