// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes
package import TartanStorage

extension PostgreSQLStore {
    package func accounts(of user: UserID, item: ItemID?) async throws(StorageError) -> [AccountRecord] {
        try await read { db in
            try db.query(
                """
                SELECT \(AccountRecord.columns.columnList(of: "a")) FROM accounts a JOIN items i ON i.item_id = a.item_id
                WHERE i.user_id = $1 AND ($2::text IS NULL OR i.item_id = $2) AND a.removed_at IS NULL
                ORDER BY i.created_at, i.item_id, a.name COLLATE "C", a.account_id
                """, [.init(user), .init(item)]
            ).map { try AccountRecord($0) }
        }
    }

    package func transactions(
        of user: UserID, matching query: TransactionQuery
    ) async throws(StorageError) -> TransactionPage {
        var condition = TransactionCondition(user: user, query: query)
        if let cursor = query.after { condition.continue(after: try PagePosition(cursor: cursor)) }
        let limit = query.boundedLimit
        let sql = "\(TransactionRowCoding.selectSQL) WHERE \(condition.sql) \(TransactionCondition.order)"
        let parameters = condition.parameters
        let found = try await read { db in
            try db.query("\(sql) LIMIT \(limit + 1)", parameters).map { try TransactionRow($0) }
        }
        let rows = Array(found.prefix(limit))
        let next = found.count > limit ? rows.last.map { PagePosition($0.record).cursor } : nil
        return TransactionPage(rows: rows, next: next)
    }

    package func transaction(
        _ id: TransactionID, item: ItemID, of user: UserID
    ) async throws(StorageError) -> TransactionRow? {
        try await read { db in
            try db.query(
                TransactionRowCoding.selectSQL
                    + " WHERE t.item_id = $1 AND t.transaction_id = $2 AND t.user_id = $3",
                [.init(item), .init(id), .init(user)]
            ).map { try TransactionRow($0) }.first
        }
    }

    package func categoryTotals(
        of user: UserID, matching query: TransactionQuery
    ) async throws(StorageError) -> [CategoryTotal] {
        let condition = TransactionCondition(user: user, query: query)
        // `numeric` adds exactly; rows in parts are few, and added here.
        let sums = """
            SELECT COALESCE(e.category, t.category_primary) AS category,
                COALESCE(t.currency, t.unofficial_currency) AS currency, COUNT(*) AS count, SUM(t.amount) AS sum
            FROM transactions t
            LEFT JOIN transaction_edits e ON e.item_id = t.item_id AND e.transaction_id = t.transaction_id
            WHERE \(condition.sql) AND COALESCE(e.splits, '') = '' AND t.amount IS NOT NULL GROUP BY 1, 2
            """
        let split = "\(TransactionRowCoding.selectSQL) WHERE \(condition.sql) AND e.splits <> ''"
        let parameters = condition.parameters
        return try await read { db in
            let whole = try db.query(sums, parameters).map { row in
                CategoryTotal(
                    category: row.optionalText("category") ?? CategoryTotal.uncategorized,
                    currency: row.optionalWord("currency"), count: try row.count("count"),
                    sum: try row.decimal("sum"))
            }
            let parts = try db.query(split, parameters).map { try TransactionRow($0).parts }.flatMap { $0 }
            return CategoryTotal.merged(whole + CategoryTotal.totals(of: parts))
        }
    }

    package func sealed(
        _ product: SealedProductRecord.Product, of user: UserID, item: ItemID
    ) async throws(StorageError) -> [SealedProductRecord] {
        try await read { db in
            try db.query(
                """
                SELECT \(SealedProductRecord.columns.columnList(of: "p")) FROM \(product.table) p JOIN items i ON i.item_id = p.item_id
                WHERE i.item_id = $1 AND i.user_id = $2 ORDER BY p.account_id
                """, [.init(item), .init(user)]
            ).map { try SealedProductRecord($0) }
        }
    }

    package func engineReplaceSealed(
        _ product: SealedProductRecord.Product, of item: ItemID, with records: [SealedProductRecord]
    ) async throws(StorageError) {
        try await write { db in
            guard try ItemRow.lock(db, item) != nil else { throw StorageError.noSuchItem }
            try db.run("DELETE FROM \(product.table) WHERE item_id = $1", [.init(item)])
            for record in records {
                guard record.itemID == item else {
                    throw StorageError(.integrity, "An encrypted record belongs to another Item.")
                }
                try db.run(
                    SQLText.insert(into: product.table, ["item_id", "account_id", "payload", "fetched_at"]),
                    [.init(item), .init(record.accountID), .init(record.payload), .init(record.fetchedAt)])
            }
        }
    }

    package func engineUpsertAccounts(
        _ accounts: [AccountRecord], of item: ItemID, areAll: Bool, at now: Instant
    ) async throws(StorageError) {
        try await write { db in
            guard try ItemRow.lock(db, item) != nil else { throw StorageError.noSuchItem }
            try AccountRow.upsert(db, accounts, of: item, areAll: areAll, at: now)
        }
    }
}
