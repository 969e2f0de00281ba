// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import NACHA
import PlaidKnowledge
import Testing

@testable import Payments

@Suite struct RecurringTests {
    private static func day(_ text: String) throws -> ACHDate { try #require(ACHDate(iso: text)) }

    @Test(arguments: [
        // Every Tuesday from a Sunday on, until the end of the month.
        (RecurringSchedule.Unit.week, 1, 2, "2026-11-15", "2026-11-30", ["2026-11-17", "2026-11-24"]),
        (.week, 2, 1, "2026-11-16", "2026-12-14", ["2026-11-16", "2026-11-30", "2026-12-14"]),
        (.month, 1, 15, "2026-11-15", "2027-01-31", ["2026-11-15", "2026-12-15", "2027-01-15"]),
        (.month, 1, 14, "2026-11-15", "2027-01-31", ["2026-12-14", "2027-01-14"]),
        (.month, 1, -1, "2027-01-31", "2027-04-30", ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"]),
        (.month, 12, 28, "2026-02-28", "2028-12-31", ["2026-02-28", "2027-02-28", "2028-02-28"]),
        (.month, 1, 1, "2026-11-02", "2026-11-30", []),
    ])
    func daysFollowTheSchedule(
        unit: RecurringSchedule.Unit, count: Int, day: Int, start: String, end: String, days: [String]
    ) throws {
        let schedule = try #require(
            RecurringSchedule(
                unit: unit, count: count, executionDay: day, start: Self.day(start), end: Self.day(end)))
        #expect((0..<days.count + 1).map { schedule.day($0)?.description } == days + [nil])
        for number in days.indices { #expect(schedule.day(number)?.bankingDayOnOrAfter.isBankingDay == true) }
    }

    @Test func transfersWaitForABankingDay() throws {
        // Saturday, and Thanksgiving.
        #expect(try Self.day("2026-11-28").bankingDayOnOrAfter == Self.day("2026-11-30"))
        #expect(try Self.day("2026-11-26").bankingDayOnOrAfter == Self.day("2026-11-27"))
    }

    @Test(arguments: [
        (RecurringSchedule.Unit.week, 0, 1), (.week, 521, 1), (.week, 1, 0), (.week, 1, 6), (.month, 1, 0),
        (.month, 1, 29), (.month, 1, -6),
    ])
    func schedulesThatDoNotExistAreRefused(unit: RecurringSchedule.Unit, count: Int, day: Int) throws {
        let start = try Self.day("2026-11-15")
        #expect(RecurringSchedule(unit: unit, count: count, executionDay: day, start: start, end: nil) == nil)
        #expect(
            RecurringSchedule(unit: .week, count: 1, executionDay: 1, start: start, end: start.adding(days: -1)) == nil)
    }

    @Test func aScheduleWithoutAnEndStopsWithTheCalendar() throws {
        for unit in RecurringSchedule.Unit.allCases {
            let schedule = try #require(
                RecurringSchedule(unit: unit, count: 520, executionDay: 1, start: Self.day("2026-11-02"), end: nil))
            let days = (0..<10_001).map { schedule.day($0) }
            let first = try #require(days.firstIndex(of: nil))
            #expect(days[first...].allSatisfy { $0 == nil } && first < 60)
            #expect(
                zip(days[..<first], days[1..<first]).allSatisfy { left, right in
                    left.flatMap { l in right.map { l < $0 } } == true
                })
        }
    }

    @Test func everyStatusMeetsEveryEvent() throws {
        let start = try Self.day("2026-11-16")
        let schedule = try #require(
            RecurringSchedule(unit: .week, count: 1, executionDay: 1, start: start, end: nil))
        let events: [RecurringPayment.Event] = [
            .transferred(transferID: "t1"), .skipped(start), .cancelled, .expired,
        ]
        // `+` changes the state, `l` too but late, `=` is a duplicate, `!` is refused.
        let expected: [RecurringPayment.Status: String] = [.active: "++++", .cancelled: "ll=!", .expired: "ll!="]
        for status in RecurringPayment.Status.allCases {
            var payment = try RecurringPayment(recurringID: "rt", schedule: schedule)
            if status != .active { payment = try payment.applying(status == .cancelled ? .cancelled : .expired).state }
            for (event, mark) in zip(events, expected[status] ?? "") {
                let result = try? payment.applying(event)
                let text = "\(status) \(event)"
                switch mark {
                case "+", "l":
                    #expect(result?.notices == (mark == "l" ? [.late] : []), "\(text)")
                    let state = try #require(result?.state)
                    #expect(state != payment, "\(text)")
                    let again = try state.applying(event)
                    #expect(again.state == state && again.notices == [.duplicate], "\(text)")
                case "=": #expect(result?.state == payment && result?.notices == [.duplicate], "\(text)")
                default: #expect(result == nil, "\(text)")
                }
            }
            #expect(throws: PaymentRefusal.identifierInvalid) { try payment.applying(.transferred(transferID: "")) }
            #expect(throws: PaymentRefusal.self) { try payment.applying(.skipped(start.adding(days: -1))) }
        }
        #expect(throws: PaymentRefusal.identifierInvalid) { try RecurringPayment(recurringID: "", schedule: schedule) }
    }
}

