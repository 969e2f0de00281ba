// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import GRDB
import PlaidTypes
import TartanStorage

/// A transaction as a row of `transactions` and perhaps one of `transaction_edits`.
enum TransactionRowCoding {
    private static let upsertSQL = SQLText.upsert(
        into: "transactions",
        [
            "item_id", "transaction_id", "user_id", "account_id", "amount", "currency", "unofficial_currency", "date",
            "name", "is_pending", "pending_transaction_id", "authorized_date", "time", "authorized_time",
            "merchant_name", "merchant_entity_id", "original_description", "payment_channel", "transaction_code",
            "category_primary", "category_detailed", "category_confidence", "category_version", "logo_url", "website",
            "check_number", "account_owner", "city", "region", "search_text", "first_seen_at", "changed_at",
            "removed_at",
        ],
        keys: ["item_id", "transaction_id"], keeping: ["user_id", "first_seen_at"])

    static let selectSQL = select(from: "transactions t")

    /// The rows of a table that is called `t`, with what the user said about them.
    static func select(from table: String) -> String {
        """
        SELECT \(TransactionRow.selectedColumns)
        FROM \(table)
        LEFT JOIN transaction_edits e ON e.item_id = t.item_id AND e.transaction_id = t.transaction_id
        """
    }

    /// Keeps what the bank said until now, where it says something else.
    private static let keepVersionSQL = """
        INSERT INTO transaction_versions (item_id, transaction_id, version, until, amount, date, name, merchant_name,
            is_pending, category_detailed, removed_at)
        SELECT item_id, transaction_id,
            (SELECT COALESCE(MAX(v.version), 0) + 1 FROM transaction_versions v
                WHERE v.item_id = t.item_id AND v.transaction_id = t.transaction_id),
            :now, amount, date, name, merchant_name, is_pending, category_detailed, removed_at
        FROM transactions t WHERE item_id = :item AND transaction_id = :id
            AND (removed_at IS NOT NULL OR amount IS NOT :amount OR date IS NOT :date OR name IS NOT :name
                OR merchant_name IS NOT :merchant OR is_pending IS NOT :pending OR category_detailed IS NOT :category)
        """

    /// - Parameter isFirst: Whether the Item has no rows yet, so that there is nothing to keep.
    static func upsert(
        _ db: Database, _ records: [TransactionRecord], user: UserID, at now: Instant, isFirst: Bool
    ) throws {
        let statement = try db.cachedStatement(sql: upsertSQL)
        let keep = try db.cachedStatement(sql: keepVersionSQL)
        for record in records {
            let amount = DecimalText.text(record.amount)
            if !isFirst {
                try keep.execute(arguments: [
                    "now": now.milliseconds, "item": record.itemID.rawValue, "id": record.transactionID.rawValue,
                    "amount": amount, "date": record.date.description, "name": record.name,
                    "merchant": record.merchantName, "pending": record.isPending,
                    "category": record.category?.detailed,
                ])
            }
            try statement.execute(arguments: [
                record.itemID.rawValue, record.transactionID.rawValue, user.rawValue, record.accountID.rawValue, amount,
                record.currency?.rawValue, record.unofficialCurrency?.rawValue, record.date.description, record.name,
                record.isPending, record.pendingTransactionID?.rawValue, record.authorizedDate?.description,
                record.time?.text, record.authorizedTime?.text, record.merchantName, record.merchantEntityID,
                record.originalDescription, record.paymentChannel, record.transactionCode, record.category?.primary,
                record.category?.detailed, record.category?.confidence, record.category?.version, record.logoURL,
                record.website, record.checkNumber, record.accountOwner, record.city, record.region, record.searchText,
                now.milliseconds, now.milliseconds, nil,
            ])
        }
    }

    /// Ties posted transactions to the pending ones that they were, and carries the user's edits over.
    static func mergePending(_ db: Database, _ records: [TransactionRecord], at now: Instant) throws {
        let tombstone = try db.cachedStatement(
            sql: """
                UPDATE transactions SET replaced_by = ?, removed_at = COALESCE(removed_at, ?)
                WHERE item_id = ? AND transaction_id = ?
                """)
        for record in records {
            guard let pendingID = record.pendingTransactionID, pendingID != record.transactionID else { continue }
            try tombstone.execute(arguments: [
                record.transactionID.rawValue, now.milliseconds, record.itemID.rawValue, pendingID.rawValue,
            ])
            try EditRows.carry(db, from: pendingID, to: record.transactionID, of: record.itemID)
        }
    }

    static func remove(_ db: Database, _ ids: [TransactionID], of item: ItemID, at now: Instant) throws {
        let statement = try db.cachedStatement(
            sql: """
                UPDATE transactions SET removed_at = ?, changed_at = ?
                WHERE item_id = ? AND transaction_id = ? AND removed_at IS NULL
                """)
        for id in ids {
            try statement.execute(arguments: [now.milliseconds, now.milliseconds, item.rawValue, id.rawValue])
        }
    }
}
