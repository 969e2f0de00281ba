// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import PlaidCore
import PlaidJSON
import PlaidTypes
import TartanStorage
import Testing

@testable import TartanService

/// Turning a public token into an Item, when all goes well and when it does not.
@Suite struct ExchangeTests {
    private static let token = "public-sandbox-1"

    private func exchange(
        _ bench: Bench, as who: Who = .application(Bench.ada), token: String = token, linkToken: String? = nil
    ) async throws -> Answer {
        var body: JSONObject = ["public_token": .string(token)]
        if let linkToken { body["link_token"] = .string(linkToken) }
        return try await bench.send(
            .post, "/api/plaid/exchange-token", as: who, bytes: body.serialized())
    }

    private func unresolved(_ bench: Bench) async throws -> JSONValue {
        let answer = try await bench.send(.get, "/api/exchanges/unresolved", as: .application(Bench.ada))
        return answer.json["exchanges"] ?? .null
    }

    private func state(_ bench: Bench) async throws -> ExchangeIntentRecord.State? {
        try await bench.store.exchange(TokenDigest(of: Self.token), of: Bench.ada)?.state
    }

    @Test func aTokenOfTheUsersLinkSessionBecomesAnItem() async throws {
        let bench = try await Bench()
        try await bench.addAdasLinkSession(publicToken: Self.token)
        let answer = try await exchange(bench, as: .session(Bench.ada))
        #expect(answer.status == 200, "\(answer.text)")
        #expect(answer.json["success"] == true)
        #expect(answer.json["item_id"] == "newItem")
        let item = try #require(try await bench.store.item("newItem", of: Bench.ada))
        #expect(try bench.service.accessToken(of: item).reveal() == "access-sandbox-new")
        #expect(!String(decoding: item.accessToken.bytes, as: UTF8.self).contains("access-sandbox-new"))
        #expect(bench.wakes.count == 1)
        #expect(try await state(bench) == .committed)
        // The Link token is kept sealed, not in the clear.
        let call = try #require(bench.plaid.calls(to: "/link/token/create").first)
        #expect(call["user"]?["client_user_id"] == "ada")
        #expect(call["webhook"] == "http://127.0.0.1:1/api/plaid/webhook")
        #expect(call["transactions"]?["days_requested"] == 730)
    }

    @Test func theSameUsersRepeatAnswersTheSameItem() async throws {
        let bench = try await Bench()
        try await bench.addAdasLinkSession(publicToken: Self.token)
        let first = try await exchange(bench)
        let second = try await exchange(bench)
        #expect(second.status == 200)
        #expect(second.json == first.json)
        #expect(bench.plaid.calls(to: "/item/public_token/exchange").count == 1)
    }

    @Test func concurrentRepeatsExchangeOnce() async throws {
        let bench = try await Bench()
        try await bench.addAdasLinkSession(publicToken: Self.token)
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<20 { group.addTask { try await self.exchange(bench).status } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(statuses).isSubset(of: [200, 409]))
        #expect(statuses.contains(200))
        #expect(bench.plaid.calls(to: "/item/public_token/exchange").count == 1)
    }

    @Test func anotherUsersTokenIsRefusedBeforeAndAfter() async throws {
        let bench = try await Bench()
        try await bench.addAdasLinkSession(publicToken: Self.token)
        #expect(try await exchange(bench, as: .application(Bench.bob)).errorCode == "public_token_not_tied")
        #expect(try await exchange(bench).status == 200)
        let late = try await exchange(bench, as: .application(Bench.bob))
        #expect(late.status == 403)
        #expect(!late.text.contains("newItem"))
        // Nor does it help to name Ada's Link token.
        let named = try await exchange(bench, as: .application(Bench.bob), linkToken: "link-sandbox-1")
        #expect(named.status == 403)
    }

    @Test func aTokenWithoutASessionIsRefusedUnlessASandboxMadeIt() async throws {
        let strict = try await Bench()
        strict.makeLinkTokens()
        strict.onExchange(item: "newItem")
        #expect(try await exchange(strict).errorCode == "public_token_not_tied")
        let sandbox = try await Bench(acceptsSandboxTokens: true)
        sandbox.onExchange(item: "newItem")
        #expect(try await exchange(sandbox).status == 200)
        #expect(try await exchange(sandbox, token: "public-production-1").errorCode == "public_token_not_tied")
        // In a Sandbox too, a token that one user has exchanged is nobody else's.
        #expect(try await exchange(sandbox, as: .application(Bench.bob)).status == 403)
    }

    @Test(arguments: [
        PlaidError(code: .deadlineExceeded, message: ""), PlaidError(code: .connectionLost, message: ""),
        PlaidError(code: .cancelled, message: ""), PlaidError(code: .unexpectedResponse, message: "", httpStatus: 200),
        PlaidError(kind: .apiError, code: .internalServerError, message: "", httpStatus: 500),
    ])
    func anUnknownOutcomeIsListedForAPerson(_ error: PlaidError) async throws {
        let bench = try await Bench(acceptsSandboxTokens: true)
        bench.plaid.on("/item/public_token/exchange") { _ throws(PlaidError) in throw error }
        let answer = try await exchange(bench)
        #expect(answer.status == 409)
        #expect(answer.errorCode == "exchange_unresolved")
        let listed = try await unresolved(bench)
        #expect(listed.arrayValue?.count == 1)
        #expect(listed[0]?["error_code"]?.stringValue == error.code.rawValue)
        // It is not tried again by itself: the Item may exist.
        #expect(try await exchange(bench).errorCode == "exchange_unresolved")
        #expect(bench.plaid.calls(to: "/item/public_token/exchange").count == 1)
    }

