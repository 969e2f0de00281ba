// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension MemoryStore {
    package func insertAPIKey(_ key: APIKeyRecord) async throws(StorageError) {
        try write { state throws(StorageError) in
            let isKnown = state.apiKeys[key.name] != nil || state.apiKeys.values.contains { $0.digest == key.digest }
            guard !isKnown else { throw StorageError(.alreadyExists, "A key named \(key.name) already exists.") }
            state.apiKeys[key.name] = key
        }
    }

    package func apiKey(_ digest: TokenDigest) async throws(StorageError) -> APIKeyRecord? {
        try read { state in state.apiKeys.values.first { $0.digest == digest && $0.revokedAt == nil } }
    }

    package func apiKeys() async throws(StorageError) -> [APIKeyRecord] {
        try read { state in state.apiKeys.values.sorted { $0.name < $1.name } }
    }

    package func revokeAPIKey(named name: String, at now: Instant) async throws(StorageError) {
        try write { state throws(StorageError) in
            guard let key = state.apiKeys[name] else {
                throw StorageError(.notFound, "There is no key named \(name).")
            }
            state.apiKeys[name]?.revokedAt = key.revokedAt ?? now
        }
    }

    package func vaultCheck() async throws(StorageError) -> VaultCheckRecord? { try read { $0.vaultCheck } }

    package func keepFirstVaultCheck(_ check: VaultCheckRecord) async throws(StorageError) -> VaultCheckRecord {
        try write { state in
            let kept = state.vaultCheck ?? check
            state.vaultCheck = kept
            return kept
        }
    }

    package func setVaultCheck(_ check: VaultCheckRecord) async throws(StorageError) {
        try write { $0.vaultCheck = check }
    }
}
