// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// Consumer reports follow from the rows of the user's Items.
struct CheckReportTests {
    private let bank = Bank()

    private func user(_ name: String, isNew: Bool = true) throws -> (id: JSONValue, item: Bank.Link) {
        var body: JSONObject = ["client_user_id": .string("client-\(bank.world.serial)")]
        if isNew { body["identity"] = ["name": ["given_name": "Ada", "family_name": "Lovelace"]] }
        let id = try bank.checked("/user/create", body)["user_id"] ?? .null
        let token = try bank.call(
            "/sandbox/public_token/create",
            [
                "institution_id": "ins_109508", "initial_products": ["transactions"], "user_id": id,
                "options": [
                    "override_username": .string(name), "override_password": "pass_good",
                    "transactions": ["days_requested": 730],
                ],
            ])
        return (id, try bank.exchange(token.text("public_token")))
    }

    private func create(_ id: JSONValue, days: Int = 180) throws {
        _ = try bank.checked(
            "/cra/check_report/create",
            [
                "user_id": id, "webhook": "http://127.0.0.1/check", "days_requested": .number(JSONNumber(days)),
                "consumer_report_permissible_purpose": "EXTENSION_OF_CREDIT", "client_report_id": "loan-1",
                "products": ["cra_base_report", "cra_income_insights", "cra_partner_insights"],
            ])
    }

    private func report(_ id: JSONValue, _ name: String) throws -> JSONValue {
        try #require(try bank.checked("/cra/check_report/\(name)/get", ["user_id": id])["report"])
    }

    @Test func aReportIsMadeAndTold() throws {
        let (id, _) = try user("user_credit_profile_good")
        #expect(bank.code("/cra/check_report/base_report/get", ["user_id": id]) == "DATA_UNAVAILABLE")
        try create(id)
        #expect(bank.code("/cra/check_report/base_report/get", ["user_id": id]) == "PRODUCT_NOT_READY")
        bank.pass(5)
        let hook = try #require(bank.hooks().last { $0["webhook_type"] == "CHECK_REPORT" })
        #expect(hook["webhook_code"] == "USER_CHECK_REPORT_READY" && hook["user_id"] == id)
        #expect(hook["successful_products"]?.arrayValue?.count == 3)
        #expect(try report(id, "base_report")["client_report_id"] == "loan-1")
        bank.pass(24 * 3_600)
        #expect(bank.code("/cra/check_report/base_report/get", ["user_id": id]) == "CONSUMER_REPORT_EXPIRED")
    }

    @Test func aLinkTokenWithCheckProductsMakesAReport() throws {
        let made = try bank.checked("/user/create", ["client_user_id": "ada"])
        func link(_ products: JSONValue, _ options: JSONObject = [:]) throws {
            let body: JSONObject = [
                "client_name": "Tartan", "language": "en", "country_codes": ["US"], "products": products,
                "user": ["client_user_id": "ada"], "user_token": made["user_token"] ?? .null,
                "webhook": "http://127.0.0.1/check",
            ]
            let token = try bank.call("/link/token/create", body.merging(options))
            _ = try bank.world.completeLink(
                linkToken: token.text("link_token"), institutionID: nil, username: nil, password: nil, now: bank.now)
        }
        let user: JSONObject = ["user_token": made["user_token"] ?? .null]
        try link(["transactions"])
        bank.pass(5)
        #expect(bank.code("/cra/check_report/base_report/get", user) == "DATA_UNAVAILABLE")
        try link(
            ["cra_base_report", "cra_partner_insights"],
            ["cra_options": ["days_requested": 60, "client_report_id": "loan-2"]])
        #expect(bank.code("/cra/check_report/base_report/get", user) == "PRODUCT_NOT_READY")
        bank.pass(5)
        let hook = try #require(bank.hooks().last { $0["webhook_type"] == "CHECK_REPORT" })
        #expect(hook["webhook_code"] == "CHECK_REPORT_READY" && hook["user_id"] == made["user_id"])
        #expect(hook["successful_products"] == ["cra_base_report", "cra_partner_insights"])
        let report = try bank.checked("/cra/check_report/base_report/get", user)["report"]
        // A Link token asks for half a year at least.
        #expect(report?["days_requested"] == 180 && report?["client_report_id"] == "loan-2")
        #expect(report?["items"]?.arrayValue?.count == 2)
    }

