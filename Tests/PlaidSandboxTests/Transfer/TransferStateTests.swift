// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite("Transfers")
struct TransferStateTests {
    static let steps: [String: [String]] = [
        "pending": ["posted", "failed"], "posted": ["settled", "returned"],
        "settled": ["funds_available", "returned"], "funds_available": ["returned"],
        "failed": [], "returned": [], "cancelled": [],
    ]

    /// How to get to each state.
    static let ways: [String: [String]] = [
        "pending": [], "posted": ["posted"], "settled": ["posted", "settled"],
        "funds_available": ["posted", "settled", "funds_available"], "failed": ["failed"],
        "returned": ["posted", "returned"],
    ]

    @Test("only legal steps can be simulated", arguments: ways.keys.sorted())
    func legalSteps(state: String) throws {
        for event in ["posted", "settled", "failed", "returned", "funds_available"] {
            let client = try TransferClient()
            let id = try client.transfer("10.00")
            for step in Self.ways[state] ?? [] { try client.simulate(id, step) }
            #expect(try client.status(id) == state)
            let count = try client.events().count
            let code = client.simulationCode(id, event)
            let isLegal = Self.steps[state]?.contains(event) == true
            #expect(code == (isLegal ? nil : "SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID"), "\(state) → \(event)")
            #expect(try client.status(id) == (isLegal ? event : state))
            #expect(try client.types().dropFirst(count) == (isLegal ? [event] : []))
        }
    }

    @Test("funds are held, and become available, only for debits through ACH")
    func creditsEndSettled() throws {
        let client = try TransferClient()
        let id = try client.transfer("10.00", type: "credit")
        try client.simulate(id, "posted", "settled")
        #expect(client.simulationCode(id, "funds_available") == "SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID")
        #expect(try client.get(id)["expected_funds_available_date"] == .null)
    }

    @Test("a pending transfer can be cancelled, a posted one not")
    func cancel() throws {
        let client = try TransferClient()
        let first = try client.transfer("10.00")
        #expect(try client.get(first)["cancellable"] == true)
        _ = try client.call("/transfer/cancel", ["transfer_id": .string(first)])
        #expect(try client.status(first) == "cancelled")
        #expect(client.bank.code("/transfer/cancel", ["transfer_id": .string(first)]) == "TRANSFER_NOT_CANCELLABLE")
        let second = try client.transfer("10.00")
        try client.simulate(second, "posted")
        #expect(try client.get(second)["cancellable"] == false)
        #expect(client.bank.code("/transfer/cancel", ["transfer_id": .string(second)]) == "TRANSFER_NOT_CANCELLABLE")
        #expect(client.bank.code("/transfer/cancel", ["transfer_id": "nobody"]) == "INVALID_FIELD")
        #expect(client.bank.code("/transfer/get", ["transfer_id": "nobody"]) == "INVALID_FIELD")
        #expect(client.bank.code("/transfer/get") == "INVALID_FIELD")
        #expect(client.simulationCode(second, "cancelled") == "INVALID_FIELD")
    }

    @Test(
        "some amounts change their status at once, and report it",
        arguments: [
            ("11.11", "debit", ["posted", "settled", "funds_available"], nil),
            ("11.11", "credit", ["posted", "settled"], nil), ("22.22", "debit", ["failed"], nil),
            ("33.33", "debit", ["posted", "settled", "funds_available", "returned"], "R01"),
            ("44.44", "debit", ["posted", "settled", "funds_available", "returned"], "R02"),
            ("55.55", "debit", ["posted", "settled", "funds_available", "returned"], "R16"),
            ("33.33", "credit", ["posted", "settled", "returned"], "R01"),
            ("66.66", "debit", ["posted", "settled", "returned"], nil),
        ] as [(String, String, [String], String?)])
    func magic(amount: String, type: String, steps: [String], code: String?) throws {
        let client = try TransferClient(webhook: "http://127.0.0.1/hook")
        let id = try client.transfer(amount, type: type)
        #expect(try client.types() == ["pending"] + steps)
        #expect(try client.status(id) == steps.last)
        #expect(try client.get(id)["failure_reason"]?["ach_return_code"]?.stringValue == code)
        #expect(client.bank.codes() == ["TRANSFER_EVENTS_UPDATE"])
    }

