// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import GRDB
package import TartanStorage

extension SQLiteStore {
    private static let keyColumns = ["environment", "key_id", "x", "y", "expired_at", "fetched_at"]

    package func webhookKeys(environment: String) async throws(StorageError) -> [WebhookKeyRecord] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT \(Self.keyColumns.joined(separator: ", ")) FROM webhook_keys WHERE environment = ?
                    ORDER BY fetched_at DESC, key_id
                    """, arguments: [environment]
            ).map { try WebhookKeyRecord($0) }
        }
    }

    package func saveWebhookKey(_ key: WebhookKeyRecord) async throws(StorageError) {
        try await write { db in
            try db.execute(
                sql: SQLText.upsert(into: "webhook_keys", Self.keyColumns, keys: ["environment", "key_id"]),
                arguments: [
                    key.environment, key.keyID, key.x, key.y, key.expiredAt, key.fetchedAt.milliseconds,
                ])
            try db.execute(
                sql: """
                    DELETE FROM webhook_keys WHERE environment = :environment AND key_id NOT IN (
                        SELECT key_id FROM webhook_keys WHERE environment = :environment
                        ORDER BY fetched_at DESC, key_id LIMIT :limit)
                    """, arguments: ["environment": key.environment, "limit": WebhookKeyRecord.maximumCount])
        }
    }
}
