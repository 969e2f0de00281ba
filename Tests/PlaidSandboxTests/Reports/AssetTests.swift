// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// Asset reports from their making to their copies.
struct AssetTests {
    private let bank = Bank()

    private func create(
        _ tokens: [String], days: Int = 60, _ options: JSONObject = [:]
    ) throws -> (token: String, id: String) {
        var all: JSONObject = ["webhook": "http://127.0.0.1/assets"]
        for (name, value) in options.pairs { all[name] = value }
        let answer = try bank.call(
            "/asset_report/create",
            [
                "access_tokens": .strings(tokens), "days_requested": .number(JSONNumber(days)),
                "options": .object(all),
            ])
        return (try answer.text("asset_report_token"), try answer.text("asset_report_id"))
    }

    private func get(_ token: String, _ more: JSONObject = [:]) throws -> JSONValue {
        var body: JSONObject = ["asset_report_token": .string(token)]
        for (name, value) in more.pairs { body[name] = value }
        let answer = try bank.call("/asset_report/get", body)
        #expect(Contract.standard.violations(answer, "AssetReportGetResponse").isEmpty)
        return answer
    }

    private func accounts(_ answer: JSONValue) throws -> [JSONValue] {
        try #require(answer["report"]?["items"]?.arrayValue?.first).list("accounts")
    }

    private func link() throws -> Bank.Link { try bank.link(products: ["assets"], webhook: nil) }

    @Test func aReportIsReadyAfterSomeSeconds() throws {
        let report = try create(
            [try link().accessToken], ["client_report_id": "r1", "user": ["last_name": "Charleston"]])
        let body: JSONObject = ["asset_report_token": .string(report.token)]
        do {
            _ = try bank.call("/asset_report/get", body)
            Issue.record("the report was there at once")
        } catch let error as SandboxError {
            #expect(error.type == "ASSET_REPORT_ERROR")
            #expect(error.code == "PRODUCT_NOT_READY")
        }
        #expect(bank.code("/asset_report/filter", ["asset_report_token": .string(report.token)]) == "PRODUCT_NOT_READY")
        bank.pass(3)
        let webhook = try #require(bank.world.takeWebhooks().first)
        #expect(webhook.url == "http://127.0.0.1/assets")
        #expect(webhook.body["webhook_code"] == "PRODUCT_READY")
        #expect(webhook.body["asset_report_id"]?.stringValue == report.id)
        #expect(webhook.body["report_type"] == "FULL")
        #expect(Contract.standard.violations(.object(webhook.body), "AssetsProductReadyWebhook").isEmpty)
        let answer = try get(report.token)
        #expect(answer["report"]?["client_report_id"] == "r1")
        #expect(answer["report"]?["user"]?["last_name"] == "Charleston")
        #expect(answer["report"]?["user"]?["ssn"] == .null)
        #expect(answer["report"]?["days_requested"] == 60)
        #expect(answer["warnings"]?.arrayValue == [])
        #expect(try accounts(answer).count == 14)
    }

    @Test func pastBalancesFollowFromTheRows() throws {
        // The day of the contract's example: its balances of the checking account and of the money market.
        let example = Bank(now: Date(timeIntervalSince1970: 1_680_200_857))
        let link = try example.link(products: ["assets"], webhook: nil)
        let made = try example.call(
            "/asset_report/create", ["access_tokens": [.string(link.accessToken)], "days_requested": 90])
        example.pass(3)
        let answer = try example.call("/asset_report/get", ["asset_report_token": made["asset_report_token"] ?? .null])
        let accounts = try accounts(answer)
        func balances(_ mask: String) throws -> [Decimal] {
            let account = try #require(accounts.first { $0["mask"]?.stringValue == mask })
            let entries = try account.list("historical_balances")
            #expect(entries.count == 90)
            #expect(entries.first?["date"] == "2023-03-29")
            return entries.prefix(5).compactMap { $0["current"]?.decimalValue }
        }
        #expect(try balances("4444") == [49050, 49050, 49050, 49050, 49050])
        let expected = ["110", "-390", "-373.67", "-284.27", "-284.27"].compactMap { Decimal(string: $0) }
        #expect(try balances("0000") == expected)
    }

