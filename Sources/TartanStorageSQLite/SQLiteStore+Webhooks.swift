// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GRDB
package import PlaidTypes
package import TartanStorage

extension SQLiteStore {
    package func receiveWebhook(
        _ delivery: WebhookDeliveryRecord, raisesGeneration: Bool
    ) async throws(StorageError) -> WebhookReception {
        try await write { db in
            try db.execute(
                sql: SQLText.insert(
                    into: "webhook_deliveries",
                    [
                        "token_digest", "body", "type", "code", "item_id", "received_at", "state", "processed_at",
                        "error_code",
                    ]) + " ON CONFLICT (token_digest) DO NOTHING",
                arguments: [
                    delivery.tokenDigest.data, Data(delivery.body), delivery.type, delivery.code,
                    delivery.itemID?.rawValue, delivery.receivedAt.milliseconds, delivery.state.rawValue,
                    delivery.processedAt?.milliseconds, delivery.errorCode,
                ])
            guard db.changesCount == 1 else { return .replay }
            let id = db.lastInsertedRowID
            if raisesGeneration, let itemID = delivery.itemID {
                try ItemRow.raiseGeneration(db, of: itemID)
                try db.execute(
                    sql: """
                        UPDATE webhook_deliveries SET generation = (SELECT generation FROM items WHERE item_id = ?)
                        WHERE id = ?
                        """, arguments: [itemID.rawValue, id])
            }
            return .stored(id)
        }
    }

    package func enginePendingWebhooks(limit: Int) async throws(StorageError) -> [WebhookDeliveryRecord] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql:
                    "SELECT \(WebhookDeliveryRecord.columns.columnList()) FROM webhook_deliveries WHERE state = 'pending' ORDER BY id LIMIT ?",
                arguments: [max(limit, 0)]
            ).map { try WebhookDeliveryRecord($0) }
        }
    }

    package func engineClaimWebhooks(
        limit: Int, now: Instant, until: Instant
    ) async throws(StorageError) -> [WebhookDeliveryRecord] {
        try await write { db in
            try Row.fetchAll(
                db,
                sql: """
                    UPDATE webhook_deliveries SET attempts = attempts + 1, claimed_until = :until
                    WHERE id IN (
                        SELECT id FROM webhook_deliveries
                        WHERE state = 'pending' AND COALESCE(claimed_until, 0) <= :now ORDER BY id LIMIT :limit)
                    RETURNING \(WebhookDeliveryRecord.columns.columnList())
                    """,
                arguments: ["until": until.milliseconds, "now": now.milliseconds, "limit": max(limit, 0)]
            ).map { try WebhookDeliveryRecord($0) }.sorted { $0.id < $1.id }
        }
    }

    package func engineFinishWebhook(
        _ id: Int64, state: WebhookDeliveryRecord.State, errorCode: String?, health: HealthEvent?, at now: Instant
    ) async throws(StorageError) {
        try await write { db in
            try db.execute(
                sql: "UPDATE webhook_deliveries SET state = ?, error_code = ?, processed_at = ? WHERE id = ?",
                arguments: [state.rawValue, errorCode, now.milliseconds, id])
            guard db.changesCount == 1 else { throw StorageError(.notFound, "There is no such webhook.") }
            guard let health else { return }
            let row = try Row.fetchOne(
                db, sql: "SELECT item_id FROM webhook_deliveries WHERE id = ?", arguments: [id])
            if let itemID: ItemID = row?.optionalWord("item_id") {
                try ItemRow.report(db, health, of: itemID)
            }
        }
    }

    package func webhooks(
        of user: UserID, item: ItemID, limit: Int
    ) async throws(StorageError) -> [WebhookDeliveryRecord] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT \(WebhookDeliveryRecord.columns.columnList(of: "w")) FROM webhook_deliveries w JOIN items i ON i.item_id = w.item_id
                    WHERE w.item_id = ? AND i.user_id = ? ORDER BY w.id DESC LIMIT ?
                    """, arguments: [item.rawValue, user.rawValue, max(limit, 0)]
            ).map { try WebhookDeliveryRecord($0) }
        }
    }
}
