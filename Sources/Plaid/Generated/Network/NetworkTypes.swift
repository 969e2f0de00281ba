// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The type of ``NetworkStatusGetResponse/layer``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/network/#networkstatusget).
public struct NetworkStatusGetResponseLayer: JSONObjectDecodable, RedactedDescription {
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/network/#networkstatusget).
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

/// The type of ``NetworkStatusGetRequest/user`` and ``ProfileNetworkStatusGetRequest/user``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/profile/#networkstatusget).
public struct NetworkStatusGetUser: JSONEncodable, RedactedDescription {
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/profile/#networkstatusget).
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
