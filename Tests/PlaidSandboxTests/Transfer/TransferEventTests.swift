// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite("Transfer events")
struct TransferEventTests {
    @Test("ids are consecutive, and pages give every event once")
    func pages() throws {
        let client = try TransferClient()
        for _ in 0..<4 { _ = try client.transfer("11.11") }
        var ids: [Int] = []
        var after = 0
        while true {
            let page = try client.call(
                "/transfer/event/sync", ["after_id": .number(JSONNumber(after)), "count": 3])
            let found = try page.list("transfer_events").compactMap { $0["event_id"]?.intValue }
            #expect((1...3).contains(found.count))
            ids += found
            after = found.last ?? after
            if page["has_more"] != true { break }
        }
        #expect(ids == Array(1...16))
        let rest = try client.call("/transfer/event/sync", ["after_id": 16])
        #expect(try rest.list("transfer_events").isEmpty)
        #expect(rest["has_more"] == false)
        #expect(try client.call("/transfer/event/sync", ["after_id": 1000]).list("transfer_events").isEmpty)
        for bad: JSONObject in [["after_id": 0, "count": 501], ["after_id": 0, "count": 0], ["after_id": -1]] {
            #expect(client.bank.code("/transfer/event/sync", bad) == "INVALID_FIELD")
        }
    }

    @Test("without a count there are a hundred")
    func standard() throws {
        let client = try TransferClient()
        for _ in 0..<26 { _ = try client.transfer("11.11") }
        let page = try client.call("/transfer/event/sync", ["after_id": 0])
        #expect(try page.list("transfer_events").count == 100)
        #expect(page["has_more"] == true)
    }

    @Test("a list is filtered")
    func filters() throws {
        let client = try TransferClient()
        let debit = try client.transfer("11.11")
        client.bank.pass(60)
        let credit = try client.transfer("22.22", type: "credit")
        let sweep = try client.deposit("5.00").text("id")
        func listed(_ body: JSONObject) throws -> [String] {
            try client.call("/transfer/event/list", body).texts("transfer_events", "event_type")
        }
        let all = ["sweep.pending", "failed", "pending", "funds_available", "settled", "posted", "pending"]
        #expect(try listed([:]) == all)
        #expect(try listed(["transfer_id": .string(credit)]) == ["failed", "pending"])
        #expect(try listed(["transfer_type": "credit"]) == ["failed", "pending"])
        #expect(try listed(["event_types": ["posted", "failed"]]) == ["failed", "posted"])
        #expect(try listed(["sweep_id": .string(sweep)]) == ["sweep.pending"])
        #expect(try listed(["account_id": .string(client.account)]).count == 6)
        #expect(
            try listed(["end_date": .string((Bank.start + 1).timestamp), "transfer_id": .string(debit)]).count == 4)
        let first = try client.call("/transfer/event/list", ["count": 3, "offset": 3])
        #expect(try first.texts("transfer_events", "event_type") == Array(all[3..<6]))
        #expect(first["has_more"] == true)
        #expect(client.bank.code("/transfer/event/list", ["count": 26]) == "INVALID_FIELD")
    }

    @Test("a test clock dates what is done with it")
    func clock() throws {
        let client = try TransferClient()
        let made = try client.call("/sandbox/transfer/test_clock/create", ["virtual_time": "2030-01-02T03:04:05Z"])
        let clock = try #require(made["test_clock"]).text("test_clock_id")
        let id = try client.transfer("10.00")
        _ = try client.call(
            "/sandbox/transfer/simulate",
            ["transfer_id": .string(id), "event_type": "posted", "test_clock_id": .string(clock)])
        #expect(try client.events().last?["timestamp"] == "2030-01-02T03:04:05Z")
        let authorized = try client.authorize("10.00", ["test_clock_id": .string(clock)])
        #expect(authorized["created"] == "2030-01-02T03:04:05Z")
    }

    @Test("returns of guaranteed transfers are repaid once")
    func repayments() throws {
        let client = try TransferClient()
        #expect(client.bank.code("/sandbox/transfer/repayment/simulate") == "INVALID_FIELD")
        let guaranteed = try client.transfer("33.33", ["request_guarantee": true])
        #expect(try client.get(guaranteed)["guarantee_decision"] == "GUARANTEED")
        _ = try client.transfer("44.44")
        _ = try client.call("/sandbox/transfer/repayment/simulate")
        let repayments = try client.call("/transfer/repayment/list").list("repayments")
        #expect(try repayments.map { try $0.text("amount") } == ["33.33"])
        let id = try #require(repayments.first).text("repayment_id")
        let returns = try client.call("/transfer/repayment/return/list", ["repayment_id": .string(id)])
        #expect(try returns.texts("repayment_returns", "transfer_id") == [guaranteed])
        #expect(try returns.list("repayment_returns").first?["event_id"] == 5)
        #expect(client.bank.code("/sandbox/transfer/repayment/simulate") == "INVALID_FIELD")
        #expect(client.bank.code("/transfer/repayment/return/list", ["repayment_id": "nobody"]) == "INVALID_FIELD")
    }
}
