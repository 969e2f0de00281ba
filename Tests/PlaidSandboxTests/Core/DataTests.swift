// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite("Core: the data of the users") struct DataTests {
    /// A capture of September 2026 has 388 rows in 24 months, so many on each account.
    ///
    /// How many they are depends on the day; on this one our rule gives the same.
    @Test func userGoodHasTheRowsOfTheCapture() throws {
        let bank = Bank(now: (Day("2026-09-08")?.start ?? Bank.start) + 3600)
        let link = try bank.link()
        bank.pass(5)
        let body: JSONObject = ["access_token": .string(link.accessToken)]
        let ids = try bank.call("/accounts/get", body).list("accounts").map { try $0.text("account_id") }
        let rows = bank.truth(link).values
        let counts = ids.map { id in rows.filter { $0["account_id"] == .string(id) }.count }
        #expect(counts == [147, 49, 24, 144, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0])
        #expect(rows.allSatisfy { $0["pending"] == false })
    }

    @Test func userGoodsCycleFallsOnItsDays() throws {
        func names(_ day: String) -> [String] {
            Day(day).map { GoodCycle.rows(on: $0).map(\.style.name) } ?? []
        }
        #expect(names("2026-09-11") == ["CREDIT CARD 3333 PAYMENT *//", "Uber 063015 SF**POOL**"])
        #expect(names("2026-09-08") == ["McDonald's", "Starbucks"])
        #expect(names("2023-03-31") == names("2026-09-11"))
        #expect(names("2026-09-12").isEmpty)
        #expect((0..<30).map { GoodCycle.rows(on: Day(rawValue: $0)).count }.reduce(0, +) == 16)
    }

    @Test func theDynamicUserHasTheNumbersOfTheCapture() throws {
        let bank = Bank()
        let link = try bank.link(user: "user_transactions_dynamic", days: 28)
        bank.pass(5)
        let rows = bank.truth(link).values
        #expect(rows.filter { $0["pending"] == true }.count == 4)
        #expect(rows.filter { $0["pending"] == false }.count == 104)
        let more = try bank.link(user: "user_transactions_dynamic", days: 730)
        let long = try bank.link(user: "user_prism_1", days: 730)
        bank.pass(5)
        #expect((130...180).contains(bank.truth(more).count))
        #expect(bank.truth(long).count == 2_404)
    }

    @Test func categoriesHaveBothVersions() throws {
        let bank = Bank()
        let link = try bank.link(user: "user_transactions_dynamic", days: 60)
        bank.pass(5)
        func details(_ version: String) throws -> Set<String> {
            let page = try bank.call(
                "/transactions/sync",
                [
                    "access_token": .string(link.accessToken), "count": 500,
                    "options": ["personal_finance_category_version": .string(version)],
                ])
            #expect(
                try page.list("added").allSatisfy { $0["personal_finance_category"]?["version"] == .string(version) })
            #expect(try page.list("added").allSatisfy { $0["original_description"] == nil })
            return Set(try page.list("added").compactMap { $0["personal_finance_category"]?["detailed"]?.stringValue })
        }
        #expect(try details("v2").contains("INCOME_SALARY"))
        #expect(try details("v1").contains("INCOME_WAGES"))
    }

    @Test func transactionsGetIsNewestFirstAndPages() throws {
        let bank = Bank()
        let link = try bank.link(products: ["auth"])
        var body: JSONObject = [
            "access_token": .string(link.accessToken), "start_date": "2020-01-01", "end_date": "2026-12-31",
        ]
        #expect(bank.code("/transactions/get", body) == "PRODUCT_NOT_READY")
        bank.pass(1)
        let initial = try bank.call("/transactions/get", body)
        #expect(initial["total_transactions"] == 16)
        bank.pass(1)
        var dates: [String] = []
        var ids: Set<String> = []
        var total = 0
        repeat {
            body["options"] = ["count": 150, "offset": .number(JSONNumber(dates.count))]
            let page = try bank.call("/transactions/get", body)
            total = page["total_transactions"]?.intValue ?? 0
            for row in try page.list("transactions") {
                dates.append(try row.text("date"))
                ids.insert(try row.text("transaction_id"))
            }
        } while dates.count < total
        #expect(dates == dates.sorted(by: >))
        #expect(ids == Set(bank.truth(link).keys))
        body["options"] = ["account_ids": ["nobody"]]
        #expect(bank.code("/transactions/get", body) == "INVALID_FIELD")
        body["options"] = nil
        body["end_date"] = "2026-02-30"
        #expect(bank.code("/transactions/get", body) == "INVALID_FIELD")
    }

    @Test func createdTransactionsComeWithARefresh() throws {
        let bank = Bank()
        let dynamic = try bank.link(user: "user_transactions_dynamic", days: 90)
        let good = try bank.link()
        bank.pass(5)
        let row: JSONObject = [
            "date_transacted": "2026-09-14", "date_posted": "2026-09-15", "amount": .decimal("12.34"),
            "description": "Lunch",
        ]
        func create(_ link: Bank.Link, _ rows: [JSONObject]) -> String? {
            bank.code(
                "/sandbox/transactions/create",
                ["access_token": .string(link.accessToken), "transactions": .array(rows.map(JSONValue.object))])
        }
        #expect(create(good, [row]) == "INVALID_FIELD")
        #expect(create(dynamic, []) == "INVALID_FIELD")
        var old = row
        old["date_transacted"] = "2026-08-31"
        #expect(create(dynamic, [old]) == "INVALID_FIELD")
        #expect(create(dynamic, [row]) == nil)
        let lunch = bank.truth(dynamic).values.filter { $0["name"] == "Lunch" }
        #expect(lunch.count == 1)
        #expect(lunch.first?["amount"] == .decimal("12.34"))
        #expect(lunch.first?["authorized_date"] == "2026-09-14")
        #expect(!bank.truth(dynamic).values.contains { $0["pending"] == true })
    }

    @Test func authHasThreeAccountsAndTheListsOfAllCountries() throws {
        let bank = Bank()
        let link = try bank.link(products: ["auth"])
        let auth = try bank.call("/auth/get", ["access_token": .string(link.accessToken)])
        #expect(try auth.list("accounts").compactMap { $0["mask"]?.stringValue } == ["0000", "1111", "9002"])
        let ach = auth["numbers"]?["ach"]?.arrayValue ?? []
        #expect(
            ach.compactMap { $0["account"]?.stringValue } == [
                "1111222233330000", "1111222233331111", "1111222233339002",
            ])
        #expect(["eft", "international", "bacs"].allSatisfy { auth["numbers"]?[$0] == [] })
        let british = try bank.link(products: ["auth"], institution: "ins_117650")
        let numbers = try bank.call("/auth/get", ["access_token": .string(british.accessToken)])["numbers"]
        #expect(numbers?["bacs"]?.arrayValue?.count == 3)
        #expect(numbers?["ach"] == [])
    }

    @Test func aCustomUserHasItsOwnAccountsRowsAndOwners() throws {
        let bank = Bank()
        let password = """
            {"override_accounts": [
              {"type": "depository", "subtype": "checking", "starting_balance": 40.5, "meta": {"name": "Mine", "mask": "77"},
               "numbers": {"account": "123", "ach_routing": "456"}, "identity": {"names": ["A B"]},
               "transactions": [
                 {"date_transacted": "2026-09-01", "date_posted": "2026-09-02", "amount": 7.25, "description": "Tea"},
                 {"date_transacted": "2026-09-15", "date_posted": "2026-09-17", "amount": 8, "description": "Cake"}]},
              {"type": "credit", "subtype": "credit card", "starting_balance": 5, "transactions": [], "meta": {"limit": 100}}]}
            """
        let link = try bank.link(user: "user_custom", password: password)
        bank.pass(5)
        let body: JSONObject = ["access_token": .string(link.accessToken)]
        let accounts = try bank.call("/identity/get", body).list("accounts")
        #expect(accounts.count == 2)
        #expect(accounts[0]["balances"]?["current"] == .decimal("40.5"))
        #expect(accounts[0]["owners"]?[0]?["names"] == ["A B"])
        #expect(try bank.call("/auth/get", body)["numbers"]?["ach"]?[0]?["routing"] == "456")
        #expect(bank.truth(link).values.filter { $0["pending"] == true }.compactMap { $0["name"] } == ["Cake"])
        bank.pass(days: 2)
        #expect(bank.truth(link).count == 2)
        #expect(bank.truth(link).values.allSatisfy { $0["pending"] == false })
    }

    @Test func institutionsCanBeFound() throws {
        let bank = Bank()
        func search(_ query: String, _ countries: [String], _ more: JSONObject = [:]) throws -> [String] {
            var body: JSONObject = ["query": .string(query), "country_codes": .strings(countries)]
            for (name, value) in more.pairs { body[name] = value }
            return try bank.call("/institutions/search", body).list("institutions").compactMap {
                $0["name"]?.stringValue
            }
        }
        #expect(try search("platypus", ["US"]).contains("First Platypus Bank"))
        #expect(try search("Platypus", ["GB"]).contains("Flexible Platypus Open Banking"))
        #expect(try search("zebra", ["US", "GB"]).isEmpty)
        #expect(try search("ins_109511", ["US"], ["products": .null]) == ["Tartan Bank"])
        #expect(try search("Pl", ["US"], ["options": ["oauth": true]]).first == "Platypus OAuth Bank")
        #expect(try !search("t", ["US"], ["products": ["identity"]]).isEmpty)
        #expect(bank.code("/institutions/search", ["query": "", "country_codes": ["US"]]) == "INVALID_FIELD")

        func list(_ body: JSONObject) throws -> [JSONValue] {
            try bank.call("/institutions/get", body).list("institutions")
        }
        #expect(
            try list([
                "count": 3, "offset": 1, "country_codes": ["GB"], "options": ["oauth": true],
            ]).count == 3)
        let byNumber = try list([
            "count": 10, "offset": 0, "country_codes": ["US"],
            "options": ["routing_numbers": ["021200339", "052001633"]],
        ])
        #expect(byNumber.compactMap { $0["institution_id"]?.stringValue } == ["ins_1"])
        #expect(byNumber.first?["url"] == nil && byNumber.first?["status"] == nil)
        #expect(
            bank.code("/institutions/get_by_id", ["institution_id": "ins_0", "country_codes": ["US"]])
                == "INVALID_INSTITUTION")
    }

    @Test func theCalendarIsRight() {
        #expect(Day("1970-01-01")?.rawValue == 0)
        #expect(Day("2000-02-29")?.adding(366).text == "2001-03-01")
        #expect(Day("2026-02-29") == nil && Day("2026-13-01") == nil && Day("2026-1-01") == nil && Day("") == nil)
        #expect(Day("2026-09-18")?.addingBusinessDays(2).text == "2026-09-22")
        #expect(Date(timeIntervalSince1970: 1_789_473_600).timestamp == "2026-09-15T12:00:00Z")
    }
}
