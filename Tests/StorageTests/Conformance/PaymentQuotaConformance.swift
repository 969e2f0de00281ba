// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import PlaidTypes
import TartanStorage
import TartanTestSupport
import Testing

@Suite("Conformance: limits of payments")
struct PaymentQuotaConformance {
    private typealias Make = PaymentSample

    private static func day(_ month: Int, _ day: Int, _ year: Int = 2026) -> CalendarDate {
        CalendarDate(year: year, month: month, day: day) ?? .unknown
    }

    /// A quota with one of its limits, and what a refusal by it names.
    private static func quotas(_ units: Int64) -> [(PaymentQuota, PaymentQuota.Limit)] {
        [
            (PaymentQuota(perUserAndDay: units), .userAndDay), (PaymentQuota(perUserAndMonth: units), .userAndMonth),
            (PaymentQuota(perDay: units), .day), (PaymentQuota(perMonth: units), .month),
        ]
    }

    @Test("Each limit sums what it names, may be reached, and is not exceeded", arguments: StoreKind.allCases)
    func sums(kind: StoreKind) async throws {
        // Each with the limits that count it for a payment of the user on the 15th of November.
        let stored: [(PaymentRecord, Set<PaymentQuota.Limit>)] = [
            (Make.payment(1, units: 1), Set(PaymentQuota.Limit.allCases)),
            (Make.payment(2, user: "other", units: 10), [.day, .month]),
            (Make.payment(3, units: 100, day: Self.day(11, 1)), [.userAndMonth, .month]),
            (Make.payment(4, units: 1_000, day: Self.day(11, 30)), [.userAndMonth, .month]),
            (Make.payment(5, user: "other", units: 10_000, day: Self.day(11, 14)), [.month]),
            (Make.payment(6, units: 100_000, day: Self.day(10, 31)), []),
            (Make.payment(7, units: 100_000, day: Self.day(12, 1)), []),
            (Make.payment(8, units: 100_000, day: Self.day(11, 15, 2025)), []),
            (Make.payment(9, units: 100_000, currency: .cad), []),
            (Make.payment(10, units: 100_000, direction: "credit"), []),
        ]
        try await kind.run { store in
            for (payment, _) in stored {
                let outcome = try await store.insertPayment(payment, within: PaymentQuota())
                #expect(outcome == .inserted)
            }
            var failed = Make.payment(11, units: 100_000)
            failed.counts = false
            _ = try await store.insertPayment(failed, within: PaymentQuota())
            var before = try await PaymentSnapshot(store)
            for (index, limit) in PaymentQuota.Limit.allCases.enumerated() {
                let used = stored.filter { $0.1.contains(limit) }.reduce(0) { $0 + $1.0.amount.minorUnits }
                var new = Make.payment(100 + index, units: 7)
                let tight = try #require(Self.quotas(used + 6).first { $0.1 == limit }?.0)
                #expect(try await store.insertPayment(new, within: tight) == .refused(limit))
                #expect(try await PaymentSnapshot(store) == before, "\(limit)")
                let wide = try #require(Self.quotas(used + 7).first { $0.1 == limit }?.0)
                #expect(try await store.insertPayment(new, within: wide) == .inserted, "\(limit)")
                let next = Make.payment(200 + index, units: 1)
                #expect(try await store.insertPayment(next, within: wide) == .refused(limit))
                // Once it certainly moves no money, there is room for another one.
                new.counts = false
                var commit = PaymentCommit()
                commit.payments = [new]
                #expect(try await store.engineCommit(commit))
                #expect(try await store.insertPayment(next, within: wide) == .inserted, "\(limit)")
                var last = next
                last.counts = false
                commit.payments = [last]
                #expect(try await store.engineCommit(commit))
                before = try await PaymentSnapshot(store)
            }
        }
    }

    @Test("A sum that does not fit exceeds every limit", arguments: StoreKind.allCases)
    func overflow(kind: StoreKind) async throws {
        try await kind.run { store in
            for number in 1...3 {
                let payment = Make.payment(number, units: .max)
                _ = try await store.insertPayment(payment, within: PaymentQuota())
            }
            for (quota, limit) in Self.quotas(.max) {
                let outcome = try await store.insertPayment(Make.payment(9, units: 1), within: quota)
                #expect(outcome == .refused(limit))
            }
            #expect(
                try await store.insertPayment(
                    Make.payment(10, user: "other"), within: PaymentQuota(perUserAndDay: .max)) == .inserted)
        }
    }

    @Test("The first day and the last day of every month belong to it", arguments: StoreKind.allCases)
    func months(kind: StoreKind) async throws {
        try await kind.run { store in
            var number = 0
            for (year, month) in [(2026, 1), (2026, 2), (2028, 2), (2026, 4), (2026, 12)] {
                let last = try #require(
                    [31, 30, 29, 28].lazy.compactMap { CalendarDate(year: year, month: month, day: $0) }.first)
                let days = [Self.day(month, 1, year), last]
                for (day, other) in [(days[0], days[1]), (days[1], days[0])] {
                    let user = UserID("user\(number)")
                    number += 1
                    let quota = PaymentQuota(perUserAndMonth: 100)
                    let first = Make.payment(number, user: user, day: day)
                    #expect(try await store.insertPayment(first, within: quota) == .inserted, "\(day)")
                    for (next, isRefused) in [
                        (other, true), (days[0].addingDays(-1), false), (last.addingDays(1), false),
                    ] {
                        number += 1
                        let payment = Make.payment(number, user: user, day: next)
                        let outcome = try await store.insertPayment(payment, within: quota)
                        #expect(outcome == (isRefused ? .refused(.userAndMonth) : .inserted), "\(day), then \(next)")
                    }
                }
            }
        }
    }

    @Test("Of many at once, no more are stored than a limit allows", arguments: StoreKind.allCases)
    func race(kind: StoreKind) async throws {
        for (quota, _) in Self.quotas(500) {
            try await kind.run { store in
                let outcomes = try await withThrowingTaskGroup(of: PaymentInsertion.self) { group in
                    for number in 0..<24 {
                        group.addTask { try await store.insertPayment(Make.payment(number), within: quota) }
                    }
                    return try await group.reduce(into: [PaymentInsertion]()) { $0.append($1) }
                }
                #expect(outcomes.count { $0 == .inserted } == 5)
                #expect(try await store.enginePayments(PaymentQuery()).count == 5)
            }
        }
    }

    @Test("Of many at once with one key, one is stored and the others get it", arguments: StoreKind.allCases)
    func keyRace(kind: StoreKind) async throws {
        for quota in [PaymentQuota(), PaymentQuota(perDay: 100)] {
            try await kind.run { store in
                for round in 0..<8 {
                    let outcomes = try await withThrowingTaskGroup(of: PaymentInsertion.self) { group in
                        for number in 0..<12 {
                            group.addTask {
                                let payment = Make.payment(
                                    round * 100 + number, day: Make.day.addingDays(round), key: round)
                                return try await store.insertPayment(payment, within: quota)
                            }
                        }
                        return try await group.reduce(into: [PaymentInsertion]()) { $0.append($1) }
                    }
                    let stored = try #require(
                        try await store.enginePayments(PaymentQuery()).first { $0.keyDigest == Make.digest(round) })
                    #expect(outcomes.count { $0 == .inserted } == 1, "round \(round)")
                    #expect(outcomes.count { $0 == .existing(stored) } == 11, "round \(round)")
                }
                #expect(try await store.enginePayments(PaymentQuery()).count == 8)
            }
        }
    }
}
