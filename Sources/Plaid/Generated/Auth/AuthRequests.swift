// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/auth/get`.
public struct AuthGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = AuthGetResponse
    public static var path: StaticString { "/auth/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `options`.
    public var options: AuthGetRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        options: AuthGetRequestOptions? = nil
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

/// A request to `/auth/verify`.
public struct AuthVerifyRequest: PlaidRequest, RedactedDescription {
    public typealias Response = AuthVerifyResponse
    public static var path: StaticString { "/auth/verify" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `legal_name`.
    public var legalName: String?
    /// The JSON member `numbers`.
    public var numbers: AuthVerifyRequestNumbers

    /// Creates a value; omitted members are not sent.
    public init(
        numbers: AuthVerifyRequestNumbers,
        legalName: String? = nil
    ) {
        self.legalName = legalName
        self.numbers = numbers
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("legal_name", legalName)
        json.field("numbers", numbers)
        json.endObject()
    }
}
