// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import PlaidCore
public import PlaidTypes

/// Everything that changed in an Item's transactions between two cursors.
///
/// A value is always complete: pages of an interrupted sync are never part of it.
public struct TransactionsSyncRun: Sendable, RedactedDescription {
    /// The pages, first to last; never empty.
    public let pages: [TransactionsSyncResponse]
    /// How often the sync restarted because data changed between two of its pages.
    public let restarts: Int

    /// Transactions added since the first cursor.
    public var added: [Transaction] { pages.flatMap(\.added) }
    /// Transactions that changed.
    public var modified: [Transaction] { pages.flatMap(\.modified) }
    /// Transactions that were removed.
    public var removed: [RemovedTransaction] { pages.flatMap(\.removed) }
    /// The cursor for the next sync.
    ///
    /// Store it together with the changes, in one transaction.
    public var nextCursor: String { pages.last?.nextCursor ?? "" }
}

extension PlaidClientProtocol {
    /// Fetches every page of `/transactions/sync` after a cursor.
    ///
    /// When data changes between two pages, the pages read so far are dropped and the sync restarts with its first cursor,
    /// as Plaid's documentation requires.
    /// - Documentation: https://plaid.com/docs/api/products/transactions/#transactionssync
    ///
    /// - Parameters:
    ///   - accessToken: The Item's access token.
    ///   - cursor: The end cursor of the last sync; `nil` for everything.
    ///   - count: Rows per page, 1 to 500.
    ///   - options: Further options; `daysRequested` has an effect only on an Item's first sync.
    ///   - maximumRestarts: How often to restart before giving up.
    /// - Returns: All changes, with the cursor for the next sync.
    /// - Throws: `PlaidError`; after too many restarts the last mutation error.
    public func transactionsSyncRun(
        accessToken: AccessToken,
        cursor: String? = nil,
        count: Int = 500,
        options: TransactionsSyncRequestOptions? = nil,
        maximumRestarts: Int = 10
    ) async throws(PlaidError) -> TransactionsSyncRun {
        let (pages, restarts) = try await SyncPages.all(from: cursor, maximumRestarts: maximumRestarts) {
            (cursor: String?) async throws(PlaidError) in
            try await transactionsSync(accessToken: accessToken, cursor: cursor, count: count, options: options)
        }
        return TransactionsSyncRun(pages: pages, restarts: restarts)
    }

    /// Returns the pages of `/transactions/sync` as a sequence.
    ///
    /// Pages are delivered only after the last page has arrived, so that pages of an interrupted sync are never seen.
    public func transactionsSyncPages(
        accessToken: AccessToken, cursor: String? = nil, count: Int = 500,
        options: TransactionsSyncRequestOptions? = nil
    ) -> TransactionsSyncPages {
        TransactionsSyncPages {
            () async throws(PlaidError) in
            try await transactionsSyncRun(accessToken: accessToken, cursor: cursor, count: count, options: options)
        }
    }
}

/// The pages of a completed sync.
public struct TransactionsSyncPages: AsyncSequence, Sendable {
    fileprivate let fetch: @Sendable () async throws(PlaidError) -> TransactionsSyncRun

    /// Iterates over the pages.
    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate let fetch: @Sendable () async throws(PlaidError) -> TransactionsSyncRun
        private var pages: ArraySlice<TransactionsSyncResponse>?

        fileprivate init(fetch: @escaping @Sendable () async throws(PlaidError) -> TransactionsSyncRun) {
            self.fetch = fetch
        }

        /// Returns the next page; `nil` after the last one.
        public mutating func next() async throws(PlaidError) -> TransactionsSyncResponse? {
            if pages == nil { pages = try await fetch().pages[...] }
            return pages?.popFirst()
        }
    }

    /// Starts at the first page.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(fetch: fetch) }
}
