// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/identity/documents/uploads/get`: gets identity documents uploads.
    ///
    /// It only reads, so a failed call may be repeated.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/identity/#identitydocumentsuploadsget>
    /// - Returns: The answer.
    /// - Throws: ``PlaidError`` when Plaid refuses or cannot be reached.
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
    /// It only reads, so a failed call may be repeated.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/identity/#identityget>
    /// - Returns: The answer.
    /// - Throws: ``PlaidError`` when Plaid refuses or cannot be reached.
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
    /// It only reads, so a failed call may be repeated.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/identity/#identitymatch>
    /// - Returns: The answer.
    /// - Throws: ``PlaidError`` when Plaid refuses or cannot be reached.
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
    /// It changes something and is repeated only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/identity/#identityrefresh>
    /// - Returns: The answer.
    /// - Throws: ``PlaidError`` when Plaid refuses or cannot be reached.
    public func identityRefresh(
        accessToken: AccessToken
    ) async throws(PlaidError) -> IdentityRefreshResponse {
        try await execute(IdentityRefreshRequest(accessToken: accessToken))
    }
}
