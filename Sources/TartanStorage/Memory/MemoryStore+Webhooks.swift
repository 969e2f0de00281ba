// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

extension MemoryStore {
    package func receiveWebhook(
        _ delivery: WebhookDeliveryRecord, raisesGeneration: Bool
    ) async throws(StorageError) -> WebhookReception {
        try write { state in
            guard !state.webhooks.contains(where: { $0.tokenDigest == delivery.tokenDigest }) else { return .replay }
            var stored = delivery
            state.lastWebhook += 1
            stored.id = state.lastWebhook
            state.webhooks.append(stored)
            if raisesGeneration, let itemID = delivery.itemID {
                state.raiseGeneration(of: itemID)
                state.webhookGenerations[stored.id] = state.items[itemID]?.sync.generation
            }
            return .stored(stored.id)
        }
    }

    package func enginePendingWebhooks(limit: Int) async throws(StorageError) -> [WebhookDeliveryRecord] {
        try read { state in Array(state.webhooks.filter { $0.state == .pending }.prefix(max(limit, 0))) }
    }

    package func engineClaimWebhooks(
        limit: Int, now: Instant, until: Instant
    ) async throws(StorageError) -> [WebhookDeliveryRecord] {
        try write { state in
            let free = state.webhooks.indices.filter { index in
                let webhook = state.webhooks[index]
                return webhook.state == .pending && webhook.claimedUntil ?? now <= now
            }
            return free.prefix(max(limit, 0)).map { index in
                state.webhooks[index].attempts += 1
                state.webhooks[index].claimedUntil = until
                return state.webhooks[index]
            }
        }
    }

    package func engineFinishWebhook(
        _ id: Int64, state newState: WebhookDeliveryRecord.State, errorCode: String?, health: HealthEvent?,
        at now: Instant
    ) async throws(StorageError) {
        try write { state throws(StorageError) in
            guard let index = state.webhooks.firstIndex(where: { $0.id == id }) else {
                throw StorageError(.notFound, "There is no such webhook.")
            }
            state.webhooks[index].state = newState
            state.webhooks[index].errorCode = errorCode
            state.webhooks[index].processedAt = now
            if let health, let itemID = state.webhooks[index].itemID { state.report(health, of: itemID) }
        }
    }

    package func webhooks(
        of user: UserID, item: ItemID, limit: Int
    ) async throws(StorageError) -> [WebhookDeliveryRecord] {
        try read { state in
            guard state.item(item, of: user) != nil else { return [] }
            return Array(state.webhooks.filter { $0.itemID == item }.reversed().prefix(max(limit, 0)))
        }
    }
}
