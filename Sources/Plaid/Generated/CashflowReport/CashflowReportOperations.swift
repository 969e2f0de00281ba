// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/cashflow_report/get`: gets cashflow report.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transactions/#cashflowReportGet>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/cashflow_report/insights/get`: gets cashflow report insights.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func cashflowReportInsightsGet(
        accessToken: AccessToken
    ) async throws(PlaidError) -> CashflowReportInsightsGetResponse {
        try await execute(CashflowReportInsightsGetRequest(accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/cashflow_report/refresh`: refreshes cashflow report.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transactions/#cashflowReportRefresh>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func cashflowReportRefresh(
        accessToken: AccessToken,
        daysRequested: Int
    ) async throws(PlaidError) -> CashflowReportRefreshResponse {
        try await execute(CashflowReportRefreshRequest(accessToken: accessToken, daysRequested: daysRequested))
    }
}

extension PlaidClientProtocol {
    /// Calls `/cashflow_report/transactions/get`: gets cashflow report transactions.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transactions/#cashflowReportTransactionsGet>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func cashflowReportTransactionsGet(
        accessToken: AccessToken,
        count: Int? = nil,
        cursor: String? = nil,
        options: CashflowReportTransactionsGetRequestOptions? = nil
    ) async throws(PlaidError) -> CashflowReportTransactionsGetResponse {
        try await execute(CashflowReportTransactionsGetRequest(accessToken: accessToken, count: count, cursor: cursor, options: options))
    }
}
