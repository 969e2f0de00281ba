// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import GRDB
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
        MAX(CASE WHEN generation > synced_generation THEN COALESCE(last_synced_at, 0) ELSE poll_at END, \
        COALESCE(retry_at, 0), COALESCE(lease_until, 0))
        """

    static let canBeDueSQL = """
        health NOT IN ('revoked', 'removed') AND (generation > synced_generation OR poll_at IS NOT NULL)
        """

    static func fetchAll(_ db: Database, _ clause: String, _ arguments: StatementArguments = []) throws -> [ItemRecord]
    {
        let rows = try Row.fetchAll(
            db, sql: "SELECT \(columns.columnList()) FROM items " + clause, arguments: arguments)
        return try rows.map { try ItemRecord($0) }
    }

    static func fetch(_ db: Database, _ id: ItemID) throws -> ItemRecord? {
        try fetchAll(db, "WHERE item_id = ?", [id.rawValue]).first
    }

    static func fetch(_ db: Database, _ id: ItemID, of user: UserID) throws -> ItemRecord? {
        try fetchAll(db, "WHERE item_id = ? AND user_id = ?", [id.rawValue, user.rawValue]).first
    }

    /// Whether the user has an Item, for methods that do not need its data.
    static func exists(_ db: Database, _ id: ItemID, of user: UserID) throws -> Bool {
        try Row.fetchOne(
            db, sql: "SELECT 1 FROM items WHERE item_id = ? AND user_id = ?", arguments: [id.rawValue, user.rawValue])
            != nil
    }

    static func insert(_ db: Database, _ item: ItemRecord) throws {
        try db.execute(
            sql: SQLText.insert(into: "items", columns),
            arguments: [
                item.itemID.rawValue, item.userID.rawValue, item.institutionID?.rawValue, item.institutionName,
                item.accessToken.data, item.products.joined(separator: ","), item.createdAt.milliseconds,
                item.condition.health.rawValue, item.condition.since.milliseconds, item.condition.errorCode,
                item.condition.endsAt?.milliseconds, item.sync.cursor, item.sync.generation,
                item.sync.syncedGeneration, item.sync.isInitialUpdateComplete, item.sync.isHistoricalUpdateComplete,
                item.sync.lastSyncedAt?.milliseconds, item.sync.failures, item.sync.retryAt?.milliseconds,
                item.sync.pollAt?.milliseconds, item.sync.fence, item.sync.leaseOwner,
                item.sync.leaseUntil?.milliseconds, item.sync.freshness?.components.seconds,
                item.condition.outage?.errorCode, item.condition.outage?.since.milliseconds,
                item.removingSince?.milliseconds,
            ])
    }

    static func report(_ db: Database, _ event: HealthEvent, of id: ItemID) throws {
        guard let old = try fetch(db, id)?.condition else { return }
        let new = old.after(event)
        if new != old { try setCondition(db, new, of: id) }
    }

    /// A committed round proves that what it began with is over.
    static func heal(_ db: Database, _ batch: SyncBatch) throws {
        guard let old = try fetch(db, batch.itemID)?.condition else { return }
        let new = batch.condition(after: old)
        if new != old { try setCondition(db, new, of: batch.itemID) }
    }

    private static func setCondition(_ db: Database, _ condition: ItemCondition, of id: ItemID) throws {
        try db.execute(
            sql: """
                UPDATE items SET health_since = :since, health = :health, health_error_code = :code,
                    health_ends_at = :ends, health_outage_code = :outage, health_outage_since = :outageSince
                WHERE item_id = :item
                """,
            arguments: [
                "health": condition.health.rawValue, "since": condition.since.milliseconds,
                "code": condition.errorCode, "ends": condition.endsAt?.milliseconds,
                "outage": condition.outage?.errorCode, "outageSince": condition.outage?.since.milliseconds,
                "item": id.rawValue,
            ])
    }

    static func raiseGeneration(_ db: Database, of id: ItemID) throws {
        try db.execute(
            sql: "UPDATE items SET generation = generation + 1, retry_at = NULL WHERE item_id = ?",
            arguments: [id.rawValue])
    }
}

/// Pieces of SQL that are put together from lists of columns.
enum SQLText {
    static func insert(into table: String, _ columns: [String]) -> String {
        let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
        return "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))"
    }

    /// An insert that becomes an update of all columns but the keys and the ones that are kept.
    static func upsert(into table: String, _ columns: [String], keys: [String], keeping kept: [String] = []) -> String {
        let updates = columns.filter { !keys.contains($0) && !kept.contains($0) }.map { "\($0) = excluded.\($0)" }
        return insert(into: table, columns)
            + " ON CONFLICT (\(keys.joined(separator: ", "))) DO UPDATE SET \(updates.joined(separator: ", "))"
    }
}
