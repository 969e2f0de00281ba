package import FoundationEssentials
package import PlaidTypes

/// A point in time, exact to the millisecond, so that every store gives back what it was given.
package struct Instant: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    package let milliseconds: Int64

    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// Rounds a date to the millisecond.
    package init(_ date: Date) { milliseconds = Int64((date.timeIntervalSince1970 * 1000).rounded()) }

    package static var now: Instant { Instant(Date()) }

    package var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }

    /// The day in UTC.
    package var day: CalendarDate { CalendarDate(daysSinceEpoch: Int(milliseconds / 86_400_000)) }

    /// ISO 8601, in UTC.
    package var description: String { date.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true)) }

    package static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

    package static func + (left: Instant, right: Duration) -> Instant {
        let (seconds, attoseconds) = right.components
        return Instant(milliseconds: left.milliseconds + seconds * 1000 + attoseconds / 1_000_000_000_000_000)
    }

    package static func - (left: Instant, right: Duration) -> Instant { left + (.zero - right) }

    package static func - (left: Instant, right: Instant) -> Duration {
        .milliseconds(left.milliseconds - right.milliseconds)
    }
}
