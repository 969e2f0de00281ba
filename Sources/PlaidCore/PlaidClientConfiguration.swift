public import Logging

/// How a client behaves; every value has a sound default.
public struct PlaidClientConfiguration: Sendable {
    /// How long a call may take in all, from its first byte to the response's last, retries and waiting included.
    ///
    /// It holds whatever the transport does: a transport that doesn't end in time is cancelled and no longer waited for.
    public var deadline: Duration = .seconds(60)
    /// When a failed call is sent again.
    public var retry = RetryPolicy()
    /// Which calls are held back; `nil` takes ``RateLimits/production`` or ``RateLimits/sandbox`` in Plaid's own environments
    /// and nothing elsewhere.
    public var rateLimits: RateLimits?
    /// The largest answer to accept, in bytes after decompression.
    ///
    /// A larger one is an `unexpectedResponse`.
    public var maximumResponseBytes = 64 << 20
    /// Whether U+0000 in the texts of answers, which PostgreSQL and C strings cannot hold, reads as U+FFFD; `raw` keeps it.
    public var replacesNullCharacters = false
    /// Where calls are logged: method, path, status, duration and request id, at level debug; never a body.
    public var logger = Logger(label: "plaid") { _ in SwiftLogNoOpLogHandler() }

    /// Makes the default configuration.
    public init() {}
}

/// What the client takes from the world, so that tests can stand in for it.
package struct ClientRuntime: Sendable {
    package var now: @Sendable () -> Duration
    package var sleep: @Sendable (Duration) async throws -> Void
    package var random: @Sendable () -> Double

    package init(
        now: @escaping @Sendable () -> Duration,
        sleep: @escaping @Sendable (Duration) async throws -> Void,
        random: @escaping @Sendable () -> Double
    ) {
        self.now = now
        self.sleep = sleep
        self.random = random
    }

    private static let start = ContinuousClock.now

    package static let live = ClientRuntime(
        now: { start.duration(to: .now) },
        sleep: { try await Task.sleep(for: $0) },
        random: { Double.random(in: 0...1) })
}
