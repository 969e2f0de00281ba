// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import GRDB
package import PlaidTypes
package import TartanStorage

extension SQLiteStore {
    package func engineStreams(of item: ItemID) async throws(StorageError) -> [AccountStream] {
        try await read { db in try StreamRows.fetch(db, of: item) }
    }

    package func engineSelectAccounts(
        _ accounts: Set<AccountID>?, of item: ItemID, at now: Instant
    ) async throws(StorageError) {
        try await write { db in
            guard try ItemRow.fetch(db, item) != nil else { throw StorageError.noSuchItem }
            let old = Set(try StreamRows.fetch(db, of: item).map(\.accountID))
            guard accounts ?? [] != old else { return }
            for account in old.subtracting(accounts ?? []) {
                try db.execute(
                    sql: "DELETE FROM account_streams WHERE item_id = ? AND account_id = ?",
                    arguments: [item.rawValue, account.rawValue])
            }
            if let accounts {
                for account in accounts.subtracting(old) { try StreamRows.begin(db, account, of: item) }
                // Rows that are no longer synced would become outdated.
                try db.execute(
                    sql: """
                        UPDATE transactions SET removed_at = :now, changed_at = :now
                        WHERE item_id = :item AND removed_at IS NULL AND account_id
                            NOT IN (SELECT account_id FROM account_streams WHERE item_id = :item)
                        """, arguments: ["now": now.milliseconds, "item": item.rawValue])
            }
            try StreamRows.beginAnew(db, item)
        }
    }

    package func engineReadAnew(_ item: ItemID) async throws(StorageError) {
        try await write { db in
            guard try ItemRow.fetch(db, item) != nil else { throw StorageError.noSuchItem }
            try db.execute(
                sql: "UPDATE account_streams SET cursor = '' WHERE item_id = ?", arguments: [item.rawValue])
            try StreamRows.beginAnew(db, item)
        }
    }
}

/// Rows of `account_streams`.
enum StreamRows {
    static func fetch(_ db: Database, of item: ItemID) throws -> [AccountStream] {
        let statement = try db.cachedStatement(
            sql: "SELECT account_id, cursor FROM account_streams WHERE item_id = ? ORDER BY account_id")
        return try Row.fetchAll(statement, arguments: [item.rawValue]).map {
            AccountStream(accountID: try $0.word("account_id"), cursor: try $0.text("cursor"))
        }
    }

    static func begin(_ db: Database, _ account: AccountID, of item: ItemID) throws {
        let exists = try Row.fetchOne(
            db, sql: "SELECT 1 FROM accounts WHERE item_id = ? AND account_id = ?",
            arguments: [item.rawValue, account.rawValue])
        guard exists != nil else { throw StorageError.noSuchAccount }
        try db.execute(
            sql: "INSERT INTO account_streams (item_id, account_id, cursor) VALUES (?, ?, '')",
            arguments: [item.rawValue, account.rawValue])
    }

    static func move(_ db: Database, _ steps: [StreamStep], of item: ItemID) throws {
        for step in steps {
            try db.execute(
                sql: "UPDATE account_streams SET cursor = ? WHERE item_id = ? AND account_id = ?",
                arguments: [step.endCursor, item.rawValue, step.accountID.rawValue])
        }
    }

    /// Restarts the Item's own stream; a sync run that is reading it cannot commit.
    static func beginAnew(_ db: Database, _ item: ItemID) throws {
        try db.execute(
            sql: """
                UPDATE items SET cursor = '', fence = fence + 1, lease_owner = NULL, lease_until = NULL
                WHERE item_id = ?
                """, arguments: [item.rawValue])
        try ItemRow.raiseGeneration(db, of: item)
    }

    /// Stored rows that a complete read would have contained.
    static func unnamed(_ db: Database, by batch: SyncBatch) throws -> [TransactionID] {
        guard !batch.wholeReadings.isEmpty else { return [] }
        let named = Set(batch.upserts.map(\.transactionID))
        var found: [TransactionID] = []
        for reading in batch.wholeReadings {
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT transaction_id FROM transactions WHERE item_id = :item AND removed_at IS NULL
                        AND date >= :from AND (:account IS NULL OR account_id = :account)
                    """,
                arguments: [
                    "item": batch.itemID.rawValue, "from": reading.from.description,
                    "account": reading.accountID?.rawValue,
                ])
            for row in rows {
                let id: TransactionID = try row.word("transaction_id")
                if !named.contains(id) { found.append(id) }
            }
        }
        return found
    }
}
