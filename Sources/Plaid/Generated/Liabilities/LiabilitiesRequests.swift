// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/liabilities/get`.
///
/// Returns the credit cards, mortgages and student loans of an Item.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/liabilities/#liabilitiesget).
public struct LiabilitiesGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = LiabilitiesGetResponse
    public static var path: StaticString { "/liabilities/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// Further settings of the request.
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
