import FoundationEssentials
import PlaidTypes
import Synchronization

/// How often an Item's sync may be asked for.
///
/// Requests for one that is queued already add nothing to it and cost nothing.
final class SyncRequests: Sendable {
    private let buckets: Mutex<TokenBuckets<ItemID>>

    init(_ limits: RequestLimits) {
        buckets = Mutex(TokenBuckets(capacity: limits.syncsPerItem, seconds: 60))
    }

    /// - Throws: 429 with the seconds to wait.
    func admit(_ item: ItemID, now: Date) throws(ServiceError) {
        let wait = buckets.withLock { $0.take(item, at: now.timeIntervalSince1970) }
        if let wait { throw RequestBudget.refusal("There are too many requests to sync this Item.", wait) }
    }
}
