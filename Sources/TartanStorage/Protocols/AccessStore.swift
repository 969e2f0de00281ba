// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// API keys of applications, and the vault's check value.
package protocol AccessStore: Sendable {
    /// - Throws: `alreadyExists` when the name is taken.
    func insertAPIKey(_ key: APIKeyRecord) async throws(StorageError)
    /// Returns the key with a digest, unless it was revoked.
    func apiKey(_ digest: TokenDigest) async throws(StorageError) -> APIKeyRecord?
    /// Returns all keys, sorted by name.
    func apiKeys() async throws(StorageError) -> [APIKeyRecord]
    /// - Throws: `notFound` when there is no key of that name.
    func revokeAPIKey(named name: String, at now: Instant) async throws(StorageError)
    func vaultCheck() async throws(StorageError) -> VaultCheckRecord?
    /// Stores a check value if there is none yet; of several processes that start at once, one succeeds.
    ///
    /// - Returns: The stored value.
    func keepFirstVaultCheck(_ check: VaultCheckRecord) async throws(StorageError) -> VaultCheckRecord
    func setVaultCheck(_ check: VaultCheckRecord) async throws(StorageError)
}
