// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A known encrypted value: decrypting it at startup shows whether the vault's key is the right one.
package struct VaultCheckRecord: Sendable, Hashable {
    package var keyID: String
    package var sealed: SealedBytes
    package var createdAt: Instant

    package init(keyID: String, sealed: SealedBytes, createdAt: Instant) {
        self.keyID = keyID
        self.sealed = sealed
        self.createdAt = createdAt
    }
}
