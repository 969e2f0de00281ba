// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import Logging

/// The settings of a client; every value has a sensible default.
public struct PlaidClientConfiguration: Sendable {
    /// How long a request may take in total, including retries and delays.
    ///
    /// It applies to any transport: one that doesn't finish in time is cancelled, and the client stops waiting for it.
    public var deadline: Duration = .seconds(60)
    /// When failed requests are retried.
    public var retry = RetryPolicy()
    /// The limits of the client's rate limiter; `nil` uses ``RateLimits/production`` or ``RateLimits/sandbox`` in Plaid's own
    /// environments and no limits elsewhere.
    public var rateLimits: RateLimits?
    /// The largest accepted response, in bytes after decompression.
    ///
    /// A larger one is an `unexpectedResponse`.
    public var maximumResponseBytes = 64 << 20
    /// Whether U+0000 in strings of responses, which PostgreSQL and C strings cannot store, becomes U+FFFD; `raw` keeps it.
    public var replacesNullCharacters = false
    /// The logger for requests: method, path, status, duration and request id, at level debug; never a body.
    public var logger = Logger(label: "plaid") { _ in SwiftLogNoOpLogHandler() }

    /// Creates the default configuration.
    public init() {}
}

/// The client's clock, delays and randomness, which tests replace.
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
