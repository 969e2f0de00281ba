// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 1.0. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The type of 4 members, ``Depot/parent`` among them.
public struct DepotReference: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent.
    public let name: String?
    /// A list of ``DepotReference`` objects. May be absent.
    public let nearby: [DepotReference]?

    private static let keys = JSONKeyTable("name", "nearby")
    public init(json: inout JSONReader) {
        var name: String?
        var nearby: [DepotReference]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                case 1: nearby = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name
        self.nearby = nearby
    }
}
