// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidWebhooks
import TartanStorage

/// Adapts the store to the webhook verifier's key store.
struct StoredKeys: WebhookKeyStore {
    let store: any Store
    let environment: String

    func keys() async throws -> [StoredWebhookKey] {
        try await store.webhookKeys(environment: environment).map { record in
            StoredWebhookKey(
                key: WebhookVerificationKey(
                    keyID: record.keyID, x: record.x, y: record.y, expiredAt: record.expiredAt.map { Int($0) }),
                fetchedAt: record.fetchedAt.date)
        }
    }

    func save(_ stored: StoredWebhookKey) async throws {
        try await store.saveWebhookKey(
            WebhookKeyRecord(
                environment: environment, keyID: stored.key.keyID, x: stored.key.x, y: stored.key.y,
                expiredAt: stored.key.expiredAt.map { Int64($0) }, fetchedAt: Instant(stored.fetchedAt)))
    }
}
