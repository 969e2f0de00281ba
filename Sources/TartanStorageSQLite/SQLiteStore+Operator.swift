// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import GRDB
package import PlaidTypes
package import TartanStorage

extension SQLiteStore {
    package func engineSyncRuns(of item: ItemID?, limit: Int) async throws(StorageError) -> [SyncRunRecord] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql:
                    "SELECT \(SyncRunRecord.columns.columnList()) FROM sync_runs WHERE ?1 IS NULL OR item_id = ?1 ORDER BY id DESC LIMIT ?2",
                arguments: [item?.rawValue, max(limit, 0)]
            ).map { try SyncRunRecord($0) }
        }
    }

    package func engineWebhooks(
        of item: ItemID?, states: Set<WebhookDeliveryRecord.State>, limit: Int
    ) async throws(StorageError) -> [WebhookDeliveryRecord] {
        try await read { db in
            // The states are our own constants, so they may be part of the SQL text.
            let words = states.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
            return try Row.fetchAll(
                db,
                sql: """
                    SELECT \(WebhookDeliveryRecord.columns.columnList()) FROM webhook_deliveries WHERE state IN (\(words)) AND (?1 IS NULL OR item_id = ?1)
                    ORDER BY id DESC LIMIT ?2
                    """, arguments: [item?.rawValue, max(limit, 0)]
            ).map { try WebhookDeliveryRecord($0) }
        }
    }

    package func engineReplayWebhook(_ id: Int64) async throws(StorageError) -> Bool {
        try await write { db in
            try db.execute(
                sql: """
                    UPDATE webhook_deliveries SET state = 'pending', processed_at = NULL, error_code = NULL, attempts = 0,
                        claimed_until = NULL
                    WHERE id = ? AND state IN ('failed', 'ignored')
                    """, arguments: [id])
            guard db.changesCount == 1 else { return false }
            let item = try String.fetchOne(
                db, sql: "SELECT item_id FROM webhook_deliveries WHERE id = ?", arguments: [id])
            if let item { try ItemRow.raiseGeneration(db, of: ItemID(item)) }
            return true
        }
    }
}
