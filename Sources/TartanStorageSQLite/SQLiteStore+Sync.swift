// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import GRDB
package import PlaidTypes
package import TartanStorage

extension SQLiteStore {
    package func engineClaimDueItem(
        owner: String, now: Instant, until: Instant
    ) async throws(StorageError) -> ItemLease? {
        try await write { db in
            let due = try ItemRow.fetchAll(
                db,
                """
                WHERE \(ItemRow.canBeDueSQL) AND \(ItemRow.dueSQL) <= :now
                ORDER BY \(ItemRow.dueSQL), item_id LIMIT 1
                """, ["now": now.milliseconds])
            return try due.first.map { try Self.lease(db, $0, owner: owner, until: until) }
        }
    }

    package func engineLease(
        _ id: ItemID, owner: String, now: Instant, until: Instant
    ) async throws(StorageError) -> ItemLease? {
        try await write { db in
            guard let item = try ItemRow.fetch(db, id) else { return nil }
            if let leaseUntil = item.sync.leaseUntil, leaseUntil > now { return nil }
            return try Self.lease(db, item, owner: owner, until: until)
        }
    }

    private static func lease(_ db: Database, _ item: ItemRecord, owner: String, until: Instant) throws -> ItemLease {
        var item = item
        item.sync.fence += 1
        item.sync.leaseOwner = owner
        item.sync.leaseUntil = until
        try db.execute(
            sql: "UPDATE items SET fence = ?, lease_owner = ?, lease_until = ? WHERE item_id = ?",
            arguments: [item.sync.fence, owner, until.milliseconds, item.itemID.rawValue])
        return ItemLease(
            item: item, fence: item.sync.fence, streams: try StreamRows.fetch(db, of: item.itemID))
    }

    package func engineReleaseLeases(of owner: String) async throws(StorageError) {
        try await write { db in
            try db.execute(
                sql: """
                    UPDATE items SET lease_owner = NULL, lease_until = NULL, fence = fence + 1 WHERE lease_owner = ?
                    """, arguments: [owner])
        }
    }

    package func engineRelease(_ lease: ItemLease, retryAt: Instant?) async throws(StorageError) {
        try await write { db in
            var arguments: StatementArguments = ["item": lease.item.itemID.rawValue, "fence": lease.fence]
            var retry = ""
            if let retryAt {
                // A webhook that arrived in the meantime justifies an immediate retry.
                retry = ", failures = failures + 1, retry_at = CASE WHEN generation > :seen THEN NULL ELSE :retry END"
                arguments += ["seen": lease.item.sync.generation, "retry": retryAt.milliseconds]
            }
            try db.execute(
                sql: """
                    UPDATE items SET lease_owner = NULL, lease_until = NULL\(retry)
                    WHERE item_id = :item AND fence = :fence
                    """, arguments: arguments)
        }
    }

    package func engineRenew(_ lease: ItemLease, until: Instant) async throws(StorageError) {
        try await write { db in
            try db.execute(
                sql: "UPDATE items SET lease_until = ? WHERE item_id = ? AND fence = ? AND lease_owner IS NOT NULL",
                arguments: [until.milliseconds, lease.item.itemID.rawValue, lease.fence])
            guard db.changesCount == 1 else { throw StorageError.leaseLost }
        }
    }

