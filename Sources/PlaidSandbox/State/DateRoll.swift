// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// Moves the dates of saved data to the day on which the data is loaded.
///
/// Data is as many days old after loading as it was when it was saved. What was past stays past, and what was to come is
/// still to come, also if the data is loaded at an earlier time of day than it was saved.
struct DateRoll: Sendable {
    let savedAt: Date
    let now: Date
    /// How many days the dates move; negative if the data was saved under a later clock.
    let days: Int

    init(savedAt: Date, now: Date) {
        self.savedAt = savedAt
        self.now = now
        days = Day(now).rawValue - Day(savedAt).rawValue
    }

    func day(_ day: Day) -> Day { day.adding(days) }

    func date(_ date: Date) -> Date {
        let moved = date + Double(days) * 86_400
        return date <= savedAt ? min(moved, now) : max(moved, now)
    }

    /// Where a decoder carries the roll that its days take part in.
    static let key = CodingUserInfoKey(rawValue: "tartan.date-roll")
}

extension Day {
    init(from decoder: any Decoder) throws {
        let day = Day(rawValue: try decoder.singleValueContainer().decode(Int.self))
        let roll = DateRoll.key.flatMap { decoder.userInfo[$0] as? DateRoll }
        self = roll?.day(day) ?? day
    }
}
