// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// What recorded responses of Plaid's own Sandbox say, in our own words; docs/SandboxFidelity.md has each one's source.
@Suite("Parity with recorded responses") struct RecordedResponseTests {
    private let bank = Bank()

    private func body(_ link: Bank.Link, _ more: JSONObject = [:]) -> JSONObject {
        more.merging(["access_token": .string(link.accessToken)])
    }

    /// The names of the rows of each day, the newest first.
    private func days(_ rows: [JSONValue]) throws -> [(date: String, names: [String])] {
        var days: [(date: String, names: [String])] = []
        for row in rows {
            let date = try row.text("date")
            if days.last?.date != date { days.append((date, [])) }
            days[days.count - 1].names.append(try row.text("name"))
        }
        return days
    }

    @Test func accountsTellTheirYield() throws {
        let accounts = try bank.call("/accounts/get", body(bank.link())).list("accounts")
        let yields = try accounts.map { (try $0.text("mask"), $0["apy"]) }
        #expect(yields.allSatisfy { $0.1 != nil })
        let known = yields.filter { $0.1 != .null }.map { "\($0.0) \($0.1?.decimalValue ?? -1)" }
        #expect(known == ["0000 0", "1111 0.1", "2222 0.2", "4444 1.85"])
    }

    @Test func holdingsComeByTheirCostAndWithTheirLots() throws {
        let link = try bank.link(products: ["investments"], institution: "ins_109511")
        let answer = try bank.checked("/investments/holdings/get", body(link))
        let holdings = try answer.list("holdings")
        #expect(
            holdings.map { $0["cost_basis"]?.decimalValue?.description } == [
                "0.01", "1.5", "20", "100", "120.03", "200", "344", "542.041", "948.08", "1500.75", "1666.5", "6390",
                "12345.67",
            ])
        let lots = holdings.map { $0["tax_lots"]?.arrayValue ?? [] }
        #expect(lots.map(\.count) == [0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1, 3, 0])
        #expect(
            lots[5].last == [
                "cost_basis": -66, "current_value": .decimal("-84.3"), "institution_lot_id": "EWZ-SHORT-001",
                "original_purchase_datetime": "2021-02-10T00:00:00.000Z", "position_type": "SHORT",
                "purchase_price": 33, "quantity": -2,
            ])
        #expect(lots[10].first?["quantity"] == .null && lots[10].first?["position_type"] == .null)
        // One account alone keeps the order.
        let ids = try bank.accountIDs(link)
        let one = try bank.checked(
            "/investments/holdings/get", body(link, ["options": ["account_ids": [.string(ids["5555"] ?? "")]]]))
        #expect(try one.list("holdings").map { $0["cost_basis"]?.decimalValue?.description } == ["0.01", "100", "200"])
        #expect(
            try answer["item"]?.list("available_products") == [
                "assets", "auth", "balance", "identity", "identity_match", "income_verification", "liabilities",
                "recurring_transactions", "signal", "transactions", "transactions_refresh", "transfer",
            ])
    }

    @Test func investmentTransactionsHaveTheirFiguresAndTimes() throws {
        let bank = Bank(now: (Day("2026-09-12")?.start ?? Bank.start) + 3600)
        let link = try bank.link(products: ["investments"], institution: "ins_109511")
        let answer = try bank.checked(
            "/investments/transactions/get", body(link, ["start_date": "2024-09-12", "end_date": "2026-09-12"]))
        #expect(answer["total_investment_transactions"] == 1_169)
        let rows = try answer.list("investment_transactions").prefix(16)
        #expect(
            rows.map { $0["quantity"]?.decimalValue?.description } == [
                "-0.008902867462305952", "0.520877874205698", "4211.152345617756", "-1200", "-1500",
                "-49.02909689729298", "-430.80867509953123", "33.99208384602773", "0", "0.00293644", "3", "0", "10",
                "-47.74104242992852", "-10", "0.7388014749727547",
            ])
        #expect(rows.allSatisfy { $0["fees"]?.decimalValue != nil })
        let times = rows.map { $0["transaction_datetime"]?.stringValue }
        #expect(times.compactMap { $0 } == ["2026-09-07T14:00:00Z", "2026-09-08T05:00:00Z"])
    }

    @Test func newestRowsComeFirstInTheOrderOfTheirDay() throws {
        let link = try bank.link()
        bank.pass(5)
        let list = try bank.call(
            "/transactions/get",
            body(link, ["start_date": "2026-08-01", "end_date": "2026-09-15", "options": ["count": 500]]))
        let expected = [
            ["CREDIT CARD 3333 PAYMENT *//", "Uber 063015 SF**POOL**"],
            ["ACH Electronic CreditGUSTO PAY 123456", "CD DEPOSIT .INITIAL."],
            ["Touchstone Climbing", "United Airlines"],
            ["McDonald's", "Starbucks"], ["SparkFun"], ["INTRST PYMNT"], ["United Airlines"],
            ["Uber 072515 SF**POOL**"], ["Tectra Inc"], ["AUTOMATIC PAYMENT - THANK", "KFC", "Madison Bicycle Shop"],
        ]
        let listed = try days(list.list("transactions"))
        #expect(listed.prefix(10).map(\.names) == expected)
        let page = try bank.call("/transactions/sync", body(link, ["count": 500]))
        let synced = try days(page.list("added"))
        #expect(synced.prefix(10).map(\.names) == expected)
        #expect(synced.map(\.date) == synced.map(\.date).sorted(by: >))
        // What came in several updates since the last cursor is one list, too, and pages go on where the last one ended.
        let cursor = try page.text("next_cursor")
        for _ in 0..<27 { bank.pass(days: 1) }
        let news = try bank.call("/transactions/sync", body(link, ["cursor": .string(cursor)])).list("added")
        #expect(news.count == 16)
        #expect(try days(news).map(\.names) == expected)
    }

    @Test func dynamicRowsComeNewestFirstToo() throws {
        let link = try bank.link(user: "user_transactions_dynamic", days: 90)
        bank.pass(5)
        let page = try bank.call("/transactions/sync", body(link, ["count": 500]))
        let dates = try page.texts("added", "date")
        #expect(dates == dates.sorted(by: >) && dates.count > 100)
        _ = try bank.call("/transactions/refresh", body(link))
        let more = try bank.call(
            "/transactions/sync", body(link, ["cursor": .string(page.text("next_cursor"))])
        ).texts("added", "date")
        #expect(more == more.sorted(by: >) && !more.isEmpty)
    }

    @Test func rowsOfTheCardAreAsRecorded() throws {
        let link = try bank.link()
        bank.pass(5)
        let rows = try bank.call(
            "/transactions/get", body(link, ["start_date": "2026-08-13", "end_date": "2026-09-11"])
        ).list("transactions")
        func row(_ name: String, _ amount: Int? = nil) throws -> JSONValue {
            try #require(
                rows.first { $0["name"] == .string(name) && (amount == nil || $0["amount"]?.intValue == amount) })
        }
        let kfc = try row("KFC")
        #expect(kfc["merchant_entity_id"] == "3LmdknrdwVy9vm0dqj417rLKeJXW7veV7eb2e")
        #expect(kfc["logo_url"] == "https://plaid-merchant-logos.plaid.com/kfc_546.png")
        #expect(kfc["website"] == "kfc.com")
        #expect(try row("AUTOMATIC PAYMENT - THANK")["payment_channel"] == "online")
        let shop = try row("Madison Bicycle Shop")
        #expect(shop["merchant_name"] == .null && shop["counterparties"] == [])
        #expect(shop["personal_finance_category"]?["confidence_level"] == "LOW")
        #expect(try row("Touchstone Climbing")["authorized_date"] == "2026-09-08")
        for (name, amount) in [
            ("United Airlines", 500), ("Tectra Inc", 500), ("KFC", 500), ("CD DEPOSIT .INITIAL.", 1000),
        ] {
            #expect(try row(name, amount)["authorized_date"] == .null, "\(name)")
        }
        #expect(try row("United Airlines", -500)["authorized_date"] == "2026-09-09")
        let parties = rows.flatMap { $0["counterparties"]?.arrayValue ?? [] }
        #expect(!parties.isEmpty && parties.allSatisfy { $0["phone_number"] == .null })
    }

    @Test func aLoginAtHoundstoothHasTheUsualRoutingNumber() throws {
        let link = try bank.link(products: ["auth"], institution: "ins_109512")
        let numbers = try #require(bank.call("/auth/get", body(link))["numbers"]).list("ach")
        #expect(numbers.count == 3)
        #expect(numbers.allSatisfy { $0["routing"] == "011401533" && $0["wire_routing"] == "021000021" })
    }

    @Test func productsOfBanksAreSortedByName() throws {
        let answer = try bank.call(
            "/institutions/get", ["count": 500, "offset": 0, "country_codes": ["US", "CA", "GB"]])
        for institution in try answer.list("institutions") {
            let products = try institution.list("products").compactMap(\.stringValue)
            #expect(products == products.sorted() && !products.isEmpty)
        }
    }

    @Test func aStartDateAsksForHistory() throws {
        func total(_ transactions: JSONObject) throws -> Int {
            let answer = try bank.call(
                "/sandbox/public_token/create",
                [
                    "institution_id": "ins_109508", "initial_products": ["transactions"],
                    "options": ["transactions": .object(transactions)],
                ])
            let link = try bank.exchange(answer.text("public_token"))
            bank.pass(5)
            let rows = try bank.call(
                "/transactions/get", body(link, ["start_date": "2020-01-01", "end_date": "2026-09-15"]))
            return rows["total_transactions"]?.intValue ?? 0
        }
        #expect((380...400).contains(try total(["start_date": "2024-09-15", "end_date": "2026-09-15"])))
        // No bank tells more than two years.
        #expect((380...400).contains(try total(["start_date": "2001-01-01"])))
        #expect(try total(["start_date": "2026-09-15"]) == 0)
        #expect(try total(["start_date": "2024-09-15", "days_requested": 30]) == 16)
        #expect(throws: SandboxError.invalidField("start_date must not be after end_date")) {
            _ = try total(["start_date": "2026-09-15", "end_date": "2024-09-15"])
        }
    }

    /// A request for a Link token with one more member.
    private static func linkToken(_ name: String, _ value: JSONValue) -> JSONObject {
        [
            "client_name": "A", "language": "en", "country_codes": ["US"], "user": ["client_user_id": "a"],
            name: value,
        ]
    }

    /// A member that no schema of a request has, wherever it stands, and a value with a sentence of its own.
    @Test(
        arguments: [
            (
                "/payment_initiation/recipient/create",
                [
                    "name": "A Name", "iban": "GB33BUKB20201555555555",
                    "bacs": ["account": "55555555", "sort": "020155"],
                ],
                "UNKNOWN_FIELDS", "the following fields are not recognized by this endpoint: bacs.sort"
            ),
            (
                "/payment_initiation/recipient/create",
                [
                    "name": "A Name", "iban": "GB33BUKB20201555555555",
                    "bacs": ["account": "55555555", "sort_code": "020155"],
                ],
                "INVALID_FIELD", "sort_code failed validation"
            ),
            (
                "/identity/match", ["access_token": "a", "user": ["legal_name": "A", "address": ["town": "B"]]],
                "UNKNOWN_FIELDS", "the following fields are not recognized by this endpoint: user.address.town"
            ),
            (
                "/sandbox/public_token/create", ["institution_id": "ins_109508", "initial_products": "ABCDEFG1234567"],
                "INVALID_FIELD", "initial_products must be a list of strings containing at least one product"
            ),
            (
                "/sandbox/public_token/create", ["institution_id": "ins_109508", "initial_products": []],
                "INVALID_FIELD", "initial_products must be a list of strings containing at least one product"
            ),
            (
                "/sandbox/public_token/create",
                ["institution_id": "ins_109508", "initial_products": ["A", "auth", "B"]],
                "INVALID_PRODUCT", "initial_products contains invalid products: [\"A\",\"B\"]"
            ),
            (
                "/institutions/search", ["query": "a", "products": "A", "country_codes": ["US"]], "INVALID_PRODUCT",
                "products must either be null or a list of strings containing at least one valid product"
            ),
            (
                "/institutions/search", ["query": "a", "products": ["A"], "country_codes": ["US"]], "INVALID_PRODUCT",
                "invalid product in products: \"A\""
            ),
            (
                "/institutions/get",
                ["count": 1, "offset": 0, "country_codes": ["US"], "options": ["products": ["A"]]], "INVALID_PRODUCT",
                "invalid product in options.products: \"A\""
            ),
            (
                "/sandbox/public_token/create",
                [
                    "institution_id": "ins_109508", "initial_products": ["transactions"],
                    "options": ["webhook": "ABCDEFG1234567", "transactions": ["start_date": "ABCDEFG1234567"]],
                ],
                "INVALID_FIELD", "options.transactions.start_date must be a string of the format 'YYYY-MM-DD'"
            ),
            (
                "/payment_initiation/recipient/create",
                ["name": "A", "address": ["street": [""], "city": "B", "postal_code": "C", "country": "GB"]],
                "INVALID_FIELD", "address.street[0] must be a non-empty string"
            ),
            (
                "/link/token/create", Self.linkToken("cra_options", ["days_requested": 0]), "INVALID_FIELD",
                "cra_options.days_requested must be between 1 and 731"
            ),
            (
                "/link/token/create", Self.linkToken("employment", ["bank_employment": ["days_requested": -1]]),
                "INVALID_FIELD",
                "employment.bank_employment.days_requested must be at least 1"
            ),
            (
                "/item/webhook/update", ["access_token": "a", "webhook": "ABCDEFG1234567"], "INVALID_FIELD",
                "webhook must be a non-empty string URL"
            ),
        ] as [(String, JSONObject, String, String)])
    func requestsAreRefusedInPlaidsWords(path: String, body: JSONObject, code: String, message: String) throws {
        let operation = try #require(Contract.standard.operation(at: path))
        #expect {
            _ = try ContractValidator().check(body, of: operation)
        } throws: { error in
            guard let error = error as? SandboxError else { return false }
            return error.code == code && error.message == message
        }
    }
}
