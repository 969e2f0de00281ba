// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/issues/get`: gets issues.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/issues/#issuesget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func issuesGet(
        issueID: String
    ) async throws(PlaidError) -> IssuesGetResponse {
        try await execute(IssuesGetRequest(issueID: issueID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/issues/search`: searches issues.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/issues#issuessearch>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func issuesSearch(
        itemID: ItemID? = nil,
        linkSessionID: String? = nil,
        linkSessionRequestID: String? = nil
    ) async throws(PlaidError) -> IssuesSearchResponse {
        try await execute(IssuesSearchRequest(itemID: itemID, linkSessionID: linkSessionID, linkSessionRequestID: linkSessionRequestID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/issues/subscribe`: subscribes issues.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/issues/#issuessubscribe>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func issuesSubscribe(
        issueID: String,
        webhook: String
    ) async throws(PlaidError) -> IssuesSubscribeResponse {
        try await execute(IssuesSubscribeRequest(issueID: issueID, webhook: webhook))
    }
}
