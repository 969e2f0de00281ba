// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite("Originators, intents and settings")
struct OriginatorTests {
    @Test(
        "some ids are always in one state",
        arguments: [("1", "approved"), ("2", "denied"), ("3", "under_review"), ("4", "more_information_required")])
    func fixed(digit: String, status: String) throws {
        let client = try TransferClient()
        let answer = try client.call(
            "/transfer/originator/get", ["originator_client_id": .string(String(repeating: digit, count: 24))])
        #expect(answer["originator"]?["transfer_diligence_status"]?.stringValue == status)
    }

    @Test("a platform's customer from its creation to its approval")
    func life() throws {
        let client = try TransferClient()
        let made = try client.call("/transfer/originator/create", ["company_name": "Shop"])
        let id = JSONValue.string(try made.text("originator_client_id"))
        func status() throws -> String? {
            let answer = try client.call("/transfer/originator/get", ["originator_client_id": id])
            return answer["originator"]?["transfer_diligence_status"]?.stringValue
        }
        #expect(try status() == "not_submitted")
        let asked = try client.call(
            "/transfer/questionnaire/create",
            ["originator_client_id": id, "redirect_uri": "https://shop.example/done"])
        #expect(try asked.text("onboarding_url").hasPrefix("https://"))
        let account: JSONValue = [
            "access_token": .string(client.link.accessToken), "account_id": .string(client.account),
        ]
        _ = try client.call(
            "/transfer/diligence/submit",
            [
                "originator_client_id": id,
                "originator_diligence": [
                    "dba": "Shop", "tax_id": "1", "address": [:], "website": "https://shop.example",
                    "naics_code": "123456", "funding_account": account,
                ],
            ])
        #expect(try status() == "submitted")
        let acceptance: JSONValue = [
            "agreement_accepted": true, "originator_ip_address": "192.0.2.1",
            "agreement_accepted_at": "2026-01-01T00:00:00Z",
        ]
        _ = try client.call(
            "/transfer/platform/originator/create",
            [
                "originator_client_id": id, "tos_acceptance_metadata": acceptance,
                "originator_reviewed_at": "2026-01-01T00:00:00Z", "webhook": "http://127.0.0.1/hook",
            ])
        #expect(try status() == "under_review")
        #expect(client.bank.codes() == ["PLATFORM_ONBOARDING_UPDATE"])
        let person = try client.call("/transfer/platform/person/create", ["originator_client_id": id])
        let submission: JSONValue = [
            "requirement_type": "BUSINESS_NAME", "value": "Shop", "person_id": .string(try person.text("person_id")),
        ]
        _ = try client.call(
            "/transfer/platform/requirement/submit",
            ["originator_client_id": id, "requirement_submissions": [submission]])
        #expect(try status() == "approved")
        let funding = try client.call(
            "/transfer/originator/funding_account/create", ["originator_client_id": id, "funding_account": account])
        let paid = try client.transfer(
            "5.00", ["funding_account_id": .string(try funding.text("funding_account_id")), "originator_client_id": id])
        #expect(try client.get(paid)["ledger_id"] == .null)
        #expect(try client.get(paid)["originator_client_id"] == id)
        #expect(try client.ledger() == ["100.00", "0.00"])
        let listed = try client.call("/transfer/originator/list").texts("originators", "client_id")
        #expect(listed.map(JSONValue.string) == [id])
    }

