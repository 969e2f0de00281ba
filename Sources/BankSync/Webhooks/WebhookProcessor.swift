package import Logging
package import Storage

/// Works through the inbox of webhooks: what they say about health is written, and they are marked as done.
package struct WebhookProcessor: Sendable {
    private let store: any Store
    private let logger: Logger

    package init(store: any Store, logger: Logger) {
        self.store = store
        self.logger = logger
    }

    /// How many are taken up at once; few, so that another worker gets some too.
    private static let batch = 20
    /// When a webhook that was taken up and not finished is free again: its worker was killed.
    private static let timeToProcess = Duration.seconds(30)
    /// A webhook whose processing never ends, such as one that kills its worker, is given up.
    private static let maximumAttempts = 10

    /// Processes what waits.
    ///
    /// - Returns: How many webhooks were processed.
    @discardableResult
    package func processPending(now: Instant) async throws(StorageError) -> Int {
        var count = 0
        while true {
            let waiting = try await store.engineClaimWebhooks(
                limit: Self.batch, now: now, until: now + Self.timeToProcess)
            guard !waiting.isEmpty else { return count }
            for delivery in waiting {
                try await process(delivery, now: now)
                count += 1
            }
        }
    }

    private func process(_ delivery: WebhookDeliveryRecord, now: Instant) async throws(StorageError) {
        var state = WebhookDeliveryRecord.State.processed
        var health: HealthEvent?
        var errorCode: String?
        guard delivery.attempts <= Self.maximumAttempts else {
            return try await store.engineFinishWebhook(
                delivery.id, state: .failed, errorCode: "gaveUp", health: nil, at: now)
        }
        switch WebhookEffect(body: delivery.body, receivedAt: delivery.receivedAt) {
        case .health(let event): health = event
        case .nothing: break
        case .unreadable:
            state = .failed
            errorCode = "unreadable"
        }
        if let itemID = delivery.itemID, try await store.engineItem(itemID) == nil {
            // An Item that is not here may still be billed: worth a line for a person.
            logger.notice("received a webhook for an unknown Item", metadata: ["item": "\(itemID)"])
            state = .ignored
            errorCode = "unknownItem"
        }
        try await store.engineFinishWebhook(
            delivery.id, state: state, errorCode: errorCode, health: health, at: now)
    }
}