    @Test func olderUsersHaveTheOlderWebhookAndUsersWithoutItemsAFailure() throws {
        let (id, item) = try user("user_credit_profile_good", isNew: false)
        try create(id)
        bank.pass(5)
        #expect(bank.hooks().last?["webhook_code"] == "CHECK_REPORT_READY")
        _ = try bank.call("/item/remove", ["access_token": .string(item.accessToken)])
        try create(id)
        bank.pass(5)
        #expect(bank.hooks().last?["webhook_code"] == "CHECK_REPORT_FAILED")
        #expect(bank.code("/cra/check_report/base_report/get", ["user_id": id]) == "DATA_UNAVAILABLE")
    }

    @Test func theBaseReportHasTheItemsRows() throws {
        let (id, item) = try user("user_credit_profile_poor")
        try create(id)
        bank.pass(5)
        let base = try report(id, "base_report")
        let rows = bank.truth(item)
        var overdrafts = 0
        for account in base["items"]?[0]?["accounts"]?.arrayValue ?? [] {
            for row in account["transactions"]?.arrayValue ?? [] {
                let known = try #require(rows[row["transaction_id"]?.stringValue ?? ""])
                #expect(known["amount"] == row["amount"] && known["date"] == row["date"])
                let kind = row["credit_category"]?["detailed"]
                if kind == "BANK_FEES_OVERDRAFT_FEES" || kind == "BANK_FEES_INSUFFICIENT_FUNDS" { overdrafts += 1 }
            }
        }
        #expect(overdrafts > 10)
        #expect(base["attributes"]?["nsf_overdraft_transactions_count"]?.intValue == overdrafts)
        let before = base
        _ = try bank.call("/transactions/refresh", ["access_token": .string(item.accessToken)])
        #expect(try report(id, "base_report") == before)
    }

    @Test func incomeInsightsAreTheSourcesOfBankIncome() throws {
        let (id, _) = try user("user_bank_income")
        try create(id, days: 365)
        bank.pass(5)
        let income = try report(id, "income_insights")
        let sources = income["items"]?[0]?["bank_income_sources"]?.arrayValue ?? []
        #expect(sources.count == 11 && income["income_streams"]?.arrayValue?.count == 11)
        let total = sources.reduce(Decimal(0)) { $0 + ($1["total_amount"]?.decimalValue ?? 0) }
        #expect(income["bank_income_summary"]?["total_amounts"]?[0]?["amount"]?.decimalValue == total)
        let metrics = income["user_summary"]?["income_metrics"]?[0]?["current"]?["monthly"]
        let net = try #require(metrics?["net_income"]?.decimalValue)
        let gross = try #require(metrics?["gross_income"]?.decimalValue)
        #expect(net > 8_000 && gross > net)
    }

