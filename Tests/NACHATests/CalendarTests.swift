// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import NACHA
import Testing

/// Days, holidays by rule, and windows.
@Suite struct CalendarTests {
    @Test func everyDayOfTheCenturyIsReadBack() throws {
        var previous: ACHDate?
        var date = try #require(ACHDate(year: 2_000, month: 1, day: 1))
        #expect(date.weekday == 6)
        var count = 0
        while previous != date {
            count += 1
            #expect(ACHDate(yymmdd: date.yymmdd.utf8) == date && ACHDate(iso: date.description) == date)
            previous = date
            date = date.adding(days: 1)
        }
        #expect(count == 36_525 && date.description == "2099-12-31")
    }

    @Test(arguments: ["000000", "261301", "260230", "250229", "26 101", "2601", "2601011", "ABCDEF", "260100"])
    func otherTextsAreNotDays(_ text: String) { #expect(ACHDate(yymmdd: text.utf8) == nil) }

    /// As the Federal Reserve Banks published them.
    @Test func holidaysFollowFromTheirRules() throws {
        let published: [(Int, [String])] = [
            (
                2_021,
                [
                    "01-01", "01-18", "02-15", "05-31", "07-05", "09-06", "10-11", "11-11", "11-25",
                ]
            ),
            (
                2_022,
                [
                    "01-17", "02-21", "05-30", "06-20", "07-04", "09-05", "10-10", "11-11", "11-24", "12-26",
                ]
            ),
            (
                2_023,
                [
                    "01-02", "01-16", "02-20", "05-29", "06-19", "07-04", "09-04", "10-09", "11-23", "12-25",
                ]
            ),
            (
                2_024,
                [
                    "01-01", "01-15", "02-19", "05-27", "06-19", "07-04", "09-02", "10-14", "11-11", "11-28", "12-25",
                ]
            ),
            (
                2_026,
                [
                    "01-01", "01-19", "02-16", "05-25", "06-19", "09-07", "10-12", "11-11", "11-26", "12-25",
                ]
            ),
        ]
        for (year, days) in published {
            let observed = FederalReserveHoliday.allCases.compactMap { $0.observed(in: year) }.sorted()
            #expect(observed.map { String($0.description.dropFirst(5)) } == days, "\(year)")
            for date in observed { #expect(!date.isBankingDay && FederalReserveHoliday.on(date) != nil) }
        }
        // 4 July 2026 is a Saturday: the banks are open on Friday.
        #expect(try #require(ACHDate(year: 2_026, month: 7, day: 3)).isBankingDay)
    }

    @Test func bankingDaysAreCountedInBothDirections() throws {
        let friday = try #require(ACHDate(iso: "2026-11-25"))
        #expect(friday.adding(bankingDays: 1).description == "2026-11-27")
        #expect(friday.adding(bankingDays: 2).description == "2026-11-30")
        #expect(ACHBatchHeader.lastDayToReverse(settled: friday).description == "2026-12-03")
        var date = friday
        for _ in 0..<1_000 {
            let next = date.adding(bankingDays: 1)
            #expect(next > date && next.isBankingDay)
            if date.isBankingDay { #expect(next.adding(bankingDays: -1) == date) }
            date = date.adding(days: 1)
        }
        // The ends of the calendar are ends, and no endless loops.
        let last = ACHDate(daysSinceEpoch: .max)
        #expect(last.adding(bankingDays: .max) == last && last.adding(days: .max) == last)
        #expect(last.bankingDayOnOrAfter == last)
    }

    /// UTC seconds beside the clock in New York.
    @Test(arguments: [
        (1_772_953_199, "2026-03-08", 119), (1_772_953_200, "2026-03-08", 180), (1_793_512_799, "2026-11-01", 119),
        (1_793_512_800, "2026-11-01", 60), (1_767_243_600, "2026-01-01", 0), (1_782_878_400, "2026-07-01", 0),
    ])
    func easternTimeFollowsDaylightSavingTime(_ seconds: Int, _ date: String, _ minute: Int) {
        let time = EasternTime(secondsSinceEpoch: seconds)
        #expect(time.date.description == date && time.minute == minute, "\(time)")
    }

    @Test func windowsCloseAtTheirDeadlines() throws {
        let monday = try #require(ACHDate(iso: "2026-11-30"))
        let cases: [(minute: Int, lead: Int, window: SameDayWindow?)] = [
            (0, 0, .morning), (630, 0, .morning), (631, 0, .afternoon), (885, 0, .afternoon), (886, 0, .late),
            (1_005, 0, .late), (1_006, 0, nil), (600, 60, .afternoon), (570, 60, .morning), (946, 60, nil),
        ]
        for test in cases {
            let time = EasternTime(date: monday, minute: test.minute)
            #expect(SameDayWindow.next(at: time, lead: test.lead) == test.window, "\(test)")
            let expected = test.window == nil ? monday.adding(days: 1) : monday
            #expect(time.earliestEffectiveDate(sameDay: true, lead: test.lead) == expected, "\(test)")
            #expect(time.earliestEffectiveDate(sameDay: false) == monday.adding(days: 1))
        }
        let sunday = EasternTime(date: monday.adding(days: -1), minute: 0)
        #expect(SameDayWindow.next(at: sunday) == nil)
        #expect(sunday.earliestEffectiveDate(sameDay: true) == monday)
        #expect(sunday.earliestEffectiveDate(sameDay: false) == monday.adding(days: 1))
        #expect(SameDayWindow.allCases.map(\.descriptiveDate) == ["SD1300", "SD1700", "SD1800"])
        #expect(SameDayWindow.allows(.prearrangedPayment, amount: 100_000_000))
        #expect(!SameDayWindow.allows(.prearrangedPayment, amount: 100_000_001))
        #expect(!SameDayWindow.allows(.international, amount: 1))
    }
}
