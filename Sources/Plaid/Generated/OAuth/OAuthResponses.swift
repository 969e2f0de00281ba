// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/oauth/introspect`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthintrospect).
public struct OAuthIntrospectResponse: PlaidResponse, RedactedDescription {
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthintrospect).
    public let active: Bool
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthintrospect).
    public let scope: String?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthintrospect).
    public let clientID: String?
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthintrospect).
    public let exp: Int?
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthintrospect).
    public let iat: Int?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthintrospect).
    public let sub: String?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthintrospect).
    public let aud: String?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthintrospect).
    public let iss: String?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthintrospect).
    public let tokenType: String?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthintrospect).
    public let userID: String?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("active", "scope", "client_id", "exp", "iat", "sub", "aud", "iss", "token_type", "user_id", "request_id")
    public init(json: inout JSONReader) {
        var active: Bool?
        var scope: String?
        var clientID: String?
        var exp: Int?
        var iat: Int?
        var sub: String?
        var aud: String?
        var iss: String?
        var tokenType: String?
        var userID: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: active = json.decode()
                case 1: scope = json.decode()
                case 2: clientID = json.decode()
                case 3: exp = json.decode()
                case 4: iat = json.decode()
                case 5: sub = json.decode()
                case 6: aud = json.decode()
                case 7: iss = json.decode()
                case 8: tokenType = json.decode()
                case 9: userID = json.decode()
                case 10: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.active = active ?? json.missing("OAuthIntrospectResponse.active")
        self.scope = scope
        self.clientID = clientID
        self.exp = exp
        self.iat = iat
        self.sub = sub
        self.aud = aud
        self.iss = iss
        self.tokenType = tokenType
        self.userID = userID
        self.requestID = requestID ?? json.missing("OAuthIntrospectResponse.request_id")
    }
}

/// The response of `/oauth/revoke`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthrevoke).
public struct OAuthRevokeResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("OAuthRevokeResponse.request_id")
    }
}

/// The response of `/oauth/token`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthtoken).
public struct OAuthTokenResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public let accessToken: SensitiveString
    /// Sensitive text, which descriptions redact. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthtoken).
    public let refreshToken: SensitiveString
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthtoken).
    public let tokenType: String
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#oauthtoken).
    public let expiresIn: Int
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("access_token", "refresh_token", "token_type", "expires_in", "request_id")
    public init(json: inout JSONReader) {
        var accessToken: SensitiveString?
        var refreshToken: SensitiveString?
        var tokenType: String?
        var expiresIn: Int?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accessToken = json.decode()
                case 1: refreshToken = json.decode()
                case 2: tokenType = json.decode()
                case 3: expiresIn = json.decode()
                case 4: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accessToken = accessToken ?? json.missing("OAuthTokenResponse.access_token")
        self.refreshToken = refreshToken ?? json.missing("OAuthTokenResponse.refresh_token")
        self.tokenType = tokenType ?? json.missing("OAuthTokenResponse.token_type")
        self.expiresIn = expiresIn ?? json.missing("OAuthTokenResponse.expires_in")
        self.requestID = requestID ?? json.missing("OAuthTokenResponse.request_id")
    }
}
