// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 1.0. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The type of ``Parcel/contents``, ``ParcelsCreateRequest/content`` and ``ParcelsCreateResponse/contents``.
///
/// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
public struct Content: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// One of `letter`, `goods` and `samples`. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public var type: ContentType
    /// A whole number, 1 or more. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public var count: Int
    /// An object with the members of ``ContentDetails``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public var details: ContentDetails?
    /// A list of ``ContentMarks`` values. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public var marks: [ContentMarks]?
    /// Any JSON value. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public var value: JSONValue?

    /// Creates a value; omitted members are not sent.
    public init(
        type: ContentType,
        count: Int,
        details: ContentDetails? = nil,
        marks: [ContentMarks]? = nil,
        value: JSONValue? = nil
    ) {
        self.type = type
        self.count = count
        self.details = details
        self.marks = marks
        self.value = value
    }

    private static let keys = JSONKeyTable("type", "count", "details", "marks", "value")
    public init(json: inout JSONReader) {
        var type: ContentType?
        var count: Int?
        var details: ContentDetails?
        var marks: [ContentMarks]?
        var value: JSONValue?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: type = json.decode()
                case 1: count = json.decode()
                case 2: details = json.decode()
                case 3: marks = json.decode()
                case 4: value = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.type = type ?? json.missing("Content.type")
        self.count = count ?? json.missing("Content.count")
        self.details = details
        self.marks = marks
        self.value = value
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("type", type)
        json.field("count", count)
        json.field("details", details)
        json.field("marks", marks)
        json.field("value", value)
        json.endObject()
    }
}

/// The type of ``Content/details``.
///
/// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
public struct ContentDetails: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// A whole number. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public var pages: Int?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public var material: String?

    /// Creates a value; omitted members are not sent.
    public init(
        pages: Int? = nil,
        material: String? = nil
    ) {
        self.pages = pages
        self.material = material
    }

    private static let keys = JSONKeyTable("pages", "material")
    public init(json: inout JSONReader) {
        var pages: Int?
        var material: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: pages = json.decode()
                case 1: material = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.pages = pages
        self.material = material
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("pages", pages)
        json.field("material", material)
        json.endObject()
    }
}

/// A parcel on its way.
///
/// Parcels are not insured.
///
/// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
public struct Parcel: JSONObjectDecodable, RedactedDescription {
    /// The number on the label.
    ///
    /// 1 to 12 characters.
    public let parcelID: String
    /// Text, 1 to 12 characters. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public let parentID: String?
    /// One of `letter`, `small packet` and `BIG-BOX`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public let kind: ParcelKind
    /// One of `in_transit`, `401k`, `none`, `IN-TRANSIT` and `4.1`. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public let state: ParcelState?
    /// The postage in the carrier's currency.
    ///
    /// It includes taxes.
    public let price: Decimal
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public let weight: Decimal?
    /// A measured or estimated number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public let lat: Double?
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public let sent: CalendarDate
    /// A date and time as ISO 8601. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public let updatedAt: Timestamp?
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public let fragile: Bool
    /// An object with the members of ``Size``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public let size: Size
    /// An object that maps names to texts. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public let labels: [String: String]?
    /// A JSON object with any members. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public let scores: JSONValue?
    /// A JSON object with any members. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public let extra: JSONValue?
    /// Any JSON value. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public let anything: JSONValue?
    /// A list of ``ParcelHistory`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public let history: [ParcelHistory]?
    /// Sensitive text, which descriptions redact. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public let accountNumber: SensitiveString?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public let selfValue: String?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public let old: String?
    /// Whether to deliver the parcel today.
    @available(*, deprecated, message: "Use `kind`.")
    public var urgent: Bool? { deprecatedUrgent }
    private let deprecatedUrgent: Bool?
    /// A list of ``Content`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public let contents: [Content]?

