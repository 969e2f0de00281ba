public import PlaidJSON

/// Text that never shows itself: descriptions, string interpolation, `dump` and debuggers print a redaction mark.
public protocol SecretString: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable, ExpressibleByStringLiteral, JSONDecodable, JSONEncodable
{
    /// Wraps the text.
    init(_ text: String)

    /// The text itself.
    func reveal() -> String
}

extension SecretString {
    public init(stringLiteral value: String) { self.init(value) }
    public var description: String { "\(Self.self)(redacted)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
    public static func decode(_ json: inout JSONReader) -> Self? { json.readString().map { Self($0) } }
    public static func absent(_ json: inout JSONReader) -> Self { Self("") }
    public func encode(to json: inout JSONWriter) { json.write(reveal()) }
}

/// A value that may hold personal data and therefore prints only its type's name.
public protocol RedactedDescription: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {}

extension RedactedDescription {
    public var description: String { "\(Self.self)(redacted)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
