// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A moment as a clock in New York shows it: the deadlines of the Federal Reserve Banks are in this time.
///
/// The rule of daylight saving time since 2007: from the second Sunday of March to the first Sunday of November.
public struct EasternTime: Sendable, Equatable, Comparable {
    /// The day in New York.
    public let date: ACHDate
    /// Minutes since midnight.
    public let minute: Int

    /// Creates a moment; minutes outside of a day are clamped to it.
    public init(date: ACHDate, minute: Int) {
        self.date = date
        self.minute = min(max(minute, 0), 1_439)
    }

    /// Converts a moment.
    ///
    /// - Parameter seconds: Seconds since 1970-01-01 00:00 UTC.
    public init(secondsSinceEpoch seconds: Int) {
        let standard = Self.local(seconds, offset: -5)
        let isSaving = Self.isSaving(standard)
        self = isSaving ? Self.local(seconds, offset: -4) : standard
    }

    private static func local(_ seconds: Int, offset hours: Int) -> EasternTime {
        let (shifted, overflow) = seconds.addingReportingOverflow(hours * 3_600)
        let total = overflow ? seconds : shifted
        let day = total.quotientAndRemainder(dividingBy: 86_400)
        let days = day.remainder < 0 ? day.quotient - 1 : day.quotient
        let rest = day.remainder < 0 ? day.remainder + 86_400 : day.remainder
        return EasternTime(date: ACHDate(daysSinceEpoch: days), minute: rest / 60)
    }

    /// Whether daylight saving time applies at a moment of standard time.
    private static func isSaving(_ standard: EasternTime) -> Bool {
        guard let march = sunday(2, of: 3, in: standard.date.year),
            let november = sunday(1, of: 11, in: standard.date.year)
        else { return false }
        // It starts at 2:00 of standard time and ends at 2:00 of daylight time, which is 1:00 of standard time.
        return standard >= EasternTime(date: march, minute: 120)
            && standard < EasternTime(date: november, minute: 60)
    }

    private static func sunday(_ number: Int, of month: Int, in year: Int) -> ACHDate? {
        guard let first = ACHDate(year: year, month: month, day: 1) else { return nil }
        return first.adding(days: (7 - first.weekday) % 7 + 7 * (number - 1))
    }

    /// Whether a moment is before another on the clock.
    public static func < (left: EasternTime, right: EasternTime) -> Bool {
        (left.date, left.minute) < (right.date, right.minute)
    }
}
