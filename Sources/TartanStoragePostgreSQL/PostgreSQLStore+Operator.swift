// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes
package import TartanStorage

extension PostgreSQLStore {
    package func engineSyncRuns(of item: ItemID?, limit: Int) async throws(StorageError) -> [SyncRunRecord] {
        try await read { db in
            try db.query(
                "SELECT \(SyncRunRecord.columns.columnList()) FROM sync_runs WHERE $1::text IS NULL OR item_id = $1 ORDER BY id DESC LIMIT $2",
                [.init(item), .init(max(limit, 0))]
            ).map { try SyncRunRecord($0) }
        }
    }

    package func engineWebhooks(
        of item: ItemID?, states: Set<WebhookDeliveryRecord.State>, limit: Int
    ) async throws(StorageError) -> [WebhookDeliveryRecord] {
        try await read { db in
            try db.query(
                """
                SELECT \(WebhookDeliveryRecord.columns.columnList()) FROM webhook_deliveries
                WHERE state = ANY ($1::text[]) AND ($2::text IS NULL OR item_id = $2) ORDER BY id DESC LIMIT $3
                """, [Parameter(column: states.map(\.rawValue).sorted()), .init(item), .init(max(limit, 0))]
            ).map { try WebhookDeliveryRecord($0) }
        }
    }

    package func engineReplayWebhook(_ id: Int64) async throws(StorageError) -> Bool {
        try await write { db in
            let replayed = try db.query(
                """
                UPDATE webhook_deliveries SET state = 'pending', processed_at = NULL, error_code = NULL, attempts = 0,
                    claimed_until = NULL
                WHERE id = $1 AND state IN ('failed', 'ignored') RETURNING item_id
                """, [.init(id)])
            guard let row = replayed.first else { return false }
            if let item: ItemID = row.optionalWord("item_id") { try ItemRow.raiseGeneration(db, of: item) }
            return true
        }
    }
}
