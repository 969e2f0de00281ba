// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import PaymentService
import Payments
import PlaidJSON
import Synchronization
import TartanStorage
import TartanTestSupport
import Testing

/// Histories with payments of every kind, and what has to hold at the end of each.
struct EventHistory {
    let bench: EventBench
    var expected: [String: Int64] = [:]

    /// Creates transfers at Plaid with all their events, so that they are read in one go.
    init(seed: UInt64) async throws {
        var random = SeededGenerator(seed: seed)
        bench = try EventBench(seed: seed)
        for number in 0..<6 {
            let isDebit = number != 2
            let id = try await bench.transfer("\(10 + number).00", isDebit ? .debit : .credit, .plaidLedger)
            let ways: [[String]] =
                isDebit
                ? [
                    [], ["posted"], ["failed"], ["posted", "settled"], ["posted", "settled", "funds_available"],
                    ["posted", "settled", "returned"],
                ] : [["posted", "settled"], ["failed"], ["posted", "returned"]]
            let way = ways[Int.random(in: 0..<ways.count, using: &random)]
            for type in way { try bench.simulate(id, type) }
            if way.last == "funds_available" {
                let refund = try await bench.refund(id, "4.00")
                if Bool.random(using: &random) { try bench.simulateRefund(refund, "posted", "settled") }
            }
        }
        try bench.call("/transfer/ledger/deposit", ["amount": "40.00", "idempotency_key": "d", "network": "ach"])
        let debit = try await bench.transfer("9.00", .debit, .sweep)
        try bench.simulate(debit, "posted", "settled")
        try bench.call("/sandbox/transfer/sweep/simulate")
    }

    /// Checks that every event of Plaid is stored and applied once, and that the books are those of the states.
    func check(_ comment: String) async throws {
        let numbers = try bench.numbersAtPlaid()
        let events = try await bench.events()
        #expect(events.map(\.number) == numbers, "\(comment)")
        #expect(events.allSatisfy { $0.outcome == .applied }, "\(comment)")
        #expect(try await bench.store.enginePaymentCursor("sandbox")?.after == numbers.last, "\(comment)")
        #expect(try await Self.isConsistent(bench.store), "\(comment)")
    }

    /// Whether the ledger is balanced, and is the sum of the states' books.
    static func isConsistent(_ store: any Store) async throws -> Bool {
        var books = Balances()
        for record in try await store.enginePayments(PaymentQuery(limit: 10_000)) {
            guard let payment = try PaymentDocument(record).transfer else { continue }
            for line in try payment.books().lines { try books.add(line) }
            for refund in payment.refunds.values {
                for line in try refund.books(of: payment).lines { try books.add(line) }
            }
        }
        for record in try await store.engineSweeps("sandbox") {
            let json = try JSONValue(parsing: Array(record.state.utf8)).objectValue ?? [:]
            for line in try Sweep(json: json).books().lines { try books.add(line) }
        }
        let balances = try await store.ledger.balances(at: .latest)
        return try balances.isBalanced() && balances == books
    }
}

@Suite("Crashes and several workers while events are read")
struct EventCrashTests {
    @Test("a crash at any step books nothing twice and loses nothing", arguments: [false, true])
    func crashes(isAfter: Bool) async throws {
        for seed in SeededGenerator.seeds(2) {
            // How many steps there are without a crash.
            let calm = try await EventHistory(seed: seed)
            let isConsistent = Mutex(true)
            let counting = InterruptedStore(
                calm.bench.store,
                afterCommit: { store in
                    let result = (try? await EventHistory.isConsistent(store)) ?? false
                    if !result { isConsistent.withLock { $0 = false } }
                })
            _ = try await calm.bench.service(store: counting).drainEvents()
            #expect(isConsistent.withLock { $0 }, "seed \(seed): consistent after every commit")
            try await calm.check("seed \(seed)")
            let expected = try await calm.bench.balances()
            for step in 1...counting.steps {
                let history = try await EventHistory(seed: seed)
                let dying = InterruptedStore(history.bench.store, death: .init(step: step, isAfter: isAfter))
                // Only the release of the reservation at the end may fail unnoticed.
                _ = try? await history.bench.service("first", store: dying).drainEvents()
                #expect(dying.isDead, "seed \(seed), step \(step)")
                #expect(try await EventHistory.isConsistent(history.bench.store), "seed \(seed), step \(step)")
                // The dead process may still have the reservation.
                history.bench.pass(.seconds(120))
                _ = try await history.bench.service("second").drainEvents()
                try await history.check("seed \(seed), step \(step)")
                #expect(try await history.bench.balances() == expected, "seed \(seed), step \(step)")
            }
        }
    }

