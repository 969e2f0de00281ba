// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// Whether a client refuses so many webhooks that repeating them is pointless.
struct RejectionRate: Sendable {
    /// How long back attempts are looked at.
    static let window: TimeInterval = 24 * 3_600
    /// More than this part of the attempts has to be refused.
    static let limit = 0.9
    /// Fewer attempts say nothing; how many Plaid asks for is not known.
    static let smallestSample = 100
    /// No more attempts than these, the latest, are looked at.
    static let largestSample = 50_000

    /// Attempts in the order of time; the number is 1 for one that was refused.
    private var attempts = MomentQueue()
    private var refused = 0

    mutating func add(_ attempt: WebhookDelivery.Attempt) {
        let isRefused = attempt.status != 200
        attempts.insert(.init(time: attempt.at, number: isRefused ? 1 : 0))
        if isRefused { refused += 1 }
        if attempts.count > Self.largestSample { removeFirst() }
    }

    mutating func isTooHigh(at now: Date) -> Bool {
        let start = now.addingTimeInterval(-Self.window)
        while let first = attempts.first, first.time <= start { removeFirst() }
        return attempts.count >= Self.smallestSample && Double(refused) > Self.limit * Double(attempts.count)
    }

    private mutating func removeFirst() {
        refused -= attempts.first?.number ?? 0
        attempts.removeFirst()
    }
}
