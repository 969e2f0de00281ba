// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/statements/download`: downloads statements.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/statements#statementsdownload>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func statementsDownload(
        accessToken: AccessToken,
        statementID: String
    ) async throws(PlaidError) -> PlaidBinaryResponse {
        try await execute(StatementsDownloadRequest(accessToken: accessToken, statementID: statementID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/statements/list`: lists statements.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/statements#statementslist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func statementsList(
        accessToken: AccessToken
    ) async throws(PlaidError) -> StatementsListResponse {
        try await execute(StatementsListRequest(accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/statements/refresh`: refreshes statements.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/statements#statementsrefresh>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func statementsRefresh(
        accessToken: AccessToken,
        startDate: CalendarDate,
        endDate: CalendarDate
    ) async throws(PlaidError) -> StatementsRefreshResponse {
        try await execute(StatementsRefreshRequest(accessToken: accessToken, startDate: startDate, endDate: endDate))
    }
}
