// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// How often something may be done: a burst, then at a rate.
struct TokenBucket: Sendable {
    struct Rate: Sendable {
        var burst: Double
        var perSecond: Double
    }

    private let rate: Rate
    private var tokens: Double
    private var refilledAt: Date?

    init(_ rate: Rate) {
        self.rate = rate
        tokens = rate.burst
    }

    var lastUse: Date { refilledAt ?? .distantPast }

    /// Whether a token is there; `take` removes it.
    mutating func hasToken(now: Date) -> Bool {
        // A clock that was set back refills nothing and takes nothing away.
        let elapsed = max(0, now.timeIntervalSince(refilledAt ?? now))
        tokens = min(rate.burst, tokens + elapsed * rate.perSecond)
        refilledAt = now
        return tokens >= 1
    }

    mutating func take() { tokens -= 1 }
}

/// Buckets of one kind for many senders: each sender's own, under one for all of them.
///
/// The bucket for all bounds the cost; the senders' own keep one of them from using it up.
struct SharedBuckets: Sendable {
    private let ownRate: TokenBucket.Rate
    private let maximumSenders: Int
    private var all: TokenBucket
    private var own: [String: TokenBucket] = [:]

    init(all: TokenBucket.Rate, own: TokenBucket.Rate, maximumSenders: Int) {
        self.all = TokenBucket(all)
        ownRate = own
        self.maximumSenders = maximumSenders
    }

    /// How many senders are remembered; for tests of the bound.
    var count: Int { own.count }

    /// Takes a token for a sender; one without a name has the shared bucket only.
    mutating func take(for sender: String?, now: Date) -> Bool {
        guard all.hasToken(now: now) else { return false }
        if let sender {
            var bucket = own[sender] ?? TokenBucket(ownRate)
            guard bucket.hasToken(now: now) else { return false }
            bucket.take()
            // Only senders that were given a token are remembered, so that a flood of names evicts nobody for nothing.
            if own[sender] == nil, own.count >= maximumSenders,
                let oldest = own.min(by: { $0.value.lastUse < $1.value.lastUse })
            {
                own[oldest.key] = nil
            }
            own[sender] = bucket
        }
        all.take()
        return true
    }
}
