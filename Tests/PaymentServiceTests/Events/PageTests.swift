// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import Payments
import PlaidCore
import PlaidJSON
import TartanStorage
import TartanTestSupport
import Testing

@testable import PaymentService

@Suite("Pages of events")
struct PageTests {
    /// Changes the lists of events that Plaid sends.
    private func alter(
        _ bench: EventBench, _ change: @escaping @Sendable (inout [JSONValue], _ hasMore: inout Bool) -> Void
    ) {
        bench.alter { path, _, answer throws(PlaidError) in
            guard path == "/transfer/event/sync" else { return answer }
            var events = answer["transfer_events"]?.arrayValue ?? []
            var hasMore = answer["has_more"]?.boolValue ?? false
            change(&events, &hasMore)
            var answer = answer
            answer["transfer_events"] = .array(events)
            answer["has_more"] = .bool(hasMore)
            return answer
        }
    }

    private func bench() async throws -> (EventBench, String) {
        let bench = try EventBench()
        let id = try await bench.transfer("50.00")
        try bench.simulate(id, "posted", "settled", "funds_available")
        return (bench, id)
    }

    static let available: [String: Int64] = ["plaid_ledger": 5000, "user_funds": -5000]

    @Test("doubled events are applied once")
    func doubled() async throws {
        let (bench, _) = try await bench()
        alter(bench) { events, _ in events += events }
        let drain = try await bench.service().drainEvents()
        #expect(drain.read == 4 && drain.applied == 4, "\(drain)")
        #expect(try await bench.balances() == Self.available)
        #expect(bench.log.text.contains("out of order"))
    }

    @Test("events in another order lead to the same sums")
    func reordered() async throws {
        for seed in SeededGenerator.seeds(10) {
            let (bench, _) = try await bench()
            alter(bench) { events, _ in
                var random = SeededGenerator(seed: seed)
                events.shuffle(using: &random)
            }
            _ = try await bench.service().drainEvents()
            #expect(try await bench.balances() == Self.available, "seed \(seed)")
            #expect(try await bench.store.enginePaymentCursor("sandbox")?.after == 4, "seed \(seed)")
        }
    }

    @Test("a page that repeats the first events changes nothing")
    func repeated() async throws {
        let (bench, id) = try await bench()
        _ = try await bench.service().drainEvents()
        let before = try await bench.record(id)
        let all = try bench.call("/transfer/event/sync", ["after_id": 0, "count": 500])["transfer_events"]
        alter(bench) { events, _ in events = all?.arrayValue ?? [] }
        let drain = try await bench.service().drainEvents()
        #expect(drain.read == 0, "\(drain)")
        #expect(try await bench.record(id) == before)
        #expect(try await bench.balances() == Self.available)
    }

    @Test("two events with one number: the first one counts, and the other one is kept as refused")
    func conflict() async throws {
        let (bench, _) = try await bench()
        alter(bench) { events, _ in
            guard var other = events.first?.objectValue else { return }
            other["event_type"] = "returned"
            events.append(.object(other))
        }
        let drain = try await bench.service().drainEvents()
        #expect(drain.applied == 4 && drain.refused == 1, "\(drain)")
        let refused = try await bench.events().filter { $0.outcome == .refused }
        #expect(refused.map(\.notes) == ["event_conflict"] && refused.allSatisfy { $0.number < 0 })
        #expect(try await bench.balances() == Self.available)
        // The same page again: the other one is known by now.
        let all = try bench.call("/transfer/event/sync", ["after_id": 0, "count": 500])["transfer_events"]
        alter(bench) { events, _ in
            guard var other = all?.arrayValue?.first?.objectValue else { return }
            other["event_type"] = "returned"
            events = [.object(other)]
        }
        #expect(try await bench.service().drainEvents() == EventDrain())
        #expect(try await bench.events().count == 5)
    }

    @Test("an empty page that promises more ends the reading")
    func noProgress() async throws {
        let (bench, _) = try await bench()
        alter(bench) { _, hasMore in hasMore = true }
        let drain = try await bench.service().drainEvents()
        #expect(drain.applied == 4, "\(drain)")
        #expect(bench.calls.filter { $0 == "/transfer/event/sync" }.count == 2)
        #expect(bench.log.text.contains("sent none after the last one"))
    }

    @Test("many pages are read one after the other")
    func backlog() async throws {
        let bench = try EventBench()
        for _ in 0..<60 {
            let id = try await bench.transfer("1.00")
            try bench.simulate(id, "posted", "settled", "funds_available")
        }
        let drain = try await bench.service().drainEvents()
        #expect(drain.read == 240 && drain.applied == 240, "\(drain)")
        #expect(bench.calls.filter { $0 == "/transfer/event/sync" }.count == 3)
        #expect(try await bench.balances() == ["plaid_ledger": 6000, "user_funds": -6000])
        let cursor = try #require(await bench.store.enginePaymentCursor("sandbox"))
        #expect(cursor.after == 240 && cursor.leaseOwner == nil)
    }

