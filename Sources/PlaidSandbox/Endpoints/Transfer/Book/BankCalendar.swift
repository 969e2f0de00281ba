// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// The days and hours on which banks of the United States move money.
enum BankCalendar {
    /// Whether banks are open.
    static func isOpen(_ day: Day) -> Bool { !day.isWeekend && !isHoliday(day) }

    /// The day itself, or the next one on which banks are open.
    static func nextOpen(_ day: Day) -> Day {
        var day = day
        while !isOpen(day), day < .last { day = day.adding(1) }
        return day
    }

    /// The day that comes some banking days later.
    static func adding(_ count: Int, to day: Day) -> Day {
        var day = nextOpen(day)
        for _ in 0..<count { day = nextOpen(day.adding(1)) }
        return day
    }

    /// Seconds between midnight in New York and a moment there.
    static func secondsInNewYork(_ time: Date) -> Int {
        let seconds = Int(saturating: time.clamped.timeIntervalSince1970.rounded(.down)) - newYorkOffset(time)
        return (seconds % 86_400 + 86_400) % 86_400
    }

    /// The calendar day in New York.
    static func dayInNewYork(_ time: Date) -> Day { Day(time.addingTimeInterval(-Double(newYorkOffset(time)))) }

    /// The last moments of the day, in New York, at which each network takes transfers.
    static let sameDayCutOff = 15 * 3600
    static let standardCutOff = 20 * 3600 + 1800

    /// How far New York is behind UTC: summer time is from 2 am of the second Sunday in March to that of the first Sunday
    /// in November.
    private static func newYorkOffset(_ time: Date) -> Int {
        let year = Day(time).civil.year
        let begin = nthWeekday(0, 2, month: 3, year: year).start.addingTimeInterval(7 * 3600)
        let end = nthWeekday(0, 1, month: 11, year: year).start.addingTimeInterval(6 * 3600)
        return (time >= begin && time < end ? 4 : 5) * 3600
    }

    /// The holidays of the Federal Reserve; one on a Sunday is kept on the Monday, one on a Saturday is not.
    private static func isHoliday(_ day: Day) -> Bool {
        let (year, month, date) = day.civil
        let fixed = [(1, 1), (6, 19), (7, 4), (11, 11), (12, 25)].map { month, date in
            Day(rawValue: Day.number(year: year, month: month, day: date))
        }
        if fixed.contains(day) || fixed.contains(where: { $0.weekday == 0 && $0.adding(1) == day }) { return true }
        guard (1...4).contains(day.weekday) else { return false }
        let lastMonday = day.weekday == 1 && date > 24 && month == 5
        return lastMonday
            || [(1, 3, 1), (1, 3, 2), (1, 1, 9), (1, 2, 10), (4, 4, 11)].contains { weekday, nth, inMonth in
                month == inMonth && day == nthWeekday(weekday, nth, month: inMonth, year: year)
            }
    }

    private static func nthWeekday(_ weekday: Int, _ nth: Int, month: Int, year: Int) -> Day {
        let first = Day(rawValue: Day.number(year: year, month: month, day: 1))
        return first.adding((weekday - first.weekday + 7) % 7 + 7 * (nth - 1))
    }
}
