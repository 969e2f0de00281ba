// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import Testing

@testable import PlaidSandbox

/// Who owns accounts, and how well somebody fits them.
struct IdentityTests {
    private let bank = Bank()

    private func match(_ user: JSONObject?, _ token: JSONObject) throws -> JSONValue {
        var body = token
        body["user"] = user.map(JSONValue.object)
        let answer = try bank.call("/identity/match", body)
        #expect(Contract.standard.violations(answer, "IdentityMatchResponse").isEmpty)
        return try #require(answer["accounts"]?.arrayValue?.first)
    }

    private func token(user: String = "user_good", institution: String = "ins_109508") throws -> JSONObject {
        let link = try bank.link(user: user, products: ["identity"], institution: institution)
        return ["access_token": .string(link.accessToken)]
    }

    @Test func theOwnerHimselfIsAPerfectMatch() throws {
        let account = try match(
            [
                "legal_name": "Alberta Bobbeth Charleson", "phone_number": "+1 111-222-3333",
                "email_address": "AccountHolder0@example.com",
                "address": [
                    "street": "2992 Cameron Rd", "city": "Malakoff", "region": "NY", "postal_code": "14236",
                    "country": "US",
                ],
            ], try token())
        for name in ["legal_name", "phone_number", "email_address", "address"] {
            #expect(account[name]?["score"] == 100, "\(name)")
        }
        #expect(account["address"]?["is_postal_code_match"] == true)
        #expect(account["legal_name"]?["is_business_name_detected"] == false)
        #expect(account["balances"]?["current"] == .null)
        #expect(account["balances"]?["iso_currency_code"] == .null)
    }

    @Test func somebodyElseIsNoMatch() throws {
        let account = try match(
            [
                "legal_name": "Ada Lovelace Inc", "phone_number": "+14155550123", "email_address": "ada@example.org",
                "address": ["street": "1 Main Street", "city": "Oakland", "region": "CA", "postal_code": "94103"],
            ], try token())
        for name in ["legal_name", "phone_number", "email_address", "address"] {
            #expect((account[name]?["score"]?.intValue ?? 100) < 70, "\(name)")
        }
        #expect(account["legal_name"]?["is_first_name_or_last_name_match"] == false)
        #expect(account["legal_name"]?["is_business_name_detected"] == true)
        #expect(account["address"]?["is_postal_code_match"] == false)
    }

    @Test func whatIsNotAskedHasNoScore() throws {
        let account = try match(
            ["legal_name": "Bertie Charleson", "email_address": "accountholder0+x@example.com"], try token())
        #expect(account["legal_name"]?["is_nickname_match"] == true)
        #expect((85...99).contains(account["legal_name"]?["score"]?.intValue ?? 0))
        #expect((70...99).contains(account["email_address"]?["score"]?.intValue ?? 0))
        #expect(account["phone_number"]?["score"] == .null)
        #expect(account["address"] == ["is_postal_code_match": .null, "score": .null])
        #expect(try match(nil, try token())["legal_name"]?["score"] == .null)
    }

    @Test(arguments: [("011401533", true), ("110000000", false)])
    func ownersOfAManualAccountAreKnownAtOneBankOnly(routing: String, isKnown: Bool) throws {
        let position = try bank.world.manualAccount(
            ManualAccount(flow: .sameDayMicroDeposits, routing: routing, account: "1111222233330000"), now: bank.now)
        try bank.world.verifyMicroDeposits(position, code: "ABC", now: bank.now)
        let token: JSONObject = ["access_token": .string(bank.world.makeAccessToken(position))]
        let account = try match(["legal_name": "Alberta Bobbeth Charleson"], token)
        #expect(account["legal_name"]?["score"] == (isKnown ? 100 : .null))
        let documents = try bank.call("/identity/documents/uploads/get", token)
        #expect(Contract.standard.violations(documents, "IdentityDocumentsUploadsGetResponse").isEmpty)
        #expect(documents["accounts"]?.arrayValue?.first?["documents"]?.arrayValue?.count == 1)
    }

    @Test func aRefreshTellsOfChangesOnly() throws {
        let calm = try token()
        _ = try bank.call("/identity/refresh", calm)
        #expect(bank.codes() == [])
        let lively = try token(user: "user_transactions_dynamic")
        let before = try bank.call("/identity/get", lively)
        _ = try bank.call("/identity/refresh", lively)
        let webhook = try #require(bank.world.takeWebhooks().last?.body)
        #expect(webhook["webhook_type"] == "IDENTITY")
        #expect(webhook["webhook_code"] == "DEFAULT_UPDATE")
        let account = try #require(before["accounts"]?.arrayValue?.first?["account_id"]?.stringValue)
        #expect(webhook["account_ids_with_updated_identity"]?[account] == ["phone_numbers"])
        #expect(Contract.standard.violations(.object(webhook), "IdentityDefaultUpdateWebhook").isEmpty)
        let after = try bank.call("/identity/get", lively)
        #expect(before["accounts"] != after["accounts"])
    }

    @Test func accountsCanBeChosen() throws {
        var body = try token()
        let all = try bank.call("/identity/match", body).list("accounts")
        body["options"] = ["account_ids": [all[3]["account_id"] ?? .null]]
        #expect(try bank.call("/identity/match", body).list("accounts").count == 1)
        body["options"] = ["account_ids": ["nonsense"]]
        for path in ["/identity/match", "/identity/get", "/identity/documents/uploads/get"] {
            #expect(bank.code(path, body) == "INVALID_FIELD", "\(path)")
        }
    }
}
