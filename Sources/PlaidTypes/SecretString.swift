// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import PlaidJSON

/// Text that is never displayed: descriptions, string interpolation, `dump` and debuggers print a placeholder.
public protocol SecretString: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable, ExpressibleByStringLiteral, JSONDecodable, JSONEncodable
{
    /// Wraps the text.
    init(_ text: String)

    /// The text itself.
    func reveal() -> String
}

extension SecretString {
    /// Creates a value from a literal or another representation.
    public init(stringLiteral value: String) { self.init(value) }
    /// Text that is safe to log.
    public var description: String { "\(Self.self)(redacted)" }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// A mirror without children, so that `dump` shows nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
    /// Reads the next value; see `JSONDecodable`.
    public static func decode(_ json: inout JSONReader) -> Self? { json.readString().map { Self($0) } }
    /// The neutral value; see `JSONDecodable`.
    public static func absent(_ json: inout JSONReader) -> Self { Self("") }
    /// Writes the value.
    public func encode(to json: inout JSONWriter) { json.write(reveal()) }
}

/// A value that may hold personal data and therefore prints only its type's name.
public protocol RedactedDescription: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {}

extension RedactedDescription {
    /// Text that is safe to log.
    public var description: String { "\(Self.self)(redacted)" }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// A mirror without children, so that `dump` shows nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
