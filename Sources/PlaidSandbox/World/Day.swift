// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// A day of the calendar from 1800 to 2300, counted from 1970-01-01 in UTC.
///
/// What lies outside becomes the first or the last day, so that no sum of days can go wrong, whatever it was made from. What
/// others name is narrower, from 1900 to 2200 (`named`): there is room around it for all that follows from a day.
///
/// In which time zone the real Sandbox changes its day is not known; UTC is our choice.
struct Day: RawRepresentable, Hashable, Comparable, Codable, Sendable {
    let rawValue: Int

    /// 1800-01-01 to 2300-12-31.
    static let domain = -62_091...120_894
    /// 1900-01-01 to 2200-12-31.
    static let named = -25_567...84_370
    static let first = Day(rawValue: domain.lowerBound)
    static let last = Day(rawValue: domain.upperBound)

    init(rawValue: Int) { self.rawValue = rawValue.clamped(to: Self.domain) }

    init(_ date: Date) { self.init(rawValue: Int(saturating: (date.timeIntervalSince1970 / 86_400).rounded(.down))) }

    /// Reads `YYYY-MM-DD`; `nil` for a day that is not from 1900 to 2200.
    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard text.utf8.count == 10, parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
            text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        rawValue = Self.number(year: year, month: month, day: day)
        // 2026-02-30 comes back as another day.
        guard Self.named.contains(rawValue), self.text == text else { return nil }
    }

    static func < (left: Day, right: Day) -> Bool { left.rawValue < right.rawValue }

    func adding(_ days: Int) -> Day { Day(rawValue: rawValue.plus(days)) }

    /// The day that comes `count` working days later.
    func addingBusinessDays(_ count: Int) -> Day {
        var day = self
        var left = count
        while left > 0, day < .last {
            day = day.adding(1)
            if !day.isWeekend { left -= 1 }
        }
        return day
    }

    /// 1970-01-01 was a Thursday; 0 is Sunday.
    var weekday: Int { (rawValue % 7 + 11) % 7 }
    var isWeekend: Bool { weekday == 0 || weekday == 6 }

    /// The moment the day begins.
    var start: Date { Date(timeIntervalSince1970: Double(rawValue) * 86_400) }

    var civil: (year: Int, month: Int, day: Int) {
        let shifted = rawValue + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    var text: String {
        let parts = civil
        return "\(Self.padded(parts.year, 4))-\(Self.padded(parts.month, 2))-\(Self.padded(parts.day, 2))"
    }

    static func number(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(width - digits.utf8.count, 0)) + digits
    }
}

extension Date {
    /// The moment as `YYYY-MM-DDThh:mm:ssZ`.
    var timestamp: String {
        let moment = clamped
        let day = Day(moment)
        let second = Int((moment.timeIntervalSince1970 - day.start.timeIntervalSince1970).rounded(.down))
        let clock = [second / 3600, second / 60 % 60, second % 60].map { Day.padded($0, 2) }.joined(separator: ":")
        return "\(day.text)T\(clock)Z"
    }

    /// The moment as `YYYY-MM-DDThh:mm:ss.sssZ`.
    var millisecondTimestamp: String {
        let milliseconds = Int((clamped.timeIntervalSince1970 * 1000).rounded(.down))
        let fraction = (milliseconds % 1000 + 1000) % 1000
        return "\(timestamp.dropLast()).\(Day.padded(fraction, 3))Z"
    }

    /// The moment as `YYYY-MM-DDThh:mm:ss.ssssssZ`.
    var microsecondTimestamp: String {
        let moment = clamped
        let seconds = moment.timeIntervalSince1970.rounded(.down)
        let fraction = Int(((moment.timeIntervalSince1970 - seconds) * 1_000_000).rounded(.down))
        return "\(timestamp.dropLast()).\(Day.padded(fraction, 6))Z"
    }
}
