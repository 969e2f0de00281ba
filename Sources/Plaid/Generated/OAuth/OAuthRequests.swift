// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/oauth/introspect`.
///
/// Returns metadata about an OAuth token.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthintrospect).
public struct OAuthIntrospectRequest: PlaidRequest, RedactedDescription {
    public typealias Response = OAuthIntrospectResponse
    public static var path: StaticString { "/oauth/introspect" }
    public static var kind: PlaidOperationKind { .read }
    /// Sensitive text, which descriptions redact. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthintrospect).
    public var token: SensitiveString
    /// Sensitive text, which descriptions redact. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthintrospect).
    public var clientSecret: ClientSecret?

    /// Creates a value; omitted members are not sent.
    public init(
        token: SensitiveString,
        clientSecret: ClientSecret? = nil
    ) {
        self.token = token
        self.clientSecret = clientSecret
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("token", token)
        json.field("client_secret", clientSecret)
        json.endObject()
    }
}

/// A request to `/oauth/revoke`.
///
/// Revokes an OAuth token.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthrevoke).
public struct OAuthRevokeRequest: PlaidRequest, RedactedDescription {
    public typealias Response = OAuthRevokeResponse
    public static var path: StaticString { "/oauth/revoke" }
    public static var kind: PlaidOperationKind { .write }
    /// Sensitive text, which descriptions redact. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthrevoke).
    public var token: SensitiveString
    /// Sensitive text, which descriptions redact. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthrevoke).
    public var clientSecret: ClientSecret?

    /// Creates a value; omitted members are not sent.
    public init(
        token: SensitiveString,
        clientSecret: ClientSecret? = nil
    ) {
        self.token = token
        self.clientSecret = clientSecret
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("token", token)
        json.field("client_secret", clientSecret)
        json.endObject()
    }
}

/// A request to `/oauth/token`.
///
/// Creates or refreshes an OAuth access token.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthtoken).
public struct OAuthTokenRequest: PlaidRequest, RedactedDescription {
    public typealias Response = OAuthTokenResponse
    public static var path: StaticString { "/oauth/token" }
    public static var kind: PlaidOperationKind { .write }
    /// One of `refresh_token`, `urn:ietf:params:oauth:grant-type:token-exchange` and `client_credentials`. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthtoken).
    public var grantType: OAuthGrantType
    /// Sensitive text, which descriptions redact. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthtoken).
    public var clientSecret: ClientSecret?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthtoken).
    public var scope: String?
    /// Sensitive text, which descriptions redact. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthtoken).
    public var refreshToken: SensitiveString?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthtoken).
    public var resource: String?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthtoken).
    public var audience: String?
    /// Sensitive text, which descriptions redact. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthtoken).
    public var subjectToken: SensitiveString?
    /// One of `urn:plaid:params:tokens:user`, `urn:plaid:params:oauth:user-token` and
    /// `urn:plaid:params:credit:multi-user`. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthtoken).
    public var subjectTokenType: OAuthSubjectTokenType?

    /// Creates a value; omitted members are not sent.
    public init(
        grantType: OAuthGrantType,
        clientSecret: ClientSecret? = nil,
        scope: String? = nil,
        refreshToken: SensitiveString? = nil,
        resource: String? = nil,
        audience: String? = nil,
        subjectToken: SensitiveString? = nil,
        subjectTokenType: OAuthSubjectTokenType? = nil
    ) {
        self.grantType = grantType
        self.clientSecret = clientSecret
        self.scope = scope
        self.refreshToken = refreshToken
        self.resource = resource
        self.audience = audience
        self.subjectToken = subjectToken
        self.subjectTokenType = subjectTokenType
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("grant_type", grantType)
        json.field("client_secret", clientSecret)
        json.field("scope", scope)
        json.field("refresh_token", refreshToken)
        json.field("resource", resource)
        json.field("audience", audience)
        json.field("subject_token", subjectToken)
        json.field("subject_token_type", subjectTokenType)
        json.endObject()
    }
}
