// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import PlaidCore
import PlaidJSON
import PlaidTypes
import TartanStorage
import Testing

@testable import TartanService

/// What the routes of products answer.
///
/// None of them asks Plaid.
@Suite struct ProductReadingTests {
    private func bench() async throws -> Bench {
        let bench = try await Bench()
        try await bench.addAdasBank()
        return bench
    }

    @Test func holdingsComeWithTheirSecurityAndWhereTheyAreFrom() async throws {
        let bench = try await bench()
        let answer = try await bench.send(.get, "/api/holdings", as: .session(Bench.ada))
        let holding = try #require(answer.json["holdings"]?[0])
        #expect(holding["quantity"]?.numberValue?.text == "2.5")
        #expect(holding["institution_value"]?.decimalValue == Decimal(string: "51.25"))
        #expect(holding["currency"] == "USD")
        #expect(holding["security"]?["ticker_symbol"] == "ADAS")
        #expect(holding["tax_lots"]?[0]?["purchase_price"]?.numberValue?.text == "16.004")
        let fetch = try #require(answer.json["freshness"]?[0])
        #expect(fetch["product"] == "holdings" && fetch["state"] == "ready")
        #expect(fetch["plaid_request_ids"]?[0] == "request-holdings")
        #expect(fetch["fetched_at"]?.stringValue == Instant(Bench.now).description)
        #expect(answer.json["freshness"]?.arrayValue?.count == 1)
        #expect(bench.plaid.callsInAll == 0)
    }

    @Test func investmentTransactionsComeInPagesNewestFirst() async throws {
        let bench = try await bench()
        let path = "/api/investment-transactions"
        let first = try await bench.send(.get, "\(path)?limit=2", as: .application(Bench.ada))
        #expect(ids(first) == ["adasPurchase3", "adasPurchase2"])
        let cursor = try #require(first.json["next_cursor"]?.stringValue)
        let next = try #require(cursor.addingPercentEncoding(withAllowedCharacters: .alphanumerics))
        let last = try await bench.send(.get, "\(path)?limit=2&cursor=\(next)", as: .application(Bench.ada))
        #expect(ids(last) == ["adasPurchase1"] && last.json["next_cursor"]?.isNull == true)
        let day = try #require(first.json["investment_transactions"]?[1]?["date"]?.stringValue)
        let one = try await bench.send(.get, "\(path)?from=\(day)&to=\(day)", as: .application(Bench.ada))
        #expect(ids(one) == ["adasPurchase2"])
        #expect(one.json["investment_transactions"]?[0]?["amount"]?.numberValue?.text == "2.07")
    }

    @Test func liabilitiesShowNumbersToAnApplicationOnly() async throws {
        let bench = try await bench()
        let whole = try await bench.send(.get, "/api/liabilities", as: .application(Bench.ada))
        let debt = try #require(whole.json["liabilities"]?[0])
        #expect(debt["next_payment_amount"]?.numberValue?.text == "20.1" && debt["kind"] == "credit")
        #expect(debt["rates"]?[0]?["percentage"]?.numberValue?.text == "15.24")
        #expect(debt["details"]?["account_number"] == "adas99887766")
        let front = try await bench.send(.get, "/api/liabilities", as: .session(Bench.ada))
        #expect(front.json["liabilities"]?[0]?["kind"] == "credit")
        #expect(!front.text.contains("99887766"))
    }

    @Test func streamsNameTheirTransactionsInTheBanksOrder() async throws {
        let bench = try await bench()
        let answer = try await bench.send(.get, "/api/recurring?account=adasAccount", as: .session(Bench.ada))
        let stream = try #require(answer.json["streams"]?[0])
        #expect(stream["transaction_ids"] == ["adasTransaction2", "adasTransaction1"])
        #expect(stream["average_amount"]?.decimalValue == Decimal(string: "900.10"))
        #expect(answer.json["freshness"]?[0]?["product"] == "recurring")
    }

