public import PlaidCore
public import PlaidTypes

/// Everything that changed in an Item's transactions between two cursors.
///
/// A round is either whole or not there: pages of a round that was disturbed are never part of one.
public struct TransactionsSyncRound: Sendable, RedactedDescription {
    /// The pages, first to last; never empty.
    public let pages: [TransactionsSyncResponse]
    /// How often the sync restarted because data changed between two of its pages.
    public let restarts: Int

    /// Transactions that are new since the round's first cursor.
    public var added: [Transaction] { pages.flatMap(\.added) }
    /// Transactions that changed.
    public var modified: [Transaction] { pages.flatMap(\.modified) }
    /// Transactions that are gone.
    public var removed: [RemovedTransaction] { pages.flatMap(\.removed) }
    /// The cursor to begin the next round with.
    ///
    /// Store it together with the changes, in one transaction.
    public var nextCursor: String { pages.last?.nextCursor ?? "" }
}

/// More pages than any history has: a round of more is one that never ends.
private let maximumPages = 10_000

extension PlaidClientProtocol {
    /// Fetches every page of `/transactions/sync` from a cursor on.
    ///
    /// When data changes between two pages, the pages read so far are dropped and the sync restarts with its first cursor,
    /// as Plaid's documentation requires.
    /// - Documentation: https://plaid.com/docs/api/products/transactions/#transactionssync
    ///
    /// - Parameters:
    ///   - accessToken: The Item.
    ///   - cursor: Where the last round ended; `nil` for everything.
    ///   - count: Rows per page, 1 to 500.
    ///   - options: Further options; `daysRequested` counts only the first time that an Item is read.
    ///   - maximumRestarts: How often to restart before giving up.
    /// - Returns: The round, with the cursor of the next one.
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
                        code: .unexpectedResponse, message: "A page promises more but leads to no end.",
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
    /// Pages come out only after the round's last page has arrived, so that a page of a disturbed round is never seen.
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

/// The pages of one finished round.
public struct TransactionsSyncPages: AsyncSequence, Sendable {
    fileprivate let fetch: @Sendable () async throws(PlaidError) -> TransactionsSyncRound

    /// Walks through the pages.
    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate let fetch: @Sendable () async throws(PlaidError) -> TransactionsSyncRound
        private var pages: ArraySlice<TransactionsSyncResponse>?

        fileprivate init(fetch: @escaping @Sendable () async throws(PlaidError) -> TransactionsSyncRound) {
            self.fetch = fetch
        }

        /// The next page; `nil` after the last one.
        public mutating func next() async throws(PlaidError) -> TransactionsSyncResponse? {
            if pages == nil { pages = try await fetch().pages[...] }
            return pages?.popFirst()
        }
    }

    /// Begins with the first page.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(fetch: fetch) }
}
