// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// Each invented user lives in a way of its own.
struct HabitTests {
    private static let people = [
        "user_transactions_dynamic", "user_ewa_user", "user_yuppie", "user_small_business", "user_bank_income",
        "user_credit_bonus", "user_credit_joint_account", "user_credit_profile_excellent",
        "user_credit_profile_good", "user_credit_profile_poor",
    ]

    /// What `/transactions/sync` delivers of a user in all.
    private func rows(_ bank: Bank, _ link: Bank.Link) throws -> [JSONValue] {
        var rows: [JSONValue] = []
        var cursor: JSONValue = ""
        while true {
            let page = try bank.call(
                "/transactions/sync", ["access_token": .string(link.accessToken), "cursor": cursor, "count": 500])
            rows += page["added"]?.arrayValue ?? []
            cursor = page["next_cursor"] ?? ""
            guard page["has_more"]?.boolValue == true else { return rows }
        }
    }

    private func life(_ user: String) throws -> [JSONValue] {
        let bank = Bank()
        let link = try bank.link(user: user)
        bank.pass(5)
        return try rows(bank, link)
    }

    private func sum(_ rows: [JSONValue], _ category: String) -> Decimal {
        rows.filter { $0["personal_finance_category"]?["detailed"]?.stringValue == category }
            .reduce(0) { $0 + ($1["amount"]?.decimalValue ?? 0) }
    }

    @Test func noTwoUsersHaveTheSameNamesAmongTheirRows() throws {
        var seen: [Set<String>: String] = [:]
        for user in Self.people {
            let names = Set(try life(user).compactMap { $0["name"]?.stringValue })
            #expect(names.count > 8, "\(user)")
            // The two most ordinary ones differ by their length alone.
            #expect(seen[names] == nil, "\(user) lives like \(seen[names] ?? "")")
            seen[names] = user
        }
    }

    @Test func categoriesTellThemApart() throws {
        let advances = try life("user_ewa_user")
        #expect(sum(advances, "LOAN_DISBURSEMENTS_EWA") < 0 && sum(advances, "LOAN_PAYMENTS_EWA") > 0)
        let yuppie = try life("user_yuppie")
        #expect(sum(yuppie, "TRAVEL_FLIGHTS") > 0 && sum(yuppie, "LOAN_PAYMENTS_STUDENT_LOAN_PAYMENT") > 0)
        #expect(sum(yuppie, "INCOME_SALARY") < sum(advances, "INCOME_SALARY") * 5)
        let business = try life("user_small_business")
        #expect(sum(business, "GENERAL_MERCHANDISE_OFFICE_SUPPLIES") > 0 && sum(business, "INCOME_SALARY") == 0)
        let poor = try life("user_credit_profile_poor")
        #expect(sum(poor, "BANK_FEES_INSUFFICIENT_FUNDS") > 0 && sum(poor, "ENTERTAINMENT_CASINOS_AND_GAMBLING") > 0)
        let excellent = try life("user_credit_profile_excellent")
        for fee in ["OVERDRAFT_FEES", "INSUFFICIENT_FUNDS", "LATE_FEES", "INTEREST_CHARGE"] {
            #expect(sum(excellent, "BANK_FEES_\(fee)") == 0)
        }
        #expect(sum(excellent, "LOAN_PAYMENTS_MORTGAGE_PAYMENT") > 0 && sum(excellent, "TRANSFER_OUT_SAVINGS") > 0)
    }

    @Test func theEarlierOnesKeepTheirNumbers() throws {
        let bank = Bank()
        let link = try bank.link(user: "user_transactions_dynamic", days: 28)
        bank.pass(5)
        let rows = try rows(bank, link)
        #expect(rows.filter { $0["pending"] == true }.count == 4)
        #expect(rows.filter { $0["pending"] == false }.count == 104)
    }

    @Test func debtsDiffer() throws {
        func debts(_ user: String) throws -> JSONValue? {
            let bank = Bank()
            let link = try bank.link(user: user, products: ["transactions", "liabilities"])
            return try bank.checked("/liabilities/get", ["access_token": .string(link.accessToken)])["liabilities"]
        }
        let poor = try debts("user_credit_profile_poor")
        #expect(poor?["credit"]?[0]?["is_overdue"] == true && poor?["mortgage"] == .null)
        let excellent = try debts("user_credit_profile_excellent")
        #expect(excellent?["credit"]?[0]?["is_overdue"] == false && excellent?["student"] == .null)
        #expect(excellent?["mortgage"]?[0]?["past_due_amount"] == 0)
        #expect(try debts("user_yuppie")?["student"]?[0]?["origination_principal_amount"] == 52_000)
        let bank = Bank()
        let business = try bank.link(user: "user_small_business")
        #expect(
            bank.code("/liabilities/get", ["access_token": .string(business.accessToken)]) == "NO_LIABILITY_ACCOUNTS")
    }

    @Test func ownersDiffer() throws {
        let bank = Bank()
        let link = try bank.link(user: "user_credit_joint_account", products: ["identity"])
        let answer = try bank.checked("/identity/get", ["access_token": .string(link.accessToken)])
        #expect(answer["accounts"]?[0]?["owners"]?[0]?["names"]?.arrayValue?.count == 2)
    }
}
