// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/auth/get`.
///
/// Returns the account and routing numbers of an Item's depository accounts, such as checking and savings.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#authget).
public struct AuthGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = AuthGetResponse
    public static var path: StaticString { "/auth/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// Further settings of the request.
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
///
/// Checks account and routing numbers against data that Plaid knows, without an Item.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#authverify).
public struct AuthVerifyRequest: PlaidRequest, RedactedDescription {
    public typealias Response = AuthVerifyResponse
    public static var path: StaticString { "/auth/verify" }
    public static var kind: PlaidOperationKind { .write }
    /// The account owner's legal name, to be compared with the owner on record.
    public var legalName: String?
    /// The numbers to check.
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
