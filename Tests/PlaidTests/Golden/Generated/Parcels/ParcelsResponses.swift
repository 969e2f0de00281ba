// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 1.0. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `ParcelsCreateResponse`.
public struct ParcelsCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
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
    public let accountNumber: String?
    /// The JSON member `self`.
    public let selfValue: String?
    /// The JSON member `old`.
    public let old: String
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `link_token`.
    public let linkToken: LinkToken
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("parcel_id", "parent_id", "kind", "state", "price", "weight", "lat", "sent", "updated_at", "fragile", "size", "labels", "scores", "extra", "anything", "history", "account_number", "self", "old", "request_id", "link_token")
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
        var accountNumber: String?
        var selfValue: String?
        var old: String?
        var requestID: RequestID?
        var linkToken: LinkToken?
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
                case 19: requestID = json.decode()
                case 20: linkToken = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.parcelID = parcelID ?? json.missing("ParcelsCreateResponse.parcel_id")
        self.parentID = parentID
        self.kind = kind ?? json.missing("ParcelsCreateResponse.kind")
        self.state = state
        self.price = price ?? json.missing("ParcelsCreateResponse.price")
        self.weight = weight
        self.lat = lat
        self.sent = sent ?? json.missing("ParcelsCreateResponse.sent")
        self.updatedAt = updatedAt
        self.fragile = fragile ?? json.missing("ParcelsCreateResponse.fragile")
        self.size = size ?? json.missing("ParcelsCreateResponse.size")
        self.labels = labels
        self.scores = scores
        self.extra = extra
        self.anything = anything
        self.history = history
        self.accountNumber = accountNumber
        self.selfValue = selfValue
        self.old = old ?? json.missing("ParcelsCreateResponse.old")
        self.requestID = requestID ?? json.missing("ParcelsCreateResponse.request_id")
        self.linkToken = linkToken ?? json.missing("ParcelsCreateResponse.link_token")
    }
}

/// The response of the operations that return `ParcelsGetResponse`.
public struct ParcelsGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `parcels`.
    public let parcels: [Parcel]
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("parcels", "request_id")
    public init(json: inout JSONReader) {
        var parcels: [Parcel]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: parcels = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.parcels = parcels ?? json.missing("ParcelsGetResponse.parcels")
        self.requestID = requestID ?? json.missing("ParcelsGetResponse.request_id")
    }
}
