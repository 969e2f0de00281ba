// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite("Products: processors") struct ProcessorTests {
    private func token(_ bank: Bank, _ link: Bank.Link, mask: String) throws -> JSONObject {
        let id = try bank.accountIDs(link)[mask] ?? ""
        let answer = try bank.checked(
            "/processor/token/create",
            ["access_token": .string(link.accessToken), "account_id": .string(id), "processor": "dwolla"])
        return ["processor_token": .string(try answer.text("processor_token"))]
    }

    private func with(_ body: JSONObject, _ more: JSONObject) -> JSONObject {
        more.pairs.reduce(into: body) { $0[$1.key] = $1.value }
    }

    @Test func readsAreThoseOfTheItem() throws {
        let bank = Bank()
        let link = try bank.link()
        let access: JSONObject = ["access_token": .string(link.accessToken)]
        let id = try bank.accountIDs(link)["0000"] ?? ""
        bank.pass(5)
        let checking = try token(bank, link, mask: "0000")
        let account = try bank.checked("/processor/account/get", checking)
        #expect(account["account"] == (try bank.call("/accounts/get", access).list("accounts")[0]))
        #expect(account["institution_id"] == "ins_109508")
        #expect(try bank.checked("/processor/balance/get", checking)["account"] == account["account"])
        let auth = try bank.checked("/processor/auth/get", checking)
        #expect(auth["numbers"]?["ach"]?["account"] == "1111222233330000")
        #expect(auth["numbers"]?["eft"] == .null)
        let owners = try bank.checked("/processor/identity/get", checking)["account"]?["owners"]
        #expect(owners?[0]?["names"] == ["Alberta Bobbeth Charleson"])

        let dates: JSONObject = ["start_date": "2024-01-01", "end_date": "2026-09-15", "options": ["count": 500]]
        let rows = try bank.checked("/processor/transactions/get", with(checking, dates))
        let own = bank.truth(link).values.filter { $0["account_id"] == .string(id) }
        #expect(rows["total_transactions"]?.intValue == own.count)
        #expect(rows["account"]?["account_id"] == .string(id) && rows["item"] == nil)
        let page = try bank.checked("/processor/transactions/sync", with(checking, ["count": 500]))
        #expect(try page.list("added").count == own.count)
        #expect(page["has_more"] == false)
        let cursor = try page.text("next_cursor")
        #expect(
            try bank.checked("/processor/transactions/sync", with(checking, ["cursor": .string(cursor)]))
                .list("added").isEmpty)
        // An Item's cursor is not a processor's.
        #expect(
            bank.code("/transactions/sync", with(access, ["cursor": .string(cursor)])) == "INVALID_FIELD")
        _ = try bank.checked("/processor/transactions/refresh", checking)
        let streams = try bank.checked("/processor/transactions/recurring/get", checking)
        #expect(try streams.list("outflow_streams").allSatisfy { $0["account_id"] == .string(id) })
        #expect(try !streams.list("outflow_streams").isEmpty)
        #expect(bank.code("/processor/liabilities/get", checking) == "NO_LIABILITY_ACCOUNTS")
        #expect(bank.code("/processor/investments/holdings/get", checking) == "NO_INVESTMENT_ACCOUNTS")
        #expect(
            bank.code("/processor/investments/transactions/get", with(checking, dates)) == "NO_INVESTMENT_ACCOUNTS")
        #expect(bank.code("/processor/investments/auth/get", checking) == "NO_INVESTMENT_ACCOUNTS")
    }

    @Test func investmentsAndDebtsOfOneAccount() throws {
        let bank = Bank()
        let link = try bank.link()
        let ira = try token(bank, link, mask: "5555")
        #expect(try bank.checked("/processor/investments/holdings/get", ira).list("holdings").count == 3)
        let rows = try bank.checked(
            "/processor/investments/transactions/get",
            with(ira, ["start_date": "2026-09-03", "end_date": "2026-09-12"]))
        #expect(rows["total_investment_transactions"] == 3)
        #expect(rows["item"] == nil && rows["accounts"] == nil)
        let moving = try bank.checked("/processor/investments/auth/get", ira)
        #expect(moving["numbers"]?["acats"]?[0]?["account"] == "TR5555")
        #expect(bank.code("/processor/auth/get", ira) == "NO_AUTH_ACCOUNTS")
        let card = try token(bank, link, mask: "3333")
        let debts = try bank.checked("/processor/liabilities/get", card)["liabilities"]
        #expect(debts?["credit"]?.arrayValue?.count == 1 && debts?["student"] == .null)
    }

    @Test func permissionsRestrictAToken() throws {
        let bank = Bank()
        let link = try bank.link()
        let checking = try token(bank, link, mask: "0000")
        #expect(try bank.checked("/processor/token/permissions/get", checking)["products"] == [])
        _ = try bank.checked(
            "/processor/token/permissions/set", with(checking, ["products": ["auth", "balance"]]))
        #expect(try bank.checked("/processor/token/permissions/get", checking)["products"] == ["auth", "balance"])
        #expect(bank.code("/processor/auth/get", checking) == nil)
        #expect(bank.code("/processor/identity/get", checking) == "ACCESS_NOT_GRANTED")
        #expect(bank.code("/processor/transactions/sync", checking) == "ACCESS_NOT_GRANTED")
        _ = try bank.checked("/processor/token/permissions/set", with(checking, ["products": []]))
        #expect(bank.code("/processor/identity/get", checking) == nil)
    }

    @Test func aNewWebhookIsAcknowledged() throws {
        let bank = Bank()
        let link = try bank.link()
        let checking = try token(bank, link, mask: "0000")
        _ = bank.codes()
        _ = try bank.checked(
            "/processor/token/webhook/update", with(checking, ["webhook": "http://127.0.0.1/processor"]))
        let sent = bank.world.takeWebhooks()
        #expect(sent.map(\.url) == ["http://127.0.0.1/processor"])
        #expect(sent.first?.body["webhook_type"] == "PROCESSOR_TOKEN")
        #expect(sent.first?.body["webhook_code"] == "WEBHOOK_UPDATE_ACKNOWLEDGED")
        #expect(sent.first?.body["new_webhook_url"] == "http://127.0.0.1/processor")
        _ = try bank.checked("/processor/token/webhook/update", with(checking, ["webhook": .null]))
        #expect(bank.codes() == [])
    }

    @Test func aProcessorIsToldOfItsAccountOnly() throws {
        let bank = Bank()
        let link = try bank.link(user: "user_transactions_dynamic", webhook: nil)
        let access: JSONObject = ["access_token": .string(link.accessToken)]
        let checking = try token(bank, link, mask: "0000")
        _ = try bank.call("/processor/token/webhook/update", with(checking, ["webhook": "http://127.0.0.1/one"]))
        _ = bank.codes()
        bank.pass(2)
        let id = try JSONValue.string(bank.accountIDs(link)["0000"] ?? "")
        let sent = bank.world.takeWebhooks().map(\.body)
        #expect(sent.map { $0["webhook_code"] } == ["INITIAL_UPDATE", "HISTORICAL_UPDATE"])
        #expect(sent.allSatisfy { $0["account_id"] == id && $0["item_id"] == nil })
        let own = bank.truth(link).values.filter { $0["account_id"] == id }
        #expect(sent.compactMap { $0["new_transactions"]?.intValue }.reduce(0, +) == own.count)
        _ = try bank.checked("/processor/transactions/sync", checking)
        // Rows on the first account only, and all earlier pending ones post.
        _ = try bank.call(
            "/sandbox/transactions/create",
            with(
                access,
                [
                    "transactions": [
                        [
                            "date_transacted": "2026-09-15", "date_posted": "2026-09-15", "amount": 3,
                            "description": "Tea",
                        ]
                    ]
                ]))
        let news = bank.world.takeWebhooks().map(\.body)
        #expect(news.first?["webhook_code"] == "DEFAULT_UPDATE")
        #expect(news.last?["webhook_code"] == "SYNC_UPDATES_AVAILABLE")
        let posted = own.filter { $0["pending"] == true }.count
        #expect(news.first?["new_transactions"]?.intValue == posted + 1)
        let removed = news.first { $0["webhook_code"] == "TRANSACTIONS_REMOVED" }
        #expect((removed?["removed_transactions"]?.arrayValue?.count ?? 0) == posted)
    }

    @Test func tokensOfNobodyAreRefused() throws {
        let bank = Bank()
        let link = try bank.link()
        let access: JSONObject = ["access_token": .string(link.accessToken)]
        #expect(
            bank.code("/processor/token/create", with(access, ["account_id": "nobody", "processor": "dwolla"]))
                == "INVALID_FIELD")
        for path in SandboxProduct.processors.operations.map(\.path) where path.hasPrefix("/processor/") {
            guard Contract.standard.operations[path]?.request != nil, !path.hasSuffix("/create") else { continue }
            let request = with(
                ["processor_token": "nonsense"],
                ["start_date": "2026-01-01", "end_date": "2026-02-01", "products": [], "webhook": .null])
            #expect(bank.code(path, request) == "INVALID_PROCESSOR_TOKEN", "\(path)")
            #expect(
                bank.code(path, with(request, ["processor_token": "processor-sandbox-1"]))
                    == "INVALID_PROCESSOR_TOKEN", "\(path)")
        }
        let checking = try token(bank, link, mask: "0000")
        _ = try bank.call("/sandbox/item/reset_login", access)
        #expect(bank.code("/processor/auth/get", checking) == "ITEM_LOGIN_REQUIRED")
        _ = try bank.call("/item/remove", access)
        #expect(bank.code("/processor/auth/get", checking) == "ITEM_NOT_FOUND")
    }

    @Test func otherWaysToAToken() throws {
        let bank = Bank()
        let link = try bank.link()
        let ids = try bank.accountIDs(link)
        func body(_ mask: String) -> JSONObject {
            ["access_token": .string(link.accessToken), "account_id": .string(ids[mask] ?? "")]
        }
        let apex = try bank.checked("/processor/apex/processor_token/create", body("0000"))
        #expect(try apex.text("processor_token").hasPrefix("processor-sandbox-"))
        let stripe = try bank.checked("/processor/stripe/bank_account_token/create", body("1111"))
        #expect(try stripe.text("stripe_bank_account_token").hasPrefix("btok_"))
        #expect(bank.code("/processor/stripe/bank_account_token/create", body("3333")) == "INVALID_FIELD")
        let made = try bank.checked("/sandbox/processor_token/create", ["institution_id": "ins_109508"])
        let auth = try bank.checked(
            "/processor/auth/get", ["processor_token": .string(try made.text("processor_token"))])
        #expect(auth["account"]?["mask"] == "0000")
        #expect(
            bank.code("/sandbox/processor_token/create", ["institution_id": "ins_0"]) == "INVALID_INSTITUTION")
    }
}
