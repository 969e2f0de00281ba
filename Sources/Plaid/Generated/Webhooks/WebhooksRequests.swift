// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/webhook_verification_key/get`.
public struct WebhookVerificationKeyGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WebhookVerificationKeyGetResponse
    public static var path: StaticString { "/webhook_verification_key/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `key_id`.
    public var keyID: String

    /// Creates a value; omitted members are not sent.
    public init(
        keyID: String
    ) {
        self.keyID = keyID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("key_id", keyID)
        json.endObject()
    }
}
