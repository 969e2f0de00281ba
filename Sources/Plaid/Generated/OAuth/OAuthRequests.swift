// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/oauth/introspect`.
public struct OAuthIntrospectRequest: PlaidRequest, RedactedDescription {
    public typealias Response = OAuthIntrospectResponse
    public static var path: StaticString { "/oauth/introspect" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `token`.
    public var token: SensitiveString
    /// The JSON member `client_secret`.
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
public struct OAuthRevokeRequest: PlaidRequest, RedactedDescription {
    public typealias Response = OAuthRevokeResponse
    public static var path: StaticString { "/oauth/revoke" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `token`.
    public var token: SensitiveString
    /// The JSON member `client_secret`.
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
public struct OAuthTokenRequest: PlaidRequest, RedactedDescription {
    public typealias Response = OAuthTokenResponse
    public static var path: StaticString { "/oauth/token" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `grant_type`.
    public var grantType: OAuthGrantType
    /// The JSON member `client_secret`.
    public var clientSecret: ClientSecret?
    /// The JSON member `scope`.
    public var scope: String?
    /// The JSON member `refresh_token`.
    public var refreshToken: SensitiveString?
    /// The JSON member `resource`.
    public var resource: String?
    /// The JSON member `audience`.
    public var audience: String?
    /// The JSON member `subject_token`.
    public var subjectToken: SensitiveString?
    /// The JSON member `subject_token_type`.
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
