import Foundation
import HTTPTypes
import PlaidJSON
import Storage
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
        #expect(first.json["next_offset"]?.intValue == 2)
        let last = try await bench.send(.get, "\(path)?limit=2&offset=2", as: .application(Bench.ada))
        #expect(ids(last) == ["adasPurchase1"] && last.json["next_offset"]?.isNull == true)
        let day = try #require(first.json["investment_transactions"]?[1]?["date"]?.stringValue)
        let one = try await bench.send(.get, "\(path)?from=\(day)&to=\(day)", as: .application(Bench.ada))
        #expect(ids(one) == ["adasPurchase2"])
        #expect(one.json["investment_transactions"]?[0]?["amount"]?.numberValue?.text == "2.07")
    }

    private func ids(_ answer: Answer) -> [String] {
        (answer.json["investment_transactions"]?.arrayValue ?? []).compactMap {
            $0["investment_transaction_id"]?.stringValue
        }
    }

    @Test(arguments: [
        "/api/holdings?limit=1", "/api/investment-transactions?limit=0", "/api/investment-transactions?offset=-1",
        "/api/investment-transactions?from=today", "/api/holdings?item=a&item=b",
    ])
    func aFilterThatIsNotUnderstoodIsRefused(path: String) async throws {
        let bench = try await bench()
        let answer = try await bench.send(.get, path, as: .application(Bench.ada))
        #expect(answer.status == 400 && answer.errorCode == "invalid_request")
    }
}
