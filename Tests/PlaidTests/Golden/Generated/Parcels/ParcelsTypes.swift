// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 1.0. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `Parcel` of Plaid's OpenAPI document.
public struct Parcel: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `parcel_id`.
    public let parcelID: String
    /// The JSON member `parent_id`.
    public let parentID: String?
    /// The JSON member `kind`.
    public let kind: ParcelKind
    /// The JSON member `state`.
    public let state: ParcelState?
    /// The JSON member `price`.
    public let price: Decimal
    /// The JSON member `weight`.
    public let weight: Decimal?
    /// The JSON member `lat`.
    public let lat: Double?
    /// The JSON member `sent`.
    public let sent: CalendarDate
    /// The JSON member `updated_at`.
    public let updatedAt: Timestamp?
    /// The JSON member `fragile`.
    public let fragile: Bool
    /// The JSON member `size`.
    public let size: Size
    /// The JSON member `labels`.
    public let labels: [String: String]?
    /// The JSON member `scores`.
    public let scores: JSONValue?
    /// The JSON member `extra`.
    public let extra: JSONValue?
    /// The JSON member `anything`.
    public let anything: JSONValue?
    /// The JSON member `history`.
    public let history: [ParcelHistory]?
    /// The JSON member `account_number`.
    public let accountNumber: SensitiveString?
    /// The JSON member `self`.
    public let selfValue: String?
    /// The JSON member `old`.
    public let old: String?

    private static let keys = JSONKeyTable("parcel_id", "parent_id", "kind", "state", "price", "weight", "lat", "sent", "updated_at", "fragile", "size", "labels", "scores", "extra", "anything", "history", "account_number", "self", "old")
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
    }
}

/// The schema `ParcelHistory` of Plaid's OpenAPI document.
public struct ParcelHistory: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `place`.
    public let place: String
    /// The JSON member `at`.
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

/// The schema `ParcelsGetRequestOptions` of Plaid's OpenAPI document.
public struct ParcelsGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `kinds`.
    public var kinds: [ParcelKind]?
    /// The JSON member `size`.
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

/// The schema `Size` of Plaid's OpenAPI document.
public struct Size: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `width`.
    public var width: Int
    /// The JSON member `unit`.
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
