// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import PlaidTypes
import TartanStorage
import TartanTestSupport
import Testing

@Suite("Conformance: commits of payments")
struct PaymentCommitConformance {
    private typealias Make = PaymentSample

    /// Two payments, a sweep, an event, a posting and a cursor.
    private static func prepare(_ store: any Store) async throws {
        for number in 1...2 {
            var payment = Make.payment(number)
            payment.transferID = "transfer\(number)"
            _ = try await store.insertPayment(payment, within: PaymentQuota())
        }
        var commit = PaymentCommit()
        commit.sweeps = [Make.sweep()]
        commit.events = [Make.event(5, outcome: .waiting)]
        commit.postings = [try Make.posting("event:5")]
        commit.cursor = .init(scope: Make.scope, from: 0, to: 5)
        try #require(try await store.engineCommit(commit))
    }

    /// A commit that changes every table.
    private static func everything(_ store: any Store) async throws -> PaymentCommit {
        var commit = PaymentCommit()
        for id in ["pay_1002", "pay_1001"] {
            var payment = try #require(try await store.enginePayment(id))
            payment.phase = "posted"
            payment.updatedAt = Sample.time(50)
            commit.payments.append(payment)
        }
        var sweep = try #require(try await store.engineSweep(Make.scope, "sweep"))
        sweep.state = "{}"
        sweep.updatedAt = Sample.time(60)
        commit.sweeps = [Make.sweep("another"), sweep]
        commit.events = [Make.event(7), Make.event(6, outcome: .foreign), Make.event(5, outcome: .applied)]
        commit.postings = [try Make.posting("event:7"), try Make.posting("event:5"), try Make.posting("event:6")]
        commit.cursor = .init(scope: Make.scope, from: 5, to: 7)
        return commit
    }

    @Test("A commit stores everything together", arguments: StoreKind.allCases)
    func together(kind: StoreKind) async throws {
        try await kind.run { store in
            try await Self.prepare(store)
            let commit = try await Self.everything(store)
            #expect(try await store.engineCommit(commit))
            let after = try await PaymentSnapshot(store)
            #expect(after.payments.map(\.phase) == ["posted", "posted"] && after.payments.map(\.version) == [2, 2])
            #expect(after.events.map(\.number) == [5, 6, 7])
            #expect(after.events.map(\.outcome) == [.applied, .foreign, .applied])
            var sweep = Make.sweep("another")
            sweep.version = 1
            var changed = commit.sweeps[1]
            changed.version = 2
            #expect(after.sweeps == [sweep, changed])
            #expect(after.cursors.map { $0?.after } == [7, nil])
            // The latest time of what was committed with it.
            #expect(after.cursors[0]?.updatedAt == Sample.time(1_000))
            #expect(after.postings.map(\.source.text) == ["event:5", "event:6", "event:7"])
            #expect(after.balances[.userFunds, .usd] == Money(minorUnits: -300, .usd))
            // The same one again finds other versions.
            #expect(try await !store.engineCommit(commit))
            #expect(try await PaymentSnapshot(store) == after)
            #expect(try await store.engineCommit(PaymentCommit()))
            #expect(try await PaymentSnapshot(store) == after)
        }
    }

    /// Each conflict as a change of a commit that would be stored without it.
    private static let conflicts: [(name: String, apply: @Sendable (inout PaymentCommit) -> Void)] = [
        ("an older version", { commit in commit.payments[1].version -= 1 }),
        ("a newer version", { commit in commit.payments[0].version += 1 }),
        ("an unknown payment", { commit in commit.payments.append(PaymentSample.payment(9)) }),
        ("a payment twice", { commit in commit.payments.append(commit.payments[0]) }),
        ("an older sweep", { commit in commit.sweeps[1].version -= 1 }),
        ("a newer sweep", { commit in commit.sweeps[1].version += 1 }),
        ("an unknown sweep", { commit in commit.sweeps.append(PaymentSample.sweep("unknown", version: 1)) }),
        ("a sweep twice", { commit in commit.sweeps.append(commit.sweeps[0]) }),
        ("a cursor that moved", { commit in commit.cursor?.from = 4 }),
        ("a cursor that began", { commit in commit.cursor?.from = 0 }),
        ("a cursor that has not begun", { commit in commit.cursor = .init(scope: "production", from: 1, to: 2) }),
    ]

