// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite struct FaultControlTests {
    private let query: JSONObject = ["institution_id": "ins_109508", "country_codes": ["US"]]

    @Test func anErrorComesInPlaidsShape() async throws {
        let shell = try Shell()
        let item = try await shell.link()
        let added = try await shell.control(
            "/_tartan/faults",
            ["kind": "error", "error_code": "INSTITUTION_DOWN", "path": "/accounts/get", "count": 1])
        #expect(added.body["added"] == ["fault-1"])
        let body: JSONObject = ["access_token": .string(item.token)]
        let failed = try await shell.call("/accounts/get", body)
        #expect(failed.status == 400)
        #expect(failed.body["error_type"] == "INSTITUTION_ERROR")
        #expect(failed.body["error_message"]?.stringValue?.contains("not currently responding") == true)
        #expect(failed.body["request_id"]?.stringValue?.isEmpty == false)
        #expect(try await shell.call("/accounts/get", body).status == 200)
        let listed = try await shell.control("/_tartan/faults")
        #expect(listed.body["faults"]?[0]?["fired"] == 1)
        #expect(listed.body["faults"]?[0]?["matched"] == 2)
    }

    @Test func anItemIsChosenByItsID() async throws {
        let shell = try Shell()
        let first = try await shell.link()
        let second = try await shell.link()
        _ = try await shell.control(
            "/_tartan/faults",
            ["kind": "error", "error_code": "ITEM_LOGIN_REQUIRED", "item_id": .string(second.id)])
        let good = try await shell.call("/accounts/get", ["access_token": .string(first.token)])
        #expect(good.status == 200)
        let bad = try await shell.call("/accounts/get", ["access_token": .string(second.token)])
        #expect(bad.body["error_code"] == "ITEM_LOGIN_REQUIRED")
        // It never shows a token.
        _ = try await shell.control("/_tartan/faults", ["kind": "reset", "access_token": .string(second.token)])
        let list = try await shell.control("/_tartan/faults")
        #expect(!String(decoding: list.body.serialized(), as: UTF8.self).contains(second.token))
    }

    @Test func brokenConnectionsHaveNoStatusInProcess() async throws {
        let shell = try Shell()
        for kind in ["reset", "timeout"] {
            var rule: JSONObject = ["kind": .string(kind), "count": 1]
            if kind == "timeout" { rule["seconds"] = 0 }
            _ = try await shell.control("/_tartan/faults", rule)
            let answer = await shell.sandbox.handle(path: "/institutions/get_by_id")
            #expect(answer.status == 0)
            #expect(answer.body.isEmpty)
        }
    }

    @Test func bodiesAreDamagedAfterTheRequestWasCarriedOut() async throws {
        let shell = try Shell()
        var body = query
        body["client_id"] = "client"
        body["secret"] = "secret"
        let whole = await shell.sandbox.handle(path: "/institutions/get_by_id", body: body.serialized())
        _ = try await shell.control("/_tartan/faults", ["kind": "malformed", "count": 1])
        _ = try await shell.control("/_tartan/faults", ["kind": "truncate", "bytes": 10, "count": 1])
        let malformed = await shell.sandbox.handle(path: "/institutions/get_by_id", body: body.serialized())
        #expect(malformed.status == 200)
        #expect(malformed.body.count == whole.body.count)
        #expect(throws: JSONError.self) { try JSONValue(parsing: malformed.body) }
        let truncated = await shell.sandbox.handle(path: "/institutions/get_by_id", body: body.serialized())
        #expect(truncated.body == Array(malformed.body.prefix(10)))
    }

    @Test func anAnswerIsLostWithItsRequestCarriedOutOrNot() async throws {
        for isPerformed in [true, false] {
            let shell = try Shell()
            let item = try await shell.link()
            var rule: JSONObject = ["kind": "http", "status": 502, "path": "/item/remove", "count": 1]
            rule["performed"] = .bool(isPerformed)
            _ = try await shell.control("/_tartan/faults", rule)
            var body: JSONObject = ["client_id": "client", "secret": "secret"]
            body["access_token"] = .string(item.token)
            let lost = await shell.sandbox.handle(path: "/item/remove", body: body.serialized())
            #expect(lost.status == 502)
            let after = try await shell.call("/item/get", ["access_token": .string(item.token)])
            #expect((after.body["error_code"] == "ITEM_NOT_FOUND") == isPerformed)
        }
    }

    @Test func dataChangeInTheMiddleOfARound() async throws {
        let shell = try Shell()
        let item = try await shell.link()
        await shell.sandbox.advance(by: 60)
        _ = try await shell.control(
            "/_tartan/faults", ["kind": "mutation", "item_id": .string(item.id), "after_page": 2])
        var codes: [String] = []
        var cursor: JSONValue = ""
        for _ in 0..<4 {
            let page = try await shell.call(
                "/transactions/sync", ["access_token": .string(item.token), "count": 5, "cursor": cursor])
            codes.append(page.body["error_code"]?.stringValue ?? "page")
            cursor = page.body["next_cursor"] ?? ""
        }
        #expect(codes == ["page", "page", "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION", "page"])
    }

    @Test func faultsGoAwayAndMistakesAreRefused() async throws {
        let shell = try Shell()
        for _ in 0..<2 { _ = try await shell.control("/_tartan/faults", ["kind": "reset"]) }
        let one = try await shell.send("/_tartan/faults?id=fault-1", method: "DELETE", bytes: [])
        #expect(one.body["faults"]?.arrayValue?.count == 1)
        #expect(try await shell.send("/_tartan/faults?id=fault-1", method: "DELETE", bytes: []).status == 404)
        let all = try await shell.send("/_tartan/faults", method: "DELETE", bytes: [])
        #expect(all.body["faults"] == [])
        let bad = try await shell.control("/_tartan/faults", ["kind": "explode"])
        #expect(bad.status == 400)
        #expect(bad.body["error"]?.stringValue?.contains("Unknown fault kind 'explode'") == true)
        #expect(try await shell.send("/_tartan/faults", method: "PUT", bytes: []).status == 405)
        // The control API itself is never in reach of a fault.
        _ = try await shell.control("/_tartan/faults", ["kind": "reset"])
        #expect(try await shell.control("/_tartan/health").status == 200)
    }

    @Test func aFileIsReadAtTheStart() async throws {
        let folder = try TemporaryFolder()
        let file = folder.path("faults.json")
        try Data(#"{"seed": 3, "rules": [{"kind": "http", "status": 503, "path_prefix": "/institutions/"}]}"#.utf8)
            .write(to: URL(filePath: file))
        let shell = try Shell { $0.faultsFile = file }
        #expect(await shell.sandbox.handle(path: "/institutions/get").status == 503)
        for (name, text, part) in [
            ("broken.json", "{", "is not JSON"), ("wrong.json", #"[{"kind": "x"}]"#, "Unknown fault kind 'x'"),
            ("missing.json", nil, "cannot be read"),
        ] {
            if let text { try Data(text.utf8).write(to: URL(filePath: folder.path(name))) }
            #expect {
                try Shell { $0.faultsFile = folder.path(name) }
            } throws: { error in
                "\(error)".contains(part) && "\(error)".contains(name)
            }
        }
    }
}
