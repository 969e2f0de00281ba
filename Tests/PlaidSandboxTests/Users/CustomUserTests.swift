// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import TartanTestSupport
import Testing

@testable import PlaidSandbox

@Suite("Users: user_custom") struct CustomUserTests {
    private func complaint(_ password: String) -> String? {
        do {
            _ = try CustomConfiguration(password: password)
            return nil
        } catch { return error.message }
    }

    private func account(_ members: String) -> String {
        #"{"override_accounts": [{"type": "depository", "subtype": "checking"\#(members.isEmpty ? "" : ", ")\#(members)}]}"#
    }

    @Test(arguments: [
        (#""mask""#, #""meta": {"mask": "12345"}"#, "override_accounts[0].meta.mask"),
        ("both", #""force_available_balance": 1, "has_null_available_balance": true"#, "force_available_balance"),
        ("eft", #""numbers": {"eft_branch": "1"}"#, "eft_institution and eft_branch"),
        ("bic", #""numbers": {"international_bic": "1"}"#, "international_bic and international_iban"),
        ("row", #""transactions": [{"amount": 1}]"#, "transactions[0].date_transacted"),
        ("inflow", #""inflow_model": {"type": "monthly-income", "payment_day_of_month": 1}"#, "income_amount"),
        ("day", #""inflow_model": {"type": "monthly-income", "income_amount": 1, "payment_day_of_month": 29}"#, "last"),
        ("debt", #""liability": {"type": "mortgage"}"#, "liability.type"),
        ("kind", #""liability": {"type": "credit", "nominal_apr": 3}"#, "liability.nominal_apr"),
        ("security", #""holdings": [{"quantity": 1, "institution_price": 2}]"#, "holdings[0].security"),
        ("number", #""starting_balance": "much""#, "starting_balance must be a number"),
    ])
    func eachMistakeIsNamed(_ what: String, _ members: String, _ expected: String) {
        #expect(complaint(account(members))?.contains(expected) == true, "\(what)")
        #expect(complaint(account("")) == nil)
    }

    @Test func limitsAreKept() {
        #expect(complaint("{\"seed\": \"\(String(repeating: "x", count: 55_000))\"}")?.contains("55 kB") == true)
        let eleven = Array(repeating: #"{"type": "other"}"#, count: 11).joined(separator: ",")
        #expect(complaint(#"{"override_accounts": [\#(eleven)]}"#)?.contains("10 accounts") == true)
        let row = #"{"date_transacted":"2026-09-01","date_posted":"2026-09-01","amount":1,"description":"a"}"#
        let rows = Array(repeating: row, count: 251).joined(separator: ",")
        #expect(complaint(account("\"transactions\": [\(rows)]"))?.contains("250 transactions") == true)
        #expect(complaint(#"{"version": "3"}"#)?.contains("version") == true)
        #expect(complaint(#"{"version": 2, "seed": null, "mfa": null}"#) == nil)
    }

    /// The days between the rows and the Item's creation, with their amounts.
    private func shape(_ bank: Bank, seed: String) throws -> [String] {
        let created = Day(bank.now)
        let link = try bank.link(user: "user_custom", password: #"{"seed": "\#(seed)"}"#)
        bank.pass(5)
        return bank.truth(link).values.compactMap { row in
            guard let day = row["date"]?.stringValue.flatMap(Day.init(_:)) else { return nil }
            return "\(created.rawValue - day.rawValue) \(row["amount"]?.decimalValue ?? 0)"
        }.sorted()
    }

    @Test func theSameSeedKeepsItsDistanceToTheCreation() throws {
        let first = try shape(Bank(), seed: "a")
        #expect(first.count == 50)
        #expect(try shape(Bank(seed: 9, now: Bank.start + 5 * 86_400), seed: "a") == first)
        #expect(try shape(Bank(), seed: "b") != first)
    }

    @Test func incomeComesEveryMonthAndMovesTheBalance() throws {
        let bank = Bank()
        let link = try bank.link(
            user: "user_custom",
            password: account(
                #""starting_balance": 100, "transactions": [], "inflow_model": {"type": "monthly-income", "income_amount": 50, "payment_day_of_month": "last", "transaction_name": "PAY"}"#
            ))
        bank.pass(5)
        #expect(bank.truth(link).count == 24)
        #expect(bank.truth(link).values.allSatisfy { $0["amount"] == -50 && $0["name"] == "PAY" })
        bank.pass(days: 16)
        #expect(bank.truth(link).values.contains { $0["date"] == "2026-09-30" })
        let accounts = try bank.checked("/accounts/get", ["access_token": .string(link.accessToken)]).list("accounts")
        #expect(accounts[0]["balances"]?["current"] == 150)
        #expect(accounts[0]["balances"]?["available"] == 150)
    }

    @Test func debtsArePaidOff() throws {
        func payments(_ type: String) throws -> (rows: [Decimal], balance: JSONValue?) {
            let bank = Bank()
            let link = try bank.link(
                user: "user_custom",
                password: """
                    {"override_accounts": [{"type": "credit", "subtype": "credit card", "starting_balance": 1200,
                     "transactions": [], "liability": {"type": "credit", "purchase_apr": 12},
                     "inflow_model": {"type": "\(type)", "payment_day_of_month": 20, "statement_day_of_month": "1",
                     "transaction_name": "PAYMENT"}}]}
                    """)
            bank.pass(5)
            bank.pass(days: 10)
            let body: JSONObject = ["access_token": .string(link.accessToken)]
            let rows = bank.truth(link).values.filter { $0["date"] == "2026-09-20" }
            let debts = try bank.checked("/liabilities/get", body)["liabilities"]?["credit"]
            let purchase = debts?[0]?["aprs"]?.arrayValue?.first { $0["apr_type"] == "purchase_apr" }
            #expect(purchase?["apr_percentage"] == 12)
            let accounts = try bank.call("/accounts/get", body).list("accounts")
            return (rows.compactMap { $0["amount"]?.decimalValue }, accounts[0]["balances"]?["current"])
        }
        let whole = try payments("monthly-balance-payment")
        #expect(whole.rows == [-1200] && whole.balance == 0)
        let interest = try payments("monthly-interest-only-payment")
        #expect(interest.rows == [-12] && interest.balance == 1200)
    }

    @Test(.enabled(if: Reference.isSet, "\(Reference.skipMessage)")) func publicExamplesAreRead() throws {
        for (name, products) in [
            ("auth", ["auth", "identity"]), ("brokerage", ["investments"]), ("joint_owner_identity", ["identity"]),
            ("student_loan", ["liabilities"]), ("transactions_checking+savings", ["transactions"]),
        ] {
            let url = try Reference.url("custom-users/\(name)_custom_user.json")
            let bank = Bank()
            let link = try bank.link(
                user: "user_custom", password: String(decoding: Data(contentsOf: url), as: UTF8.self),
                products: products)
            bank.pass(5)
            let body: JSONObject = ["access_token": .string(link.accessToken)]
            let accounts = try bank.checked("/identity/get", body).list("accounts")
            switch name {
            case "auth":
                let numbers = try bank.checked("/auth/get", body)["numbers"]?["ach"]
                #expect(numbers?[1]?["account"] == "6666777788889999")
            case "brokerage":
                let holdings = try bank.checked("/investments/holdings/get", body)
                #expect(try holdings.list("holdings")[0]["institution_value"] == .decimal("1684.8"))
                #expect(try holdings.texts("securities", "ticker_symbol").contains("AAPL"))
            case "joint_owner_identity":
                #expect(accounts[1]["owners"]?[0]?["names"] == ["John Michael Smith", "Jane Alana Smith"])
            case "student_loan":
                #expect(try bank.checked("/liabilities/get", body)["liabilities"]?["student"]?.arrayValue?.count == 1)
            default: #expect(bank.truth(link).count == 4)
            }
        }
    }

    /// The template to be filled in has no type yet, and that is what is said.
    @Test(.enabled(if: Reference.isSet, "\(Reference.skipMessage)")) func theBlankTemplateLacksAType() throws {
        let url = try Reference.url("custom-users/blank_template_custom_sandbox_user.json")
        #expect(
            complaint(String(decoding: try Data(contentsOf: url), as: UTF8.self))?.hasPrefix(
                "override_accounts[0].type")
                == true)
    }
}
