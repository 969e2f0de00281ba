// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes
package import TartanStorage

/// One page of `/transactions/sync`, as records.
package struct SyncPage: Sendable, RedactedDescription {
    package var added: [TransactionRecord]
    package var modified: [TransactionRecord]
    package var removed: [TransactionID]
    package var accounts: [AccountRecord]
    package var nextCursor: String
    package var hasMore: Bool
    package var readiness: Readiness
    package var requestID: RequestID?
    /// Missing values in the response.
    package var anomalies: ResponseAnomalies

    /// How much of the Item's history Plaid has fetched.
    package enum Readiness: Sendable, Hashable {
        case notReady
        case initial
        case historical
        /// A value that this version does not know.
        case unknown
    }

    package init(
        added: [TransactionRecord] = [], modified: [TransactionRecord] = [], removed: [TransactionID] = [],
        accounts: [AccountRecord] = [], nextCursor: String, hasMore: Bool = false, readiness: Readiness = .historical,
        requestID: RequestID? = nil, anomalies: ResponseAnomalies = ResponseAnomalies()
    ) {
        self.added = added
        self.modified = modified
        self.removed = removed
        self.accounts = accounts
        self.nextCursor = nextCursor
        self.hasMore = hasMore
        self.readiness = readiness
        self.requestID = requestID
        self.anomalies = anomalies
    }

    package var isEmpty: Bool { added.isEmpty && modified.isEmpty && removed.isEmpty }
}
