// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import Payments
import PlaidCore
import PlaidJSON
import TartanStorage
import Testing

@testable import PaymentService

@Suite("Events of payments, against the Sandbox")
struct DrainTests {
    @Test("a debit goes to the Plaid Ledger, step by step")
    func debit() async throws {
        let bench = try EventBench()
        let service = bench.service()
        let id = try await bench.transfer("50.00")
        let expected: [(String?, [String: Int64])] = [
            (nil, [:]), ("posted", ["in_transit:ach": 5000, "user_funds": -5000]),
            ("settled", ["settled": 5000, "user_funds": -5000]),
            ("funds_available", ["plaid_ledger": 5000, "user_funds": -5000]), ("returned", [:]),
        ]
        for (type, balances) in expected {
            if let type { try bench.simulate(id, type) }
            let drain = try await service.drainEvents()
            #expect(drain.read == 1 && drain.applied == 1, "\(type ?? "pending"): \(drain)")
            #expect(try await bench.balances() == balances, "\(type ?? "pending")")
            #expect(try await bench.payment(id).stage.rawValue == type ?? "pending")
        }
        #expect(try await bench.payment(id).failureCode == "R01")
        #expect(try await bench.warnings(id) == ["returned_after_settlement"])
        #expect(try await bench.record(id).counts, "its money was moved")
        #expect(try await service.drainEvents() == EventDrain(), "nothing is read twice")
        let bodies = try await bench.events().map(\.body)
        #expect(bodies.count == 5 && bodies.allSatisfy { $0.contains("\"transfer_amount\":\"50.00\"") })
    }

    @Test("a credit leaves the Plaid Ledger, and a failed one comes back and no longer counts")
    func credit() async throws {
        let bench = try EventBench()
        let service = bench.service()
        let paid = try await bench.transfer("30.00", .credit)
        let failing = try await bench.transfer("20.00", .credit)
        _ = try await service.drainEvents()
        #expect(try await bench.balances() == ["in_transit:ach": 5000, "plaid_ledger": -5000])
        try bench.simulate(paid, "posted", "settled")
        try bench.simulate(failing, "failed")
        _ = try await service.drainEvents()
        #expect(try await bench.balances() == ["plaid_ledger": -3000, "user_funds": 3000])
        #expect(try await bench.record(paid).counts)
        #expect(try await !bench.record(failing).counts)
    }