    @Test func scoresOrderTheProfiles() throws {
        var scores: [Int] = []
        for profile in ["poor", "good", "excellent"] {
            let (id, _) = try user("user_credit_profile_\(profile)")
            try create(id)
            bank.pass(5)
            let lend = try report(id, "lend_score")["lend_score"]
            scores.append(try #require(lend?["score"]?.intValue))
            let cash = try report(id, "partner_insights")["prism"]?["cash_score"]?["score"]?.intValue
            #expect(cash == scores.last.map { 350 + $0 * 5 })
            #expect((lend?["reason_codes"]?.arrayValue?.isEmpty == true) == (profile != "poor"))
            _ = try report(id, "network_insights")
            #expect(try report(id, "cashflow_insights")["attributes"]?["inflow_amt_90d"]?.decimalValue ?? 0 > 0)
        }
        #expect(scores == scores.sorted() && Set(scores).count == 3, "\(scores)")
    }

    @Test func verificationHasThePartsThatAreAskedFor() throws {
        let (id, _) = try user("user_credit_profile_excellent")
        try create(id)
        bank.pass(5)
        let both = try bank.checked(
            "/cra/check_report/verification/get",
            ["user_id": id, "reports_requested": ["VOA", "EMPLOYMENT_REFRESH", "INCOME"]])["report"]
        #expect(both?["voa"]?["items"]?[0]?["accounts"]?.arrayValue?.count == 4)
        let employment = both?["employment_refresh"]?["items"]?[0]?["accounts"]?[0]?["transactions"]?[0]
        #expect(employment?["original_description"] != nil && employment?["amount"] == nil)
        #expect(both?["income"]?["income_streams"]?.arrayValue?.isEmpty == false)
        let one = try bank.checked(
            "/cra/check_report/verification/get", ["user_id": id, "reports_requested": ["VOA"]])["report"]
        #expect(one?["income"] == .null || one?["income"] == nil)
    }

    @Test func profilesAndMonitoringFollowFromTheItems() throws {
        let (id, _) = try user("user_credit_profile_good")
        let profile = try bank.checked(
            "/cra/credit_profile/report/get",
            [
                "user_id": id, "consumer_report_permissible_purpose": "EXTENSION_OF_CREDIT", "client_report_id": "a",
                "report_type": "QUALIFY", "inquiry_type": "SOFT_INQUIRY", "version": "v1",
            ])
        #expect(profile["report"]?["metadata"]?["account_count"]?.intValue == 4)
        let monitoring = try bank.checked(
            "/cra/monitoring_insights/get",
            ["user_id": id, "consumer_report_permissible_purpose": "ACCOUNT_REVIEW_CREDIT"])
        let loans = monitoring["items"]?[0]?["insights"]?["loans"]
        #expect(loans?["loan_payment_merchants_counts"]?["current_count"]?.intValue == 3)
    }

    @Test func loansAreKept() throws {
        let token = try bank.checked("/user/create", ["client_user_id": "ada"])["user_token"] ?? .null
        let loan: JSONValue = [
            "user_token": token, "loan_id": "loan-1", "type": "PERSONAL", "payment_schedule": "MONTHLY",
            "opened_date": "2026-01-01", "opened_with_status": ["status": "BOOKED", "date": "2026-01-01"],
        ]
        let update: JSONObject = [
            "loans": [["loan_id": "loan-1", "status_history": [["status": "CURRENT", "date": "2026-02-01"]]]]
        ]
        #expect(bank.code("/cra/loans/update", update) == "NOT_FOUND")
        _ = try bank.checked("/cra/loans/register", ["loans": [loan]])
        #expect(bank.code("/cra/loans/register", ["loans": [loan]]) == "INVALID_FIELD")
        _ = try bank.checked("/cra/loans/update", update)
        let end: JSONObject = [
            "loans": [["loan_id": "loan-1", "closed_with_status": ["status": "PAID_OFF", "date": "2026-03-01"]]]
        ]
        _ = try bank.checked("/cra/loans/unregister", end)
        #expect(bank.code("/cra/loans/unregister", end) == "NOT_FOUND")
    }

    @Test func bothReportsOfFreddieMacHaveTheAssetReportsFigures() throws {
        let link = try bank.link(days: 90)
        bank.pass(5)
        let made = try bank.checked(
            "/asset_report/create", ["access_tokens": [.string(link.accessToken)], "days_requested": 60])
        bank.pass(5)
        let token = made["asset_report_token"] ?? .null
        let copy =
            try bank.checked(
                "/credit/audit_copy_token/create", ["report_tokens": [token]])["audit_copy_token"] ?? .null
        let report = try bank.checked("/asset_report/get", ["asset_report_token": token])["report"]
        let account = report?["items"]?[0]?["accounts"]?[0]
        for path in ["/credit/asset_report/freddie_mac/get", "/credit/freddie_mac/reports/get"] {
            let deal = try bank.checked(path, ["audit_copy_token": copy])["DEAL"]
            let service = deal?["SERVICES"]?["SERVICE"]?["VERIFICATION_OF_ASSET"]
            let asset = (service?[0] ?? service)?["VERIFICATION_OF_ASSET_RESPONSE"]?["ASSETS"]?["ASSET"]?[0]
            #expect(asset?["ASSET_DETAIL"]?["AssetCurrentBalanceAmount"] == account?["balances"]?["current"])
            let rows = asset?["ASSET_TRANSACTIONS"]?["ASSET_TRANSACTION"]?.arrayValue
            #expect(rows?.count == account?["transactions"]?.arrayValue?.count)
        }
    }

    @Test func filesAreReports() throws {
        let (id, _) = try user("user_yuppie")
        try create(id)
        bank.pass(5)
        let request = SandboxRequest(
            path: "/cra/check_report/pdf/get", clientID: "client",
            body: ["user_id": id, "add_ons": ["cra_income_insights"]], now: bank.now, requestID: "request")
        let text = String(decoding: try bank.world.checkReportPDFGet(request).bytes, as: UTF8.self)
        #expect(text.contains("Northgate Analytics"))
        #expect(try bank.world.checkVerificationPDFGet(request).bytes.starts(with: "%PDF".utf8))
    }
}
