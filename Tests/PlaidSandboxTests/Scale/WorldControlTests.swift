// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Synchronization
import Testing

@testable import PlaidSandbox

/// Many Items at once, snapshots, and isolated environments.
@Suite struct WorldControlTests {
    @Test func manyItemsAreMadeAtOnce() async throws {
        let shell = try Shell()
        let made = try await shell.control(
            "/_tartan/populate",
            ["client_id": "client", "secret": "secret", "items": 40, "days": 730, "user": "user_good"])
        let items = try made.body.list("items")
        #expect(items.count == 40)
        #expect(Set(try items.map { try $0.text("item_id") }).count == 40)
        let token = try items[39].text("access_token")
        let page = try await shell.call("/transactions/sync", ["access_token": .string(token), "count": 500])
        #expect(page.body["transactions_update_status"] == "HISTORICAL_UPDATE_COMPLETE")
        #expect((380...400).contains(try page.body.list("added").count))
        let item = try await shell.call("/item/get", ["access_token": .string(token)])
        #expect(item.body["item"]?["item_id"] == items[39]["item_id"])
        #expect(try await shell.control("/_tartan/webhooks").body["webhooks"] == [])
    }

    /// Counts how often a task gives others a turn.
    private final class Turns: TaskExecutor {
        private let queue = DispatchQueue(label: "turns")
        private let taken = Mutex(0)

        var count: Int { taken.withLock { $0 } }

        func enqueue(_ job: consuming ExecutorJob) {
            taken.withLock { $0 += 1 }
            let job = UnownedJob(job)
            queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
        }
    }

    /// A request for the records of many Items keeps nobody else waiting.
    @Test func recordsAreWrittenInTurns() async throws {
        let shell = try Shell()
        _ = try await shell.control(
            "/_tartan/populate", ["client_id": "client", "secret": "secret", "items": 40, "transactions": 3])
        let turns = Turns()
        let records = try await withTaskExecutorPreference(turns) { try await shell.control("/_tartan/records") }
        #expect(try records.body.list("items").count == 40)
        #expect(turns.count >= 40)
    }

    @Test(arguments: [1, 31, 730]) func asManyRowsAsWereAskedFor(days: Int) async throws {
        let shell = try Shell()
        let lines = await shell.sandbox.handle(
            path: "/_tartan/populate",
            body: JSONObject([
                ("client_id", "client"), ("secret", "secret"), ("items", 3), ("transactions", 612),
                ("days", .number(JSONNumber(days))), ("format", "ndjson"),
            ]).serialized())
        #expect(lines.headers.contains { $0 == ("Content-Type", "application/x-ndjson") })
        let texts = lines.body.split(separator: UInt8(ascii: "\n"))
        #expect(texts.count == 3)
        for text in texts {
            let token = try JSONValue(parsing: Array(text))["access_token"] ?? .null
            let first = try await shell.call("/transactions/sync", ["access_token": token, "count": 500])
            #expect(try first.body.list("added").count == 500)
            #expect(first.body["has_more"] == true)
            let second = try await shell.call(
                "/transactions/sync",
                ["access_token": token, "count": 500, "cursor": first.body["next_cursor"] ?? .null])
            #expect(try second.body.list("added").count == 112)
            let ids = try (first.body.list("added") + second.body.list("added")).map { try $0.text("transaction_id") }
            #expect(Set(ids).count == 612)
        }
    }

