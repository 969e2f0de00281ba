// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// All changes of a completed sync run, for one commit.
package struct SyncBatch: Sendable, RedactedDescription {
    package var itemID: ItemID
    /// The lease of the sync run.
    package var fence: Int64
    /// The cursor at the start of the run; the stored one must still be the same.
    package var startCursor: String
    package var endCursor: String
    /// How far the run moved the streams of selected accounts; the stored streams must still be at their starts.
    package var streams: [StreamStep]
    /// Streams that were read from the beginning although rows of them are stored.
    package var wholeReadings: [WholeReading]
    /// The generation at the start of the run.
    ///
    /// Later webhooks still count as new.
    package var generation: Int64
    /// Added and modified transactions, each id once.
    package var upserts: [TransactionRecord]
    /// Removed transactions, none of which is among the upserts.
    package var removals: [TransactionID]
    package var accounts: [AccountRecord]
    /// Whether `accounts` are all of the Item's, so that others are marked as removed.
    package var hasAllAccounts: Bool
    package var isInitialUpdateComplete: Bool
    package var isHistoricalUpdateComplete: Bool
    package var nextPollAt: Instant?
    package var committedAt: Instant
    package var run: SyncRunRecord?
    /// The health at the start of the run; later reports are not cleared by it.
    ///
    /// `nil` clears the stored health.
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
