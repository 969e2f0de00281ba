// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage

/// An Item as a row of `items`.
enum ItemRow {
    static let columns = [
        "item_id", "user_id", "institution_id", "institution_name", "access_token", "products", "created_at", "health",
        "health_since", "health_error_code", "health_ends_at", "cursor", "generation", "synced_generation",
        "is_initial_complete", "is_historical_complete", "last_synced_at", "failures", "retry_at", "poll_at", "fence",
        "lease_owner", "lease_until", "freshness_seconds", "health_outage_code", "health_outage_since",
        "removing_since",
    ]

    /// Since when an Item is due, where it can be at all: ``ItemSyncState/dueAt`` in SQL.
    ///
    /// These are the words of the index `items_by_due`; other words would not use it.
    static let dueSQL = """
        GREATEST(CASE WHEN generation > synced_generation THEN COALESCE(last_synced_at, 0) ELSE poll_at END, \
        COALESCE(retry_at, 0), COALESCE(lease_until, 0))
        """

    static let canBeDueSQL = """
        health NOT IN ('revoked', 'removed') AND (generation > synced_generation OR poll_at IS NOT NULL)
        """

    static func fetchAll(_ db: Connection, _ clause: String, _ parameters: [Parameter] = []) throws -> [ItemRecord] {
        try db.query("SELECT \(columns.columnList()) FROM items " + clause, parameters).map { try ItemRecord($0) }
    }

    static func fetch(_ db: Connection, _ id: ItemID) throws -> ItemRecord? {
        try fetchAll(db, "WHERE item_id = $1", [.init(id)]).first
    }

    /// The Item, which no other transaction changes until this one ends.
    static func lock(_ db: Connection, _ id: ItemID) throws -> ItemRecord? {
        try fetchAll(db, "WHERE item_id = $1 FOR NO KEY UPDATE", [.init(id)]).first
    }

    static func insert(_ db: Connection, _ item: ItemRecord) throws {
        try db.run(
            SQLText.insert(into: "items", columns),
            [
                .init(item.itemID), .init(item.userID), .init(item.institutionID), .init(item.institutionName),
                .init(item.accessToken), .init(item.products.joined(separator: ",")), .init(item.createdAt),
                .init(item.condition.health.rawValue), .init(item.condition.since), .init(item.condition.errorCode),
                .init(item.condition.endsAt), .init(item.sync.cursor), .init(item.sync.generation),
                .init(item.sync.syncedGeneration), .init(item.sync.isInitialUpdateComplete),
                .init(item.sync.isHistoricalUpdateComplete), .init(item.sync.lastSyncedAt), .init(item.sync.failures),
                .init(item.sync.retryAt), .init(item.sync.pollAt), .init(item.sync.fence), .init(item.sync.leaseOwner),
                .init(item.sync.leaseUntil), .init(item.sync.freshness?.components.seconds),
                .init(item.condition.outage?.errorCode), .init(item.condition.outage?.since), .init(item.removingSince),
            ])
    }

    static func report(_ db: Connection, _ event: HealthEvent, of id: ItemID) throws {
        guard let old = try lock(db, id)?.condition else { return }
        let new = old.after(event)
        if new != old { try setCondition(db, new, of: id) }
    }

    /// A committed round proves that what it began with is over.
    static func heal(_ db: Connection, _ batch: SyncBatch) throws {
        guard let old = try lock(db, batch.itemID)?.condition else { return }
        let new = batch.condition(after: old)
        if new != old { try setCondition(db, new, of: batch.itemID) }
    }

    private static func setCondition(_ db: Connection, _ condition: ItemCondition, of id: ItemID) throws {
        try db.run(
            """
            UPDATE items SET health = $1, health_since = $2, health_error_code = $3, health_ends_at = $4,
                health_outage_code = $6, health_outage_since = $7 WHERE item_id = $5
            """,
            [
                .init(condition.health.rawValue), .init(condition.since), .init(condition.errorCode),
                .init(condition.endsAt), .init(id), .init(condition.outage?.errorCode), .init(condition.outage?.since),
            ])
    }

    static func raiseGeneration(_ db: Connection, of id: ItemID) throws {
        try db.run("UPDATE items SET generation = generation + 1, retry_at = NULL WHERE item_id = $1", [.init(id)])
    }
}
