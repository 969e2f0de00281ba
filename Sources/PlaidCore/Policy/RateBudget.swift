/// A limit on calls per minute, as Plaid publishes it.
public struct RateLimit: Sendable, Hashable {
    /// Calls per minute for one Item; `nil` when there is no such limit.
    public var perItem: Int?
    /// Calls per minute for the whole client; `nil` when there is no such limit.
    public var perClient: Int?

    /// Makes a limit.
    public init(perItem: Int?, perClient: Int?) {
        self.perItem = perItem
        self.perClient = perClient
    }
}

/// Which calls the client holds back so that Plaid does not have to refuse them.
public struct RateLimits: Sendable, Hashable {
    /// The limits by path.
    public var byPath: [String: RateLimit]

    /// Makes a table.
    public init(byPath: [String: RateLimit]) { self.byPath = byPath }

    /// Holds nothing back.
    public static let none = RateLimits(byPath: [:])

    /// What Plaid's documentation gave for production in March 2026.
    ///
    /// See https://plaid.com/docs/errors/rate-limit-exceeded/.
    public static let production = RateLimits(byPath: [
        "/accounts/balance/get": RateLimit(perItem: 5, perClient: 1200),
        "/accounts/get": RateLimit(perItem: 15, perClient: 15_000),
        "/auth/get": RateLimit(perItem: 15, perClient: 12_000),
        "/identity/get": RateLimit(perItem: 15, perClient: 2000),
        "/institutions/get": RateLimit(perItem: nil, perClient: 50),
        "/institutions/get_by_id": RateLimit(perItem: nil, perClient: 400),
        "/investments/holdings/get": RateLimit(perItem: 15, perClient: 2000),
        "/investments/transactions/get": RateLimit(perItem: 30, perClient: 20_000),
        "/item/get": RateLimit(perItem: 15, perClient: 5000),
        "/item/remove": RateLimit(perItem: 30, perClient: 2000),
        "/liabilities/get": RateLimit(perItem: 15, perClient: 1000),
        "/transactions/get": RateLimit(perItem: 30, perClient: 20_000),
        "/transactions/recurring/get": RateLimit(perItem: 20, perClient: 1000),
        "/transactions/refresh": RateLimit(perItem: 2, perClient: 100),
        "/transactions/sync": RateLimit(perItem: 50, perClient: 2500),
    ])

    /// What Plaid's documentation gave for its hosted Sandbox in March 2026.
    ///
    /// See https://plaid.com/docs/errors/rate-limit-exceeded/.
    public static let sandbox = RateLimits(byPath: [
        "/accounts/balance/get": RateLimit(perItem: 25, perClient: 100),
        "/accounts/get": RateLimit(perItem: 100, perClient: 5000),
        "/auth/get": RateLimit(perItem: 100, perClient: 500),
        "/identity/get": RateLimit(perItem: 100, perClient: 1000),
        "/institutions/get": RateLimit(perItem: nil, perClient: 10),
        "/institutions/get_by_id": RateLimit(perItem: nil, perClient: 400),
        "/item/get": RateLimit(perItem: 40, perClient: 5000),
        "/item/remove": RateLimit(perItem: 100, perClient: 500),
        "/transactions/get": RateLimit(perItem: 80, perClient: 1000),
        "/transactions/refresh": RateLimit(perItem: 2, perClient: 100),
        "/transactions/sync": RateLimit(perItem: 50, perClient: 1000),
    ])
}

/// Counts the calls of the last minute and says how long the next one has to wait.
struct RateBudget {
    private struct Key: Hashable {
        let path: String
        // The token's hash value: enough to tell Items apart in one process, and no secret is kept.
        let item: Int?
    }

    private static let window: Duration = .seconds(60)
    private static let maximumKeys = 10_000
    private var recent: [Key: [Duration]] = [:]
    let limits: RateLimits

    init(limits: RateLimits) { self.limits = limits }

    /// Books a call.
    ///
    /// - Parameter now: Time since any fixed moment.
    /// - Returns: How long to wait before the call may be sent; when it is over `patience`, nothing is booked.
    mutating func reserve(path: String, item: Int?, now: Duration, patience: Duration) -> Duration {
        guard let limit = limits.byPath[path] else { return .zero }
        var wait = Duration.zero
        var keys: [Key] = []
        if let perItem = limit.perItem, let item {
            let key = Key(path: path, item: item)
            wait = max(wait, waitingTime(key, limit: perItem, now: now))
            keys.append(key)
        }
        if let perClient = limit.perClient {
            let key = Key(path: path, item: nil)
            wait = max(wait, waitingTime(key, limit: perClient, now: now))
            keys.append(key)
        }
        guard wait <= patience else { return wait }
        for key in keys { recent[key, default: []].append(now + wait) }
        if recent.count > Self.maximumKeys { prune(now: now) }
        return wait
    }

    private mutating func waitingTime(_ key: Key, limit: Int, now: Duration) -> Duration {
        var times = recent[key] ?? []
        times.removeAll { $0 <= now - Self.window }
        recent[key] = times
        guard times.count >= limit, limit > 0 else { return .zero }
        // Bookings may lie in the future; the call fits once all but `limit - 1` of them have left the window.
        return max(.zero, times.sorted()[times.count - limit] + Self.window - now)
    }

    private mutating func prune(now: Duration) {
        recent = recent.filter { $0.value.contains { time in time > now - Self.window } }
    }
}
