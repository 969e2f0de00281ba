// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Returns a known issue of an institution.
    ///
    /// A read request, which the client may retry.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameter issueID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func betaIssuesV1Get(
        issueID: String
    ) async throws(PlaidError) -> BetaIssuesV1GetResponse {
        try await execute(BetaIssuesV1GetRequest(issueID: issueID))
    }
}

extension PlaidClientProtocol {
    /// Returns the known issues of an institution.
    ///
    /// A read request, which the client may retry.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameter institutionID: The identifier of the institution, such as `ins_109508`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func betaIssuesV1List(
        institutionID: InstitutionID
    ) async throws(PlaidError) -> BetaIssuesV1ListResponse {
        try await execute(BetaIssuesV1ListRequest(institutionID: institutionID))
    }
}

extension PlaidClientProtocol {
    /// Finds the known issues that explain an error of an Item, request or Link session.
    ///
    /// A read request, which the client may retry.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - identifierType: One of `ITEM_ID`, `REQUEST_ID`, `LINK_SESSION_ID` and `ACCOUNT_ID`. Required.
    ///   - identifier: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func betaIssuesV1Match(
        identifierType: BetaIssuesV1MatchIdentifierType,
        identifier: String
    ) async throws(PlaidError) -> BetaIssuesV1MatchResponse {
        try await execute(BetaIssuesV1MatchRequest(identifierType: identifierType, identifier: identifier))
    }
}

extension PlaidClientProtocol {
    /// Subscribes a URL to updates about an issue.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - issueID: Text. Required.
    ///   - webhook: The URL that receives webhooks. It must use HTTPS and be reachable from the internet.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func betaIssuesV1Subscribe(
        issueID: String,
        webhook: String
    ) async throws(PlaidError) -> BetaIssuesV1SubscribeResponse {
        try await execute(BetaIssuesV1SubscribeRequest(issueID: issueID, webhook: webhook))
    }
}

extension PlaidClientProtocol {
    /// Ends a subscription to an issue.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameter issueID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func betaIssuesV1Unsubscribe(
        issueID: String
    ) async throws(PlaidError) -> BetaIssuesV1UnsubscribeResponse {
        try await execute(BetaIssuesV1UnsubscribeRequest(issueID: issueID))
    }
}

extension PlaidClientProtocol {
    /// Returns the status of an issue with an institution's connection.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/issues/#issuesget).
    ///
    /// - Parameter issueID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func issuesGet(
        issueID: String
    ) async throws(PlaidError) -> IssuesGetResponse {
        try await execute(IssuesGetRequest(issueID: issueID))
    }
}

extension PlaidClientProtocol {
    /// Returns known issues that match an Item, a Link session or a request.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/issues#issuessearch).
    ///
    /// - Parameters:
    ///   - itemID: The identifier of an Item. Optional.
    ///   - linkSessionID: The identifier of one Link session. Quote it to Plaid's support.
    ///   - linkSessionRequestID: Text. Optional.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func issuesSearch(
        itemID: ItemID? = nil,
        linkSessionID: String? = nil,
        linkSessionRequestID: String? = nil
    ) async throws(PlaidError) -> IssuesSearchResponse {
        try await execute(IssuesSearchRequest(itemID: itemID, linkSessionID: linkSessionID, linkSessionRequestID: linkSessionRequestID))
    }
}

extension PlaidClientProtocol {
    /// Subscribes a webhook URL to updates of an issue.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/issues/#issuessubscribe).
    ///
    /// - Parameters:
    ///   - issueID: Text. Required.
    ///   - webhook: The URL that receives webhooks. It must use HTTPS and be reachable from the internet.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func issuesSubscribe(
        issueID: String,
        webhook: String
    ) async throws(PlaidError) -> IssuesSubscribeResponse {
        try await execute(IssuesSubscribeRequest(issueID: issueID, webhook: webhook))
    }
}
