// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The settings of the sync engine.
package struct SyncConfiguration: Sendable {
    /// The number of concurrent sync runs.
    package var concurrency = 4
    /// Rows per page, 1 to 500.
    package var pageSize = 500
    /// How much history to request for a new Item, 1 to 730 days.
    package var daysRequested = 730
    /// How old an Item's data may get when no webhook arrives.
    package var freshness = Duration.seconds(6 * 3600)
    /// How old holdings, debts and other products than transactions may get when no webhook arrives.
    package var productAge = Duration.seconds(24 * 3600)
    /// Plaid products to fetch for every Item in addition to its own; this may cost money.
    package var wantedProducts: Set<String> = []
    /// How soon an Item is polled again while its history is being fetched and no webhook arrives.
    package var historyInterval = Duration.seconds(60)
    /// How long a worker may be silent before another one may take over its Item.
    ///
    /// On a shared store an active sync run renews its lease, so that a long run keeps it and a killed worker's Items are
    /// soon free again.
    package var leaseTime = Duration.seconds(300)
    /// The longest time between two checks for due Items.
    ///
    /// On a shared store, it is the delay until this process notices a webhook that another one received.
    package var longestPause = Duration.seconds(30)
    /// How often a sync run restarts when data changes between two of its pages.
    package var maximumRestarts = 8
    /// The name under which this process leases Items; the next process of that name takes them over.
    package var owner = "tartan"

    /// When data with this maximum age is polled again: earlier than that, and not for all Items at once that were
    /// connected together.
    ///
    /// - Parameter chance: Between 0 and 1.
    package static func early(_ age: Duration, chance: Double) -> Duration { age * (0.8 + 0.15 * chance) }

    package init() {}

    /// For one of several processes on one store.
    package static func shared(owner: String) -> SyncConfiguration {
        var configuration = SyncConfiguration()
        configuration.owner = owner
        configuration.leaseTime = .seconds(30)
        configuration.longestPause = .seconds(1)
        return configuration
    }
}
