// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// The part of the store for the sync engine.
package protocol SyncStore: Sendable {
    /// Leases the Item that has been due the longest; `nil` when none is.
    func engineClaimDueItem(
        owner: String, now: Instant, until: Instant
    ) async throws(StorageError) -> ItemLease?
    /// Leases one Item, due or not; `nil` when another worker holds it.
    func engineLease(
        _ id: ItemID, owner: String, now: Instant, until: Instant
    ) async throws(StorageError) -> ItemLease?
    /// Ends the leases that an earlier process of the same name left behind when it was killed.
    ///
    /// If that process is still running, its commits are refused because of their fence.
    func engineReleaseLeases(of owner: String) async throws(StorageError)
    /// Releases a lease without a commit. With `retryAt` it counts as a failure and waits until then.
    func engineRelease(_ lease: ItemLease, retryAt: Instant?) async throws(StorageError)
    /// Renews a lease.
    ///
    /// - Throws: `leaseLost` when another worker has taken over the Item.
    func engineRenew(_ lease: ItemLease, until: Instant) async throws(StorageError)
    /// Commits a sync run: one transaction, or nothing. It also ends the lease.
    ///
    /// - Returns: How many rows were removed because a complete read did not contain them; the run's record includes them.
    /// - Throws: `leaseLost` or `cursorConflict` when another worker was first.
    @discardableResult
    func engineApply(_ batch: SyncBatch) async throws(StorageError) -> Int
    /// Records that an Item may have new data.
    func engineRaiseGeneration(of id: ItemID) async throws(StorageError)
    /// Returns the earliest time at which an Item becomes due, so that a worker knows how long to sleep.
    func engineNextDue(now: Instant) async throws(StorageError) -> Instant?
    /// Stores the record of a sync run that was not committed.
    func engineRecord(_ run: SyncRunRecord) async throws(StorageError)
    /// Returns an Item's latest sync runs, newest first.
    func syncRuns(of user: UserID, item: ItemID, limit: Int) async throws(StorageError) -> [SyncRunRecord]
}
