// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/beta/webhook_events/list`.
///
/// Returns the webhooks of the last days, with the status of their delivery.
///
/// Call it after an outage to process what your receiver has missed.
///
/// Added after version 1.697.4 of Plaid's document.
public struct BetaWebhookEventsListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BetaWebhookEventsListResponse
    public static var path: StaticString { "/beta/webhook_events/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The `nextCursor` of the response before; omit it at first.
    ///
    /// At most 512 characters.
    public var cursor: String?
    /// The earliest time of the webhooks to return, at most 7 days ago.
    ///
    /// Ignored with a `cursor`.
    public var startTime: Timestamp?
    /// How many webhooks to return at most.
    ///
    /// From 1 to 100.
    public var count: Int?
    /// The types to return, such as `ITEM`; all by default.
    public var webhookTypes: [String]?
    /// The codes to return, such as `ERROR`; all by default.
    public var webhookCodes: [String]?
    /// The Items whose webhooks to return; all by default.
    public var itemIDs: [ItemID]?
    /// The states of delivery to return; all by default.
    public var deliveryStatuses: [WebhookEventDeliveryStatus]?

    /// Creates a value; omitted members are not sent.
    public init(
        cursor: String? = nil,
        startTime: Timestamp? = nil,
        count: Int? = nil,
        webhookTypes: [String]? = nil,
        webhookCodes: [String]? = nil,
        itemIDs: [ItemID]? = nil,
        deliveryStatuses: [WebhookEventDeliveryStatus]? = nil
    ) {
        self.cursor = cursor
        self.startTime = startTime
        self.count = count
        self.webhookTypes = webhookTypes
        self.webhookCodes = webhookCodes
        self.itemIDs = itemIDs
        self.deliveryStatuses = deliveryStatuses
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("cursor", cursor)
        json.field("start_time", startTime)
        json.field("count", count)
        json.field("webhook_types", webhookTypes)
        json.field("webhook_codes", webhookCodes)
        json.field("item_ids", itemIDs)
        json.field("delivery_statuses", deliveryStatuses)
        json.endObject()
    }
}

/// A request to `/webhook_verification_key/get`.
///
/// Returns the public key that verifies a webhook's signature.
///
/// Cache keys by their ID and stop using those with an expiry in the past.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/webhooks/webhook-verification/#get-webhook-verification-key).
public struct WebhookVerificationKeyGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WebhookVerificationKeyGetResponse
    public static var path: StaticString { "/webhook_verification_key/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The `kid` in the header of the JWT that came with the webhook.
    public var keyID: String

    /// Creates a value; omitted members are not sent.
    public init(
        keyID: String
    ) {
        self.keyID = keyID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("key_id", keyID)
        json.endObject()
    }
}