    @Test func balancesHaveAHistory() async throws {
        let bench = try await bench()
        let later = Instant(Bench.now) + .seconds(86_400)
        var account = try #require(try await bench.store.accounts(of: Bench.ada, item: nil).first)
        account.balances.current = 7
        account.updatedAt = later
        try await bench.store.engineUpsertAccounts([account], of: Bench.item, areAll: true, at: later)
        let path = "/api/balances/history?account=adasAccount"
        let answer = try await bench.send(.get, path, as: .session(Bench.ada))
        let rows = try #require(answer.json["balances"]?.arrayValue)
        #expect(rows.map { $0["current"]?.decimalValue } == [Decimal(string: "110.05"), 7])
        #expect(rows[1]["seen_at"]?.stringValue == later.description)
        let day = String(later.description.prefix(10))
        let one = try await bench.send(.get, "\(path)&from=\(day)", as: .session(Bench.ada))
        #expect(one.json["balances"]?.arrayValue?.count == 1)
        let none = try await bench.send(.get, "/api/balances/history", as: .session(Bench.ada))
        #expect(none.status == 400)
    }

    @Test func aStatementsFileIsAskedOfPlaidOnlyWhenItWasListed() async throws {
        let bench = try await bench()
        let list = try await bench.send(.get, "/api/statements", as: .session(Bench.ada))
        #expect(list.json["statements"]?[0]?["month"]?.intValue == 8)
        let other = try await bench.send(
            .get, "/api/items/adasItem/statements/another/file", as: .application(Bench.ada))
        #expect(other.status == 404 && bench.plaid.callsInAll == 0)
        bench.plaid.on("/statements/download") { _ in ["request_id": "r"] }
        let file = try await bench.send(
            .get, "/api/items/adasItem/statements/adasStatement/file", as: .session(Bench.ada))
        #expect(file.status == 200 && file.headers[.contentType] == "application/pdf")
        let asked = try #require(bench.plaid.calls(to: "/statements/download").first)
        #expect(asked["statement_id"] == "adasStatement" && asked["access_token"] == "access-sandbox-adas")
        bench.plaid.on("/statements/download") { _ throws(PlaidError) in
            throw PlaidError(kind: .itemError, code: .itemLoginRequired, message: "")
        }
        let failed = try await bench.send(
            .get, "/api/items/adasItem/statements/adasStatement/file", as: .session(Bench.ada))
        #expect(failed.errorCode == "plaid_error")
    }

    @Test func anItemSaysHowItsProductsStand() async throws {
        let bench = try await bench()
        let answer = try await bench.send(.get, "/api/items/adasItem/products", as: .session(Bench.ada))
        let products = (answer.json["products"]?.arrayValue ?? []).compactMap { $0["product"]?.stringValue }
        #expect(products == ["holdings", "investmentTransactions", "liabilities", "recurring", "statements"])
    }

    @Test func newAccountsAreANoticeUntilOneIsShared() async throws {
        let bench = try await bench()
        func notices() async throws -> JSONValue? {
            try await bench.send(.get, "/api/items/adasItem", as: .session(Bench.ada)).json["item"]?["notices"]
        }
        #expect(try await notices() == [])
        let told = Instant(Bench.now) + .seconds(60)
        let delivery = WebhookDeliveryRecord(
            tokenDigest: TokenDigest(of: "webhook"), body: [], type: "ITEM", code: "NEW_ACCOUNTS_AVAILABLE",
            itemID: Bench.item, receivedAt: told)
        _ = try await bench.store.receiveWebhook(delivery, raisesGeneration: true)
        #expect(try await notices()?[0]?["code"] == "NEW_ACCOUNTS_AVAILABLE")
        #expect(try await notices()?[0]?["since"]?.stringValue == told.description)
        let shared = AccountRecord(
            itemID: Bench.item, accountID: "adasNew", name: "New", type: "depository", updatedAt: told + .seconds(60))
        try await bench.store.engineUpsertAccounts([shared], of: Bench.item, areAll: false, at: shared.updatedAt)
        #expect(try await notices() == [])
    }

    private func ids(_ answer: Answer) -> [String] {
        (answer.json["investment_transactions"]?.arrayValue ?? []).compactMap {
            $0["investment_transaction_id"]?.stringValue
        }
    }

    @Test(arguments: [
        "/api/holdings?limit=1", "/api/investment-transactions?limit=0", "/api/investment-transactions?cursor=forged",
        "/api/investment-transactions?from=today", "/api/holdings?item=a&item=b",
    ])
    func aFilterThatIsNotUnderstoodIsRefused(path: String) async throws {
        let bench = try await bench()
        let answer = try await bench.send(.get, path, as: .application(Bench.ada))
        #expect(answer.status == 400 && answer.errorCode == "invalid_request")
    }
}
