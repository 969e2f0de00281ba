// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import PlaidTypes
import TartanStorage
import TartanTestSupport
import Testing

@Suite("Conformance: payments")
struct PaymentConformance {
    private typealias Make = PaymentSample

    @Test("A payment reads back as it was stored, whatever it contains", arguments: StoreKind.allCases)
    func readsBack(kind: StoreKind) async throws {
        let seed: UInt64 = 19
        var random = SeededGenerator(seed: seed)
        let payments = (0..<60).map { Make.random($0, &random) }
        try await kind.run { store in
            for payment in payments {
                let outcome = try await store.insertPayment(payment, within: PaymentQuota())
                #expect(outcome == .inserted, "seed \(seed)")
            }
            for payment in payments {
                #expect(try await store.enginePayment(payment.id) == payment, "seed \(seed)")
                #expect(try await store.payment(payment.id, of: payment.userID) == payment, "seed \(seed)")
                #expect(try await store.payment(payment.id, of: "somebody") == nil)
                guard let transfer = payment.transferID else { continue }
                #expect(try await store.enginePayment(ofTransfer: transfer) == payment, "seed \(seed)")
            }
            #expect(try await store.enginePayment("pay_0") == nil)
            #expect(try await store.enginePayment(ofTransfer: "none") == nil)
        }
    }

    @Test("A change of every column reads back, and what identifies a payment stays", arguments: StoreKind.allCases)
    func changes(kind: StoreKind) async throws {
        let seed: UInt64 = 20
        var random = SeededGenerator(seed: seed)
        let pairs = (0..<40).map { number in
            (Make.random(number, &random), Make.random(number, &random), Make.random(number, &random))
        }
        try await kind.run { store in
            for (first, second, third) in pairs {
                _ = try await store.insertPayment(first, within: PaymentQuota())
                var expected = first
                for other in [second, third] {
                    var changed = other
                    changed.version = expected.version
                    var commit = PaymentCommit()
                    commit.payments = [changed]
                    #expect(try await store.engineCommit(commit), "seed \(seed)")
                    expected.network = other.network
                    expected.phase = other.phase
                    expected.counts = other.counts
                    expected.authorizationID = other.authorizationID
                    expected.transferID = other.transferID
                    expected.state = other.state
                    expected.details = other.details
                    expected.updatedAt = other.updatedAt
                    expected.dueAt = other.dueAt
                    expected.version += 1
                    #expect(try await store.enginePayment(first.id) == expected, "seed \(seed)")
                }
            }
        }
    }

    @Test("A key belongs to its first payment, and IDs are unique", arguments: StoreKind.allCases)
    func keys(kind: StoreKind) async throws {
        try await kind.run { store in
            var first = Make.payment(1)
            first.transferID = "transfer"
            first.authorizationID = "authorization"
            #expect(try await store.insertPayment(first, within: PaymentQuota()) == .inserted)
            let before = try await PaymentSnapshot(store)
            var other = Make.payment(2, user: "other", units: 5, key: 1)
            // The key decides before every limit.
            for quota in [PaymentQuota(), PaymentQuota(perDay: 0)] {
                #expect(try await store.insertPayment(first, within: quota) == .existing(first))
                #expect(try await store.insertPayment(other, within: quota) == .existing(first))
            }
            other = Make.payment(2)
            other.transferID = "transfer"
            var third = Make.payment(3)
            third.authorizationID = "authorization"
            for payment in [Make.payment(1, key: 9), other, third] {
                let code = await storageCode { _ = try await store.insertPayment(payment, within: PaymentQuota()) }
                #expect(code == .alreadyExists, "\(payment.id)")
            }
            #expect(try await PaymentSnapshot(store) == before)
            // Two without a transfer do not collide.
            #expect(try await store.insertPayment(Make.payment(4), within: PaymentQuota()) == .inserted)
            #expect(try await store.insertPayment(Make.payment(5), within: PaymentQuota()) == .inserted)
        }
    }

    @Test("Lists are of a user, an Item or phases, the newest first, page by page", arguments: StoreKind.allCases)
    func lists(kind: StoreKind) async throws {
        let seed: UInt64 = 21
        var random = SeededGenerator(seed: seed)
        let phases = ["created", "authorized", "submitted"]
        let payments = (0..<50).map { number in
            var payment = Make.payment(
                number, user: ["a", "b"].randomElement(using: &random) ?? "a",
                item: ["x", "y", "z"].randomElement(using: &random) ?? "x", at: Int.random(in: 0...9, using: &random))
            payment.phase = phases.randomElement(using: &random) ?? "created"
            return payment
        }
        try await kind.run { store in
            for payment in payments { _ = try await store.insertPayment(payment, within: PaymentQuota()) }
            for user in [nil, "a", "b", "nobody"] as [UserID?] {
                for item in [nil, "x"] as [ItemID?] {
                    for chosen in [[], ["created"], ["created", "submitted"], ["unknown"]] as [Set<String>] {
                        let expected = payments.filter {
                            (user == nil || $0.userID == user) && (item == nil || $0.itemID == item)
                                && (chosen.isEmpty || chosen.contains($0.phase))
                        }.sorted { ($0.createdAt, $0.id) > ($1.createdAt, $1.id) }
                        var query = PaymentQuery(userID: user, itemID: item, phases: chosen, limit: 7)
                        var found: [PaymentRecord] = []
                        while case let page = try await store.enginePayments(query), let last = page.last {
                            #expect(page.count <= 7)
                            found += page
                            query.after = .init(createdAt: last.createdAt, id: last.id)
                        }
                        #expect(found == expected, "seed \(seed), \(user?.rawValue ?? "all"), \(chosen)")
                    }
                }
            }
            for limit in [0, -1, .min] {
                #expect(try await store.enginePayments(PaymentQuery(limit: limit)).isEmpty)
            }
        }
    }

