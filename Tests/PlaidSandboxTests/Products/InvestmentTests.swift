// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite("Products: investments") struct InvestmentTests {
    private func body(_ link: Bank.Link, _ more: JSONObject = [:]) -> JSONObject {
        var body: JSONObject = ["access_token": .string(link.accessToken)]
        for (name, value) in more.pairs { body[name] = value }
        return body
    }

    @Test func holdingsAreThoseOfTheCapture() throws {
        let bank = Bank()
        // An Item answers for products that it was not made with.
        let link = try bank.link()
        let answer = try bank.checked("/investments/holdings/get", body(link))
        let ids = try bank.accountIDs(link)
        let holdings = try answer.list("holdings")
        #expect(try answer.list("accounts").count == 14)
        #expect(holdings.count == 13)
        #expect(holdings.filter { $0["account_id"] == ids["5555"].map(JSONValue.string) }.count == 3)
        func total(_ mask: String) throws -> Decimal {
            try holdings.filter { try $0.text("account_id") == ids[mask] }
                .reduce(0) { $0 + ($1["institution_value"]?.decimalValue ?? 0) }
        }
        // The IRA's holdings are its balance; those of the 401k are not.
        #expect(try total("5555") == Decimal(string: "320.76"))
        #expect(try total("6666") == Decimal(string: "25125.63318"))
        #expect(holdings.allSatisfy { $0["institution_price_as_of"] == "2021-05-25" })
        let securities = try answer.list("securities")
        // Twelve are held, the dollar by two accounts, and one security stands for another one that has no market.
        #expect(securities.count == 13)
        #expect(
            Set(try answer.texts("holdings", "security_id")).isSubset(of: try answer.texts("securities", "security_id"))
        )
        let option = securities.first { $0["ticker_symbol"] == "NFLX180201C00355000" }
        #expect(option?["type"] == "derivative")
        let trust = securities.first { $0["name"] == "Trp Equity Income" }
        #expect(trust?["proxy_security_id"] == "PDRMBVM8r3t5BA9NmJdKfPolGqlg8dtEGB37n")
        let cash = securities.filter { $0["is_cash_equivalent"] == true }
        #expect(cash.map { $0["name"] } == ["Bitcoin", "U S Dollar"])
        // All that a recording of September 2026 has as null, for each of them.
        let unknown = [
            "cfi_code", "close_price", "close_price_as_of", "cusip", "figi", "fixed_income", "industry", "isin",
            "market_identifier_code", "option_contract", "sector", "sedol", "subtype", "update_datetime",
        ]
        for security in securities { #expect(unknown.allSatisfy { security[$0] == .null }, "\(security)") }
        #expect(securities.last?["name"] == "NH PORTFOLIO 1055 (INDEX FUND)")
        let loans = try answer.list("accounts").compactMap { $0["balances"]?["margin_loan_amount"]?.intValue }
        #expect(loans == [5, 22, 100])
    }

    @Test func theCycleHasSixteenRowsInTenDays() throws {
        let bank = Bank()
        let link = try bank.link()
        // 2026-09-12 is the last day 0.
        let answer = try bank.checked(
            "/investments/transactions/get", body(link, ["start_date": "2026-09-03", "end_date": "2026-09-12"]))
        #expect(answer["total_investment_transactions"] == 16)
        let rows = try answer.list("investment_transactions").map {
            let amount = $0["amount"]?.decimalValue?.description ?? ""
            let fees = $0["fees"]?.decimalValue?.description ?? "-"
            return "\(try $0.text("date")) \(try $0.text("name")): \(amount) \(fees) \($0["price"]?.decimalValue ?? 0)"
        }
        #expect(
            rows == [
                "2026-09-12 SELL Cambiar International Equity Institutional: -0.22 5 25",
                "2026-09-11 BUY Achillion Pharmaceuticals Inc.: 1.1 7.99 2.16",
                "2026-09-10 BUY NFLX DERIVATIVE: 46.32 5 0.01",
                "2026-09-10 INVBANKTRAN DEP CO CONTRIB CURRENT YR EMPLOYER CU CO CONTR CURRENT YR EMPLOYER CUR YR: -1200 0 1",
                "2026-09-10 EMPLOYER PAYROLL CONTRIBUTION: -1500 0 1",
                "2026-09-09 SELL iShares Inc MSCI Brazil: -2066.58 0 41.62",
                "2026-09-09 SELL Southside Bancshares Inc.: -14961.99 0 34.12",
                "2026-09-08 BUY INDEX FUND 1055: 466.71 1.95 13.57",
                "2026-09-08 INVBANKTRAN DEP INTEREST EARNED INTEREST EARNED: -0.1 0 0",
                "2026-09-08 BUY BTC: 120.03 0 40876.02675",
                "2026-09-06 ACCOUNT FEE: 3 0 1",
                "2026-09-05 INCOME DIV DIVIDEND RECEIVED: -8.72 0 0",
                "2026-09-05 BUY United States Treas Bills 0.000% 10/31/24 B/E Dtd 11/02/23 N/C: 948.08 0 94.808",
                "2026-09-04 SELL Matthews Pacific Tiger Fund Insti Class: -1289.01 7.99 27.53",
                "2026-09-04 SELL Trp Equity Income: -203 3.99 20.3",
                "2026-09-03 BUY DoubleLine Total Return Bond Fund: 7.7 7.99 10.42",
            ])
        for row in try answer.list("investment_transactions") {
            let isTrade = ["buy", "sell"].contains(try row.text("type"))
            let quantity = try #require(row["quantity"]?.decimalValue)
            guard isTrade else { continue }
            #expect((quantity > 0) == (row["type"] == "buy"))
            guard let price = row["price"]?.decimalValue, let amount = row["amount"]?.decimalValue else {
                continue
            }
            // The bank's own figures: a call was cheaper than its price says.
            #expect(abs(quantity * price - amount) <= abs(amount) / 10, "\(row)")
        }
        let ids = try bank.accountIDs(link)
        let ira = try bank.checked(
            "/investments/transactions/get",
            body(
                link,
                [
                    "start_date": "2026-09-03", "end_date": "2026-09-12",
                    "options": ["account_ids": [.string(ids["5555"] ?? "")]],
                ]))
        #expect(ira["total_investment_transactions"] == 3)
        #expect(try ira.list("accounts").count == 1)
    }

    @Test func twoYearsComeInPages() throws {
        let bank = Bank()
        let link = try bank.link()
        func page(_ options: JSONObject) throws -> JSONValue {
            try bank.checked(
                "/investments/transactions/get",
                body(link, ["start_date": "2020-01-01", "end_date": "2030-01-01", "options": .object(options)]))
        }
        let first = try page([:])
        let total = try #require(first["total_investment_transactions"]?.intValue)
        #expect((1_160...1_176).contains(total))
        #expect(try first.list("investment_transactions").count == 100)
        var ids: [String] = []
        var dates: [String] = []
        while ids.count < total {
            let next = try page(["count": 500, "offset": .number(JSONNumber(ids.count))])
            ids += try next.texts("investment_transactions", "investment_transaction_id")
            dates += try next.texts("investment_transactions", "date")
            let named = try next.list("investment_transactions").compactMap { $0["security_id"]?.stringValue }
            #expect(Set(named).isSubset(of: try next.texts("securities", "security_id")))
        }
        #expect(ids.count == total && Set(ids).count == total)
        #expect(dates == dates.sorted(by: >))
        #expect(try page(["offset": 5_000]).list("investment_transactions").isEmpty)
        // Nothing of the future.
        #expect(dates.first.map { $0 <= "2026-09-15" } == true)
        for (options, dates) in [
            (["count": 501], ("2026-01-01", "2026-02-01")), (["offset": -1], ("2026-01-01", "2026-02-01")),
            (["account_ids": ["nobody"]], ("2026-01-01", "2026-02-01")), ([:], ("2026-02-01", "2026-01-01")),
        ] as [(JSONObject, (String, String))] {
            let code = bank.code(
                "/investments/transactions/get",
                body(
                    link,
                    [
                        "start_date": .string(dates.0), "end_date": .string(dates.1), "options": .object(options),
                    ]))
            #expect(code == "INVALID_FIELD")
        }
    }

    @Test func anItemMadeWithInvestmentsIsFetchedByItself() throws {
        let bank = Bank()
        let link = try bank.link(products: ["investments"])
        // Nobody has to wait for it.
        _ = try bank.checked("/investments/holdings/get", body(link))
        #expect(bank.codes() == [])
        bank.pass(2)
        let sent = bank.world.takeWebhooks().map(\.body)
        #expect(sent.map { $0["webhook_type"] } == ["HOLDINGS", "INVESTMENTS_TRANSACTIONS"])
        #expect(sent.first?["webhook_code"] == "DEFAULT_UPDATE" && sent.first?["new_holdings"] == 13)
        #expect(sent.last?["webhook_code"] == "HISTORICAL_UPDATE")
        #expect((sent.last?["new_investments_transactions"]?.intValue ?? 0) > 1_000)
        // 2026-09-16 has a row, and the bank is looked at once however far the clock jumps.
        bank.pass(days: 1)
        #expect(bank.world.takeWebhooks().map { $0.body["new_investments_transactions"] } == [1])
        bank.pass(days: 20)
        #expect(bank.world.takeWebhooks().map { $0.body["new_investments_transactions"] } == [32])
        #expect(bank.codes() == [])
        // There is never more to find.
        _ = try bank.checked("/investments/refresh", body(link))
        #expect(bank.codes() == [])
    }

    @Test func anAsynchronousFetchTakesItsTime() throws {
        let bank = Bank()
        let link = try bank.link(products: ["auth"])
        let request = body(
            link, ["start_date": "2026-09-01", "end_date": "2026-09-12", "options": ["async_update": true]])
        #expect(bank.code("/investments/transactions/get", request) == "PRODUCT_NOT_READY")
        #expect(bank.code("/investments/refresh", body(link)) == "PRODUCT_NOT_READY")
        #expect(bank.codes() == [])
        bank.pass(2)
        #expect(bank.codes() == ["DEFAULT_UPDATE", "HISTORICAL_UPDATE"])
        _ = try bank.checked("/investments/transactions/get", request)
        // Where they were asked for, there is nothing to wait for.
        let other = try bank.link(products: ["investments"])
        var again = request
        again["access_token"] = .string(other.accessToken)
        #expect(bank.code("/investments/transactions/get", again) == nil)
    }

    @Test func whoHasNoInvestmentsIsToldSo() throws {
        let bank = Bank()
        let link = try bank.link(user: "user_transactions_dynamic")
        let dates = body(link, ["start_date": "2026-09-01", "end_date": "2026-09-12"])
        #expect(bank.code("/investments/holdings/get", body(link)) == "NO_INVESTMENT_ACCOUNTS")
        #expect(bank.code("/investments/transactions/get", dates) == "NO_INVESTMENT_ACCOUNTS")
        #expect(bank.code("/investments/refresh", body(link)) == "NO_INVESTMENT_ACCOUNTS")
        #expect(bank.code("/investments/auth/get", body(link)) == "NO_INVESTMENT_ACCOUNTS")
        let british = try bank.link(products: ["auth"], institution: "ins_117650")
        #expect(bank.code("/investments/holdings/get", body(british)) == "PRODUCTS_NOT_SUPPORTED")
        _ = try bank.call("/sandbox/item/reset_login", body(link))
        #expect(bank.code("/investments/holdings/get", body(link)) == "ITEM_LOGIN_REQUIRED")
    }

    @Test func movingInvestmentsNamesNumbersOwnersAndContributions() throws {
        let bank = Bank()
        let link = try bank.link()
        let ids = try bank.accountIDs(link)
        let answer = try bank.checked("/investments/auth/get", body(link))
        #expect(try answer.texts("accounts", "mask") == ["5555", "6666"])
        #expect(try answer.list("holdings").count == 13)
        #expect(answer["numbers"]?["acats"]?[0]?["account"] == "TR5555")
        #expect(answer["numbers"]?["acats"]?[0]?["dtc_numbers"] == ["1111", "2222", "3333"])
        #expect(answer["numbers"]?["retirement_401k"]?[0]?["account_id"] == ids["6666"].map(JSONValue.string))
        #expect(try answer.list("owners").allSatisfy { $0["names"] == ["Alberta Bobbeth Charleson"] })
        let details = answer["account_details_401k"]?[0]
        // Every ten days a fee of 3 and 1500 from the employer.
        #expect(details?["fee_details"]?["account_fee_count_12m"] == 36)
        #expect(details?["fee_details"]?["account_fee_amount_12m"] == 108)
        let paid = details?["contribution_details"]
        #expect(paid?["contribution_count_1m"] == 3)
        #expect(paid?["contribution_amount_1m"] == 4_500)
        #expect(paid?["last_contribution_transactions"]?.arrayValue?.count == 1)
        #expect(paid?["last_contribution_transactions"]?[0]?["date"] == "2026-09-10")
    }
}