    @Test func balancesAndRowsOfEveryAccountAgree() throws {
        let report = try create([try link().accessToken], days: 120)
        bank.pass(3)
        let today = Day(bank.now).text
        for account in try accounts(try get(report.token)) {
            let past = try account.list("historical_balances")
            guard account["type"] == "depository" || account["type"] == "credit" else {
                #expect(past.isEmpty)
                continue
            }
            #expect(past.count == 120)
            var moved: [String: Decimal] = [:]
            for row in try account.list("transactions") {
                moved[try row.text("date"), default: 0] += row["amount"]?.decimalValue ?? 0
            }
            var later = try #require(account["balances"]?["current"]?.decimalValue)
            var day = today
            for entry in past {
                let amount = moved[day] ?? 0
                let expected = account["type"] == "credit" ? later - amount : later + amount
                #expect(entry["current"]?.decimalValue == expected)
                later = expected
                day = try entry.text("date")
            }
        }
    }

    @Test func rowsAreThoseOfTransactionsGet() throws {
        let link = try bank.link(products: ["transactions", "assets"])
        bank.pass(3)
        let report = try create([link.accessToken], days: 90)
        bank.pass(3)
        let reported = try accounts(try get(report.token)).flatMap { try $0.list("transactions") }
        let listed = try bank.call(
            "/transactions/get",
            [
                "access_token": .string(link.accessToken), "start_date": .string(Day(bank.now).adding(-90).text),
                "end_date": .string(Day(bank.now).text), "options": ["count": 500],
            ]
        ).list("transactions")
        #expect(Set(reported.map { $0["transaction_id"] }) == Set(listed.map { $0["transaction_id"] }))
        #expect(reported.count > 40)
        #expect(reported.allSatisfy { $0["merchant_name"] == nil && $0["original_description"] != nil })
        let insights = try accounts(try get(report.token, ["include_insights": true]))
        let rows = try insights.flatMap { try $0.list("transactions") }
        #expect(rows.contains { $0["merchant_name"] == "Uber" })
        #expect(rows.count == reported.count)
    }

    @Test func fewerDaysAreShownOnDemand() throws {
        let report = try create([try link().accessToken], days: 90)
        bank.pass(3)
        let account = try #require(try accounts(try get(report.token, ["options": ["days_to_include": 10]])).first)
        let first = Day(bank.now).adding(-10)
        #expect(try account.list("historical_balances").count == 10)
        #expect(try account.list("transactions").allSatisfy { Day(try $0.text("date")).map { $0 >= first } == true })
    }

