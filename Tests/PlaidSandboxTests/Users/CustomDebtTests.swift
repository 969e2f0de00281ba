// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// The figures of custom users' debts, against a recording of the live Sandbox of 2025-05-19.
@Suite("Users: the debts of user_custom") struct CustomDebtTests {
    /// 2025-05-19, noon.
    private static let created = Date(timeIntervalSince1970: 1_747_656_000)

    private func debts(_ account: JSONObject, days: Int = 0, at time: Date = Self.created) throws -> JSONValue {
        let bank = Bank(now: time)
        let user: JSONObject = ["override_accounts": [.object(account)]]
        let link = try bank.link(
            user: "user_custom", password: String(decoding: user.serialized(), as: UTF8.self),
            products: ["liabilities"])
        bank.pass(5)
        bank.pass(days: days)
        let body: JSONObject = ["access_token": .string(link.accessToken)]
        return try #require(try bank.checked("/liabilities/get", body)["liabilities"])
    }

    private func complaint(_ liability: JSONObject) -> String? {
        let user: JSONObject = [
            "override_accounts": [["type": "loan", "subtype": "student", "liability": .object(liability)]]
        ]
        do {
            _ = try CustomConfiguration(user)
            return nil
        } catch { return error.message }
    }

    private func card(_ members: JSONObject, _ liability: JSONObject) -> JSONObject {
        var account: JSONObject = [
            "type": "credit", "subtype": "credit card", "starting_balance": 1000, "meta": ["limit": 10_500],
        ]
        for (name, value) in members.pairs { account[name] = value }
        var debt = liability
        debt["type"] = "credit"
        account["liability"] = .object(debt)
        return account
    }

