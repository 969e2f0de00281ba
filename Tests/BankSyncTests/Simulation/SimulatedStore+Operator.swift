// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage

extension SimulatedStore {
    func engineSyncRuns(of item: ItemID?, limit: Int) async throws(StorageError) -> [SyncRunRecord] {
        try await turn { store throws(StorageError) in try await store.engineSyncRuns(of: item, limit: limit) }
    }
    func engineWebhooks(
        of item: ItemID?, states: Set<WebhookDeliveryRecord.State>, limit: Int
    ) async throws(StorageError) -> [WebhookDeliveryRecord] {
        try await turn { store throws(StorageError) in
            try await store.engineWebhooks(of: item, states: states, limit: limit)
        }
    }
    func engineReplayWebhook(_ id: Int64) async throws(StorageError) -> Bool {
        try await turn { store throws(StorageError) in try await store.engineReplayWebhook(id) }
    }
}
