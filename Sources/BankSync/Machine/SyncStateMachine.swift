// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidCore
package import PlaidTypes

/// Decides the next step of a sync run with `/transactions/sync`.
///
/// It performs no I/O. Pages are held until the last one has arrived. When data changes between two of them, all are
/// dropped and the run restarts with its first cursor.
package struct SyncStateMachine: Sendable {
    /// The next action for the caller.
    package enum Action: Sendable {
        /// Request the page after a cursor; `nil` for the first page.
        case fetch(cursor: String?)
        /// Wait, then request the page after a cursor.
        case wait(Duration, cursor: String?)
        /// Commit the run: rows and cursor in one transaction.
        case apply(SyncRound)
        /// Plaid has no data yet: this is a state, not an error. Poll again later.
        case notReady
        /// Commit nothing.
        case stop(SyncError)
    }

    package let startCursor: String
    package private(set) var restarts = 0
    package private(set) var requestIDs: [RequestID] = []
    private var round = SyncRound()
    /// The cursors that the run has seen: a repeated cursor means an endless loop.
    private var passed: Set<String> = []
    private let maximumRestarts: Int

    /// More pages than any history has: 5 million rows at the largest page size.
    package static let maximumPages = 10_000

    package init(startCursor: String, maximumRestarts: Int = 8) {
        self.startCursor = startCursor
        self.maximumRestarts = maximumRestarts
    }

    /// The number of pages read since the last restart.
    package var pages: Int { round.pages }

    package func start() -> Action { .fetch(cursor: Self.wire(startCursor)) }

    /// Handles a page.
    package mutating func received(_ page: SyncPage) -> Action {
        if let requestID = page.requestID { requestIDs.append(requestID) }
        let before = round.pages == 0 ? startCursor : round.endCursor
        if page.hasMore, page.nextCursor.isEmpty || page.nextCursor == before {
            return .stop(
                SyncError(.cursorStuck, "A page of transactions announced more pages without moving the cursor."))
        }
        if page.readiness == .notReady, page.isEmpty, !page.hasMore { return .notReady }
        if page.nextCursor.isEmpty, !before.isEmpty {
            return .stop(SyncError(.cursorStuck, "The last page of transactions has no cursor."))
        }
        if page.hasMore, !passed.insert(page.nextCursor).inserted || page.nextCursor == startCursor {
            return .stop(
                SyncError(.cursorStuck, "A page of transactions returned an earlier cursor of the same sync run."))
        }
        if page.hasMore, round.pages >= Self.maximumPages - 1 {
            return .stop(
                SyncError(.cursorStuck, "A sync run has more than \(Self.maximumPages) pages of transactions."))
        }
        round.add(page)
        return page.hasMore ? .fetch(cursor: page.nextCursor) : .apply(round)
    }

    /// Handles an error.
    ///
    /// - Parameter random: Between 0 and 1, so that workers that failed together do not retry together.
    package mutating func failed(_ error: PlaidError, random: Double) -> Action {
        if let requestID = error.requestID { requestIDs.append(requestID) }
        guard error.code == .transactionsSyncMutationDuringPagination else { return .stop(SyncError(error)) }
        guard restarts < maximumRestarts else {
            return .stop(
                SyncError(
                    .tooManyRestarts,
                    "Data changed between two pages \(restarts + 1) times in a row; the sync is retried later.",
                    plaid: error))
        }
        restarts += 1
        round = SyncRound()
        passed = []
        let longest = Double(min(1 << restarts, 64)) * 0.1
        return .wait(.seconds(longest * random), cursor: Self.wire(startCursor))
    }

    private static func wire(_ cursor: String) -> String? { cursor.isEmpty ? nil : cursor }
}
