// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The reason why bytes are not the expected JSON.
///
/// `description` contains the code and the offset, never the bytes, so it is safe to log.
public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
    /// An error code; more may be added.
    public struct Code: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        /// The code's name.
        public let rawValue: String

        /// Creates a code from its name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The bytes end in the middle of the value.
        public static let unexpectedEnd = Code(rawValue: "unexpectedEnd")
        /// The grammar does not allow a byte at its position.
        public static let unexpectedByte = Code(rawValue: "unexpectedByte")
        /// A number is not in JSON format.
        public static let invalidNumber = Code(rawValue: "invalidNumber")
        /// A string contains an unknown escape or an unescaped control character.
        public static let invalidString = Code(rawValue: "invalidString")
        /// The bytes are not UTF-8.
        public static let invalidUTF8 = Code(rawValue: "invalidUTF8")
        /// An escape is half of a surrogate pair, which the options refuse.
        public static let loneSurrogate = Code(rawValue: "loneSurrogate")
        /// Arrays and objects are nested deeper than the options allow.
        public static let depthExceeded = Code(rawValue: "depthExceeded")
        /// There are more bytes than the options allow.
        public static let sizeExceeded = Code(rawValue: "sizeExceeded")
        /// Something other than white space follows the value.
        public static let trailingBytes = Code(rawValue: "trailingBytes")
        /// An object contains a member twice, which the options refuse.
        public static let duplicateKey = Code(rawValue: "duplicateKey")

        /// The code's name.
        public var description: String { rawValue }
    }

    /// The error code.
    public let code: Code
    /// The offset in bytes from the start.
    public let offset: Int

    /// Creates an error.
    public init(code: Code, offset: Int) {
        self.code = code
        self.offset = offset
    }

    /// The code and the offset.
    public var description: String { "JSON: \(code) at byte \(offset)" }
}

/// An unexpected part of a well-formed document, which was decoded as a neutral value or left out.
public struct JSONAnomaly: Sendable, Hashable, CustomStringConvertible {
    /// The kinds of anomaly.
    public enum Kind: String, Sendable, Hashable {
        /// A required member is missing or null.
        case missing
        /// A value has another JSON type than expected.
        case wrongType
        /// A number or date cannot be represented exactly.
        case unrepresentable
    }

    /// What was affected: `Type.member` for a missing member, the expected type otherwise.
    public let name: String
    /// The kind of anomaly.
    public let kind: Kind
    /// The offset in bytes from the start.
    public let offset: Int

    /// Creates an anomaly.
    public init(name: String, kind: Kind, offset: Int) {
        self.name = name
        self.kind = kind
        self.offset = offset
    }

    /// The kind, what was affected and the offset; never the value.
    public var description: String { "\(kind.rawValue) \(name) at byte \(offset)" }
}
