// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// What official clients and recordings show about when an operation answers and what a partial request leaves alone.
@Suite("Parity: moments, consent and partial updates") struct OrderAndUpdateTests {
    private let bank = Bank()

    private func body(_ link: Bank.Link, _ more: JSONObject = [:]) -> JSONObject {
        more.merging(["access_token": .string(link.accessToken)])
    }

    /// An Item that a user made in Link.
    private func linkItem(_ request: JSONObject, institution: String = "ins_109508") throws -> Bank.Link {
        let usual: JSONObject = [
            "client_name": "Test", "language": "en", "country_codes": ["US"], "user": ["client_user_id": "u"],
        ]
        let token = try bank.call("/link/token/create", usual.merging(request)).text("link_token")
        let done = try bank.world.completeLink(
            linkToken: token, institutionID: institution, username: "user_good", password: "pass_good", now: bank.now)
        return try bank.exchange(JSONValue.object(done).text("public_token"))
    }

    @Test func aRefreshRightAfterTheExchangeSucceeds() throws {
        for user in ["user_good", "user_transactions_dynamic"] {
            let link = try bank.link(user: user, days: 90)
            #expect(bank.code("/transactions/refresh", body(link)) == nil)
            bank.pass(5)
            let page = try bank.call("/transactions/sync", body(link))
            #expect(page["transactions_update_status"] == "HISTORICAL_UPDATE_COMPLETE")
            #expect(try !page.list("added").isEmpty)
            #expect(bank.code("/transactions/refresh", body(link)) == nil)
        }
    }

    @Test func poundsReachAnIBAN() throws {
        func pay(_ numbers: JSONObject, _ currency: String) throws -> String? {
            let recipient = try bank.call(
                "/payment_initiation/recipient/create", numbers.merging(["name": .string("A \(currency)")]))
            return bank.code(
                "/payment_initiation/payment/create",
                [
                    "recipient_id": recipient["recipient_id"] ?? .null, "reference": "Tea",
                    "amount": ["currency": .string(currency), "value": 5],
                ])
        }
        let iban: JSONObject = ["iban": "GB33BUKB20201555555555"]
        let bacs: JSONObject = ["bacs": ["account": "31926819", "sort_code": "601613"]]
        #expect(try pay(iban, "GBP") == nil)
        #expect(try pay(iban, "EUR") == nil)
        #expect(try pay(bacs, "GBP") == nil)
        #expect(try pay(bacs, "EUR") == "PAYMENT_INVALID_RECIPIENT")
    }

    @Test func statementsOfAYearAreThereAfterARefresh() throws {
        let answer = try bank.call(
            "/sandbox/public_token/create",
            [
                "institution_id": "ins_109508", "initial_products": ["statements"],
                "options": ["statements": ["start_date": "2026-09-01", "end_date": "2026-09-15"]],
            ])
        let link = try bank.exchange(answer.text("public_token"))
        _ = try bank.call("/statements/refresh", body(link, ["start_date": "2025-09-15", "end_date": "2026-09-15"]))
        bank.pass(3)
        let account = try #require(bank.call("/statements/list", body(link)).list("accounts").first)
        let statements = try account.list("statements")
        #expect(statements.count == 12)
        for statement in statements {
            let posted = try #require(Day(statement.text("date_posted")))
            #expect(statement["month"]?.intValue == posted.civil.month)
            #expect(statement["year"]?.intValue == posted.civil.year)
        }
    }

    @Test func aRefreshedReportKeepsWhatIsNotSaid() throws {
        let link = try bank.link(products: ["assets"])
        let made = try bank.call(
            "/asset_report/create",
            [
                "access_tokens": [.string(link.accessToken)], "days_requested": 5,
                "options": [
                    "client_report_id": "r",
                    "user": ["first_name": "Ada", "middle_name": "King", "last_name": "Byron"],
                ],
            ])
        bank.pass(3)
        let again = try bank.call(
            "/asset_report/refresh",
            [
                "asset_report_token": made["asset_report_token"] ?? .null,
                "options": ["user": ["last_name": "Lovelace"]],
            ])
        bank.pass(3)
        let report = try bank.call("/asset_report/get", ["asset_report_token": again["asset_report_token"] ?? .null])
        let user = report["report"]?["user"]
        #expect(user?["first_name"] == "Ada" && user?["middle_name"] == "King" && user?["last_name"] == "Lovelace")
        #expect(report["report"]?["client_report_id"] == "r")
    }