    @Test("a card has the figures of live")
    func recordedCard() throws {
        let debts = try debts(
            card([:], ["purchase_apr": .decimal("12.5"), "cash_apr": .decimal("27.95"), "minimum_payment_amount": 50]))
        let card = debts["credit"]?[0]
        #expect(
            card?["aprs"] == [
                [
                    "apr_percentage": .decimal("12.5"), "apr_type": "purchase_apr", "balance_subject_to_apr": .null,
                    "interest_charge_amount": .null,
                ],
                [
                    "apr_percentage": .decimal("27.95"), "apr_type": "cash_apr", "balance_subject_to_apr": .null,
                    "interest_charge_amount": .null,
                ],
            ])
        #expect(card?["is_overdue"] == false && card?["minimum_payment_amount"] == 50)
        #expect(card?["last_payment_amount"] == .null && card?["last_payment_date"] == "2025-04-24")
        #expect(card?["last_statement_balance"] == 1000 && card?["last_statement_issue_date"] == "2025-05-19")
        #expect(card?["next_payment_due_date"] == "2025-06-19")
        #expect(debts["student"] == .null)
    }

    @Test("a card's statements follow its rows and the days")
    func laterCard() throws {
        let rows: JSONValue = [
            [
                "date_transacted": "2025-02-12", "date_posted": "2025-02-13", "amount": 200, "description": "a",
                "currency": "USD",
            ],
            [
                "date_transacted": "2025-03-04", "date_posted": "2025-03-04", "amount": -300, "description": "b",
                "currency": "USD",
            ],
        ]
        // February is the only month that ends before the login does, after thirty days.
        let start = Date(timeIntervalSince1970: 1_739_188_800)  // 2025-02-10, noon
        let later = try debts(card(["transactions": rows], ["special_apr": 0]), days: 29, at: start)["credit"]?[0]
        #expect(later?["last_statement_issue_date"] == "2025-03-10" && later?["last_statement_balance"] == 900)
        #expect(later?["last_payment_date"] == "2025-03-04" && later?["last_payment_amount"] == 300)
        #expect(later?["next_payment_due_date"] == "2025-04-10")
        #expect(later?["aprs"]?[0]?["apr_type"] == "special" && later?["aprs"]?.arrayValue?.count == 1)
        let written = try debts(
            card([:], ["last_payment_amount": 7, "last_statement_balance": 8, "is_overdue": true]))["credit"]?[0]
        #expect(written?["last_payment_amount"] == 7 && written?["last_statement_balance"] == 8)
        #expect(written?["is_overdue"] == true && written?["aprs"] == [])
        let nulls = try debts(card([:], ["purchase_apr": .null, "special_apr": .null]))["credit"]?[0]
        #expect(nulls?["aprs"] == [], "a null is no rate")
        // A null counts as left out, whatever the member.
        let card = try debts(card([:], ["is_overdue": .null, "last_statement_balance": .null]))["credit"]?[0]
        #expect(card?["is_overdue"] == false && card?["last_statement_balance"] == 1000)
    }

    /// The last day of a month has no like in each month.
    @Test func statementsKeepTheDayOfTheMonth() throws {
        let end = Date(timeIntervalSince1970: 1_738_324_800)  // 2025-01-31, noon
        let card = try debts(card(["transactions": []], [:]), days: 28, at: end)["credit"]?[0]
        #expect(card?["last_statement_issue_date"] == "2025-02-28" && card?["next_payment_due_date"] == "2025-03-31")
    }

    private let loan: JSONObject = [
        "type": "student", "origination_date": "2023-05-01", "principal": 15_000, "nominal_apr": .decimal("5.25"),
        "repayment_model": ["type": "standard", "non_repayment_months": 36, "repayment_months": 120],
    ]

    @Test("a student loan has the figures of live")
    func recordedLoan() throws {
        let account: JSONObject = [
            "type": "loan", "subtype": "student", "starting_balance": 15_000, "liability": .object(loan),
            "numbers": ["account": "3117529572"],
        ]
        let found = try debts(account)["student"]?[0]
        let expected: JSONObject = [
            "account_number": "3117529572", "disbursement_dates": ["2023-05-01"],
            "expected_payoff_date": "2036-05-01", "guarantor": "DEPT OF ED",
            "interest_rate_percentage": .decimal("5.25"), "is_overdue": false, "last_payment_amount": .null,
            "last_payment_date": .null, "last_statement_balance": .decimal("16577.16"),
            "last_statement_issue_date": "2025-05-01", "loan_name": "Consolidation",
            "loan_status": ["end_date": .null, "type": "in school"], "minimum_payment_amount": 25,
            "next_payment_due_date": "2025-06-01", "origination_date": "2023-05-01",
            "origination_principal_amount": 15_000, "outstanding_interest_amount": .decimal("1577.16"),
            "payment_reference_number": "3117529572",
            "pslf_status": [
                "estimated_eligibility_date": .null, "payments_made": .null, "payments_remaining": .null,
            ],
            "repayment_plan": ["description": "Standard Repayment", "type": "standard"], "sequence_number": "1",
            "ytd_interest_paid": 0, "ytd_principal_paid": 0,
        ]
        for (name, value) in expected.pairs { #expect(found?[name] == value, "\(name)") }
    }

    @Test("repayment takes as long as the model says, and ends at nothing")
    func repayment() throws {
        func state(_ text: String) throws -> StudentLoan.State {
            let own = try CustomLiability(CustomReader(loan, path: ""))
            let day = try #require(Day(text))
            return StudentLoan(own, balance: 0, createdOn: day).state(on: day)
        }
        let first = try state("2026-06-15")
        // 15,000 with three years of interest, in 120 equal parts.
        #expect(first.isRepaid && first.payment == Decimal(string: "186.31"))
        #expect(first.statement.text == "2026-06-01")
        let year = try state("2027-12-31")
        #expect(year.interestPaid + year.principalPaid == Decimal(string: "2235.72"))
        #expect(year.balance < first.balance && year.interestPaid > 0)
        let last = try state("2036-05-01")
        #expect(last.balance == 0 && last.payment != nil)
        #expect(try state("2036-06-01").payment == nil && state("2199-01-01").balance == 0)
        #expect(try state("2000-01-01").balance == 15_000)
    }

    @Test("what a client writes comes before what follows")
    func written() throws {
        var own = loan
        let written: JSONObject = [
            "expected_payoff_date": "2040-01-01", "guarantor": "G", "is_overdue": true, "loan_name": "L",
            "minimum_payment_amount": 9, "payment_reference_number": "R", "sequence_number": 4,
            "repayment_plan_description": "D", "repayment_plan_type": "interest-only",
            "loan_status": ["type": "deferment"], "pslf_status": ["payments_made": 3],
            "servicer_address": ["data": ["city": "C", "street": "S"], "primary": true],
        ]
        for (name, value) in written.pairs { own[name] = value }
        let found = try debts(["type": "loan", "subtype": "student", "starting_balance": 1, "liability": .object(own)])[
            "student"]?[0]
        #expect(found?["expected_payoff_date"] == "2040-01-01" && found?["guarantor"] == "G")
        #expect(found?["is_overdue"] == true && found?["loan_name"] == "L" && found?["minimum_payment_amount"] == 9)
        #expect(found?["payment_reference_number"] == "R" && found?["sequence_number"] == "4")
        #expect(found?["repayment_plan"] == ["description": "D", "type": "interest only"])
        #expect(found?["loan_status"]?["type"] == "deferment" && found?["pslf_status"]?["payments_made"] == 3)
        #expect(found?["servicer_address"]?["city"] == "C" && found?["servicer_address"]?["country"] == "US")
        #expect(found?["account_number"] == "3117520000")
    }

    @Test("rates and months have bounds")
    func bounds() {
        let cases: [(JSONObject, String)] = [
            (["nominal_apr": 101], "liability.nominal_apr must be a percentage"),
            (["nominal_apr": -1], "liability.nominal_apr must be a percentage"),
            (["repayment_model": ["repayment_months": 0]], "repayment_model.repayment_months must be from 1 to 600"),
            (["repayment_model": ["non_repayment_months": 601]], "non_repayment_months must be from 0 to 600"),
            (["is_federal": "yes"], "liability.is_federal must be true or false"),
            (["last_statement_balance": 1], "can only be set if type is credit"),
        ]
        for (members, expected) in cases {
            var liability: JSONObject = ["type": "student"]
            for (name, value) in members.pairs { liability[name] = value }
            #expect(complaint(liability)?.contains(expected) == true, "\(expected)")
        }
    }

    /// Figures at the ends of what they can be go through all the arithmetic.
    @Test func oddFiguresDoNoHarm() throws {
        for principal in ["999999999999999999", "-999999999999999999", "0", "0.000000000000000000000000000001"] {
            for rate in ["0", "100", "0.000000000000000000000000000001"] {
                var liability = loan
                liability["principal"] = .decimal(principal)
                liability["nominal_apr"] = .decimal(rate)
                liability["repayment_model"] = ["non_repayment_months": 600, "repayment_months": 600]
                for origination in ["1900-01-01", "2200-12-31", "2000-02-29"] {
                    liability["origination_date"] = .string(origination)
                    let own = try CustomLiability(CustomReader(liability, path: ""))
                    for day in [Day.first, Day(Self.created), Day.last] {
                        let state = StudentLoan(own, balance: 1, createdOn: day).state(on: day)
                        #expect(!state.balance.isNaN && !state.interest.isNaN && state.payment?.isNaN != true)
                    }
                }
            }
        }
    }
}
