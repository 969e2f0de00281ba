// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 1.0. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// A part of Plaid's API.
///
/// The payload of the webhook `PARCELS`, `MOVED`.
public struct CarrierParcelMovedWebhook: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    public let webhookType: String
    /// Text. Always present.
    public let webhookCode: String
    /// The identifier of an account. Always present.
    public let accountID: AccountID

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "account_id")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var accountID: AccountID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: accountID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("CarrierParcelMovedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("CarrierParcelMovedWebhook.webhook_code")
        self.accountID = accountID ?? json.missing("CarrierParcelMovedWebhook.account_id")
    }
}

/// The type of ``ParcelMovedWebhook/error``.
public struct ParcelErrorReport: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent.
    public let message: String?

    private static let keys = JSONKeyTable("message")
    public init(json: inout JSONReader) {
        var message: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: message = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.message = message
    }
}

/// A part of Plaid's API.
public struct ParcelMovedAgainWebhook: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    public let webhookType: String
    /// Text. Always present.
    public let webhookCode: String
    /// The identifier of an account. Always present.
    public let accountID: AccountID

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "account_id")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var accountID: AccountID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: accountID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("ParcelMovedAgainWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("ParcelMovedAgainWebhook.webhook_code")
        self.accountID = accountID ?? json.missing("ParcelMovedAgainWebhook.account_id")
    }
}

/// A parcel has moved.
///
/// The payload of the webhook `PARCELS`, `MOVED`.
public struct ParcelMovedWebhook: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    public let webhookType: String
    /// Text. Always present.
    public let webhookCode: String
    /// The identifier of an Item. Always present.
    public let itemID: ItemID
    /// An object with the members of ``ParcelErrorReport``. May be absent.
    public let error: ParcelErrorReport?

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "item_id", "error")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var itemID: ItemID?
        var error: ParcelErrorReport?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: itemID = json.decode()
                case 3: error = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("ParcelMovedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("ParcelMovedWebhook.webhook_code")
        self.itemID = itemID ?? json.missing("ParcelMovedWebhook.item_id")
        self.error = error
    }
}
