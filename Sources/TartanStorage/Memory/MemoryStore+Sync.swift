// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

extension MemoryStore {
    package func engineClaimDueItem(
        owner: String, now: Instant, until: Instant
    ) async throws(StorageError) -> ItemLease? {
        try write { state in
            let due = state.items.values.compactMap { item in
                item.condition.health.allowsSync ? item.sync.dueAt.map { (since: $0, id: item.itemID) } : nil
            }
            let first = due.filter { $0.since <= now }.min { ($0.since, $0.id) < ($1.since, $1.id) }
            return first.flatMap { state.lease($0.id, owner: owner, until: until) }
        }
    }

    package func engineLease(
        _ id: ItemID, owner: String, now: Instant, until: Instant
    ) async throws(StorageError) -> ItemLease? {
        try write { state in
            if let leaseUntil = state.items[id]?.sync.leaseUntil, leaseUntil > now { return nil }
            return state.lease(id, owner: owner, until: until)
        }
    }

    package func engineReleaseLeases(of owner: String) async throws(StorageError) {
        try write { state in
            for (id, item) in state.items where item.sync.leaseOwner == owner {
                state.items[id]?.sync.leaseOwner = nil
                state.items[id]?.sync.leaseUntil = nil
                state.items[id]?.sync.fence += 1
            }
        }
    }

    package func engineRelease(_ lease: ItemLease, retryAt: Instant?) async throws(StorageError) {
        try write { state in
            guard var sync = state.items[lease.item.itemID]?.sync, sync.fence == lease.fence else { return }
            sync.leaseOwner = nil
            sync.leaseUntil = nil
            if let retryAt {
                sync.failures += 1
                // A webhook that arrived in the meantime justifies an immediate retry.
                sync.retryAt = sync.generation > lease.item.sync.generation ? nil : retryAt
            }
            state.items[lease.item.itemID]?.sync = sync
        }
    }

    package func engineRenew(_ lease: ItemLease, until: Instant) async throws(StorageError) {
        try write { state throws(StorageError) in
            guard let sync = state.items[lease.item.itemID]?.sync, sync.fence == lease.fence, sync.leaseOwner != nil
            else { throw .leaseLost }
            state.items[lease.item.itemID]?.sync.leaseUntil = until
        }
    }

    @discardableResult
    package func engineApply(_ batch: SyncBatch) async throws(StorageError) -> Int {
        try write { state throws(StorageError) in try state.apply(batch) }
    }

    package func engineRaiseGeneration(of id: ItemID) async throws(StorageError) {
        try write { $0.raiseGeneration(of: id) }
    }

    package func engineNextDue(now: Instant) async throws(StorageError) -> Instant? {
        try read { state in
            state.items.values.compactMap { item in
                item.condition.health.allowsSync ? item.sync.dueAt.map { max($0, now) } : nil
            }.min()
        }
    }

    package func engineRecord(_ run: SyncRunRecord) async throws(StorageError) {
        try write { state in
            if state.items[run.itemID] != nil { state.record(run) }
        }
    }

    package func syncRuns(of user: UserID, item: ItemID, limit: Int) async throws(StorageError) -> [SyncRunRecord] {
        try read { state in
            guard state.item(item, of: user) != nil else { return [] }
            return Array(state.runs.filter { $0.itemID == item }.reversed().prefix(max(limit, 0)))
        }
    }
}
