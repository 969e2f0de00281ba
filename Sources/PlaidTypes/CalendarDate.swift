// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import PlaidJSON

/// A calendar date without a time or a time zone: `2026-11-23`.
public struct CalendarDate: Sendable, Hashable, Comparable, CustomStringConvertible, LosslessStringConvertible {
    /// The year, 1 to 9999; 0 in ``unknown``.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    /// A placeholder for a missing required date; it equals no real date.
    public static let unknown = CalendarDate(uncheckedYear: 0, month: 0, day: 0)

    private init(uncheckedYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Creates a date; `nil` when the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard 1...9999 ~= year, 1...12 ~= month, day >= 1, day <= Self.days(inMonth: month, year: year) else {
            return nil
        }
        self.init(uncheckedYear: year, month: month, day: day)
    }

    /// Reads `YYYY-MM-DD`; `nil` for anything else.
    public init?(_ text: String) {
        var text = text
        let date: CalendarDate? = text.withUTF8 { bytes in
            guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
            guard let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
                let day = Self.number(bytes[8..<10])
            else { return nil }
            return CalendarDate(year: year, month: month, day: day)
        }
        guard let date else { return nil }
        self = date
    }

    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var value = 0
        for byte in digits {
            guard 0x30...0x39 ~= byte else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    /// The earliest date, 0001-01-01.
    public static let first = CalendarDate(uncheckedYear: 1, month: 1, day: 1)
    /// The latest date, 9999-12-31.
    public static let last = CalendarDate(uncheckedYear: 9999, month: 12, day: 31)

    /// Creates the date a number of days after 1970-01-01, clamped to ``first`` and ``last``.
    public init(daysSinceEpoch days: Int) {
        let days = min(max(days, Self.first.daysSinceEpoch), Self.last.daysSinceEpoch)
        // Counts in 400-year eras that start in March, so that the leap day is the last of its year.
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        self.init(uncheckedYear: year, month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The number of days since 1970-01-01.
    public var daysSinceEpoch: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// Returns the date a number of days later, clamped to ``first`` and ``last``.
    public func addingDays(_ days: Int) -> CalendarDate {
        let (sum, overflows) = daysSinceEpoch.addingReportingOverflow(days)
        return CalendarDate(daysSinceEpoch: overflows ? (days < 0 ? .min : .max) : sum)
    }

    private static func days(inMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The date as `YYYY-MM-DD`.
    public var description: String {
        func padded(_ value: Int, _ width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// Whether `left` is the earlier day.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CalendarDate: JSONDecodable, JSONEncodable {
    /// Reads the next value; see `JSONDecodable`.
    public static func decode(_ json: inout JSONReader) -> CalendarDate? {
        guard let text = json.readString() else { return nil }
        guard let date = CalendarDate(text) else {
            json.recordUnrepresentable("CalendarDate")
            return nil
        }
        return date
    }

    /// The neutral value; see `JSONDecodable`.
    public static func absent(_ json: inout JSONReader) -> CalendarDate { .unknown }

    /// Writes the value.
    public func encode(to json: inout JSONWriter) { json.write(description) }
}
