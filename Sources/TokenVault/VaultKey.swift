// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
import FoundationEssentials
import PlaidTypes

/// A master key with its id.
///
/// It encrypts data keys, never data.
package struct VaultKey: Sendable, RedactedDescription {
    /// The id in encrypted values: 1 to 32 letters, digits, `-` or `_`.
    package let id: String
    let key: SymmetricKey

    package static let byteCount = 32

    package init(id: String, bytes: [UInt8]) throws(VaultError) {
        guard (1...32).contains(id.utf8.count), id.utf8.allSatisfy(Self.isNameByte) else {
            throw VaultError(
                .malformedKey, "A vault key's id must have 1 to 32 letters, digits, hyphens or underscores.")
        }
        guard bytes.count == Self.byteCount else {
            throw VaultError(
                .malformedKey, "A vault key must have \(Self.byteCount) bytes; this one has \(bytes.count).")
        }
        self.id = id
        key = SymmetricKey(data: bytes)
    }

    /// Creates a random key with a random id.
    package static func random() -> VaultKey {
        var generator = SystemRandomNumberGenerator()
        let name = String(generator.next() as UInt64, radix: 36)
        return VaultKey(checkedID: "k-" + name, key: SymmetricKey(size: .bits256))
    }

    private init(checkedID: String, key: SymmetricKey) {
        id = checkedID
        self.key = key
    }

    /// `ID:BASE64`, the form of the environment variable and of a line of a key file.
    func exportText() -> String {
        key.withUnsafeBytes { bytes in "\(id):\(Data(bytes).base64EncodedString())" }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
        default: false
        }
    }
}