    @Test(
        arguments: [
            ["items": 0], ["items": 100_001], ["items": "many"], ["days": 731], ["transactions": -1], ["products": []],
            ["format": "xml"], ["secret": ""],
        ] as [JSONObject])
    func badOrdersAreRefused(change: JSONObject) async throws {
        let shell = try Shell()
        var body: JSONObject = ["client_id": "client", "secret": "secret", "items": 1]
        for (name, value) in change.pairs { body[name] = value }
        #expect(try await shell.control("/_tartan/populate", body).status == 400)
        body = ["client_id": "client", "secret": "secret", "institution_id": "ins_0"]
        let unknown = try await shell.control("/_tartan/populate", body)
        #expect(unknown.body["error_code"] == "INVALID_INSTITUTION")
        #expect(try await shell.control("/_tartan/populate", ["client_id": "nobody"]).status == 404)
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func aRestoredWorldIsTheOneOfTheSnapshot(seed: UInt64) async throws {
        var generator = SplitMix64(seed: seed)
        let shell = try Shell { $0.seed = seed }
        var visitor = Visitor(shell: shell, webhook: "https://example.com/hook")
        for _ in 0..<40 { await visitor.call(&generator) }
        await shell.sandbox.advance(by: 90)
        for _ in 0..<20 { await visitor.call(&generator) }
        let truth = try await shell.control("/_tartan/truth").body
        let world = try encoded(shell)
        let snapshot = try await shell.control("/_tartan/snapshot", [:]).body
        for _ in 0..<100 { await visitor.call(&generator) }
        #expect(try encoded(shell) != world, "seed \(seed): the calls change nothing")
        let restored = try await shell.control("/_tartan/restore", ["id": snapshot["id"] ?? .null])
        #expect(restored.status == 200)
        #expect(try await shell.control("/_tartan/truth").body == truth, "seed \(seed)")
        #expect(try encoded(shell) == world, "seed \(seed)")
        // A snapshot can be restored any number of times, also after a reset.
        _ = try await shell.control("/_tartan/reset", [:])
        _ = try await shell.control("/_tartan/restore", ["id": snapshot["id"] ?? .null])
        #expect(try encoded(shell) == world, "seed \(seed)")
        #expect(try await shell.control("/_tartan/restore", ["id": "none"]).status == 404)
    }

    private func encoded(_ shell: Shell) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let world = try #require(shell.sandbox.engine.client(id: shell.clientID)).world.withLock { $0 }
        return String(decoding: try encoder.encode(world), as: UTF8.self)
    }

    @Test func whatComesDueAfterASnapshotComesDueAgain() async throws {
        let receiver = Receiver()
        let shell = try Shell { $0.webhookReceiver = receiver.receive }
        let item = try await shell.link(webhook: "http://127.0.0.1/hook")
        let snapshot = try await shell.control("/_tartan/snapshot", [:]).body
        await shell.sandbox.advance(by: 60)
        #expect(receiver.codes == ["INITIAL_UPDATE", "HISTORICAL_UPDATE"])
        let truth = try await shell.control("/_tartan/truth").body
        _ = try await shell.control("/_tartan/restore", ["id": snapshot["id"] ?? .null])
        await shell.sandbox.settle()
        #expect(receiver.codes == ["INITIAL_UPDATE", "HISTORICAL_UPDATE", "INITIAL_UPDATE", "HISTORICAL_UPDATE"])
        #expect(try await shell.control("/_tartan/truth").body == truth)
        #expect(try await shell.call("/item/get", ["access_token": .string(item.token)]).status == 200)
    }

