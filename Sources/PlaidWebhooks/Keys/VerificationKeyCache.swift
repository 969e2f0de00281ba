// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// Chooses the key to use, as a pure state machine: it decides, and its caller fetches, loads and waits.
///
/// - Stored keys are loaded first.
/// - A known key is used for ``Limits/keyLifetime`` and then fetched again, so that its retirement is noticed.
/// - An unknown key is remembered as such for ``Limits/unknownKeyLifetime``.
/// - Only one fetch per key id runs at a time.
/// - Fetches of key ids that were never seen good are limited in two lanes, one for deliveries from anywhere and one for those
///   about a stored Item; each lane has an overall limit and one for each sender. A sender that makes up key ids costs
///   Plaid's endpoint, and this process, a bounded number of requests, and uses up its own share of one lane. Refreshing
///   a good key never needs a token, so a flood cannot push it out.
struct VerificationKeyCache: Sendable {
    struct Limits: Sendable {
        var keyLifetime: TimeInterval = 15 * 60
        var unknownKeyLifetime: TimeInterval = 60
        /// The delay before a failed fetch of a key, or a failed load of the store, is retried.
        var failureLifetime: TimeInterval = 2
        var knownKeys = 32
        var unknownKeys = 256
        var fetchBurst = 10.0
        var fetchesPerSecond = 0.2
        var concurrentFetches = 8
        /// The share of one source in its lane's fetches.
        var source = TokenBucket.Rate(burst: 3, perSecond: 0.05)
        /// The lane for deliveries about stored Items.
        var items = TokenBucket.Rate(burst: 10, perSecond: 0.2)
        /// The share of one Item in that lane.
        var item = TokenBucket.Rate(burst: 2, perSecond: 0.02)
        var concurrentItemFetches = 4
        var senders = 1024
    }

    enum Decision: Sendable {
        /// Use this key; the caller still checks its expiry.
        case use(CheckedKey)
        /// Refuse the delivery.
        case refuse(WebhookError.Code)
        /// Load the stored keys, then call `finishLoading`.
        case load
        /// Fetch the key, then call `finish`.
        case fetch
        /// Another caller is doing it; ask again when it has finished.
        case wait(Work)
    }

    /// Work that only one caller does at a time.
    enum Work: Sendable, Hashable {
        case loading
        case fetching(String)
    }

    enum Outcome: Sendable {
        case found(CheckedKey)
        case unusable
        case unknown
        case failed
        /// The caller that fetched it gave up for its own reasons, which says nothing about the key.
        case abandoned
    }

    private struct Known {
        var key: CheckedKey
        var freshUntil: Date
    }

    private struct Refused {
        var code: WebhookError.Code
        var until: Date
    }

    private enum Lane {
        /// A valid key that is being refreshed.
        case refresh
        case sources
        case items
    }

    private enum Loading {
        case needed(from: Date)
        case running
        case done
    }

    let limits: Limits
    private var known: [String: Known] = [:]
    private var refused: [String: Refused] = [:]
    /// The keys that are being fetched, each with the lane that it counts in.
    private var inFlight: [String: Lane] = [:]
    private var loading: Loading
    private var sources: SharedBuckets
    private var items: SharedBuckets

    init(limits: Limits = Limits(), hasStore: Bool = false) {
        self.limits = limits
        loading = hasStore ? .needed(from: .distantPast) : .done
        sources = SharedBuckets(
            all: .init(burst: limits.fetchBurst, perSecond: limits.fetchesPerSecond), own: limits.source,
            maximumSenders: limits.senders)
        items = SharedBuckets(all: limits.items, own: limits.item, maximumSenders: limits.senders)
    }

    /// The number of entries of each kind; for tests of the limits.
    var counts: (known: Int, refused: Int, inFlight: Int, senders: Int) {
        (known.count, refused.count, inFlight.count, sources.count + items.count)
    }

