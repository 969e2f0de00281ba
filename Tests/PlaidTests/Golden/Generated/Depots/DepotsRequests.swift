// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 1.0. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/depots/{depotId}/closing`.
///
/// Ends a depot.
public struct DepotClosing: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/depots/{depotId}/closing" }
    public static var method: PlaidMethod { .put }
    public static var kind: PlaidOperationKind { .write }
    public var target: String { "/depots/\(PathEscaping.escaped(depotID))/closing" }
    /// Text that becomes part of the path. Required.
    public var depotID: String
    /// Text. Required.
    public var reason: String

    /// Creates a value; omitted members are not sent.
    public init(
        depotID: String,
        reason: String
    ) {
        self.depotID = depotID
        self.reason = reason
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("reason", reason)
        json.endObject()
    }
}

/// A request to `/depots/{depotId}`.
///
/// Returns a depot.
public struct DepotGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = Depot
    public static var path: StaticString { "/depots/{depotId}" }
    public static var method: PlaidMethod { .get }
    public static var kind: PlaidOperationKind { .read }
    public var target: String { "/depots/\(PathEscaping.escaped(depotID))" }
    /// Text that becomes part of the path. Required.
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

/// A request to `/depots`.
///
/// Returns the depots of a holder.
public struct DepotsListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = DepotsListResponse
    public static var path: StaticString { "/depots" }
    public static var method: PlaidMethod { .get }
    public static var kind: PlaidOperationKind { .read }
    public var target: String {
        "/depots" + QueryText.query([("holderId", holderID), ("kind", kind?.rawValue)])
    }
    /// Text that becomes part of the query. Optional.
    public var holderID: String?
    /// Text that becomes part of the query. Optional.
    public var kind: ParcelKind?

    /// Creates a value; omitted members are not sent.
    public init(
        holderID: String? = nil,
        kind: ParcelKind? = nil
    ) {
        self.holderID = holderID
        self.kind = kind
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}