    @Test func anUpdatedUserKeepsWhatIsNotSaid() throws {
        let made = try bank.call(
            "/user/create",
            [
                "client_user_id": "ada",
                "identity": [
                    "name": ["given_name": "Ada", "family_name": "Byron"], "date_of_birth": "1990-01-31",
                    "emails": [["data": "ada@example.com", "primary": true]],
                ],
            ])
        let id: JSONObject = ["user_id": made["user_id"] ?? .null]
        _ = try bank.call(
            "/user/update", id.merging(["identity": ["name": ["given_name": "Ada", "family_name": "Lovelace"]]]))
        let identity = try bank.call("/user/get", id)["identity"]
        #expect(identity?["name"]?["family_name"] == "Lovelace")
        #expect(identity?["date_of_birth"] == "1990-01-31")
        #expect(identity?["emails"]?[0]?["data"] == "ada@example.com")
        // A list is replaced as a whole.
        _ = try bank.call(
            "/user/update", id.merging(["identity": ["emails": [["data": "a@example.com", "primary": true]]]]))
        #expect(try bank.call("/user/get", id)["identity"]?["emails"]?.arrayValue?.count == 1)
    }

    @Test func anItemMadeInLinkTellsWhatWasConsentedTo() throws {
        let plain = try linkItem(["products": ["transactions"]])
        let item = try bank.call("/accounts/get", body(plain))["item"]
        #expect(
            item?["consented_products"] == [
                "assets", "identity", "identity_match", "income_verification", "transactions",
            ])
        let both = try linkItem(["products": ["auth", "transactions"]], institution: "ins_109512")
        #expect(
            try bank.call("/accounts/get", body(both))["item"]?["consented_products"] == [
                "assets", "auth", "identity", "identity_match", "income_verification", "transactions",
            ])
        // Nobody is asked where there is no Link, nor in Britain.
        #expect(try bank.call("/accounts/get", body(bank.link()))["item"]?["consented_products"] == nil)
        let british = try linkItem(["products": ["transactions"], "country_codes": ["GB"]], institution: "ins_117650")
        #expect(try bank.call("/accounts/get", body(british))["item"]?["consented_products"] == nil)
    }

    @Test func whatWasNotConsentedToIsRefused() throws {
        let link = try linkItem(["products": ["auth", "transactions"], "webhook": "http://127.0.0.1/hook"])
        bank.pass(5)
        for (path, product) in [
            ("/statements/list", "STATEMENTS"), ("/liabilities/get", "LIABILITIES"),
            ("/investments/holdings/get", "INVESTMENTS"),
        ] {
            let message = "client does not have user consent to access the PRODUCT_\(product) product"
            #expect(throws: SandboxError.invalidInput("ADDITIONAL_CONSENT_REQUIRED", message)) {
                _ = try bank.call(path, body(link))
            }
        }
        // Without transactions there is nothing to wait for.
        let other = try linkItem(["products": ["auth"]])
        bank.pass(5)
        for path in ["/transactions/recurring/get", "/transactions/sync", "/transactions/refresh", "/identity/get"] {
            #expect(bank.code(path, body(other)) == "ADDITIONAL_CONSENT_REQUIRED", "\(path)")
        }
        for path in ["/auth/get", "/identity/get", "/transactions/recurring/get", "/accounts/balance/get"] {
            #expect(bank.code(path, body(link)) == nil, "\(path)")
        }
        #expect(
            try bank.call("/item/get", body(link))["item"]?["billed_products"]?.arrayValue?.contains("statements")
                == false)
        // Update mode asks for more.
        let update: JSONObject = [
            "client_name": "Test", "language": "en", "country_codes": ["US"], "user": ["client_user_id": "u"],
            "access_token": .string(link.accessToken), "additional_consented_products": ["statements"],
        ]
        let token = try bank.call("/link/token/create", update).text("link_token")
        _ = try bank.world.completeLink(
            linkToken: token, institutionID: nil, username: "user_good", password: "pass_good", now: bank.now)
        #expect(bank.code("/statements/list", body(link)) == nil)
        #expect(bank.code("/liabilities/get", body(link)) == "ADDITIONAL_CONSENT_REQUIRED")
    }
}
