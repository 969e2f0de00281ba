// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite("Bank transfers, the older family")
struct BankTransferTests {
    private func order(_ client: TransferClient, _ amount: String, type: String = "debit", key: String) -> JSONObject {
        [
            "access_token": .string(client.link.accessToken), "account_id": .string(client.account),
            "idempotency_key": .string(key), "type": .string(type), "network": "ach", "amount": .string(amount),
            "iso_currency_code": "USD", "description": "payment", "ach_class": "ppd",
            "user": ["legal_name": "Anna Charleston"], "custom_tag": "tag",
        ]
    }

    private func create(_ client: TransferClient, _ amount: String, type: String = "debit", key: String) throws
        -> String
    {
        let answer = try client.call("/bank_transfer/create", order(client, amount, type: type, key: key))
        return try #require(answer["bank_transfer"]).text("id")
    }

    private func status(_ client: TransferClient, _ id: String) throws -> String? {
        let answer = try client.call("/bank_transfer/get", ["bank_transfer_id": .string(id)])
        return answer["bank_transfer"]?["status"]?.stringValue
    }

    private func simulate(_ client: TransferClient, _ id: String, _ event: String) -> String? {
        client.bank.code(
            "/sandbox/bank_transfer/simulate", ["bank_transfer_id": .string(id), "event_type": .string(event)])
    }

    private func balance(_ client: TransferClient) throws -> String? {
        try client.call("/bank_transfer/balance/get")["balance"]?["available"]?.stringValue
    }

    @Test("only legal steps can be simulated")
    func steps() throws {
        let ways: [String: [String]] = [
            "pending": [], "posted": ["posted"], "failed": ["failed"], "reversed": ["posted", "reversed"],
        ]
        let legal = ["pending": ["posted", "failed"], "posted": ["reversed"]]
        for (state, way) in ways {
            for event in ["posted", "failed", "reversed"] {
                let client = try TransferClient()
                let id = try create(client, "10.00", key: "k")
                for step in way { #expect(simulate(client, id, step) == nil) }
                let isLegal = legal[state]?.contains(event) == true
                let code = simulate(client, id, event)
                #expect(code == (isLegal ? nil : "SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID"), "\(state) → \(event)")
                #expect(try status(client, id) == (isLegal ? event : state))
            }
        }
    }

    @Test("debits count when they are posted, credits when they are made; what moved is swept")
    func balances() throws {
        let client = try TransferClient()
        #expect(try balance(client) == "0.00")
        let debit = try create(client, "10.00", key: "a")
        #expect(try balance(client) == "0.00")
        #expect(simulate(client, debit, "posted") == nil)
        #expect(try balance(client) == "10.00")
        let credit = try create(client, "4.00", type: "credit", key: "b")
        #expect(try balance(client) == "6.00")
        _ = try client.call("/bank_transfer/cancel", ["bank_transfer_id": .string(credit)])
        #expect(try balance(client) == "10.00")
        #expect(simulate(client, debit, "reversed") == nil)
        #expect(try balance(client) == "0.00")
        let sweeps = try client.call("/bank_transfer/sweep/list").list("sweeps")
        #expect(try sweeps.map { try $0.text("amount") } == ["-10.00", "10.00"])
        let id = try #require(sweeps.first).text("id")
        #expect(try client.call("/bank_transfer/sweep/get", ["sweep_id": .string(id)])["sweep"] == sweeps.first)
        #expect(client.bank.code("/bank_transfer/sweep/get", ["sweep_id": "nobody"]) == "INVALID_FIELD")
    }

    @Test("a pending one can be cancelled; a key gives the same one")
    func cancel() throws {
        let client = try TransferClient()
        let id = try create(client, "10.00", key: "a")
        #expect(try create(client, "10.00", key: "a") == id)
        _ = try client.call("/bank_transfer/cancel", ["bank_transfer_id": .string(id)])
        #expect(try status(client, id) == "cancelled")
        let body: JSONObject = ["bank_transfer_id": .string(id)]
        #expect(client.bank.code("/bank_transfer/cancel", body) == "BANK_TRANSFER_NOT_CANCELLABLE")
        #expect(client.bank.code("/bank_transfer/get", ["bank_transfer_id": "nobody"]) == "INVALID_FIELD")
        #expect(try client.call("/bank_transfer/list").texts("bank_transfers", "id") == [id])
        let card = try TransferClient(mask: "3333")
        let refused = card.bank.code("/bank_transfer/create", order(card, "1.00", key: "k"))
        #expect(refused == "BANK_TRANSFER_UNSUPPORTED_ACCOUNT_TYPE")
    }

    @Test("events are consecutive, in pages of up to 25, and filtered")
    func events() throws {
        let client = try TransferClient()
        for number in 0..<14 {
            let id = try create(client, "1.00", key: "k\(number)")
            #expect(simulate(client, id, "posted") == nil)
        }
        var ids: [Int] = []
        while true {
            let page = try client.call("/bank_transfer/event/sync", ["after_id": .number(JSONNumber(ids.last ?? 0))])
            let found = try page.list("bank_transfer_events").compactMap { $0["event_id"]?.intValue }
            if found.isEmpty { break }
            #expect(found.count <= 25)
            ids += found
        }
        #expect(ids == Array(1...28))
        #expect(client.bank.code("/bank_transfer/event/sync", ["after_id": 0, "count": 26]) == "INVALID_FIELD")
        let posted = try client.call("/bank_transfer/event/list", ["event_types": ["posted"], "count": 25])
        #expect(try posted.list("bank_transfer_events").count == 14)
    }

    @Test("a pending event is listed until another one follows it, and always told by sync")
    func pendingEvents() throws {
        let client = try TransferClient()
        let id = try create(client, "1.00", key: "k")
        func types(_ body: JSONObject = [:]) throws -> [String] {
            let all = body.merging(["bank_transfer_id": .string(id)])
            return try client.call("/bank_transfer/event/list", all).texts("bank_transfer_events", "event_type")
        }
        #expect(try types() == ["pending"])
        #expect(simulate(client, id, "posted") == nil)
        #expect(try types() == ["posted"])
        #expect(try types(["event_types": ["pending"]]) == ["pending"])
        #expect(simulate(client, id, "reversed") == nil)
        #expect(try types() == ["reversed", "posted"])
        let synced = try client.call("/bank_transfer/event/sync", ["after_id": 0])
        #expect(try synced.texts("bank_transfer_events", "event_type") == ["pending", "posted", "reversed"])
    }

    @Test("a processor can make them; an account can be migrated; the webhook goes to whom it is asked to")
    func others() throws {
        let client = try TransferClient()
        let token = try client.bank.call(
            "/processor/token/create",
            [
                "access_token": .string(client.link.accessToken), "account_id": .string(client.account),
                "processor": "dwolla",
            ]
        ).text("processor_token")
        var body = order(client, "3.00", key: "p")
        body["access_token"] = nil
        body["account_id"] = nil
        body["processor_token"] = .string(token)
        let made = try client.call("/processor/bank_transfer/create", body)
        #expect(made["bank_transfer"]?["account_id"] == .string(client.account))
        let migrated = try client.call(
            "/bank_transfer/migrate_account",
            ["account_number": "1111222233330000", "routing_number": "110000000", "account_type": "savings"])
        #expect(try migrated.text("access_token").hasPrefix("access-sandbox-"))
        _ = try client.call("/sandbox/bank_transfer/fire_webhook", ["webhook": "http://127.0.0.1/hook"])
        #expect(client.bank.codes() == ["BANK_TRANSFERS_EVENTS_UPDATE"])
    }
}
