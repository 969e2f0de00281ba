// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import FoundationEssentials
public import PlaidJSON

/// A date and time in its original text, such as `2026-11-23T05:16:00Z`.
///
/// The text is kept, so that encoding it again loses nothing.
public struct Timestamp: Sendable, Hashable, CustomStringConvertible, JSONDecodable, JSONEncodable {
    /// The original text.
    public let text: String

    /// Wraps a text without checking it.
    public init(_ text: String) { self.text = text }

    /// Writes an instant in UTC with seconds.
    public init(_ date: Date) { text = date.formatted(.iso8601) }

    /// The instant; `nil` when the text is not an ISO 8601 date and time of the years 1 to 9999.
    public var date: Date? {
        // Foundation would turn 30 February into 2 March and hour 99 into a time four days later.
        guard CalendarDate(String(text.prefix(10))) != nil, hasTimeOfDay else { return nil }
        if let date = try? Date(text, strategy: .iso8601) { return date }
        return try? Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    }

    /// Whether a time of day from 00:00:00 to 23:59:60 follows the date.
    private var hasTimeOfDay: Bool {
        let time = Array(text.utf8.dropFirst(10).prefix(9))
        guard time.count == 9, time[0] == 0x54, time[3] == 0x3A, time[6] == 0x3A else { return false }
        return zip([1, 4, 7], [23, 59, 60]).allSatisfy { place, most in
            let digits = (time[place] &- 0x30, time[place + 1] &- 0x30)
            return digits.0 <= 9 && digits.1 <= 9 && digits.0 * 10 + digits.1 <= most
        }
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
