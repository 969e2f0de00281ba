// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `OAuthGrantType` in Plaid's document; others are kept as they come.
public struct OAuthGrantType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `refresh_token`.
    public static var refreshToken: Self { Self(rawValue: "refresh_token") }
    /// The word `urn:ietf:params:oauth:grant-type:token-exchange`.
    public static var urnIetfParamsOauthGrantTypeTokenExchange: Self { Self(rawValue: "urn:ietf:params:oauth:grant-type:token-exchange") }
    /// The word `client_credentials`.
    public static var clientCredentials: Self { Self(rawValue: "client_credentials") }
}

/// The words of `OAuthSubjectTokenType` in Plaid's document; others are kept as they come.
public struct OAuthSubjectTokenType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `urn:plaid:params:tokens:user`.
    public static var urnPlaidParamsTokensUser: Self { Self(rawValue: "urn:plaid:params:tokens:user") }
    /// The word `urn:plaid:params:oauth:user-token`.
    public static var urnPlaidParamsOauthUserToken: Self { Self(rawValue: "urn:plaid:params:oauth:user-token") }
    /// The word `urn:plaid:params:credit:multi-user`.
    public static var urnPlaidParamsCreditMultiUser: Self { Self(rawValue: "urn:plaid:params:credit:multi-user") }
}
