// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A holiday on which the Federal Reserve Banks are closed.
public enum FederalReserveHoliday: String, Sendable, CaseIterable {
    case newYear = "New Year's Day"
    case martinLutherKing = "Birthday of Martin Luther King, Jr."
    case presidents = "Washington's Birthday"
    case memorial = "Memorial Day"
    case juneteenth = "Juneteenth National Independence Day"
    case independence = "Independence Day"
    case labor = "Labor Day"
    case columbus = "Columbus Day"
    case veterans = "Veterans Day"
    case thanksgiving = "Thanksgiving Day"
    case christmas = "Christmas Day"

    /// The day of a year on which it is observed; `nil` if the banks are open that year.
    ///
    /// A holiday on a Sunday is observed on Monday. A holiday on a Saturday is not observed: the banks are open on Friday.
    public func observed(in year: Int) -> ACHDate? {
        switch self {
        case .newYear: Self.fixed(year, 1, 1)
        case .martinLutherKing: Self.nth(3, weekday: 1, year, 1)
        case .presidents: Self.nth(3, weekday: 1, year, 2)
        case .memorial: Self.lastMonday(year, 5)
        case .juneteenth: year < 2_021 ? nil : Self.fixed(year, 6, 19)
        case .independence: Self.fixed(year, 7, 4)
        case .labor: Self.nth(1, weekday: 1, year, 9)
        case .columbus: Self.nth(2, weekday: 1, year, 10)
        case .veterans: Self.fixed(year, 11, 11)
        case .thanksgiving: Self.nth(4, weekday: 4, year, 11)
        case .christmas: Self.fixed(year, 12, 25)
        }
    }

    /// The holiday observed on a day.
    public static func on(_ date: ACHDate) -> FederalReserveHoliday? {
        // No holiday is in April or August.
        guard date.month != 4, date.month != 8 else { return nil }
        return allCases.first { $0.observed(in: date.year) == date }
    }

    private static func fixed(_ year: Int, _ month: Int, _ day: Int) -> ACHDate? {
        guard let date = ACHDate(year: year, month: month, day: day) else { return nil }
        return switch date.weekday {
        case 0: date.adding(days: 1)
        case 6: nil
        default: date
        }
    }

    private static func nth(_ number: Int, weekday: Int, _ year: Int, _ month: Int) -> ACHDate? {
        guard let first = ACHDate(year: year, month: month, day: 1) else { return nil }
        return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (number - 1))
    }

    private static func lastMonday(_ year: Int, _ month: Int) -> ACHDate? {
        guard let last = ACHDate(year: year, month: month, day: 31) else { return nil }
        return last.adding(days: -((last.weekday + 6) % 7))
    }
}

extension ACHDate {
    /// Whether the Federal Reserve Banks settle on this day.
    public var isBankingDay: Bool { weekday != 0 && weekday != 6 && FederalReserveHoliday.on(self) == nil }

    /// This day, or the first banking day after it.
    public var bankingDayOnOrAfter: ACHDate {
        var date = self
        while !date.isBankingDay, date < date.adding(days: 1) { date = date.adding(days: 1) }
        return date
    }

    /// The banking day that is so many banking days later or, with a negative count, earlier.
    ///
    /// - Parameter count: At most ten thousand in either direction; the calendar ends before more.
    public func adding(bankingDays count: Int) -> ACHDate {
        var date = self
        let step = count < 0 ? -1 : 1
        for _ in 0..<min(count.magnitude, 10_000) {
            repeat {
                let next = date.adding(days: step)
                guard next != date else { return date }
                date = next
            } while !date.isBankingDay
        }
        return date
    }
}
