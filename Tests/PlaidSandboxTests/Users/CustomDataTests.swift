// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// What becomes of a custom user's rows, currencies, owners and sizes.
@Suite("Users: the data of user_custom") struct CustomDataTests {
    private func user(_ accounts: [JSONValue], _ more: JSONObject = [:]) -> String {
        var user: JSONObject = ["override_accounts": .array(accounts)]
        for (name, value) in more.pairs { user[name] = value }
        return String(decoding: user.serialized(), as: UTF8.self)
    }

    private func checking(_ members: JSONObject) -> JSONValue {
        var account: JSONObject = ["type": "depository", "subtype": "checking"]
        for (name, value) in members.pairs { account[name] = value }
        return .object(account)
    }

    private func row(_ description: String, _ amount: JSONValue = 10, currency: JSONValue = "USD") -> JSONValue {
        [
            "date_transacted": "2026-09-01", "date_posted": "2026-09-02", "amount": amount,
            "description": .string(description), "currency": currency,
        ]
    }

    private func link(_ bank: Bank, _ accounts: [JSONValue], products: [String] = ["transactions"]) throws -> JSONObject
    {
        let link = try bank.link(user: "user_custom", password: user(accounts), products: products)
        bank.pass(5)
        return ["access_token": .string(link.accessToken)]
    }

    private func rows(_ bank: Bank, _ body: JSONObject) throws -> [String: JSONValue] {
        var body = body
        body["options"] = ["include_original_description": true]
        let added = try bank.checked("/transactions/sync", body).list("added")
        return Dictionary(
            added.map { ($0["original_description"]?.stringValue ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    }

    private func complaint(_ password: String) -> String? {
        do {
            _ = try CustomConfiguration(password: password)
            return nil
        } catch { return error.message }
    }

    @Test("rows look as /transactions/enrich says of the same texts")
    func enrichment() throws {
        let texts: [(text: String, amount: JSONValue, merchant: String?, category: String)] = [
            ("Starbucks Coffee", .decimal("6.1"), "Starbucks", "FOOD_AND_DRINK_COFFEE"),
            ("Shell Gas Station", 45, "Shell", "TRANSPORTATION_GAS"),
            ("Monthly Rent Payment", 1200, nil, "RENT_AND_UTILITIES_RENT"),
            ("ACME PAYROLL DIRECT DEP", -3500, nil, "INCOME_SALARY"),
            ("Plaid Direct Dep", -2000, nil, "INCOME_SALARY"),
            ("Student Loan Repayment", 267, nil, "LOAN_PAYMENTS_STUDENT_LOAN_PAYMENT"),
            ("PAYPAL *SPOTIFY USA", 12, "Spotify", "ENTERTAINMENT_MUSIC_AND_AUDIO"),
            ("BESTBUYCOM80661", 99, "Best Buy", "GENERAL_MERCHANDISE_ELECTRONICS"),
            ("PURCHASE WM SUPERCENTER #1700", 99, "Walmart", "GENERAL_MERCHANDISE_SUPERSTORES"),
            ("INTRST PYMNT", .decimal("-4.22"), nil, "TRANSFER_IN_OTHER_TRANSFER_IN"),
            ("Social Security Administration", -2500, nil, "INCOME_RETIREMENT_PENSION"),
            ("CREDIT CARD 3333 PAYMENT *//", 25, nil, "LOAN_PAYMENTS_CREDIT_CARD_PAYMENT"),
            ("CHECK 1044", 5, nil, "GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE"),
            ("ZZZ QQQ", -5, nil, "TRANSFER_IN_OTHER_TRANSFER_IN"),
        ]
        let bank = Bank()
        let body = try link(bank, [checking(["transactions": .array(texts.map { row($0.text, $0.amount) })])])
        let rows = try rows(bank, body)
        for (text, amount, merchant, category) in texts {
            let row = try #require(rows[text], "\(text)")
            #expect(row["personal_finance_category"]?["detailed"] == .string(category), "\(text)")
            #expect(row["merchant_name"] == .optional(merchant), "\(text)")
            let value = try #require(amount.decimalValue)
            let enriched = try bank.checked(
                "/transactions/enrich",
                [
                    "account_type": "depository",
                    "transactions": [
                        [
                            "id": "1", "description": .string(text), "amount": .decimal(abs(value)),
                            "direction": value < 0 ? "INFLOW" : "OUTFLOW", "iso_currency_code": "USD",
                        ]
                    ],
                ])["enriched_transactions"]?[0]?["enrichments"]
            for member in ["merchant_name", "logo_url", "website", "payment_channel", "check_number"] {
                #expect(row[member] == enriched?[member], "\(text) \(member)")
            }
            #expect(row["merchant_entity_id"] == enriched?["entity_id"], "\(text)")
            #expect(row["location"]?["store_number"] == enriched?["location"]?["store_number"], "\(text)")
            let parties = [row, enriched].map { $0?["counterparties"]?.arrayValue?.map { $0["name"] } ?? [] }
            #expect(parties[0] == parties[1], "\(text)")
            #expect(
                row["personal_finance_category"]?["confidence_level"]
                    == enriched?["personal_finance_category"]?["confidence_level"], "\(text)")
        }
        // A row keeps the name that was written, unless it is what a shop prints to the letter.
        #expect(rows["Starbucks Coffee"]?["name"] == "Starbucks Coffee")
        #expect(rows["BESTBUYCOM80661"]?["name"] == "Best Buy")
    }

    @Test("payments of an inflow model are an income, or what is paid on a debt")
    func inflows() throws {
        func category(_ type: String, _ subtype: String, _ model: String) throws -> JSONValue? {
            let bank = Bank()
            let account: JSONValue = [
                "type": .string(type), "subtype": .string(subtype), "starting_balance": 500, "transactions": [],
                "inflow_model": [
                    "type": .string(model), "income_amount": 50, "payment_day_of_month": 1, "transaction_name": "XYZ",
                    "statement_day_of_month": 2,
                ],
            ]
            return try rows(bank, link(bank, [account]))["XYZ"]?["personal_finance_category"]?["detailed"]
        }
        #expect(try category("depository", "checking", "monthly-income") == "INCOME_OTHER")
        #expect(
            try category("loan", "student", "monthly-interest-only-payment") == "LOAN_PAYMENTS_STUDENT_LOAN_PAYMENT")
        #expect(
            try category("credit", "credit card", "monthly-interest-only-payment")
                == "LOAN_PAYMENTS_CREDIT_CARD_PAYMENT")
    }