    /// Whether a caller is doing that work.
    func isRunning(_ work: Work) -> Bool {
        switch work {
        case .fetching(let keyID): inFlight[keyID] != nil
        case .loading: if case .running = loading { true } else { false }
        }
    }

    mutating func decide(keyID: String, claim: KeyClaim = .source(nil), now: Date) -> Decision {
        if let entry = known[keyID], now < entry.freshUntil { return .use(entry.key) }
        switch loading {
        case .running: return .wait(.loading)
        case .needed(let from) where from <= now:
            loading = .running
            return .load
        case .needed, .done: break
        }
        if inFlight[keyID] != nil { return .wait(.fetching(keyID)) }
        if let entry = refused[keyID] {
            if now < entry.until { return .refuse(entry.code) }
            refused[keyID] = nil
        }
        guard let lane = lane(for: keyID, claim, now: now) else { return .refuse(.keyFetchesLimited) }
        inFlight[keyID] = lane
        return .fetch
    }

    /// Returns the lane that has room for a fetch.
    private mutating func lane(for keyID: String, _ claim: KeyClaim, now: Date) -> Lane? {
        if known[keyID] != nil { return .refresh }
        switch claim {
        case .source(let source):
            guard inFlight.values.count(where: { $0 == .sources }) < limits.concurrentFetches else { return nil }
            return sources.take(for: source, now: now) ? .sources : nil
        case .item(let item):
            guard inFlight.values.count(where: { $0 == .items }) < limits.concurrentItemFetches else { return nil }
            return items.take(for: item, now: now) ? .items : nil
        }
    }

    mutating func finish(keyID: String, outcome: Outcome, now: Date) {
        inFlight[keyID] = nil
        switch outcome {
        case .found(let key):
            refused[keyID] = nil
            remember(key, id: keyID, until: now.addingTimeInterval(limits.keyLifetime))
        case .unusable:
            known[keyID] = nil
            refuse(keyID, .keyInvalid, for: limits.unknownKeyLifetime, now: now)
        case .unknown:
            known[keyID] = nil
            refuse(keyID, .unknownKey, for: limits.unknownKeyLifetime, now: now)
        case .failed:
            // The old key stays, stale: it is not used, but it keeps its right to be fetched without a token.
            refuse(keyID, .keyUnavailable, for: limits.failureLifetime, now: now)
        case .abandoned: break
        }
    }

    /// Adopts the stored keys; `nil` when they could not be read.
    mutating func finishLoading(_ stored: [(id: String, key: CheckedKey, fetchedAt: Date)]?, now: Date) {
        guard let stored else {
            loading = .needed(from: now.addingTimeInterval(limits.failureLifetime))
            return
        }
        loading = .done
        for (id, key, fetchedAt) in stored where known[id] == nil {
            // A time in the future, from a wrong clock, keeps no key longer than a fetch now would.
            remember(key, id: id, until: min(fetchedAt, now).addingTimeInterval(limits.keyLifetime))
        }
    }

    private mutating func remember(_ key: CheckedKey, id: String, until: Date) {
        if known[id] == nil, known.count >= limits.knownKeys { dropStalestKnown() }
        known[id] = Known(key: key, freshUntil: until)
    }

    private mutating func refuse(_ keyID: String, _ code: WebhookError.Code, for seconds: TimeInterval, now: Date) {
        if refused[keyID] == nil, refused.count >= limits.unknownKeys {
            refused = refused.filter { now < $0.value.until }
            if refused.count >= limits.unknownKeys, let oldest = refused.min(by: { $0.value.until < $1.value.until }) {
                refused[oldest.key] = nil
            }
        }
        refused[keyID] = Refused(code: code, until: now.addingTimeInterval(seconds))
    }

    private mutating func dropStalestKnown() {
        guard let stalest = known.min(by: { $0.value.freshUntil < $1.value.freshUntil }) else { return }
        known[stalest.key] = nil
    }
}
