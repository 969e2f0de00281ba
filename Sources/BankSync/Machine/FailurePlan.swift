// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidCore
package import TartanStorage

/// The consequences of a failed sync run: when to retry, and the Item's health.
package struct FailurePlan: Sendable, Hashable {
    package var delay: Duration
    /// The health that the failure proves; `nil` when it proves none.
    package var health: ItemHealth?

    /// - Parameters:
    ///   - failures: The number of consecutive failed sync runs before this one.
    ///   - random: Between 0 and 1.
    package init(_ error: SyncError, failures: Int, random: Double) {
        let jittered = Self.backoff(failures: failures, random: random)
        guard let plaid = error.plaid else {
            delay = jittered
            return
        }
        if let health = ItemHealth(errorCode: plaid.code.rawValue) {
            self.health = health
            delay = health == .institutionDown ? max(jittered, .seconds(60)) : .seconds(6 * 3600)
        } else if let retryAfter = plaid.retryAfter {
            delay = max(retryAfter, jittered)
        } else {
            // An error that a retry cannot fix is retried rarely, so that a corrected configuration is noticed.
            delay = plaid.isRetryable ? jittered : max(jittered, .seconds(600))
        }
    }

    /// Doubles from one second to half an hour; at least half of it is kept.
    package static func backoff(failures: Int, random: Double) -> Duration {
        let longest = Double(min(1 << min(max(failures, 0), 11), 1800))
        return .seconds(longest * (0.5 + random / 2))
    }
}