    @Test("nobody knows an originator that was not created")
    func unknown() throws {
        let client = try TransferClient()
        for path in ["/transfer/originator/get", "/transfer/questionnaire/create", "/transfer/platform/person/create"] {
            #expect(
                client.bank.code(path, ["originator_client_id": "nobody"]) == "TRANSFER_ORIGINATOR_NOT_FOUND")
        }
    }

    @Test("an intent is kept as it was asked for")
    func intents() throws {
        let client = try TransferClient()
        let made = try client.call(
            "/transfer/intent/create",
            [
                "mode": "PAYMENT", "amount": "15.75", "description": "Rent", "ach_class": "ppd",
                "user": ["legal_name": "Anna Charleston"],
            ])
        let id = try #require(made["transfer_intent"]).text("id")
        let known = try client.call("/transfer/intent/get", ["transfer_intent_id": .string(id)])["transfer_intent"]
        #expect(known?["amount"] == "15.75")
        #expect(known?["status"] == "PENDING")
        #expect(known?["network"] == "same-day-ach")
        #expect(known?["transfer_id"] == .null)
        #expect(client.bank.code("/transfer/intent/get", ["transfer_intent_id": "nobody"]) == "INVALID_FIELD")
        let body: JSONObject = [
            "mode": "PAYMENT", "amount": "15.75", "description": "Rent", "ach_class": "ppd",
            "user": ["legal_name": "Anna Charleston"],
        ]
        #expect(throws: SandboxError.invalidField("account_id must be a valid account ID")) {
            _ = try client.bank.call("/transfer/intent/create", body.merging(["account_id": "ABCDEFG1234567"]))
        }
        let link = try client.bank.link(products: ["auth"])
        let account = try client.bank.accountIDs(link)["0000"] ?? ""
        let own = try client.call("/transfer/intent/create", body.merging(["account_id": .string(account)]))
        #expect(own["transfer_intent"]?["account_id"] == .string(account))
    }

    @Test("Link makes the transfer of an intent, once")
    func intentsInLink() throws {
        let client = try TransferClient()
        func intent(_ changes: JSONObject = [:]) throws -> JSONValue {
            let body: JSONObject = [
                "mode": "PAYMENT", "amount": "15.75", "description": "Rent", "ach_class": "ppd",
                "user": ["legal_name": "Anna Charleston"], "metadata": ["bill": "7"],
            ]
            let made = try client.call("/transfer/intent/create", body.merging(changes))
            return .string(try #require(made["transfer_intent"]).text("id"))
        }
        func visit(_ intent: JSONValue) throws -> JSONValue? {
            let token = try client.call(
                "/link/token/create",
                [
                    "client_name": "Shop", "language": "en", "country_codes": ["US"], "products": ["transfer"],
                    "user": ["client_user_id": "anna"], "transfer": ["intent_id": intent],
                ])
            let success = try client.bank.world.completeLink(
                linkToken: token.text("link_token"), institutionID: nil, username: nil, password: nil,
                now: client.bank.now)
            return success["metadata"]?["transfer_status"]
        }
        func known(_ intent: JSONValue) throws -> JSONValue {
            try #require(try client.call("/transfer/intent/get", ["transfer_intent_id": intent])["transfer_intent"])
        }
        let payment = try intent()
        #expect(try visit(payment) == "COMPLETE")
        let made = try known(payment)
        #expect(made["status"] == "SUCCEEDED" && made["authorization_decision"] == "APPROVED")
        let transfer = try client.call("/transfer/get", ["transfer_id": made["transfer_id"] ?? .null])["transfer"]
        #expect(transfer?["amount"] == "15.75" && transfer?["type"] == "debit")
        #expect(transfer?["metadata"] == ["bill": "7"])
        #expect(try visit(payment) == "COMPLETE")
        #expect(try known(payment)["transfer_id"] == made["transfer_id"])
        let tooMuch = try intent(["amount": "5000.00"])
        #expect(try visit(tooMuch) == "INCOMPLETE")
        let declined = try known(tooMuch)
        #expect(declined["status"] == "FAILED" && declined["authorization_decision"] == "DECLINED")
        #expect(declined["failure_reason"]?["error_code"] == "NSF" && declined["transfer_id"] == .null)
    }

    @Test("metrics do not follow what is done, as in the real Sandbox")
    func metrics() throws {
        let client = try TransferClient()
        let before = try client.call("/transfer/metrics/get")
        _ = try client.transfer("11.11")
        #expect(try client.call("/transfer/metrics/get") == before)
    }
}
