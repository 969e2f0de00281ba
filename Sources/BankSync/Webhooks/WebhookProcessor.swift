// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import Logging
package import TartanStorage

/// Processes the webhook inbox: stores health changes and marks webhooks as done.
package struct WebhookProcessor: Sendable {
    private let store: any Store
    private let logger: Logger

    package init(store: any Store, logger: Logger) {
        self.store = store
        self.logger = logger
    }

    /// The batch size; small, so that other workers get some too.
    private static let batch = 20
    /// When a claimed but unfinished webhook is released again, because its worker was killed.
    private static let timeToProcess = Duration.seconds(30)
    /// The number of attempts after which a webhook is given up, such as one that kills its worker.
    private static let maximumAttempts = 10

    /// Processes pending webhooks.
    ///
    /// - Returns: The number of processed webhooks.
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
            // An unknown Item may still be billed, so an operator should know.
            logger.notice("received a webhook for an unknown Item", metadata: ["item": "\(itemID)"])
            state = .ignored
            errorCode = "unknownItem"
        }
        try await store.engineFinishWebhook(
            delivery.id, state: state, errorCode: errorCode, health: health, at: now)
    }
}
