// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``OAuthTokenRequest/grantType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthtoken).
public struct OAuthGrantType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `refresh_token` in JSON.
    public static var refreshToken: Self { Self(rawValue: "refresh_token") }
    /// `urn:ietf:params:oauth:grant-type:token-exchange` in JSON.
    public static var urnIetfParamsOauthGrantTypeTokenExchange: Self { Self(rawValue: "urn:ietf:params:oauth:grant-type:token-exchange") }
    /// `client_credentials` in JSON.
    public static var clientCredentials: Self { Self(rawValue: "client_credentials") }
}

/// The values of ``OAuthTokenRequest/subjectTokenType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthtoken).
public struct OAuthSubjectTokenType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:plaid:params:tokens:user` in JSON.
    public static var urnPlaidParamsTokensUser: Self { Self(rawValue: "urn:plaid:params:tokens:user") }
    /// `urn:plaid:params:oauth:user-token` in JSON.
    public static var urnPlaidParamsOauthUserToken: Self { Self(rawValue: "urn:plaid:params:oauth:user-token") }
    /// `urn:plaid:params:credit:multi-user` in JSON.
    public static var urnPlaidParamsCreditMultiUser: Self { Self(rawValue: "urn:plaid:params:credit:multi-user") }
}
