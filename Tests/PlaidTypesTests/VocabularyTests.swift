// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import PlaidTypes
import Testing

@Suite struct VocabularyTests {
    @Test func datesFollowTheCalendar() throws {
        #expect(CalendarDate("2024-02-29")?.addingDays(366) == CalendarDate("2025-03-01"))
        for text in ["2023-02-29", "2024-13-01", "2024-00-10", "2024-1-01", "24-01-01", "2024-01-01Z", "2024/01/01"] {
            #expect(CalendarDate(text) == nil, "\(text)")
        }
        #expect(CalendarDate("1970-01-01")?.daysSinceEpoch == 0)
        #expect(CalendarDate("2026-09-11").map { $0.daysSinceEpoch % 30 } == 7)
    }

    @Test func everyDayOfFourCenturiesRoundTrips() throws {
        var previous = CalendarDate(daysSinceEpoch: -73_000)
        for days in -72_999...73_200 {
            let date = CalendarDate(daysSinceEpoch: days)
            #expect(date > previous && date.daysSinceEpoch == days)
            #expect(CalendarDate(date.description) == date)
            previous = date
        }
    }

    @Test func arithmeticOfDatesStopsAtTheEndsOfTheCalendar() {
        for days in [Int.max, .max - 719_467, 2_932_897, 2_932_896] {
            #expect(CalendarDate(daysSinceEpoch: days) == .last && CalendarDate.last.addingDays(days) == .last)
        }
        for days in [Int.min, .min + 719_467, -719_163, -719_162] {
            #expect(CalendarDate(daysSinceEpoch: days) == .first && CalendarDate.first.addingDays(days) == .first)
        }
        #expect(CalendarDate.first.description == "0001-01-01" && CalendarDate.last.description == "9999-12-31")
        #expect(CalendarDate(CalendarDate.last.description) == .last)
        #expect(CalendarDate.last.addingDays(-1) == CalendarDate("9999-12-30"))
        for text in ["0000-01-01", "0000-00-00", "10000-01-01", "-001-01-01", "+001-01-01", "９999-12-31"] {
            #expect(CalendarDate(text) == nil, "\(text)")
        }
        // The stand-in of a date that was not there takes part in arithmetic without harm.
        #expect(CalendarDate.unknown.addingDays(.min) == .first && CalendarDate.unknown.addingDays(.max) == .last)
    }

    @Test func timestampsOutsideOfTheCalendarHaveNoInstant() {
        let texts = [
            "2026-02-30T00:00:00Z", "10000-01-01T00:00:00Z", "0000-01-01T00:00:00Z", "1-1-1T1:1:1Z", "",
            "99999999999999999999-01-01T00:00:00Z", "2026-11-23T99:99:99Z", "2026-11-23T05:16:00+99:99",
            "2026-11-23", "2026-11-23T05:16:00.\(String(repeating: "9", count: 10_000))Z",
        ]
        for text in texts { #expect(Timestamp(text).date == nil, "\(text.prefix(60))") }
        for text in ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"] {
            #expect(Timestamp(text).date.map { Timestamp($0).text } == text)
        }
    }

    @Test func secretsNeverShowThemselves() {
        let token = AccessToken("access-sandbox-1234")
        struct Holder { let token: AccessToken }
        var dumped = ""
        dump(Holder(token: token), to: &dumped)
        for text in ["\(token)", String(reflecting: token), "\(Holder(token: token))", "\([token])", dumped] {
            #expect(!text.contains("1234"), "\(text)")
        }
        #expect(token.reveal() == "access-sandbox-1234")
    }

    @Test func openEnumsKeepUnknownWords() throws {
        struct Color: OpenEnum {
            let rawValue: String
            static let red = Color(rawValue: "red")
        }
        let read: [Color]? = try JSONReader.parse(Array(#"["red","blue"]"#.utf8)) { $0.decode() }
        #expect(read == [.red, Color(rawValue: "blue")])
    }

    @Test func timestampsKeepTheirText() {
        #expect(Timestamp("2026-11-23T05:16:00Z").date == Date(timeIntervalSince1970: 1_795_410_960))
        #expect(Timestamp("2026-11-23T05:16:00.250+01:00").date == Date(timeIntervalSince1970: 1_795_407_360.25))
        #expect(Timestamp("yesterday").date == nil)
    }

    @Test func amountsAreShownExactly() throws {
        #expect(Amount(try #require(Decimal(string: "12.5")), "USD").description == "12.50 USD")
        #expect(Amount.format(try #require(Decimal(string: "23631.9805"))) == "23631.9805")
        #expect(Amount.format(-3) == "-3.00")
    }
}
