// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite("Transfer authorizations")
struct AuthorizationTests {
    private func verdict(_ authorization: JSONValue) -> [String?] {
        [authorization["decision"]?.stringValue, authorization["decision_rationale"]?["code"]?.stringValue]
    }

    @Test("the balance of the account decides over debits, not over credits")
    func balance() throws {
        let client = try TransferClient()
        #expect(verdict(try client.authorize("100.00")) == ["approved", nil])
        #expect(verdict(try client.authorize("100.01")) == ["declined", "NSF"])
        #expect(verdict(try client.authorize("5000.00", type: "credit")) == ["approved", nil])
    }

    @Test("an account without money is a risk")
    func risk() throws {
        let bank = Bank()
        let password = """
            {"override_accounts": [{"type": "depository", "subtype": "checking", "starting_balance": 0}]}
            """
        let link = try bank.link(user: "user_custom", password: password, products: ["auth"])
        let account = try #require(try bank.accountIDs(link).values.first)
        let answer = try bank.checked(
            "/transfer/authorization/create",
            [
                "access_token": .string(link.accessToken), "account_id": .string(account), "type": "debit",
                "network": "ach", "amount": "1.00", "ach_class": "web", "user": ["legal_name": "A"],
            ])
        #expect(verdict(try #require(answer["authorization"])) == ["declined", "RISK"])
    }

    @Test("more than a single transfer may be, or than a day's, is declined")
    func limits() throws {
        let client = try TransferClient(mask: "9002")
        #expect(verdict(try client.authorize("100000.01")) == ["declined", "TRANSFER_LIMIT_REACHED"])
        let maximum = try client.call("/transfer/configuration/get")["max_single_transfer_amount"]
        #expect(maximum == "100000.00")
        var book = TransferBook(ledgerID: "ledger")
        #expect(!book.usage(debit: true, at: Bank.start).exceeds(adding: client.terms(100_000_00)))
        for number in 0..<5 {
            try book.create(client.sample("t\(number)", 100_000_00, at: Bank.start))
        }
        #expect(book.usage(debit: true, at: Bank.start).exceeds(adding: client.terms(1)))
        #expect(!book.usage(debit: false, at: Bank.start).exceeds(adding: client.terms(1)))
        #expect(!book.usage(debit: true, at: Bank.start + 86_400).exceeds(adding: client.terms(1)))
        try book.cancel("t0", at: Bank.start)
        #expect(!book.usage(debit: true, at: Bank.start).exceeds(adding: client.terms(1)))
    }

    @Test("a login that is needed has to be repaired first; then the same key gets a new decision")
    func loginRequired() throws {
        let client = try TransferClient()
        _ = try client.call("/sandbox/item/reset_login", ["access_token": .string(client.link.accessToken)])
        let first = try client.authorize("10.00", ["idempotency_key": "key"])
        #expect(verdict(first) == ["user_action_required", "ITEM_LOGIN_REQUIRED"])
        let code = client.bank.code("/transfer/create", client.creation(try first.text("id")))
        #expect(code == "INVALID_FIELD")
        let position = try #require(client.bank.world.accessTokens[client.link.accessToken])
        client.bank.world.items[position].needsLogin = false
        let second = try client.authorize("10.00", ["idempotency_key": "key"])
        #expect(verdict(second) == ["approved", nil])
        client.bank.world.items[position].needsLogin = true
        for (ruleset, decision) in [("approve", "approved"), ("decline", "declined"), ("x", "user_action_required")] {
            let decided = try client.authorize("10.00", ["ruleset_key": .string(ruleset)])
            #expect(verdict(decided) == [decision, "ITEM_LOGIN_REQUIRED"])
        }
    }

    @Test("accounts that were given by their numbers are approved, whatever they hold")
    func byNumbers() throws {
        let bank = Bank()
        let entry = ManualAccount(flow: .sameDayMicroDeposits, routing: "110000000", account: "1111222233330000")
        let position = try bank.world.manualAccount(entry, products: ["auth", "transfer"], now: bank.now)
        let token = bank.world.makeAccessToken(position)
        let body: JSONObject = [
            "access_token": .string(token), "account_id": .string(bank.world.items[position].accountID(0)),
            "type": "debit", "network": "ach", "amount": "50000.00", "ach_class": "web",
            "user": ["legal_name": "A"],
        ]
        let answer = try bank.checked("/transfer/authorization/create", body)
        #expect(verdict(try #require(answer["authorization"])) == ["approved", "MANUALLY_VERIFIED_ITEM"])
        let migrated = try bank.checked(
            "/transfer/migrate_account",
            ["account_number": "1111222233330000", "routing_number": "110000000", "account_type": "checking"])
        var other = body
        other["access_token"] = migrated["access_token"]
        other["account_id"] = migrated["account_id"]
        let second = try bank.checked("/transfer/authorization/create", other)
        #expect(verdict(try #require(second["authorization"])) == ["approved", "MIGRATED_ACCOUNT_ITEM"])
        let wrong: JSONObject = ["account_number": "1", "routing_number": "2", "account_type": "checking"]
        #expect(bank.code("/transfer/migrate_account", wrong) == "INVALID_FIELD")
    }

    @Test("it is used once, within an hour, and gives the same transfer when it is used again")
    func life() throws {
        let client = try TransferClient()
        let id = try client.authorize("10.00").text("id")
        let first = try client.call("/transfer/create", client.creation(id))
        let second = try client.call("/transfer/create", client.creation(id))
        #expect(first == second)
        #expect(try client.types() == ["pending"])
        let byAuthorization = try client.call("/transfer/get", ["authorization_id": .string(id)])
        #expect(byAuthorization["transfer"]?["id"] == first["transfer"]?["id"])
        #expect(
            client.bank.code("/transfer/authorization/cancel", ["authorization_id": .string(id)]) == "INVALID_FIELD")

