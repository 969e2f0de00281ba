// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Synchronization
import Testing

@testable import PlaidSandbox

/// What `/_tartan/events` shows of requests and webhooks.
@Suite struct EventTests {
    private func lines(_ shell: Shell, _ query: String = "") async throws -> [JSONValue] {
        let answer = await shell.sandbox.handle(method: "GET", path: "/_tartan/events\(query)")
        #expect(answer.status == 200, "\(String(decoding: answer.body, as: UTF8.self))")
        #expect(answer.headers.contains { $0.name == "Content-Type" && $0.value == "application/x-ndjson" })
        return try answer.body.split(separator: UInt8(ascii: "\n")).map { try JSONValue(parsing: Array($0)) }
    }

    @Test func requestsAreListedWithTheirErrors() async throws {
        let shell = try Shell()
        let item = try await shell.link()
        _ = try await shell.call("/item/get", ["access_token": .string(item.token)])
        _ = try await shell.call("/item/get", ["access_token": "access-sandbox-1-not-there"])
        _ = await shell.sandbox.handle(
            path: "/access-sandbox-secret/\u{1B}[31m", headers: [("User-Agent", "a\u{7}b")], body: [])
        let all = try await lines(shell)
        #expect(all[0]["type"] == "start" && all[0]["restarted"] == false && all[0]["missed"] == 0)
        let requests = all.dropFirst()
        #expect(
            requests.map { $0["path"]?.stringValue } == [
                "/sandbox/public_token/create", "/item/public_token/exchange", "/item/get", "/item/get", "/…/?[31m",
            ])
        #expect(requests.map { $0["status"]?.intValue } == [200, 200, 200, 400, 404])
        let failed = all[4]
        #expect(failed["error_code"] == "INVALID_ACCESS_TOKEN" && failed["error_type"] == "INVALID_INPUT")
        #expect(failed["client_id"] == "client" && failed["request_id"]?.stringValue?.utf8.count == 15)
        #expect(all[5]["user_agent"] == "a?b")
        // Reading the events is none.
        #expect(try await lines(shell).count == all.count)
    }

    @Test func secretsAndTokensAreNotInThem() async throws {
        let shell = try Shell { $0.webhookReceiver = { _ in 200 } }
        let item = try await shell.link(webhook: "http://127.0.0.1/hook")
        for _ in 0..<2 {
            _ = try await shell.call("/transactions/sync", ["access_token": .string(item.token)])
            await shell.sandbox.advance(by: 60)
        }
        let answer = await shell.sandbox.handle(method: "GET", path: "/_tartan/events")
        let text = String(decoding: answer.body, as: UTF8.self)
        #expect(text.contains("SYNC_UPDATES_AVAILABLE"))
        for secret in [item.token, "access-sandbox", "\"secret\"", "public-sandbox"] {
            #expect(!text.contains(secret), "\(secret)")
        }
    }

    @Test func successesAndRefusalsAreRecordedWithTheirClient() async throws {
        let shell = try Shell { $0.now = nil }
        let item = try await shell.link()
        for token in [item.token, "access-sandbox-x"] {
            let body: JSONObject = ["client_id": "client", "secret": "secret", "access_token": .string(token)]
            _ = await shell.sandbox.handle(path: "/item/get", body: body.serialized())
        }
        let latest = try await lines(shell).suffix(2)
        #expect(latest.map { $0["status"]?.intValue } == [200, 400])
        #expect(latest.map { $0["client_id"]?.stringValue } == ["client", "client"])
        #expect(latest.last?["error_code"] == "INVALID_ACCESS_TOKEN")
        #expect(latest.last?["request_id"]?.stringValue?.isEmpty == false)
    }

    @Test func faultsShowWhatTheClientSaw() async throws {
        let shell = try Shell()
        for (fault, status) in [
            (["kind": "reset"], nil), (["kind": "http", "status": 503], 503),
            (["kind": "error", "error_code": "INSTITUTION_DOWN"], 400), (["kind": "truncate"], 200),
        ] as [(JSONObject, Int?)] {
            _ = try await shell.control("/_tartan/faults", fault)
            _ = await shell.sandbox.handle(
                path: "/categories/get", body: JSONObject([("client_id", "client"), ("secret", "s")]).serialized())
            _ = try await shell.control("/_tartan/faults/remove", [:])
            let last = try #require(try await lines(shell).last)
            #expect(last["path"] == "/categories/get" && last["status"]?.intValue == status, "\(fault)")
            #expect(last["client_id"] == "client", "\(fault)")
        }
        let codes = try await lines(shell).map { $0["error_code"]?.stringValue }
        #expect(codes.contains("INSTITUTION_DOWN"))
    }

    @Test func aWebhookIsShownOnceAndItsAttemptsEach() async throws {
        let receiver = Receiver(statuses: [500, 200])
        let shell = try Shell { $0.webhookReceiver = receiver.receive }
        let item = try await shell.link(webhook: "http://127.0.0.1/hook")
        let fired: JSONObject = ["access_token": .string(item.token), "webhook_code": "DEFAULT_UPDATE"]
        _ = try await shell.call("/sandbox/item/fire_webhook", fired)
        await shell.sandbox.settle()
        await shell.sandbox.advance(by: 60)
        let all = try await lines(shell, "?types=webhook,attempt")
        let webhook = try #require(all.first { $0["body"]?.stringValue?.contains("DEFAULT_UPDATE") == true })
        let id = try #require(webhook["webhook_id"]?.stringValue)
        let own = try await lines(shell, "?webhook_id=\(id)").dropFirst()
        #expect(own.map { $0["type"]?.stringValue } == ["webhook", "attempt", "attempt"])
        #expect(own.map { $0["status"]?.intValue } == [nil, 500, 200])
        #expect(own.compactMap { $0["attempt"]?.intValue } == [1, 2])
        #expect(own.map { $0["state"]?.stringValue } == ["pending", "pending", "delivered"])
        #expect(webhook["item_id"]?.stringValue == item.id && webhook["url"] == "http://127.0.0.1/hook")
        // The bytes that were sent.
        let sent = try #require(receiver.webhooks.first.map { String(decoding: $0.body, as: UTF8.self) })
        #expect(all.contains { $0["body"]?.stringValue == sent })
    }

    /// A host that is not allowed gets nothing, and a reader may deliver it all the same.
    @Test func anUnsentWebhookIsSignedForItsReader() async throws {
        let shell = try Shell()
        let item = try await shell.link(webhook: "https://app.example.com/hook")
        let fired: JSONObject = ["access_token": .string(item.token), "webhook_code": "DEFAULT_UPDATE"]
        _ = try await shell.call("/sandbox/item/fire_webhook", fired)
        let webhook = try #require(try await lines(shell, "?types=webhook").last)
        #expect(
            webhook["state"] == "undelivered" && webhook["reason"]?.stringValue?.contains("--webhook-allow") == true)
        let parts = try #require(webhook["jwt"]?.stringValue?.split(separator: "."))
        #expect(parts.count == 3)
        let keys = try await shell.control("/_tartan/webhooks/keys").body["keys"]?.arrayValue ?? []
        let current = shell.sandbox.engine.keys.withLock { $0.current.id }
        #expect(keys.contains { $0["kid"]?.stringValue == current })
        #expect(keys.allSatisfy { $0["d"] == nil && $0["x"] != nil })
    }

    @Test func whatTheLabDoesIsShown() async throws {
        let shell = try Shell { $0.webhookReceiver = { _ in 200 } }
        let item = try await shell.link(webhook: "http://127.0.0.1/hook")
        await shell.sandbox.advance(by: 60)
        for kind in ["lost", "tampered_body", "missing_header"] {
            _ = try await shell.control("/_tartan/webhooks/lab", ["kind": .string(kind)])
            let fired: JSONObject = ["access_token": .string(item.token), "webhook_code": "DEFAULT_UPDATE"]
            _ = try await shell.call("/sandbox/item/fire_webhook", fired)
            await shell.sandbox.settle()
            let webhook = try #require(try await lines(shell, "?types=webhook").last)
            #expect(webhook["lab"]?.stringValue == kind)
            #expect((webhook["jwt"] == .null) == (kind != "tampered_body"), "\(kind)")
            #expect(webhook["body"]?.stringValue?.contains("tampered") == (kind == "tampered_body"))
        }
    }

    @Test func readersChooseWhatTheyGet() async throws {
        let shell = try Shell()
        _ = try await shell.call("/categories/get")
        var other = shell
        other.clientID = "other"
        _ = try await other.call("/categories/get")
        #expect(try await lines(shell).count == 3)
        #expect(try await lines(shell, "?client_id=other").count == 2)
        #expect(try await lines(shell, "?limit=1").count == 2)
        #expect(try await lines(shell, "?types=webhook").count == 1)
        let cursor = try #require(try await lines(shell)[1]["cursor"]?.stringValue)
        #expect(try await lines(shell, "?after=\(cursor)").map { $0["client_id"]?.stringValue } == [nil, "other"])
        #expect(try await lines(shell, "?after=now").count == 1)
        // A cursor of an earlier process: everything is new.
        let strange = try await lines(shell, "?after=earlier-77")
        #expect(strange.count == 3 && strange[0]["restarted"] == true)
        for bad in [
            "after=x", "after=-1", "after=a-b-c", "after=a--1", "after=a-99999999999999999999", "types=all", "limit=0",
            "limit=5001", "follow=maybe", "limit=x", "after=a-1e3",
        ] {
            #expect(try await shell.control("/_tartan/events?\(bad)").status == 400, "\(bad)")
        }
        #expect(try await lines(shell, "?after=\(shell.sandbox.engine.events.run)-9223372036854775807").count == 1)
    }
}

