package import PlaidTypes

/// The engine's part of a store.
package protocol SyncStore: Sendable {
    /// Leases the Item that has been due the longest; `nil` when none is.
    func engineClaimDueItem(
        owner: String, now: Instant, until: Instant
    ) async throws(StorageError) -> ItemLease?
    /// Leases one Item, due or not; `nil` when somebody else holds it.
    func engineLease(
        _ id: ItemID, owner: String, now: Instant, until: Instant
    ) async throws(StorageError) -> ItemLease?
    /// Ends the leases that an earlier process of the same name left behind when it was killed.
    ///
    /// Should that process still be at work, its commits are refused because of their fence.
    func engineReleaseLeases(of owner: String) async throws(StorageError)
    /// Gives a lease back without a commit. With `retryAt` it counts as a failure and waits until then.
    func engineRelease(_ lease: ItemLease, retryAt: Instant?) async throws(StorageError)
    /// Holds a lease for longer.
    ///
    /// - Throws: `leaseLost` when somebody else has taken the Item over.
    func engineRenew(_ lease: ItemLease, until: Instant) async throws(StorageError)
    /// Commits a round: one transaction, or nothing. It also ends the lease.
    ///
    /// - Returns: How many rows went because a whole reading did not name them; the round's record counts them too.
    /// - Throws: `leaseLost` or `cursorConflict` when somebody else was there first.
    @discardableResult
    func engineApply(_ batch: SyncBatch) async throws(StorageError) -> Int
    /// Says that an Item may have news.
    func engineRaiseGeneration(of id: ItemID) async throws(StorageError)
    /// The earliest time at which an Item becomes due by itself, so that a worker knows how long to sleep.
    func engineNextDue(now: Instant) async throws(StorageError) -> Instant?
    /// Keeps the record of a round that was not committed.
    func engineRecord(_ run: SyncRunRecord) async throws(StorageError)
    /// An Item's latest rounds, newest first.
    func syncRuns(of user: UserID, item: ItemID, limit: Int) async throws(StorageError) -> [SyncRunRecord]
}
