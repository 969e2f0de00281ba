// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `OAuthGrantType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct OAuthGrantType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `refresh_token`.
    public static var refreshToken: Self { Self(rawValue: "refresh_token") }
    /// The value `urn:ietf:params:oauth:grant-type:token-exchange`.
    public static var urnIetfParamsOauthGrantTypeTokenExchange: Self { Self(rawValue: "urn:ietf:params:oauth:grant-type:token-exchange") }
    /// The value `client_credentials`.
    public static var clientCredentials: Self { Self(rawValue: "client_credentials") }
}

/// The values of `OAuthSubjectTokenType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct OAuthSubjectTokenType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `urn:plaid:params:tokens:user`.
    public static var urnPlaidParamsTokensUser: Self { Self(rawValue: "urn:plaid:params:tokens:user") }
    /// The value `urn:plaid:params:oauth:user-token`.
    public static var urnPlaidParamsOauthUserToken: Self { Self(rawValue: "urn:plaid:params:oauth:user-token") }
    /// The value `urn:plaid:params:credit:multi-user`.
    public static var urnPlaidParamsCreditMultiUser: Self { Self(rawValue: "urn:plaid:params:credit:multi-user") }
}