    @Test("every other amount stays pending, silently; simulating tells whom it is asked to")
    func webhooks() throws {
        let client = try TransferClient(webhook: "http://127.0.0.1/hook")
        let id = try client.transfer("12.34")
        try client.simulate(id, "posted")
        #expect(client.bank.codes().isEmpty)
        _ = try client.call(
            "/sandbox/transfer/simulate",
            ["transfer_id": .string(id), "event_type": "settled", "webhook": "http://127.0.0.1/other"])
        _ = try client.call("/sandbox/transfer/fire_webhook", ["webhook": "http://127.0.0.1/third"])
        let sent = client.bank.world.takeWebhooks()
        #expect(sent.map(\.url) == ["http://127.0.0.1/other", "http://127.0.0.1/third"])
        #expect(
            sent.first?.body == [
                "webhook_type": "TRANSFER", "webhook_code": "TRANSFER_EVENTS_UPDATE", "environment": "sandbox",
            ])
    }

    @Test("the reason for a failure is told by the transfer and by its event")
    func failureReason() throws {
        let client = try TransferClient()
        let id = try client.transfer("10.00")
        _ = try client.call(
            "/sandbox/transfer/simulate",
            [
                "transfer_id": .string(id), "event_type": "failed",
                "failure_reason": ["failure_code": "R03", "description": "no such account"],
            ])
        let reason = try client.get(id)["failure_reason"]
        #expect(reason?["failure_code"] == "R03")
        #expect(try client.events().last?["failure_reason"] == reason)
        #expect(try client.events().first?["failure_reason"] == .null)
    }

    @Test("a retry is for a transfer that was returned for want of money")
    func retry() throws {
        let client = try TransferClient()
        let body = client.creation(try client.authorize("10.00").text("id"), ["description": "Retry 1"])
        #expect(client.bank.code("/transfer/create", body) == "INVALID_FIELD")
        _ = try client.transfer("33.33")
        #expect(try client.call("/transfer/create", body)["transfer"]?["description"] == "Retry 1")
    }

    @Test("the hour decides over the network and the day of settlement")
    func cutOff() throws {
        // Tuesday, 15 September 2026: 18:59:59 UTC is one second before 3 pm in New York.
        let early = try TransferClient(Bank(now: moment(2026, 9, 15, hour: 18) + 3599))
        let inTime = try early.transfer("10.00", ["network": "same-day-ach"])
        #expect(try early.get(inTime)["network"] == "same-day-ach")
        #expect(try early.get(inTime)["expected_settlement_date"] == "2026-09-15")
        let late = try TransferClient(Bank(now: moment(2026, 9, 15, hour: 19)))
        let missed = try late.transfer("10.00", ["network": "same-day-ach"])
        #expect(try late.get(missed)["network"] == "ach")
        #expect(try late.get(missed)["expected_settlement_date"] == "2026-09-16")
        // In winter New York is five hours behind, not four; Friday evening settles after the weekend.
        let winter = try TransferClient(Bank(now: moment(2026, 12, 18, hour: 19) + 3599))
        #expect(try winter.get(try winter.transfer("10.00", ["network": "same-day-ach"]))["network"] == "same-day-ach")
        #expect(try winter.get(try winter.transfer("10.00"))["expected_settlement_date"] == "2026-12-21")
    }

    @Test("balances and transactions of the Item stay as they are")
    func noSideEffects() throws {
        let client = try TransferClient()
        let token: JSONObject = ["access_token": .string(client.link.accessToken)]
        let before = try client.bank.call("/accounts/balance/get", token)["accounts"]
        let truth = client.bank.truth(client.link)
        let id = try client.transfer("11.11")
        _ = try client.refund(id, "1.11")
        #expect(try client.bank.call("/accounts/balance/get", token)["accounts"] == before)
        #expect(client.bank.truth(client.link) == truth)
    }

    @Test("lists are newest first, in pages, and filtered")
    func list() throws {
        let client = try TransferClient()
        var ids: [String] = []
        for _ in 0..<3 {
            ids.append(try client.transfer("1.00"))
            client.bank.pass(60)
        }
        func listed(_ body: JSONObject) throws -> [String] {
            try client.call("/transfer/list", body).texts("transfers", "id")
        }
        #expect(try listed([:]) == ids.reversed())
        #expect(try listed(["count": 2]) == [ids[2], ids[1]])
        #expect(try listed(["count": 2, "offset": 2]) == [ids[0]])
        #expect(try listed(["start_date": .string((Bank.start + 60).timestamp)]) == [ids[2], ids[1]])
        #expect(try listed(["end_date": .string((Bank.start + 59).timestamp)]) == [ids[0]])
        #expect(try listed(["originator_client_id": .string(String(repeating: "1", count: 24))]).isEmpty)
        #expect(client.bank.code("/transfer/list", ["count": 26]) == "INVALID_FIELD")
        #expect(client.bank.code("/transfer/list", ["start_date": "yesterday"]) == "INVALID_FIELD")
    }
}

/// A moment in UTC.
func moment(_ year: Int, _ month: Int, _ day: Int, hour: Int) -> Date {
    Day(rawValue: Day.number(year: year, month: month, day: day)).start
        + Double(hour) * 3600
}
