// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 1.0. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/parcels/create`.
///
/// Creates a parcel.
public struct ParcelsCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ParcelsCreateResponse
    public static var path: StaticString { "/parcels/create" }
    public static var kind: PlaidOperationKind { .keyed }
    /// Text, at most 50 characters. Required.
    public var idempotencyKey: String
    /// An object with the members of ``Size``. Required.
    public var size: Size
    /// An object with the members of ``Content``. Optional.
    public var content: Content?

    /// Creates a value; omitted members are not sent.
    public init(
        idempotencyKey: String,
        size: Size,
        content: Content? = nil
    ) {
        self.idempotencyKey = idempotencyKey
        self.size = size
        self.content = content
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("idempotency_key", idempotencyKey)
        json.field("size", size)
        json.field("content", content)
        json.endObject()
    }
}

/// A request to `/parcels/get`.
///
/// Returns the parcels of a depot.
///
/// Call it again after a parcel has moved.
///
/// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
public struct ParcelsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ParcelsGetResponse
    public static var path: StaticString { "/parcels/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// Sensitive text, which descriptions redact. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public var accessToken: AccessToken
    /// How many parcels to return.
    ///
    /// From 1 to 500. The default is `100`.
    public var count: Int?
    /// A date as `YYYY-MM-DD`, without a time zone. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public var since: CalendarDate?
    /// An object with the members of ``ParcelsGetRequestOptions``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public var options: ParcelsGetRequestOptions?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public var json: String?
    /// A whole number. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public var keyIndex: Int?
    /// A Boolean value. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public var `default`: Bool?
    /// Text, at most 80 characters. Required. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var note: String? { get { deprecatedNote } set { deprecatedNote = newValue } }
    private var deprecatedNote: String?

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
        self.deprecatedNote = note
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
        if let deprecatedNote { json.field("note", deprecatedNote) } else { json.key("note"); json.writeNull() }
        json.endObject()
    }
}

/// A request to `/parcels/label/get`.
///
/// Downloads a label.
public struct ParcelsLabelGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/parcels/label/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The number on the label.
    ///
    /// 1 to 12 characters.
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
///
/// Checks that the service responds.
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
