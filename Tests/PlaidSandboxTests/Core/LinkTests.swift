// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite("Core: link tokens") struct LinkTests {
    private let request: JSONObject = [
        "client_name": "Test", "language": "en", "country_codes": ["US"], "user": ["client_user_id": "u"],
        "products": ["transactions"], "transactions": ["days_requested": 30],
    ]

    private func code(_ bank: Bank, _ change: JSONObject) -> String? {
        var body = request
        for (name, value) in change.pairs { body[name] = value }
        return bank.code("/link/token/create", body)
    }

    @Test func linkShowsAStandInForANameThatIsTooLong() throws {
        let bank = Bank()
        for (name, shown) in [
            ("Plaid's Tiny Quickstart", "Plaid's Tiny Quickstart"),
            (String(repeating: "x", count: 31), "This Application"),
        ] {
            let body: JSONObject = [
                "client_name": .string(name), "language": "en", "country_codes": ["US"], "products": ["auth"],
                "user": ["client_user_id": "ada"],
            ]
            let token = try bank.call("/link/token/create", body).text("link_token")
            #expect(LinkRules(try #require(bank.world.linkTokens[token]), bank.world.institutions).clientName == shown)
        }
    }

    @Test(
        "products that every Item has are for no list of a Link token",
        arguments: [
            ("products", "balance"), ("products", "recurring_transactions"), ("optional_products", "balance"),
            ("required_if_supported_products", "balance"), ("additional_consented_products", "balance"),
        ]) func productsOfNoLink(list: String, product: String) throws
    {
        let refused = bank(list, ["auth", .string(product)])
        #expect(refused?.code == "INVALID_PRODUCT" && refused?.type == "INVALID_INPUT")
        #expect(refused?.message == "client is not authorized to access the following products: [\"\(product)\"]")
        #expect(bank(list, ["auth"]) == nil)
    }

    private func bank(_ list: String, _ products: JSONValue) -> SandboxError? {
        var body = request
        body[list] = products
        do {
            _ = try Bank().call("/link/token/create", body)
            return nil
        } catch { return error as? SandboxError }
    }

    @Test func aSessionShowsInTheTokenOnceItIsFinished() throws {
        let bank = Bank()
        let made = try bank.call("/link/token/create", request)
        #expect(try made.text("expiration") == "2026-09-15T16:00:00Z")
        let token = try made.text("link_token")
        let before = try bank.call("/link/token/get", ["link_token": .string(token)])
        #expect(before["link_sessions"] == nil)
        #expect(before["metadata"]?["initial_products"] == ["transactions"])
        let success = try bank.world.completeLink(
            linkToken: token, institutionID: "ins_109508", username: "user_good", password: "pass_good", now: bank.now)
        let after = try bank.call("/link/token/get", ["link_token": .string(token)])
        let result = after["link_sessions"]?[0]?["results"]?["item_add_results"]?[0]
        #expect(result?["public_token"] == success["public_token"])
        #expect(result?["accounts"]?.arrayValue?.count == 14)
        let link = try bank.exchange(try JSONValue.object(success).text("public_token"))
        bank.pass(5)
        #expect((1...20).contains(bank.truth(link).count))
    }

    @Test func tokensEnd() throws {
        let bank = Bank()
        let token = try bank.call("/link/token/create", request).text("link_token")
        bank.pass(4 * 3600)
        #expect(throws: SandboxError.invalidLinkToken) {
            try bank.world.completeLink(
                linkToken: token, institutionID: nil, username: nil, password: nil, now: bank.now)
        }
        #expect(bank.code("/link/token/get", ["link_token": "rubbish"]) == "INVALID_FIELD")
        let link = try bank.link()
        var update = request
        update["access_token"] = .string(link.accessToken)
        #expect(try bank.call("/link/token/create", update).text("expiration") == "2026-09-15T16:30:00Z")
    }

    @Test func requestsAreChecked() throws {
        let bank = Bank()
        #expect(code(bank, [:]) == nil)
        #expect(code(bank, ["client_name": ""]) == "INVALID_FIELD")
        #expect(code(bank, ["language": "xx"]) == "INVALID_FIELD")
        #expect(code(bank, ["products": []]) == "INVALID_FIELD")
        #expect(code(bank, ["user": .null]) == "MISSING_FIELDS")
        #expect(code(bank, ["institution_id": "ins_0"]) == "INVALID_INSTITUTION")
        #expect(code(bank, ["access_token": "rubbish"]) == "INVALID_ACCESS_TOKEN")
        for uri in [
            "http://example.com/", "https://example.com/?a=1", "https://example.com/#a", "http://localhost.evil/",
        ] {
            #expect(code(bank, ["redirect_uri": .string(uri)]) == "INVALID_FIELD")
        }
        for uri in ["https://example.com/back", "http://localhost:3000/back", "http://localhost"] {
            #expect(code(bank, ["redirect_uri": .string(uri)]) == nil)
        }
    }

    @Test func aHostedLinkHasAnAddressAndTellsWhenItIsFinished() throws {
        let bank = Bank()
        var body = request
        body["hosted_link"] = [:]
        body["webhook"] = "http://127.0.0.1/hook"
        let made = try bank.call("/link/token/create", body)
        #expect(try made.text("hosted_link_url").hasPrefix("https://secure.plaid.com/link/lp"))
        _ = try bank.world.completeLink(
            linkToken: made.text("link_token"), institutionID: nil, username: nil, password: nil, now: bank.now)
        #expect(bank.codes() == ["ITEM_ADD_RESULT", "SESSION_FINISHED"])
    }

    @Test func anOAuthBankTakesAnyCredentials() throws {
        let bank = Bank()
        let token = try bank.call("/link/token/create", request).text("link_token")
        _ = try bank.world.completeLink(
            linkToken: token, institutionID: "ins_127287", username: "anybody", password: "", now: bank.now)
        #expect(throws: SandboxError.invalidCredentials) {
            try bank.world.completeLink(
                linkToken: token, institutionID: "ins_109508", username: "anybody", password: "x", now: bank.now)
        }
    }
}
