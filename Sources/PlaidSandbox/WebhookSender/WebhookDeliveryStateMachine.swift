// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// When a webhook is sent again.
///
/// Pure: it is told how each attempt ended and says what happens next. All times are business times.
struct WebhookDeliveryStateMachine: Sendable, Codable, Equatable {
    /// How an attempt ended.
    enum AttemptResult: Sendable, Equatable {
        /// The receiver answered; `retryAfter` is what it asked for, in seconds.
        case answered(status: Int, retryAfter: TimeInterval?)
        /// There was no answer in time, or no connection.
        case failed(reason: String)
    }

    /// What happens next.
    enum Action: Sendable, Equatable {
        case attempt(at: Date)
        case delivered
        case givenUp
    }

    /// The delay before the first repetition; each further one is four times as long.
    static let firstDelay: TimeInterval = 30
    static let factor: Double = 4
    /// How long after the first attempt a webhook is still repeated.
    static let window: TimeInterval = 24 * 3_600
    /// The longest delay that a receiver may request.
    static let longestRetryAfter: TimeInterval = 4 * 3_600
    /// A limit for receivers that request shorter and shorter delays; the standard schedule never reaches it.
    static let maximumAttempts = 50

    private(set) var attempts = 0
    private(set) var firstAttemptAt: Date?

    mutating func attemptEnded(_ result: AttemptResult, at time: Date) -> Action {
        let first = firstAttemptAt ?? time
        firstAttemptAt = first
        // A number of a damaged state file is brought back to what can be.
        attempts = attempts.plus(1).clamped(to: 1...Self.maximumAttempts)
        if case .answered(status: 200, _) = result { return .delivered }
        var delay = Self.firstDelay
        for _ in 1..<attempts where delay <= Self.window { delay *= Self.factor }
        if case .answered(status: 429, let asked?) = result { delay = min(max(asked, 0), Self.longestRetryAfter) }
        let next = time.addingTimeInterval(delay)
        guard attempts < Self.maximumAttempts else { return .givenUp }
        return next.timeIntervalSince(first) <= Self.window ? .attempt(at: next) : .givenUp
    }
}
