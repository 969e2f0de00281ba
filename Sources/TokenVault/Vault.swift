// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
import FoundationEssentials
import PlaidTypes

/// Encrypts secrets and personal data, bound to the place where they are stored.
///
/// Each value has its own random data key (AES-256-GCM). The data key is encrypted with the active master key, also with
/// AES-256-GCM. Both layers authenticate user, Item, column and row. A master key with random 96-bit nonces is safe for
/// 2^32 values; data keys are never reused, so values need no such limit.
package struct Vault: Sendable {
    private let keyring: VaultKeyring

    package init(keyring: VaultKeyring) { self.keyring = keyring }

    package var activeKeyID: String { keyring.active.id }

    /// Encrypts bytes for a place.
    package func seal(_ plaintext: [UInt8], for context: VaultContext) throws(VaultError) -> SealedValue {
        let data = context.associatedData
        do {
            let dataKey = SymmetricKey(size: .bits256)
            let rawKey = dataKey.withUnsafeBytes { Array($0) }
            let wrapped = try AES.GCM.seal(rawKey, using: keyring.active.key, authenticating: data + [0x4B])
            let sealed = try AES.GCM.seal(plaintext, using: dataKey, authenticating: data + [0x56])
            guard let wrappedBytes = wrapped.combined, let sealedBytes = sealed.combined else {
                throw CryptoKitError.incorrectParameterSize
            }
            return SealedValue(
                keyID: keyring.active.id, wrappedKey: Array(wrappedBytes), ciphertext: Array(sealedBytes))
        } catch {
            throw VaultError(.notAuthentic, "A value could not be encrypted.")
        }
    }

    /// Decrypts a value, if it was encrypted for this place and not changed.
    package func open(_ value: SealedValue, for context: VaultContext) throws(VaultError) -> [UInt8] {
        guard let master = keyring.key(value.keyID) else {
            throw VaultError(
                .unknownKey, "A value was encrypted with the key \(value.keyID), which is not in the key ring.")
        }
        let data = context.associatedData
        do {
            let wrapped = try AES.GCM.SealedBox(combined: value.wrappedKey)
            let rawKey = try AES.GCM.open(wrapped, using: master.key, authenticating: data + [0x4B])
            let box = try AES.GCM.SealedBox(combined: value.ciphertext)
            return Array(try AES.GCM.open(box, using: SymmetricKey(data: rawKey), authenticating: data + [0x56]))
        } catch {
            throw VaultError(
                .notAuthentic,
                "An encrypted value in \(context.column) was changed or belongs to another row; it is not used.")
        }
    }

    /// Encrypts text.
    package func seal(text: String, for context: VaultContext) throws(VaultError) -> SealedValue {
        try seal(Array(text.utf8), for: context)
    }

    /// Decrypts text from ``seal(text:for:)``.
    package func openText(_ value: SealedValue, for context: VaultContext) throws(VaultError) -> String {
        guard let text = String(validating: try open(value, for: context), as: UTF8.self) else {
            throw VaultError(.malformedValue, "An encrypted value in \(context.column) is not text.")
        }
        return text
    }

    /// Encrypts a value again with the active key and a new data key.
    ///
    /// - Returns: The new value; `nil` when it already uses the active key.
    package func rotate(_ value: SealedValue, for context: VaultContext) throws(VaultError) -> SealedValue? {
        guard value.keyID != activeKeyID else { return nil }
        return try seal(try open(value, for: context), for: context)
    }
}
