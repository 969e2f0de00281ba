// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// Transfers that are made again and again.
struct RecurringTransfer: Sendable, Codable {
    var id: String
    var created: Date
    var clockID: String?
    var accessToken: String
    var accountID: String
    var terms: TransferTerms
    var description: String
    var schedule: RecurringSchedule
    /// The day for which the next transfer is planned, before it is moved to a banking day.
    var next: Day?
    var status = Status.active
    var transferIDs: [String] = []

    enum Status: String, Sendable, Codable { case active, cancelled, expired }

    /// The day on which the next transfer is made.
    var nextOrigination: Day? { status == .active ? next.map(BankCalendar.nextOpen) : nil }

    /// The days up to one on which transfers are due.
    func due(by day: Day, limit: Int) -> [Day] {
        var days: [Day] = []
        var next = status == .active ? next : nil
        while let planned = next, BankCalendar.nextOpen(planned) <= day, days.count < limit {
            days.append(planned)
            next = schedule.day(after: planned)
        }
        return days
    }

    /// Notes that the transfer of a day was made, or skipped.
    mutating func pass(_ day: Day) {
        next = schedule.day(after: day)
        if next == nil { status = .expired }
    }
}

/// On which days a recurring transfer is made.
struct RecurringSchedule: Sendable, Codable, Hashable {
    var isMonthly: Bool
    var count: Int
    /// 1 (Monday) to 5 (Friday) in a week; 1 to 28, or -1 to -5 from the end, in a month.
    var executionDay: Int
    var start: Day
    var end: Day?

    /// How many weeks or months one interval may have: ten years of weeks.
    static let counts = 1...520
    private static let longestStep = 7 * 520

    /// Whether there is such a day.
    var isWellFormed: Bool {
        Self.counts.contains(count)
            && (isMonthly
                ? (1...28).contains(executionDay) || (-5 ... -1).contains(executionDay)
                : (1...5).contains(executionDay))
    }

    /// The first day, on or after the start.
    var first: Day? {
        if !isMonthly { return valid(start.adding(executionDay.plus(7 - start.weekday) % 7)) }
        let day = inMonth(of: start)
        return valid(day >= start ? day : inMonth(of: start.firstOfMonth(plus: 1)))
    }

    func day(after day: Day) -> Day? {
        valid(isMonthly ? inMonth(of: day.firstOfMonth(plus: count)) : day.adding(count.times(7)))
    }

    /// The first day of the schedule that is not before another; `nil` when there is none.
    ///
    /// What a schedule would have done before it was made is not made up for: one that starts in 1900 begins now.
    func first(from day: Day) -> Day? {
        guard var next = first else { return nil }
        if !isMonthly, next < day {
            let step = count.times(7).clamped(to: 7...Self.longestStep)
            next = next.adding((day.rawValue - next.rawValue - 1) / step * step)
        }
        while next < day {
            guard let later = self.day(after: next), next < later else { return nil }
            next = later
        }
        return valid(next)
    }

    private func valid(_ day: Day) -> Day? {
        Day.named.contains(day.rawValue) && end.map { day <= $0 } ?? true ? day : nil
    }

    private func inMonth(of day: Day) -> Day {
        executionDay > 0
            ? day.firstOfMonth(plus: 0).adding(executionDay - 1) : day.firstOfMonth(plus: 1).adding(executionDay)
    }
}

extension Day {
    /// The first day of this month, or of a later one.
    fileprivate func firstOfMonth(plus months: Int) -> Day { monthsLater(months, day: 1) }
}
