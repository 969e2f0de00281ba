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
    /// How soon an Item is asked again while its history is still on the way and no webhook comes.
    package var historyInterval = Duration.seconds(60)
    /// How long a round may take before another worker may take its Item over.
    package var leaseTime = Duration.seconds(300)
    /// How often a round begins anew when data changes between two of its pages.
    package var maximumRestarts = 8
    /// The name under which this process leases Items; the next process of that name takes them over.
    package var owner = "tartan"
    /// Only for tests of tests.
    package var defect: EngineDefect?

    package init() {}
}
