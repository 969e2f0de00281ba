// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/liabilities/get`.
public struct LiabilitiesGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = LiabilitiesGetResponse
    public static var path: StaticString { "/liabilities/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `options`.
    public var options: LiabilitiesGetRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        options: LiabilitiesGetRequestOptions? = nil
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
