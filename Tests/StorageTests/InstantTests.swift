// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidTypes
import TartanStorage
import Testing

@Suite struct InstantTests {
    @Test func instantsStopAtTheEndsOfTheCalendar() {
        #expect(Instant.earliest.description == "1900-01-01T00:00:00.000Z")
        #expect(Instant.latest.description == "2200-12-31T23:59:59.999Z")
        #expect(Instant.earliest.day == CalendarDate("1900-01-01") && Instant.latest.day == CalendarDate("2200-12-31"))
        for seconds in [1e300, .infinity, Double(Int64.max), 1e12] {
            #expect(Instant(Date(timeIntervalSince1970: seconds)) == .latest)
            #expect(Instant(Date(timeIntervalSince1970: -seconds)) == .earliest)
        }
        #expect(Instant(Date(timeIntervalSince1970: .nan)) == .earliest)
        #expect(Instant(milliseconds: .max) == .latest && Instant(milliseconds: .min) == .earliest)
    }

    @Test func arithmeticOfInstantsNeverOverflows() {
        let now = Instant(milliseconds: 1_795_410_960_000)
        for duration in [
            Duration.seconds(Int64.max), .seconds(1e15), Duration(secondsComponent: .max, attosecondsComponent: 0),
        ] {
            #expect(now + duration == .latest && now - duration == .earliest)
        }
        for duration in [Duration.seconds(Int64.min), .seconds(-1e15)] {
            #expect(now + duration == .earliest && now - duration == .latest)
        }
        #expect(Instant.latest - Instant.earliest == .milliseconds(9_498_643_199_999))
        #expect(now + .seconds(90) - now == .seconds(90) && now - .milliseconds(1) + .milliseconds(1) == now)
    }

    @Test func theDayBeforeTheEpochIsADayOfItsOwn() {
        #expect(Instant(milliseconds: -1).day == CalendarDate("1969-12-31"))
        #expect(Instant(milliseconds: -86_400_000).day == CalendarDate("1969-12-31"))
        #expect(Instant(milliseconds: -86_400_001).day == CalendarDate("1969-12-30"))
        #expect(Instant(milliseconds: 0).day == CalendarDate("1970-01-01"))
    }
}
