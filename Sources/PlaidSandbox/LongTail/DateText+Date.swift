import FoundationEssentials

extension DateText {
    /// The moment that a text in the form of RFC 3339 names; fractions of a second are dropped.
    static func date(_ text: String) -> Date? {
        guard isDateTime(text), let day = Day(String(text.prefix(10))) else { return nil }
        let bytes = Array(text.utf8)
        func number(_ range: Range<Int>) -> Int { Int(String(decoding: bytes[range], as: UTF8.self)) ?? 0 }
        var seconds = number(11..<13) * 3600 + number(14..<16) * 60 + number(17..<19)
        if let last = bytes.last, last != UInt8(ascii: "Z"), last != UInt8(ascii: "z") {
            let zone = bytes.count - 6
            let offset = number(zone + 1..<zone + 3) * 3600 + number(zone + 4..<zone + 6) * 60
            seconds -= bytes[zone] == UInt8(ascii: "-") ? -offset : offset
        }
        return day.start + Double(seconds)
    }
}
