// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import PlaidCore
import PlaidJSON
import PlaidTypes
import TartanTestSupport
import Testing

@testable import TartanService

/// Whatever happens, logs and errors hold no token, no key and nothing of a person.
@Suite struct LeakTests {
    @Test func nothingSecretReachesALogOrAnError() async throws {
        let capture = LogCapture()
        let bench = try await Bench(acceptsSandboxTokens: true, logger: capture.logger)
        try await bench.addAdasBank()
        try await bench.addAdasPayment()
        bench.makeLinkTokens()
        var errors: [String] = []
        func send(
            _ method: HTTPRequest.Method, _ path: String, _ who: Who, _ body: String? = nil,
            headers: [(String, String)] = []
        ) async throws {
            let answer = try await bench.send(method, path, as: who, body: body, headers: headers)
            if answer.status >= 400 { errors.append(answer.text) }
        }
        let ada = Who.application(Bench.ada)
        for route in RouteTable.routes {
            let request = try #require(CrossUserTests.cases[route.name])
            try await send(route.method, request.path, ada, request.body, headers: request.headers)
            try await send(route.method, request.path, .session(Bench.bob), request.body, headers: request.headers)
        }
        let leaky = PlaidError(
            kind: .apiError, code: .internalServerError, message: "access-sandbox-leak of adas 1111222233330000",
            httpStatus: 500)
        bench.plaid.on("/item/public_token/exchange") { _ throws(PlaidError) in throw leaky }
        bench.plaid.on("/link/token/create") { _ throws(PlaidError) in throw leaky }
        try await send(.post, "/api/plaid/exchange-token", ada, #"{"public_token":"public-sandbox-leak"}"#)
        try await send(.post, "/api/plaid/create-link-token", ada)
        bench.onExchange(item: Bench.item.rawValue)
        try await send(
            .post, "/api/plaid/exchange-token", .application(Bench.bob), #"{"public_token":"public-sandbox-leak2"}"#)
        #expect(errors.count > 10)
        #expect(!capture.text.isEmpty, "nothing was logged, so that the search shows nothing")
        for text in errors + [capture.text] {
            for secret in [
                "access-sandbox", "public-sandbox", "link-sandbox", "tartan_key_", "111122223333", "lovelace",
            ] {
                #expect(!text.lowercased().contains(secret), "\(secret) in \(text)")
            }
        }
    }
}
