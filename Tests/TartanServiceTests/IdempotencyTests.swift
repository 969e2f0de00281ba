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

/// A repeated request with an idempotency key gets the first response, and does nothing.
@Suite struct IdempotencyTests {
    private static let writes = RouteTable.routes.filter(\.remembersKeys).map(\.name)
    static let transaction = "/v1/items/adasItem/transactions/adasTransaction1"
    static let ada = Who.application(Bench.ada)

    func bench() async throws -> Bench {
        let bench = try await Bench(acceptsSandboxTokens: true)
        try await bench.addAdasBank()
        bench.makeLinkTokens()
        bench.onExchange(item: "newItem")
        bench.plaid.on("/transactions/refresh") { _ in ["request_id": "refresh1"] }
        return bench
    }

    func send(
        _ bench: Bench, _ method: HTTPRequest.Method, _ path: String, as who: Who = ada, body: String? = nil,
        key: String = "the-key", _ headers: [(String, String)] = []
    ) async throws -> Answer {
        try await bench.send(method, path, as: who, body: body, headers: headers + [("Idempotency-Key", key)])
    }

    func isReplay(_ answer: Answer) -> Bool { answer.headers[.idempotencyReplayed] == "true" }

    // MARK: Every route

    @Test func everyWriteDeclaresItsKey() {
        #expect(Self.writes.count == RouteTable.routes.filter(\.isWrite).count - 7)
        for route in RouteTable.routes {
            #expect(route.requestHeaders.contains(.idempotencyKey) == route.remembersKeys, "\(route.name)")
            #expect(
                route.errors.contains(.idempotency[0]) == route.remembersKeys
                    && route.errors.contains(.idempotency[1]) == route.remembersKeys)
            #expect(route.errors.contains(.idempotencyUnresolved) == (route.remembersKeys && !route.isRepeatable))
        }
        let permanent = RouteTable.routes.filter { $0.keyUse == .permanent }
        #expect(Set(permanent.map(\.name)) == [.createPayment, .refundPayment])
        for route in permanent {
            #expect(route.requestHeaders.contains(.paymentKey) && RouteHeader.paymentKey.isRequired)
            #expect(Set(route.errors).isSuperset(of: RouteError.permanentKey))
        }
        // A poll, what would delete its own record, and payments, which are never sent twice.
        let without = RouteTable.routes.filter { $0.isWrite && !$0.remembersKeys }.map(\.name)
        #expect(
            Set(without) == [
                .linkResult, .eraseUser, .createPayment, .refundPayment, .cancelPayment, .resumePayment,
                .previewPayment,
            ])
        // What does more the second time it is carried out.
        let once = RouteTable.routes.filter { !$0.isRepeatable }.map(\.name)
        #expect(Set(once) == [.undoTransactionEdit, .freshBalances, .refreshTransactions])
    }

    @Test(arguments: writes)
    func aRepeatedRequestGetsTheFirstResponse(_ name: Route.Name) async throws {
        let route = try #require(RouteTable.routes.first { $0.name == name })
        let request = try #require(CrossUserTests.cases[name])
        let bench = try await bench()
        if name == .undoTransactionEdit {
            for note in ["a", "b"] {
                _ = try await bench.send(.patch, Self.transaction, as: Self.ada, body: "{\"note\":\"\(note)\"}")
            }
        }
        let first = try await send(bench, route.method, request.path, body: request.body)
        #expect(!isReplay(first))
        let calls = bench.plaid.callsInAll
        let second = try await send(bench, route.method, request.path, body: request.body)
        #expect(second.status == first.status && second.bytes == first.bytes, "\(first.text) \(second.text)")
        #expect(second.headers[.contentType] == first.headers[.contentType])
        #expect(second.headers[.eTag] == first.headers[.eTag])
        let code = first.errorCode.map { ServiceError.Code(rawValue: $0) }
        let passing: [ServiceError.Code?] = [.notReady, .exchangeUnresolved, .removalUnproven]
        let isKept = first.status < 500 && !passing.contains(code)
        #expect(isReplay(second) == isKept, "\(name) \(first.status)")
        guard isKept else { return }
        #expect(bench.plaid.callsInAll == calls, "a repeated request asks Plaid nothing")
        // The same request under its alias is the same.
        let alias = request.path.replacing("/api/", with: "/v1/")
        let third = try await send(bench, route.method, alias, body: request.body)
        #expect(isReplay(third) && third.bytes == first.bytes)
        let other = try await send(bench, route.method, request.path, body: #"{"other":1}"#)
        #expect(other.status == 422 && other.errorCode == "idempotency_key_reused")
        let elsewhere = try await send(bench, .patch, Self.transaction, body: #"{"tags":["elsewhere"]}"#)
        #expect(elsewhere.status == 422)
    }

    @Test func whatWasDoneOnceIsNotDoneAgain() async throws {
        let bench = try await bench()
        for note in ["a", "b", "c"] {
            _ = try await bench.send(.patch, Self.transaction, as: Self.ada, body: "{\"note\":\"\(note)\"}")
        }
        for _ in 0..<3 {
            let undone = try await send(bench, .post, Self.transaction + "/undo")
            #expect(undone.json["transaction"]?["note"] == "b")
        }
        #expect(try await send(bench, .post, Self.transaction + "/undo", key: "2").json["transaction"]?["note"] == "a")
        // An edit that came in between stays.
        _ = try await send(bench, .patch, Self.transaction, body: #"{"note":"first"}"#, key: "3")
        _ = try await send(bench, .patch, Self.transaction, body: #"{"note":"second"}"#, key: "4")
        let repeated = try await send(bench, .patch, Self.transaction, body: #"{"note":"first"}"#, key: "3")
        #expect(repeated.json["transaction"]?["note"] == "first" && isReplay(repeated))
        #expect(try await bench.send(.get, Self.transaction, as: Self.ada).json["transaction"]?["note"] == "second")
    }

    // MARK: Whose key it is

    @Test func aKeyIsItsUsersAndItsKindOfCallers() async throws {
        let bench = try await bench()
        let path = "/api/plaid/create-link-token"
        var tokens: Set<String> = []
        for who in [Self.ada, .session(Bench.ada), .application(Bench.bob), .session(Bench.bob)] {
            let answer = try await send(bench, .post, path, as: who, body: "{}")
            #expect(answer.status == 200 && !isReplay(answer))
            tokens.insert(try #require(answer.json["link_token"]?.stringValue))
            #expect(isReplay(try await send(bench, .post, path, as: who, body: "{}")))
        }
        #expect(tokens.count == 4)
        // A request without a key, and one that reads, is not kept.
        #expect(!isReplay(try await bench.send(.post, path, as: Self.ada, body: "{}")))
        for _ in 0..<2 { #expect(!isReplay(try await send(bench, .get, "/v1/items"))) }
        // A rotated API key is still the same application.
        let other = APIKey()
        try await bench.store.insertAPIKey(
            APIKeyRecord(name: "rotated", digest: other.digest, createdAt: Instant(Bench.now)))
        let rotated = try await bench.send(
            .post, path, as: .nobody, body: "{}",
            headers: [
                ("Authorization", "Bearer \(other.reveal())"), ("Tartan-User", "ada"), ("Idempotency-Key", "the-key"),
            ])
        #expect(isReplay(rotated))
    }

    @Test(arguments: ["", "a b", "ä", "a\tb", String(repeating: "a", count: 256)])
    func aKeyThatIsNoneIsRefused(_ key: String) async throws {
        let bench = try await bench()
        let answer = try await send(bench, .post, "/api/plaid/create-link-token", body: "{}", key: key)
        #expect(answer.status == 400 && answer.errorCode == "invalid_request")
        let two = try await send(
            bench, .post, "/api/plaid/create-link-token", body: "{}", [("Idempotency-Key", "another")])
        #expect(two.status == 400)
        #expect(bench.plaid.callsInAll == 0)
        let long = String(repeating: "a", count: 255)
        #expect(try await send(bench, .post, "/api/plaid/create-link-token", body: "{}", key: long).status == 200)
    }

    @Test func aBodyThatIsTooLargeIsRefusedWithAKeyToo() async throws {
        let bench = try await bench()
        let body = String(repeating: "a", count: Call.maximumJSONBytes + 1)
        let answer = try await send(bench, .post, "/v1/items/adasItem/sync", body: body)
        #expect(answer.status == 413 && answer.errorCode == "body_too_large")
    }

    // MARK: What is not kept

    @Test func aFailureIsNotKept() async throws {
        let bench = try await bench()
        let calls = Counter()
        bench.plaid.on("/link/token/create") { _ throws(PlaidError) in
            calls.add()
            guard calls.count > 2 else {
                throw PlaidError(kind: .apiError, code: .internalServerError, message: "no", httpStatus: 500)
            }
            return ["link_token": "link-sandbox-x", "expiration": "2026-09-21T18:00:00Z", "request_id": "r1"]
        }
        var statuses: [Int] = []
        for _ in 0..<4 {
            statuses.append(try await send(bench, .post, "/api/plaid/create-link-token", body: "{}").status)
        }
        #expect(statuses.prefix(2).allSatisfy { $0 >= 500 } && statuses.suffix(2) == [200, 200] && calls.count == 3)
    }

    @Test func aRefusalIsKeptWithItsHeaders() async throws {
        let bench = try await bench()
        let stale = [("If-Match", "\"stale\"")]
        let first = try await send(bench, .patch, Self.transaction, body: #"{"note":"n"}"#, stale)
        let second = try await send(bench, .patch, Self.transaction, body: #"{"note":"n"}"#, stale)
        #expect(first.status == 412 && second.status == 412 && isReplay(second) && second.bytes == first.bytes)
        #expect(second.headers[.eTag] == first.headers[.eTag] && first.headers[.eTag] != nil)
        // The condition is part of the request.
        let tag = try #require(first.headers[.eTag])
        let corrected = [("If-Match", tag)]
        #expect(try await send(bench, .patch, Self.transaction, body: #"{"note":"n"}"#, corrected).status == 422)
    }

    // MARK: At once, and after a crash

    @Test func aSecondRequestWhileTheFirstIsBeingProcessedIsRefused() async throws {
        let bench = try await bench()
        let (started, hasStarted) = AsyncStream.makeStream(of: Void.self)
        let (released, release) = AsyncStream.makeStream(of: Void.self)
        bench.plaid.on("/link/token/create") { _ in
            hasStarted.finish()
            for await _ in released {}
            return ["link_token": "link-sandbox-x", "expiration": "2026-09-21T18:00:00Z", "request_id": "r1"]
        }
        let path = "/api/plaid/create-link-token"
        async let first = send(bench, .post, path, body: "{}")
        for await _ in started {}
        for _ in 0..<2 {
            let second = try await send(bench, .post, path, body: "{}")
            #expect(second.status == 409 && second.errorCode == "idempotency_in_progress")
            #expect(second.headers[.retryAfter] == "2")
        }
        #expect(try await send(bench, .post, path, body: #"{"language":"fr"}"#).status == 422)
        release.finish()
        let done = try await first
        let third = try await send(bench, .post, path, body: "{}")
        #expect(done.status == 200 && isReplay(third) && third.bytes == done.bytes)
        #expect(bench.plaid.calls(to: "/link/token/create").count == 1)
    }

    /// Stores what a process leaves that dies during a request.
    private func interrupt(_ bench: Bench, _ name: Route.Name, _ path: String, secondsAgo: Int) async throws {
        let route = try #require(RouteTable.routes.first { $0.name == name })
        // The record of a real request, without its response.
        _ = try await send(bench, route.method, path, body: route.body == nil ? nil : "{}")
        let now = Instant(Bench.now)
        let caller = Caller(user: Bench.ada, kind: .application, credential: bench.key.digest)
        let key = try #require(try IdempotencyKey(["the-key"]))
        let probe = KeyedRequestRecord(
            digest: key.digest(for: caller), userID: Bench.ada, contentDigest: TokenDigest(of: "probe"), startedAt: now)
        var record = try #require(try await bench.store.beginRequest(probe, interruptedBefore: nil))
        record.response = nil
        try await bench.store.finishRequest(record)
        try await bench.store.abandonRequest(record)
        record.startedAt = now - .seconds(secondsAgo)
        #expect(try await bench.store.beginRequest(record, interruptedBefore: nil) == nil)
    }

    @Test func anInterruptedRequestThatMayBeRepeatedStartsAgain() async throws {
        let path = "/api/plaid/create-link-token"
        for (seconds, status) in [(1, 409), (119, 409), (121, 200)] {
            let bench = try await bench()
            try await interrupt(bench, .createLinkToken, path, secondsAgo: seconds)
            let answer = try await send(bench, .post, path, body: "{}")
            #expect(answer.status == status && !isReplay(answer), "\(seconds)")
            if status == 409 { #expect(answer.errorCode == "idempotency_in_progress") }
            if status == 200 { #expect(isReplay(try await send(bench, .post, path, body: "{}"))) }
        }
    }

    @Test func anInterruptedRequestThatMayNotBeRepeatedIsRefused() async throws {
        for (seconds, code) in [(1, "idempotency_in_progress"), (121, "idempotency_unresolved"), (86_401, nil)] {
            let bench = try await bench()
            for note in ["a", "b", "c"] {
                _ = try await bench.send(.patch, Self.transaction, as: Self.ada, body: "{\"note\":\"\(note)\"}")
            }
            let path = Self.transaction + "/undo"
            try await interrupt(bench, .undoTransactionEdit, path, secondsAgo: seconds)
            let answer = try await send(bench, .post, path)
            #expect(answer.errorCode == code && answer.status == (code == nil ? 200 : 409), "\(seconds)")
            let note = try await bench.send(.get, Self.transaction, as: Self.ada).json["transaction"]?["note"]
            #expect(note == (code == nil ? "a" : "b"))
        }
    }

    // MARK: What is stored

    @Test func storedResponsesAreSealedAndGoWithTheirItem() async throws {
        let bench = try await bench()
        let made = try await send(bench, .post, "/api/plaid/create-link-token", body: "{}", key: "1")
        let token = try #require(made.json["link_token"]?.stringValue)
        _ = try await send(bench, .patch, Self.transaction, body: #"{"note":"adasSecretNote"}"#, key: "2")
        let exchanged = try await send(
            bench, .post, "/api/plaid/exchange-token", body: #"{"public_token":"public-sandbox-new"}"#, key: "3")
        #expect(exchanged.status == 200, "\(exchanged.text)")
        let cells = try await bench.store.engineSealed(.keyedResponses, notBeginningWith: [], limit: 10)
        #expect(cells.isEmpty, "every value begins with nothing")
        let all = try await bench.store.engineSealed(.keyedResponses, notBeginningWith: [0, 1, 2], limit: 10)
        #expect(all.count == 3)
        for cell in all {
            for secret in [token, "adasSecretNote", "newItem"] {
                #expect(Data(cell.value.bytes).range(of: Data(secret.utf8)) == nil)
            }
        }
        bench.plaid.on("/item/remove") { _ in ["request_id": "r4"] }
        for (path, left) in [("/v1/items/adasItem", 3), ("/v1/items/newItem", 3)] {
            let removed = try await send(bench, .delete, path, key: path)
            #expect(removed.status == 200, "\(removed.text)")
            // The deletion's own response is kept: it names nothing.
            #expect(isReplay(try await send(bench, .delete, path, key: path)))
            #expect(try await bench.store.engineCountSealed(.keyedResponses) == left)
        }
        let erased = try await bench.send(.delete, "/v1/user?settled=true", as: Self.ada)
        #expect(erased.status == 200, "\(erased.text)")
        #expect(try await bench.store.engineCountSealed(.keyedResponses) == 0)
    }

    @Test func anErasureWithAKeyIsRefusedSoThatALateRepeatErasesNothing() async throws {
        let bench = try await bench()
        bench.plaid.on("/item/remove") { _ in ["request_id": "r4"] }
        let refused = try await send(bench, .delete, "/v1/user?settled=true")
        #expect(refused.status == 400 && refused.errorCode == "invalid_request")
        #expect(bench.plaid.callsInAll == 0)
        #expect(try await bench.send(.delete, "/v1/user?settled=true", as: Self.ada).status == 200)
        #expect(try await bench.store.items(of: Bench.ada).isEmpty)
        // The user connects a bank before the repeated request arrives.
        let body = #"{"public_token":"public-sandbox-new"}"#
        let connected = try await bench.send(.post, "/api/plaid/exchange-token", as: Self.ada, body: body)
        #expect(connected.status == 200, "\(connected.text)")
        #expect(try await send(bench, .delete, "/v1/user?settled=true").status == 400)
        #expect(try await bench.store.items(of: Bench.ada).map(\.itemID) == ["newItem"])
    }

    @Test func aPollIgnoresItsKey() async throws {
        let bench = try await bench()
        let request = try #require(CrossUserTests.cases[.linkResult])
        for _ in 0..<2 {
            let answer = try await send(bench, .post, request.path, body: request.body)
            #expect(!isReplay(answer) && answer.errorCode != "idempotency_in_progress")
        }
        #expect(try await bench.store.engineCountSealed(.keyedResponses) == 0)
    }

    @Test func aStoredResponseReadsAsItWas() throws {
        var reply = Reply.json(["a": "ä\u{1F600}", "b": .number(JSONNumber(5))], status: .accepted)
        reply.headers[.eTag] = "\"tag\""
        let read = try #require(Reply(remembered: reply.remembered))
        #expect(read.status == .accepted && read.bytes == reply.bytes && read.contentType == reply.contentType)
        #expect(read.headers[.eTag] == "\"tag\"")
        for text in ["", "{}", #"{"status":700,"type":"a","body":"b"}"#, "[]"] {
            #expect(Reply(remembered: text) == nil)
        }
    }
}
