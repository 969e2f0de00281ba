// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// Every member of a custom user at the ends of what it can hold, and what reads the Item then.
@Suite("Custom users with odd values")
struct OddCustomUserTests {
    private static let security: JSONValue = ["ticker_symbol": "X", "currency": "USD"]
    private static let rows: JSONValue = [
        [
            "date_transacted": "2026-09-01", "date_posted": "2026-09-02", "amount": 12, "description": "PAYROLL",
            "currency": "USD",
        ],
        [
            "date_transacted": "2026-08-01", "date_posted": "2026-08-02", "amount": 12, "description": "PAYROLL",
            "currency": "USD",
        ],
    ]

    /// Accounts that together have every member.
    private static let accounts: [JSONValue] = [
        [
            "type": "depository", "subtype": "checking", "starting_balance": 100, "force_available_balance": 90,
            "currency": "USD", "meta": ["name": "A", "official_name": "B", "limit": 5, "mask": "1234"],
            "numbers": [
                "account": "1", "ach_routing": "2", "ach_wire_routing": "3", "eft_institution": "4", "eft_branch": "5",
                "international_bic": "6", "international_iban": "7", "bacs_sort_code": "8",
            ],
            "transactions": rows,
            "inflow_model": [
                "type": "monthly-income", "income_amount": 5, "payment_day_of_month": 1, "transaction_name": "PAY",
                "statement_day_of_month": 2,
            ],
            "identity": [
                "names": ["A"], "phone_numbers": [["primary": true, "type": "home", "data": "1"]],
                "emails": [["primary": true, "type": "primary", "data": "a@b"]],
                "addresses": [["primary": true, "data": ["city": "C", "street": "S", "country": "US"]]],
            ],
        ],
        [
            "type": "credit", "subtype": "credit card", "starting_balance": 100, "transactions": rows,
            "inflow_model": [
                "type": "monthly-balance-payment", "payment_day_of_month": "last", "transaction_name": "PAY",
                "statement_day_of_month": 2,
            ],
            "liability": [
                "type": "credit", "purchase_apr": 12, "cash_apr": 1, "balance_transfer_apr": 1, "special_apr": 1,
                "last_payment_amount": 1, "minimum_payment_amount": 1, "is_overdue": true,
            ],
        ],
        [
            "type": "loan", "subtype": "student", "starting_balance": 100,
            "inflow_model": [
                "type": "monthly-interest-only-payment", "payment_day_of_month": 1, "transaction_name": "PAY",
                "statement_day_of_month": 2,
            ],
            "liability": [
                "type": "student", "origination_date": "2020-01-01", "principal": 100, "nominal_apr": 5,
                "interest_capitalization_grace_period_months": 6, "expected_payoff_date": "2030-01-01",
                "guarantor": "G", "loan_name": "L", "payment_reference_number": "1", "sequence_number": "1",
                "repayment_model": ["type": "standard", "non_repayment_months": 1, "repayment_months": 2],
            ],
        ],
        [
            "type": "investment", "subtype": "brokerage", "starting_balance": 100,
            "holdings": [
                [
                    "institution_price": 1, "institution_price_as_of": "2026-09-01", "cost_basis": 1, "quantity": 1,
                    "currency": "USD", "security": security,
                ]
            ],
            "investment_transactions": [
                [
                    "date": "2026-09-01", "name": "b", "type": "buy", "price": 1, "quantity": 1, "fees": 1,
                    "currency": "USD", "security": security,
                ]
            ],
        ],
        [
            "type": "payroll", "subtype": "payroll",
            "income": [
                "paystubs": [
                    [
                        "employer": ["name": "E"],
                        "income_breakdown": [["type": "regular", "rate": 1, "hours": 2, "total": 3]],
                        "pay_period_details": ["check_amount": 1, "pay_day": "2026-09-01", "gross_earnings": 1],
                    ]
                ],
                "w2s": [["tax_year": "2025", "wages_tips_other_comp": "1"]],
            ],
        ],
    ]

    @Test("are refused or read, and can be saved", arguments: accounts.indices)
    func everyMember(index: Int) async throws {
        let receiver = Receiver()
        let shell = try Shell { $0.webhookReceiver = receiver.receive }
        var made = 0
        for account in [Self.accounts[index]] + OddBodies.replacing(Self.accounts[index]) {
            let user: JSONObject = ["override_accounts": [account], "seed": "s"]
            guard let token = try await link(shell, user) else { continue }
            made += 1
            await shell.sandbox.advance(by: 3)
            try await read(shell, token, account)
        }
        #expect(made > 10)
        let world = try #require(shell.world)
        let copy = try JSONDecoder().decode(World.self, from: try JSONEncoder().encode(world))
        #expect(copy.isConsistent)
        #expect(copy.items.count == world.items.count)
    }

    @Test("have no odd member beside the accounts", arguments: ["version", "seed", "force_error", "mfa", "recaptcha"])
    func beside(member: String) async throws {
        let shell = try Shell()
        let values: [JSONValue] = OddValues.numbers + OddValues.texts + [["type": "questions"], ["type": "selections"]]
        let all =
            values + OddValues.numbers.map { ["type": "questions", "question_rounds": $0, "questions_per_round": $0] }
        for value in all { _ = try await link(shell, [member: value]) }
        #expect(try await shell.call("/categories/get").status == 200)
    }

    private func link(_ shell: Shell, _ user: JSONObject) async throws -> JSONValue? {
        let password = String(decoding: user.serialized(), as: UTF8.self)
        let created = try await shell.call(
            "/sandbox/public_token/create",
            [
                "institution_id": "ins_109508", "initial_products": ["transactions", "investments", "liabilities"],
                "options": ["override_username": "user_custom", "override_password": .string(password)],
            ])
        #expect(created.status < 500, "\(JSONValue.object(user).brief)")
        guard created.status == 200 else { return nil }
        let exchanged = try await shell.call(
            "/item/public_token/exchange", ["public_token": created.body["public_token"] ?? .null])
        return exchanged.body["access_token"]
    }

    private func read(_ shell: Shell, _ token: JSONValue, _ account: JSONValue) async throws {
        let paths = [
            "/accounts/get", "/transactions/sync", "/transactions/recurring/get", "/investments/holdings/get",
            "/liabilities/get", "/identity/get", "/auth/get",
        ]
        for path in paths {
            let status = try await shell.call(path, ["access_token": token], method: "POST")
            #expect(status < 500, "\(path) \(account.brief)")
        }
        let range: JSONObject = ["access_token": token, "start_date": "1900-01-01", "end_date": "2200-12-31"]
        #expect(try await shell.call("/investments/transactions/get", range, method: "POST") < 500)
        let report = try await shell.call("/asset_report/create", ["access_tokens": [token], "days_requested": 60])
        await shell.sandbox.advance(by: 3)
        let named: JSONObject = ["asset_report_token": report.body["asset_report_token"] ?? ""]
        for path in ["/asset_report/get", "/asset_report/pdf/get"] {
            #expect(try await shell.call(path, named, method: "POST") < 500, "\(path) \(account.brief)")
        }
    }
}
