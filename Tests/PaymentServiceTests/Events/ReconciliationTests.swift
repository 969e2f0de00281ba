// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import NACHA
import Payments
import PlaidCore
import PlaidJSON
import PlaidTypes
import Synchronization
import TartanStorage
import TartanTestSupport
import Testing

@testable import PaymentService

/// A history of which every kind of thing has one.
struct ReconciledHistory {
    let bench: EventBench
    let debit: String
    let refund: String
    let credit: String
    let deposit: String
    let swept: String

    init() async throws {
        bench = try EventBench()
        debit = try await bench.transfer("50.00")
        try bench.simulate(debit, "posted", "settled", "funds_available")
        refund = try await bench.refund(debit, "20.00")
        try bench.simulateRefund(refund, "posted")
        credit = try await bench.transfer("30.00", .credit)
        try bench.simulate(credit, "posted", "settled")
        let made = try bench.call(
            "/transfer/ledger/deposit", ["amount": "40.00", "idempotency_key": "d", "network": "ach"])
        deposit = try #require(made["sweep"]?["id"]?.stringValue)
        try bench.call(
            "/sandbox/transfer/ledger/deposit/simulate",
            ["sweep_id": .string(deposit), "event_type": "sweep.posted"])
        swept = try await bench.transfer("15.00", .debit, .sweep)
        try bench.simulate(swept, "posted", "settled")
        try bench.call("/sandbox/transfer/sweep/simulate")
        _ = try await bench.service().drainEvents()
    }

    static var day: ACHDate { ACHDate(daysSinceEpoch: EventBench.start.day.daysSinceEpoch) }

    func facts() async throws -> ReconciliationFacts {
        let start = Int64(Self.day.daysSinceEpoch) * 86_400_000
        let period = Instant(milliseconds: start)...Instant(milliseconds: start + 86_399_999)
        return try await bench.service().readFacts(of: period)
    }