    @Test("a currency without a code of ISO 4217 is an unofficial one, everywhere")
    func unofficialCurrencies() throws {
        let bank = Bank()
        let security: JSONValue = ["ticker_symbol": "CUR:ETH", "currency": "BTC"]
        let body = try link(
            bank,
            [
                checking([
                    "currency": "BTC", "starting_balance": .decimal("0.5"),
                    "transactions": [
                        row("x", .decimal("0.00000001"), currency: .null), row("PAYROLL", -1, currency: "BTC"),
                        row("y", 1, currency: "EUR"),
                    ],
                ]),
                [
                    "type": "investment", "subtype": "crypto exchange", "starting_balance": 1, "currency": "ETH",
                    "holdings": [
                        [
                            "quantity": 1, "institution_price": 1, "currency": "BTC", "security": security,
                        ]
                    ],
                    "investment_transactions": [
                        [
                            "date": "2026-09-01", "name": "a", "quantity": 1, "price": 1, "type": "buy",
                            "currency": "BTC", "security": security,
                        ]
                    ],
                ],
            ])
        func expect(_ value: JSONValue?, _ iso: JSONValue, _ unofficial: JSONValue) {
            #expect(value?["iso_currency_code"] == iso && value?["unofficial_currency_code"] == unofficial)
        }
        let accounts = try bank.checked("/accounts/get", body).list("accounts")
        expect(accounts[0]["balances"], .null, "BTC")
        expect(accounts[1]["balances"], .null, "ETH")
        let rows = try rows(bank, body)
        expect(rows["x"], .null, "BTC")
        expect(rows["y"], "EUR", .null)
        #expect(rows["x"]?["amount"] == .decimal("0.00000001"))
        let holdings = try bank.checked("/investments/holdings/get", body)
        expect(try holdings.list("holdings")[0], .null, "BTC")
        expect(try holdings.list("securities")[0], .null, "BTC")
        var range = body
        range["start_date"] = "2026-08-01"
        range["end_date"] = "2026-09-15"
        expect(
            try bank.checked("/investments/transactions/get", range).list("investment_transactions")[0], .null, "BTC")
        let report = try bank.call(
            "/asset_report/create", ["access_tokens": [body["access_token"] ?? ""], "days_requested": 60])
        bank.pass(5)
        let assets = try bank.checked(
            "/asset_report/get", ["asset_report_token": report["asset_report_token"] ?? ""])
        let account = assets["report"]?["items"]?[0]?["accounts"]?[0]
        expect(account?["balances"], .null, "BTC")
        expect(account?["historical_balances"]?[0], .null, "BTC")
        expect(account?["transactions"]?[0], .null, "BTC")
    }