@Suite struct ReturnPolicyTests {
    private static func day(_ text: String) throws -> ACHDate { try #require(ACHDate(iso: text)) }

    @Test(arguments: [
        ("R01", "2026-11-16", "2026-11-18"),
        // Thanksgiving and a weekend are between.
        ("R01", "2026-11-25", "2026-11-30"),
        // The sixtieth day is a Tuesday, and a Friday before a weekend and a holiday.
        ("R10", "2026-11-20", "2027-01-20"), ("R10", "2026-11-16", "2027-01-19"),
        ("R68", "2026-11-16", "2026-11-23"), ("R73", "2026-11-16", "2026-11-18"),
    ])
    func deadlines(code: String, settlement: String, last: String) throws {
        let known = try #require(ACHReturn(code: code))
        #expect(try known.lastDay(settlement: Self.day(settlement)) == Self.day(last))
    }

    @Test func someCodesHaveNoFixedDeadline() throws {
        for code in ["R06", "R13", "R23", "R31"] {
            #expect(try ACHReturn(code: code)?.lastDay(settlement: Self.day("2026-11-16")) == .some(nil))
        }
    }

    @Test func retriesFollowTheTable() throws {
        let (settled, returned) = (try Self.day("2026-01-05"), try Self.day("2026-01-07"))
        func verdict(_ code: String, _ retries: Int, _ today: String) throws -> ACHReturn.RetryVerdict? {
            try ACHReturn(code: code)?.retryVerdict(
                after: retries, settlement: settled, returned: returned, today: Self.day(today))
        }
        let last = settled.adding(days: 180)
        for code in ["R01", "R09"] {
            #expect(try verdict(code, 0, "2026-01-08") == .allowed(until: last))
            #expect(try verdict(code, 1, last.description) == .allowed(until: last))
            #expect(try verdict(code, 2, "2026-01-08") == .forbidden)
            #expect(try verdict(code, 0, last.adding(days: 1).description) == .forbidden)
        }
        for code in ["R02", "R03", "R05", "R07", "R10", "R29", "R16", "R51"] {
            #expect(try verdict(code, 0, "2026-01-08") == .forbidden, "\(code)")
        }
        #expect(try verdict("R08", 0, "2026-01-08") == .newAuthorization)
        #expect(try verdict("R11", 0, "2026-01-08") == .corrected(until: returned.adding(days: 60)))
        #expect(try verdict("R11", 0, "2026-03-09") == .forbidden)
        #expect(try verdict("R18", 5, "2026-12-01") == .corrected(until: nil))
    }

    @Test(arguments: [
        (1000, ["R10", "R07", "R05", "R29", "R51"], [] as [ReturnRates.Kind]),
        (1000, ["R10", "R07", "R05", "R29", "R51", "R11"], [.unauthorized]),
        (100, ["R02", "R03", "R04"], []), (100, ["R02", "R03", "R04", "R04"], [.administrative]),
        (20, ["R01", "R09", "R08"], []), (20, ["R01", "R09", "R08", "R16"], [.overall]),
        (0, ["R01"], [.overall]), (0, [], []), (10, ["R61", "R73", "R99", "x", "R45"], []),
    ])
    func rates(debits: Int, codes: [String], alarms: [ReturnRates.Kind]) {
        #expect(ReturnRates(debits: debits, codes: codes).alarms == alarms)
    }

    @Test func ratesDoNotOverflow() {
        #expect(ReturnRates(debits: .max, codes: ["R10"]).alarms.isEmpty)
        #expect(ReturnRates(debits: -1, codes: ["R10"]).alarms == [.unauthorized, .overall])
    }
}
