// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A day of the Gregorian calendar from 2000 to 2099, as files write it in six digits.
public struct ACHDate: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The days since 1970-01-01.
    public let daysSinceEpoch: Int
    /// The year, from 2000 to 2099.
    public let year: Int
    /// The month, from 1 to 12.
    public let month: Int
    /// The day of the month.
    public let day: Int

    static let rulesOf2026 = ACHDate(daysSinceEpoch: 20_532)
    private static let first = 10_957
    private static let last = 47_481

    /// Creates a day; `nil` if there is none such from 2000 to 2099.
    public init?(year: Int, month: Int, day: Int) {
        guard 2_000...2_099 ~= year, 1...12 ~= month, 1...31 ~= day else { return nil }
        let date = ACHDate(daysSinceEpoch: Self.days(year, month, day))
        guard date.year == year, date.month == month, date.day == day else { return nil }
        self = date
    }

    /// Creates the day that is so many days after 1970-01-01, clamped to the range.
    public init(daysSinceEpoch: Int) {
        let days = min(max(daysSinceEpoch, Self.first), Self.last)
        self.daysSinceEpoch = days
        // Years are counted from March, so that the leap day is the last of its year. The range has no century without one.
        let sinceMarch2000 = days - 11_017
        let cycle = (sinceMarch2000 + 1_461) / 1_461 - 1
        let inCycle = sinceMarch2000 - cycle * 1_461
        let yearOfCycle = min(inCycle / 365, 3)
        let dayOfYear = inCycle - yearOfCycle * 365
        let shifted = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shifted + 2) / 5 + 1
        month = shifted < 10 ? shifted + 3 : shifted - 9
        year = 2_000 + cycle * 4 + yearOfCycle + (month <= 2 ? 1 : 0)
    }

    /// Reads `YYMMDD`; `nil` if it is not a day.
    public init?(yymmdd bytes: some Collection<UInt8>) {
        guard bytes.count == 6 else { return nil }
        var parts = [0, 0, 0]
        for (index, byte) in bytes.enumerated() {
            guard 0x30...0x39 ~= byte else { return nil }
            parts[index / 2] = parts[index / 2] * 10 + Int(byte - 0x30)
        }
        self.init(year: 2_000 + parts[0], month: parts[1], day: parts[2])
    }

    /// Reads `YYYY-MM-DD`; `nil` if it is not a day.
    public init?(iso text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[0] == 0x32, bytes[1] == 0x30, bytes[4] == 0x2D, bytes[7] == 0x2D else {
            return nil
        }
        self.init(yymmdd: bytes[2...3] + bytes[5...6] + bytes[8...9])
    }

    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shiftedYear = (month <= 2 ? year - 1 : year) - 2_000
        let shiftedMonth = month <= 2 ? month + 9 : month - 3
        // 2000-03-01 is day 11,017. January and February of 2000 belong to the shifted year -1.
        return 11_017 + shiftedYear * 365 + (shiftedYear < 0 ? -1 : shiftedYear / 4) + (153 * shiftedMonth + 2) / 5
            + day - 1
    }

    /// `YYMMDD`.
    public var yymmdd: String { Self.padded(year - 2_000) + Self.padded(month) + Self.padded(day) }

    /// `YYYY-MM-DD`.
    public var description: String { "\(year)-\(Self.padded(month))-\(Self.padded(day))" }

    private static func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

    /// The day of the week; 0 is Sunday.
    public var weekday: Int { (daysSinceEpoch + 4) % 7 }

    /// The day so many days later, clamped to the range.
    public func adding(days: Int) -> ACHDate {
        let (sum, overflow) = daysSinceEpoch.addingReportingOverflow(days)
        return ACHDate(daysSinceEpoch: overflow ? (days < 0 ? Self.first : Self.last) : sum)
    }

    /// Whether a day is before another.
    public static func < (left: ACHDate, right: ACHDate) -> Bool { left.daysSinceEpoch < right.daysSinceEpoch }
}
