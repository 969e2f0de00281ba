// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite("Products: liabilities and balances") struct LiabilityTests {
    @Test func thereIsOneDebtOfEachKind() throws {
        let bank = Bank()
        let link = try bank.link(products: ["liabilities"])
        let body: JSONObject = ["access_token": .string(link.accessToken)]
        let ids = try bank.accountIDs(link)
        let answer = try bank.checked("/liabilities/get", body)
        #expect(try answer.list("accounts").count == 14)
        let debts = try #require(answer["liabilities"])
        #expect(try debts.list("credit").count == 1)
        #expect(try debts.list("mortgage").count == 1)
        #expect(try debts.list("student").count == 1)
        #expect(try debts.texts("credit", "account_id").first == ids["3333"])
        #expect(try debts.texts("mortgage", "account_id").first == ids["8888"])
        #expect(try debts.texts("student", "account_id").first == ids["7777"])
        let aprs = try debts.list("credit")[0].list("aprs")
        #expect(aprs.map { $0["apr_percentage"]?.decimalValue?.description } == ["15.24", "27.95", "12.5", "0"])
        #expect(debts["mortgage"]?[0]?["interest_rate"]?["percentage"] == .decimal("3.99"))
        #expect(debts["mortgage"]?[0]?["property_address"]?["city"] == "Malakoff")
        #expect(debts["student"]?[0]?["guarantor"] == "DEPT OF ED")
        #expect(debts["student"]?[0]?["pslf_status"]?["payments_made"]?.isNull == false)

        var some = body
        some["options"] = ["account_ids": .strings([ids["3333"] ?? "", ids["0000"] ?? ""])]
        let card = try bank.checked("/liabilities/get", some)
        #expect(try card.list("accounts").count == 2)
        #expect(card["liabilities"]?["mortgage"] == .null && card["liabilities"]?["student"] == .null)
        #expect(card["liabilities"]?["credit"]?.arrayValue?.count == 1)
        some["options"] = ["account_ids": ["nobody"]]
        #expect(bank.code("/liabilities/get", some) == "INVALID_FIELD")
    }

    @Test func theFirstFetchTellsOfNewDebts() throws {
        let bank = Bank()
        let link = try bank.link(products: ["liabilities"])
        #expect(bank.codes() == [])
        bank.pass(2)
        let sent = bank.world.takeWebhooks().map(\.body)
        #expect(sent.map { $0["webhook_type"] } == ["LIABILITIES"])
        #expect(sent.first?["webhook_code"] == "DEFAULT_UPDATE")
        let ids = try bank.accountIDs(link)
        #expect(
            sent.first?["account_ids_with_new_liabilities"]
                == .strings(["3333", "7777", "8888"].compactMap { ids[$0] }))
        // A public token of update mode does not begin it again.
        let token = try bank.call("/item/public_token/create", ["access_token": .string(link.accessToken)])
        _ = try bank.exchange(token.text("public_token"))
        bank.pass(5)
        #expect(bank.codes() == [])
    }

    @Test func whoHasNoDebtsIsToldSo() throws {
        let bank = Bank()
        let password = #"{"override_accounts": [{"type": "depository", "subtype": "checking"}]}"#
        let link = try bank.link(user: "user_custom", password: password)
        let body: JSONObject = ["access_token": .string(link.accessToken)]
        #expect(bank.code("/liabilities/get", body) == "NO_LIABILITY_ACCOUNTS")
    }

    @Test func theBalanceBankTellsWhenItKnewEveryBalance() throws {
        let bank = Bank()
        let link = try bank.link(institution: "ins_130016")
        bank.pass(days: 1)
        func ask(_ options: JSONObject) throws -> JSONValue {
            try bank.checked(
                "/accounts/balance/get", ["access_token": .string(link.accessToken), "options": .object(options)])
        }
        for options: JSONObject in [[:], ["min_last_updated_datetime": "2026-09-14T12:00:00Z"]] {
            let accounts = try ask(options).list("accounts")
            #expect(accounts.allSatisfy { $0["balances"]?["last_updated_datetime"] == "2026-09-16T00:00:00Z" })
        }
        let late: JSONObject = ["min_last_updated_datetime": "2026-09-16T12:00:00Z"]
        let body: JSONObject = ["access_token": .string(link.accessToken), "options": .object(late)]
        #expect(bank.code("/accounts/balance/get", body) == "LAST_UPDATED_DATETIME_OUT_OF_RANGE")
    }

    @Test func oneBankKnowsTheBalancesOfCardsOnlyLate() throws {
        let bank = Bank()
        let link = try bank.link(institution: "ins_128026")
        bank.pass(days: 1)
        let ids = try bank.accountIDs(link)
        func balances(_ options: JSONObject) -> JSONObject {
            ["access_token": .string(link.accessToken), "options": .object(options)]
        }
        func code(_ options: JSONObject) -> String? { bank.code("/accounts/balance/get", balances(options)) }
        #expect(code([:]) == "INVALID_FIELD")
        // The checking account's is known at any moment.
        #expect(code(["account_ids": .strings([ids["0000"] ?? ""])]) == nil)
        #expect(code(["min_last_updated_datetime": "2026-09-16T12:00:00Z"]) == "LAST_UPDATED_DATETIME_OUT_OF_RANGE")
        #expect(code(["min_last_updated_datetime": "2026-09-16T01:00:00.5+02:00"]) == nil)
        let answer = try bank.checked(
            "/accounts/balance/get", balances(["min_last_updated_datetime": "2026-09-15T00:00:00Z"]))
        let accounts = try answer.list("accounts")
        #expect(accounts[0]["balances"]?["last_updated_datetime"] == "2026-09-16T12:00:00Z")
        #expect(accounts[3]["balances"]?["last_updated_datetime"] == "2026-09-16T00:00:00Z")
        let card = #"{"override_accounts": [{"type": "credit", "subtype": "credit card"}]}"#
        let cards = try bank.link(user: "user_custom", password: card, institution: "ins_128026")
        bank.pass(5)
        #expect(
            bank.code("/transactions/refresh", ["access_token": .string(cards.accessToken)])
                == "PRODUCTS_NOT_SUPPORTED")
        #expect(bank.code("/transactions/refresh", ["access_token": .string(link.accessToken)]) == nil)
        // Other banks do not mind.
        let other = try bank.link()
        #expect(
            bank.code(
                "/accounts/balance/get",
                [
                    "access_token": .string(other.accessToken),
                    "options": ["min_last_updated_datetime": "2030-01-01T00:00:00Z"],
                ]) == nil)
    }
}
