// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// The outcome of a sync run, which explains why data is or is not there.
package struct SyncRunRecord: Sendable, Hashable {
    /// Assigned by the store, increasing.
    package var id: Int64
    package var itemID: ItemID
    /// The reason of the run: `webhook`, `poll`, `retry` after a failed one, `manual`, `link`, `reconcile`.
    package var reason: String
    /// The worker that ran it; empty for runs from before workers were recorded.
    package var worker: String
    package var pages: Int
    package var added: Int
    package var modified: Int
    package var removed: Int
    /// How often the run restarted because data changed between two of its pages.
    package var restarts: Int
    /// The code of the error that ended the run; `nil` when it was committed.
    package var errorCode: String?
    /// One sentence about the error, safe to show.
    package var errorText: String?
    package var requestIDs: [RequestID]
    /// Missing values in the responses.
    package var anomalies = ResponseAnomalies()
    package var startedAt: Instant
    package var finishedAt: Instant

    /// How many of an Item's sync runs a store keeps; older ones are deleted when another one is recorded.
    package static let keptPerItem = 200

    package init(
        id: Int64 = 0, itemID: ItemID, reason: String, worker: String = "", pages: Int = 0, added: Int = 0,
        modified: Int = 0,
        removed: Int = 0, restarts: Int = 0, errorCode: String? = nil, errorText: String? = nil,
        requestIDs: [RequestID] = [], startedAt: Instant, finishedAt: Instant
    ) {
        self.id = id
        self.itemID = itemID
        self.reason = reason
        self.worker = worker
        self.pages = pages
        self.added = added
        self.modified = modified
        self.removed = removed
        self.restarts = restarts
        self.errorCode = errorCode
        self.errorText = errorText
        self.requestIDs = requestIDs
        self.startedAt = startedAt
        self.finishedAt = finishedAt
    }
}

extension SyncRunRecord {
    /// The record of a run that also removed rows that a complete read did not contain.
    package func removing(_ count: Int) -> SyncRunRecord {
        var run = self
        run.removed += count
        return run
    }
}
