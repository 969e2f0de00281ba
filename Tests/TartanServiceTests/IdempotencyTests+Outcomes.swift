// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import PlaidCore
import PlaidJSON
import PlaidTypes
import TartanStorage
import Testing

@testable import TartanService

extension IdempotencyTests {
    // MARK: Work whose outcome is unknown

    @Test(arguments: [
        (PlaidError(code: .connectionLost, message: ""), true),
        (PlaidError(code: .deadlineExceeded, message: ""), true),
        (PlaidError(kind: .apiError, code: .internalServerError, message: "", httpStatus: 500), true),
        (PlaidError(code: .notSent, message: ""), false), (PlaidError(code: .rateBudgetExhausted, message: ""), false),
        (
            PlaidError(kind: .invalidRequest, code: .init(rawValue: "INVALID_FIELD"), message: "", httpStatus: 400),
            false
        ),
    ])
    func aBilledRequestIsSentAgainOnlyIfPlaidDidNothing(_ error: PlaidError, isUnknown: Bool) async throws {
        for (path, call) in [("balances", "/accounts/balance/get"), ("refresh", "/transactions/refresh")] {
            let bench = try await bench()
            bench.plaid.on(call) { _ throws(PlaidError) in throw error }
            let first = try await send(bench, .post, "/v1/items/adasItem/\(path)")
            #expect(first.errorCode == "plaid_error" && first.status >= 500)
            let second = try await send(bench, .post, "/v1/items/adasItem/\(path)")
            #expect(second.errorCode == (isUnknown ? "idempotency_in_progress" : "plaid_error"), "\(error)")
            #expect(bench.plaid.calls(to: call).count == (isUnknown ? 1 : 2), "\(error)")
        }
    }

    @Test func aBilledRequestWithAnUnusableResponseIsNotSentAgain() async throws {
        let bench = try await bench()
        bench.plaid.on("/accounts/balance/get") { _ in ["accounts": .null, "item": [:], "request_id": "balance1"] }
        let first = try await send(bench, .post, "/v1/items/adasItem/balances")
        #expect(first.status == 502 && first.json["error"]?["reason"] == "incompleteResponse")
        let second = try await send(bench, .post, "/v1/items/adasItem/balances")
        #expect(second.errorCode == "idempotency_in_progress")
        #expect(bench.plaid.calls(to: "/accounts/balance/get").count == 1)
    }

    @Test func aFailureBeforeTheWorkFreesTheKey() async throws {
        let bench = try await bench()
        // Its access token cannot be decrypted, so the route fails before it asks Plaid.
        let foreign = try bench.service.seal(AccessToken("access-sandbox-x"), of: "anotherItem", user: Bench.ada)
        try await bench.store.engineInsertItem(
            ItemRecord(
                itemID: "broken", userID: Bench.ada, accessToken: foreign, products: ["transactions"],
                createdAt: Instant(Bench.now)))
        for _ in 0..<2 {
            let answer = try await send(bench, .post, "/v1/items/broken/refresh")
            #expect(answer.status == 500, "\(answer.text)")
        }
        #expect(bench.plaid.callsInAll == 0)
    }

    @Test func whatIsStoredOfAUserIsLimited() async throws {
        let bench = try await bench()
        let path = "/api/plaid/create-link-token"
        let first = try await send(bench, .post, path, body: "{}")
        var large = KeyedRequestRecord(
            digest: TokenDigest(of: "large"), userID: Bench.ada, contentDigest: TokenDigest(of: "content"),
            startedAt: Instant(Bench.now))
        #expect(try await bench.store.beginRequest(large, interruptedBefore: nil) == nil)
        large.response = SealedBytes(Array(repeating: 0, count: KeyedRequestRecord.Quota.standard.bytes))
        try await bench.store.finishRequest(large)
        let refused = try await send(bench, .post, path, body: "{}", key: "2")
        #expect(refused.status == 429 && refused.errorCode == "too_many_requests")
        #expect(refused.headers[.retryAfter] == "3600")
        let repeated = try await send(bench, .post, path, body: "{}")
        #expect(isReplay(repeated) && repeated.bytes == first.bytes)
        #expect(try await bench.send(.post, path, as: Self.ada, body: "{}").status == 200)
        #expect(try await send(bench, .post, path, as: .application(Bench.bob), body: "{}").status == 200)
    }

    @Test func theResponseWithALinkTokenForAnItemGoesWithTheItem() async throws {
        let bench = try await bench()
        bench.plaid.on("/item/remove") { _ in ["request_id": "r4"] }
        let path = "/api/plaid/create-link-token"
        for (key, body) in [("1", "{}"), ("2", #"{"item_id":"adasItem"}"#)] {
            #expect(try await send(bench, .post, path, body: body, key: key).status == 200)
        }
        // Without the caller's Item, the body says nothing about what is stored.
        #expect(try await send(bench, .post, path, body: #"{"item_id":"other"}"#, key: "3").status == 404)
        #expect(try await bench.store.engineCountSealed(.keyedResponses) == 3)
        #expect(try await bench.send(.delete, "/v1/items/adasItem", as: Self.ada).status == 200)
        #expect(try await bench.store.engineCountSealed(.keyedResponses) == 2)
    }
}