    @Test("A conflict leaves nothing behind, whatever it is", arguments: StoreKind.allCases)
    func conflicts(kind: StoreKind) async throws {
        try await kind.run { store in
            try await Self.prepare(store)
            let before = try await PaymentSnapshot(store)
            for conflict in Self.conflicts {
                var commit = try await Self.everything(store)
                conflict.apply(&commit)
                #expect(try await !store.engineCommit(commit), "\(conflict.name)")
                #expect(try await PaymentSnapshot(store) == before, "\(conflict.name)")
            }
            // Without a conflict it is stored.
            #expect(try await store.engineCommit(try await Self.everything(store)))
        }
    }

    /// Each error as a change of such a commit.
    private static let errors:
        [(name: String, code: StorageError.Code, apply: @Sendable (inout PaymentCommit) throws -> Void)] = [
            (
                "a source with other content", .integrity,
                { commit in commit.postings[1] = try PaymentSample.posting("event:5", units: 101) }
            ),
            (
                "a source with two contents", .integrity,
                { commit in commit.postings.append(try PaymentSample.posting("event:7", units: 101)) }
            ),
            ("another's transfer", .alreadyExists, { commit in commit.payments[0].transferID = "transfer1" }),
        ]

    @Test("An error leaves nothing behind either", arguments: StoreKind.allCases)
    func errors(kind: StoreKind) async throws {
        try await kind.run { store in
            try await Self.prepare(store)
            let before = try await PaymentSnapshot(store)
            for error in Self.errors {
                var commit = try await Self.everything(store)
                try error.apply(&commit)
                let code = await storageCode { _ = try await store.engineCommit(commit) }
                #expect(code == error.code, "\(error.name)")
                #expect(try await PaymentSnapshot(store) == before, "\(error.name)")
            }
        }
    }

    @Test("Of many commits at once, one moves a version, a sweep and the cursor", arguments: StoreKind.allCases)
    func race(kind: StoreKind) async throws {
        try await kind.run { store in
            try await Self.prepare(store)
            for round in 0..<5 {
                let from = Int64(5 + round)
                let payment = try #require(try await store.enginePayment("pay_1001"))
                let sweep = try #require(try await store.engineSweep(Make.scope, "sweep"))
                let stored = try await withThrowingTaskGroup(of: Int.self) { group in
                    for worker in 0..<9 {
                        group.addTask {
                            var commit = PaymentCommit()
                            switch worker % 3 {
                            case 0: commit.payments = [payment]
                            case 1: commit.sweeps = [sweep]
                            default:
                                commit.cursor = .init(scope: Make.scope, from: from, to: from + 1)
                                commit.events = [Make.event(from + 1)]
                                commit.postings = [try Make.posting("round:\(round)", units: 1)]
                            }
                            return try await store.engineCommit(commit) ? worker % 3 : -1
                        }
                    }
                    return try await group.reduce(into: [Int]()) { $0.append($1) }
                }
                #expect(stored.filter { $0 >= 0 }.sorted() == [0, 1, 2], "round \(round)")
            }
            let after = try await PaymentSnapshot(store)
            #expect(after.cursors[0]?.after == 10)
            #expect(after.balances[.userFunds, .usd] == Money(minorUnits: -105, .usd))
            #expect(after.sweeps[0].version == 6)
            #expect(after.payments.map(\.version).sorted() == [1, 6])
        }
    }

