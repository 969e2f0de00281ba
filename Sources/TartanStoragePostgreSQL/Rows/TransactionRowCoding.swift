// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage

/// A transaction as a row of `transactions` and perhaps one of `transaction_edits`.
enum TransactionRowCoding {
    private static let columns: [(name: String, type: String)] = [
        ("item_id", "text"), ("transaction_id", "text"), ("user_id", "text"), ("account_id", "text"),
        ("amount", "numeric"), ("currency", "text"), ("unofficial_currency", "text"), ("date", "date"),
        ("name", "text"), ("is_pending", "boolean"), ("pending_transaction_id", "text"), ("authorized_date", "date"),
        ("time", "text"), ("authorized_time", "text"), ("merchant_name", "text"), ("merchant_entity_id", "text"),
        ("original_description", "text"), ("payment_channel", "text"), ("transaction_code", "text"),
        ("category_primary", "text"), ("category_detailed", "text"), ("category_confidence", "text"),
        ("category_version", "text"), ("logo_url", "text"), ("website", "text"), ("check_number", "text"),
        ("account_owner", "text"), ("city", "text"), ("region", "text"), ("search_text", "text"),
        ("first_seen_at", "bigint"), ("changed_at", "bigint"), ("removed_at", "bigint"),
    ]

    private static let upsertSQL = SQLText.upsertMany(
        into: "transactions", columns, keys: ["item_id", "transaction_id"], keeping: ["user_id", "first_seen_at"])

    static let selectSQL = """
        SELECT \(TransactionRow.selectedColumns)
        FROM transactions t
        LEFT JOIN transaction_edits e ON e.item_id = t.item_id AND e.transaction_id = t.transaction_id
        """

    /// How many rows go to the server at once.
    private static let batchSize = 1000

    /// Keeps what the bank said until now, where it says something else.
    private static func keepVersions(
        _ db: Connection, _ records: ArraySlice<TransactionRecord>, of item: ItemID, at now: Instant
    ) throws {
        try db.run(
            """
            INSERT INTO transaction_versions (item_id, transaction_id, version, until, amount, date, name,
                merchant_name, is_pending, category_detailed, removed_at)
            SELECT t.item_id, t.transaction_id,
                (SELECT COALESCE(MAX(v.version), 0) + 1 FROM transaction_versions v
                    WHERE v.item_id = t.item_id AND v.transaction_id = t.transaction_id),
                $2, t.amount, t.date, t.name, t.merchant_name, t.is_pending, t.category_detailed, t.removed_at
            FROM unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])
                AS r (id, amount, date, name, merchant, pending, category)
            JOIN transactions t ON t.item_id = $1 AND t.transaction_id = r.id
            WHERE t.removed_at IS NOT NULL OR t.amount IS DISTINCT FROM r.amount::numeric OR t.date <> r.date::date
                OR t.name <> r.name OR t.merchant_name IS DISTINCT FROM r.merchant
                OR t.is_pending IS DISTINCT FROM r.pending::boolean OR t.category_detailed IS DISTINCT FROM r.category
            """,
            [
                .init(item), .init(now), Parameter(column: records.map(\.transactionID.rawValue)),
                Parameter(column: records.map { DecimalText.text($0.amount) }),
                Parameter(column: records.map(\.date.postgreSQL)), Parameter(column: records.map(\.name)),
                Parameter(column: records.map(\.merchantName)),
                Parameter(column: records.map { $0.isPending.map { $0 ? "t" : "f" } }),
                Parameter(column: records.map { $0.category?.detailed }),
            ])
    }

    /// - Parameter isFirst: Whether the Item has no rows yet, so that there is nothing to keep.
    static func upsert(
        _ db: Connection, _ records: [TransactionRecord], user: UserID, at now: Instant, isFirst: Bool
    ) throws {
        // A statement may not touch a row twice: of two versions in one batch the later one counts.
        var latest: [TransactionID: Int] = [:]
        for (index, record) in records.enumerated() { latest[record.transactionID] = index }
        let rows = latest.values.sorted().map { records[$0] }
        for start in stride(from: 0, to: rows.count, by: batchSize) {
            let batch = rows[start..<min(start + batchSize, rows.count)]
            if !isFirst, let item = batch.first?.itemID { try keepVersions(db, batch, of: item, at: now) }
            try upsertBatch(db, batch, user: user, at: now)
        }
    }

    private static func upsertBatch(
        _ db: Connection, _ records: ArraySlice<TransactionRecord>, user: UserID, at now: Instant
    ) throws {
        let time = String(now.milliseconds)
        var values = [[String?]](repeating: [], count: columns.count)
        for index in values.indices { values[index].reserveCapacity(records.count) }
        for record in records {
            let row: [String?] = [
                record.itemID.rawValue, record.transactionID.rawValue, user.rawValue, record.accountID.rawValue,
                DecimalText.text(record.amount), record.currency?.rawValue, record.unofficialCurrency?.rawValue,
                record.date.postgreSQL, record.name, record.isPending.map { $0 ? "t" : "f" },
                record.pendingTransactionID?.rawValue,
                record.authorizedDate?.description, record.time?.text, record.authorizedTime?.text,
                record.merchantName, record.merchantEntityID, record.originalDescription, record.paymentChannel,
                record.transactionCode, record.category?.primary, record.category?.detailed,
                record.category?.confidence, record.category?.version, record.logoURL, record.website,
                record.checkNumber, record.accountOwner, record.city, record.region, record.searchText, time, time,
                nil,
            ]
            for (index, value) in row.enumerated() { values[index].append(value) }
        }
        try db.run(upsertSQL, values.map(Parameter.init(column:)))
    }

    /// Ties posted transactions to the pending ones that they were, and carries the user's edits over.
    static func mergePending(_ db: Connection, _ records: [TransactionRecord], at now: Instant) throws {
        let pairs = records.filter { $0.pendingTransactionID != nil && $0.pendingTransactionID != $0.transactionID }
        for record in pairs {
            let parameters: [Parameter] = [
                .init(record.transactionID), .init(record.itemID), .init(record.pendingTransactionID),
            ]
            try db.run(
                """
                UPDATE transactions SET replaced_by = $1, removed_at = COALESCE(removed_at, $4)
                WHERE item_id = $2 AND transaction_id = $3
                """, parameters + [.init(now)])
            if let pending = record.pendingTransactionID {
                try EditRows.carry(db, from: pending, to: record.transactionID, of: record.itemID)
            }
        }
    }

    static func remove(_ db: Connection, _ ids: [TransactionID], of item: ItemID, at now: Instant) throws {
        guard !ids.isEmpty else { return }
        try db.run(
            """
            UPDATE transactions SET removed_at = $1, changed_at = $1
            WHERE item_id = $2 AND transaction_id = ANY ($3::text[]) AND removed_at IS NULL
            """, [.init(now), .init(item), Parameter(column: ids.map(\.rawValue))])
    }
}
