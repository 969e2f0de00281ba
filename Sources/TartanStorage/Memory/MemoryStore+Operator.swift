// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

extension MemoryStore {
    package func engineSyncRuns(of item: ItemID?, limit: Int) async throws(StorageError) -> [SyncRunRecord] {
        try read { state in
            Array(state.runs.filter { item == nil || $0.itemID == item }.reversed().prefix(max(limit, 0)))
        }
    }

    package func engineWebhooks(
        of item: ItemID?, states: Set<WebhookDeliveryRecord.State>, limit: Int
    ) async throws(StorageError) -> [WebhookDeliveryRecord] {
        try read { state in
            let found = state.webhooks.filter { states.contains($0.state) && (item == nil || $0.itemID == item) }
            return Array(found.reversed().prefix(max(limit, 0)))
        }
    }

    package func engineReplayWebhook(_ id: Int64) async throws(StorageError) -> Bool {
        try write { state in
            guard
                let index = state.webhooks.firstIndex(where: {
                    $0.id == id && ($0.state == .failed || $0.state == .ignored)
                })
            else { return false }
            state.webhooks[index].state = .pending
            state.webhooks[index].processedAt = nil
            state.webhooks[index].errorCode = nil
            state.webhooks[index].attempts = 0
            state.webhooks[index].claimedUntil = nil
            if let item = state.webhooks[index].itemID { state.raiseGeneration(of: item) }
            return true
        }
    }
}
