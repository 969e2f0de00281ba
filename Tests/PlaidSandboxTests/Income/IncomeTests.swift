// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// Income follows from the rows of the user's own accounts.
struct IncomeTests {
    private let bank = Bank()

    /// A user of Plaid's older kind with an Item that shares income.
    struct Sharing {
        var token: JSONValue
        var id: JSONValue
        var item: Bank.Link
    }

    private func share(
        _ user: String, password: String = "pass_good", source: String = "bank", days: Int = 365, waits: Bool = true
    ) throws -> Sharing {
        let made = try bank.checked("/user/create", ["client_user_id": .string("client-\(bank.world.serial)")])
        let token = made["user_token"] ?? .null
        let link = try bank.checked(
            "/sandbox/public_token/create",
            [
                "institution_id": "ins_109508", "initial_products": ["income_verification", "transactions"],
                "user_token": token,
                "options": [
                    "override_username": .string(user), "override_password": .string(password),
                    "webhook": "http://127.0.0.1/hook", "transactions": ["days_requested": 730],
                    "income_verification": [
                        "income_source_types": [.string(source)],
                        "bank_income": ["days_requested": .number(JSONNumber(days))],
                    ],
                ],
            ])
        let item = try bank.exchange(link.text("public_token"))
        if waits { bank.pass(5) }
        return Sharing(token: token, id: made["user_id"] ?? .null, item: item)
    }

    private func report(_ sharing: Sharing) throws -> JSONValue {
        let answer = try bank.checked("/credit/bank_income/get", ["user_token": sharing.token])
        return try #require(answer["bank_income"]?[0])
    }

    @Test func thePayrollBankHasTwoStubsAndTwoForms() throws {
        let link = try bank.link(days: nil, products: ["income_verification"], institution: "ins_135842")
        let token: JSONObject = ["access_token": .string(link.accessToken)]
        let stubs = try bank.checked("/income/verification/paystubs/get", token)
        let forms = try bank.checked("/income/verification/taxforms/get", token)
        for (answer, list, type) in [
            (stubs, "paystubs", "DOCUMENT_TYPE_PAYSTUB"), (forms, "taxforms", "DOCUMENT_TYPE_US_TAX_W2"),
        ] {
            let documents = try answer.list(list)
            #expect(documents.count == 2)
            let told = try answer.list("document_metadata")
            #expect(told.map { $0["doc_id"] } == documents.map { $0["doc_id"] })
            #expect(told.allSatisfy { $0["doc_type"] == .string(type) })
        }
        let first = try #require(stubs["paystubs"]?[0])
        #expect(first["pay_period_details"]?["pay_frequency"] == "PAY_FREQUENCY_MONTHLY")
        #expect(first["pay_period_details"]?["check_amount"] == first["net_pay"]?["current_amount"])
        #expect(first["earnings"]?["breakdown"]?[0]?["canonical_description"] == "REGULAR PAY")
        #expect(try forms.list("taxforms").map { $0["w2"]?["tax_year"] } == ["2025", "2024"])
        #expect(bank.code("/income/verification/taxforms/get", ["access_token": "access-sandbox-1"]) != nil)
    }

