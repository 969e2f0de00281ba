/// Keys of applications, and the vault's check value.
package protocol AccessStore: Sendable {
    /// - Throws: `alreadyExists` when the name is taken.
    func insertAPIKey(_ key: APIKeyRecord) async throws(StorageError)
    /// The key with that digest, unless it was revoked.
    func apiKey(_ digest: TokenDigest) async throws(StorageError) -> APIKeyRecord?
    /// All keys, by name.
    func apiKeys() async throws(StorageError) -> [APIKeyRecord]
    /// - Throws: `notFound` when there is no key of that name.
    func revokeAPIKey(named name: String, at now: Instant) async throws(StorageError)
    func vaultCheck() async throws(StorageError) -> VaultCheckRecord?
    /// Keeps a check value where there is none yet: of several processes that start at once one does.
    ///
    /// - Returns: The one that is kept.
    func keepFirstVaultCheck(_ check: VaultCheckRecord) async throws(StorageError) -> VaultCheckRecord
    func setVaultCheck(_ check: VaultCheckRecord) async throws(StorageError)
}
