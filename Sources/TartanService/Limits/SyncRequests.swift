// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidTypes
import Synchronization

/// Limits how often an Item's sync may be requested.
///
/// Requests for a sync that is already queued are free and have no effect.
final class SyncRequests: Sendable {
    private let buckets: Mutex<TokenBuckets<ItemID>>

    init(_ limits: RequestLimits) {
        buckets = Mutex(TokenBuckets(capacity: limits.syncsPerItem, seconds: 60))
    }

    /// - Throws: 429 with the seconds to wait.
    func admit(_ item: ItemID, now: Date) throws(ServiceError) {
        let time = now.timeIntervalSince1970
        let (wait, limit) = buckets.withLock { ($0.take(item, at: time), $0.left(in: item, at: time)) }
        if let wait { throw RequestBudget.refusal("There are too many requests to sync this Item.", wait, limit) }
    }
}