    @Test(arguments: [
        PlaidError(kind: .invalidInput, code: .invalidPublicToken, message: "", httpStatus: 400),
        PlaidError(kind: .rateLimitExceeded, code: .init(rawValue: "X_LIMIT"), message: "", httpStatus: 429),
        PlaidError(code: .notSent, message: ""), PlaidError(code: .rateBudgetExhausted, message: ""),
    ])
    func aRefusalIsNoUnknownOutcomeAndMayBeTriedAgain(_ error: PlaidError) async throws {
        let bench = try await Bench(acceptsSandboxTokens: true)
        bench.plaid.on("/item/public_token/exchange") { _ throws(PlaidError) in throw error }
        let answer = try await exchange(bench)
        #expect(answer.errorCode == "plaid_error")
        #expect(answer.json["error"]?["plaid_error_code"]?.stringValue == error.code.rawValue)
        #expect(try await unresolved(bench) == [])
        #expect(try await state(bench) == .rolledBack)
        bench.onExchange(item: "newItem")
        #expect(try await exchange(bench).status == 200)
    }

    @Test func aFailedCommitRemovesTheItemAtPlaid() async throws {
        let bench = try await Bench(acceptsSandboxTokens: true)
        bench.onExchange(item: "newItem")
        try await breakTheCommit(bench)
        let answer = try await exchange(bench)
        #expect(answer.status == 500)
        #expect(answer.errorCode == "exchange_rolled_back")
        #expect(bench.plaid.calls(to: "/item/remove").map { $0["access_token"] } == ["access-sandbox-new"])
        #expect(try await bench.store.engineItem("newItem") == nil)
    }

    @Test func aFailedCommitWhoseRemovalFailsIsLeftToAPerson() async throws {
        let bench = try await Bench(acceptsSandboxTokens: true)
        bench.onExchange(item: "newItem")
        bench.plaid.on("/item/remove") { _ throws(PlaidError) in
            throw PlaidError(code: .deadlineExceeded, message: "")
        }
        try await breakTheCommit(bench)
        #expect(try await exchange(bench).errorCode == "exchange_unresolved")
    }

    /// While Plaid exchanges, the intent is taken away: nothing can be stored with it any more.
    private func breakTheCommit(_ bench: Bench) async throws {
        let store = bench.store
        bench.plaid.on("/item/public_token/exchange") { _ in
            if var intent = try? await store.exchange(TokenDigest(of: Self.token), of: Bench.ada) {
                intent.state = .committed
                try? await store.updateExchange(intent)
            }
            return ["access_token": "access-sandbox-new", "item_id": "newItem", "request_id": "r3"]
        }
    }

    @Test func anItemOfAnotherUserIsNeitherTakenNorRemoved() async throws {
        let bench = try await Bench(acceptsSandboxTokens: true)
        try await bench.addAdasBank()
        bench.onExchange(item: Bench.item.rawValue)
        let answer = try await exchange(bench, as: .application(Bench.bob))
        #expect(answer.errorCode == "exchange_unresolved")
        #expect(try await bench.store.engineItem(Bench.item)?.userID == Bench.ada)
        #expect(bench.plaid.calls(to: "/item/remove").isEmpty)
    }

    @Test func anExchangeThatStoppedBeforeItsCommitIsTakenUp() async throws {
        let bench = try await Bench()
        let now = Instant(Bench.now)
        var intent = ExchangeIntentRecord(
            publicTokenDigest: TokenDigest(of: Self.token), userID: Bench.ada, createdAt: now - .seconds(600))
        #expect(try await bench.store.beginExchange(intent) == nil)
        intent.state = .exchanged
        intent.itemID = "oldItem"
        intent.accessToken = try bench.service.seal("access-sandbox-old", of: "oldItem", user: Bench.ada)
        try await bench.store.updateExchange(intent)
        #expect(try await unresolved(bench)[0]?["state"] == "exchanged")
        let answer = try await exchange(bench)
        #expect(answer.json["item_id"] == "oldItem")
        #expect(bench.plaid.callsInAll == 0)
        #expect(try await unresolved(bench) == [])
    }

    @Test func anExchangeThatStoppedWhilePlaidWasAskedIsListed() async throws {
        let bench = try await Bench()
        let intent = ExchangeIntentRecord(
            publicTokenDigest: TokenDigest(of: Self.token), userID: Bench.ada,
            createdAt: Instant(Bench.now) - .seconds(121))
        #expect(try await bench.store.beginExchange(intent) == nil)
        #expect(try await unresolved(bench)[0]?["state"] == "started")
        #expect(try await exchange(bench).errorCode == "exchange_unresolved")
    }

    @Test(arguments: [
        "{}", #"{"public_token":7}"#, #"{"public_token":"access-sandbox-1"}"#, "[]", "{", #"{"a":1,"a":2}"#,
    ])
    func aBodyThatIsNotUnderstoodIsRefused(body: String) async throws {
        let bench = try await Bench(acceptsSandboxTokens: true)
        let answer = try await bench.send(
            .post, "/api/plaid/exchange-token", as: .application(Bench.ada), body: body)
        #expect(answer.status == 400)
        #expect(answer.errorCode == "invalid_request")
        #expect(bench.plaid.callsInAll == 0)
    }

    @Test func updateModeSendsTheItemsOwnToken() async throws {
        let bench = try await Bench()
        try await bench.addAdasBank()
        bench.makeLinkTokens()
        let answer = try await bench.send(
            .post, "/api/plaid/create-link-token", as: .session(Bench.ada), body: #"{"item_id":"adasItem"}"#)
        #expect(answer.status == 200, "\(answer.text)")
        let call = try #require(bench.plaid.calls(to: "/link/token/create").first)
        #expect(call["access_token"] == "access-sandbox-adas")
        #expect(call["products"] == nil)
    }
}