    /// Changes the facts so that they have a difference.
    ///
    /// - Returns: The subject that the difference has to name.
    func plant(_ kind: PaymentDifferenceKind, in facts: inout ReconciliationFacts) throws -> String {
        let place = try #require(facts.transfers.firstIndex { $0.id == debit })
        let here = try #require(facts.payments.firstIndex { $0.record.transferID == debit })
        let sweep = try #require(facts.plaidSweeps.firstIndex { $0.id == deposit })
        // The second event is the one that the debit was posted.
        let event = try #require(facts.events.firstIndex { $0.number == 2 })
        let source = "plaid:sandbox:event:0000000000000000002"
        let early = facts.now - .seconds(7200)
        switch kind {
        case .transferUnknown: facts.payments.remove(at: here)
        case .paymentUnknown: facts.transfers.remove(at: place)
        case .transferAmount: facts.transfers[place].amount = "50.01"
        case .transferDirection: facts.transfers[place].direction = "credit"
        case .transferNetwork: facts.transfers[place].network = "wire"
        case .transferStatus: facts.transfers[place].status = "returned"
        case .transferSweepStatus: facts.transfers[place].sweepStatus = "swept"
        case .refundUnknown:
            facts.transfers[place].refunds.append(.init(id: "unknown", amount: "1.00", status: "pending"))
            return "unknown"
        case .refundMissing:
            facts.transfers[place].refunds = []
            return refund
        case .refundAmount:
            facts.transfers[place].refunds[0].amount = "19.00"
            return refund
        case .refundStatus:
            facts.transfers[place].refunds[0].status = "settled"
            return refund
        case .refundsExceedPayment: facts.transfers[place].refunds[0].amount = "50.01"
        case .refundUnresolved:
            let key = try IdempotencyKey("another")
            let payment = try #require(facts.payments[here].transfer)
            facts.payments[here].transfer = try payment.reservingRefund(key, Money(minorUnits: 1, .usd))
            facts.payments[here].record.updatedAt = early
            return facts.payments[here].record.id
        case .eventMissing:
            facts.events.remove(at: event)
            return "event:2"
        case .eventUnknown:
            facts.plaidEvents.removeAll { $0.number == 2 }
            return "event:2"
        case .eventContent:
            var json = try #require(JSONValue(parsing: Array(facts.events[event].body.utf8)).objectValue)
            json["event_amount"] = "1.00"
            let other = ReceivedEvent(.object(json), scope: "sandbox", receivedAt: facts.now)
            facts.plaidEvents = facts.plaidEvents.map { $0.number == 2 ? other : $0 }
            return "event:2"
        case .eventRefused:
            facts.events[event].outcome = .refused
            return "event:2"
        case .eventWaiting:
            facts.events[event].outcome = .waiting
            facts.events[event].receivedAt = early
            return "event:2"
        case .eventUnapplied:
            facts.events[event].outcome = .foreign
            return "event:2"
        case .cursorBehind:
            facts.events.removeAll { $0.number > 1 }
            facts.cursor = 1
            facts.now = facts.now + .seconds(600)
            return "event:1"
        case .postingMissing:
            facts.postings.removeAll { $0.source.text == source }
            return source
        case .postingWithoutEvent:
            facts.events[event].outcome = .refused
            return source
        case .postingDiffers:
            facts.postings.append(try posting("manual:1", reference: "transfer:\(debit)"))
            return "transfer:\(debit)"
        case .ledgerUnbalanced:
            try facts.balances.add(Money(minorUnits: 1, .usd), to: .fees)
            return "ledger"
        case .sweepMissing:
            facts.sweeps = []
            return deposit
        case .sweepUnknown:
            facts.plaidSweeps = []
            return deposit
        case .sweepAmount:
            facts.plaidSweeps[sweep].amount = "-40.01"
            return deposit
        case .sweepStatus:
            facts.plaidSweeps[sweep].status = "returned"
            return deposit
        case .ledgerBalance:
            var ledger = try #require(facts.plaidLedger)
            var last = try #require(ledger.events.last)
            last.available = try last.available.adding(Money(minorUnits: 1, .usd))
            last.isAvailable = true
            ledger.events.append(last)
            ledger.available = last.available
            facts.plaidLedger = ledger
            return "plaid_ledger"
        case .ledgerEvents:
            facts.plaidLedger?.available = Money(minorUnits: 1, .usd)
            return "plaid_ledger"
        case .possibleDuplicate:
            var copy = facts.payments[here]
            copy.record.id = "pay_zzz"
            copy.record.transferID = nil
            copy.record.keyDigest = TokenDigest(bytes: [1])
            facts.payments.append(copy)
            return facts.payments[here].record.id
        case .paymentStuck:
            facts.payments[here].record.phase = "creating"
            facts.payments[here].record.updatedAt = early
            return facts.payments[here].record.id
        case .paymentUnreadable:
            facts.unreadable.append("pay_x")
            return "pay_x"
        }
        return debit
    }

    private func posting(_ source: String, reference: String) throws -> Posting {
        let money = Money(minorUnits: 1, .usd)
        return try Posting(
            source: LedgerKey(source), reference: LedgerKey(reference), time: LedgerTime(milliseconds: 0),
            kind: LedgerKey("manual"), lines: [.init(.fees, money), .init(.adjustments, try money.negated())])
    }
}

@Suite("Reconciliation of payments")
struct ReconciliationTests {
    @Test("a consistent period has no differences")
    func consistent() async throws {
        let history = try await ReconciledHistory()
        let facts = try await history.facts()
        #expect(facts.differences() == [])
        #expect(facts.transfers.count == 3 && facts.payments.count == 3 && facts.sweeps.count == 1)
        #expect(facts.plaidEvents.count == facts.events.count && facts.events.count >= 14)
        #expect(facts.plaidLedger?.events.isEmpty == false)
        let day = ReconciledHistory.day
        let result = try await history.bench.service().reconcile(from: day, through: day)
        #expect(result.differences == [] && result.transfers == 3 && result.events == facts.events.count)
    }

