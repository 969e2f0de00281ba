// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The schema `NetworkStatusGetResponseLayer` of Plaid's OpenAPI document.
public struct NetworkStatusGetResponseLayer: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `eligible`.
    public let eligible: Bool

    private static let keys = JSONKeyTable("eligible")
    public init(json: inout JSONReader) {
        var eligible: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: eligible = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.eligible = eligible ?? json.missing("NetworkStatusGetResponseLayer.eligible")
    }
}

/// The schema `NetworkStatusGetUser` of Plaid's OpenAPI document.
public struct NetworkStatusGetUser: JSONEncodable, RedactedDescription {
    /// The JSON member `phone_number`.
    public var phoneNumber: String

    /// Creates a value; omitted members are not sent.
    public init(
        phoneNumber: String
    ) {
        self.phoneNumber = phoneNumber
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("phone_number", phoneNumber)
        json.endObject()
    }
}
