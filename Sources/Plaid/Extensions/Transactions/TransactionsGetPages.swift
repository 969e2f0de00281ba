// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import PlaidCore
public import PlaidTypes

/// The pages of `/transactions/get`, newest transactions first.
///
/// Paging by offset misses changes made in the meantime: use `/transactions/sync` to keep data, and this to compare it.
public struct TransactionsGetPages: AsyncSequence, Sendable {
    fileprivate let fetch: @Sendable (Int) async throws(PlaidError) -> TransactionsGetResponse

    /// Iterates over the pages.
    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate let fetch: @Sendable (Int) async throws(PlaidError) -> TransactionsGetResponse
        private var offset = 0
        private var isDone = false

        fileprivate init(fetch: @escaping @Sendable (Int) async throws(PlaidError) -> TransactionsGetResponse) {
            self.fetch = fetch
        }

        /// Returns the next page; `nil` after the last one.
        public mutating func next() async throws(PlaidError) -> TransactionsGetResponse? {
            guard !isDone else { return nil }
            let page = try await fetch(offset)
            offset += page.transactions.count
            isDone = page.transactions.isEmpty || offset >= page.totalTransactions
            return page
        }
    }

    /// Starts at the first page.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(fetch: fetch) }
}

extension PlaidClientProtocol {
    /// Returns the pages of `/transactions/get` for a range of days.
    ///
    /// - Documentation: https://plaid.com/docs/api/products/transactions/#transactionsget
    ///
    /// - Parameters:
    ///   - accessToken: The Item's access token.
    ///   - startDate: The first day.
    ///   - endDate: The last day.
    ///   - accountIDs: The accounts to include; `nil` for all.
    ///   - count: Rows per page, 1 to 500.
    public func transactionsGetPages(
        accessToken: AccessToken, startDate: CalendarDate, endDate: CalendarDate, accountIDs: [AccountID]? = nil,
        count: Int = 500
    ) -> TransactionsGetPages {
        TransactionsGetPages {
            (offset: Int) async throws(PlaidError) in
            try await transactionsGet(
                accessToken: accessToken, startDate: startDate, endDate: endDate,
                options: TransactionsGetRequestOptions(accountIDs: accountIDs, count: count, offset: offset))
        }
    }
}
