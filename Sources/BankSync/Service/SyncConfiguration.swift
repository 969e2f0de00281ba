/// How the engine works.
package struct SyncConfiguration: Sendable {
    /// Rounds at the same time.
    package var concurrency = 4
    /// Rows per page, 1 to 500.
    package var pageSize = 500
    /// How much history a new Item asks for, 1 to 730 days.
    package var daysRequested = 730
    /// How old an Item's data may get when no webhook comes.
    package var freshness = Duration.seconds(6 * 3600)
    /// How old holdings, debts and everything else that is no transaction may get when no webhook comes.
    package var productAge = Duration.seconds(24 * 3600)
    /// Products that every Item is asked for, in Plaid's words, besides those that it has; it may cost money.
    package var wantedProducts: Set<String> = []
    /// How soon an Item is asked again while its history is still on the way and no webhook comes.
    package var historyInterval = Duration.seconds(60)
    /// How long a worker may be silent before another one may take over its Item.
    ///
    /// On a shared store an active sync run renews its lease, so that a long run keeps it and a killed worker's Items are
    /// soon free again.
    package var leaseTime = Duration.seconds(300)
    /// The longest time between two looks for Items that are due.
    ///
    /// On a shared store it is how late this process
    /// learns of a webhook that another one received.
    package var longestPause = Duration.seconds(30)
    /// How often a sync run restarts when data changes between two of its pages.
    package var maximumRestarts = 8
    /// The name under which this process leases Items; the next process of that name takes them over.
    package var owner = "tartan"

    /// When data that may be so old at most is asked for again: before that, and not for all Items at once that were
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
