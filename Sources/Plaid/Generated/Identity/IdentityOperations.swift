// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Returns what Plaid read from the bank documents that a user uploaded to prove identity.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identitydocumentsuploadsget).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func identityDocumentsUploadsGet(
        accessToken: AccessToken,
        options: IdentityDocumentsUploadsGetRequestOptions? = nil
    ) async throws(PlaidError) -> IdentityDocumentsUploadsGetResponse {
        try await execute(IdentityDocumentsUploadsGetRequest(accessToken: accessToken, options: options))
    }
}

extension PlaidClientProtocol {
    /// Returns the owners of an Item's accounts as the institution records them.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identityget).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func identityGet(
        accessToken: AccessToken,
        options: IdentityGetRequestOptions? = nil
    ) async throws(PlaidError) -> IdentityGetResponse {
        try await execute(IdentityGetRequest(accessToken: accessToken, options: options))
    }
}

extension PlaidClientProtocol {
    /// Compares data about a user with the owners of an Item's accounts and returns scores.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identitymatch).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - user: What you know about the user. Leave out what you do not know; its score is then `null`.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func identityMatch(
        accessToken: AccessToken,
        user: IdentityMatchUser? = nil,
        options: IdentityMatchRequestOptions? = nil
    ) async throws(PlaidError) -> IdentityMatchResponse {
        try await execute(IdentityMatchRequest(accessToken: accessToken, user: user, options: options))
    }
}

extension PlaidClientProtocol {
    /// Returns the Identity Match attempts of Link sessions in a time range, oldest first.
    ///
    /// A read request, which the client may retry.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - startTime: The start of the range, inclusive; at most one year ago.
    ///   - endTime: The end of the range, inclusive.
    ///   - count: How many attempts to return at most. From 1 to 25.
    ///   - cursor: The `nextCursor` of the page before; omit it for the first page. Keep the range the same.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func identityMatchList(
        startTime: Timestamp,
        endTime: Timestamp,
        count: Int? = nil,
        cursor: String? = nil
    ) async throws(PlaidError) -> IdentityMatchListResponse {
        try await execute(IdentityMatchListRequest(startTime: startTime, endTime: endTime, count: count, cursor: cursor))
    }
}

extension PlaidClientProtocol {
    /// Fetches the owners of an Item's accounts from the institution again.
    ///
    /// The webhook `DEFAULT_UPDATE` of the type `IDENTITY` reports changes.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identityrefresh).
    ///
    /// - Parameter accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func identityRefresh(
        accessToken: AccessToken
    ) async throws(PlaidError) -> IdentityRefreshResponse {
        try await execute(IdentityRefreshRequest(accessToken: accessToken))
    }
}
