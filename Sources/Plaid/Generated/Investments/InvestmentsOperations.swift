// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/investments/auth/get`: gets investments auth.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/investments-move/#investmentsauthget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func investmentsAuthGet(
        accessToken: AccessToken,
        options: InvestmentsAuthGetRequestOptions? = nil
    ) async throws(PlaidError) -> InvestmentsAuthGetResponse {
        try await execute(InvestmentsAuthGetRequest(accessToken: accessToken, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/investments/holdings/get`: gets investments holdings.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/investments/#investmentsholdingsget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func investmentsHoldingsGet(
        accessToken: AccessToken,
        options: InvestmentHoldingsGetRequestOptions? = nil
    ) async throws(PlaidError) -> InvestmentsHoldingsGetResponse {
        try await execute(InvestmentsHoldingsGetRequest(accessToken: accessToken, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/investments/refresh`: refreshes investments.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/investments/#investmentsrefresh>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func investmentsRefresh(
        accessToken: AccessToken
    ) async throws(PlaidError) -> InvestmentsRefreshResponse {
        try await execute(InvestmentsRefreshRequest(accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/investments/transactions/get`: gets investments transactions.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/investments/#investmentstransactionsget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func investmentsTransactionsGet(
        accessToken: AccessToken,
        startDate: CalendarDate,
        endDate: CalendarDate,
        options: InvestmentsTransactionsGetRequestOptions? = nil
    ) async throws(PlaidError) -> InvestmentsTransactionsGetResponse {
        try await execute(InvestmentsTransactionsGetRequest(accessToken: accessToken, startDate: startDate, endDate: endDate, options: options))
    }
}
