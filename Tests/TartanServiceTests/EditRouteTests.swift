// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import PlaidJSON
import TartanStorage
import Testing

@testable import TartanService

/// What users say about their transactions.
@Suite struct EditRouteTests {
    private static let path = "/api/items/adasItem/transactions/adasTransaction1"

    private func bench() async throws -> Bench {
        let bench = try await Bench()
        try await bench.addAdasBank()
        return bench
    }

    private func edit(_ bench: Bench, _ body: String) async throws -> Answer {
        try await bench.send(.patch, Self.path, as: .session(Bench.ada), body: body)
    }

    @Test func whatIsNotNamedStaysAndWhatIsNullIsForgotten() async throws {
        let bench = try await bench()
        let first = try await edit(
            bench,
            #"{"category":"Own","note":"a\nb","tags":["x","y","x"],"splits":[{"amount":0.35,"category":"Tips"}]}"#)
        #expect(first.status == 200, "\(first.text)")
        let row = try #require(first.json["transaction"])
        #expect(row["category"] == "Own" && row["tags"] == ["x", "y"] && row["note"] == "a\nb")
        #expect(row["splits"]?[0]?["amount"]?.numberValue?.text == "0.35")
        let second = try await edit(bench, #"{"category":null,"hidden":true}"#)
        #expect(second.json["transaction"]?["user_category"]?.isNull == true)
        #expect(second.json["transaction"]?["tags"] == ["x", "y"])
        #expect(second.json["transaction"]?["hidden"] == true)
        func count(_ query: String) async throws -> Int? {
            try await bench.send(.get, "/api/transactions?limit=500&\(query)", as: .session(Bench.ada))
                .json["transactions"]?.arrayValue?.count
        }
        #expect(try await count("") == 29)
        #expect(try await count("hidden=all") == 30)
        #expect(try await count("hidden=true&tag=x") == 1)
        let undone = try await bench.send(.post, Self.path + "/undo", as: .session(Bench.ada))
        #expect(undone.json["transaction"]?["user_category"] == "Own")
        #expect(undone.json["transaction"]?["hidden"] == false)
        _ = try await bench.send(.post, Self.path + "/undo", as: .session(Bench.ada))
        let nothing = try await bench.send(.post, Self.path + "/undo", as: .session(Bench.ada))
        #expect(nothing.status == 409 && nothing.errorCode == "nothing_to_undo")
    }

    @Test func aRemovedRowCanBeKeptAndShowsWhatItWas() async throws {
        let bench = try await bench()
        let now = Instant(Bench.now)
        let lease = try #require(
            try await bench.store.engineLease(Bench.item, owner: "t", now: now, until: now + .seconds(9)))
        var changed = Bench.transactions[0]
        changed.name = "Adas Corner Shop"
        try await bench.store.engineApply(
            SyncBatch(
                itemID: Bench.item, fence: lease.fence, startCursor: "c1", endCursor: "c2",
                generation: lease.item.sync.generation, upserts: [changed],
                removals: [Bench.transactions[1].transactionID], committedAt: now + .seconds(1)))
        let row = try await bench.send(.get, Self.path, as: .session(Bench.ada)).json["transaction"]
        #expect(row?["name"] == "Adas Corner Shop" && row?["versions"]?[0]?["name"] == "Adas Grocer")
        func isListed() async throws -> Bool {
            try await bench.send(.get, "/api/transactions?limit=500", as: .session(Bench.ada)).text
                .contains("adasTransaction2\"")
        }
        #expect(try await !isListed())
        let kept = try await bench.send(
            .patch, "/api/items/adasItem/transactions/adasTransaction2", as: .session(Bench.ada),
            body: #"{"kept":true}"#)
        #expect(kept.json["transaction"]?["removed_at"]?.stringValue != nil)
        #expect(try await isListed())
    }

    @Test(arguments: [
        #"{"categorie":"x"}"#, #"{"tags":"x"}"#, #"{"tags":["a\nb"]}"#, #"{"hidden":"yes"}"#, #"{"note":5}"#,
        #"{"splits":[{"amount":-1}]}"#, #"{"splits":[{"amount":0}]}"#, #"{"splits":[{"amount":"x"}]}"#,
        #"{"splits":[{"amount":0.55},{"amount":"0.51"}]}"#, #"{"splits":[{"amount":0.1,"tag":"x"}]}"#, "[]",
    ])
    func aBodyThatIsNotUnderstoodIsRefused(body: String) async throws {
        let bench = try await bench()
        let answer = try await edit(bench, body)
        #expect(answer.status == 400 && answer.errorCode == "invalid_request", "\(answer.text)")
        let row = try await bench.send(.get, Self.path, as: .session(Bench.ada)).json["transaction"]
        #expect(row?["tags"] == [] && row?["splits"] == [] && row?["note"]?.isNull == true)
    }
}