    @Test("random histories have no differences")
    func random() async throws {
        let day = ReconciledHistory.day
        for seed in SeededGenerator.seeds(8) {
            let history = try await EventHistory(seed: seed)
            _ = try await history.bench.service().drainEvents()
            let result = try await history.bench.service().reconcile(from: day, through: day)
            #expect(result.differences == [], "seed \(seed)")
        }
    }

    @Test("each planted difference is found and named", arguments: PaymentDifferenceKind.allCases)
    func planted(kind: PaymentDifferenceKind) async throws {
        let history = try await ReconciledHistory()
        var facts = try await history.facts()
        let subject = try history.plant(kind, in: &facts)
        let found = facts.differences()
        let named = found.filter { $0.kind == kind.rawValue && $0.subject == subject }
        #expect(named.count == 1, "\(kind.rawValue): \(found.map { "\($0.kind) \($0.subject)" })")
        #expect(named.allSatisfy { $0.message.hasSuffix(".") })
    }

    @Test("every kind has its own word and sentence")
    func words() {
        let kinds = PaymentDifferenceKind.allCases
        #expect(kinds.count >= 20)
        #expect(Set(kinds.map(\.text)).count == kinds.count)
        for kind in kinds { #expect(kind.text.hasSuffix(".") && kind.rawValue.allSatisfy { $0 == "_" || $0.isLetter }) }
    }

    @Test("a transfer that was not made here, and events that were not read, are found at Plaid")
    func unread() async throws {
        let history = try await ReconciledHistory()
        let service = history.bench.service()
        let other = try await history.bench.transfer("5.00", .debit, .sweep, isStored: false)
        try history.bench.simulate(history.swept, "returned")
        let day = ReconciledHistory.day
        let early = try await service.reconcile(from: day, through: day).differences
        #expect(early.map(\.kind) == ["transfer_unknown"] && early.map(\.subject) == [other])
        history.bench.pass(.seconds(600))
        let late = try await service.reconcile(from: day, through: day).differences
        #expect(Set(late.map(\.kind)) == ["transfer_unknown", "cursor_behind"])
        _ = try await service.drainEvents()
        let end = try await service.reconcile(from: day, through: day).differences
        #expect(end.map(\.kind) == ["transfer_unknown"])
    }

    @Test("payments of another day are compared when they have events in the period")
    func otherDay() async throws {
        let history = try await ReconciledHistory()
        history.bench.pass(.seconds(2 * 86_400))
        try history.bench.simulate(history.credit, "returned")
        _ = try await history.bench.service().drainEvents()
        let day = ReconciledHistory.day
        for (start, end) in [
            (day, day), (day.adding(days: 1), day.adding(days: 1)), (day.adding(days: 2), day.adding(days: 3)),
        ] {
            let result = try await history.bench.service().reconcile(from: start, through: end)
            #expect(result.differences == [], "\(start)")
        }
        await #expect(throws: PaymentError.self) {
            try await history.bench.service().reconcile(from: day, through: day.adding(days: -1))
        }
    }

    @Test("a difference that is gone at the second reading is not reported", arguments: [1, 2])
    func secondReading(readings: Int) async throws {
        let history = try await ReconciledHistory()
        let day = ReconciledHistory.day
        let count = Mutex(0)
        history.bench.alter { path, _, answer throws(PlaidError) in
            guard path == "/transfer/list" else { return answer }
            let reading = count.withLock { count in
                count += 1
                return count
            }
            guard reading <= readings, var transfers = answer["transfers"]?.arrayValue,
                var first = transfers.first?.objectValue
            else { return answer }
            var answer = answer
            first["amount"] = "99.99"
            transfers[0] = .object(first)
            answer["transfers"] = .array(transfers)
            return answer
        }
        let found = try await history.bench.service().reconcile(from: day, through: day).differences
        #expect(found.map(\.kind) == (readings == 1 ? [] : ["transfer_amount"]))
    }
}
