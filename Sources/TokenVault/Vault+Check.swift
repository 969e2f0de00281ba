// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes

extension Vault {
    private static let knownText = "tartan vault check"
    private static let checkContext = VaultContext(userID: "", itemID: "", column: "vault_checks.sealed")

    /// A known value to store with the data.
    package func makeCheckValue() throws(VaultError) -> SealedValue {
        try seal(text: Self.knownText, for: Self.checkContext)
    }

    /// Checks at startup whether this vault can read the stored values.
    ///
    /// - Throws: `wrongKey` when the stored value was encrypted with a key that this vault does not have.
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