    @discardableResult
    package func engineApply(_ batch: SyncBatch) async throws(StorageError) -> Int {
        try await write { db in
            let row = try Row.fetchOne(
                db, sql: "SELECT user_id, fence, cursor, last_synced_at FROM items WHERE item_id = ?",
                arguments: [batch.itemID.rawValue])
            guard let row else { throw StorageError(.notFound, "The Item was deleted during its sync.") }
            try batch.checkPreconditions(
                storedFence: try row.counter("fence"), storedCursor: try row.text("cursor"),
                storedStreams: try StreamRows.fetch(db, of: batch.itemID))
            let now = batch.committedAt
            try AccountRow.upsert(db, batch.accounts, of: batch.itemID, areAll: batch.hasAllAccounts, at: now)
            try TransactionRowCoding.upsert(
                db, batch.upserts, user: try row.word("user_id"), at: now,
                isFirst: try row.optionalInstant("last_synced_at") == nil)
            try TransactionRowCoding.mergePending(db, batch.upserts, at: now)
            try TransactionRowCoding.remove(db, batch.removals, of: batch.itemID, at: now)
            let gone = try StreamRows.unnamed(db, by: batch)
            try TransactionRowCoding.remove(db, gone, of: batch.itemID, at: now)
            try StreamRows.move(db, batch.streams, of: batch.itemID)
            try Self.finish(db, batch)
            if let run = batch.run { try Self.record(db, run.removing(gone.count)) }
            return gone.count
        }
    }

    private static func finish(_ db: Database, _ batch: SyncBatch) throws {
        try db.execute(
            sql: """
                UPDATE items SET cursor = :cursor, synced_generation = MAX(synced_generation, :generation),
                    is_initial_complete = MAX(is_initial_complete, :initial),
                    is_historical_complete = MAX(is_historical_complete, :historical), last_synced_at = :now,
                    failures = 0, retry_at = NULL, poll_at = :poll, lease_owner = NULL, lease_until = NULL
                WHERE item_id = :item
                """,
            arguments: [
                "cursor": batch.endCursor, "generation": batch.generation, "initial": batch.isInitialUpdateComplete,
                "historical": batch.isHistoricalUpdateComplete, "now": batch.committedAt.milliseconds,
                "poll": batch.nextPollAt?.milliseconds, "item": batch.itemID.rawValue,
            ])
        try ItemRow.heal(db, batch)
    }

    package func engineRaiseGeneration(of id: ItemID) async throws(StorageError) {
        try await write { db in try ItemRow.raiseGeneration(db, of: id) }
    }

    package func engineNextDue(now: Instant) async throws(StorageError) -> Instant? {
        try await read { db in
            let row = try Row.fetchOne(
                db,
                sql: """
                    SELECT \(ItemRow.dueSQL) AS due FROM items WHERE \(ItemRow.canBeDueSQL)
                    ORDER BY \(ItemRow.dueSQL), item_id LIMIT 1
                    """)
            return try row?.optionalInstant("due").map { max($0, now) }
        }
    }

    package func engineRecord(_ run: SyncRunRecord) async throws(StorageError) {
        try await write { db in
            if try ItemRow.fetch(db, run.itemID) != nil { try Self.record(db, run) }
        }
    }

    package func syncRuns(of user: UserID, item: ItemID, limit: Int) async throws(StorageError) -> [SyncRunRecord] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT \(SyncRunRecord.columns.columnList(of: "r")) FROM sync_runs r JOIN items i ON i.item_id = r.item_id
                    WHERE r.item_id = ? AND i.user_id = ? ORDER BY r.id DESC LIMIT ?
                    """, arguments: [item.rawValue, user.rawValue, max(limit, 0)]
            ).map { try SyncRunRecord($0) }
        }
    }

    private static func record(_ db: Database, _ run: SyncRunRecord) throws {
        try db.execute(
            sql: SQLText.insert(
                into: "sync_runs",
                [
                    "item_id", "reason", "worker", "pages", "added", "modified", "removed", "restarts", "error_code",
                    "error_text", "request_ids", "started_at", "finished_at", "anomalies",
                ]),
            arguments: [
                run.itemID.rawValue, run.reason, run.worker, run.pages, run.added, run.modified, run.removed,
                run.restarts,
                run.errorCode, run.errorText, run.requestIDs.map(\.rawValue).joined(separator: "\n"),
                run.startedAt.milliseconds, run.finishedAt.milliseconds, run.anomalies.text,
            ])
        try db.execute(
            sql: """
                DELETE FROM sync_runs WHERE item_id = ?1
                    AND id <= (SELECT id FROM sync_runs WHERE item_id = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)
                """, arguments: [run.itemID.rawValue, SyncRunRecord.keptPerItem])
    }
}
