// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage

extension SimulatedStore {
    func products<Record: ProductRecord>(
        _ type: Record.Type, of user: UserID, matching query: ProductQuery
    ) async throws(StorageError) -> [Record] {
        try await turn { store throws(StorageError) in try await store.products(type, of: user, matching: query) }
    }
    func productFetches(of user: UserID, item: ItemID?) async throws(StorageError) -> [ProductFetchRecord] {
        try await turn { store throws(StorageError) in try await store.productFetches(of: user, item: item) }
    }
    func engineStore(_ set: ProductSet) async throws(StorageError) {
        try await turn { store throws(StorageError) in try await store.engineStore(set) }
    }
    func engineWebhookNews(of item: ItemID, after generation: Int64) async throws(StorageError) -> [WebhookNews] {
        try await turn { store throws(StorageError) in
            try await store.engineWebhookNews(of: item, after: generation)
        }
    }
    func engineSetPoll(of item: ItemID, at time: Instant, expected: Instant) async throws(StorageError) {
        try await turn { store throws(StorageError) in
            try await store.engineSetPoll(of: item, at: time, expected: expected)
        }
    }
    func undoEdits(of id: TransactionID, item: ItemID, user: UserID) async throws(StorageError) {
        try await turn { store throws(StorageError) in try await store.undoEdits(of: id, item: item, user: user) }
    }
    func versions(
        of id: TransactionID, item: ItemID, user: UserID
    ) async throws(StorageError) -> [TransactionVersion] {
        try await turn { store throws(StorageError) in try await store.versions(of: id, item: item, user: user) }
    }
}
