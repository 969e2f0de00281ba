// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite("Refunds")
struct RefundTests {
    private func status(_ client: TransferClient, _ id: String) throws -> String? {
        try client.call("/transfer/refund/get", ["refund_id": .string(id)])["refund"]?["status"]?.stringValue
    }

    private func simulate(_ client: TransferClient, _ id: String, _ event: String) -> String? {
        client.bank.code(
            "/sandbox/transfer/refund/simulate", ["refund_id": .string(id), "event_type": .string("refund.\(event)")])
    }

    @Test("it is posted only after its transfer has settled")
    func order() throws {
        let client = try TransferClient()
        let transfer = try client.transfer("20.00")
        let refund = try client.refund(transfer, "5.00").text("id")
        #expect(simulate(client, refund, "posted") == "SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID")
        try client.simulate(transfer, "posted", "settled")
        for (event, code) in [
            ("settled", "SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID"), ("posted", nil),
            ("failed", "SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID"), ("settled", nil), ("returned", nil),
            ("settled", "SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID"), ("cancelled", "INVALID_FIELD"),
        ] as [(String, String?)] {
            #expect(simulate(client, refund, event) == code, "\(event)")
        }
        #expect(try status(client, refund) == "returned")
        let told = try client.types().filter { $0.hasPrefix("refund.") }
        #expect(told == ["refund.pending", "refund.posted", "refund.settled", "refund.returned"])
        let event = try #require(try client.events().last)
        #expect(event["refund_id"] == .string(refund))
        #expect(event["transfer_id"] == .string(transfer))
        #expect(try client.get(transfer).list("refunds").count == 1)
    }

    @Test("it can be cancelled while it is pending")
    func cancel() throws {
        let client = try TransferClient()
        let refund = try client.refund(try client.transfer("20.00"), "5.00").text("id")
        _ = try client.call("/transfer/refund/cancel", ["refund_id": .string(refund)])
        #expect(try status(client, refund) == "cancelled")
        #expect(client.bank.code("/transfer/refund/cancel", ["refund_id": .string(refund)]) == "INVALID_FIELD")
        #expect(client.bank.code("/transfer/refund/get", ["refund_id": "nobody"]) == "INVALID_FIELD")
        #expect(try client.ledger()[0] == "100.00")
    }

    @Test("no more can be given back than came, nor than the ledger has, nor after 180 days")
    func limits() throws {
        let client = try TransferClient()
        let transfer = try client.transfer("20.00")
        func code(_ amount: String, key: String = "k") -> String? {
            client.bank.code(
                "/transfer/refund/create",
                ["transfer_id": .string(transfer), "amount": .string(amount), "idempotency_key": .string(key)])
        }
        #expect(code("20.01") == "INVALID_FIELD")
        let first = try client.refund(transfer, "15.00", key: "first").text("id")
        #expect(try client.refund(transfer, "15.00", key: "first").text("id") == first)
        #expect(code("5.01") == "INVALID_FIELD")
        _ = try client.call("/transfer/refund/cancel", ["refund_id": .string(first)])
        _ = try client.withdraw("95.00")
        #expect(code("5.01") == "INVALID_FIELD")
        #expect(code("5.00", key: "second") == nil)
        #expect(try client.ledger()[0] == "0.00")
        let credit = try TransferClient()
        let sent = try credit.transfer("10.00", type: "credit")
        let body: JSONObject = ["transfer_id": .string(sent), "amount": "1.00", "idempotency_key": "k"]
        #expect(credit.bank.code("/transfer/refund/create", body) == "INVALID_FIELD")
        let old = try TransferClient()
        let late: JSONObject = [
            "transfer_id": .string(try old.transfer("10.00")), "amount": "1.00", "idempotency_key": "k",
        ]
        old.bank.pass(days: 181)
        #expect(old.bank.code("/transfer/refund/create", late) == "INVALID_FIELD")
    }

    @Test(
        "some amounts go their way at once",
        arguments: [
            ("1.11", ["posted", "settled"]), ("2.22", ["failed"]), ("3.33", ["posted", "settled", "returned"]),
        ])
    func magic(amount: String, steps: [String]) throws {
        let client = try TransferClient(webhook: "http://127.0.0.1/hook")
        let transfer = try client.transfer("10.00")
        try client.simulate(transfer, "posted", "settled")
        let refund = try client.refund(transfer, amount)
        #expect(refund["status"]?.stringValue == steps.last)
        #expect(try client.types().suffix(steps.count) == steps.map { "refund.\($0)" }[...])
        #expect(client.bank.codes() == ["TRANSFER_EVENTS_UPDATE"])
    }
}
