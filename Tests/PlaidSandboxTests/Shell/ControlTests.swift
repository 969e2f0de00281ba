// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite struct ControlTests {
    @Test(arguments: [
        ([("host", "127.0.0.1:8181")], 200), ([("host", "localhost")], 200), ([("host", "[::1]:80")], 200), ([], 200),
        ([("host", "evil.example:8181")], 403), ([("host", "")], 403), ([("host", "127.0.0.1.evil.example")], 403),
        ([("host", "localhost:1"), ("origin", "http://localhost:1")], 200),
        ([("host", "localhost:1"), ("origin", "http://localhost:2")], 403),
        ([("host", "localhost:1"), ("origin", "https://evil.example")], 403),
        ([("host", "localhost:1"), ("origin", "null")], 403), ([("origin", "http://localhost")], 403),
        ([("host", "localhost:1"), ("sec-fetch-site", "cross-site")], 403),
    ])
    func foreignPagesAreRefused(headers: [(String, String)], status: Int) async throws {
        let shell = try Shell()
        for path in ["/_tartan/health", "/_tartan/clock", "/"] {
            let answer = await shell.sandbox.handle(
                method: "GET", path: path, headers: headers.map { (name: $0.0, value: $0.1) })
            #expect(answer.status == status, "\(path)")
        }
    }

    @Test func theClockIsReadAndMoved() async throws {
        let shell = try Shell()
        #expect(try await shell.control("/_tartan/clock").body["frozen"] == true)
        _ = try await shell.control("/_tartan/clock", ["advance_seconds": 60])
        _ = try await shell.control("/_tartan/clock", ["advance": "P1D"])
        #expect(shell.sandbox.now == Shell.start + 86_460)
        let set = try await shell.control("/_tartan/clock", ["set": "2027-01-01T00:00:00Z"])
        #expect(set.body["now"] == "2027-01-01T00:00:00Z")
        let going = try await shell.control("/_tartan/clock", ["frozen": false])
        #expect(going.body["frozen"] == false)
        let stopped = try await shell.control("/_tartan/clock", ["frozen": true, "advance": "1h"])
        #expect(stopped.body["frozen"] == true)
        #expect(
            shell.sandbox.now >= set.body["now"].flatMap(\.stringValue).flatMap { try? Date($0, strategy: .iso8601) }
                ?? .distantFuture)
        #expect(try await shell.control("/_tartan/clock", ["frozen": "yes"]).status == 400)
        for bad in [["advance_seconds": -1], ["advance": "soon"], ["set": "2020-01-01T00:00:00Z"], [:]] as [JSONObject]
        {
            let answer = try await shell.control("/_tartan/clock", bad)
            #expect(answer.status == 400)
            #expect(answer.body["error"]?.stringValue?.hasSuffix(".") == true)
        }
    }

    @Test func truthHoldsTheWholeWorld() async throws {
        let shell = try Shell()
        #expect(try await shell.control("/_tartan/truth").status == 400)
        #expect(try await shell.control("/_tartan/truth?client_id=nobody").status == 404)
        let item = try await shell.link()
        let truth = try await shell.control("/_tartan/truth?client_id=client")
        #expect(truth.body["items"]?[0]?["item_id"]?.stringValue == item.id)
        #expect(try await shell.control("/_tartan/truth").body == truth.body)
    }

    @Test func resetForgets() async throws {
        let shell = try Shell()
        let item = try await shell.link(webhook: "https://example.com/")
        #expect(try await shell.control("/_tartan/reset", ["client_id": "other"]).status == 200)
        #expect(try await shell.call("/item/get", ["access_token": .string(item.token)]).status == 200)
        #expect(try await shell.control("/_tartan/reset", [:]).status == 200)
        #expect(try await shell.call("/item/get", ["access_token": .string(item.token)]).status == 400)
        #expect(try await shell.control("/_tartan/webhooks").body["webhooks"] == [])
    }

    @Test func mutationIsArmed() async throws {
        let shell = try Shell()
        let item = try await shell.link()
        await shell.sandbox.advance(by: 60)
        let body: JSONObject = ["client_id": "client", "item_id": .string(item.id), "after_page": 1]
        #expect(try await shell.control("/_tartan/mutation", body).body["armed"] == true)
        let first = try await shell.call("/transactions/sync", ["access_token": .string(item.token), "count": 5])
        let second = try await shell.call(
            "/transactions/sync",
            ["access_token": .string(item.token), "count": 5, "cursor": first.body["next_cursor"] ?? .null])
        #expect(second.body["error_code"] == "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION")
        let unknown = try await shell.control("/_tartan/mutation", ["client_id": "client", "item_id": "x"])
        #expect(unknown.status == 404)
    }

    @Test func linkIsCompleted() async throws {
        let shell = try Shell()
        let created = try await shell.call(
            "/link/token/create",
            [
                "client_name": "Test", "language": "en", "country_codes": ["US"], "products": ["transactions"],
                "user": ["client_user_id": "u"],
            ])
        #expect(created.status == 200, "\(created.body)")
        let completed = try await shell.control(
            "/_tartan/link/complete",
            ["client_id": "client", "link_token": created.body["link_token"] ?? .null, "institution_id": "ins_109508"])
        let exchanged = try await shell.call(
            "/item/public_token/exchange", ["public_token": completed.body["public_token"] ?? .null])
        #expect(exchanged.status == 200)
        let wrong = try await shell.control(
            "/_tartan/link/complete", ["client_id": "client", "link_token": "link-sandbox-x"])
        #expect(wrong.body["error_code"] == "INVALID_LINK_TOKEN")
    }

    @Test func wrongMethodsAndPathsAreRefused() async throws {
        let shell = try Shell()
        #expect(try await shell.control("/_tartan/reset").status == 405)
        #expect(try await shell.control("/_tartan/health", [:]).status == 405)
        #expect(try await shell.control("/_tartan/nothing").status == 404)
        #expect(try await shell.send("/_tartan/reset", bytes: Array("{".utf8)).status == 400)
    }

    /// Each call that changes something knows its members and no others.
    @Test func unknownAndRepeatedMembersAreRefused() async throws {
        let shell = try Shell()
        for entry in ControlIndex.entries where entry.members != nil {
            guard let method = entry.methods.first(where: { $0 != "GET" }) else { continue }
            let path = entry.path.replacingOccurrences(of: "{item_id}", with: "x")
            let refused = await shell.sandbox.handle(method: method, path: path, body: Array(#"{"colour":1}"#.utf8))
            #expect(refused.status == 400, "\(path)")
            #expect(String(decoding: refused.body, as: UTF8.self).contains("Unknown member colour."), "\(path)")
        }
        let twice = #"{"username":"custom_a","username":"custom_b","configuration":{"override_accounts":[]}}"#
        let repeated = await shell.sandbox.handle(method: "POST", path: "/_tartan/users", body: Array(twice.utf8))
        #expect(repeated.status == 400 && String(decoding: repeated.body, as: UTF8.self).contains("twice"))
        #expect(try await shell.control("/_tartan/users").body["users"]?.arrayValue?.isEmpty != false)
        // Faults have their own sentence.
        #expect(try await shell.control("/_tartan/faults", ["kind": "reset", "colour": 1]).status == 400)
    }

    @Test func responsesHavePlaidsHeaders() async throws {
        let shell = try Shell()
        let answer = await shell.sandbox.handle(
            method: "POST", path: "/item/get",
            headers: [("PLAID-CLIENT-ID", "client"), ("PLAID-SECRET", "secret")], body: Array("{}".utf8))
        let headers = Dictionary(answer.headers.map { ($0.name, $0.value) }) { first, _ in first }
        #expect(headers["Plaid-Version"] == "2020-09-14" && headers["X-XSS-Protection"] == "1; mode=block")
        #expect(headers["Content-Type"] == "application/json; charset=utf-8" && headers["X-Frame-Options"] == "DENY")
        #expect(headers["Strict-Transport-Security"] == nil)
    }

    @Test func thePageEscapesWhatItShows() async throws {
        var shell = try Shell()
        shell.clientID = "<script>alert(1)</script>&\"'"
        _ = try await shell.link()
        let page = await shell.sandbox.handle(method: "GET", path: "/")
        let text = String(decoding: page.body, as: UTF8.self)
        #expect(page.status == 200)
        #expect(!text.contains("<script"))
        #expect(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;"))
        #expect(!text.contains(shell.secret + "\""))
        let headers = Dictionary(page.headers.map { ($0.name, $0.value) }) { first, _ in first }
        #expect(headers["Content-Security-Policy"]?.contains("frame-ancestors 'none'") == true)
        #expect(headers["X-Content-Type-Options"] == "nosniff")
        #expect(headers["Cache-Control"] == "no-store")
    }
}
