// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// The outcome of storing a webhook.
package enum WebhookReception: Sendable, Hashable {
    /// Stored under this id.
    case stored(Int64)
    /// The identical signed token was stored before: nothing was done.
    case replay
}

/// The inbox of webhooks.
package protocol WebhookStore: Sendable {
    /// Stores a delivery and optionally raises its Item's generation: one transaction.
    func receiveWebhook(
        _ delivery: WebhookDeliveryRecord, raisesGeneration: Bool
    ) async throws(StorageError) -> WebhookReception
    /// Returns pending deliveries, oldest first.
    func enginePendingWebhooks(limit: Int) async throws(StorageError) -> [WebhookDeliveryRecord]
    /// Claims pending deliveries that no other worker is processing, oldest first.
    func engineClaimWebhooks(
        limit: Int, now: Instant, until: Instant
    ) async throws(StorageError) -> [WebhookDeliveryRecord]
    /// Marks a delivery and applies it to its Item's health: one transaction.
    func engineFinishWebhook(
        _ id: Int64, state: WebhookDeliveryRecord.State, errorCode: String?, health: HealthEvent?, at now: Instant
    ) async throws(StorageError)
    /// Returns the saved keys of an environment, the most recently fetched first.
    func webhookKeys(environment: String) async throws(StorageError) -> [WebhookKeyRecord]
    /// Saves a key, replacing the one with the same id; if there are too many, the oldest are dropped.
    func saveWebhookKey(_ key: WebhookKeyRecord) async throws(StorageError)
    /// Returns the latest deliveries for an Item of a user, newest first.
    func webhooks(of user: UserID, item: ItemID, limit: Int) async throws(StorageError) -> [WebhookDeliveryRecord]
}
