// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 1.0. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/depots/{depotId}`.
public struct DepotGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = Depot
    public static var path: StaticString { "/depots/{depotId}" }
    public static var method: PlaidMethod { .get }
    public static var kind: PlaidOperationKind { .read }
    public var target: String { "/depots/\(PathEscaping.escaped(depotID))" }
    /// The JSON member `depotId`.
    public var depotID: String

    /// Creates a value; omitted members are not sent.
    public init(
        depotID: String
    ) {
        self.depotID = depotID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}
