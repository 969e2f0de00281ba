// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite("Products: what recurs") struct RecurringTests {
    private static let today = Day(Bank.start)

    private func row(
        _ id: String, _ date: String, _ amount: Decimal, name: String = "Gym 12", account: Int = 0,
        category: FinanceCategory = FinanceCategory("PERSONAL_CARE", "GYMS_AND_FITNESS_CENTERS"),
        isPending: Bool = false
    ) throws -> Ledger.Row {
        Ledger.Row(
            id: id, account: account,
            style: TransactionStyle(name, category: category, channel: .other, kind: .special), amount: amount,
            currency: "USD", day: try #require(Day(date)), isPending: isPending)
    }

    private func rows(_ dates: [String], _ amounts: [Decimal]) throws -> [Ledger.Row] {
        try zip(dates, amounts).enumerated().map { try row("\($0.offset)", $0.element.0, $0.element.1) }
    }

    private func streams(_ rows: [Ledger.Row], today: Day = today) -> [RecurringStream] {
        RecurringStream.find(in: rows, accounts: [0, 1], today: today)
    }

    @Test(arguments: [
        (["2026-09-01", "2026-09-08", "2026-09-15"], "WEEKLY", "2026-09-22"),
        (["2026-08-18", "2026-09-01", "2026-09-15"], "BIWEEKLY", "2026-09-29"),
        (["2026-08-01", "2026-08-15", "2026-09-01"], "SEMI_MONTHLY", "2026-09-15"),
        (["2026-07-05", "2026-08-05", "2026-09-05"], "MONTHLY", "2026-10-05"),
        // The 31st does not come every month.
        (["2026-06-30", "2026-07-31", "2026-08-31"], "MONTHLY", "2026-09-30"),
        // Every 30 days, which the calendar does not know.
        (["2026-07-11", "2026-08-10", "2026-09-09"], "MONTHLY", "2026-10-09"),
        (["2025-09-14", "2026-09-14"], "ANNUALLY", "2027-09-14"),
    ])
    func rhythmsAreFound(dates: [String], frequency: String, next: String) throws {
        let found = streams(try rows(dates, Array(repeating: 20, count: dates.count)))
        #expect(found.map(\.frequency.rawValue) == [frequency])
        #expect(found.map(\.status) == [.mature])
        #expect(found.first?.nextDay?.text == next)
        #expect(found.first?.isActive == true)
        #expect(found.first?.rows.map(\.day.text) == dates)
    }

    @Test func whatHasNoRhythmOrNoSteadyAmountDoesNotRecur() throws {
        #expect(streams(try rows(["2026-08-01", "2026-08-20", "2026-09-02"], [20, 20, 20])).isEmpty)
        #expect(streams(try rows(["2026-07-05", "2026-08-05", "2026-09-05"], [20, 20, 40])).isEmpty)
        #expect(streams(try rows(["2026-07-05", "2026-08-05", "2026-09-05"], [20, 22, 24])).count == 1)
        #expect(streams(try rows(["2026-09-05"], [20])).isEmpty)
        // Bills differ and recur all the same.
        let bills = try ["2026-07-05", "2026-08-05", "2026-09-05"].enumerated().map {
            try row(
                $0.element, $0.element, Decimal(20 * ($0.offset + 1)),
                category: FinanceCategory("RENT_AND_UTILITIES", "WATER"))
        }
        #expect(streams(bills).count == 1)
        #expect(streams(bills).first?.averageAmount == 40)
    }

    @Test func twoDatesAreAnEarlyStreamUntilTheThirdIsOverdue() throws {
        let early = try rows(["2026-08-05", "2026-09-05"], [20, 20])
        #expect(streams(early).map(\.status) == [.earlyDetection])
        let late = try #require(Day("2026-10-13"))
        #expect(streams(early, today: late).map(\.status) == [.tombstoned])
        #expect(streams(early, today: late).first?.nextDay == nil)
        #expect(streams(early, today: late.adding(-1)).map(\.status) == [.earlyDetection])
        #expect(streams(try rows(["2026-08-05", "2026-09-05"], [20, 22])).isEmpty)
        // A mature one stays so and only ends.
        let mature = try rows(["2026-07-05", "2026-08-05", "2026-09-05"], [20, 20, 20])
        let ended = streams(mature, today: late)
        #expect(ended.map(\.status) == [.mature] && ended.first?.isActive == false)
    }

    @Test func directionsAccountsAndPendingRowsAreApart() throws {
        var all: [Ledger.Row] = []
        for date in ["2026-07-05", "2026-08-05", "2026-09-05"] {
            all.append(try row("out-\(date)", date, 20))
            all.append(try row("in-\(date)", date, -20))
            all.append(try row("other-\(date)", date, 20, account: 1))
            all.append(try row("loan-\(date)", date, 20, account: 7))
        }
        all.append(try row("pending", "2026-09-14", 20, isPending: true))
        let found = streams(all)
        #expect(found.count == 3)
        #expect(found.filter(\.isInflow).count == 1)
        #expect(found.allSatisfy { $0.rows.count == 3 })
        // The numbers in a description differ from time to time.
        let numbered = try ["2026-07-05", "2026-08-05", "2026-09-05"].map { try row($0, $0, 20, name: "Gym \($0)") }
        #expect(streams(numbered).count == 1)
    }

    @Test func theDynamicUserHasWagesAndBills() throws {
        let bank = Bank()
        let link = try bank.link(user: "user_transactions_dynamic", days: 180)
        let body: JSONObject = ["access_token": .string(link.accessToken)]
        #expect(bank.code("/transactions/recurring/get", body) == "PRODUCT_NOT_READY")
        bank.pass(1)
        #expect(bank.code("/transactions/recurring/get", body) == "PRODUCT_NOT_READY")
        bank.pass(1)
        let answer = try bank.checked("/transactions/recurring/get", body)
        let inflow = try answer.list("inflow_streams")
        #expect(inflow.map { $0["description"] } == ["Harborview Software Payroll"])
        #expect(inflow.first?["frequency"] == "BIWEEKLY")
        #expect(inflow.first?["average_amount"]?["amount"] == .decimal("-2487.5"))
        let merchants = Set(try answer.texts("outflow_streams", "description"))
        #expect(
            merchants.isSuperset(of: [
                "Maple Court Apartments", "Netflix", "Spotify", "Verizon", "Xfinity", "Pacific Gas and Electric",
                "Planet Fitness", "Credit Card Payment",
            ]))
        // Shopping is no stream, or hardly ever one by chance.
        #expect(merchants.count <= 10)
        let known = bank.truth(link)
        for stream in inflow + (try answer.list("outflow_streams")) {
            let dates = try #require(stream["transaction_ids"]?.arrayValue).compactMap {
                known[$0.stringValue ?? ""]?["date"]?.stringValue
            }
            #expect(dates == dates.sorted() && dates.count >= 2)
            #expect(dates.first == stream["first_date"]?.stringValue && dates.last == stream["last_date"]?.stringValue)
        }
        let v1 = try bank.checked(
            "/transactions/recurring/get",
            ["access_token": .string(link.accessToken), "options": ["personal_finance_category_version": "v1"]])
        #expect(v1["inflow_streams"]?[0]?["personal_finance_category"]?["detailed"] == "INCOME_WAGES")
        let ids = try bank.accountIDs(link)
        let card = try bank.checked(
            "/transactions/recurring/get",
            ["access_token": .string(link.accessToken), "account_ids": .strings([ids["3333"] ?? ""])])
        #expect(try card.list("inflow_streams").isEmpty)
        #expect(try card.texts("outflow_streams", "account_id").allSatisfy { $0 == ids["3333"] })
        #expect(
            bank.code(
                "/transactions/recurring/get",
                ["access_token": .string(link.accessToken), "account_ids": ["nobody"]]) == "INVALID_FIELD")
    }

    @Test func whoeverAskedIsToldOfChanges() throws {
        let bank = Bank()
        let link = try bank.link(days: 180)
        let body: JSONObject = ["access_token": .string(link.accessToken)]
        bank.pass(2)
        _ = bank.codes()
        bank.pass(days: 8)
        // Nobody has asked yet.
        #expect(bank.codes() == ["DEFAULT_UPDATE"])
        let before = try bank.checked("/transactions/recurring/get", body)
        bank.pass(days: 21)
        let sent = bank.world.takeWebhooks().map(\.body).filter { $0["webhook_type"] == "TRANSACTIONS" }
        #expect(sent.map { $0["webhook_code"] } == ["DEFAULT_UPDATE", "RECURRING_TRANSACTIONS_UPDATE"])
        let ids = try bank.accountIDs(link)
        let told = sent.last?["account_ids"]?.arrayValue?.compactMap(\.stringValue) ?? []
        #expect(told.contains(ids["0000"] ?? "") && !told.contains(ids["6666"] ?? ""))
        #expect(try !before.list("outflow_streams").isEmpty)
    }

    @Test func withoutTransactionsNothingRecurs() throws {
        let bank = Bank()
        let link = try bank.link(products: ["auth"])
        let body: JSONObject = ["access_token": .string(link.accessToken)]
        bank.pass(60)
        #expect(bank.code("/transactions/recurring/get", body) == "PRODUCT_NOT_READY")
    }
}
