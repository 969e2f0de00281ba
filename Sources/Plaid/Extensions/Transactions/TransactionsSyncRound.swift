public import PlaidCore
public import PlaidTypes

/// Everything that changed in an Item's transactions between two cursors.
///
/// A value is always complete: pages of an interrupted sync are never part of it.
public struct TransactionsSyncRound: Sendable, RedactedDescription {
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

/// More pages than any history has, so that a sync that never ends is detected.
private let maximumPages = 10_000

extension PlaidClientProtocol {
    /// Fetches every page of `/transactions/sync` from a cursor on.
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
    /// - Throws: ``PlaidError``; after too many restarts the last mutation error.
    public func transactionsSyncRound(
        accessToken: AccessToken,
        cursor: String? = nil,
        count: Int = 500,
        options: TransactionsSyncRequestOptions? = nil,
        maximumRestarts: Int = 10
    ) async throws(PlaidError) -> TransactionsSyncRound {
        var pages: [TransactionsSyncResponse] = []
        var restarts = 0
        var passed: Set<String> = [cursor ?? ""]
        while true {
            let next = pages.last?.nextCursor ?? cursor
            do throws(PlaidError) {
                let page = try await transactionsSync(
                    accessToken: accessToken, cursor: next, count: count, options: options)
                pages.append(page)
                if !page.hasMore { return TransactionsSyncRound(pages: pages, restarts: restarts) }
                if !passed.insert(page.nextCursor).inserted || pages.count >= maximumPages {
                    throw PlaidError(
                        code: .unexpectedResponse, message: "A page announces more pages without moving the cursor.",
                        requestID: page.requestID)
                }
            } catch {
                guard error.code == .transactionsSyncMutationDuringPagination, restarts < maximumRestarts else {
                    throw error
                }
                restarts += 1
                pages = []
                passed = [cursor ?? ""]
            }
        }
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
            try await transactionsSyncRound(accessToken: accessToken, cursor: cursor, count: count, options: options)
        }
    }
}

/// The pages of a completed sync.
public struct TransactionsSyncPages: AsyncSequence, Sendable {
    fileprivate let fetch: @Sendable () async throws(PlaidError) -> TransactionsSyncRound

    /// Iterates over the pages.
    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate let fetch: @Sendable () async throws(PlaidError) -> TransactionsSyncRound
        private var pages: ArraySlice<TransactionsSyncResponse>?

        fileprivate init(fetch: @escaping @Sendable () async throws(PlaidError) -> TransactionsSyncRound) {
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