    @Test func webhooksThatWaitGoWithTheWorld() async throws {
        let receiver = Receiver(statuses: [500, 200])
        let shell = try Shell { $0.webhookReceiver = receiver.receive }
        let item = try await shell.link(webhook: "http://127.0.0.1/hook")
        await shell.sandbox.advance(by: 1)
        #expect(receiver.codes == ["INITIAL_UPDATE"])
        let snapshot = try await shell.control("/_tartan/snapshot", [:]).body
        // The history comes before the repetition; a webhook of a call that is undone waits.
        await shell.sandbox.advance(by: 3_600)
        _ = try await shell.call(
            "/item/webhook/update",
            ["access_token": .string(item.token), "webhook": "http://127.0.0.1/another"])
        _ = try await shell.control("/_tartan/restore", ["id": snapshot["id"] ?? .null])
        await shell.sandbox.settle()
        #expect(
            receiver.codes == [
                "INITIAL_UPDATE", "HISTORICAL_UPDATE", "INITIAL_UPDATE", "HISTORICAL_UPDATE", "INITIAL_UPDATE",
            ])
    }

    @Test(arguments: 1...3 as ClosedRange<UInt64>)
    func clientsNeverMeet(seed: UInt64) async throws {
        let shared = try Shell { $0.seed = seed }
        func visit(_ name: String, in shell: Shell) async -> [String] {
            var shell = shell
            shell.clientID = name
            var generator = SplitMix64(seed: seed ^ UInt64(name.utf8.reduce(0) { $0 &+ Int($1) }))
            var visitor = Visitor(shell: shell, webhook: nil)
            for _ in 0..<200 { await visitor.call(&generator) }
            return visitor.answers
        }
        async let first = visit("first", in: shared)
        async let second = visit("second", in: shared)
        let together = await (first, second)
        // Each alone in a Sandbox of its own hears the same, but for the request ids.
        let alone = await visit("first", in: try Shell { $0.seed = seed })
        #expect(together.0 == alone, "seed \(seed)")
        #expect(await visit("second", in: try Shell { $0.seed = seed }) == together.1, "seed \(seed)")
        #expect(Set(together.0).intersection(together.1).allSatisfy { !$0.contains("access-sandbox") })
        // And neither can open what is the other's.
        let tokens = together.1.compactMap { try? JSONValue(parsing: Array($0.utf8)) }
            .compactMap { $0["access_token"]?.stringValue }
        #expect(!tokens.isEmpty)
        var shell = shared
        shell.clientID = "first"
        for token in tokens {
            let answer = try await shell.call("/item/get", ["access_token": .string(token)])
            #expect(answer.body["error_code"] == "INVALID_ACCESS_TOKEN")
        }
    }
}

/// Someone who makes random calls.
struct Visitor {
    let shell: Shell
    let webhook: String?
    private(set) var answers: [String] = []
    private var tokens: [String] = []
    private var cursors: [String: String] = [:]

    init(shell: Shell, webhook: String?) {
        self.shell = shell
        self.webhook = webhook
    }

    mutating func call(_ generator: inout SplitMix64) async {
        let choice = tokens.isEmpty ? 0 : generator.below(12)
        if choice == 0 {
            let users = ["user_good", "user_transactions_dynamic", "user_yuppie"]
            let user = users[generator.below(users.count)]
            var options: JSONObject = ["override_username": .string(user), "override_password": "pass_good"]
            options["webhook"] = webhook.map(JSONValue.string)
            let made = await send(
                "/sandbox/public_token/create",
                [
                    "institution_id": "ins_109508", "initial_products": ["transactions"],
                    "options": .object(options),
                ])
            let exchanged = await send("/item/public_token/exchange", ["public_token": made["public_token"] ?? .null])
            if let token = exchanged["access_token"]?.stringValue { tokens.append(token) }
            return
        }
        let token = tokens[generator.below(tokens.count)]
        var body: JSONObject = ["access_token": .string(token)]
        switch choice {
        case 1, 2, 3:
            body["count"] = .number(JSONNumber(generator.within(1...500)))
            body["cursor"] = cursors[token].map(JSONValue.string)
            cursors[token] = await send("/transactions/sync", body)["next_cursor"]?.stringValue ?? ""
        case 4: _ = await send("/accounts/get", body)
        case 5: _ = await send("/transactions/refresh", body)
        case 6: _ = await send("/item/get", body)
        case 7: _ = await send("/sandbox/item/reset_login", body)
        case 8: _ = await send("/item/public_token/create", body)
        case 9: _ = await send("/auth/get", body)
        case 10:
            body["webhook"] = "https://example.com/\(generator.below(9))"
            _ = await send("/item/webhook/update", body)
        default:
            guard generator.below(3) == 0 else { return }
            _ = await send("/item/remove", body)
        }
    }

    private mutating func send(_ path: String, _ body: JSONObject) async -> JSONValue {
        guard var answer = try? await shell.call(path, body).body.objectValue else { return .null }
        // Two clients at once take turns at the request ids.
        answer["request_id"] = nil
        answers.append(String(decoding: answer.serialized(), as: UTF8.self))
        return .object(answer)
    }
}
