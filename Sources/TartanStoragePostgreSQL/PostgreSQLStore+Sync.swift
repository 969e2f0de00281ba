// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes
package import TartanStorage

extension PostgreSQLStore {
    package func engineClaimDueItem(
        owner: String, now: Instant, until: Instant
    ) async throws(StorageError) -> ItemLease? {
        try await write { db in
            // Workers skip rows that another one is claiming instead of waiting for them.
            let due = try ItemRow.fetchAll(
                db,
                """
                WHERE \(ItemRow.canBeDueSQL) AND \(ItemRow.dueSQL) <= $1
                ORDER BY \(ItemRow.dueSQL), item_id LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED
                """, [.init(now)])
            return try due.first.map { try Self.lease(db, $0, owner: owner, until: until) }
        }
    }

    package func engineLease(
        _ id: ItemID, owner: String, now: Instant, until: Instant
    ) async throws(StorageError) -> ItemLease? {
        try await write { db in
            guard let item = try ItemRow.lock(db, id) else { return nil }
            if let leaseUntil = item.sync.leaseUntil, leaseUntil > now { return nil }
            return try Self.lease(db, item, owner: owner, until: until)
        }
    }

    private static func lease(_ db: Connection, _ item: ItemRecord, owner: String, until: Instant) throws -> ItemLease {
        var item = item
        item.sync.fence += 1
        item.sync.leaseOwner = owner
        item.sync.leaseUntil = until
        try db.run(
            "UPDATE items SET fence = $1, lease_owner = $2, lease_until = $3 WHERE item_id = $4",
            [.init(item.sync.fence), .init(owner), .init(until), .init(item.itemID)])
        return ItemLease(
            item: item, fence: item.sync.fence, streams: try StreamRows.fetch(db, of: item.itemID))
    }

    package func engineReleaseLeases(of owner: String) async throws(StorageError) {
        try await write { db in
            try db.run(
                "UPDATE items SET lease_owner = NULL, lease_until = NULL, fence = fence + 1 WHERE lease_owner = $1",
                [.init(owner)])
        }
    }

    package func engineRelease(_ lease: ItemLease, retryAt: Instant?) async throws(StorageError) {
        try await write { db in
            let item = lease.item.itemID
            guard let retryAt else {
                try db.run(
                    "UPDATE items SET lease_owner = NULL, lease_until = NULL WHERE item_id = $1 AND fence = $2",
                    [.init(item), .init(lease.fence)])
                return
            }
            // A webhook that arrived in the meantime justifies an immediate retry.
            try db.run(
                """
                UPDATE items SET lease_owner = NULL, lease_until = NULL, failures = failures + 1,
                    retry_at = CASE WHEN generation > $3 THEN NULL ELSE $4::bigint END
                WHERE item_id = $1 AND fence = $2
                """, [.init(item), .init(lease.fence), .init(lease.item.sync.generation), .init(retryAt)])
        }
    }

    package func engineRenew(_ lease: ItemLease, until: Instant) async throws(StorageError) {
        try await write { db in
            let result = try db.query(
                "UPDATE items SET lease_until = $1 WHERE item_id = $2 AND fence = $3 AND lease_owner IS NOT NULL",
                [.init(until), .init(lease.item.itemID), .init(lease.fence)])
            guard result.changes == 1 else { throw StorageError.leaseLost }
        }
    }

    @discardableResult
    package func engineApply(_ batch: SyncBatch) async throws(StorageError) -> Int {
        try await write { db in
            guard let item = try ItemRow.lock(db, batch.itemID) else {
                throw StorageError(.notFound, "The Item was deleted during its sync.")
            }
            try batch.checkPreconditions(
                storedFence: item.sync.fence, storedCursor: item.sync.cursor,
                storedStreams: try StreamRows.fetch(db, of: batch.itemID))
            let now = batch.committedAt
            try AccountRow.upsert(db, batch.accounts, of: batch.itemID, areAll: batch.hasAllAccounts, at: now)
            try TransactionRowCoding.upsert(
                db, batch.upserts, user: item.userID, at: now, isFirst: item.sync.lastSyncedAt == nil)
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

    private static func finish(_ db: Connection, _ batch: SyncBatch) throws {
        try db.run(
            """
            UPDATE items SET cursor = $2, synced_generation = GREATEST(synced_generation, $3),
                is_initial_complete = is_initial_complete OR $4,
                is_historical_complete = is_historical_complete OR $5, last_synced_at = $6,
                failures = 0, retry_at = NULL, poll_at = $7, lease_owner = NULL, lease_until = NULL
            WHERE item_id = $1
            """,
            [
                .init(batch.itemID), .init(batch.endCursor), .init(batch.generation),
                .init(batch.isInitialUpdateComplete), .init(batch.isHistoricalUpdateComplete),
                .init(batch.committedAt), .init(batch.nextPollAt),
            ])
        try ItemRow.heal(db, batch)
    }

    package func engineRaiseGeneration(of id: ItemID) async throws(StorageError) {
        try await write { db in try ItemRow.raiseGeneration(db, of: id) }
    }

    package func engineNextDue(now: Instant) async throws(StorageError) -> Instant? {
        try await read { db in
            try db.query(
                """
                SELECT \(ItemRow.dueSQL) AS due FROM items WHERE \(ItemRow.canBeDueSQL)
                ORDER BY \(ItemRow.dueSQL), item_id LIMIT 1
                """
            ).first?.optionalInstant("due").map { max($0, now) }
        }
    }

    package func engineRecord(_ run: SyncRunRecord) async throws(StorageError) {
        try await write { db in
            if try ItemRow.fetch(db, run.itemID) != nil { try Self.record(db, run) }
        }
    }

    package func syncRuns(of user: UserID, item: ItemID, limit: Int) async throws(StorageError) -> [SyncRunRecord] {
        try await read { db in
            try db.query(
                """
                SELECT \(SyncRunRecord.columns.columnList(of: "r")) FROM sync_runs r JOIN items i ON i.item_id = r.item_id
                WHERE r.item_id = $1 AND i.user_id = $2 ORDER BY r.id DESC LIMIT $3
                """, [.init(item), .init(user), .init(max(limit, 0))]
            ).map { try SyncRunRecord($0) }
        }
    }

    private static func record(_ db: Connection, _ run: SyncRunRecord) throws {
        try db.run(
            SQLText.insert(
                into: "sync_runs",
                [
                    "item_id", "reason", "worker", "pages", "added", "modified", "removed", "restarts", "error_code",
                    "error_text", "request_ids", "started_at", "finished_at", "anomalies",
                ]),
            [
                .init(run.itemID), .init(run.reason), .init(run.worker), .init(run.pages), .init(run.added),
                .init(run.modified),
                .init(run.removed), .init(run.restarts), .init(run.errorCode), .init(run.errorText),
                .init(run.requestIDs.map(\.rawValue).joined(separator: "\n")), .init(run.startedAt),
                .init(run.finishedAt), .init(run.anomalies.text),
            ])
        try db.run(
            """
            DELETE FROM sync_runs WHERE item_id = $1
                AND id <= (SELECT id FROM sync_runs WHERE item_id = $1 ORDER BY id DESC LIMIT 1 OFFSET $2)
            """, [.init(run.itemID), .init(SyncRunRecord.keptPerItem)])
    }
}
