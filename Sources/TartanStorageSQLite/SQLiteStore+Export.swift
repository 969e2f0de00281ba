// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import GRDB
package import PlaidTypes
package import TartanStorage

extension SQLiteStore: ExportStore {
    package func exportUsers(after user: UserID?, limit: Int) async throws(StorageError) -> [UserID] {
        try await read { db in
            try Row.fetchAll(
                db, sql: "SELECT DISTINCT user_id FROM items WHERE user_id > ? ORDER BY user_id LIMIT ?",
                arguments: [user?.rawValue ?? "", limit]
            ).map { try $0.word("user_id") }
        }
    }

    package func exportAccounts(of user: UserID) async throws(StorageError) -> [ExportAccount] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT \(AccountRecord.columns.columnList(of: "a")), i.institution_name FROM accounts a JOIN items i ON i.item_id = a.item_id
                    WHERE i.user_id = ? ORDER BY a.item_id, a.account_id
                    """,
                arguments: [user.rawValue]
            ).map { try ExportAccount($0) }
        }
    }

    package func exportGroups(
        of user: UserID, matching query: TransactionQuery
    ) async throws(StorageError) -> [ExportGroup] {
        let condition = TransactionCondition(user: user, query: query)
        let sql = """
            SELECT t.item_id, t.account_id, COALESCE(t.currency, t.unofficial_currency) AS currency,
                COUNT(*) AS count, MIN(t.date) AS first, MAX(t.date) AS last
            FROM transactions t
            LEFT JOIN transaction_edits e ON e.item_id = t.item_id AND e.transaction_id = t.transaction_id
            WHERE \(condition.sql) GROUP BY 1, 2, 3
            """
        let arguments = condition.arguments
        return try await read { db in
            try Row.fetchAll(db, sql: sql, arguments: arguments).map { try ExportGroup($0) }
                .sorted(by: ExportGroup.isBefore)
        }
    }

    package func exportRows(
        of user: UserID, matching query: TransactionQuery, after position: PagePosition?, limit: Int
    ) async throws(StorageError) -> [TransactionRow] {
        var condition = TransactionCondition(user: user, query: query)
        if let position { condition.continue(oldestFirstAfter: position) }
        // By the index of days: sorting an Item's rows again for each page would cost the square of their number.
        let sql = """
            \(TransactionRowCoding.select(from: "transactions t INDEXED BY transactions_by_day"))
            WHERE \(condition.sql) \(TransactionCondition.oldestFirst) LIMIT \(limit)
            """
        let arguments = condition.arguments
        return try await read { db in
            try Row.fetchAll(db, sql: sql, arguments: arguments).map { try TransactionRow($0) }
        }
    }
}
