// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 1.0. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// A webhook from Plaid, with its typed payload.
public indirect enum ParcelWebhookEvent: Sendable {
    /// The webhook `PARCELS`, `MOVED`.
    case processorParcelsMoved(CarrierParcelMovedWebhook)
    /// A parcel has moved.
    ///
    /// The webhook `PARCELS`, `MOVED`.
    case parcelsMoved(ParcelMovedWebhook)
    /// A webhook that this version does not know, with its complete payload.
    case unknown(type: String, code: String, payload: JSONValue)

    /// Decodes a webhook's body. Verify the body first.
    ///
    /// - Throws: `JSONError` when the body is not JSON; a body of any other form is ``unknown(type:code:payload:)``.
    public init(parsing bytes: [UInt8]) throws(JSONError) {
        let head = try JSONReader.parse(bytes) { json in WebhookHead(json: &json) }
        switch (head.type, head.code) {
        case ("PARCELS", "MOVED") where head.members.contains("account_id"):
            self = .processorParcelsMoved(try JSONReader.parse(bytes) { json in CarrierParcelMovedWebhook(json: &json) })
        case ("PARCELS", "MOVED"):
            self = .parcelsMoved(try JSONReader.parse(bytes) { json in ParcelMovedWebhook(json: &json) })
        default:
            self = .unknown(type: head.type, code: head.code, payload: try JSONValue(parsing: bytes))
        }
    }

    /// The value of `webhook_type`.
    public var webhookType: String { words.type }
    /// The value of `webhook_code`.
    public var webhookCode: String { words.code }

    private var words: (type: String, code: String) {
        switch self {
        case .processorParcelsMoved: ("PARCELS", "MOVED")
        case .parcelsMoved: ("PARCELS", "MOVED")
        case .unknown(let type, let code, _): (type, code)
        }
    }

    /// The Item that the webhook is about, if it names one.
    public var itemID: ItemID? {
        switch self {
        case .parcelsMoved(let payload): payload.itemID
        case .unknown(_, _, let payload): payload["item_id"]?.stringValue.map { ItemID(rawValue: $0) }
        default: nil
        }
    }
}

/// The members of a webhook that determine the type of its payload.
struct WebhookHead {
    var type = ""
    var code = ""
    var members: [String] = []

    init(json: inout JSONReader) {
        guard json.beginObject() else { return }
        while let key = json.nextKey() {
            members.append(key)
            switch key {
            case "webhook_type": type = json.decode() ?? ""
            case "webhook_code": code = json.decode() ?? ""
            default: json.skipValue()
            }
        }
    }
}
