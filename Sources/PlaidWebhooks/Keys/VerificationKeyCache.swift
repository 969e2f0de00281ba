import FoundationEssentials

/// Which key to use, as a pure state machine: it decides, and whoever drives it fetches and waits.
///
/// - A key that was found is used for ``Limits/keyLifetime`` and then fetched again, so that a retirement is noticed.
/// - A key that does not exist is remembered as such for ``Limits/unknownKeyLifetime``.
/// - Only one fetch per key id runs at a time.
/// - Key ids that were never seen good share a token bucket: whoever invents ids costs Plaid's endpoint, and this
///   process, a bounded number of requests. Refreshing a good key never needs a token, so a flood cannot push it out.
struct VerificationKeyCache: Sendable {
    struct Limits: Sendable {
        var keyLifetime: TimeInterval = 15 * 60
        var unknownKeyLifetime: TimeInterval = 60
        /// How soon after a failed fetch the same id is tried again.
        var failureLifetime: TimeInterval = 2
        var knownKeys = 32
        var unknownKeys = 256
        var fetchBurst = 10.0
        var fetchesPerSecond = 0.2
        var concurrentFetches = 8
    }

    enum Decision: Sendable {
        /// Use this key; whoever does still looks at its expiry.
        case use(CheckedKey)
        /// Refuse the delivery.
        case refuse(WebhookError.Code)
        /// Fetch the key, then call `finish`.
        case fetch
        /// Somebody is fetching it; ask again when they have finished.
        case wait
    }

    enum Outcome: Sendable {
        case found(CheckedKey)
        case unusable
        case unknown
        case failed
        /// Whoever fetched it gave up for a reason of their own, which says nothing about the key.
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

    let limits: Limits
    private var known: [String: Known] = [:]
    private var refused: [String: Refused] = [:]
    private var inFlight: Set<String> = []
    private var tokens: Double
    private var refilledAt: Date?

    init(limits: Limits = Limits()) {
        self.limits = limits
        tokens = limits.fetchBurst
    }

    /// How many entries of each kind are held; for tests of the bounds.
    var counts: (known: Int, refused: Int, inFlight: Int) { (known.count, refused.count, inFlight.count) }

    /// Whether somebody is fetching that key.
    func isFetching(_ keyID: String) -> Bool { inFlight.contains(keyID) }

    mutating func decide(keyID: String, now: Date) -> Decision {
        if let entry = known[keyID], now < entry.freshUntil { return .use(entry.key) }
        if inFlight.contains(keyID) { return .wait }
        if let entry = refused[keyID] {
            if now < entry.until { return .refuse(entry.code) }
            refused[keyID] = nil
        }
        if known[keyID] == nil {
            refill(now: now)
            guard tokens >= 1, inFlight.count < limits.concurrentFetches else { return .refuse(.keyFetchesLimited) }
            tokens -= 1
        }
        inFlight.insert(keyID)
        return .fetch
    }

    mutating func finish(keyID: String, outcome: Outcome, now: Date) {
        inFlight.remove(keyID)
        switch outcome {
        case .found(let key):
            refused[keyID] = nil
            if known[keyID] == nil, known.count >= limits.knownKeys { dropStalestKnown() }
            known[keyID] = Known(key: key, freshUntil: now.addingTimeInterval(limits.keyLifetime))
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

    private mutating func refill(now: Date) {
        // A clock that was set back refills nothing and takes nothing away.
        let elapsed = max(0, now.timeIntervalSince(refilledAt ?? now))
        tokens = min(limits.fetchBurst, tokens + elapsed * limits.fetchesPerSecond)
        refilledAt = now
    }
}
