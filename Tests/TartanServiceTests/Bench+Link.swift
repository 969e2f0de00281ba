// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import PlaidCore
import PlaidJSON
import PlaidTypes
import Testing

@testable import TartanService

extension Bench {
    /// Plaid makes Link tokens, and nobody has used them yet.
    func makeLinkTokens() {
        let made = Counter()
        plaid.on("/link/token/create") { _ in
            made.add()
            return [
                "link_token": .string("link-sandbox-\(made.count)"), "expiration": "2026-09-21T18:00:00Z",
                "request_id": "r1",
            ]
        }
        onLinkTokenGet(sessions: [:])
    }

    /// What `/link/token/get` says of which Link token's sessions.
    func onLinkTokenGet(sessions: [String: [String]]) {
        plaid.on("/link/token/get") { body in
            let linkToken = body["link_token"]?.stringValue ?? ""
            let results = (sessions[linkToken] ?? []).map { token -> JSONValue in
                ["public_token": .string(token), "accounts": [], "institution": .null]
            }
            return [
                "link_token": .string(linkToken), "created_at": .null, "expiration": .null, "metadata": [:],
                "link_sessions": [["link_session_id": "s1", "results": ["item_add_results": .array(results)]]],
                "request_id": "r2",
            ]
        }
    }

    /// Ada opened Link, and its session made a public token.
    func addAdasLinkSession(publicToken: String) async throws {
        makeLinkTokens()
        let answer = try await send(.post, "/api/plaid/create-link-token", as: .application(Self.ada), body: "{}")
        let linkToken = try #require(answer.json["link_token"]?.stringValue)
        onLinkTokenGet(sessions: [linkToken: [publicToken]])
        onExchange(item: "newItem")
    }

    func onExchange(item: String) {
        plaid.on("/item/public_token/exchange") { _ in
            ["access_token": "access-sandbox-new", "item_id": .string(item), "request_id": "r3"]
        }
        plaid.on("/item/remove") { _ in ["request_id": "r4"] }
    }
}
