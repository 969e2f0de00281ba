// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/identity/documents/uploads/get`.
public struct IdentityDocumentsUploadsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IdentityDocumentsUploadsGetResponse
    public static var path: StaticString { "/identity/documents/uploads/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `options`.
    public var options: IdentityDocumentsUploadsGetRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        options: IdentityDocumentsUploadsGetRequestOptions? = nil
    ) {
        self.accessToken = accessToken
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/identity/get`.
public struct IdentityGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IdentityGetResponse
    public static var path: StaticString { "/identity/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `options`.
    public var options: IdentityGetRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        options: IdentityGetRequestOptions? = nil
    ) {
        self.accessToken = accessToken
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/identity/match`.
public struct IdentityMatchRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IdentityMatchResponse
    public static var path: StaticString { "/identity/match" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `user`.
    public var user: IdentityMatchUser?
    /// The JSON member `options`.
    public var options: IdentityMatchRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        user: IdentityMatchUser? = nil,
        options: IdentityMatchRequestOptions? = nil
    ) {
        self.accessToken = accessToken
        self.user = user
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("user", user)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/identity/refresh`.
public struct IdentityRefreshRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IdentityRefreshResponse
    public static var path: StaticString { "/identity/refresh" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken
    ) {
        self.accessToken = accessToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.endObject()
    }
}
