// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Returns the numbers and owners that a transfer of investments between brokers requires.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/investments-move/#investmentsauthget).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func investmentsAuthGet(
        accessToken: AccessToken,
        options: InvestmentsAuthGetRequestOptions? = nil
    ) async throws(PlaidError) -> InvestmentsAuthGetResponse {
        try await execute(InvestmentsAuthGetRequest(accessToken: accessToken, options: options))
    }
}

extension PlaidClientProtocol {
    /// Returns the securities that an Item's investment accounts hold, with their value.
    ///
    /// Prices are mostly those of the last market close.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/investments/#investmentsholdingsget).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func investmentsHoldingsGet(
        accessToken: AccessToken,
        options: InvestmentHoldingsGetRequestOptions? = nil
    ) async throws(PlaidError) -> InvestmentsHoldingsGetResponse {
        try await execute(InvestmentsHoldingsGetRequest(accessToken: accessToken, options: options))
    }
}

extension PlaidClientProtocol {
    /// Fetches holdings and investment transactions from the institution again.
    ///
    /// Webhooks of the types `HOLDINGS` and `INVESTMENTS_TRANSACTIONS` report changes.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/investments/#investmentsrefresh).
    ///
    /// - Parameter accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func investmentsRefresh(
        accessToken: AccessToken
    ) async throws(PlaidError) -> InvestmentsRefreshResponse {
        try await execute(InvestmentsRefreshRequest(accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Returns an Item's investment transactions of a range of dates, page by page.
    ///
    /// Up to 24 months of history are available.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/investments/#investmentstransactionsget).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - startDate: The first date of the range, inclusive; at most 24 months ago.
    ///   - endDate: The last date of the range, inclusive.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func investmentsTransactionsGet(
        accessToken: AccessToken,
        startDate: CalendarDate,
        endDate: CalendarDate,
        options: InvestmentsTransactionsGetRequestOptions? = nil
    ) async throws(PlaidError) -> InvestmentsTransactionsGetResponse {
        try await execute(InvestmentsTransactionsGetRequest(accessToken: accessToken, startDate: startDate, endDate: endDate, options: options))
    }
}