    @Test("a damaged event between others is kept, and the others are applied")
    func damaged() async throws {
        let (bench, id) = try await bench()
        alter(bench) { events, _ in
            guard events.count > 2, var damaged = events[1].objectValue else { return }
            damaged["transfer_amount"] = "12.5000"
            events[1] = .object(damaged)
            events.append(["event_type": "settled"])
        }
        let drain = try await bench.service().drainEvents()
        #expect(drain.read == 5 && drain.applied == 3 && drain.refused == 2, "\(drain)")
        #expect(try await bench.balances() == Self.available, "a later event includes the damaged one")
        #expect(try await bench.warnings(id) == ["event_invalid"])
        _ = try await bench.service().drainEvents()
        #expect(try await bench.events().count == 5)
    }

    @Test("an unknown type is kept and shown, and books nothing")
    func unknownType() async throws {
        let (bench, id) = try await bench()
        alter(bench) { events, _ in
            guard var last = events.last?.objectValue else { return }
            last["event_id"] = 5
            last["event_type"] = "teleported"
            events.append(.object(last))
        }
        let drain = try await bench.service().drainEvents()
        #expect(drain.applied == 5, "\(drain)")
        #expect(try await bench.payment(id).unknownTypes == ["teleported"])
        #expect(try await bench.warnings(id) == ["unknown_event"])
        #expect(try await bench.balances() == Self.available)
    }

    @Test("an event that contradicts the state is refused, and shown at the payment")
    func refused() async throws {
        let (bench, id) = try await bench()
        alter(bench) { events, _ in
            guard var last = events.last?.objectValue else { return }
            last["event_id"] = 5
            last["event_type"] = "cancelled"
            events.append(.object(last))
            last["event_id"] = 6
            last["event_type"] = "posted"
            last["transfer_amount"] = "49.00"
            events.append(.object(last))
        }
        let drain = try await bench.service().drainEvents()
        #expect(drain.refused == 2, "\(drain)")
        #expect(try await bench.warnings(id) == ["illegal_step", "amount_mismatch"])
        #expect(try await bench.balances() == Self.available)
    }

    @Test("an event that needs a later one waits for it, also across pages")
    func outOfOrder() async throws {
        let (bench, id) = try await bench()
        alter(bench) { events, _ in
            guard var last = events.last?.objectValue else { return }
            last["event_id"] = 5
            last["event_type"] = "return_swept"
            events.append(.object(last))
        }
        #expect(try await bench.service().drainEvents().waiting == 1)
        bench.alter { path, _, answer throws(PlaidError) in
            guard path == "/transfer/event/sync" else { return answer }
            var event = ReceivedEventTests.complete
            for (name, value) in [
                ("event_id", 6), ("transfer_id", .string(id)), ("transfer_amount", "50.00"), ("sweep_id", .null),
                ("sweep_amount", .null), ("wire_return_fee", .null), ("event_amount", .null),
            ] as [(String, JSONValue)] { event[name] = value }
            var answer = answer
            answer["transfer_events"] = [.object(event)]
            return answer
        }
        let drain = try await bench.service().drainEvents()
        #expect(drain.applied == 2, "\(drain)")
        #expect(try await bench.payment(id).stage == .returned)
        #expect(try await bench.payment(id).sweeping == .returnSwept)
    }

    @Test("a response without a list of events is an error, and nothing is lost")
    func noList() async throws {
        let (bench, _) = try await bench()
        bench.alter { path, _, answer throws(PlaidError) in
            path == "/transfer/event/sync" ? ["request_id": "request"] : answer
        }
        let error = await #expect(throws: PaymentError.self) { try await bench.service().drainEvents() }
        #expect(error?.code == .plaid)
        bench.alter(nil)
        #expect(try await bench.service().drainEvents().applied == 4)
    }

    @Test("an event that the ledger does not accept stops no other")
    func refusedByLedger() async throws {
        let (bench, id) = try await bench()
        let other = try await bench.transfer("10.00")
        try bench.simulate(other, "posted")
        // Somebody has booked something else under the source of the second event.
        let money = Money(minorUnits: 1, .usd)
        let posting = try Posting(
            source: LedgerKey("plaid:sandbox:event:0000000000000000002"), reference: LedgerKey("other"),
            time: LedgerTime(milliseconds: 0), kind: LedgerKey("other"),
            lines: [.init(.fees, money), .init(.adjustments, try money.negated())])
        _ = try await bench.store.ledger.book([posting])
        let drain = try await bench.service().drainEvents()
        #expect(drain.read == 6 && drain.applied == 5 && drain.refused == 1, "\(drain)")
        #expect(try await bench.warnings(id) == ["source_conflict"])
        #expect(try await bench.payment(id).stage == .fundsAvailable)
        #expect(try await bench.store.enginePaymentCursor("sandbox")?.after == 6)
        let balances = try await bench.balances()
        #expect(balances["plaid_ledger"] == 5000 && balances["in_transit:ach"] == 1000)
    }
}
