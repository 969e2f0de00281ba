import Foundation
import PlaidTypes
import Storage
import Testing

@Suite struct InstantTests {
    @Test func instantsStopAtTheEndsOfTheCalendar() {
        #expect(Instant.first.description == "1583-01-01T00:00:00.000Z")
        #expect(Instant.last.description == "9999-12-31T23:59:59.000Z")
        #expect(Instant.first.day == CalendarDate("1583-01-01") && Instant.last.day == .last)
        for seconds in [1e300, .infinity, Double(Int64.max), 1e12] {
            #expect(Instant(Date(timeIntervalSince1970: seconds)) == .last)
            #expect(Instant(Date(timeIntervalSince1970: -seconds)) == .first)
        }
        #expect(Instant(Date(timeIntervalSince1970: .nan)) == .first)
        #expect(Instant(milliseconds: .max) == .last && Instant(milliseconds: .min) == .first)
    }

    @Test func arithmeticOfInstantsNeverOverflows() {
        let now = Instant(milliseconds: 1_795_410_960_000)
        for duration in [
            Duration.seconds(Int64.max), .seconds(1e15), Duration(secondsComponent: .max, attosecondsComponent: 0),
        ] {
            #expect(now + duration == .last && now - duration == .first)
        }
        for duration in [Duration.seconds(Int64.min), .seconds(-1e15)] {
            #expect(now + duration == .first && now - duration == .last)
        }
        #expect(Instant.last - Instant.first == .milliseconds(265_614_854_399_000))
        #expect(now + .seconds(90) - now == .seconds(90) && now - .milliseconds(1) + .milliseconds(1) == now)
    }

    @Test func theDayBeforeTheEpochIsADayOfItsOwn() {
        #expect(Instant(milliseconds: -1).day == CalendarDate("1969-12-31"))
        #expect(Instant(milliseconds: -86_400_000).day == CalendarDate("1969-12-31"))
        #expect(Instant(milliseconds: -86_400_001).day == CalendarDate("1969-12-30"))
        #expect(Instant(milliseconds: 0).day == CalendarDate("1970-01-01"))
    }
}
