// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 1.0. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// What `/parcels/create` is sent.
public struct ParcelsCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ParcelsCreateResponse
    public static var path: StaticString { "/parcels/create" }
    public static var kind: PlaidOperationKind { .keyed }
    /// The wire's `idempotency_key`.
    public var idempotencyKey: String
    /// The wire's `size`.
    public var size: Size

    /// Makes a value; what is left out is not sent.
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

/// What `/parcels/get` is sent.
public struct ParcelsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ParcelsGetResponse
    public static var path: StaticString { "/parcels/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken
    /// The wire's `count`.
    public var count: Int?
    /// The wire's `since`.
    public var since: CalendarDate?
    /// The wire's `options`.
    public var options: ParcelsGetRequestOptions?
    /// The wire's `json`.
    public var json: String?
    /// The wire's `key_index`.
    public var keyIndex: Int?
    /// The wire's `default`.
    public var `default`: Bool?
    /// The wire's `note`.
    public var note: String?

    /// Makes a value; what is left out is not sent.
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

/// What `/parcels/label/get` is sent.
public struct ParcelsLabelGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/parcels/label/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `parcel_id`.
    public var parcelID: String

    /// Makes a value; what is left out is not sent.
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

/// What `/parcels/ping` is sent.
public struct ParcelsPingRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/parcels/ping" }
    public static var kind: PlaidOperationKind { .write }

    /// Makes a value; what is left out is not sent.
    public init() {}

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}
