// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension MemoryStore {
    package func webhookKeys(environment: String) async throws(StorageError) -> [WebhookKeyRecord] {
        try read { state in
            state.webhookKeys.filter { $0.environment == environment }.sorted(by: WebhookKeyRecord.isKeptBefore)
        }
    }

    package func saveWebhookKey(_ key: WebhookKeyRecord) async throws(StorageError) {
        try write { state in
            state.webhookKeys.removeAll { $0.environment == key.environment && $0.keyID == key.keyID }
            state.webhookKeys.append(key)
            let kept = state.webhookKeys.filter { $0.environment == key.environment }
                .sorted(by: WebhookKeyRecord.isKeptBefore).prefix(WebhookKeyRecord.maximumCount)
            state.webhookKeys = state.webhookKeys.filter { $0.environment != key.environment } + kept
        }
    }
}
