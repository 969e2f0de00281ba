// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes
package import TartanStorage

extension PostgreSQLStore {
    package func engineBeginRemoval(of id: ItemID, user: UserID, at now: Instant) async throws(StorageError) {
        try await write { db in
            let result = try db.query(
                "UPDATE items SET removing_since = COALESCE(removing_since, $1) WHERE item_id = $2 AND user_id = $3",
                [.init(now), .init(id), .init(user)])
            guard result.changes == 1 else { throw StorageError.noSuchItem }
        }
    }

    package func engineCancelRemoval(of id: ItemID) async throws(StorageError) {
        try await write { db in
            try db.run("UPDATE items SET removing_since = NULL WHERE item_id = $1", [.init(id)])
        }
    }

    package func engineUnfinishedRemovals() async throws(StorageError) -> [ItemRecord] {
        try await read { db in
            try ItemRow.fetchAll(db, "WHERE removing_since IS NOT NULL ORDER BY removing_since, item_id")
        }
    }

    package func deleteItem(_ id: ItemID, of user: UserID) async throws(StorageError) {
        try await write { db in
            // The lock first, so that a concurrent commit of a sync run is serialized with this deletion.
            guard let item = try ItemRow.lock(db, id), item.userID == user else { throw StorageError.noSuchItem }
            try db.run(
                """
                DELETE FROM link_tokens WHERE item_id = $1
                    OR digest IN (SELECT link_token_digest FROM exchange_intents WHERE item_id = $1)
                """, [.init(id)])
            try db.run("DELETE FROM exchange_intents WHERE item_id = $1", [.init(id)])
            try db.run("DELETE FROM webhook_deliveries WHERE item_id = $1", [.init(id)])
            try db.run("DELETE FROM keyed_requests WHERE item_id = $1", [.init(id)])
            try Self.deleteWebhooks(db, naming: id.rawValue)
            try db.run("DELETE FROM items WHERE item_id = $1", [.init(id)])
        }
    }

    private static func deleteWebhooks(_ db: Connection, naming id: String) throws {
        try db.run(
            "DELETE FROM webhook_deliveries WHERE position($1::bytea IN body) > 0",
            [.bytes(WebhookDeliveryRecord.quoted(id))])
    }

    package func engineBeginErasure(of user: UserID, at now: Instant) async throws(StorageError) {
        try await write { db in
            try db.run(
                SQLText.insert(into: "user_erasures", ["user_id", "requested_at"])
                    + " ON CONFLICT (user_id) DO NOTHING",
                [.init(user), .init(now)])
        }
    }

    package func engineCancelErasure(of user: UserID) async throws(StorageError) {
        try await write { db in try db.run("DELETE FROM user_erasures WHERE user_id = $1", [.init(user)]) }
    }

    package func engineUnfinishedErasures() async throws(StorageError) -> [UserID] {
        try await read { db in
            try db.query("SELECT user_id FROM user_erasures ORDER BY requested_at, user_id")
                .map { try $0.word("user_id") }
        }
    }

    package func engineFinishErasure(of user: UserID) async throws(StorageError) {
        try await write { db in
            guard try ItemRow.fetchAll(db, "WHERE user_id = $1 LIMIT 1", [.init(user)]).isEmpty else {
                throw StorageError.stillHasItems
            }
            for table in ["link_tokens", "exchange_intents", "keyed_requests", "user_erasures"] {
                try db.run("DELETE FROM \(table) WHERE user_id = $1", [.init(user)])
            }
            try Self.deleteWebhooks(db, naming: user.rawValue)
            try PaymentStatements.erase(user, db)
        }
    }

    @discardableResult
    package func engineTidy(_ retention: Retention, at now: Instant) async throws(StorageError) -> Int {
        let limits = retention.limits(at: now)
        return try await write { db in
            let tokens = try db.query("DELETE FROM link_tokens WHERE expires_at < $1", [.init(limits.linkTokens)])
            let requests = try db.query(
                "DELETE FROM keyed_requests WHERE started_at < $1", [.init(limits.keyedRequests)])
            let exchanges = try db.query(
                "DELETE FROM exchange_intents WHERE updated_at < $1 AND state IN ('committed', 'rolledBack')",
                [.init(limits.exchanges)])
            let strays = try db.query(
                """
                DELETE FROM webhook_deliveries w WHERE w.received_at < $1 AND w.state <> 'pending'
                    AND NOT EXISTS (SELECT 1 FROM items i WHERE i.item_id = w.item_id)
                """, [.init(limits.strayWebhooks)])
            // The latest of its kind determines what an Item's user could do.
            let webhooks = try db.query(
                """
                DELETE FROM webhook_deliveries w WHERE w.received_at < $1 AND w.state <> 'pending'
                    AND EXISTS (SELECT 1 FROM webhook_deliveries n WHERE n.item_id = w.item_id AND n.id > w.id
                        AND n.type = w.type AND n.code = w.code)
                """, [.init(limits.webhooks)])
            return tokens.changes + requests.changes + exchanges.changes + strays.changes + webhooks.changes
        }
    }
}
