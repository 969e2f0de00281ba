// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import PlaidJSON
import PlaidTypes
import TartanStorage
import Testing

@testable import TartanService

/// Whose transactions are read.
@Suite struct StreamRouteTests {
    private static let path = "/api/items/adasItem/streams"

    private func bench() async throws -> Bench {
        let bench = try await Bench()
        try await bench.addAdasBank()
        return bench
    }

    @Test func aChoiceIsKeptAndShown() async throws {
        let bench = try await bench()
        let account = try #require(Bench.transactions.first?.accountID)
        let item = { try await bench.send(.get, "/api/items/adasItem", as: .session(Bench.ada)).json["item"] }
        #expect(try await item()?["account_ids"]?.isNull == true)
        let chosen = try await bench.send(
            .put, Self.path, as: .session(Bench.ada), body: #"{"account_ids":["\#(account)"]}"#)
        #expect(chosen.status == 200 && chosen.json["account_ids"] == [.string(account.rawValue)], "\(chosen.text)")
        #expect(try await item()?["account_ids"] == [.string(account.rawValue)])
        #expect(try await item()?["sync"]?["has_news"] == true)
        let all = try await bench.send(.put, Self.path, as: .session(Bench.ada), body: #"{"account_ids":null}"#)
        #expect(all.status == 200 && all.json["account_ids"]?.isNull == true)
        #expect(try await bench.store.engineStreams(of: Bench.item).isEmpty)
    }

    @Test(arguments: [
        "", "{}", #"{"account_ids":[]}"#, #"{"account_ids":[1]}"#, #"{"account_ids":"adasAccount"}"#,
        #"{"account_ids":["nobodys"]}"#, #"{"account_ids":null,"more":1}"#,
    ])
    func badInputChangesNothing(body: String) async throws {
        let bench = try await bench()
        let answer = try await bench.send(.put, Self.path, as: .session(Bench.ada), body: body)
        #expect(answer.status == 400 && answer.errorCode == "invalid_request", "\(answer.text)")
        #expect(try await bench.store.engineStreams(of: Bench.item).isEmpty)
        #expect(try await bench.store.engineItem(Bench.item)?.sync.cursor == "c1")
    }
}
