// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Token buckets, one for each name: they refill steadily and each request takes a token.
///
/// A value: callers pass the time.
///
/// Its memory is bounded: when there are too many buckets, full ones are dropped, which changes nothing; if there are
/// none, the fullest ones are dropped.
struct TokenBuckets<Name: Hashable & Sendable>: Sendable {
    private struct Bucket {
        /// When the bucket will be full, in seconds.
        var fullAt: Double
    }

    let capacity: Int
    /// The seconds in which an empty bucket refills.
    let seconds: Double
    let maximumBuckets: Int
    private var buckets: [Name: Bucket] = [:]

    init(capacity: Int, seconds: Double, maximumBuckets: Int = 50_000) {
        self.capacity = capacity
        self.seconds = seconds
        self.maximumBuckets = max(maximumBuckets, 2)
    }

    var count: Int { buckets.count }

    /// Takes a token from a bucket.
    ///
    /// - Returns: `nil` when there was one; otherwise the seconds until the next.
    mutating func take(_ name: Name, at now: Double) -> Int? {
        guard capacity > 0 else { return Int(min(seconds, 3600)) }
        let step = seconds / Double(capacity)
        // A clock that was set back must not block anyone for longer than a bucket takes to refill.
        let fullAt = min(max(buckets[name]?.fullAt ?? now, now), now + seconds)
        let after = fullAt + step
        guard after <= now + seconds + step / 1024 else {
            buckets[name]?.fullAt = fullAt
            return max(Int((after - now - seconds).rounded(.up)), 1)
        }
        if buckets[name] == nil, buckets.count >= maximumBuckets { forget(at: now) }
        buckets[name] = Bucket(fullAt: after)
        return nil
    }

    /// What is left in a bucket.
    func left(in name: Name, at now: Double) -> RateLimit {
        guard capacity > 0 else { return RateLimit(limit: 0, remaining: 0, reset: Int(min(seconds, 3600))) }
        let step = seconds / Double(capacity)
        let fullAt = min(max(buckets[name]?.fullAt ?? now, now), now + seconds)
        let remaining = Int(((now + seconds - fullAt) / step + 1.0 / 1024).rounded(.down))
        return RateLimit(
            limit: capacity, remaining: min(max(remaining, 0), capacity), reset: Int((fullAt - now).rounded(.up)))
    }

    /// Returns a token for a request that does not count.
    mutating func giveBack(_ name: Name) {
        buckets[name]?.fullAt -= seconds / Double(max(capacity, 1))
    }

    private mutating func forget(at now: Double) {
        buckets = buckets.filter { $0.value.fullAt > now }
        guard buckets.count >= maximumBuckets else { return }
        // In order of time, and half of them, so that sorting is rare.
        let kept = buckets.sorted { $0.value.fullAt > $1.value.fullAt }.prefix(maximumBuckets / 2)
        buckets = Dictionary(uniqueKeysWithValues: kept.map { ($0.key, $0.value) })
    }
}
