// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import Payments
import PlaidJSON
import TartanStorage
import TartanTestSupport
import Testing

@testable import PaymentService

@Suite("Events as Plaid sends them")
struct ReceivedEventTests {
    static let complete: JSONObject = [
        "event_id": 7, "timestamp": "2026-09-21T13:00:00Z", "event_type": "returned", "account_id": "account",
        "transfer_id": "t1", "transfer_type": "debit", "transfer_amount": "12.50",
        "failure_reason": ["failure_code": "R01", "ach_return_code": "R01", "description": "no money"],
        "sweep_id": "s1", "sweep_amount": "-12.50", "refund_id": .null, "wire_return_fee": "15.00",
        "event_amount": "-3.00",
    ]

    private func read(_ change: (inout JSONObject) -> Void = { _ in }) -> ReceivedEvent {
        var json = Self.complete
        change(&json)
        return ReceivedEvent(.object(json), scope: "sandbox", receivedAt: EventBench.start)
    }

    @Test("every member is read, and the body is kept")
    func members() throws {
        let received = read()
        let event = try #require(received.event)
        #expect(received.number == 7 && event.number == 7 && event.type == "returned" && event.transferID == "t1")
        #expect(event.refundID == nil && event.sweepID == "s1" && event.failureCode == "R01")
        #expect(event.transferAmount == Money(minorUnits: 1250, .usd))
        #expect(event.sweepAmount == Money(minorUnits: -1250, .usd))
        #expect(event.wireReturnFee == Money(minorUnits: 1500, .usd))
        #expect(event.eventAmount == Money(minorUnits: -300, .usd))
        #expect(event.time.milliseconds == received.record.happenedAt.milliseconds)
        #expect(received.record.happenedAt.description == "2026-09-21T13:00:00.000Z")
        #expect(try JSONValue(parsing: Array(received.record.body.utf8)) == .object(Self.complete))
        #expect(ReceivedEvent(received.record) == received, "a stored event reads back")
        #expect(read { $0["failure_reason"] = ["ach_return_code": "R02"] }.event?.failureCode == "R02")
    }

    @Test("every type of the contract is known", arguments: TransferEventKind.allCases)
    func types(kind: TransferEventKind) throws {
        let received = read { json in
            json["event_type"] = .string(kind.rawValue)
            if kind.subject == .sweep {
                json["transfer_id"] = ""
                json["transfer_amount"] = .null
            }
        }
        #expect(received.event?.kind == kind)
    }

    /// What is wrong, and the member that the note names; `nil` if it is not wrong.
    static let damages: [(String, JSONValue?, String?)] = [
        ("event_id", nil, "event_id"), ("event_id", .null, "event_id"), ("event_id", "7", "event_id"),
        ("event_id", 0, "event_id"), ("event_id", -5, "event_id"), ("event_id", .decimal("1.5"), "event_id"),
        ("event_id", .decimal("1e300"), "event_id"), ("event_id", .decimal("9007199254740992"), "event_id"),
        ("event_id", .decimal("99999999999999999999"), "event_id"), ("event_id", .decimal("9007199254740991"), nil),
        ("event_type", nil, "event_type"), ("event_type", "", "event_type"), ("event_type", 5, "event_type"),
        ("event_type", "two words", "event_type"), ("event_type", "teleported", nil),
        ("timestamp", nil, "timestamp"), ("timestamp", "yesterday", "timestamp"),
        ("timestamp", "2026-02-30T00:00:00Z", "timestamp"), ("timestamp", "9999-01-01T00:00:00Z", "timestamp"),
        ("timestamp", "0001-01-01T00:00:00Z", "timestamp"), ("timestamp", 17, "timestamp"),
        ("transfer_id", 5, "transfer_id"), ("transfer_id", "a b", "transfer_id"),
        ("transfer_id", .string(String(repeating: "x", count: 181)), "transfer_id"),
        ("refund_id", "\u{e9}", "refund_id"), ("sweep_id", ["a"], "sweep_id"),
        ("transfer_amount", nil, "transfer_amount"), ("transfer_amount", .null, "transfer_amount"),
        ("transfer_amount", "12.5000", "transfer_amount"), ("transfer_amount", "12.5", nil),
        ("transfer_amount", .decimal("12.50"), "transfer_amount"), ("transfer_amount", "", "transfer_amount"),
        ("transfer_amount", "12,50", "transfer_amount"), ("transfer_amount", "NaN", "transfer_amount"),
        ("transfer_amount", "92233720368547758.08", "transfer_amount"), ("event_amount", "+3.00", "event_amount"),
        ("sweep_amount", "1e2", "sweep_amount"), ("wire_return_fee", "fee", "wire_return_fee"),
        ("failure_reason", "R01", nil), ("failure_reason", ["failure_code": 5], nil), ("account_id", 5, nil),
    ]

    @Test("a damaged event is kept, with the member that is wrong", arguments: damages.indices)
    func damaged(index: Int) throws {
        let (member, value, expected) = Self.damages[index]
        let received = read { $0[member] = value }
        #expect(received.record.notes == expected.map { "event_invalid,\($0)" }, "\(member)")
        #expect((received.event == nil) == (expected != nil), "\(member)")
        #expect(received.record.outcome == (expected == nil ? .waiting : .refused), "\(member)")
        #expect(received.record.body.contains("event_type") || member == "event_type")
        #expect((received.number == nil) == (expected == "event_id"))
        #expect((received.record.number < 0) == (expected == "event_id"))
        #expect(read { $0[member] = value } == received, "the same event is stored once")
    }

    @Test("what is no event at all is kept too", arguments: [.null, 5, "text", [], [:]] as [JSONValue])
    func nothing(json: JSONValue) {
        let received = ReceivedEvent(json, scope: "sandbox", receivedAt: EventBench.start)
        #expect(received.event == nil && received.record.number < 0 && received.record.outcome == .refused)
    }

    @Test("random members never stop the reading")
    func random() throws {
        let values: [JSONValue] = [
            .null, 0, -1, .decimal("1e400"), "", "x", "\u{0}", .string(String(repeating: "9", count: 400)), [], [:],
            true, "2026-09-21T13:00:00Z", "12.50",
        ]
        for seed in SeededGenerator.seeds(20) {
            var random = SeededGenerator(seed: seed)
            for _ in 0..<200 {
                var json = Self.complete
                for name in json.keys where Int.random(in: 0..<3, using: &random) == 0 {
                    json[name] = values.randomElement(using: &random)
                }
                let received = ReceivedEvent(.object(json), scope: "sandbox", receivedAt: EventBench.start)
                #expect((received.event == nil) == (received.record.outcome == .refused), "seed \(seed)")
                #expect(ReceivedEvent(received.record) == received, "seed \(seed)")
            }
        }
    }
}
