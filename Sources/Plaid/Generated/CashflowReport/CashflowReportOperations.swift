// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Returns a Cashflow Report.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - daysRequested: A whole number, from 1 to 730. Required.
    ///   - count: A whole number, from 1 to 500. Optional. The default is `100`.
    ///   - cursor: Text. Optional.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func cashflowReportGet(
        accessToken: AccessToken,
        daysRequested: Int,
        count: Int? = nil,
        cursor: String? = nil,
        options: CashflowReportGetRequestOptions? = nil
    ) async throws(PlaidError) -> CashflowReportGetResponse {
        try await execute(CashflowReportGetRequest(accessToken: accessToken, daysRequested: daysRequested, count: count, cursor: cursor, options: options))
    }
}

extension PlaidClientProtocol {
    /// Returns the insights of a Cashflow Report.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    ///
    /// - Parameter accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func cashflowReportInsightsGet(
        accessToken: AccessToken
    ) async throws(PlaidError) -> CashflowReportInsightsGetResponse {
        try await execute(CashflowReportInsightsGetRequest(accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Updates the transactions that a Cashflow Report is made from.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportRefresh).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - daysRequested: A whole number, from 1 to 730. Required. The default is `365`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func cashflowReportRefresh(
        accessToken: AccessToken,
        daysRequested: Int
    ) async throws(PlaidError) -> CashflowReportRefreshResponse {
        try await execute(CashflowReportRefreshRequest(accessToken: accessToken, daysRequested: daysRequested))
    }
}

extension PlaidClientProtocol {
    /// Returns the transactions of a Cashflow Report, page by page.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportTransactionsGet).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - count: A whole number, from 1 to 500. Optional. The default is `100`.
    ///   - cursor: Text. Optional.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func cashflowReportTransactionsGet(
        accessToken: AccessToken,
        count: Int? = nil,
        cursor: String? = nil,
        options: CashflowReportTransactionsGetRequestOptions? = nil
    ) async throws(PlaidError) -> CashflowReportTransactionsGetResponse {
        try await execute(CashflowReportTransactionsGetRequest(accessToken: accessToken, count: count, cursor: cursor, options: options))
    }
}
