// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import TartanStorage

extension PostgreSQLStore {
    private static let keyColumns = ["environment", "key_id", "x", "y", "expired_at", "fetched_at"]

    package func webhookKeys(environment: String) async throws(StorageError) -> [WebhookKeyRecord] {
        try await read { db in
            try db.query(
                """
                SELECT \(Self.keyColumns.joined(separator: ", ")) FROM webhook_keys WHERE environment = $1
                ORDER BY fetched_at DESC, key_id
                """, [.init(environment)]
            ).map { try WebhookKeyRecord($0) }
        }
    }

    package func saveWebhookKey(_ key: WebhookKeyRecord) async throws(StorageError) {
        try await write { db in
            try db.run(
                SQLText.upsert(into: "webhook_keys", Self.keyColumns, keys: ["environment", "key_id"]),
                [
                    .init(key.environment), .init(key.keyID), .init(key.x), .init(key.y), .init(key.expiredAt),
                    .init(key.fetchedAt),
                ])
            try db.run(
                """
                DELETE FROM webhook_keys WHERE environment = $1 AND key_id NOT IN (
                    SELECT key_id FROM webhook_keys WHERE environment = $1
                    ORDER BY fetched_at DESC, key_id LIMIT $2)
                """, [.init(key.environment), .init(WebhookKeyRecord.maximumCount)])
        }
    }
}
