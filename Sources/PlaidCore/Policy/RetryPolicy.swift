// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Decides whether a failed request is retried, and after how long.
///
/// A request that changes nothing, or that carries an idempotency key, is retried after any transient error. Any other
/// write is retried only when Plaid cannot have carried it out: Plaid responded with 429, or no connection was made.
public struct RetryPolicy: Sendable, Hashable {
    /// The maximum number of attempts, including the first.
    public var maximumAttempts: Int
    /// The upper bound of the first delay; it doubles each time.
    public var baseDelay: Duration
    /// The largest upper bound of a delay.
    public var maximumDelay: Duration

    /// Creates a policy.
    public init(
        maximumAttempts: Int = 4, baseDelay: Duration = .milliseconds(250), maximumDelay: Duration = .seconds(20)
    ) {
        self.maximumAttempts = maximumAttempts
        self.baseDelay = baseDelay
        self.maximumDelay = maximumDelay
    }

    /// Sends every request once.
    public static let never = RetryPolicy(maximumAttempts: 1)

    /// Returns the delay before the next attempt; `nil` when the request must not be retried.
    ///
    /// - Parameters:
    ///   - error: The error of the last attempt.
    ///   - kind: The kind of operation.
    ///   - attempt: The number of attempts so far, from 1.
    ///   - random: A number from 0 to 1, for full jitter.
    func delay(after error: PlaidError, kind: PlaidOperationKind, attempt: Int, random: Double) -> Duration? {
        guard attempt < maximumAttempts, isWorthRepeating(error) else { return nil }
        guard kind != .write || cannotHaveActed(error) else { return nil }
        if let retryAfter = error.retryAfter { return retryAfter.bounded }
        let bound = min(maximumDelay.bounded, baseDelay.bounded * (1 << min(max(attempt - 1, 0), 16)))
        return bound * min(max(random, 0), 1)
    }

    private func isWorthRepeating(_ error: PlaidError) -> Bool {
        switch error.code {
        case .notSent, .connectionLost: true
        // The deadline covers all attempts; there is no time left for another one.
        case .deadlineExceeded, .cancelled, .refused, .rateBudgetExhausted: false
        case .unexpectedResponse: error.isRetryable
        default: error.kind == .apiError || error.httpStatus == 429
        }
    }

    private func cannotHaveActed(_ error: PlaidError) -> Bool {
        error.code == .notSent || error.httpStatus == 429
    }
}
