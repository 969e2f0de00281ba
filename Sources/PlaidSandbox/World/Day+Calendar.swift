// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension Day {
    /// The months from the first day to the last.
    private static let mostMonths = 501 * 12

    /// The same day some months later or earlier, or the last day of that month where it is shorter.
    ///
    /// - Parameter day: The day of the month that is meant, when it is not this one's.
    func monthsLater(_ months: Int, day: Int? = nil) -> Day {
        let date = civil
        let count = date.year * 12 + date.month - 1 + months.clamped(to: -Self.mostMonths...Self.mostMonths)
        let year = Int((Double(count) / 12).rounded(.down))
        let month = count - year * 12 + 1
        let first = Day(rawValue: Self.number(year: year, month: month, day: 1))
        let length = Day(rawValue: Self.number(year: year, month: month, day: 28)).adding(4).civil.day
        // The 28th plus four days is in the next month: its number tells how long this one is.
        return first.adding(min(day ?? date.day, 32 - length) - 1)
    }
}
