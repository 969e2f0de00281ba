// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Returns metadata about an OAuth token.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthintrospect).
    ///
    /// - Parameters:
    ///   - token: Sensitive text, which descriptions redact. Required.
    ///   - clientSecret: Sensitive text, which descriptions redact. Optional.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func oauthIntrospect(
        token: SensitiveString,
        clientSecret: ClientSecret? = nil
    ) async throws(PlaidError) -> OAuthIntrospectResponse {
        try await execute(OAuthIntrospectRequest(token: token, clientSecret: clientSecret))
    }
}

extension PlaidClientProtocol {
    /// Revokes an OAuth token.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthrevoke).
    ///
    /// - Parameters:
    ///   - token: Sensitive text, which descriptions redact. Required.
    ///   - clientSecret: Sensitive text, which descriptions redact. Optional.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func oauthRevoke(
        token: SensitiveString,
        clientSecret: ClientSecret? = nil
    ) async throws(PlaidError) -> OAuthRevokeResponse {
        try await execute(OAuthRevokeRequest(token: token, clientSecret: clientSecret))
    }
}

extension PlaidClientProtocol {
    /// Creates or refreshes an OAuth access token.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthtoken).
    ///
    /// - Parameters:
    ///   - grantType: One of `refresh_token`, `urn:ietf:params:oauth:grant-type:token-exchange` and
    ///     `client_credentials`. Required.
    ///   - clientSecret: Sensitive text, which descriptions redact. Optional.
    ///   - scope: Text. Optional.
    ///   - refreshToken: Sensitive text, which descriptions redact. Optional.
    ///   - resource: Text. Optional.
    ///   - audience: Text. Optional.
    ///   - subjectToken: Sensitive text, which descriptions redact. Optional.
    ///   - subjectTokenType: One of `urn:plaid:params:tokens:user`, `urn:plaid:params:oauth:user-token` and
    ///     `urn:plaid:params:credit:multi-user`. Optional.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
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
