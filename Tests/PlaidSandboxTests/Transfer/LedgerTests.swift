// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite("The ledger")
struct LedgerTests {
    private func simulate(_ client: TransferClient, _ kind: String, _ id: String, _ event: String) -> String? {
        client.bank.code(
            "/sandbox/transfer/ledger/\(kind)/simulate", ["sweep_id": .string(id), "event_type": .string(event)])
    }

    @Test("a debit is pending until its funds are available; a return takes it away again")
    func debit() throws {
        let client = try TransferClient()
        #expect(try client.ledger() == ["100.00", "0.00"])
        let id = try client.transfer("50.00")
        #expect(try client.ledger() == ["100.00", "50.00"])
        try client.simulate(id, "posted", "settled")
        _ = try client.call("/sandbox/transfer/ledger/simulate_available")
        #expect(try client.ledger() == ["150.00", "0.00"])
        #expect(try client.status(id) == "funds_available")
        try client.simulate(id, "returned")
        #expect(try client.ledger() == ["150.00", "-50.00"])
        _ = try client.call("/sandbox/transfer/ledger/simulate_available")
        #expect(try client.ledger() == ["100.00", "0.00"])
        let other = try client.transfer("10.00")
        try client.simulate(other, "posted", "settled", "funds_available")
        #expect(try client.ledger() == ["110.00", "0.00"])
        let third = try client.transfer("30.00")
        try client.simulate(third, "failed")
        #expect(try client.ledger() == ["110.00", "0.00"])
    }

    @Test("a credit is taken at once, given back when it fails, and refused when there is too little")
    func credit() throws {
        let client = try TransferClient()
        let id = try client.transfer("60.00", type: "credit")
        #expect(try client.ledger() == ["40.00", "0.00"])
        let authorization = try client.authorize("40.01", type: "credit").text("id")
        #expect(client.bank.code("/transfer/create", client.creation(authorization)) == "INVALID_FIELD")
        #expect(try client.ledger() == ["40.00", "0.00"])
        try client.simulate(id, "posted", "returned")
        #expect(try client.ledger() == ["100.00", "0.00"])
        #expect(client.bank.code("/transfer/create", client.creation(authorization)) == nil)
    }

    @Test("deposits and withdrawals go their way step by step")
    func sweeps() throws {
        let client = try TransferClient()
        let deposit = try client.deposit("30.00", key: "d")
        #expect(deposit["amount"] == "-30.00")
        #expect(try client.deposit("30.00", key: "d")["id"] == deposit["id"])
        #expect(try client.ledger() == ["100.00", "30.00"])
        let id = try deposit.text("id")
        #expect(simulate(client, "deposit", id, "sweep.settled") == "SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID")
        #expect(simulate(client, "withdraw", id, "sweep.posted") == "INVALID_FIELD")
        #expect(simulate(client, "deposit", id, "sweep.posted") == nil)
        #expect(simulate(client, "deposit", id, "sweep.settled") == nil)
        _ = try client.call("/sandbox/transfer/ledger/simulate_available", ["webhook": "http://127.0.0.1/hook"])
        #expect(client.bank.codes() == ["TRANSFER_EVENTS_UPDATE"])
        #expect(try client.ledger() == ["130.00", "0.00"])
        #expect(
            try client.types() == ["sweep.pending", "sweep.posted", "sweep.settled", "sweep.funds_available"])
        let event = try #require(try client.events().last)
        #expect(event["transfer_id"] == "")
        #expect(event["account_id"] == nil)
        #expect(event["transfer_amount"] == nil)
        #expect(event["sweep_amount"] == "-30.00")