/// The log itself, and a reader's way through it.
@Suite struct EventLogTests {
    private func event(_ path: String = "/item/get") -> SandboxEvent {
        SandboxEvent(
            kind: .request(
                .init(
                    method: "POST", path: path, isOperation: true, status: 200, duration: .zero,
                    headers: SandboxHeaders([]))))
    }

    @Test func itIsBoundedAndSaysWhatHasGone() {
        let log = EventLog()
        for _ in 0..<(EventLog.capacity + 2_000) { log.add(event()) }
        let page = log.page(after: 0)
        #expect(page.events.count == EventLog.capacity && page.missed == 2_000)
        #expect(page.events.first?.number == 2_001 && page.end == log.last)
        #expect(log.page(after: 2_500).missed == 0)
        #expect(log.page(after: 2_500).events.first?.number == 2_501)
        #expect(log.page(after: log.last).events.isEmpty)
        #expect(log.page(after: .max).events.isEmpty && log.page(after: .min).missed == 2_000)
        #expect(log.page(after: 2_500, limit: 10).end == 2_510)
    }

    @Test func itIsBoundedInBytes() {
        let log = EventLog()
        let long = String(repeating: "x", count: 1 << 20)
        for _ in 0..<40 { log.add(event("/" + long)) }
        let page = log.page(after: 0)
        #expect(page.events.reduce(0) { $0 + $1.bytes } <= EventLog.mostBytes)
        #expect(page.events.count + page.missed == 40 && page.events.last?.number == 40)
        // One that is too large alone is kept until the next one comes.
        log.add(event("/" + String(repeating: "x", count: EventLog.mostBytes)))
        #expect(log.page(after: 40).events.count == 1)
    }

