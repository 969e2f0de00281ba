import GRDB
import PlaidTypes
import Storage

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

    static let selectSQL = """
        SELECT t.*, e.category AS edit_category, e.note AS edit_note FROM transactions t
        LEFT JOIN transaction_edits e ON e.item_id = t.item_id AND e.transaction_id = t.transaction_id
        """

    static func upsert(_ db: Database, _ records: [TransactionRecord], user: UserID, at now: Instant) throws {
        let statement = try db.cachedStatement(sql: upsertSQL)
        for record in records {
            guard let amount = DecimalText.text(record.amount) else {
                throw StorageError(.integrity, "A transaction has no amount.")
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
        let carry = try db.cachedStatement(
            sql: """
                INSERT INTO transaction_edits (item_id, transaction_id, category, note)
                SELECT item_id, ?, category, note FROM transaction_edits WHERE item_id = ? AND transaction_id = ?
                ON CONFLICT (item_id, transaction_id) DO NOTHING
                """)
        for record in records {
            guard let pendingID = record.pendingTransactionID, pendingID != record.transactionID else { continue }
            try tombstone.execute(arguments: [
                record.transactionID.rawValue, now.milliseconds, record.itemID.rawValue, pendingID.rawValue,
            ])
            try carry.execute(arguments: [
                record.transactionID.rawValue, record.itemID.rawValue, pendingID.rawValue,
            ])
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

    static func read(_ row: Row) throws -> TransactionRow {
        TransactionRow(
            record: try record(row), userID: try row.word("user_id"),
            edits: TransactionEdits(
                category: row.optionalText("edit_category"), note: row.optionalText("edit_note")),
            firstSeenAt: try row.instant("first_seen_at"), changedAt: try row.instant("changed_at"),
            removedAt: row.optionalInstant("removed_at"), replacedBy: row.optionalWord("replaced_by"))
    }

    private static func record(_ row: Row) throws -> TransactionRecord {
        var record = TransactionRecord(
            itemID: try row.word("item_id"), transactionID: try row.word("transaction_id"),
            accountID: try row.word("account_id"), amount: try row.decimal("amount"),
            currency: row.optionalWord("currency"), date: try row.day("date"), name: try row.text("name"),
            isPending: try row.bool("is_pending"), pendingTransactionID: row.optionalWord("pending_transaction_id"))
        record.unofficialCurrency = row.optionalWord("unofficial_currency")
        record.authorizedDate = try row.optionalDay("authorized_date")
        record.time = row.optionalText("time").map(Timestamp.init(_:))
        record.authorizedTime = row.optionalText("authorized_time").map(Timestamp.init(_:))
        record.merchantName = row.optionalText("merchant_name")
        record.merchantEntityID = row.optionalText("merchant_entity_id")
        record.originalDescription = row.optionalText("original_description")
        record.paymentChannel = row.optionalText("payment_channel")
        record.transactionCode = row.optionalText("transaction_code")
        if let primary = row.optionalText("category_primary"), let detailed = row.optionalText("category_detailed") {
            record.category = TransactionRecord.Category(
                primary: primary, detailed: detailed, confidence: row.optionalText("category_confidence"),
                version: row.optionalText("category_version"))
        }
        record.logoURL = row.optionalText("logo_url")
        record.website = row.optionalText("website")
        record.checkNumber = row.optionalText("check_number")
        record.accountOwner = row.optionalText("account_owner")
        record.city = row.optionalText("city")
        record.region = row.optionalText("region")
        return record
    }
}
