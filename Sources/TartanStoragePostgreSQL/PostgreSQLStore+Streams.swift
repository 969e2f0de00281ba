// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes
package import TartanStorage

extension PostgreSQLStore {
    package func engineStreams(of item: ItemID) async throws(StorageError) -> [AccountStream] {
        try await read { db in try StreamRows.fetch(db, of: item) }
    }

    package func engineSelectAccounts(
        _ accounts: Set<AccountID>?, of item: ItemID, at now: Instant
    ) async throws(StorageError) {
        try await write { db in
            guard try ItemRow.lock(db, item) != nil else { throw StorageError.noSuchItem }
            let old = Set(try StreamRows.fetch(db, of: item).map(\.accountID))
            guard accounts ?? [] != old else { return }
            try db.run(
                "DELETE FROM account_streams WHERE item_id = $1 AND account_id = ANY ($2::text[])",
                [.init(item), Parameter(column: old.subtracting(accounts ?? []).map(\.rawValue))])
            if let accounts {
                for account in accounts.subtracting(old) { try StreamRows.begin(db, account, of: item) }
                // Rows that are no longer synced would become outdated.
                try db.run(
                    """
                    UPDATE transactions SET removed_at = $2, changed_at = $2
                    WHERE item_id = $1 AND removed_at IS NULL AND account_id
                        NOT IN (SELECT account_id FROM account_streams WHERE item_id = $1)
                    """, [.init(item), .init(now)])
            }
            try StreamRows.beginAnew(db, item)
        }
    }

    package func engineReadAnew(_ item: ItemID) async throws(StorageError) {
        try await write { db in
            guard try ItemRow.lock(db, item) != nil else { throw StorageError.noSuchItem }
            try db.run("UPDATE account_streams SET cursor = '' WHERE item_id = $1", [.init(item)])
            try StreamRows.beginAnew(db, item)
        }
    }
}

/// Rows of `account_streams`.
enum StreamRows {
    static func fetch(_ db: Connection, of item: ItemID) throws -> [AccountStream] {
        try db.query(
            "SELECT account_id, cursor FROM account_streams WHERE item_id = $1 ORDER BY account_id", [.init(item)]
        ).map { AccountStream(accountID: try $0.word("account_id"), cursor: try $0.text("cursor")) }
    }

    static func begin(_ db: Connection, _ account: AccountID, of item: ItemID) throws {
        let result = try db.query(
            """
            INSERT INTO account_streams (item_id, account_id, cursor)
            SELECT item_id, account_id, '' FROM accounts WHERE item_id = $1 AND account_id = $2
            """, [.init(item), .init(account)])
        guard result.changes == 1 else { throw StorageError.noSuchAccount }
    }

    static func move(_ db: Connection, _ steps: [StreamStep], of item: ItemID) throws {
        for step in steps {
            try db.run(
                "UPDATE account_streams SET cursor = $3 WHERE item_id = $1 AND account_id = $2",
                [.init(item), .init(step.accountID), .init(step.endCursor)])
        }
    }

    /// Restarts the Item's own stream; a sync run that is reading it cannot commit.
    static func beginAnew(_ db: Connection, _ item: ItemID) throws {
        try db.run(
            """
            UPDATE items SET cursor = '', fence = fence + 1, lease_owner = NULL, lease_until = NULL
            WHERE item_id = $1
            """, [.init(item)])
        try ItemRow.raiseGeneration(db, of: item)
    }

    /// Stored rows that a complete read would have contained.
    static func unnamed(_ db: Connection, by batch: SyncBatch) throws -> [TransactionID] {
        guard !batch.wholeReadings.isEmpty else { return [] }
        let named = Set(batch.upserts.map(\.transactionID))
        var found: [TransactionID] = []
        for reading in batch.wholeReadings {
            let ids: [TransactionID] = try db.query(
                """
                SELECT transaction_id FROM transactions WHERE item_id = $1 AND removed_at IS NULL
                    AND date >= $2::date AND ($3::text IS NULL OR account_id = $3)
                """, [.init(batch.itemID), .init(reading.from), .init(reading.accountID)]
            ).map { try $0.word("transaction_id") }
            found += ids.filter { !named.contains($0) }
        }
        return found
    }
}