    @Test func bankIncomeIsMadeOfTheItemsRows() throws {
        let sharing = try share("user_bank_income")
        let report = try report(sharing)
        let rows = bank.truth(sharing.item)
        let sources = report["items"]?[0]?["bank_income_sources"]?.arrayValue ?? []
        #expect(sources.count == 11)
        var total: Decimal = 0
        for source in sources {
            var sum: Decimal = 0
            for month in source["historical_summary"]?.arrayValue ?? [] {
                for entry in month["transactions"]?.arrayValue ?? [] {
                    let row = try #require(rows[entry["transaction_id"]?.stringValue ?? ""])
                    // What comes in is negative among transactions and positive here.
                    #expect(row["amount"]?.decimalValue == entry["amount"]?.decimalValue.map { -$0 })
                    #expect(row["date"] == entry["date"] && row["account_id"] == source["account_id"])
                    sum += entry["amount"]?.decimalValue ?? 0
                }
            }
            #expect(source["total_amount"]?.decimalValue == sum)
            total += sum
        }
        let summary = report["bank_income_summary"]
        #expect(summary?["total_amount"]?.decimalValue == total)
        #expect(summary?["income_sources_count"]?.intValue == 11)
        let categories = Set(sources.compactMap { $0["income_category"]?.stringValue })
        #expect(
            categories == [
                "SALARY", "RENTAL", "GIG_ECONOMY", "CHILD_SUPPORT", "LONG_TERM_DISABILITY", "MILITARY", "RETIREMENT",
                "UNEMPLOYMENT", "BANK_INTEREST", "TAX_REFUND",
            ])
        let rhythms = Dictionary(
            sources.map { ($0["income_description"]?.stringValue ?? "", $0["pay_frequency"]?.stringValue ?? "") },
            uniquingKeysWith: { first, _ in first })
        #expect(rhythms["Harborview Software Payroll"] == "BIWEEKLY")
        #expect(rhythms["Airbnb Payments"] == "MONTHLY")
        #expect(rhythms["Uber Partners"] == "WEEKLY")
        #expect(rhythms["Texas OAG Child Support"] == "SEMI_MONTHLY")
        #expect(rhythms["IRS Tax Refund"] == "UNKNOWN")
    }

    @Test func reportsComeWithTheirWebhooksAndDoNotChange() throws {
        let sharing = try share("user_bank_income", waits: false)
        #expect(bank.code("/credit/bank_income/get", ["user_token": sharing.token]) == "PRODUCT_NOT_READY")
        bank.pass(5)
        let told = bank.hooks().filter { $0["webhook_type"] == "INCOME" }
        #expect(told.map { $0["webhook_code"] } == ["BANK_INCOME_COMPLETE"])
        #expect(told.first?["result"] == "SUCCESS" && told.first?["user_id"] == sharing.id)
        let first = try report(sharing)
        _ = try bank.call("/transactions/refresh", ["access_token": .string(sharing.item.accessToken)])
        #expect(try report(sharing) == first)
        let refresh: JSONObject = ["user_token": sharing.token, "options": ["days_requested": 60]]
        _ = try bank.checked("/credit/bank_income/refresh", refresh)
        bank.pass(5)
        #expect(bank.hooks().last { $0["webhook_type"] == "INCOME" }?["webhook_code"] == "BANK_INCOME_REFRESH_COMPLETE")
        #expect(try report(sharing)["days_requested"]?.intValue == 60)
        let both = try bank.checked(
            "/credit/bank_income/get", ["user_token": sharing.token, "options": ["count": 5]])
        #expect(both["bank_income"]?.arrayValue?.count == 2)
        #expect(both["bank_income"]?[1] == first)
    }

    @Test func aSickItemFailsTheRefresh() throws {
        let sharing = try share("user_bank_income")
        _ = try bank.call("/sandbox/item/reset_login", ["access_token": .string(sharing.item.accessToken)])
        _ = try bank.checked("/credit/bank_income/refresh", ["user_token": sharing.token])
        bank.pass(5)
        #expect(bank.hooks().last?["result"] == "FAILURE")
    }

    @Test func whoSharesNothingHasNone() throws {
        let user = try bank.checked("/user/create", ["client_user_id": "nobody"])["user_token"] ?? .null
        for path in ["/credit/bank_income/get", "/credit/payroll_income/get", "/credit/employment/get"] {
            #expect(bank.code(path, ["user_token": user]) == "INCOME_VERIFICATION_NOT_FOUND", "\(path)")
        }
        // Bank income is no payroll income.
        let sharing = try share("user_bank_income")
        #expect(
            bank.code("/credit/payroll_income/get", ["user_token": sharing.token]) == "INCOME_VERIFICATION_NOT_FOUND")
    }

    @Test func theFileHasTheReportsFigures() throws {
        let sharing = try share("user_bank_income")
        let request = SandboxRequest(
            path: "/credit/bank_income/pdf/get", clientID: "client", body: ["user_token": sharing.token],
            now: bank.now, requestID: "request")
        let file = try bank.world.bankIncomePDFGet(request)
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(text.hasPrefix("%PDF-"))
        let total = try #require(try report(sharing)["bank_income_summary"]?["total_amount"]?.decimalValue)
        #expect(text.contains(PDFDocument.money(total)))
        #expect(text.contains("Airbnb Payments"))
    }

    @Test func wagesArriveInTheAccount() throws {
        let sharing = try share("user_yuppie", source: "payroll")
        let codes = bank.hooks().filter { $0["webhook_type"] == "INCOME" }.map { $0["webhook_code"] }
        #expect(codes == ["INCOME_VERIFICATION", "INCOME_VERIFICATION_RISK_SIGNALS"])
        let answer = try bank.checked("/credit/payroll_income/get", ["user_token": sharing.token])
        let stubs = answer["items"]?[0]?["payroll_income"]?[0]?["pay_stubs"]?.arrayValue ?? []
        #expect(stubs.count >= 5)
        let wages = bank.truth(sharing.item).values.filter { $0["name"] == "Northgate Analytics Payroll" }
        for stub in stubs {
            let net = try #require(stub["net_pay"]?["current_amount"]?.decimalValue)
            let day = stub["pay_period_details"]?["pay_date"]
            #expect(wages.contains { $0["date"] == day && $0["amount"]?.decimalValue == -net })
            let gross = try #require(stub["earnings"]?["total"]?["current_amount"]?.decimalValue)
            let parts = stub["deductions"]?["breakdown"]?.arrayValue ?? []
            let kept = parts.reduce(Decimal(0)) { $0 + ($1["current_amount"]?.decimalValue ?? 0) }
            #expect(gross - kept == net)
            #expect(parts.allSatisfy { ($0["current_amount"]?.decimalValue ?? 0) > 0 })
            #expect(stub["deductions"]?["total"]?["current_amount"]?.decimalValue == kept)
        }
        let employment = try bank.checked("/credit/employment/get", ["user_token": sharing.token])
        let job = employment["items"]?[0]?["employments"]?[0]
        #expect(job?["employer"]?["name"] == "Northgate Analytics" && job?["status"] == "ACTIVE")
        let signals = try bank.checked("/credit/payroll_income/risk_signals/get", ["user_token": sharing.token])
        let documents = signals["items"]?[0]?["verification_risk_signals"]?[0]?["single_document_risk_signals"]
        #expect(documents?.arrayValue?.count == stubs.count)
        _ = try bank.checked(
            "/credit/payroll_income/parsing_config/update",
            ["user_token": sharing.token, "item_id": .string(sharing.item.itemID), "parsing_config": ["ocr"]])
        let refreshed = try bank.checked("/credit/payroll_income/refresh", ["user_token": sharing.token])
        #expect(refreshed["verification_refresh_status"] == "SUCCESSFUL")
    }

    @Test func whoHasNoEmployerHasNoEmployment() throws {
        let sharing = try share("user_small_business", source: "payroll")
        #expect(bank.code("/credit/employment/get", ["user_token": sharing.token]) == "EMPLOYMENT_NOT_FOUND")
        let answer = try bank.checked("/credit/payroll_income/get", ["user_token": sharing.token])
        #expect(answer["items"]?[0]?["payroll_income"]?.arrayValue?.isEmpty == true)
    }

    @Test func aClientsOwnIncomeIsAnsweredAsItWasWritten() throws {
        let password = """
            {"override_accounts": [{"type": "payroll", "subtype": "payroll", "income": {
              "paystubs": [{"employer": {"name": "Heartland Toy Company"}, "employee": {"name": "Chip Hazard"},
                "income_breakdown": [{"type": "regular", "rate": 20, "hours": 40, "total": 800},
                                     {"type": "bonus", "rate": null, "hours": null, "total": 100}],
                "net_pay": {"description": "TOTAL NET PAY", "currency": "USD", "ytd_amount": 700},
                "pay_period_details": {"start_date": "2026-08-01", "end_date": "2026-08-15", "pay_day": "2026-08-15",
                  "gross_earnings": 900, "check_amount": 700, "pay_frequency": "PAY_FREQUENCY_BIWEEKLY"}}],
              "w2s": [{"employer": {"name": "Heartland Toy Company"}, "tax_year": "2025",
                "wages_tips_other_comp": "23400"}]}}]}
            """
        let sharing = try share("user_custom", password: password, source: "payroll")
        let answer = try bank.checked("/credit/payroll_income/get", ["user_token": sharing.token])
        let income = answer["items"]?[0]?["payroll_income"]?[0]
        let stub = income?["pay_stubs"]?[0]
        #expect(stub?["employer"]?["name"] == "Heartland Toy Company" && stub?["employee"]?["name"] == "Chip Hazard")
        #expect(stub?["earnings"]?["total"]?["current_amount"]?.intValue == 900)
        #expect(stub?["earnings"]?["breakdown"]?[1]?["canonical_description"] == "BONUS")
        #expect(stub?["net_pay"]?["iso_currency_code"] == "USD" && stub?["net_pay"]?["ytd_amount"]?.intValue == 700)
        #expect(stub?["pay_period_details"]?["pay_frequency"] == "BIWEEKLY")
        #expect(stub?["pay_period_details"]?["pay_date"] == "2026-08-15")
        #expect(income?["w2s"]?[0]?["wages_tips_other_comp"] == "23400" && income?["w2s"]?[0]?["tax_year"] == "2025")
        let employment = try bank.checked("/credit/employment/get", ["user_token": sharing.token])
        #expect(employment["items"]?[0]?["employments"]?[0]?["last_paystub_date"] == "2026-08-15")
    }

    @Test func defaultIncomeIsInterestAndAWage() throws {
        let report = try report(try share("user_good"))
        let sources = report["items"]?[0]?["bank_income_sources"]?.arrayValue ?? []
        #expect(sources.map { $0["income_category"] } == ["BANK_INTEREST"])
        #expect(sources.first?["pay_frequency"] == "MONTHLY")
        let payroll = try bank.checked(
            "/credit/payroll_income/get", ["user_token": try share("user_good", source: "payroll").token])
        let net = payroll["items"]?[0]?["payroll_income"]?[0]?["pay_stubs"]?[0]?["net_pay"]?["current_amount"]
        #expect(net?.intValue == 5_850)
    }

    @Test func firedWebhooksSayWhatWasAskedFor() throws {
        let sharing = try share("user_yuppie", source: "payroll")
        _ = bank.hooks()
        let fields: JSONValue = ["user_id": sharing.id, "bank_income_refresh_complete_result": "FAILURE"]
        _ = try bank.checked(
            "/sandbox/bank_income/fire_webhook",
            ["webhook_code": "BANK_INCOME_REFRESH_COMPLETE", "webhook_fields": fields])
        _ = try bank.checked(
            "/sandbox/income/fire_webhook",
            [
                "item_id": .string(sharing.item.itemID), "webhook": "http://127.0.0.1/other",
                "webhook_code": "INCOME_VERIFICATION",
                "verification_status": "VERIFICATION_STATUS_PROCESSING_FAILED",
            ])
        let hooks = bank.hooks()
        #expect(hooks.first?["result"] == "FAILURE")
        #expect(hooks.last?["verification_status"] == "VERIFICATION_STATUS_PROCESSING_FAILED")
    }
}
