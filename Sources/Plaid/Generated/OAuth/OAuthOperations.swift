// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/oauth/introspect`: introspects OAuth.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/oauth/#oauthintrospect>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func oauthIntrospect(
        token: SensitiveString,
        clientSecret: ClientSecret? = nil
    ) async throws(PlaidError) -> OAuthIntrospectResponse {
        try await execute(OAuthIntrospectRequest(token: token, clientSecret: clientSecret))
    }
}

extension PlaidClientProtocol {
    /// Calls `/oauth/revoke`: revokes OAuth.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/oauth/#oauthrevoke>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func oauthRevoke(
        token: SensitiveString,
        clientSecret: ClientSecret? = nil
    ) async throws(PlaidError) -> OAuthRevokeResponse {
        try await execute(OAuthRevokeRequest(token: token, clientSecret: clientSecret))
    }
}

extension PlaidClientProtocol {
    /// Calls `/oauth/token`: issues a token of OAuth.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/oauth/#oauthtoken>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func oauthToken(
        grantType: OAuthGrantType,
        clientSecret: ClientSecret? = nil,
        scope: String? = nil,
        refreshToken: SensitiveString? = nil,
        resource: String? = nil,
        audience: String? = nil,
        subjectToken: SensitiveString? = nil,
        subjectTokenType: OAuthSubjectTokenType? = nil
    ) async throws(PlaidError) -> OAuthTokenResponse {
        try await execute(OAuthTokenRequest(grantType: grantType, clientSecret: clientSecret, scope: scope, refreshToken: refreshToken, resource: resource, audience: audience, subjectToken: subjectToken, subjectTokenType: subjectTokenType))
    }
}
