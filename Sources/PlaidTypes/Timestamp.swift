public import FoundationEssentials
public import PlaidJSON

/// An instant as it was written, such as `2026-11-23T05:16:00Z`.
///
/// The text is kept, so that nothing is lost when it is written again.
public struct Timestamp: Sendable, Hashable, CustomStringConvertible, JSONDecodable, JSONEncodable {
    /// The instant as it was written.
    public let text: String

    /// Takes the text as it is.
    public init(_ text: String) { self.text = text }

    /// Writes an instant in UTC with seconds.
    public init(_ date: Date) { text = date.formatted(.iso8601) }

    /// The instant; `nil` when the text is not an ISO 8601 date and time.
    public var date: Date? {
        if let date = try? Date(text, strategy: .iso8601) { return date }
        return try? Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    }

    /// The text.
    public var description: String { text }

    /// Reads the next value; see `JSONDecodable`.
    public static func decode(_ json: inout JSONReader) -> Timestamp? { json.readString().map { Timestamp($0) } }
    /// The neutral value; see `JSONDecodable`.
    public static func absent(_ json: inout JSONReader) -> Timestamp { Timestamp("") }
    /// Writes the value.
    public func encode(to json: inout JSONWriter) { json.write(text) }
}
