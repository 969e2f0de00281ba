// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import PlaidCore
public import PlaidTypes

// Data of a new Item, which Plaid fetches after Link. In a server, react to the webhook instead of waiting.

extension PlaidClientProtocol {
    /// Waits for the account and routing numbers of a new Item.
    ///
    /// Numbers that users verify with micro-deposits are ready after days; wait for the webhook instead.
    ///
    /// - Parameters:
    ///   - accessToken: The Item's access token.
    ///   - options: Further settings of the request.
    ///   - timeout: How long to wait.
    ///   - interval: The delay between two attempts.
    /// - Returns: The accounts and their numbers.
    /// - Throws: `PlaidError`; PRODUCT_NOT_READY after the timeout.
    public func waitForAccountNumbers(
        accessToken: AccessToken, options: AuthGetRequestOptions? = nil, timeout: Duration = .seconds(60),
        interval: Duration = .seconds(1)
    ) async throws(PlaidError) -> AuthGetResponse {
        try await waitUntilReady(timeout: timeout, interval: interval) { () async throws(PlaidError) in
            try await authGet(accessToken: accessToken, options: options)
        }
    }

    /// Waits for the holdings of a new Item.
    ///
    /// - Parameters:
    ///   - accessToken: The Item's access token.
    ///   - options: Further settings of the request.
    ///   - timeout: How long to wait; Plaid needs seconds to minutes.
    ///   - interval: The delay between two attempts.
    /// - Returns: The holdings and their securities.
    /// - Throws: `PlaidError`; PRODUCT_NOT_READY after the timeout.
    public func waitForHoldings(
        accessToken: AccessToken, options: InvestmentHoldingsGetRequestOptions? = nil,
        timeout: Duration = .seconds(300), interval: Duration = .seconds(5)
    ) async throws(PlaidError) -> InvestmentsHoldingsGetResponse {
        try await waitUntilReady(timeout: timeout, interval: interval) { () async throws(PlaidError) in
            try await investmentsHoldingsGet(accessToken: accessToken, options: options)
        }
    }

    /// Waits for the investment transactions of a new Item.
    ///
    /// - Parameters:
    ///   - accessToken: The Item's access token.
    ///   - startDate: The first day.
    ///   - endDate: The last day.
    ///   - options: Further settings of the request.
    ///   - timeout: How long to wait; Plaid needs seconds to minutes.
    ///   - interval: The delay between two attempts.
    /// - Returns: The first page of the transactions; `pages(of:)` reads all.
    /// - Throws: `PlaidError`; PRODUCT_NOT_READY after the timeout.
    public func waitForInvestmentTransactions(
        accessToken: AccessToken, startDate: CalendarDate, endDate: CalendarDate,
        options: InvestmentsTransactionsGetRequestOptions? = nil, timeout: Duration = .seconds(600),
        interval: Duration = .seconds(5)
    ) async throws(PlaidError) -> InvestmentsTransactionsGetResponse {
        try await waitUntilReady(timeout: timeout, interval: interval) { () async throws(PlaidError) in
            try await investmentsTransactionsGet(
                accessToken: accessToken, startDate: startDate, endDate: endDate, options: options)
        }
    }

    /// Waits for the liabilities of a new Item.
    ///
    /// - Parameters:
    ///   - accessToken: The Item's access token.
    ///   - options: Further settings of the request.
    ///   - timeout: How long to wait; Plaid needs seconds to minutes.
    ///   - interval: The delay between two attempts.
    /// - Returns: The accounts and their liabilities.
    /// - Throws: `PlaidError`; PRODUCT_NOT_READY after the timeout.
    public func waitForLiabilities(
        accessToken: AccessToken, options: LiabilitiesGetRequestOptions? = nil, timeout: Duration = .seconds(300),
        interval: Duration = .seconds(5)
    ) async throws(PlaidError) -> LiabilitiesGetResponse {
        try await waitUntilReady(timeout: timeout, interval: interval) { () async throws(PlaidError) in
            try await liabilitiesGet(accessToken: accessToken, options: options)
        }
    }

    /// Waits for the recurring streams of a new Item, which Plaid computes from its whole history.
    ///
    /// - Parameters:
    ///   - accessToken: The Item's access token.
    ///   - options: Further settings of the request.
    ///   - accountIDs: The accounts; all without it.
    ///   - timeout: How long to wait; Plaid needs seconds to minutes.
    ///   - interval: The delay between two attempts.
    /// - Returns: The streams.
    /// - Throws: `PlaidError`; PRODUCT_NOT_READY after the timeout.
    public func waitForRecurringTransactions(
        accessToken: AccessToken, options: TransactionsRecurringGetRequestOptions? = nil,
        accountIDs: [AccountID]? = nil, timeout: Duration = .seconds(600), interval: Duration = .seconds(5)
    ) async throws(PlaidError) -> TransactionsRecurringGetResponse {
        try await waitUntilReady(timeout: timeout, interval: interval) { () async throws(PlaidError) in
            try await transactionsRecurringGet(accessToken: accessToken, options: options, accountIDs: accountIDs)
        }
    }
}
