// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/beta/webhook_events/list`.
///
/// Added after version 1.697.4 of Plaid's document.
public struct BetaWebhookEventsListResponse: PlaidResponse, RedactedDescription {
    /// The webhooks, oldest first.
    public let webhookEvents: [WebhookEventRecord]
    /// Whether another page follows.
    ///
    /// Repeat the request with the new cursor while it is true.
    public let hasMore: Bool
    /// The cursor of the next page.
    ///
    /// Store it together with the data that came with it.
    public let nextCursor: String
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("webhook_events", "has_more", "next_cursor", "request_id")
    public init(json: inout JSONReader) {
        var webhookEvents: [WebhookEventRecord]?
        var hasMore: Bool?
        var nextCursor: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookEvents = json.decode()
                case 1: hasMore = json.decode()
                case 2: nextCursor = json.decode()
                case 3: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookEvents = webhookEvents ?? json.missing("BetaWebhookEventsListResponse.webhook_events")
        self.hasMore = hasMore ?? json.missing("BetaWebhookEventsListResponse.has_more")
        self.nextCursor = nextCursor ?? json.missing("BetaWebhookEventsListResponse.next_cursor")
        self.requestID = requestID ?? json.missing("BetaWebhookEventsListResponse.request_id")
    }
}

/// The response of `/webhook_verification_key/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/webhooks/webhook-verification/#get-webhook-verification-key).
public struct WebhookVerificationKeyGetResponse: PlaidResponse, RedactedDescription {
    /// The public key.
    public let key: JWKPublicKey
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("key", "request_id")
    public init(json: inout JSONReader) {
        var key: JWKPublicKey?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: key = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.key = key ?? json.missing("WebhookVerificationKeyGetResponse.key")
        self.requestID = requestID ?? json.missing("WebhookVerificationKeyGetResponse.request_id")
    }
}
