// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// The risk of planned payments.
struct SignalTests {
    private let bank = Bank()

    private struct Payer {
        var token: JSONValue
        var accounts: [JSONValue]
    }

    private func payer() throws -> Payer {
        let link = try bank.link(products: ["signal"])
        let accounts = try bank.call("/accounts/get", ["access_token": .string(link.accessToken)]).list("accounts")
        return Payer(token: .string(link.accessToken), accounts: accounts.map { $0["account_id"] ?? .null })
    }

    private func body(_ payer: Payer, _ amount: JSONValue, id: String, account: Int = 0) -> JSONObject {
        [
            "access_token": payer.token, "account_id": payer.accounts[account], "amount": amount,
            "client_transaction_id": .string(id),
        ]
    }

    private func evaluate(_ body: JSONObject) throws -> JSONValue {
        let answer = try bank.call("/signal/evaluate", body)
        #expect(Contract.standard.violations(answer, "SignalEvaluateResponse").isEmpty)
        return answer
    }

    private func bankScore(_ answer: JSONValue) throws -> Int {
        let risk = try #require(answer["scores"]?["bank_initiated_return_risk"])
        let score = try #require(risk["score"]?.intValue)
        #expect((1...99).contains(score))
        #expect((1...8).contains(risk["risk_tier"]?.intValue ?? 0))
        return score
    }

    @Test func moreMoneyIsMoreRisk() throws {
        let payer = try payer()
        var last = 0
        for (amount, result) in [(5, "ACCEPT"), (98, "REVIEW"), (150, "REROUTE"), (1000, "REROUTE")] {
            let answer = try evaluate(body(payer, .number(JSONNumber(amount)), id: "t\(amount)", account: 1))
            let score = try bankScore(answer)
            #expect(score >= last, "\(amount)")
            last = score
            if amount != 98 && amount != 150 {
                #expect(answer["ruleset"]?["result"]?.stringValue == result, "\(amount)")
            }
        }
        #expect(last >= SignalModel.rerouteFrom)
        // The same amount is less to a fuller account.
        let rich = try bankScore(try evaluate(body(payer, 150, id: "rich", account: 4)))
        let poor = try bankScore(try evaluate(body(payer, 150, id: "poor", account: 0)))
        #expect(rich < poor)
    }

    @Test func attributesAreTheAccountsOwn() throws {
        let payer = try payer()
        let answer = try evaluate(body(payer, 10, id: "a"))
        let core = try #require(answer["core_attributes"]?.objectValue)
        let declared = try #require(Contract.standard.schemas["SignalEvaluateCoreAttributes"]?.fields)
        #expect(Set(declared.map(\.name)) == Set(core.keys))
        #expect(core["available_balance"] == 100)
        #expect(core["current_balance"] == 110)
        #expect(core["is_savings_or_money_market_account"] == false)
        // Of sixteen rows in thirty days six are the checking account's: one of them brings money in.
        #expect(core["debit_transactions_count_30d"] == 5)
        #expect(core["credit_transactions_count_30d"] == 1)
        #expect(core["total_credit_transactions_amount_30d"] == 500)
        #expect((core["days_with_negative_balance_count_90d"]?.intValue ?? 0) > 0)
        #expect(answer["warnings"]?.arrayValue == [])
    }

