// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 1.0. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/parcels/create`.
public struct ParcelsCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The number on the label.
    ///
    /// 1 to 12 characters.
    public let parcelID: String
    /// Text, 1 to 12 characters. May be absent or `null`.
    public let parentID: String?
    /// One of `letter`, `small packet` and `BIG-BOX`. Always present.
    public let kind: ParcelKind
    /// One of `in_transit`, `401k`, `none`, `IN-TRANSIT` and `4.1`. May be absent or `null`.
    public let state: ParcelState?
    /// The postage in the carrier's currency.
    ///
    /// It includes taxes.
    public let price: Decimal
    /// An exact decimal number. May be absent or `null`.
    public let weight: Decimal?
    /// A measured or estimated number. May be absent.
    public let lat: Double?
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    public let sent: CalendarDate
    /// A date and time as ISO 8601. May be absent or `null`.
    public let updatedAt: Timestamp?
    /// A Boolean value. Always present.
    public let fragile: Bool
    /// An object with the members of ``Size``. Always present.
    public let size: Size
    /// An object that maps names to texts. May be absent.
    public let labels: [String: String]?
    /// A JSON object with any members. May be absent.
    public let scores: JSONValue?
    /// A JSON object with any members. May be absent.
    public let extra: JSONValue?
    /// Any JSON value. May be absent.
    public let anything: JSONValue?
    /// A list of ``ParcelHistory`` objects. May be absent.
    public let history: [ParcelHistory]?
    /// Text. May be absent.
    public let accountNumber: String?
    /// Text. May be absent.
    public let selfValue: String?
    /// Text. Always present.
    public let old: String
    /// Whether to deliver the parcel today.
    @available(*, deprecated, message: "Use `kind`.")
    public var urgent: Bool? { deprecatedUrgent }
    private let deprecatedUrgent: Bool?
    /// A list of ``Content`` objects. May be absent.
    public let contents: [Content]?
    /// The number of the request.
    public let requestID: RequestID
    /// Sensitive text, which descriptions redact. Always present.
    public let linkToken: LinkToken
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("parcel_id", "parent_id", "kind", "state", "price", "weight", "lat", "sent", "updated_at", "fragile", "size", "labels", "scores", "extra", "anything", "history", "account_number", "self", "old", "urgent", "contents", "request_id", "link_token")
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
        var urgent: Bool?
        var contents: [Content]?
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
                case 19: urgent = json.decode()
                case 20: contents = json.decode()
                case 21: requestID = json.decode()
                case 22: linkToken = json.decode()
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
        self.deprecatedUrgent = urgent
        self.contents = contents
        self.requestID = requestID ?? json.missing("ParcelsCreateResponse.request_id")
        self.linkToken = linkToken ?? json.missing("ParcelsCreateResponse.link_token")
    }
}

/// The response of `/parcels/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
public struct ParcelsGetResponse: PlaidResponse, RedactedDescription {
    /// A list of ``Parcel`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    public let parcels: [Parcel]
    /// The number of the request.
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
