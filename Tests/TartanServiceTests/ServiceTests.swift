// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import PlaidJSON
import PlaidTypes
import TartanStorage
import Testing

@testable import TartanService

/// Who is let in, and what every answer has in common.
@Suite struct ServiceTests {
    @Test func keysAndTokensThatAreNotRightAreRefused() async throws {
        let bench = try await Bench()
        let key = bench.key.reveal()
        let expired = SessionToken.issue(
            for: Bench.ada, at: Bench.now.addingTimeInterval(-120), lifetime: 60, secret: bench.secret)
        let wrong: [[(String, String)]] = [
            [("Authorization", "Bearer \(APIKey().reveal())"), ("Tartan-User", "ada")],
            [("Authorization", key), ("Tartan-User", "ada")],
            [("Authorization", "Basic \(key)"), ("Tartan-User", "ada")],
            [("Authorization", "Bearer "), ("Tartan-User", "ada")],
            [("Authorization", "Bearer \(key)x"), ("Tartan-User", "ada")],
            [("Authorization", "Bearer \(key)"), ("Authorization", "Bearer \(key)"), ("Tartan-User", "ada")],
            [("Authorization", "Bearer \(expired)")],
            [("Authorization", "Bearer a.b.c")],
        ]
        for headers in wrong {
            let answer = try await bench.send(.get, "/api/items", headers: headers)
            #expect(answer.status == 401, "\(headers.map(\.0))")
            #expect(!answer.text.contains(key))
        }
    }

    @Test func aRevokedKeyIsRefused() async throws {
        let bench = try await Bench()
        #expect(try await bench.send(.get, "/api/items", as: .application(Bench.ada)).status == 200)
        try await bench.store.revokeAPIKey(named: "test", at: .init(Bench.now))
        #expect(try await bench.send(.get, "/api/items", as: .application(Bench.ada)).status == 401)
    }

    @Test func anApplicationNamesExactlyOneUser() async throws {
        let bench = try await Bench()
        let authorization = ("Authorization", "Bearer \(bench.key.reveal())")
        for users in [[], [""], ["a b"], ["ada", "bob"], [String(repeating: "a", count: 129)], ["é"]] {
            let answer = try await bench.send(
                .get, "/api/items", headers: [authorization] + users.map { ("Tartan-User", $0) })
            #expect(answer.status == 400, "\(users)")
        }
    }

    @Test func aSessionCannotNameAnotherUser() async throws {
        let bench = try await Bench()
        try await bench.addAdasBank()
        let answer = try await bench.send(
            .get, "/api/items", as: .session(Bench.bob), headers: [("Tartan-User", "ada")])
        #expect(answer.status == 403)
        let same = try await bench.send(
            .get, "/api/items", as: .session(Bench.ada), headers: [("Tartan-User", "ada")])
        #expect(same.status == 200)
    }

    @Test func unknownRoutesAnswerInTheOneShape() async throws {
        let bench = try await Bench()
        for (method, path, status, code) in [
            (HTTPRequest.Method.get, "/nowhere", 404, "not_found"), (.put, "/api/items", 405, "method_not_allowed"),
            (.get, "/api/plaid/webhook", 405, "method_not_allowed"),
        ] {
            let answer = try await bench.send(method, path)
            #expect(answer.status == status)
            #expect(answer.errorCode == code)
            #expect(answer.json["error"]?["message"]?.stringValue?.isEmpty == false)
            #expect(answer.json["error"]?["next"]?.stringValue?.isEmpty == false)
            #expect(answer.headers[.cacheControl] == "no-store")
        }
    }

    @Test func everyAnswerHasSecurityHeaders() async throws {
        let bench = try await Bench()
        for path in ["/", "/health", "/api/items", "/nowhere"] {
            let headers = try await bench.send(.get, path).headers
            #expect(headers[.xContentTypeOptions] == "nosniff", "\(path)")
            #expect(headers[.contentSecurityPolicy]?.hasPrefix("default-src 'none'") == true, "\(path)")
            #expect(headers[.referrerPolicy] == "no-referrer", "\(path)")
            #expect(headers[.frameOptions] == "DENY", "\(path)")
            #expect(headers[.accessControlAllowOrigin] == nil, "\(path)")
        }
    }

    @Test func anOversizedBodyIsRefused() async throws {
        let bench = try await Bench()
        let answer = try await bench.send(
            .post, "/api/plaid/exchange-token", as: .application(Bench.ada),
            body: String(repeating: " ", count: 70_000))
        #expect(answer.status == 413)
        #expect(answer.errorCode == "body_too_large")
    }

    @Test func healthSaysNothingElse() async throws {
        let bench = try await Bench()
        let answer = try await bench.send(.get, "/health")
        #expect(answer.text == #"{"alive":true,"ready":true}"#)
    }

    @Test func theCompositionRefusesAPublicAddressInTheClear() async throws {
        await #expect(throws: ServiceError.self) { try await Bench(listen: ListenConfiguration(host: "0.0.0.0")) }
    }
}
