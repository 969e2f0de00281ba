// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// What `/auth/get` is sent.
public struct AuthGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = AuthGetResponse
    public static var path: StaticString { "/auth/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken
    /// The wire's `options`.
    public var options: AuthGetRequestOptions?

    /// Makes a value; what is left out is not sent.
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

/// What `/auth/verify` is sent.
public struct AuthVerifyRequest: PlaidRequest, RedactedDescription {
    public typealias Response = AuthVerifyResponse
    public static var path: StaticString { "/auth/verify" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `legal_name`.
    public var legalName: String?
    /// The wire's `numbers`.
    public var numbers: AuthVerifyRequestNumbers

    /// Makes a value; what is left out is not sent.
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
