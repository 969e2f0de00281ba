// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `OAuthIntrospectResponse`.
public struct OAuthIntrospectResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `active`.
    public let active: Bool
    /// The JSON member `scope`.
    public let scope: String?
    /// The JSON member `client_id`.
    public let clientID: String?
    /// The JSON member `exp`.
    public let exp: Int?
    /// The JSON member `iat`.
    public let iat: Int?
    /// The JSON member `sub`.
    public let sub: String?
    /// The JSON member `aud`.
    public let aud: String?
    /// The JSON member `iss`.
    public let iss: String?
    /// The JSON member `token_type`.
    public let tokenType: String?
    /// The JSON member `user_id`.
    public let userID: String?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `OAuthRevokeResponse`.
public struct OAuthRevokeResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
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

/// The response of the operations that return `OAuthTokenResponse`.
public struct OAuthTokenResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `access_token`.
    public let accessToken: SensitiveString
    /// The JSON member `refresh_token`.
    public let refreshToken: SensitiveString
    /// The JSON member `token_type`.
    public let tokenType: String
    /// The JSON member `expires_in`.
    public let expiresIn: Int
    /// The JSON member `request_id`.
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