    @Test func theSamePaymentGetsTheSameAnswer() throws {
        let payer = try payer()
        let first = try evaluate(body(payer, 10, id: "once"))
        bank.pass(days: 1)
        #expect(try evaluate(body(payer, 10, id: "once")) == first)
        #expect(bank.code("/signal/evaluate", body(payer, 11, id: "once")) == "CLIENT_TRANSACTION_ID_ALREADY_IN_USE")
        #expect(
            bank.code("/signal/evaluate", body(payer, 10, id: "once", account: 1))
                == "CLIENT_TRANSACTION_ID_ALREADY_IN_USE")
    }

    @Test func rulesetsAreNamedByTheirKey() throws {
        let payer = try payer()
        var request = body(payer, 10, id: "r")
        request["ruleset_key"] = "onboarding"
        #expect(try evaluate(request)["ruleset"]?["ruleset_key"] == "onboarding")
        var balance = body(payer, 101, id: "b")
        balance["ruleset_key"] = "balance-only"
        let answer = try evaluate(balance)
        #expect(answer["scores"] == .null)
        #expect(answer["ruleset"]?["result"] == "REROUTE")
        #expect(answer["core_attributes"]?.objectValue?.count == 2)
    }

    @Test func whatCannotBeEvaluatedIsRefused() throws {
        let payer = try payer()
        #expect(bank.code("/signal/evaluate", body(payer, 10, id: "c", account: 3)) == "INVALID_FIELD")
        #expect(bank.code("/signal/evaluate", body(payer, -1, id: "d")) == "INVALID_FIELD")
        var unknown = body(payer, 10, id: "e")
        unknown["account_id"] = "nonsense"
        #expect(bank.code("/signal/evaluate", unknown) == "INVALID_ACCOUNT_ID")
        unknown["access_token"] = "access-sandbox-1"
        #expect(bank.code("/signal/evaluate", unknown) == "INVALID_ACCESS_TOKEN")
    }

    @Test func outcomesAreReportedOfEvaluatedPayments() throws {
        let payer = try payer()
        let decision: JSONObject = ["client_transaction_id": "x", "initiated": true, "days_funds_on_hold": 3]
        let returned: JSONObject = ["client_transaction_id": "x", "return_code": "R01"]
        #expect(bank.code("/signal/decision/report", decision) == "INVALID_FIELD")
        #expect(bank.code("/signal/return/report", returned) == "INVALID_FIELD")
        _ = try evaluate(body(payer, 10, id: "x"))
        #expect(try bank.call("/signal/decision/report", decision) == [:])
        #expect(try bank.call("/signal/decision/report", decision) == [:])
        #expect(try bank.call("/signal/return/report", returned) == [:])
        // What was never made cannot come back; a later report corrects an earlier one.
        var corrected = decision
        corrected["initiated"] = false
        #expect(try bank.call("/signal/decision/report", corrected) == [:])
        #expect(bank.code("/signal/return/report", returned) == "SIGNAL_TRANSACTION_NOT_INITIATED")
        #expect(try bank.call("/signal/decision/report", decision) == [:])
        #expect(try bank.call("/signal/return/report", returned) == [:])
        #expect(bank.world.signals["x"]?.returnCode == "R01")
        for code in ["R1", "X01", "R99", "R00", ""] {
            let wrong: JSONObject = ["client_transaction_id": "x", "return_code": .string(code)]
            #expect(bank.code("/signal/return/report", wrong) == "INVALID_FIELD", "\(code)")
        }
    }

    @Test func preparingPutsTheProductToUse() throws {
        let link = try bank.link(products: ["auth"])
        let token: JSONObject = ["access_token": .string(link.accessToken)]
        _ = try bank.call("/signal/prepare", token)
        #expect(try bank.call("/item/get", token)["item"]?["products"]?.arrayValue?.contains("signal") == true)
    }

    @Test func theNextFiveBankingDaysAreRanked() throws {
        let payer = try payer()
        var request = body(payer, 10, id: "s")
        let answer = try bank.call("/signal/schedule", request)
        #expect(Contract.standard.violations(answer, "SignalScheduleResponse").isEmpty)
        // From a Tuesday on, without the weekend.
        let days = try answer.list("recommendations").map { $0["date"]?.stringValue ?? "" }
        #expect(days == ["2026-09-16", "2026-09-17", "2026-09-18", "2026-09-21", "2026-09-22"])
        #expect(answer["optimal_date"] == "2026-09-16")
        request["amount"] = 100_000
        let hopeless = try bank.call("/signal/schedule", request)
        #expect(hopeless["optimal_date"] == .null)
        #expect(
            try hopeless.list("recommendations").allSatisfy {
                $0["recommendation"] == "NOT_RECOMMENDED" && $0["rank"] == .null
            })
    }

    @Test func processorsAskAboutTheirAccount() throws {
        let payer = try payer()
        let made = try bank.call(
            "/processor/token/create",
            ["access_token": payer.token, "account_id": payer.accounts[1], "processor": "dwolla"])
        let token: JSONObject = ["processor_token": made["processor_token"] ?? .null]
        _ = try bank.call("/processor/signal/prepare", token)
        var request = token
        request["client_transaction_id"] = "p"
        request["amount"] = 10
        let answer = try bank.call("/processor/signal/evaluate", request)
        #expect(Contract.standard.violations(answer, "ProcessorSignalEvaluateResponse").isEmpty)
        #expect(answer["core_attributes"]?["current_balance"] == 210)
        var report = token
        report["client_transaction_id"] = "p"
        report["initiated"] = true
        #expect(try bank.call("/processor/signal/decision/report", report) == [:])
        report["initiated"] = nil
        report["return_code"] = "R02"
        #expect(try bank.call("/processor/signal/return/report", report) == [:])
        var match = token
        match["user"] = ["legal_name": "Alberta Bobbeth Charleson"]
        let found = try bank.call("/processor/identity/match", match)
        #expect(Contract.standard.violations(found, "ProcessorIdentityMatchResponse").isEmpty)
        #expect(found["account"]?["legal_name"]?["score"] == 100)
        for path in ["/processor/signal/evaluate", "/processor/identity/match"] {
            request["processor_token"] = "processor-sandbox-nobody"
            #expect(bank.code(path, request) == "INVALID_PROCESSOR_TOKEN")
        }
    }
}
