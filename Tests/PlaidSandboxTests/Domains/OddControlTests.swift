// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// Every control path with every member at the ends of what it can hold.
@Suite("Control calls with odd values")
struct OddControlTests {
    private static func calls(item: String) -> [(path: String, body: JSONObject)] {
        var calls: [(path: String, body: JSONObject)] = [
            ("/_tartan/clock", ["set": "2026-10-01T00:00:00Z"]), ("/_tartan/clock", ["advance": "P1D"]),
            ("/_tartan/clock", ["advance_seconds": 5]), ("/_tartan/clock", ["frozen": true]),
            (
                "/_tartan/populate",
                [
                    "client_id": "client", "items": 1, "days": 30, "transactions": 5, "institution_id": "ins_109508",
                    "user": "user_good", "password": "pass_good", "webhook": "http://127.0.0.1/hook",
                    "products": ["transactions"], "format": "json", "ready": true,
                ]
            ),
            ("/_tartan/snapshot", ["client_id": "client", "name": "a"]),
            ("/_tartan/snapshot/remove", ["client_id": "client", "name": "b"]),
            ("/_tartan/restore", ["id": "x"]), ("/_tartan/restore", ["client_id": "client", "name": "b"]),
            ("/_tartan/items", ["client_id": "client", "count": 5, "offset": 1, "item_id": "x"]),
            ("/_tartan/truth", ["client_id": "client"]), ("/_tartan/rate-limits", ["enabled": false]),
            ("/_tartan/mutation", ["client_id": "client", "item_id": .string(item), "after_page": 1]),
            (
                "/_tartan/link/complete",
                [
                    "client_id": "client", "link_token": "x", "institution_id": "ins_109508", "username": "u",
                    "password": "p",
                ]
            ),
            ("/_tartan/webhooks", ["client_id": "client"]), ("/_tartan/webhooks/replay", ["id": "x"]),
            ("/_tartan/webhooks/rotate-key", [:]), ("/_tartan/operations", [:]), ("/_tartan/health", [:]),
            ("/_tartan/reset", ["client_id": "nobody"]), ("/_tartan/faults/remove", ["id": "x"]),
            (
                "/_tartan/users",
                ["username": "custom_a", "configuration": ["seed": "s", "override_accounts": [["type": "other"]]]]
            ), ("/_tartan/users/remove", ["username": "custom_a"]), ("/_tartan/profile", ["document": "x"]),
            ("/link/session/open", ["link_token": "x", "seen": 1, "values": ["a": "b"], "action": "continue"]),
            ("/link/session/input", ["link_token": "x", "session_id": "x", "seen": 1, "values": ["a": "b"]]),
        ]
        for event in ItemEvent.allCases where event != .permissionRevoked {
            calls.append(("/_tartan/items/\(item)/event", ["client_id": "client", "code": .string(event.rawValue)]))
        }
        // Those that end an Item would end the others, too.
        for trigger in Trigger.all where trigger.name != "permission-revoked" {
            var body: JSONObject = [
                "event": .string(trigger.name), "client_id": "client", "account_id": "x",
                "webhook": "http://127.0.0.1/hook",
            ]
            body[trigger.subject == .item ? "item_id" : "id"] = .string(trigger.subject == .item ? item : "x")
            calls.append(("/_tartan/trigger", body))
        }
        for name in WebhookLab.Order.names {
            let body: JSONObject = [
                "kind": .string(name), "seconds": 5, "count": 1, "client_id": "client", "item_id": .string(item),
                "webhook_type": "TRANSACTIONS", "webhook_code": "DEFAULT_UPDATE",
            ]
            calls.append(("/_tartan/webhooks/lab", body))
        }
        return calls
    }

    private static let faults: [JSONObject] = [
        ["kind": "error", "error_code": "RATE_LIMIT", "error_message": "m", "status": 429], ["kind": "reset"],
        ["kind": "http", "status": 502, "body": "b", "content_type": "text/plain"], ["kind": "malformed"],
        ["kind": "timeout", "seconds": 1], ["kind": "delay", "seconds": 1], ["kind": "truncate", "bytes": 5],
        ["kind": "mutation", "after_page": 1],
    ]

    @Test("are refused or done, and the Sandbox goes on")
    func everyPath() async throws {
        let receiver = Receiver()
        let shell = try Shell { $0.webhookReceiver = receiver.receive }
        let item = try await shell.link(webhook: "http://127.0.0.1/hook")
        for (path, body) in Self.calls(item: item.id) {
            for odd in [.object(body)] + OddBodies.replacing(.object(body)) {
                let answer = await shell.sandbox.handle(path: path, body: odd.serialized())
                #expect(answer.status < 500, "\(path) \(odd.brief)")
            }
            // What was ordered is carried out.
            let fired: JSONObject = ["access_token": .string(item.token), "webhook_code": "DEFAULT_UPDATE"]
            _ = try await shell.call("/sandbox/item/fire_webhook", fired, method: "POST")
            await shell.sandbox.settle()
            #expect(try await shell.control("/_tartan/webhooks").status == 200)
            _ = await shell.sandbox.handle(method: "DELETE", path: "/_tartan/webhooks/lab")
        }
        #expect(await shell.sandbox.handle(method: "GET", path: "/").status == 200)
        #expect(try #require(shell.world).isConsistent)
    }

    @Test("faults with odd values are refused or added")
    func faultMembers() async throws {
        let shell = try Shell()
        let common: JSONObject = ["path": "/never", "probability": 1, "seed": 3, "after": 1, "count": 1]
        for fault in Self.faults {
            for odd in OddBodies.replacing(.object(fault.merging(common))) {
                let answer = await shell.sandbox.handle(path: "/_tartan/faults", body: odd.serialized())
                #expect(answer.status < 500, "\(odd.brief)")
            }
            #expect(try await shell.control("/_tartan/faults").status == 200)
            _ = await shell.sandbox.handle(method: "DELETE", path: "/_tartan/faults")
        }
        #expect(try await shell.call("/categories/get").status == 200)
    }

    @Test("set and advance share one rule: twenty years at a time, to the end of 2200")
    func clock() async throws {
        let shell = try Shell()
        func status(_ body: JSONObject) async throws -> Int { try await shell.control("/_tartan/clock", body).status }
        for bad in [
            ["set": "9999-01-01T00:00:00Z"], ["set": "2047-01-01T00:00:00Z"], ["set": "99999-01-01T00:00:00Z"],
            ["advance_seconds": OddValues.number("1e300")], ["advance": "P20000D"],
            ["advance": "9223372036854775807d"],
        ] as [JSONObject] { #expect(try await status(bad) == 400, "\(JSONValue.object(bad).brief)") }
        #expect(shell.sandbox.now == Shell.start)
        for year in stride(from: 2045, through: 2185, by: 20) {
            #expect(try await status(["set": .string("\(year)-01-01T00:00:00Z")]) == 200)
        }
        #expect(try await status(["set": "2200-12-31T23:59:59Z"]) == 200)
        #expect(try await status(["advance_seconds": 1]) == 400)
    }
}
