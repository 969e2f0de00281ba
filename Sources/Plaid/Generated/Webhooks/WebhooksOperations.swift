// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Returns the webhooks of the last days, with the status of their delivery.
    ///
    /// Call it after an outage to process what your receiver has missed.
    ///
    /// A read request, which the client may retry.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - cursor: The `nextCursor` of the response before; omit it at first. At most 512 characters.
    ///   - startTime: The earliest time of the webhooks to return, at most 7 days ago. Ignored with a `cursor`.
    ///   - count: How many webhooks to return at most. From 1 to 100.
    ///   - webhookTypes: The types to return, such as `ITEM`; all by default.
    ///   - webhookCodes: The codes to return, such as `ERROR`; all by default.
    ///   - itemIDs: The Items whose webhooks to return; all by default.
    ///   - deliveryStatuses: The states of delivery to return; all by default.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func betaWebhookEventsList(
        cursor: String? = nil,
        startTime: Timestamp? = nil,
        count: Int? = nil,
        webhookTypes: [String]? = nil,
        webhookCodes: [String]? = nil,
        itemIDs: [ItemID]? = nil,
        deliveryStatuses: [WebhookEventDeliveryStatus]? = nil
    ) async throws(PlaidError) -> BetaWebhookEventsListResponse {
        try await execute(BetaWebhookEventsListRequest(cursor: cursor, startTime: startTime, count: count, webhookTypes: webhookTypes, webhookCodes: webhookCodes, itemIDs: itemIDs, deliveryStatuses: deliveryStatuses))
    }
}

extension PlaidClientProtocol {
    /// Returns the public key that verifies a webhook's signature.
    ///
    /// Cache keys by their ID and stop using those with an expiry in the past.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/webhooks/webhook-verification/#get-webhook-verification-key).
    ///
    /// - Parameter keyID: The `kid` in the header of the JWT that came with the webhook.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func webhookVerificationKeyGet(
        keyID: String
    ) async throws(PlaidError) -> WebhookVerificationKeyGetResponse {
        try await execute(WebhookVerificationKeyGetRequest(keyID: keyID))
    }
}
