package import FoundationEssentials
package import PlaidTypes

/// A point in time of the years 1583 to 9999, exact to the millisecond, so that every store gives back what it was given.
///
/// Whatever is made or computed beyond ``first`` and ``last`` becomes one of them, so that no arithmetic overflows.
package struct Instant: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    package let milliseconds: Int64

    package init(milliseconds: Int64) {
        self.milliseconds = min(max(milliseconds, Self.range.lowerBound), Self.range.upperBound)
    }

    /// Rounds a date to the millisecond; a date that is not a number is ``first``.
    package init(_ date: Date) {
        let exact = (date.timeIntervalSince1970 * 1000).rounded()
        let bounded = min(max(exact, Double(Self.range.lowerBound)), Double(Self.range.upperBound))
        self.init(milliseconds: exact.isNaN ? Self.range.lowerBound : Int64(bounded))
    }

    /// 1583-01-01T00:00:00Z to 9999-12-31T23:59:59Z: Foundation writes earlier days in the Julian calendar.
    private static let range: ClosedRange<Int64> = -12_212_553_600_000...253_402_300_799_000

    /// The earliest instant.
    package static let first = Instant(milliseconds: .min)
    /// The latest instant.
    package static let last = Instant(milliseconds: .max)

    package static var now: Instant { Instant(Date()) }

    package var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }

    /// The day in UTC.
    package var day: CalendarDate {
        // Rounded down, also before 1970.
        let (days, rest) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
        return CalendarDate(daysSinceEpoch: Int(rest < 0 ? days - 1 : days))
    }

    /// ISO 8601, in UTC.
    package var description: String { date.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true)) }

    package static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

    package static func + (left: Instant, right: Duration) -> Instant {
        Instant(milliseconds: left.milliseconds + milliseconds(right))
    }

    package static func - (left: Instant, right: Duration) -> Instant {
        Instant(milliseconds: left.milliseconds - milliseconds(right))
    }

    package static func - (left: Instant, right: Instant) -> Duration {
        .milliseconds(left.milliseconds - right.milliseconds)
    }

    /// A duration's milliseconds; of one longer than the calendar, those of one that is just as far out of range.
    private static func milliseconds(_ duration: Duration) -> Int64 {
        let (seconds, attoseconds) = duration.components
        return min(max(seconds, -400_000_000_000), 400_000_000_000) * 1000 + attoseconds / 1_000_000_000_000_000
    }
}