    @Test(
        "a code that is no currency is refused where it stands",
        arguments: [
            (#""currency": "eur""#, "override_accounts[0].currency", "did you mean EUR?"),
            (#""currency": "AAA""#, "override_accounts[0].currency", "ISO 4217"),
            (#""currency": "Euro""#, "override_accounts[0].currency", "ISO 4217"),
            (#""currency": """#, "override_accounts[0].currency", "ISO 4217"),
            (
                #""transactions": [{"date_transacted":"2026-09-01","date_posted":"2026-09-01","amount":1,"description":"a","currency":"usd"}]"#,
                "override_accounts[0].transactions[0].currency", "did you mean USD?"
            ),
            (
                #""holdings": [{"quantity":1,"institution_price":1,"currency":"USD","security":{"ticker_symbol":"X","currency":"btc"}}]"#,
                "override_accounts[0].holdings[0].security.currency", "did you mean BTC?"
            ),
        ])
    func mistakenCurrencies(members: String, place: String, hint: String) throws {
        let said = complaint(#"{"override_accounts":[{"type":"depository","subtype":"checking",\#(members)}]}"#)
        #expect(said?.hasPrefix(place) == true && said?.contains(hint) == true, "\(said ?? "nothing")")
    }

    @Test("created transactions take codes of ISO 4217 only")
    func createdTransactions() throws {
        let bank = Bank()
        let link = try bank.link(user: "user_transactions_dynamic")
        bank.pass(5)
        func code(_ currency: String) -> String? {
            bank.code(
                "/sandbox/transactions/create",
                [
                    "access_token": .string(link.accessToken),
                    "transactions": [
                        [
                            "date_transacted": "2026-09-14", "date_posted": "2026-09-15", "amount": 1,
                            "description": "a", "iso_currency_code": .string(currency),
                        ]
                    ],
                ])
        }
        #expect(code("BTC") == "INVALID_FIELD" && code("eur") == "INVALID_FIELD")
        #expect(code("EUR") == nil)
    }

    @Test("an explicit empty list stays empty, and what is left out is filled in")
    func emptyLists() throws {
        let bank = Bank()
        let body = try link(
            bank,
            [
                checking([
                    "identity": [
                        "names": ["Ann Other"], "emails": [["primary": true, "type": "primary", "data": "a@b.test"]],
                        "phone_numbers": [], "addresses": [],
                    ],
                    "holdings": [], "investment_transactions": [], "transactions": [],
                ])
            ])
        let owners = try bank.checked("/identity/get", body).list("accounts")[0].list("owners")
        #expect(owners.count == 1)
        #expect(owners[0]["names"] == ["Ann Other"] && owners[0]["emails"]?.arrayValue?.count == 1)
        #expect(owners[0]["phone_numbers"] == [] && owners[0]["addresses"] == [])
        #expect(try rows(bank, body).isEmpty)
        // Nobody is compared with numbers that there are not.
        var match = body
        match["user"] = ["legal_name": "Ann Other", "phone_number": "+14155550011"]
        let scores = try bank.checked("/identity/match", match).list("accounts")[0]
        #expect(scores["legal_name"]?["score"] == 100)

        let all: JSONValue = ["names": [], "emails": [], "phone_numbers": [], "addresses": []]
        let none = try link(bank, [checking(["identity": all])])
        #expect(try bank.checked("/identity/get", none).list("accounts")[0]["owners"]?[0] == all)
        let left = try link(bank, [checking(["identity": ["names": ["Ann Other"]]])])
        let filled = try bank.checked("/identity/get", left).list("accounts")[0]["owners"]?[0]
        #expect(filled?["emails"]?.arrayValue?.isEmpty == false && filled?["addresses"]?.arrayValue?.isEmpty == false)
        // As the template to be filled in has them.
        let blank: JSONValue = [
            "names": [.null], "phone_numbers": [["data": .null, "primary": .null, "type": .null]],
            "addresses": [["data": ["city": .null, "region": .null], "primary": .null]],
        ]
        let template = try link(bank, [checking(["identity": blank])])
        #expect(
            try bank.checked("/identity/get", template).list("accounts")[0]["owners"]?[0]?["names"]
                == ["Alberta Bobbeth Charleson"])
        #expect(complaint(user([checking(["identity": ["names": "Ann"]])]))?.contains("identity.names") == true)
    }

    @Test("the size is that of what the JSON says, not of its white space")
    func size() throws {
        let many = (0..<240).map { row("A shop on the corner \($0)") }
        let text = user([checking(["transactions": .array(many)])])
        let indented = String(
            decoding: try JSONValue(parsing: Array(text.utf8)).serialized(prettyPrinted: true), as: UTF8.self)
        let wide = indented.replacing("\n", with: "\n          ")
        #expect(text.utf8.count < 55_000 && wide.utf8.count > 60_000)
        #expect(complaint(text) == nil && complaint(wide) == nil)
        let large = user([checking(["meta": ["name": .string(String(repeating: "x", count: 4_000))]])])
        #expect(complaint(large) == nil)
        let rows = (0..<240).map { row(String(repeating: "x", count: 200 + $0 % 2)) }
        #expect(complaint(user([checking(["transactions": .array(rows)])]))?.contains("55 kB") == true)
        #expect(CustomConfiguration.compacted(wide).utf8.count < 55_000)
        #expect(CustomConfiguration.compacted(String(repeating: "x", count: 70_000)).utf8.count == 70_000)
    }

    @Test("accounts are a person's, with a mask that ends the number, unless they say otherwise")
    func accounts() throws {
        let bank = Bank()
        let body = try link(
            bank,
            [
                checking(["numbers": ["account": "1111222233335555"]]),
                checking([
                    "numbers": ["account": "1111222233335555"], "meta": ["mask": "77", "official_name": "Mine"],
                    "holder_category": "business",
                ]),
                [
                    "type": "credit", "subtype": "credit card", "starting_balance": 100, "meta": ["limit": 500],
                    "transactions": [
                        [
                            "date_transacted": "2026-09-14", "date_posted": "2026-09-17", "amount": .decimal("27.5"),
                            "description": "a", "currency": "USD",
                        ]
                    ],
                ],
            ])
        let accounts = try bank.checked("/accounts/get", body).list("accounts")
        #expect(accounts.map { $0["mask"] } == ["5555", "77", "2222"])
        #expect(accounts.map { $0["holder_category"] } == ["personal", "business", "personal"])
        #expect(accounts.map { $0["official_name"] } == ["Plaid checking", "Mine", "Plaid credit card"])
        // What is left of a card's limit, pending rows taken off.
        #expect(accounts[2]["balances"]?["available"] == .decimal("372.5"))
        #expect(
            complaint(user([checking(["holder_category": "nobody"])]))?.contains("holder_category") == true)
    }

    @Test("dates move with the day of creation when they are told to")
    func rolledDates() throws {
        let stub: JSONValue = [
            "employer": ["name": "E"],
            "pay_period_details": ["start_date": "2020-02-01", "end_date": "2020-02-15", "pay_day": "2020-02-20"],
        ]
        let accounts: [JSONValue] = [
            checking([
                "transactions": [
                    [
                        "date_transacted": "2020-03-01", "date_posted": "2020-03-03", "amount": 1, "description": "new",
                        "currency": "USD",
                    ],
                    [
                        "date_transacted": "2020-02-20", "date_posted": "2020-02-21", "amount": 1, "description": "old",
                        "currency": "USD",
                    ],
                ]
            ]),
            [
                "type": "investment", "subtype": "brokerage", "starting_balance": 1,
                "holdings": [
                    [
                        "quantity": 1, "institution_price": 1, "institution_price_as_of": "2020-02-28",
                        "currency": "USD", "security": ["ticker_symbol": "X", "currency": "USD"],
                    ]
                ],
            ],
            [
                "type": "loan", "subtype": "student", "starting_balance": 10,
                "liability": [
                    "type": "student", "origination_date": "2019-03-01", "expected_payoff_date": "2030-03-01",
                ],
            ],
            ["type": "payroll", "subtype": "payroll", "income": ["paystubs": [stub]]],
        ]
        func answers(_ rolls: JSONValue) throws -> [JSONValue?] {
            let bank = Bank()
            let link = try bank.link(
                user: "user_custom", password: user(accounts, ["roll_dates_forward": rolls]), days: 730)
            bank.pass(5)
            let body: JSONObject = ["access_token": .string(link.accessToken)]
            let rows = try rows(bank, body)
            let holding = try bank.checked("/investments/holdings/get", body).list("holdings")[0]
            let loan = try bank.checked("/liabilities/get", body)["liabilities"]?["student"]?[0]
            let item = try #require(bank.world.items.first)
            return [
                rows["new"]?["date"], rows["new"]?["pending"], rows["old"]?["date"], holding["institution_price_as_of"],
                loan?["origination_date"],
                bank.world.customStubs(item).first?["pay_period_details"]?["pay_date"],
            ]
        }
        // 2026-09-15 is 2389 days after the last transaction.
        #expect(
            try answers(true) == ["2026-09-15", true, "2026-09-06", "2026-09-13", "2025-09-14", "2026-09-05"])
        #expect(try answers(false) == [nil, nil, nil, "2020-02-28", "2019-03-01", "2020-02-20"])
        #expect(complaint(#"{"roll_dates_forward": 1}"#)?.contains("roll_dates_forward") == true)
    }
}
