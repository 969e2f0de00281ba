/// A reason why bytes are not the JSON that was asked for.
///
/// `description` names the code and the offset, never the bytes, so that it is safe to log.
public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong, as an open set of codes.
    public struct Code: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        /// The code's name.
        public let rawValue: String

        /// Makes a code from its name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The bytes end before the value does.
        public static let unexpectedEnd = Code(rawValue: "unexpectedEnd")
        /// A byte stands where the grammar does not allow it.
        public static let unexpectedByte = Code(rawValue: "unexpectedByte")
        /// A number is not written as JSON writes numbers.
        public static let invalidNumber = Code(rawValue: "invalidNumber")
        /// A string holds an unknown escape or a bare control character.
        public static let invalidString = Code(rawValue: "invalidString")
        /// The bytes are not UTF-8.
        public static let invalidUTF8 = Code(rawValue: "invalidUTF8")
        /// An escape names half of a surrogate pair, and the options refuse that.
        public static let loneSurrogate = Code(rawValue: "loneSurrogate")
        /// Arrays and objects are nested deeper than the options allow.
        public static let depthExceeded = Code(rawValue: "depthExceeded")
        /// There are more bytes than the options allow.
        public static let sizeExceeded = Code(rawValue: "sizeExceeded")
        /// Something other than white space follows the value.
        public static let trailingBytes = Code(rawValue: "trailingBytes")
        /// An object names a member twice, and the options refuse that.
        public static let duplicateKey = Code(rawValue: "duplicateKey")

        /// The code's name.
        public var description: String { rawValue }
    }

    /// What is wrong.
    public let code: Code
    /// Where, in bytes from the start.
    public let offset: Int

    /// Makes an error.
    public init(code: Code, offset: Int) {
        self.code = code
        self.offset = offset
    }

    /// The code and the offset.
    public var description: String { "JSON: \(code) at byte \(offset)" }
}

/// Something in a well-formed document that the reading type did not expect: it was read as a neutral value or left out.
public struct JSONAnomaly: Sendable, Hashable, CustomStringConvertible {
    /// The kinds of anomaly.
    public enum Kind: String, Sendable, Hashable {
        /// A member that the contract requires is absent or null.
        case missing
        /// A value has another JSON type than the contract's.
        case wrongType
        /// A number or date cannot be held without changing it.
        case unrepresentable
    }

    /// What was affected: `Type.member` for a missing member, the expected type otherwise.
    public let name: String
    /// The kind of anomaly.
    public let kind: Kind
    /// Where, in bytes from the start.
    public let offset: Int

    /// Makes an anomaly.
    public init(name: String, kind: Kind, offset: Int) {
        self.name = name
        self.kind = kind
        self.offset = offset
    }

    /// The kind, what was affected and the offset; never the value.
    public var description: String { "\(kind.rawValue) \(name) at byte \(offset)" }
}
