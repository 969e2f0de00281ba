// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// An error of the vault.
///
/// `description` contains neither keys nor encrypted values.
package struct VaultError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The error code.
    package struct Code: RawRepresentable, Sendable, Hashable {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
    }

    package var code: Code
    package var message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { message }
}

extension VaultError.Code {
    /// There is no key.
    package static let missingKey = Self(rawValue: "missingKey")
    /// A key's text or file is malformed.
    package static let malformedKey = Self(rawValue: "malformedKey")
    /// The key file is readable by others, is a link, or cannot be read.
    package static let unsafeKeyFile = Self(rawValue: "unsafeKeyFile")
    /// The key file already exists and is not overwritten.
    package static let keyFileExists = Self(rawValue: "keyFileExists")
    /// The key file contains the maximum number of keys.
    package static let tooManyKeys = Self(rawValue: "tooManyKeys")
    /// The key is not the one that the database was written with.
    package static let wrongKey = Self(rawValue: "wrongKey")
    /// The value was encrypted with a key that is not in the ring.
    package static let unknownKey = Self(rawValue: "unknownKey")
    /// The value was changed, or encrypted for another row, column or user.
    package static let notAuthentic = Self(rawValue: "notAuthentic")
    /// The bytes are not an encrypted value.
    package static let malformedValue = Self(rawValue: "malformedValue")
}
