// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite("Products: enrichment and rules") struct EnrichTests {
    private func transaction(
        _ description: String, direction: String = "OUTFLOW", _ more: JSONObject = [:]
    ) -> JSONValue {
        var json: JSONObject = [
            "id": .string("id of \(description)"), "description": .string(description), "amount": .decimal("12.34"),
            "direction": .string(direction), "iso_currency_code": "USD",
        ]
        for (name, value) in more.pairs { json[name] = value }
        return .object(json)
    }

    private func enrich(_ transactions: [JSONValue], _ options: JSONObject = [:]) throws -> [JSONValue] {
        try Bank().checked(
            "/transactions/enrich",
            ["account_type": "depository", "transactions": .array(transactions), "options": .object(options)]
        ).list("enriched_transactions")
    }

    @Test(arguments: [
        ("PURCHASE WM SUPERCENTER #1700", "Walmart", "GENERAL_MERCHANDISE_SUPERSTORES", "in store"),
        ("AMZN Mktp US*RT4Y09", "Amazon", "GENERAL_MERCHANDISE_ONLINE_MARKETPLACES", "online"),
        ("UBER 063015 SF**POOL**", "Uber", "TRANSPORTATION_TAXIS_AND_RIDE_SHARES", "online"),
        ("MCDONALD'S F3322 CA", "McDonald's", "FOOD_AND_DRINK_FAST_FOOD", "in store"),
        ("netflix.com 866-579", "Netflix", "ENTERTAINMENT_TV_AND_MOVIES", "online"),
        ("DD DOORDASH BURGERKIN 855-123-4567 CA", "Burger King", "FOOD_AND_DRINK_FAST_FOOD", "online"),
        ("AT&T Wireless", "AT&T", "RENT_AND_UTILITIES_TELEPHONE", "online"),
        ("UBER EATS 8005928996", "Uber Eats", "FOOD_AND_DRINK_RESTAURANT", "online"),
        ("Delta Air 00623", "Delta Air Lines", "TRAVEL_FLIGHTS", "online"),
        ("HOME DEPOT 0412", "The Home Depot", "HOME_IMPROVEMENT_HARDWARE", "in store"),
    ])
    func merchantsAreRecognised(description: String, name: String, category: String, channel: String) throws {
        let one = try #require(try enrich([transaction(description)]).first)
        #expect(one["id"] == .string("id of \(description)"))
        #expect(one["amount"] == .decimal("12.34") && one["direction"] == "OUTFLOW")
        let found = one["enrichments"]
        #expect(found?["merchant_name"] == .string(name))
        #expect(found?["personal_finance_category"]?["detailed"] == .string(category))
        #expect(found?["payment_channel"] == .string(channel))
        let merchant = found?["counterparties"]?.arrayValue?.last
        #expect(merchant?["name"] == .string(name) && merchant?["type"] == "merchant")
        #expect(merchant?["entity_id"] == found?["entity_id"])
    }

    @Test func whoStandsBetweenIsNamedToo() throws {
        let found = try enrich([
            transaction("DD DOORDASH BURGERKIN 855-123-4567 CA"), transaction("SQ *UNHEARD OF"),
            transaction("DOORDASH 12"), transaction("PAYPAL *SPOTIFY USA"),
        ]).map { try $0["enrichments"]?.texts("counterparties", "name") }
        #expect(found == [["DoorDash", "Burger King"], ["Square"], ["DoorDash"], ["PayPal", "Spotify"]])
    }

    @Test(arguments: [
        ("Acme Wireless", "GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE"), ("WIRE TO ACME", "TRANSFER_OUT_WIRE"),
        ("FEED AND SEED", "GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE"), ("FEES", "BANK_FEES_OTHER_BANK_FEES"),
        ("ATMOSPHERE BOOKS", "GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE"), ("ATM 0041", "TRANSFER_OUT_WITHDRAWAL"),
        ("Rental car at the airport", "TRAVEL_RENTAL_CARS"), ("Monthly Rent Payment", "RENT_AND_UTILITIES_RENT"),
        ("Groceries", "FOOD_AND_DRINK_GROCERIES"), ("Withdrawal", "TRANSFER_OUT_WITHDRAWAL"),
    ])
    func wordsTellACategory(description: String, category: String) throws {
        let found = try enrich([transaction(description)]).first?["enrichments"]
        #expect(found?["personal_finance_category"]?["detailed"] == .string(category))
        #expect(found?["merchant_name"] == .null)
    }

    @Test func whatIsNotKnownStillHasACategory() throws {
        let found = try enrich([
            transaction("ACME CORP PAYROLL 77", direction: "INFLOW"), transaction("ZZZ QQQ"),
            transaction("ZZZ QQQ", direction: "INFLOW"), transaction("ZZZ QQQ", ["mcc": "5411"]),
            transaction("MONTHLY FEE"), transaction("CHECK 1044"),
        ])
        #expect(
            found.map { $0["enrichments"]?["personal_finance_category"]?["detailed"] } == [
                "INCOME_SALARY", "GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE", "TRANSFER_IN_OTHER_TRANSFER_IN",
                "FOOD_AND_DRINK_GROCERIES", "BANK_FEES_OTHER_BANK_FEES",
                "GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE",
            ])
        #expect(found.allSatisfy { $0["enrichments"]?["counterparties"] == [] })
        #expect(found.last?["enrichments"]?["check_number"] == "1044")
        let early = try enrich(
            [transaction("ACME CORP PAYROLL 77", direction: "INFLOW")], ["personal_finance_category_version": "v1"])
        #expect(early.first?["enrichments"]?["personal_finance_category"]?["detailed"] == "INCOME_WAGES")
    }

    @Test func theClientsOwnMembersComeBack() throws {
        let one = try #require(
            try enrich([
                transaction(
                    "PURCHASE WM SUPERCENTER #1700",
                    [
                        "client_user_id": "u", "client_account_id": "a", "account_subtype": "checking",
                        "location": ["city": "Poway", "region": "CA"],
                    ])
            ]).first)
        #expect(one["client_user_id"] == "u" && one["client_account_id"] == "a" && one["account_subtype"] == "checking")
        #expect(one["enrichments"]?["location"]?["city"] == "Poway")
        #expect(one["enrichments"]?["location"]?["store_number"] == "1700")
    }

    @Test func whatCannotBeEnrichedIsRefused() throws {
        let bank = Bank()
        let one = transaction("A")
        for body in [
            ["account_type": "loan", "transactions": [one]],
            ["account_type": "credit", "transactions": []],
            ["account_type": "credit", "transactions": .array(Array(repeating: one, count: 101))],
            ["account_type": "credit", "transactions": [transaction("A", ["amount": -1])]],
        ] as [JSONObject] {
            #expect(bank.code("/transactions/enrich", body) == "INVALID_FIELD")
        }
    }

    @Test func rulesChangeTheCategoriesOfTransactions() throws {
        let bank = Bank()
        let link = try bank.link()
        bank.pass(5)
        func categories(_ name: String) throws -> Set<String> {
            let page = try bank.checked(
                "/transactions/get",
                [
                    "access_token": .string(link.accessToken), "start_date": "2026-07-01", "end_date": "2026-09-15",
                ])
            return Set(
                try page.list("transactions").filter { $0["merchant_name"] == .string(name) }
                    .compactMap { $0["personal_finance_category"]?["detailed"]?.stringValue })
        }
        #expect(try categories("Starbucks") == ["FOOD_AND_DRINK_COFFEE"])
        var body: JSONObject = [
            "client_user_id": "user", "pfc_primary_category": "TRAVEL", "pfc_detailed_category": "TRAVEL_OTHER_TRAVEL",
            "rule_details": ["field": "MERCHANT_NAME", "type": "SUBSTRING_MATCH", "query": "starb"],
        ]
        let rule = try bank.checked("/beta/transactions/rules/v1/create", body)
        #expect(try categories("Starbucks") == ["TRAVEL_OTHER_TRAVEL"])
        #expect(try categories("Uber") == ["TRANSPORTATION_TAXIS_AND_RIDE_SHARES"])
        let list = try bank.checked("/beta/transactions/rules/v1/list", ["client_user_id": "user"])
        #expect(try list.list("rules") == [rule["rule"]])
        #expect(
            try bank.checked("/beta/transactions/rules/v1/list", ["client_user_id": "other"]).list("rules").isEmpty)
        let id = rule["rule"]?["id"] ?? .null
        #expect(
            bank.code("/beta/transactions/rules/v1/remove", ["client_user_id": "other", "rule_id": id])
                == "INVALID_FIELD")
        _ = try bank.checked("/beta/transactions/rules/v1/remove", ["client_user_id": "user", "rule_id": id])
        #expect(try categories("Starbucks") == ["FOOD_AND_DRINK_COFFEE"])
        body["pfc_detailed_category"] = "FOOD_AND_DRINK_COFFEE"
        #expect(bank.code("/beta/transactions/rules/v1/create", body) == "INVALID_FIELD")
    }

    /// As a value and as the text that the server keeps and copies.
    @Test func rulesHoldInSyncToo() throws {
        let bank = Bank()
        let link = try bank.link()
        bank.pass(5)
        let body: JSONObject = ["access_token": .string(link.accessToken), "count": 500]
        let request = SandboxRequest(
            path: "/transactions/sync", clientID: "client", body: body, now: bank.now, requestID: "r")
        func categories() throws -> [Set<String>] {
            let answers = [
                try bank.call("/transactions/sync", body),
                try JSONValue(parsing: bank.world.transactionsSyncText(request), options: .standard),
            ]
            return try answers.map { answer in
                Set(
                    try answer.list("added").filter { $0["merchant_name"] == "Starbucks" }
                        .compactMap { $0["personal_finance_category"]?["detailed"]?.stringValue })
            }
        }
        let usual: Set = ["FOOD_AND_DRINK_COFFEE"]
        #expect(try categories() == [usual, usual])
        let rule = try bank.checked(
            "/beta/transactions/rules/v1/create",
            [
                "client_user_id": "user", "pfc_primary_category": "TRAVEL",
                "pfc_detailed_category": "TRAVEL_OTHER_TRAVEL",
                "rule_details": ["field": "MERCHANT_NAME", "type": "EXACT_MATCH", "query": "Starbucks"],
            ])
        #expect(try categories() == [["TRAVEL_OTHER_TRAVEL"], ["TRAVEL_OTHER_TRAVEL"]])
        let id = rule["rule"]?["id"] ?? .null
        _ = try bank.checked("/beta/transactions/rules/v1/remove", ["client_user_id": "user", "rule_id": id])
        #expect(try categories() == [usual, usual])
    }
}
