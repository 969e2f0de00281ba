// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import NACHA

/// The days on which a recurring transfer is made.
package struct RecurringSchedule: Sendable, Hashable {
    package enum Unit: String, Sendable, Hashable, CaseIterable { case week, month }

    package let unit: Unit
    /// How many weeks or months are between two transfers.
    package let count: Int
    /// In a week 1 (Monday) to 5 (Friday); in a month 1 to 28, or -1 to -5 counted from its last day.
    package let executionDay: Int
    package let start: ACHDate
    /// The last possible day; `nil` for a schedule without an end.
    package let end: ACHDate?

    /// How many units one interval may have.
    package static let counts = 1...520

    /// Checks the rules; `nil` for a day or a count that does not exist, or an end before the start.
    package init?(unit: Unit, count: Int, executionDay: Int, start: ACHDate, end: ACHDate?) {
        let days: [ClosedRange<Int>] = unit == .week ? [1...5] : [1...28, -5 ... -1]
        guard Self.counts.contains(count), days.contains(where: { $0.contains(executionDay) }),
            end.map({ $0 >= start }) ?? true
        else { return nil }
        self.unit = unit
        self.count = count
        self.executionDay = executionDay
        self.start = start
        self.end = end
    }

    /// The planned day with a number, counted from 0; `nil` after the end of the schedule or of the calendar.
    ///
    /// The transfer is made on this day or the first banking day after it (``ACHDate/bankingDayOnOrAfter``).
    package func day(_ number: Int) -> ACHDate? {
        guard number >= 0, number < 10_000 else { return nil }
        let day: ACHDate?
        switch unit {
        case .week:
            let first = start.adding(days: (executionDay + 7 - start.weekday) % 7)
            let found = first.adding(days: number * count * 7)
            // The calendar clamps days beyond its end.
            day = found.daysSinceEpoch == first.daysSinceEpoch + number * count * 7 ? found : nil
        case .month:
            let isLater = inMonth(0).map { $0 < start } ?? true
            day = inMonth(number * count + (isLater ? 1 : 0))
        }
        guard let day, day >= start, end.map({ day <= $0 }) ?? true else { return nil }
        return day
    }

    /// The execution day of the month that is so many months after that of the start.
    private func inMonth(_ months: Int) -> ACHDate? {
        guard let first = Self.firstOfMonth(start, plus: months) else { return nil }
        if executionDay > 0 { return first.adding(days: executionDay - 1) }
        return Self.firstOfMonth(start, plus: months + 1)?.adding(days: executionDay)
    }

    private static func firstOfMonth(_ date: ACHDate, plus months: Int) -> ACHDate? {
        let month = date.year * 12 + date.month - 1 + months
        return ACHDate(year: month / 12, month: month % 12 + 1, day: 1)
    }
}

/// The state of a recurring transfer.
///
/// It books nothing: each of its transfers is a payment with books of its own.
package struct RecurringPayment: Sendable, Hashable {
    package enum Status: String, Sendable, Hashable, CaseIterable { case active, cancelled, expired }

    /// What Plaid reports by webhook, or what `/transfer/recurring/get` shows.
    package enum Event: Sendable, Hashable {
        /// `RECURRING_NEW_TRANSFER`.
        case transferred(transferID: String)
        /// `RECURRING_TRANSFER_SKIPPED`: the transfer of a day was not authorized.
        case skipped(ACHDate)
        /// `RECURRING_CANCELLED`.
        case cancelled
        /// The status became `expired`: the last day has passed.
        case expired
    }

    package let recurringID: String
    package let schedule: RecurringSchedule
    package private(set) var status = Status.active
    /// In the order in which they were reported.
    package private(set) var transferIDs: [String] = []
    package private(set) var skippedDays: Set<ACHDate> = []

    /// - Throws: `identifier_invalid`.
    package init(recurringID: String, schedule: RecurringSchedule) throws(PaymentRefusal) {
        _ = try PaymentRefusal.checkedIdentifier(recurringID)
        self.recurringID = recurringID
        self.schedule = schedule
    }

    /// Applies an event; one that was applied before changes nothing.
    ///
    /// Transfers and skipped days may be reported after the end, because they happened before it.
    ///
    /// - Throws: `illegal_step` or `identifier_invalid`; nothing is changed.
    package func applying(_ event: Event) throws(PaymentRefusal) -> (state: RecurringPayment, notices: [PaymentNotice])
    {
        var next = self
        switch event {
        case .transferred(let id):
            _ = try PaymentRefusal.checkedIdentifier(id)
            if transferIDs.contains(id) { return (self, [.duplicate]) }
            next.transferIDs.append(id)
        case .skipped(let day):
            guard day >= schedule.start else { throw .illegal("before the start", "skipped") }
            if skippedDays.contains(day) { return (self, [.duplicate]) }
            next.skippedDays.insert(day)
        case .cancelled, .expired:
            let end: Status = event == .cancelled ? .cancelled : .expired
            if status == end { return (self, [.duplicate]) }
            guard status == .active else { throw .illegal(status.rawValue, end.rawValue) }
            next.status = end
            return (next, [])
        }
        return (next, status == .active ? [] : [.late])
    }
}

extension PaymentRefusal {
    static func checkedIdentifier(_ id: String) throws(PaymentRefusal) -> String {
        guard (1...180).contains(id.utf8.count), id.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw .identifierInvalid
        }
        return id
    }
}
