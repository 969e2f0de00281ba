import PlaidTypes

extension Vault {
    private static let knownText = "tartan vault check"
    private static let checkContext = VaultContext(userID: "", itemID: "", column: "vault_checks.sealed")

    /// A known value to store beside the data.
    package func makeCheckValue() throws(VaultError) -> SealedValue {
        try seal(text: Self.knownText, for: Self.checkContext)
    }

    /// Tells at the start whether this vault can read what is stored.
    ///
    /// - Throws: `wrongKey` when the stored value was sealed with a key that this vault does not have.
    package func check(_ stored: SealedValue) throws(VaultError) {
        do throws(VaultError) {
            guard try openText(stored, for: Self.checkContext) == Self.knownText else {
                throw VaultError(.notAuthentic, "")
            }
        } catch {
            throw VaultError(
                .wrongKey,
                "The vault key is not the one that this database was written with (it needs the key \(stored.keyID)); use that key, or another database."
            )
        }
    }
}
