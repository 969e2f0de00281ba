// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The columns of the tables, by the record that is read from them.
///
/// Statements name their columns: a statement that was prepared before another version added a column keeps its meaning.
extension [String] {
    /// The names as a statement lists them.
    ///
    /// - Parameter table: The name that the statement gives to the table.
    package func columnList(of table: String? = nil) -> String {
        map { name in table.map { "\($0).\(name)" } ?? name }.joined(separator: ", ")
    }
}

extension AccountRecord {
    package static let columns = [
        "item_id", "account_id", "name", "official_name", "mask", "type", "subtype", "available", "current",
        "credit_limit", "currency", "unofficial_currency", "balances_updated_at", "verification_status",
        "persistent_account_id", "holder_category", "updated_at", "removed_at",
    ]
}

extension TransactionRow {
    /// The columns of `transactions` that the bank fills, and those that the store keeps beside them.
    package static let columns = [
        "item_id", "transaction_id", "user_id", "account_id", "amount", "currency", "unofficial_currency", "date",
        "name", "is_pending", "pending_transaction_id", "authorized_date", "time", "authorized_time",
        "merchant_name", "merchant_entity_id", "original_description", "payment_channel", "transaction_code",
        "category_primary", "category_detailed", "category_confidence", "category_version", "logo_url", "website",
        "check_number", "account_owner", "city", "region", "search_text", "first_seen_at", "changed_at",
        "removed_at", "replaced_by",
    ]

    /// A row of `transactions t` with the user's edits beside it, as ``init(_:)`` reads it.
    package static let selectedColumns =
        columns.columnList(of: "t") + ", "
        + TransactionEdits.columns.map { "e.\($0) AS edit_\($0)" }.joined(separator: ", ")
}

extension TransactionVersion {
    package static let columns = [
        "version", "until", "amount", "date", "name", "merchant_name", "is_pending", "category_detailed", "removed_at",
    ]
}

extension SealedProductRecord {
    package static let columns = ["item_id", "account_id", "payload", "fetched_at"]
}

extension SyncRunRecord {
    package static let columns = [
        "id", "item_id", "reason", "worker", "pages", "added", "modified", "removed", "restarts", "error_code",
        "error_text", "request_ids", "started_at", "finished_at", "anomalies",
    ]
}

extension CostlyCallRecord {
    package static let columns = ["id", "item_id", "kind", "asked_at", "request_id", "error_code"]
}

extension LinkTokenRecord {
    package static let columns = [
        "digest", "user_id", "purpose", "item_id", "sealed_token", "created_at", "expires_at",
    ]
}

extension ExchangeIntentRecord {
    package static let columns = [
        "public_token_digest", "user_id", "link_token_digest", "state", "item_id", "access_token", "error_code",
        "request_id", "created_at", "updated_at",
    ]
}

extension KeyedRequestRecord {
    package static let columns = ["digest", "user_id", "item_id", "content_digest", "started_at", "response"]

    /// Selects how many requests of a user are stored, and the bytes of their responses.
    package static func usageSQL(user: String) -> String {
        """
        SELECT COUNT(*) AS requests, COALESCE(SUM(LENGTH(response)), 0) AS bytes
        FROM keyed_requests WHERE user_id = \(user)
        """
    }
}

extension WebhookDeliveryRecord {
    package static let columns = [
        "id", "token_digest", "body", "type", "code", "item_id", "received_at", "state", "processed_at", "error_code",
        "attempts", "claimed_until",
    ]
}

extension APIKeyRecord {
    package static let columns = ["name", "digest", "created_at", "revoked_at"]
}

extension VaultCheckRecord {
    package static let columns = ["key_id", "sealed", "created_at"]
}