    @Test("refunds are applied when their IDs are known, and until then they wait")
    func refunds() async throws {
        let bench = try EventBench()
        let service = bench.service()
        let id = try await bench.transfer("50.00")
        try bench.simulate(id, "posted", "settled", "funds_available")
        let refund = try await bench.refund(id, "20.00", isBound: false)
        try bench.simulateRefund(refund, "posted")
        let drain = try await service.drainEvents()
        #expect(drain.applied == 4 && drain.waiting == 2, "\(drain)")
        #expect(try await bench.balances() == ["plaid_ledger": 5000, "user_funds": -5000])
        try await bench.bind(refund, id, "20.00")
        try await service.applyStoredEvents(ofTransfer: id)
        #expect(
            try await bench.balances() == ["in_transit:ach": 2000, "plaid_ledger": 3000, "user_funds": -5000])
        try bench.simulateRefund(refund, "settled")
        _ = try await service.drainEvents()
        #expect(try await bench.balances() == ["plaid_ledger": 3000, "user_funds": -3000])
        #expect(try await bench.events().allSatisfy { $0.outcome == .applied })
        try bench.simulate(id, "returned")
        _ = try await service.drainEvents()
        #expect(try await bench.warnings(id).contains("undone_after_refund"))
    }

    @Test("an ID that becomes known without another word is used by the next reading")
    func waitingIsRetried() async throws {
        let bench = try EventBench()
        let id = try await bench.transfer("50.00")
        try bench.simulate(id, "posted", "settled", "funds_available")
        let refund = try await bench.refund(id, "20.00", isBound: false)
        _ = try await bench.service().drainEvents()
        try await bench.bind(refund, id, "20.00")
        let drain = try await bench.service().drainEvents()
        #expect(drain.read == 0 && drain.applied == 1, "\(drain)")
        #expect(try await bench.events().allSatisfy { $0.outcome == .applied })
    }

    @Test("sweeps of transfers book their parts, and sweeps of the Plaid Ledger themselves")
    func sweeps() async throws {
        let bench = try EventBench()
        let service = bench.service()
        let id = try await bench.transfer("50.00", .debit, .sweep)
        try bench.simulate(id, "posted", "settled")
        try bench.call("/sandbox/transfer/sweep/simulate")
        _ = try await service.drainEvents()
        #expect(try await bench.balances() == ["in_transit:sweep": 5000, "user_funds": -5000])
        try bench.call("/sandbox/transfer/sweep/simulate")
        _ = try await service.drainEvents()
        #expect(try await bench.balances() == ["funding_account": 5000, "user_funds": -5000])
        try bench.simulate(id, "returned")
        try bench.call("/sandbox/transfer/sweep/simulate")
        _ = try await service.drainEvents()
        #expect(try await bench.balances() == [:])
        #expect(try await bench.payment(id).sweeping == .returnSwept)

        let deposit = try bench.call(
            "/transfer/ledger/deposit", ["amount": "40.00", "idempotency_key": "d", "network": "ach"])
        let sweep = try #require(deposit["sweep"]?["id"]?.stringValue)
        for type in ["posted", "settled", "funds_available"] {
            try bench.call(
                "/sandbox/transfer/ledger/deposit/simulate",
                ["sweep_id": .string(sweep), "event_type": .string("sweep.\(type)")])
        }
        let drain = try await service.drainEvents()
        #expect(drain.applied == 4, "\(drain)")
        #expect(try await bench.balances() == ["funding_account": -4000, "plaid_ledger": 4000])
        let stored = try #require(await bench.store.engineSweep("sandbox", sweep))
        #expect(Sweep(stored)?.stage == .fundsAvailable && Sweep(stored)?.kind == .ledger)
    }

    @Test("a sweep that cannot be read waits, and one that Plaid does not have is foreign", arguments: [500, 400])
    func unreadableSweep(status: Int) async throws {
        let bench = try EventBench()
        try bench.call("/transfer/ledger/deposit", ["amount": "40.00", "idempotency_key": "d", "network": "ach"])
        bench.alter { path, _, answer throws(PlaidError) in
            guard path == "/transfer/sweep/get" else { return answer }
            throw PlaidError(
                kind: status == 500 ? .apiError : .invalidRequest, code: .init(rawValue: "TEST"), message: "",
                httpStatus: status)
        }
        _ = try await bench.service().drainEvents()
        #expect(try await bench.events().map(\.outcome) == [status == 500 ? .waiting : .foreign])
        bench.alter(nil)
        _ = try await bench.service().drainEvents()
        #expect(try await bench.events().map(\.outcome) == [status == 500 ? .applied : .foreign])
    }

    @Test("events of other transfers book nothing, until a payment has the transfer's ID")
    func foreign() async throws {
        let bench = try EventBench()
        let service = bench.service()
        let id = try await bench.transfer("50.00", isStored: false)
        try bench.simulate(id, "posted")
        let drain = try await service.drainEvents()
        #expect(drain.foreign == 2, "\(drain)")
        #expect(try await bench.balances() == [:])
        try await bench.keep(id, "50.00")
        try await service.applyStoredEvents(ofTransfer: id)
        #expect(try await bench.events().map(\.outcome) == [.applied, .applied])
        #expect(try await bench.balances() == ["in_transit:ach": 5000, "user_funds": -5000])
        try await service.applyStoredEvents(ofTransfer: id)
        try await service.applyStoredEvents(ofTransfer: "another")
        #expect(try await bench.balances() == ["in_transit:ach": 5000, "user_funds": -5000])
    }

    @Test("what is stored as foreign is applied with the next event of the same transfer")
    func nextEvent() async throws {
        let bench = try EventBench()
        let service = bench.service()
        let id = try await bench.transfer("50.00", isStored: false)
        try bench.simulate(id, "posted")
        _ = try await service.drainEvents()
        try await bench.keep(id, "50.00")
        try bench.simulate(id, "settled")
        let drain = try await service.drainEvents()
        #expect(drain.read == 1 && drain.applied == 3, "\(drain)")
        #expect(try await bench.balances() == ["settled": 5000, "user_funds": -5000])
    }
}