    @Test func aReaderGetsEachEventOnce() async throws {
        let sandbox = try PlaidSandbox()
        let engine = sandbox.engine
        engine.events.add(event("/one"))
        var order = EventOrder()
        order.isFollowing = true
        var reader = EventReader(order, engine: engine)
        func next() async throws -> [JSONValue] {
            let bytes = try #require(await reader.next())
            return try bytes.split(separator: UInt8(ascii: "\n")).map { try JSONValue(parsing: Array($0)) }
        }
        let first = try await next()
        #expect(first.map { $0["type"]?.stringValue } == ["start", "request"])
        #expect(first[0]["cursor"]?.stringValue == "\(engine.events.run)-0")
        let cursor = try #require(first[1]["cursor"]?.stringValue)
        for number in 0..<500 { engine.events.add(event("/\(number)")) }
        var paths: [String] = []
        while paths.count < 500 { paths += try await next().compactMap { $0["path"]?.stringValue } }
        #expect(paths == (0..<500).map { "/\($0)" })
        // Someone who reconnects with a cursor goes on there.
        order.place = .cursor(run: engine.events.run, number: try #require(Int(cursor.split(separator: "-")[1])))
        var again = EventReader(order, engine: engine)
        let bytes = try #require(await again.next())
        #expect(String(decoding: bytes, as: UTF8.self).split(separator: "\n").count == 201)
        // One that was too slow is told so.
        for _ in 0..<(EventLog.capacity + 10) { engine.events.add(event()) }
        #expect(try await next().first?["type"] == "gap")
    }

    @Test func aReaderStopsWithItsTask() async throws {
        let sandbox = try PlaidSandbox()
        var order = EventOrder()
        order.isFollowing = true
        let reader = EventReader(order, engine: sandbox.engine)
        let pieces = await withTaskGroup(of: Int.self) { group in
            group.addTask {
                var reader = reader
                var pieces = 0
                while await reader.next() != nil { pieces += 1 }
                return pieces
            }
            try? await Task.sleep(for: .milliseconds(100))
            group.cancelAll()
            return await group.next()
        }
        #expect(pieces == 1)
    }

    @Test func aStreamThatIsReadGoesOnAndOneThatIsNotEnds() {
        var wait = ConnectionWait(limits: ConnectionLimits())
        _ = wait.opened()
        _ = wait.headCame()
        #expect(wait.answerWentOn() == .nothing)
        _ = wait.requestEnded()
        _ = wait.answerBegan()
        #expect(wait.answerWentOn() == .wait(seconds: ConnectionLimits().answerSeconds))
        _ = wait.stop()
        #expect(wait.answerWentOn() == .nothing)
    }
}
