// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GRDB
package import PlaidTypes
package import TartanStorage

extension SQLiteStore {
    package func accounts(of user: UserID, item: ItemID?) async throws(StorageError) -> [AccountRecord] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT \(AccountRecord.columns.columnList(of: "a")) FROM accounts a JOIN items i ON i.item_id = a.item_id
                    WHERE i.user_id = :user AND (:item IS NULL OR i.item_id = :item) AND a.removed_at IS NULL
                    ORDER BY i.created_at, i.item_id, a.name, a.account_id
                    """,
                arguments: ["user": user.rawValue, "item": item?.rawValue]
            ).map { try AccountRecord($0) }
        }
    }

    package func transactions(
        of user: UserID, matching query: TransactionQuery
    ) async throws(StorageError) -> TransactionPage {
        var condition = TransactionCondition(user: user, query: query)
        if let cursor = query.after { condition.continue(after: try PagePosition(cursor: cursor)) }
        let limit = query.boundedLimit
        let sql = """
            \(TransactionRowCoding.selectSQL) WHERE \(condition.sql) \(TransactionCondition.order) LIMIT \(limit + 1)
            """
        let arguments = condition.arguments
        let found = try await read { db in
            try Row.fetchAll(db, sql: sql, arguments: arguments).map { try TransactionRow($0) }
        }
        let rows = Array(found.prefix(limit))
        let next = found.count > limit ? rows.last.map { PagePosition($0.record).cursor } : nil
        return TransactionPage(rows: rows, next: next)
    }

    package func transaction(
        _ id: TransactionID, item: ItemID, of user: UserID
    ) async throws(StorageError) -> TransactionRow? {
        try await read { db in
            try Row.fetchOne(
                db,
                sql: TransactionRowCoding.selectSQL
                    + " WHERE t.item_id = ? AND t.transaction_id = ? AND t.user_id = ?",
                arguments: [item.rawValue, id.rawValue, user.rawValue]
            ).map { try TransactionRow($0) }
        }
    }

    package func categoryTotals(
        of user: UserID, matching query: TransactionQuery
    ) async throws(StorageError) -> [CategoryTotal] {
        let condition = TransactionCondition(user: user, query: query)
        // The database would add in binary floating point, so the exact sums are computed here. Most rows need three columns.
        let whole = """
            SELECT COALESCE(e.category, t.category_primary) AS category,
                COALESCE(t.currency, t.unofficial_currency) AS currency, t.amount AS amount
            FROM transactions t
            LEFT JOIN transaction_edits e ON e.item_id = t.item_id AND e.transaction_id = t.transaction_id
            WHERE \(condition.sql) AND COALESCE(e.splits, '') = '' AND t.amount IS NOT NULL
            """
        let split = "\(TransactionRowCoding.selectSQL) WHERE \(condition.sql) AND e.splits <> ''"
        let arguments = condition.arguments
        return try await read { db in
            var parts: [(category: String?, currency: CurrencyCode?, amount: Decimal)] =
                try Row.fetchAll(db, sql: whole, arguments: arguments).map {
                    ($0.optionalText("category"), $0.optionalWord("currency"), try $0.decimal("amount"))
                }
            for row in try Row.fetchAll(db, sql: split, arguments: arguments) {
                parts += try TransactionRow(row).parts
            }
            return CategoryTotal.totals(of: parts)
        }
    }

    package func sealed(
        _ product: SealedProductRecord.Product, of user: UserID, item: ItemID
    ) async throws(StorageError) -> [SealedProductRecord] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT \(SealedProductRecord.columns.columnList(of: "p")) FROM \(product.table) p JOIN items i ON i.item_id = p.item_id
                    WHERE i.item_id = ? AND i.user_id = ? ORDER BY p.account_id
                    """,
                arguments: [item.rawValue, user.rawValue]
            ).map { try SealedProductRecord($0) }
        }
    }

    package func engineReplaceSealed(
        _ product: SealedProductRecord.Product, of item: ItemID, with records: [SealedProductRecord]
    ) async throws(StorageError) {
        try await write { db in
            guard try ItemRow.fetch(db, item) != nil else { throw StorageError.noSuchItem }
            try db.execute(sql: "DELETE FROM \(product.table) WHERE item_id = ?", arguments: [item.rawValue])
            for record in records {
                guard record.itemID == item else {
                    throw StorageError(.integrity, "An encrypted record belongs to another Item.")
                }
                try db.execute(
                    sql: SQLText.insert(into: product.table, ["item_id", "account_id", "payload", "fetched_at"]),
                    arguments: [
                        item.rawValue, record.accountID.rawValue, record.payload.data, record.fetchedAt.milliseconds,
                    ])
            }
        }
    }

    package func engineUpsertAccounts(
        _ accounts: [AccountRecord], of item: ItemID, areAll: Bool, at now: Instant
    ) async throws(StorageError) {
        try await write { db in
            guard try ItemRow.fetch(db, item) != nil else { throw StorageError.noSuchItem }
            try AccountRow.upsert(db, accounts, of: item, areAll: areAll, at: now)
        }
    }
}
