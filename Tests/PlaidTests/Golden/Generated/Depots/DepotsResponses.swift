// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 1.0. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/depots/{depotId}`.
public struct Depot: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    public let depotID: String
    /// An object with the members of ``DepotReference``. May be absent.
    public let parent: DepotReference?
    /// A list of ``DepotReference`` objects. May be absent.
    public let children: [DepotReference]?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("depotId", "parent", "children")
    public init(json: inout JSONReader) {
        var depotID: String?
        var parent: DepotReference?
        var children: [DepotReference]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: depotID = json.decode()
                case 1: parent = json.decode()
                case 2: children = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.depotID = depotID ?? json.missing("Depot.depotId")
        self.parent = parent
        self.children = children
    }
}

/// The response of `/depots`.
public struct DepotsListResponse: PlaidResponse, RedactedDescription {
    /// A list of ``DepotReference`` objects. Always present.
    public let depots: [DepotReference]
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("depots")
    public init(json: inout JSONReader) {
        var depots: [DepotReference]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: depots = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.depots = depots ?? json.missing("DepotsListResponse.depots")
    }
}