    @Test("Of many at once, one inserts a sweep and one begins the cursor", arguments: StoreKind.allCases)
    func firstRace(kind: StoreKind) async throws {
        try await kind.run { store in
            let stored = try await withThrowingTaskGroup(of: Int.self) { group in
                for worker in 0..<12 {
                    group.addTask {
                        var commit = PaymentCommit()
                        if worker.isMultiple(of: 2) {
                            commit.sweeps = [Make.sweep()]
                        } else {
                            commit.cursor = .init(scope: Make.scope, from: 0, to: Int64(worker))
                        }
                        return try await store.engineCommit(commit) ? worker % 2 : -1
                    }
                }
                return try await group.reduce(into: [Int]()) { $0.append($1) }
            }
            #expect(stored.filter { $0 >= 0 }.sorted() == [0, 1])
        }
    }

    @Test("Commits and the ledger book the same sources once", arguments: StoreKind.allCases)
    func ledger(kind: StoreKind) async throws {
        try await kind.run { store in
            let ledger = store.ledger
            let posting = try Make.posting("event:1")
            #expect(try await ledger.book([posting]) == [.booked])
            var commit = PaymentCommit()
            commit.postings = [posting, try Make.posting("event:2")]
            #expect(try await store.engineCommit(commit))
            #expect(try await store.ledger.book(commit.postings) == [.alreadyBooked, .alreadyBooked])
            #expect(try await ledger.balances(at: .latest)[.userFunds, .usd] == Money(minorUnits: -200, .usd))
            // Concurrent commits of one source, each with a cursor of its own, are all stored.
            let stored = try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<8 {
                    group.addTask {
                        var commit = PaymentCommit()
                        commit.postings = [try Make.posting("event:3")]
                        commit.cursor = .init(scope: "scope\(number)", from: 0, to: 1)
                        return try await store.engineCommit(commit)
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(stored == 8)
            #expect(try await ledger.balances(at: .latest)[.userFunds, .usd] == Money(minorUnits: -300, .usd))
        }
    }

    @Test("The reading of events is reserved for one, until it ends or lapses", arguments: StoreKind.allCases)
    func lease(kind: StoreKind) async throws {
        try await kind.run { store in
            func lease(_ owner: String, _ now: Int, _ until: Int) async throws -> PaymentCursorRecord? {
                try await store.engineLeasePaymentCursor(
                    Make.scope, owner: owner, now: Sample.time(now), until: Sample.time(until))
            }
            #expect(try await store.enginePaymentCursor(Make.scope) == nil)
            try await store.engineReleasePaymentCursor(Make.scope, owner: "a")
            #expect(try await store.enginePaymentCursor(Make.scope) == nil)
            var expected = PaymentCursorRecord(
                scope: Make.scope, after: 0, leaseOwner: "a", leaseUntil: Sample.time(10), updatedAt: Sample.time(0))
            #expect(try await lease("a", 0, 10) == expected)
            #expect(try await lease("b", 9, 20) == nil)
            #expect(try await store.enginePaymentCursor(Make.scope) == expected)
            // Its owner extends it, and a commit keeps it.
            expected.leaseUntil = Sample.time(15)
            expected.updatedAt = Sample.time(9)
            #expect(try await lease("a", 9, 15) == expected)
            var commit = PaymentCommit()
            commit.cursor = .init(scope: Make.scope, from: 0, to: 3)
            commit.events = [Make.event(3)]
            #expect(try await store.engineCommit(commit))
            expected.after = 3
            expected.updatedAt = Sample.time(1_000)
            #expect(try await store.enginePaymentCursor(Make.scope) == expected)
            try await store.engineReleasePaymentCursor(Make.scope, owner: "b")
            #expect(try await lease("b", 14, 30) == nil)
            #expect(try await lease("b", 15, 30)?.after == 3)
            #expect(try await lease("a", 16, 30) == nil)
            try await store.engineReleasePaymentCursor(Make.scope, owner: "b")
            let free = try #require(try await store.enginePaymentCursor(Make.scope))
            #expect(free.leaseOwner == nil && free.leaseUntil == nil && free.after == 3)
            #expect(try await lease("a", 16, 30)?.leaseOwner == "a")
            let winners = try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<12 {
                    group.addTask {
                        try await store.engineLeasePaymentCursor(
                            "production", owner: "w\(number)", now: Sample.time(0), until: Sample.time(9)) != nil
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(winners == 1)
        }
    }
}
