// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes
package import TartanStorage

extension PostgreSQLStore {
    package func receiveWebhook(
        _ delivery: WebhookDeliveryRecord, raisesGeneration: Bool
    ) async throws(StorageError) -> WebhookReception {
        try await write { db in
            let row = try db.query(
                SQLText.insert(
                    into: "webhook_deliveries",
                    [
                        "token_digest", "body", "type", "code", "item_id", "received_at", "state", "processed_at",
                        "error_code",
                    ]) + " ON CONFLICT (token_digest) DO NOTHING RETURNING id",
                [
                    .init(delivery.tokenDigest), .bytes(delivery.body), .init(delivery.type), .init(delivery.code),
                    .init(delivery.itemID), .init(delivery.receivedAt), .init(delivery.state.rawValue),
                    .init(delivery.processedAt), .init(delivery.errorCode),
                ]
            ).first
            guard let row else { return .replay }
            let id = try row.integer("id")
            if raisesGeneration, let itemID = delivery.itemID {
                // The raised row stays locked, so that no two deliveries get one generation.
                try ItemRow.raiseGeneration(db, of: itemID)
                try db.run(
                    """
                    UPDATE webhook_deliveries SET generation = (SELECT generation FROM items WHERE item_id = $1)
                    WHERE id = $2
                    """, [.init(itemID), .init(id)])
            }
            return .stored(id)
        }
    }

    package func enginePendingWebhooks(limit: Int) async throws(StorageError) -> [WebhookDeliveryRecord] {
        try await read { db in
            try db.query(
                "SELECT \(WebhookDeliveryRecord.columns.columnList()) FROM webhook_deliveries WHERE state = 'pending' ORDER BY id LIMIT $1",
                [.init(max(limit, 0))]
            ).map { try WebhookDeliveryRecord($0) }
        }
    }

    package func engineClaimWebhooks(
        limit: Int, now: Instant, until: Instant
    ) async throws(StorageError) -> [WebhookDeliveryRecord] {
        try await write { db in
            try db.query(
                """
                UPDATE webhook_deliveries SET attempts = attempts + 1, claimed_until = $1
                WHERE id IN (
                    SELECT id FROM webhook_deliveries
                    WHERE state = 'pending' AND COALESCE(claimed_until, 0) <= $2 ORDER BY id LIMIT $3
                    FOR UPDATE SKIP LOCKED)
                RETURNING \(WebhookDeliveryRecord.columns.columnList())
                """, [.init(until), .init(now), .init(max(limit, 0))]
            ).map { try WebhookDeliveryRecord($0) }.sorted { $0.id < $1.id }
        }
    }

    package func engineFinishWebhook(
        _ id: Int64, state: WebhookDeliveryRecord.State, errorCode: String?, health: HealthEvent?, at now: Instant
    ) async throws(StorageError) {
        try await write { db in
            let row = try db.query(
                """
                UPDATE webhook_deliveries SET state = $1, error_code = $2, processed_at = $3 WHERE id = $4
                RETURNING item_id
                """, [.init(state.rawValue), .init(errorCode), .init(now), .init(id)]
            ).first
            guard let row else { throw StorageError(.notFound, "There is no such webhook.") }
            guard let health, let itemID: ItemID = row.optionalWord("item_id") else { return }
            try ItemRow.report(db, health, of: itemID)
        }
    }

    package func webhooks(
        of user: UserID, item: ItemID, limit: Int
    ) async throws(StorageError) -> [WebhookDeliveryRecord] {
        try await read { db in
            try db.query(
                """
                SELECT \(WebhookDeliveryRecord.columns.columnList(of: "w")) FROM webhook_deliveries w JOIN items i ON i.item_id = w.item_id
                WHERE w.item_id = $1 AND i.user_id = $2 ORDER BY w.id DESC LIMIT $3
                """, [.init(item), .init(user), .init(max(limit, 0))]
            ).map { try WebhookDeliveryRecord($0) }
        }
    }
}