    @Test("Due payments come in the order of their times, at the time and not before", arguments: StoreKind.allCases)
    func due(kind: StoreKind) async throws {
        try await kind.run { store in
            #expect(try await store.engineNextDuePayment() == nil)
            for (number, seconds) in [(1, 30), (2, 10), (3, 20), (4, 10), (5, nil)] as [(Int, Int?)] {
                var payment = Make.payment(number)
                payment.dueAt = seconds.map(Sample.time)
                _ = try await store.insertPayment(payment, within: PaymentQuota())
            }
            func due(_ seconds: Int, _ limit: Int = 9) async throws -> [String] {
                try await store.engineDuePayments(now: Sample.time(seconds), limit: limit).map(\.id)
            }
            #expect(try await store.engineNextDuePayment() == Sample.time(10))
            #expect(try await due(9) == [])
            #expect(try await due(10) == ["pay_1002", "pay_1004"])
            #expect(try await due(29) == ["pay_1002", "pay_1004", "pay_1003"])
            #expect(try await due(30, 2) == ["pay_1002", "pay_1004"])
            #expect(try await due(99, -1) == [])
            for id in ["pay_1002", "pay_1004"] {
                var payment = try #require(try await store.enginePayment(id))
                payment.dueAt = nil
                var commit = PaymentCommit()
                commit.payments = [payment]
                #expect(try await store.engineCommit(commit))
            }
            #expect(try await store.engineNextDuePayment() == Sample.time(20))
            #expect(try await due(99) == ["pay_1003", "pay_1001"])
        }
    }

    @Test("Events are found by number, transfer and outcome, in their order", arguments: StoreKind.allCases)
    func events(kind: StoreKind) async throws {
        let outcomes = PaymentEventRecord.Outcome.allCases
        var all = (1...40).map { number in
            Make.event(
                Int64(number * 3), transfer: ["t1", "t2", ""][number % 3], outcome: outcomes[number % outcomes.count])
        }
        all[0].refundID = "refund"
        all[1].sweepID = "sweep"
        all[2].notes = "late,skipped"
        let elsewhere = Make.event(3, transfer: "t1", scope: "production")
        try await kind.run { store in
            var commit = PaymentCommit()
            commit.events = all.reversed() + [elsewhere]
            try #require(try await store.engineCommit(commit))
            #expect(try await store.enginePaymentEvents(Make.scope, after: 0, limit: 99) == all)
            #expect(try await store.enginePaymentEvents(Make.scope, after: 3, limit: 2) == Array(all[1...2]))
            #expect(try await store.enginePaymentEvents(Make.scope, after: 120, limit: 9).isEmpty)
            #expect(try await store.enginePaymentEvents("production", after: 0, limit: 9) == [elsewhere])
            #expect(try await store.enginePaymentEvents("other", after: 0, limit: 9).isEmpty)
            for count in [0, 1, 2, 3, 5, 40, 600, 1_500] {
                let numbers = (0..<Int64(count)).map { $0 - 3 }
                let expected = all.filter { numbers.contains($0.number) }
                #expect(try await store.enginePaymentEvents(Make.scope, numbers: numbers.reversed()) == expected)
                #expect(try await store.enginePaymentEvents(Make.scope, numbers: numbers + numbers) == expected)
            }
            let first = all.filter { $0.transferID == "t1" }
            #expect(try await store.enginePaymentEvents(ofTransfer: "t1") == [elsewhere] + first)
            #expect(try await store.enginePaymentEvents(ofTransfer: "").isEmpty)
            #expect(try await store.enginePaymentEvents(ofTransfer: "none").isEmpty)
            for outcome in outcomes {
                let expected = all.filter { $0.outcome == outcome }
                #expect(try await store.enginePaymentEvents(Make.scope, outcome, limit: 99) == expected)
                #expect(try await store.enginePaymentEvents(Make.scope, outcome, limit: 2) == Array(expected.prefix(2)))
            }
        }
    }

    @Test("A known event keeps what arrived first; its outcome and notes change", arguments: StoreKind.allCases)
    func knownEvent(kind: StoreKind) async throws {
        try await kind.run { store in
            let first = Make.event(7, outcome: .waiting)
            var commit = PaymentCommit()
            commit.events = [first]
            try #require(try await store.engineCommit(commit))
            var second = Make.event(7, transfer: "another", outcome: .refused)
            second.type = "returned"
            second.refundID = "r"
            second.sweepID = "s"
            second.happenedAt = Sample.time(77)
            second.receivedAt = Sample.time(78)
            second.body = "{}"
            second.notes = "illegal_step"
            commit.events = [second]
            #expect(try await store.engineCommit(commit))
            var expected = first
            expected.outcome = .refused
            expected.notes = "illegal_step"
            #expect(try await store.enginePaymentEvents(Make.scope, after: 0, limit: 9) == [expected])
        }
    }
}