    private static let keys = JSONKeyTable("parcel_id", "parent_id", "kind", "state", "price", "weight", "lat", "sent", "updated_at", "fragile", "size", "labels", "scores", "extra", "anything", "history", "account_number", "self", "old", "urgent", "contents")
    public init(json: inout JSONReader) {
        var parcelID: String?
        var parentID: String?
        var kind: ParcelKind?
        var state: ParcelState?
        var price: Decimal?
        var weight: Decimal?
        var lat: Double?
        var sent: CalendarDate?
        var updatedAt: Timestamp?
        var fragile: Bool?
        var size: Size?
        var labels: [String: String]?
        var scores: JSONValue?
        var extra: JSONValue?
        var anything: JSONValue?
        var history: [ParcelHistory]?
        var accountNumber: SensitiveString?
        var selfValue: String?
        var old: String?
        var urgent: Bool?
        var contents: [Content]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: parcelID = json.decode()
                case 1: parentID = json.decode()
                case 2: kind = json.decode()
                case 3: state = json.decode()
                case 4: price = json.decode()
                case 5: weight = json.decode()
                case 6: lat = json.decode()
                case 7: sent = json.decode()
                case 8: updatedAt = json.decode()
                case 9: fragile = json.decode()
                case 10: size = json.decode()
                case 11: labels = json.decode()
                case 12: scores = json.decode()
                case 13: extra = json.decode()
                case 14: anything = json.decode()
                case 15: history = json.decode()
                case 16: accountNumber = json.decode()
                case 17: selfValue = json.decode()
                case 18: old = json.decode()
                case 19: urgent = json.decode()
                case 20: contents = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.parcelID = parcelID ?? json.missing("Parcel.parcel_id")
        self.parentID = parentID
        self.kind = kind ?? json.missing("Parcel.kind")
        self.state = state
        self.price = price ?? json.missing("Parcel.price")
        self.weight = weight
        self.lat = lat
        self.sent = sent ?? json.missing("Parcel.sent")
        self.updatedAt = updatedAt
        self.fragile = fragile ?? json.missing("Parcel.fragile")
        self.size = size ?? json.missing("Parcel.size")
        self.labels = labels
        self.scores = scores
        self.extra = extra
        self.anything = anything
        self.history = history
        self.accountNumber = accountNumber
        self.selfValue = selfValue
        self.old = old
        self.deprecatedUrgent = urgent
        self.contents = contents
    }
}

/// The type of ``Parcel/history`` and ``ParcelsCreateResponse/history``.
///
/// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
public struct ParcelHistory: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public let place: String
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public let at: Timestamp

    private static let keys = JSONKeyTable("place", "at")
    public init(json: inout JSONReader) {
        var place: String?
        var at: Timestamp?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: place = json.decode()
                case 1: at = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.place = place ?? json.missing("ParcelHistory.place")
        self.at = at ?? json.missing("ParcelHistory.at")
    }
}

/// The type of ``ParcelsGetRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
public struct ParcelsGetRequestOptions: JSONEncodable, RedactedDescription {
    /// A list of ``ParcelKind`` values, at least 1 element. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public var kinds: [ParcelKind]?
    /// An object with the members of ``Size``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public var size: Size?

    /// Creates a value; omitted members are not sent.
    public init(
        kinds: [ParcelKind]? = nil,
        size: Size? = nil
    ) {
        self.kinds = kinds
        self.size = size
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("kinds", kinds)
        json.field("size", size)
        json.endObject()
    }
}

/// The type of 4 members, ``Parcel/size`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
public struct Size: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// A whole number. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public var width: Int
    /// One of `cm` and `in`. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public var unit: SizeUnit?

    /// Creates a value; omitted members are not sent.
    public init(
        width: Int,
        unit: SizeUnit? = nil
    ) {
        self.width = width
        self.unit = unit
    }

    private static let keys = JSONKeyTable("width", "unit")
    public init(json: inout JSONReader) {
        var width: Int?
        var unit: SizeUnit?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: width = json.decode()
                case 1: unit = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.width = width ?? json.missing("Size.width")
        self.unit = unit
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("width", width)
        json.field("unit", unit)
        json.endObject()
    }
}
