// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidTypes

/// An encrypted value with everything needed to decrypt it except the master key.
///
/// Bytes: version 1 · length and text of the key id · sealed data key (12 nonce, 32, 16 tag) · sealed value (12 nonce, n, 16 tag).
package struct SealedValue: Sendable, Hashable, RedactedDescription {
    static let version: UInt8 = 1
    static let nonceCount = 12
    static let tagCount = 16
    static let wrappedKeyCount = nonceCount + VaultKey.byteCount + tagCount

    package let keyID: String
    let wrappedKey: [UInt8]
    let ciphertext: [UInt8]

    init(keyID: String, wrappedKey: [UInt8], ciphertext: [UInt8]) {
        self.keyID = keyID
        self.wrappedKey = wrappedKey
        self.ciphertext = ciphertext
    }

    /// Parses stored bytes.
    package init(bytes: [UInt8]) throws(VaultError) {
        let refusal = VaultError(.malformedValue, "An encrypted value is damaged or was written by a newer version.")
        guard bytes.count > 2, bytes[0] == Self.version else { throw refusal }
        let keyStart = 2 + Int(bytes[1])
        let valueStart = keyStart + Self.wrappedKeyCount
        guard bytes.count >= valueStart + Self.nonceCount + Self.tagCount,
            let keyID = String(validating: bytes[2..<keyStart], as: UTF8.self)
        else { throw refusal }
        self.init(
            keyID: keyID, wrappedKey: Array(bytes[keyStart..<valueStart]), ciphertext: Array(bytes[valueStart...]))
    }

    /// The stored bytes.
    package var bytes: [UInt8] { Self.prefix(of: keyID) + wrappedKey + ciphertext }

    /// The prefix of all values that a key has encrypted.
    package static func prefix(of keyID: String) -> [UInt8] {
        [version, UInt8(truncatingIfNeeded: keyID.utf8.count)] + Array(keyID.utf8)
    }

    /// Reads ``text``.
    package init(text: String) throws(VaultError) {
        guard let data = Data(base64Encoded: text) else {
            throw VaultError(.malformedValue, "An encrypted value is not base64.")
        }
        try self.init(bytes: [UInt8](data))
    }

    /// The bytes as base64.
    package var text: String { Data(bytes).base64EncodedString() }
}
