// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import FoundationEssentials
package import PlaidTypes

/// A point in time from 1900 to 2200, exact to the millisecond, so that every store returns the stored value.
///
/// Arithmetic stays within those years: a result beyond them is their first or last millisecond.
package struct Instant: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    package let milliseconds: Int64

    /// 1900-01-01T00:00:00.000Z to 2200-12-31T23:59:59.999Z.
    package static let range: ClosedRange<Int64> = -2_208_988_800_000...7_289_654_399_999

    package static let earliest = Instant(milliseconds: range.lowerBound)
    package static let latest = Instant(milliseconds: range.upperBound)

    package init(milliseconds: Int64) {
        self.milliseconds = min(max(milliseconds, Self.range.lowerBound), Self.range.upperBound)
    }

    /// Creates an instant from an external number; `nil` outside of these years.
    package init?(exactlyMilliseconds milliseconds: Int64) {
        guard Self.range.contains(milliseconds) else { return nil }
        self.milliseconds = milliseconds
    }

    /// Rounds a date to the millisecond.
    package init(_ date: Date) {
        let milliseconds = (date.timeIntervalSince1970 * 1000).rounded()
        // Values that compare false, such as NaN, become the earliest instant.
        guard milliseconds > Double(Self.range.lowerBound) else {
            self.milliseconds = Self.range.lowerBound
            return
        }
        self.milliseconds = milliseconds < Double(Self.range.upperBound) ? Int64(milliseconds) : Self.range.upperBound
    }

    package static var now: Instant { Instant(Date()) }

    package var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }

    /// The day in UTC.
    package var day: CalendarDate {
        // Rounded down, before 1970 too.
        CalendarDate(daysSinceEpoch: Int((milliseconds - (milliseconds < 0 ? 86_399_999 : 0)) / 86_400_000))
    }

    /// ISO 8601, in UTC.
    package var description: String {
        // Written from whole milliseconds: a `Date` represents most of them inexactly, and its formatter rounds down.
        let ofDay = milliseconds - Int64(day.daysSinceEpoch) * 86_400_000
        func digits(_ value: Int64, _ width: Int) -> String {
            let text = String(value)
            return String(repeating: "0", count: max(width - text.utf8.count, 0)) + text
        }
        let time = [ofDay / 3_600_000, ofDay / 60_000 % 60, ofDay / 1000 % 60].map { digits($0, 2) }
        return "\(day)T\(time.joined(separator: ":")).\(digits(ofDay % 1000, 3))Z"
    }

    package static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

    package static func + (left: Instant, right: Duration) -> Instant {
        Instant(milliseconds: left.milliseconds + milliseconds(right))
    }

    package static func - (left: Instant, right: Duration) -> Instant {
        Instant(milliseconds: left.milliseconds - milliseconds(right))
    }

    /// A duration capped at a thousand years, which exceeds the range from any instant.
    ///
    /// Capped before it is split into components, which may not fit into their types for longer durations.
    private static func milliseconds(_ duration: Duration) -> Int64 {
        let longest = Duration.seconds(1000 * 366 * 86_400)
        let (seconds, attoseconds) = min(max(duration, .zero - longest), longest).components
        return seconds * 1000 + attoseconds / 1_000_000_000_000_000
    }

    package static func - (left: Instant, right: Instant) -> Duration {
        .milliseconds(left.milliseconds - right.milliseconds)
    }
}
