// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// The moments that a request, a control call or an option can name: from 1900 to 2200, in UTC.
enum Instant {
    static let first = Day(rawValue: Day.named.lowerBound).start
    /// The last whole second of 2200.
    static let last = Day(rawValue: Day.named.upperBound).start + 86_399

    static func contains(_ date: Date) -> Bool { first <= date && date <= last }

    /// Reads what a person writes: a date, which means its first second in UTC, or RFC 3339.
    static func readDateOrTime(_ text: String) -> Date? {
        read(text) ?? Day(text).map(\.start).flatMap { contains($0) ? $0 : nil }
    }

    /// Reads RFC 3339, such as `2026-03-01T00:00:00Z`; `nil` for another form and for a moment outside the range.
    static func read(_ text: String) -> Date? {
        guard DateText.isDateTime(text), let day = Day(String(decoding: text.utf8.prefix(10), as: UTF8.self)) else {
            return nil
        }
        let bytes = Array(text.utf8)
        func number(_ range: Range<Int>) -> Int { Int(String(decoding: bytes[range], as: UTF8.self)) ?? 0 }
        var seconds = Double(number(11..<13) * 3600 + number(14..<16) * 60 + number(17..<19))
        if bytes[19] == UInt8(ascii: ".") {
            // Nine digits are nanoseconds; what follows them is below what a Date tells apart.
            let digits = bytes[20...].prefix { (0x30...0x39).contains($0) }.prefix(9)
            seconds += Double("0.\(String(decoding: digits, as: UTF8.self))") ?? 0
        }
        if let last = bytes.last, last != UInt8(ascii: "Z"), last != UInt8(ascii: "z") {
            let zone = bytes.count - 6
            let offset = Double(number(zone + 1..<zone + 3) * 3600 + number(zone + 4..<zone + 6) * 60)
            seconds -= bytes[zone] == UInt8(ascii: "-") ? -offset : offset
        }
        let moment = day.start + seconds
        return contains(moment) ? moment : nil
    }
}

extension Date {
    /// The nearest moment whose day `Day` holds; NaN becomes the first one.
    var clamped: Date {
        let range = Day.first.start...Day.last.start
        // Compared as numbers: `Date` derives `>=` from `<`, which makes it true of NaN.
        guard timeIntervalSince1970 >= range.lowerBound.timeIntervalSince1970 else { return range.lowerBound }
        return min(self, range.upperBound)
    }
}
