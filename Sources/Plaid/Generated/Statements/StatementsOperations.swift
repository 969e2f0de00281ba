// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Downloads one bank statement as a PDF.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/statements#statementsdownload).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - statementID: The identifier of the statement.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func statementsDownload(
        accessToken: AccessToken,
        statementID: String
    ) async throws(PlaidError) -> PlaidBinaryResponse {
        try await execute(StatementsDownloadRequest(accessToken: accessToken, statementID: statementID))
    }
}

extension PlaidClientProtocol {
    /// Returns the bank statements that are available for an Item's accounts.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/statements#statementslist).
    ///
    /// - Parameter accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func statementsList(
        accessToken: AccessToken
    ) async throws(PlaidError) -> StatementsListResponse {
        try await execute(StatementsListRequest(accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Fetches statements of a range of dates from the institution.
    ///
    /// The webhook `STATEMENTS_REFRESH_COMPLETE` reports the end.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/statements#statementsrefresh).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - startDate: The first date of the range, inclusive.
    ///   - endDate: The last date of the range, inclusive.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func statementsRefresh(
        accessToken: AccessToken,
        startDate: CalendarDate,
        endDate: CalendarDate
    ) async throws(PlaidError) -> StatementsRefreshResponse {
        try await execute(StatementsRefreshRequest(accessToken: accessToken, startDate: startDate, endDate: endDate))
    }
}