        let late = try client.authorize("10.00").text("id")
        client.bank.pass(3600)
        #expect(client.bank.code("/transfer/create", client.creation(late)) == "INVALID_FIELD")

        let cancelled = try client.authorize("10.00").text("id")
        _ = try client.call("/transfer/authorization/cancel", ["authorization_id": .string(cancelled)])
        #expect(client.bank.code("/transfer/create", client.creation(cancelled)) == "INVALID_FIELD")

        let declined = try client.authorize("1000.00").text("id")
        #expect(client.bank.code("/transfer/create", client.creation(declined)) == "INVALID_FIELD")
        #expect(client.bank.code("/transfer/create", client.creation("nobody")) == "INVALID_FIELD")
        #expect(try client.types() == ["pending"])
    }

    @Test("an idempotency key gives the same authorization for 48 hours")
    func key() throws {
        let client = try TransferClient()
        let id = try client.authorize("10.00", ["idempotency_key": "key"]).text("id")
        #expect(try client.authorize("10.00", ["idempotency_key": "key"]).text("id") == id)
        #expect(try client.authorize("10.00", ["idempotency_key": "other"]).text("id") != id)
        client.bank.pass(days: 2)
        #expect(try client.authorize("10.00", ["idempotency_key": "key"]).text("id") != id)
    }

    @Test(
        "what cannot be a transfer is refused",
        arguments: [
            (["amount": "10"], "INVALID_FIELD"), (["amount": "10.0"], "INVALID_FIELD"),
            (["amount": "0.00"], "INVALID_FIELD"), (["amount": "-1.00"], "INVALID_FIELD"),
            (["amount": "1e2"], "INVALID_FIELD"), (["amount": "10.000"], "INVALID_FIELD"),
            (["ach_class": .null], "INVALID_FIELD"),
            (["type": "credit", "ach_class": "web"], "TRANSFER_FORBIDDEN_ACH_CLASS"),
            (["network": "rtp"], "INVALID_FIELD"), (["network": "wire"], "INVALID_FIELD"),
            (["network": "same-day-ach", "amount": "1000000.01"], "TRANSFER_NETWORK_LIMIT_EXCEEDED"),
            (["network": "wire", "type": "credit", "amount": "1000000.00"], "TRANSFER_NETWORK_LIMIT_EXCEEDED"),
            (["iso_currency_code": "EUR"], "INVALID_FIELD"), (["account_id": "nobody"], "INVALID_ACCOUNT_ID"),
            (["access_token": "access-sandbox-nobody"], "INVALID_ACCESS_TOKEN"),
            (["funding_account_id": "nobody"], "INVALID_FIELD"), (["ledger_id": "nobody"], "INVALID_FIELD"),
            (["originator_client_id": "nobody"], "TRANSFER_ORIGINATOR_NOT_FOUND"),
            (["test_clock_id": "nobody"], "INVALID_FIELD"),
        ] as [(JSONObject, String)])
    func refusals(changes: JSONObject, code: String) throws {
        let client = try TransferClient()
        #expect(client.bank.code("/transfer/authorization/create", client.proposal("10.00", changes)) == code)
    }

    @Test(
        "only checking, savings and cash management accounts can be used", arguments: ["2222", "3333", "5555", "9001"])
    func eligibility(mask: String) throws {
        let client = try TransferClient(mask: mask)
        let code = client.bank.code("/transfer/authorization/create", client.proposal("1.00"))
        #expect(code == "TRANSFER_UNSUPPORTED_ACCOUNT_TYPE")
    }

    @Test("what is made must be what was authorized, or less")
    func creation() throws {
        let client = try TransferClient()
        let id = try client.authorize("10.00").text("id")
        for change: JSONObject in [
            ["amount": "10.01"], ["type": "credit"], ["network": "wire"], ["ach_class": "ccd"],
            ["access_token": .string(try client.bank.link().accessToken)],
        ] {
            #expect(client.bank.code("/transfer/create", client.creation(id, change)) != nil, "\(change)")
        }
        let made = try client.call(
            "/transfer/create", client.creation(id, ["amount": "9.99", "metadata": ["order": "7"]]))
        #expect(made["transfer"]?["amount"] == "9.99")
        #expect(made["transfer"]?["metadata"]?["order"] == "7")
    }

    @Test("money at once goes to some accounts only")
    func instant() throws {
        for (mask, expected) in [("0000", true), ("1111", true), ("9002", false)] {
            let client = try TransferClient(mask: mask)
            let networks = try client.call(
                "/transfer/capabilities/get",
                ["access_token": .string(client.link.accessToken), "account_id": .string(client.account)])
            #expect(networks["institution_supported_networks"]?["rtp"]?["credit"] == .bool(expected))
            let body = client.proposal("1.00", type: "credit", ["network": "rtp", "ach_class": .null])
            #expect(client.bank.code("/transfer/authorization/create", body) == (expected ? nil : "INVALID_FIELD"))
        }
    }
}

extension TransferClient {
    func terms(_ cents: Int, type: String = "debit") -> TransferTerms {
        TransferTerms(
            type: type, network: "ach", achClass: "ppd", amount: Cents(cents), user: [:], ledgerID: "ledger",
            originationAccountID: "")
    }

    func sample(_ id: String, _ cents: Int, type: String = "debit", at time: Date) -> Transfer {
        Transfer(
            id: id, authorizationID: "", accountID: "", terms: terms(cents, type: type), amount: Cents(cents),
            description: "", created: time, network: "ach", settlement: Day(time))
    }
}
