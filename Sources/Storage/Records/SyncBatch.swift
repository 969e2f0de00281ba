package import PlaidTypes

/// Everything that one finished round changes, for one commit.
package struct SyncBatch: Sendable, RedactedDescription {
    package var itemID: ItemID
    /// The lease that the round was done under.
    package var fence: Int64
    /// The cursor that the round began with; the stored one must still be the same.
    package var startCursor: String
    package var endCursor: String
    /// How far the round moved the streams of chosen accounts; the stored ones must be these, and where they began.
    package var streams: [StreamStep]
    /// Streams that were read from their beginning though rows of them are stored.
    package var wholeReadings: [WholeReading]
    /// The generation that the round began with.
    ///
    /// News that came later stays news.
    package var generation: Int64
    /// Added and modified transactions, each id once.
    package var upserts: [TransactionRecord]
    /// Transactions that are gone, none of them among the upserts.
    package var removals: [TransactionID]
    package var accounts: [AccountRecord]
    /// Whether `accounts` are all of the Item's, so that others are marked as removed.
    package var hasAllAccounts: Bool
    package var isInitialUpdateComplete: Bool
    package var isHistoricalUpdateComplete: Bool
    package var nextPollAt: Instant?
    package var committedAt: Instant
    package var run: SyncRunRecord?
    /// The health that the round began with; what became known since is not healed by it.
    ///
    /// `nil` heals what is stored.
    package var knownCondition: ItemCondition?

    package init(
        itemID: ItemID, fence: Int64, startCursor: String, endCursor: String, streams: [StreamStep] = [],
        wholeReadings: [WholeReading] = [], generation: Int64,
        upserts: [TransactionRecord] = [], removals: [TransactionID] = [], accounts: [AccountRecord] = [],
        hasAllAccounts: Bool = false, isInitialUpdateComplete: Bool = true, isHistoricalUpdateComplete: Bool = true,
        nextPollAt: Instant? = nil, committedAt: Instant, run: SyncRunRecord? = nil
    ) {
        self.itemID = itemID
        self.fence = fence
        self.startCursor = startCursor
        self.endCursor = endCursor
        self.streams = streams
        self.wholeReadings = wholeReadings
        self.generation = generation
        self.upserts = upserts
        self.removals = removals
        self.accounts = accounts
        self.hasAllAccounts = hasAllAccounts
        self.isInitialUpdateComplete = isInitialUpdateComplete
        self.isHistoricalUpdateComplete = isHistoricalUpdateComplete
        self.nextPollAt = nextPollAt
        self.committedAt = committedAt
        self.run = run
    }
}
