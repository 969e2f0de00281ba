// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import PlaidTypes
import TartanStorage

@testable import PlaidSandbox

/// The store's; the Sandbox has an `Instant` of its own.
private typealias Moment = TartanStorage.Instant

extension FuzzTarget {
    /// Dates and timestamps, one a line, and arithmetic with the numbers among them.
    static let dates = FuzzTarget("dates", .bytes, rounds: 2_000) { bytes in
        for line in bytes.split(separator: 0x0A) {
            let text = String(decoding: line, as: UTF8.self)
            try checkDate(text)
            try checkTimestamp(text)
            _ = DateText.isDate(text)
            _ = DateText.isDateTime(text)
            if let number = Int(text) { try checkArithmetic(number) }
            if let seconds = Double(text) { _ = Moment(Date(timeIntervalSince1970: seconds)).description }
        }
    }

    private static func checkDate(_ text: String) throws {
        let quoted = JSONValue.string(text).serialized()
        let read: CalendarDate? = try JSONReader.parse(quoted) { $0.decode() }
        try promise(read == CalendarDate(text), "Two ways to a date disagree.")
        guard let date = CalendarDate(text) else { return }
        try promise(date.description == text, "A date changed on its way through text.")
        try promise(
            CalendarDate(daysSinceEpoch: date.daysSinceEpoch) == date, "A date changed on its way through days.")
    }

    private static func checkTimestamp(_ text: String) throws {
        let timestamp = Timestamp(text)
        guard let date = timestamp.date else { return }
        let instant = Moment(date)
        // Instants stop at the ends of their calendar, which begins later than that of timestamps.
        let isInside = instant > Moment.earliest && instant < Moment.latest
        try promise(
            !isInside || abs(instant.date.timeIntervalSince(date)) < 1, "An instant is far from its timestamp.")
        try promise(Timestamp(instant.date).date != nil, "An instant was written as something that is none.")
    }

    private static func checkArithmetic(_ number: Int) throws {
        for date in [CalendarDate.first, .last, .unknown, CalendarDate(daysSinceEpoch: number)] {
            let later = date.addingDays(number)
            try promise(CalendarDate(later.description) == later, "A date left the calendar.")
        }
        let instant = Moment(milliseconds: Int64(number))
        let sums: [Moment] = [
            instant + .seconds(number), instant - .seconds(number), instant + .milliseconds(number),
            instant + (Moment.latest - instant), instant - (instant - Moment.earliest),
        ]
        for sum in sums { try promise(sum >= Moment.earliest && sum <= Moment.latest, "An instant left the calendar.") }
        try promise(CalendarDate(instant.day.description) == instant.day, "The day of an instant is none.")
    }
}