    @Test func aFastReportComesFirst() throws {
        let report = try create([try link().accessToken], ["add_ons": ["fast_assets"]])
        bank.pass(1)
        #expect(bank.world.takeWebhooks().map { $0.body["report_type"] } == ["FAST"])
        #expect(bank.code("/asset_report/get", ["asset_report_token": .string(report.token)]) == "PRODUCT_NOT_READY")
        let fast = try accounts(try get(report.token, ["fast_report": true]))
        #expect(fast.first?["transactions"] == [])
        #expect(fast.first?["owners"]?.arrayValue?.isEmpty == false)
        #expect(fast.first?["balances"]?["current"] == 110)
        bank.pass(1)
        #expect(bank.world.takeWebhooks().map { $0.body["report_type"] } == ["FULL"])
        let plain = try create([try link().accessToken])
        bank.pass(3)
        #expect(
            bank.code("/asset_report/get", ["asset_report_token": .string(plain.token), "fast_report": true])
                == "INVALID_FIELD")
    }

    @Test func phonesReadDifferentlyInReports() throws {
        let report = try create([try link().accessToken])
        bank.pass(3)
        let owner = try #require(try accounts(try get(report.token)).first?["owners"]?.arrayValue?.first)
        #expect(
            owner["phone_numbers"]?.arrayValue?.map { $0["data"] }
                == ["+1 111-555-3333", "+1 111-555-4444", "+1 111-555-5555"])
    }

    @Test func investmentsAreAnAddOn() throws {
        let report = try create([try link().accessToken], ["add_ons": ["investments"]])
        bank.pass(3)
        let all = try accounts(try get(report.token))
        let retirement = try #require(all.first { $0["mask"] == "6666" })
        #expect(retirement["investments"]?["holdings"]?.arrayValue?.count == 10)
        #expect(retirement["investments"]?["transactions"]?.arrayValue?.isEmpty == false)
        #expect(all.first?["investments"] == nil)
        let british = try bank.link(products: ["assets"], webhook: nil, institution: "ins_117650")
        let other = try create([british.accessToken], ["add_ons": ["investments"]])
        bank.pass(3)
        let warning = try #require(try get(other.token)["warnings"]?.arrayValue?.first)
        #expect(warning["warning_code"] == "INVESTMENTS_UNAVAILABLE")
        #expect(warning["cause"]?["item_id"]?.stringValue == british.itemID)
        #expect(warning["cause"]?["error_code"] == "PRODUCTS_NOT_SUPPORTED")
    }

    @Test func aReportFailsWithItsItems() throws {
        let good = try link()
        let bad = try link()
        let strict = try create([good.accessToken, bad.accessToken])
        let lenient = try create([good.accessToken, bad.accessToken], ["require_all_items": false])
        _ = try bank.call("/sandbox/item/reset_login", ["access_token": .string(bad.accessToken)])
        bank.pass(3)
        let webhooks = bank.world.takeWebhooks().map(\.body)
        let failed = try #require(webhooks.first { $0["webhook_code"] == "ERROR" })
        #expect(failed["asset_report_id"]?.stringValue == strict.id)
        #expect(failed["error"]?["error_type"] == "ASSET_REPORT_ERROR")
        #expect(Contract.standard.violations(.object(failed), "AssetsErrorWebhook").isEmpty)
        do {
            _ = try bank.call("/asset_report/get", ["asset_report_token": .string(strict.token)])
            Issue.record("the report was made without one of its Items")
        } catch let error as SandboxError {
            #expect(error.code == "DATA_UNAVAILABLE")
            let cause = try #require(error.details["causes"]?.arrayValue?.first)
            #expect(cause["item_id"]?.stringValue == bad.itemID)
            #expect(cause["error_code"] == "ITEM_LOGIN_REQUIRED")
        }
        let parent: JSONObject = ["asset_report_token": .string(strict.token)]
        #expect(bank.code("/asset_report/refresh", parent) == "INVALID_PARENT")
        #expect(try get(lenient.token)["report"]?["items"]?.arrayValue?.count == 1)
        // An Item that is not well already fails the request itself.
        let create: JSONObject = ["access_tokens": [.string(bad.accessToken)], "days_requested": 1]
        #expect(bank.code("/asset_report/create", create) == "ITEM_LOGIN_REQUIRED")
    }

    @Test func filteringLeavesAccountsOut() throws {
        let report = try create([try link().accessToken])
        bank.pass(3)
        _ = bank.world.takeWebhooks()
        let all = try accounts(try get(report.token)).map { $0["account_id"] ?? .null }
        let body: JSONObject = [
            "asset_report_token": .string(report.token), "account_ids_to_exclude": .array(Array(all.dropFirst(2))),
        ]
        let filtered = try bank.call("/asset_report/filter", body)
        let token = try filtered.text("asset_report_token")
        #expect(token != report.token)
        #expect(bank.code("/asset_report/get", ["asset_report_token": .string(token)]) == "PRODUCT_NOT_READY")
        bank.pass(3)
        #expect(bank.codes() == ["PRODUCT_READY"])
        #expect(try accounts(try get(token)).map { $0["account_id"] ?? .null } == Array(all.prefix(2)))
        #expect(try accounts(try get(report.token)).count == 14)
        // The filter holds for what is made of it.
        let refreshed = try bank.call(
            "/asset_report/refresh", ["asset_report_token": .string(token), "days_requested": 5])
        bank.pass(3)
        let again = try get(try refreshed.text("asset_report_token"))
        #expect(try accounts(again).count == 2)
        #expect(again["report"]?["days_requested"] == 5)
        var wrong = body
        wrong["account_ids_to_exclude"] = ["nonsense"]
        #expect(bank.code("/asset_report/filter", wrong) == "INVALID_FIELD")
        wrong["account_ids_to_exclude"] = .array(all)
        #expect(bank.code("/asset_report/filter", wrong) == "INVALID_FIELD")
    }

    @Test func aRefreshKeepsWhatItDoesNotOverride() throws {
        let link = try link()
        let names: JSONObject = [
            "first_name": "Ada", "middle_name": "Augusta", "last_name": "King", "ssn": "123-45-6789",
        ]
        let made = try bank.call(
            "/asset_report/create",
            [
                "access_tokens": [.string(link.accessToken)], "days_requested": 30,
                "options": ["client_report_id": "7", "user": .object(names)],
            ])
        bank.pass(5)
        let token = JSONValue.string(try made.text("asset_report_token"))
        let changes: JSONObject = ["user": ["last_name": "Byron", "middle_name": ""], "webhook": .null]
        let refreshed = try bank.call(
            "/asset_report/refresh", ["asset_report_token": token, "options": .object(changes)])
        bank.pass(5)
        let report = try get(refreshed.text("asset_report_token"))["report"]
        #expect(report?["client_report_id"] == "7" && report?["days_requested"] == 30)
        let user = report?["user"]
        #expect(user?["first_name"] == "Ada" && user?["last_name"] == "Byron" && user?["ssn"] == "123-45-6789")
        #expect(user?["middle_name"]?.isNull == true)
    }

    @Test func aReportOutlivesItsItem() throws {
        let link = try link()
        let report = try create([link.accessToken])
        bank.pass(3)
        let before = try get(report.token)
        bank.pass(days: 20)
        _ = try bank.call("/item/remove", ["access_token": .string(link.accessToken)])
        #expect(try get(report.token) == before)
        let removed = try bank.call("/asset_report/remove", ["asset_report_token": .string(report.token)])
        #expect(removed["removed"] == true)
        let body: JSONObject = ["asset_report_token": .string(report.token)]
        for path in ["/asset_report/get", "/asset_report/remove", "/asset_report/refresh"] {
            #expect(bank.code(path, body) == "INVALID_ASSET_REPORT_TOKEN", "\(path)")
        }
    }

    @Test func copiesAndRelaysReadTheSameReport() throws {
        let report = try create([try link().accessToken])
        let body: JSONObject = ["asset_report_token": .string(report.token), "auditor_id": "fannie_mae"]
        #expect(bank.code("/asset_report/audit_copy/create", body) == "PRODUCT_NOT_READY")
        bank.pass(3)
        let plain = try get(report.token)
        let copy = try bank.call("/asset_report/audit_copy/create", body)["audit_copy_token"] ?? .null
        #expect(try bank.call("/asset_report/audit_copy/get", ["audit_copy_token": copy]) == plain)
        let tokens: JSONObject = ["report_tokens": [.string(report.token)], "secondary_client_id": "other"]
        let relay = try bank.call("/credit/relay/create", tokens)["relay_token"] ?? .null
        #expect(try bank.call("/credit/relay/get", ["relay_token": relay, "report_type": "asset"]) == plain)
        let refreshed = try bank.call("/credit/relay/refresh", ["relay_token": relay, "report_type": "asset"])
        #expect(refreshed["asset_report_id"]?.stringValue != report.id)
        #expect(bank.code("/credit/relay/get", ["relay_token": relay, "report_type": "asset"]) == "PRODUCT_NOT_READY")
        let several = try bank.call("/credit/audit_copy_token/create", ["report_tokens": [.string(report.token)]])
        let shared: JSONObject = ["audit_copy_token": several["audit_copy_token"] ?? .null]
        var update = shared
        update["report_tokens"] = [.string(report.token)]
        #expect(try bank.call("/credit/audit_copy_token/update", update)["updated"] == true)
        #expect(try bank.call("/credit/audit_copy_token/remove", shared)["removed"] == true)
        #expect(bank.code("/asset_report/audit_copy/get", shared) == "INVALID_AUDIT_COPY_TOKEN")
        #expect(try bank.call("/asset_report/audit_copy/remove", ["audit_copy_token": copy])["removed"] == true)
        #expect(bank.code("/asset_report/audit_copy/get", ["audit_copy_token": copy]) == "INVALID_AUDIT_COPY_TOKEN")
        #expect(bank.code("/credit/relay/remove", ["relay_token": "nonsense"]) == "INVALID_RELAY_TOKEN")
        // Removing the report takes its copies with it.
        let last = try bank.call("/asset_report/audit_copy/create", body)["audit_copy_token"] ?? .null
        _ = try bank.call("/asset_report/remove", ["asset_report_token": .string(report.token)])
        #expect(bank.code("/asset_report/audit_copy/get", ["audit_copy_token": last]) == "INVALID_AUDIT_COPY_TOKEN")
    }

    @Test func aSavedWorldKeepsItsReports() throws {
        let report = try create([try link().accessToken])
        bank.pass(3)
        let before = try get(report.token)
        bank.world = try JSONDecoder().decode(World.self, from: try JSONEncoder().encode(bank.world))
        #expect(try get(report.token) == before)
    }
}
