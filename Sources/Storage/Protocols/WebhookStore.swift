package import PlaidTypes

/// What became of a webhook on arrival.
package enum WebhookReception: Sendable, Hashable {
    /// Stored under this id.
    case stored(Int64)
    /// The identical signed token was stored before: nothing was done.
    case replay
}

/// The inbox of webhooks.
package protocol WebhookStore: Sendable {
    /// Stores a delivery and, when asked to, raises its Item's generation: one transaction.
    func receiveWebhook(
        _ delivery: WebhookDeliveryRecord, raisesGeneration: Bool
    ) async throws(StorageError) -> WebhookReception
    /// Deliveries that wait to be processed, oldest first.
    func enginePendingWebhooks(limit: Int) async throws(StorageError) -> [WebhookDeliveryRecord]
    /// Takes up deliveries that wait and that no other worker has in hand, oldest first.
    func engineClaimWebhooks(
        limit: Int, now: Instant, until: Instant
    ) async throws(StorageError) -> [WebhookDeliveryRecord]
    /// Marks a delivery and tells its Item's health of it: one transaction.
    func engineFinishWebhook(
        _ id: Int64, state: WebhookDeliveryRecord.State, errorCode: String?, health: HealthEvent?, at now: Instant
    ) async throws(StorageError)
    /// The keys of an environment that were saved, the one that was fetched last first.
    func webhookKeys(environment: String) async throws(StorageError) -> [WebhookKeyRecord]
    /// Saves a key in place of the one with its id; of too many, those that were fetched first go.
    func saveWebhookKey(_ key: WebhookKeyRecord) async throws(StorageError)
    /// The latest deliveries for an Item of a user, newest first.
    func webhooks(of user: UserID, item: ItemID, limit: Int) async throws(StorageError) -> [WebhookDeliveryRecord]
}
