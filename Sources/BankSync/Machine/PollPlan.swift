// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// When an Item without webhooks is polled.
package enum PollPlan {
    /// The allowed range for an Item's own target: Plaid's limits allow no less, and more would be pointless.
    package static let targets = Duration.seconds(15 * 60)...Duration.seconds(30 * 86_400)

    /// The delay from the start of a successful sync run to the next one, unless a webhook arrives first.
    ///
    /// A poll that finds unannounced changes is a sign of dropped webhooks: the next one comes after half the time.
    ///
    /// - Parameters:
    ///   - target: How old the data may get.
    ///   - reason: Why the sync run started.
    ///   - rows: The number of rows that it fetched.
    ///   - chance: Between 0 and 1, so that Items do not fall due together.
    package static func pause(target: Duration, reason: String, rows: Int, chance: Double) -> Duration {
        let isMissingWebhooks = reason == "poll" && rows > 0
        let limit = isMissingWebhooks ? max(target / 2, min(target, targets.lowerBound)) : target
        return SyncConfiguration.early(limit, chance: chance)
    }
}
