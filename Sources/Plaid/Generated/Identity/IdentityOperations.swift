// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/identity/documents/uploads/get`: gets identity documents uploads.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/identity/#identitydocumentsuploadsget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func identityDocumentsUploadsGet(
        accessToken: AccessToken,
        options: IdentityDocumentsUploadsGetRequestOptions? = nil
    ) async throws(PlaidError) -> IdentityDocumentsUploadsGetResponse {
        try await execute(IdentityDocumentsUploadsGetRequest(accessToken: accessToken, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/identity/get`: gets identity.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/identity/#identityget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func identityGet(
        accessToken: AccessToken,
        options: IdentityGetRequestOptions? = nil
    ) async throws(PlaidError) -> IdentityGetResponse {
        try await execute(IdentityGetRequest(accessToken: accessToken, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/identity/match`: matches identity.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/identity/#identitymatch>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func identityMatch(
        accessToken: AccessToken,
        user: IdentityMatchUser? = nil,
        options: IdentityMatchRequestOptions? = nil
    ) async throws(PlaidError) -> IdentityMatchResponse {
        try await execute(IdentityMatchRequest(accessToken: accessToken, user: user, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/identity/refresh`: refreshes identity.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/identity/#identityrefresh>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func identityRefresh(
        accessToken: AccessToken
    ) async throws(PlaidError) -> IdentityRefreshResponse {
        try await execute(IdentityRefreshRequest(accessToken: accessToken))
    }
}
