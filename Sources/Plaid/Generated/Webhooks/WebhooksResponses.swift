// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `WebhookVerificationKeyGetResponse`.
public struct WebhookVerificationKeyGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `key`.
    public let key: JWKPublicKey
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("key", "request_id")
    public init(json: inout JSONReader) {
        var key: JWKPublicKey?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: key = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.key = key ?? json.missing("WebhookVerificationKeyGetResponse.key")
        self.requestID = requestID ?? json.missing("WebhookVerificationKeyGetResponse.request_id")
    }
}
