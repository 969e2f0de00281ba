// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GRDB
package import PlaidTypes
package import TartanStorage

extension SQLiteStore {
    package func engineBeginRemoval(of id: ItemID, user: UserID, at now: Instant) async throws(StorageError) {
        try await write { db in
            try db.execute(
                sql: "UPDATE items SET removing_since = COALESCE(removing_since, ?) WHERE item_id = ? AND user_id = ?",
                arguments: [now.milliseconds, id.rawValue, user.rawValue])
            guard db.changesCount == 1 else { throw StorageError.noSuchItem }
        }
    }

    package func engineCancelRemoval(of id: ItemID) async throws(StorageError) {
        try await write { db in
            try db.execute(sql: "UPDATE items SET removing_since = NULL WHERE item_id = ?", arguments: [id.rawValue])
        }
    }

    package func engineUnfinishedRemovals() async throws(StorageError) -> [ItemRecord] {
        try await read { db in
            try ItemRow.fetchAll(db, "WHERE removing_since IS NOT NULL ORDER BY removing_since, item_id")
        }
    }

    package func deleteItem(_ id: ItemID, of user: UserID) async throws(StorageError) {
        try await write { db in
            guard try ItemRow.exists(db, id, of: user) else { throw StorageError.noSuchItem }
            for sql in [
                """
                DELETE FROM link_tokens WHERE item_id = ?1
                    OR digest IN (SELECT link_token_digest FROM exchange_intents WHERE item_id = ?1)
                """,
                "DELETE FROM exchange_intents WHERE item_id = ?1", "DELETE FROM webhook_deliveries WHERE item_id = ?1",
                "DELETE FROM keyed_requests WHERE item_id = ?1",
                "DELETE FROM items WHERE item_id = ?1",
            ] { try db.execute(sql: sql, arguments: [id.rawValue]) }
            try Self.deleteWebhooks(db, naming: id.rawValue)
            try Self.noteErasure(db)
        }
        await compact(upTo: Self.quicklyCompacted)
    }

    private static func deleteWebhooks(_ db: Database, naming id: String) throws {
        try db.execute(
            sql: "DELETE FROM webhook_deliveries WHERE instr(body, ?) > 0",
            arguments: [Data(WebhookDeliveryRecord.quoted(id))])
    }

    package func engineBeginErasure(of user: UserID, at now: Instant) async throws(StorageError) {
        try await write { db in
            try db.execute(
                sql: SQLText.insert(into: "user_erasures", ["user_id", "requested_at"])
                    + " ON CONFLICT (user_id) DO NOTHING",
                arguments: [user.rawValue, now.milliseconds])
        }
    }

    package func engineCancelErasure(of user: UserID) async throws(StorageError) {
        try await write { db in
            try db.execute(sql: "DELETE FROM user_erasures WHERE user_id = ?", arguments: [user.rawValue])
        }
    }

    package func engineUnfinishedErasures() async throws(StorageError) -> [UserID] {
        try await read { db in
            try Row.fetchAll(db, sql: "SELECT user_id FROM user_erasures ORDER BY requested_at, user_id")
                .map { try $0.word("user_id") }
        }
    }

    package func engineFinishErasure(of user: UserID) async throws(StorageError) {
        try await write { db in
            guard try ItemRow.fetchAll(db, "WHERE user_id = ? LIMIT 1", [user.rawValue]).isEmpty else {
                throw StorageError.stillHasItems
            }
            for table in ["link_tokens", "exchange_intents", "keyed_requests", "user_erasures"] {
                try db.execute(sql: "DELETE FROM \(table) WHERE user_id = ?", arguments: [user.rawValue])
            }
            try Self.deleteWebhooks(db, naming: user.rawValue)
            try PaymentStatements.erase(user, SQLiteStatements(db: db))
            try Self.noteErasure(db)
        }
        await compact(upTo: Self.quicklyCompacted)
    }

    @discardableResult
    package func engineTidy(_ retention: Retention, at now: Instant) async throws(StorageError) -> Int {
        let limits = retention.limits(at: now)
        let count = try await write { db in
            var count = 0
            func delete(_ sql: String, _ time: Instant) throws {
                try db.execute(sql: "DELETE FROM " + sql, arguments: [time.milliseconds])
                count += db.changesCount
            }
            try delete("link_tokens WHERE expires_at < ?", limits.linkTokens)
            try delete("keyed_requests WHERE started_at < ?", limits.keyedRequests)
            try delete(
                "exchange_intents WHERE updated_at < ? AND state IN ('committed', 'rolledBack')", limits.exchanges)
            try delete(
                """
                webhook_deliveries AS w WHERE w.received_at < ? AND w.state <> 'pending'
                    AND NOT EXISTS (SELECT 1 FROM items i WHERE i.item_id = w.item_id)
                """, limits.strayWebhooks)
            // The latest of its kind determines what an Item's user could do.
            try delete(
                """
                webhook_deliveries AS w WHERE w.received_at < ? AND w.state <> 'pending'
                    AND EXISTS (SELECT 1 FROM webhook_deliveries n WHERE n.item_id = w.item_id AND n.id > w.id
                        AND n.type = w.type AND n.code = w.code)
                """, limits.webhooks)
            return count
        }
        if !(await compact(upTo: .max)), count > 0 { try? await checkpoint() }
        return count
    }

    /// A file of at most this many bytes is compacted while the caller waits; a larger one by the next maintenance.
    private static let quicklyCompacted = 64 << 20

    /// Records, in the same transaction, that the file still has to be compacted.
    private static func noteErasure(_ db: Database) throws { try db.execute(sql: "PRAGMA user_version = 1") }

    /// Rewrites the file after an erasure and empties its log.
    ///
    /// Overwriting deleted rows is not enough: when pages are split, copies of rows stay in their free parts. While a reader
    /// uses an older snapshot, or if the disk is too full for a second file, it is left to the next maintenance.
    ///
    /// - Returns: Whether the file was compacted.
    @discardableResult
    private func compact(upTo bytes: Int) async -> Bool {
        do {
            return try await withoutTransaction { db in
                guard try Int.fetchOne(db, sql: "PRAGMA user_version") == 1 else { return false }
                let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
                let size = try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0
                guard pages <= bytes / max(size, 1) else { return false }
                try db.execute(sql: "VACUUM")
                _ = try db.checkpoint(.truncate)
                try db.execute(sql: "PRAGMA user_version = 0")
                return true
            }
        } catch {
            return false
        }
    }
}
