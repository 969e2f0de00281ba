// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 1.0. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/parcels/create`.
public struct ParcelsCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ParcelsCreateResponse
    public static var path: StaticString { "/parcels/create" }
    public static var kind: PlaidOperationKind { .keyed }
    /// The JSON member `idempotency_key`.
    public var idempotencyKey: String
    /// The JSON member `size`.
    public var size: Size

    /// Creates a value; omitted members are not sent.
    public init(
        idempotencyKey: String,
        size: Size
    ) {
        self.idempotencyKey = idempotencyKey
        self.size = size
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("idempotency_key", idempotencyKey)
        json.field("size", size)
        json.endObject()
    }
}

/// A request to `/parcels/get`.
public struct ParcelsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ParcelsGetResponse
    public static var path: StaticString { "/parcels/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `count`.
    public var count: Int?
    /// The JSON member `since`.
    public var since: CalendarDate?
    /// The JSON member `options`.
    public var options: ParcelsGetRequestOptions?
    /// The JSON member `json`.
    public var json: String?
    /// The JSON member `key_index`.
    public var keyIndex: Int?
    /// The JSON member `default`.
    public var `default`: Bool?
    /// The JSON member `note`.
    public var note: String?

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        count: Int? = nil,
        since: CalendarDate? = nil,
        options: ParcelsGetRequestOptions? = nil,
        json: String? = nil,
        keyIndex: Int? = nil,
        `default`: Bool? = nil,
        note: String? = nil
    ) {
        self.accessToken = accessToken
        self.count = count
        self.since = since
        self.options = options
        self.json = json
        self.keyIndex = keyIndex
        self.default = `default`
        self.note = note
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("count", count)
        json.field("since", since)
        json.field("options", options)
        json.field("json", self.json)
        json.field("key_index", keyIndex)
        json.field("default", `default`)
        if let note { json.field("note", note) } else { json.key("note"); json.writeNull() }
        json.endObject()
    }
}

/// A request to `/parcels/label/get`.
public struct ParcelsLabelGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/parcels/label/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `parcel_id`.
    public var parcelID: String

    /// Creates a value; omitted members are not sent.
    public init(
        parcelID: String
    ) {
        self.parcelID = parcelID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("parcel_id", parcelID)
        json.endObject()
    }
}

/// A request to `/parcels/ping`.
public struct ParcelsPingRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/parcels/ping" }
    public static var kind: PlaidOperationKind { .write }

    /// Creates a value; omitted members are not sent.
    public init() {}

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}