        let withdrawal = try client.withdraw("130.00").text("id")
        #expect(try client.ledger() == ["0.00", "0.00"])
        let body: JSONObject = ["amount": "0.01", "idempotency_key": "w", "network": "ach"]
        #expect(client.bank.code("/transfer/ledger/withdraw", body) == "INVALID_FIELD")
        for event in ["sweep.posted", "sweep.settled", "sweep.returned"] {
            #expect(simulate(client, "withdraw", withdrawal, event) == nil)
        }
        #expect(try client.ledger() == ["130.00", "0.00"])
    }

    @Test(
        "some amounts go their way at once",
        arguments: [
            ("111.11", true, "funds_available", "211.11"), ("222.22", true, "failed", "100.00"),
            ("333.33", true, "returned", "433.33"), ("444.44", true, "returned", "100.00"),
            ("111.11", false, "settled", "888.89"), ("222.22", false, "failed", "1000.00"),
            ("333.33", false, "returned", "1000.00"), ("444.44", false, "returned", "1000.00"),
        ])
    func magic(amount: String, isDeposit: Bool, status: String, available: String) throws {
        let client = try TransferClient()
        if !isDeposit {
            _ = try client.deposit("900.00")
            _ = try client.call("/sandbox/transfer/ledger/simulate_available")
        }
        _ = try client.call("/sandbox/transfer/fire_webhook", ["webhook": "http://127.0.0.1/hook"])
        _ = client.bank.codes()
        let sweep = isDeposit ? try client.deposit(amount) : try client.withdraw(amount)
        #expect(sweep["status"]?.stringValue == status)
        #expect(try client.ledger()[0] == available)
        #expect(client.bank.codes() == ["TRANSFER_EVENTS_UPDATE"])
    }

    @Test("money moves between the ledgers of a platform")
    func distribution() throws {
        let client = try TransferClient()
        let made = try client.call("/transfer/originator/create", ["company_name": "Shop"])
        let originator: JSONObject = ["originator_client_id": .string(try made.text("originator_client_id"))]
        let own = try client.call("/transfer/ledger/get").text("ledger_id")
        let other = try client.call("/transfer/ledger/get", originator).text("ledger_id")
        #expect(own != other)
        var body: JSONObject = [
            "from_ledger_id": .string(own), "to_ledger_id": .string(other), "amount": "40.00",
            "idempotency_key": "d",
        ]
        _ = try client.call("/transfer/ledger/distribute", body)
        _ = try client.call("/transfer/ledger/distribute", body)
        #expect(try client.ledger() == ["60.00", "0.00"])
        #expect(try client.ledger(originator) == ["40.00", "0.00"])
        body["idempotency_key"] = "e"
        body["amount"] = "60.01"
        #expect(client.bank.code("/transfer/ledger/distribute", body) == "INVALID_FIELD")
        body["to_ledger_id"] = "nobody"
        #expect(client.bank.code("/transfer/ledger/distribute", body) == "INVALID_FIELD")
    }

    @Test("each change of a balance is told, with the balances after it")
    func events() throws {
        let client = try TransferClient()
        let transfer = try client.transfer("50.00")
        try client.simulate(transfer, "posted", "settled", "funds_available")
        let sweep = try client.withdraw("20.00").text("id")
        let answer = try client.call("/transfer/ledger/event/list")
        let told = try answer.list("ledger_events").map {
            [
                try $0.text("type"), try $0.text("amount"), try $0.text("available_balance"),
                try $0.text("pending_balance"),
            ]
        }
        #expect(
            told == [
                ["available", "-20.00", "130.00", "0.00"], ["available", "50.00", "150.00", "0.00"],
                ["pending", "-50.00", "100.00", "0.00"], ["pending", "50.00", "100.00", "50.00"],
            ])
        let bySource = try client.call(
            "/transfer/ledger/event/list", ["source_type": "SWEEP", "source_id": .string(sweep)])
        #expect(try bySource.texts("ledger_events", "sweep_id") == [sweep])
        let first = try client.call("/transfer/ledger/event/list", ["count": 1])
        #expect(first["has_more"] == true)
        let id = try first.texts("ledger_events", "ledger_event_id")[0]
        let byID = try client.call("/transfer/ledger/event/list", ["ledger_event_id": .string(id)])
        #expect(try byID.texts("ledger_events", "ledger_event_id") == [id])
        let balance = try client.call("/transfer/balance/get", ["type": "prefunded_ach_credits"])["balance"]
        #expect(balance == ["available": "130.00", "current": "130.00", "type": "prefunded_ach_credits"])
    }
}
