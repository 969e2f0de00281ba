// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite("Sweeps of transfers")
struct SweepTests {
    private func sweep(_ client: TransferClient) throws -> JSONValue? {
        try client.call("/sandbox/transfer/sweep/simulate")["sweep"]
    }

    @Test("what was transferred is swept, settles with the next sweep, and is taken back when it is returned")
    func life() throws {
        let client = try TransferClient()
        #expect(try sweep(client) == nil)
        let debit = try client.transfer("20.00")
        let credit = try client.transfer("5.00", type: "credit")
        let lost = try client.transfer("9.00")
        try client.simulate(lost, "failed")
        #expect(try client.get(debit)["sweep_status"] == "unswept")
        #expect(try client.get(lost)["sweep_status"] == .null)
        let first = try #require(try sweep(client))
        #expect(first["amount"] == "15.00")
        #expect(try client.get(debit)["sweep_status"] == "swept")
        try client.simulate(debit, "posted", "returned")
        let second = try #require(try sweep(client))
        #expect(second["amount"] == "-20.00")
        #expect(try client.get(debit)["sweep_status"] == "return_swept")
        #expect(try client.get(credit)["sweep_status"] == "swept_settled")
        #expect(try sweep(client) == nil)
        let known = try client.call("/transfer/sweep/get", ["sweep_id": .string(try first.text("id"))])
        #expect(known["sweep"]?["status"] == "settled")
        let told = try client.events().filter { $0["sweep_id"]?.isNull == false }
        #expect(
            try told.map { [try $0.text("event_type"), $0["sweep_amount"]?.stringValue ?? ""] } == [
                ["swept", "20.00"], ["swept", "-5.00"], ["swept_settled", ""], ["return_swept", "-20.00"],
            ])
        #expect(told.first?["sweep_id"] == first["id"])
    }

    @Test("a refund is swept once it is posted, and taken back when it is returned")
    func refunds() throws {
        let client = try TransferClient()
        let transfer = try client.transfer("20.00")
        try client.simulate(transfer, "posted", "settled")
        let refund = try client.refund(transfer, "4.00").text("id")
        #expect(try sweep(client)?["amount"] == "20.00")
        for (event, amount) in [("posted", "-4.00"), ("returned", "4.00")] {
            _ = try client.call(
                "/sandbox/transfer/refund/simulate",
                ["refund_id": .string(refund), "event_type": .string("refund.\(event)")])
            #expect(try sweep(client)?["amount"]?.stringValue == amount)
        }
        let told = try client.types().filter { ["refund.swept", "refund.return_swept"].contains($0) }
        #expect(told == ["refund.swept", "refund.return_swept"])
    }

    @Test("what stays in a ledger that the client named is never swept")
    func named() throws {
        let client = try TransferClient()
        let ledger = try client.call("/transfer/ledger/get").text("ledger_id")
        let id = try client.transfer("20.00", ["ledger_id": .string(ledger)])
        #expect(try client.get(id)["sweep_status"] == .null)
        #expect(try sweep(client) == nil)
    }

    @Test("sweeps are listed, newest first, and filtered")
    func list() throws {
        let client = try TransferClient()
        let transfer = try client.transfer("20.00")
        let swept = try #require(try sweep(client)).text("id")
        let deposited = try client.deposit("7.00").text("id")
        func listed(_ body: JSONObject) throws -> [String] {
            try client.call("/transfer/sweep/list", body).texts("sweeps", "id")
        }
        #expect(try listed([:]) == [deposited, swept])
        #expect(try listed(["count": 1, "offset": 1]) == [swept])
        #expect(try listed(["transfer_id": .string(transfer)]) == [swept])
        #expect(try listed(["amount": "-7.00"]) == [deposited])
        #expect(try listed(["trigger": "manual"]) == [deposited])
        #expect(try listed(["status": "settled"]).isEmpty)
        #expect(client.bank.code("/transfer/sweep/get", ["sweep_id": "nobody"]) == "INVALID_FIELD")
    }
}