    @Test("the reservation of another process is respected until it ends")
    func reservation() async throws {
        let history = try await EventHistory(seed: 3)
        let store = history.bench.store
        let now = history.bench.now
        _ = try await store.engineLeasePaymentCursor("sandbox", owner: "other", now: now, until: now + .seconds(60))
        let drain = try await history.bench.service().drainEvents()
        #expect(drain.isElsewhere && drain.read == 0)
        history.bench.pass(.seconds(61))
        #expect(try await !history.bench.service().drainEvents().isElsewhere)
        try await history.check("after the reservation")
    }

    @Test("several workers at once apply each event once")
    func workers() async throws {
        for seed in SeededGenerator.seeds(5) {
            let history = try await EventHistory(seed: seed)
            let isBalanced = Mutex(true)
            let watched = InterruptedStore(
                history.bench.store,
                afterCommit: { store in
                    let balances = try? await store.ledger.balances(at: .latest)
                    if (try? balances?.isBalanced()) != true { isBalanced.withLock { $0 = false } }
                })
            // Two of them have the same name, so that the reservation does not keep them apart.
            let services = ["one", "one", "two"].map { history.bench.service($0, store: watched) }
            try await withThrowingTaskGroup(of: EventDrain.self) { group in
                for service in services { group.addTask { try await service.drainEvents() } }
                try await group.waitForAll()
            }
            _ = try await history.bench.service("two").drainEvents()
            try await history.check("seed \(seed)")
            #expect(isBalanced.withLock { $0 }, "seed \(seed): balanced after every commit")
        }
    }
}

@Suite("Deliberate mistakes are found by the checks")
struct EventMistakeTests {
    /// A mistake of a process when it commits.
    enum Mistake: CaseIterable, Sendable {
        /// The cursor is committed before what its events change.
        case cursorFirst
        /// The postings are committed after the states and the cursor.
        case postingsLast
        /// The source of a posting is not the event, so that reading it again books it again.
        case sourceOfEachRun

        func commits(_ commit: PaymentCommit) -> [PaymentCommit] {
            var first = commit
            var second = PaymentCommit()
            switch self {
            case .cursorFirst:
                first = PaymentCommit()
                first.cursor = commit.cursor
                second = commit
                second.cursor = nil
            case .postingsLast:
                first.postings = []
                second.postings = commit.postings
            case .sourceOfEachRun:
                first.postings = []
                second.postings = commit.postings.compactMap { posting in
                    guard let source = try? LedgerKey("run:\(UInt64.random(in: 0...(.max)))") else { return nil }
                    return try? Posting(
                        source: source, reference: posting.reference, time: posting.time, kind: posting.kind,
                        lines: posting.lines)
                }
                // Booked by itself first, as a process would that does not know whether it has booked already.
                swap(&first, &second)
            }
            return [first, second]
        }
    }

    @Test("each mistake leads to wrong books when the process is killed in between", arguments: Mistake.allCases)
    func found(mistake: Mistake) async throws {
        var isFound = false
        let seed: UInt64 = 1
        let calm = try await EventHistory(seed: seed)
        let counting = InterruptedStore(calm.bench.store, mistake: mistake.commits)
        _ = try await calm.bench.service(store: counting).drainEvents()
        for step in 1...counting.steps where !isFound {
            let history = try await EventHistory(seed: seed)
            let dying = InterruptedStore(
                history.bench.store, death: .init(step: step, isAfter: true), mistake: mistake.commits)
            _ = try? await history.bench.service("first", store: dying).drainEvents()
            history.bench.pass(.seconds(120))
            let second = InterruptedStore(history.bench.store, mistake: mistake.commits)
            _ = try? await history.bench.service("second", store: second).drainEvents()
            let numbers = try await history.bench.events().map(\.number)
            let isComplete = try history.bench.numbersAtPlaid() == numbers
            let isConsistent = (try? await EventHistory.isConsistent(history.bench.store)) ?? false
            isFound = !isComplete || !isConsistent
        }
        #expect(isFound)
    }
}
