// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import PlaidCore
import PlaidJSON
import PlaidTypes
import TartanStorage
import Testing

@testable import TartanService

/// Calls that Plaid bills one by one.
@Suite struct CostlyCallTests {
    private func bench() async throws -> Bench {
        let bench = try await Bench()
        try await bench.addAdasBank()
        return bench
    }

    private func ask(_ bench: Bench, _ what: String) async throws -> Answer {
        try await bench.send(.post, "/api/items/adasItem/\(what)", as: .application(Bench.ada))
    }

    @Test func balancesAreKeptUntilTheCapIsReached() async throws {
        let bench = try await bench()
        let account = try #require(Bench.transactions.first?.accountID)
        bench.plaid.on("/accounts/balance/get") { _ in
            [
                "accounts": [
                    [
                        "account_id": .string(account.rawValue), "name": "Adas checking", "mask": "0000",
                        "official_name": .null, "type": "depository", "subtype": "checking",
                        "balances": [
                            "available": .decimal("7.01"), "current": .decimal("8.02"), "limit": .null,
                            "iso_currency_code": "USD", "unofficial_currency_code": .null,
                        ],
                    ]
                ], "item": [:], "request_id": "balance1",
            ]
        }
        for _ in 0..<4 {
            let answer = try await ask(bench, "balances")
            #expect(answer.status == 200 && answer.text.contains("7.01"), "\(answer.text)")
        }
        let stored = try await bench.send(.get, "/api/balances?item=adasItem", as: .application(Bench.ada))
        #expect(stored.text.contains("7.01") && stored.text.contains("8.02"))
        let refused = try await ask(bench, "balances")
        #expect(refused.status == 429 && refused.errorCode == "cost_cap_reached", "\(refused.text)")
        #expect(refused.headers[.retryAfter] == "86401" && refused.text.contains("--balance-calls"))
        #expect(bench.plaid.calls(to: "/accounts/balance/get").count == 4)
        let calls = try await bench.store.engineCostlyCalls(of: Bench.item, since: Instant(milliseconds: 0))
        #expect(calls.map(\.requestID) == ["balance1", "balance1", "balance1", "balance1"])
        // The other kind has a cap of its own.
        bench.plaid.on("/transactions/refresh") { _ in ["request_id": "refresh1"] }
        #expect(try await ask(bench, "refresh").status == 202)
    }

    @Test func whatPlaidRefusesCountsAndSaysHowTheItemIs() async throws {
        let bench = try await bench()
        bench.plaid.on("/transactions/refresh") { _ throws(PlaidError) in
            throw PlaidError(
                kind: .itemError, code: .itemLoginRequired, message: "", requestID: "refused1", httpStatus: 400)
        }
        let answer = try await ask(bench, "refresh")
        #expect(answer.status == 502 && answer.errorCode == "plaid_error", "\(answer.text)")
        #expect(try await bench.store.engineItem(Bench.item)?.condition.health == .loginRequired)
        let calls = try await bench.store.engineCostlyCalls(of: Bench.item, since: Instant(milliseconds: 0))
        #expect(calls.map(\.errorCode) == ["ITEM_LOGIN_REQUIRED"] && calls.map(\.requestID) == ["refused1"])
    }

    @Test(arguments: [.null, [.null], "text"] as [JSONValue]) func aResponseThatCannotBeUsedIsPlaids(
        accounts: JSONValue
    ) async throws {
        let bench = try await bench()
        bench.plaid.on("/accounts/balance/get") { _ in ["accounts": accounts, "item": [:], "request_id": "balance1"] }
        let answer = try await ask(bench, "balances")
        #expect(answer.status == 502 && answer.errorCode == "plaid_error", "\(answer.text)")
        #expect(answer.json["error"]?["reason"] == "incompleteResponse")
    }

    @Test func anItemThatIsDeletedMeanwhileIsNotThere() async throws {
        let bench = try await bench()
        let store = bench.store
        bench.plaid.on("/accounts/balance/get") { _ in
            try? await store.deleteItem(Bench.item, of: Bench.ada)
            return ["accounts": [], "item": [:], "request_id": "balance1"]
        }
        let answer = try await ask(bench, "balances")
        #expect(answer.status == 404 && answer.errorCode == "not_found", "\(answer.text)")
    }

    @Test func whatWasNeverSentDoesNotCount() async throws {
        let bench = try await bench()
        bench.plaid.on("/transactions/refresh") { _ throws(PlaidError) in
            throw PlaidError(code: .notSent, message: "no connection")
        }
        #expect(try await ask(bench, "refresh").status == 503)
        #expect(try await bench.store.engineCostlyCalls(of: nil, since: Instant(milliseconds: 0)).isEmpty)
    }

    @Test(arguments: ["balances", "refresh"])
    func aFrontEndAloneMayNotSpend(what: String) async throws {
        let bench = try await bench()
        let answer = try await bench.send(.post, "/api/items/adasItem/\(what)", as: .session(Bench.ada))
        #expect(answer.status == 403 || answer.status == 401, "\(answer.text)")
        #expect(bench.plaid.callsInAll == 0)
    }
}
