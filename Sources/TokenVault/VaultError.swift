/// Why the vault refused.
///
/// `description` holds neither keys nor what they seal.
package struct VaultError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What went wrong.
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
    /// There is no key, or its text is not one.
    package static let missingKey = Self(rawValue: "missingKey")
    /// A key's text or file is malformed.
    package static let malformedKey = Self(rawValue: "malformedKey")
    /// The key file may be read by others, is a link, or cannot be read at all.
    package static let unsafeKeyFile = Self(rawValue: "unsafeKeyFile")
    /// A key file is there already and is not overwritten.
    package static let keyFileExists = Self(rawValue: "keyFileExists")
    /// A key file holds as many keys as it may.
    package static let tooManyKeys = Self(rawValue: "tooManyKeys")
    /// The key is not the one that the database was written with.
    package static let wrongKey = Self(rawValue: "wrongKey")
    /// The value was sealed with a key that is not in the ring.
    package static let unknownKey = Self(rawValue: "unknownKey")
    /// The value was changed, or sealed for another row, column or user.
    package static let notAuthentic = Self(rawValue: "notAuthentic")
    /// The bytes are no sealed value.
    package static let malformedValue = Self(rawValue: "malformedValue")
}
