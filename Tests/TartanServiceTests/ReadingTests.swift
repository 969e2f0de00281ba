// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import PlaidJSON
import PlaidTypes
import TartanStorage
import Testing

@testable import TartanService

/// What the reading routes answer.
///
/// None of them asks Plaid.
@Suite struct ReadingTests {
    private func bench() async throws -> Bench {
        let bench = try await Bench()
        try await bench.addAdasBank()
        return bench
    }

    @Test func balancesAreExactNumbersWithTheirCurrency() async throws {
        let bench = try await bench()
        let answer = try await bench.send(.get, "/api/balances", as: .application(Bench.ada))
        let balance = try #require(answer.json["balances"]?[0])
        #expect(balance["available"]?.numberValue?.text == "100.1")
        #expect(balance["current"]?.decimalValue == Decimal(string: "110.05"))
        #expect(balance["limit"]?.isNull == true)
        #expect(balance["currency"] == "USD")
        #expect(bench.plaid.callsInAll == 0)
    }

    @Test func anItemTellsItsOwnTarget() async throws {
        let bench = try await bench()
        for (own, seconds) in [(nil, nil), (Duration.seconds(3_600), 3_600)] as [(Duration?, Int?)] {
            try await bench.store.engineSetFreshness(own, pollAt: Instant(Bench.now), of: Bench.item)
            let list = try await bench.send(.get, "/api/items", as: .session(Bench.ada)).json["items"]?[0]
            let one = try await bench.send(.get, "/api/items/adasItem", as: .session(Bench.ada)).json["item"]
            for item in [list, one] {
                let told = try #require(item?["sync"]?["freshness_seconds"])
                #expect(told.intValue == seconds && told.isNull == (seconds == nil))
            }
        }
    }

    @Test func transactionsComeInPagesNewestFirst() async throws {
        let bench = try await bench()
        var seen: [String] = []
        var path = "/api/transactions?limit=7"
        var pages = 0
        while pages < 10 {
            let answer = try await bench.send(.get, path, as: .session(Bench.ada))
            #expect(answer.status == 200)
            seen += (answer.json["transactions"]?.arrayValue ?? []).compactMap { $0["transaction_id"]?.stringValue }
            pages += 1
            guard let next = answer.json["next_cursor"]?.stringValue else { break }
            let encoded = try #require(next.addingPercentEncoding(withAllowedCharacters: .alphanumerics))
            path = "/api/transactions?limit=7&cursor=\(encoded)"
        }
        #expect(pages == 5)
        #expect(seen == (1...30).reversed().map { "adasTransaction\($0)" })
    }

    @Test(arguments: [
        ("from=2026-09-05&to=2026-09-07", 3), ("text=bakery", 3), ("text=nothing", 0), ("pending=true", 1),
        ("pending=false", 29), ("category=FOOD_AND_DRINK", 30), ("category=TRAVEL", 0), ("account=other", 0),
        ("account=adasAccount&from=2026-09-30", 1), ("item=adasItem", 30), ("item=other", 0),
    ])
    func transactionsAreFiltered(query: String, count: Int) async throws {
        let bench = try await bench()
        let answer = try await bench.send(.get, "/api/transactions?limit=500&\(query)", as: .application(Bench.ada))
        #expect(answer.status == 200, "\(answer.text)")
        #expect(answer.json["transactions"]?.arrayValue?.count == count)
    }

    @Test(arguments: [
        "limit=0", "limit=501", "limit=x", "from=2026-13-01", "from=yesterday", "pending=maybe", "unknown=1",
        "text=a&text=b", "cursor=forged", "text=\(String(repeating: "a", count: 201))",
    ])
    func aFilterThatIsNotUnderstoodIsRefused(query: String) async throws {
        let bench = try await bench()
        let answer = try await bench.send(.get, "/api/transactions?\(query)", as: .application(Bench.ada))
        #expect(answer.status == 400)
        #expect(answer.errorCode == "invalid_request")
        #expect(answer.json["error"]?["next"]?.stringValue?.isEmpty == false)
    }

    @Test func anApplicationGetsWholeNumbersAndAFrontEndMaskedOnes() async throws {
        let bench = try await bench()
        let path = "/api/items/adasItem/auth-numbers"
        let whole = try await bench.send(.get, path, as: .application(Bench.ada))
        #expect(whole.text.contains("adas1111222233330000"))
        #expect(whole.text.contains("GB29NWBK60161331926819"))
        #expect(whole.json["masked"] == false)
        let masked = try await bench.send(.get, path, as: .session(Bench.ada))
        #expect(masked.json["masked"] == true)
        #expect(!masked.text.contains("111122223333"))
        #expect(!masked.text.contains("NWBK6016"))
        #expect(!masked.text.contains("\"new\""), "an unknown member must be left out")
        let ach = try #require(masked.json["numbers"]?[0]?["ach"]?[0])
        #expect(ach["account"]?.stringValue?.hasSuffix("•0000") == true)
        #expect(ach["routing"] == "011401533")
    }

    @Test(arguments: [("", ""), ("1", "•"), ("12", "•2"), ("123456", "•••456"), ("1234567890", "••••••7890")])
    func ofAShortNumberAtMostHalfIsShown(number: String, masked: String) {
        #expect(AccountNumbers.mask(number) == masked)
    }

    @Test func itemsSayHowTheyAre() async throws {
        let bench = try await bench()
        let answer = try await bench.send(.get, "/api/items", as: .application(Bench.ada))
        let item = try #require(answer.json["items"]?[0])
        #expect(item["institution_name"] == "Adas Bank")
        #expect(item["health"]?["status"] == "healthy")
        #expect(!answer.text.contains("access-sandbox"))
        let one = try await bench.send(.get, "/api/items/adasItem", as: .application(Bench.ada))
        #expect(one.json["item"]?["sync_runs"]?.arrayValue?.count == 1)
        let owners = try await bench.send(.get, "/api/items/adasItem/identity", as: .session(Bench.ada))
        #expect(owners.json["accounts"]?[0]?["owners"]?[0]?["names"]?[0] == "Adas Lovelace")
    }

    @Test func syncMarksTheItemAndWakesTheWorker() async throws {
        let bench = try await bench()
        let before = try #require(try await bench.store.engineItem(Bench.item)).sync.generation
        let answer = try await bench.send(.post, "/api/items/adasItem/sync", as: .session(Bench.ada))
        #expect(answer.status == 202)
        #expect(try #require(try await bench.store.engineItem(Bench.item)).sync.generation == before + 1)
        #expect(bench.wakes.count == 1)
    }

    @Test func removingForgetsAnItemOnlyWhenPlaidHasRemovedIt() async throws {
        let bench = try await bench()
        let failed = try await bench.send(.delete, "/api/items/adasItem", as: .application(Bench.ada))
        #expect(failed.status == 502)
        #expect(failed.errorCode == "plaid_error")
        #expect(try await bench.store.engineItem(Bench.item) != nil)
        bench.plaid.on("/item/remove") { _ in ["request_id": "r"] }
        let removed = try await bench.send(.delete, "/api/items/adasItem", as: .application(Bench.ada))
        #expect(removed.json["removed"] == true)
        #expect(bench.plaid.calls(to: "/item/remove").last?["access_token"] == "access-sandbox-adas")
        #expect(try await bench.store.engineItem(Bench.item) == nil)
        let again = try await bench.send(.delete, "/api/items/adasItem", as: .application(Bench.ada))
        #expect(again.status == 404)
    }
}
