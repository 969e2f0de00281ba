// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite struct WebhookLabTests {
    private static let url = "http://127.0.0.1:9/hook"

    /// A Sandbox with one linked Item that has told of its history already.
    private func laboratory(_ receiver: Receiver) async throws -> (shell: Shell, item: (token: String, id: String)) {
        let shell = try Shell { $0.webhookReceiver = receiver.receive }
        let item = try await shell.link(webhook: Self.url)
        await shell.sandbox.advance(by: 60)
        return (shell, item)
    }

    private func fire(_ shell: Shell, _ token: String, _ code: String) async throws {
        let type = code == "DEFAULT_UPDATE" ? "TRANSACTIONS" : "ITEM"
        let answer = try await shell.call(
            "/sandbox/item/fire_webhook",
            ["access_token": .string(token), "webhook_code": .string(code), "webhook_type": .string(type)])
        #expect(answer.status == 200)
        await shell.sandbox.advance(by: 0)
    }

    private func decode(_ part: Substring) throws -> Data {
        var text = part.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
        while text.utf8.count % 4 != 0 { text += "=" }
        return try #require(Data(base64Encoded: text))
    }

    /// What is wrong with a webhook, found with the keys that the Sandbox answers.
    private func faults(_ webhook: PlaidSandbox.Webhook, _ shell: Shell) async throws -> [String] {
        guard !webhook.verification.isEmpty else { return ["no token"] }
        let parts = webhook.verification.split(separator: ".", omittingEmptySubsequences: false)
        let header = try JSONValue(parsing: Array(decode(parts[0])))
        let claims = try JSONValue(parsing: Array(decode(parts[1])))
        guard header["alg"] == "ES256" else { return ["algorithm \(header["alg"]?.stringValue ?? "")"] }
        let answer = try await shell.call("/webhook_verification_key/get", ["key_id": header["kid"] ?? .null])
        guard let key = answer.body["key"], let x = key["x"]?.stringValue, let y = key["y"]?.stringValue else {
            return ["unknown key"]
        }
        var faults: [String] = []
        let point = try decode(Substring(x)) + decode(Substring(y))
        let publicKey = try P256.Signing.PublicKey(rawRepresentation: point)
        let signature = try P256.Signing.ECDSASignature(rawRepresentation: decode(parts[2]))
        if !publicKey.isValidSignature(signature, for: Data("\(parts[0]).\(parts[1])".utf8)) {
            faults.append("signature")
        }
        if abs(Date().timeIntervalSince1970 - Double(claims["iat"]?.intValue ?? 0)) > 300 { faults.append("age") }
        let digest = SHA256.hash(data: webhook.body).map { String(format: "%02x", $0) }.joined()
        if claims["request_body_sha256"]?.stringValue != digest { faults.append("body") }
        return faults
    }

    @Test(arguments: [
        ("tampered_body", "body"), ("stale_iat", "age"), ("unknown_kid", "unknown key"),
        ("wrong_algorithm", "algorithm HS256"), ("no_algorithm", "algorithm none"), ("wrong_signature", "signature"),
        ("missing_header", "no token"),
    ])
    func aForgeryHasOneFaultAndTheNextWebhookNone(kind: String, fault: String) async throws {
        let receiver = Receiver()
        let (shell, item) = try await laboratory(receiver)
        #expect(try await shell.control("/_tartan/webhooks/lab", ["kind": .string(kind)]).status == 200)
        try await fire(shell, item.token, "DEFAULT_UPDATE")
        try await fire(shell, item.token, "DEFAULT_UPDATE")
        let sent = Array(receiver.webhooks.suffix(2))
        #expect(receiver.webhooks.count == 4)
        #expect(try await faults(sent[0], shell) == [fault])
        #expect(try await faults(sent[1], shell) == [])
        // Every one is JSON, so that only who checks finds out.
        #expect((try? JSONValue(parsing: sent[0].body))?["webhook_code"] == "DEFAULT_UPDATE")
        let log = try await shell.control("/_tartan/webhooks")
        let labels = log.body["webhooks"]?.arrayValue?.map { $0["lab"]?.stringValue }
        #expect(labels == [nil, nil, kind, nil])
    }

    @Test func aRepetitionOfAForgeryIsForgedAsWell() async throws {
        let receiver = Receiver(statuses: [200, 200, 400, 200])
        let (shell, item) = try await laboratory(receiver)
        _ = try await shell.control("/_tartan/webhooks/lab", ["kind": "wrong_signature"])
        try await fire(shell, item.token, "DEFAULT_UPDATE")
        await shell.sandbox.advance(by: 31)
        #expect(receiver.webhooks.count == 4)
        #expect(try await faults(receiver.webhooks[3], shell) == ["signature"])
    }

    @Test func webhooksAreDoubledLostDelayedAndReordered() async throws {
        let receiver = Receiver()
        let (shell, item) = try await laboratory(receiver)
        func order(_ body: JSONObject) async throws { _ = try await shell.control("/_tartan/webhooks/lab", body) }
        func sent() -> [String] { Array(receiver.codes.dropFirst(2)) }

        try await order(["kind": "duplicate"])
        try await fire(shell, item.token, "DEFAULT_UPDATE")
        #expect(sent() == ["DEFAULT_UPDATE", "DEFAULT_UPDATE"])
        #expect(receiver.webhooks[2].body == receiver.webhooks[3].body)

        try await order(["kind": "lost"])
        try await fire(shell, item.token, "DEFAULT_UPDATE")
        await shell.sandbox.advance(by: 3_600)
        #expect(sent().count == 2)
        let log = try await shell.control("/_tartan/webhooks")
        #expect(log.body["webhooks"]?.arrayValue?.last?["state"] == "lost")

        try await order(["kind": "delayed", "seconds": 90])
        try await fire(shell, item.token, "NEW_ACCOUNTS_AVAILABLE")
        try await fire(shell, item.token, "DEFAULT_UPDATE")
        await shell.sandbox.advance(by: 89)
        #expect(sent().count == 3)
        await shell.sandbox.advance(by: 1)
        #expect(sent().suffix(2) == ["DEFAULT_UPDATE", "NEW_ACCOUNTS_AVAILABLE"])

        try await order(["kind": "reordered"])
        try await fire(shell, item.token, "NEW_ACCOUNTS_AVAILABLE")
        await shell.sandbox.advance(by: 60)
        #expect(sent().count == 4)
        try await fire(shell, item.token, "DEFAULT_UPDATE")
        #expect(sent().suffix(2) == ["DEFAULT_UPDATE", "NEW_ACCOUNTS_AVAILABLE"])
        #expect(sent().count == 6)
    }

    /// The webhooks that readers of events were told of, in order.
    private func recorded(_ shell: Shell) -> [(code: String, delivery: WebhookDelivery)] {
        shell.sandbox.engine.events.page(after: 0).events.compactMap { event in
            guard case .webhook(let delivery) = event.kind else { return nil }
            let body = try? JSONValue(parsing: Array(delivery.body.utf8))
            return (body?["webhook_code"]?.stringValue ?? "", delivery)
        }
    }

    /// A webhook that is not sent is recorded for those who forward it, as its receiver would have got it.
    @Test func webhooksThatAreNotSentAreTreatedAlike() async throws {
        let receiver = Receiver()
        let shell = try Shell { $0.webhookReceiver = receiver.receive }
        let item = try await shell.link(webhook: "https://app.example.com/hook")
        await shell.sandbox.advance(by: 60)
        let before = recorded(shell).count
        func order(_ body: JSONObject) async throws { _ = try await shell.control("/_tartan/webhooks/lab", body) }
        func codes() -> [String] { recorded(shell).dropFirst(before).map(\.code) }

        try await order(["kind": "tampered_body"])
        try await fire(shell, item.token, "DEFAULT_UPDATE")
        #expect(recorded(shell).last?.delivery.forgery == .tamperedBody && codes() == ["DEFAULT_UPDATE"])

        try await order(["kind": "duplicate"])
        try await fire(shell, item.token, "NEW_ACCOUNTS_AVAILABLE")
        #expect(codes() == ["DEFAULT_UPDATE", "NEW_ACCOUNTS_AVAILABLE", "NEW_ACCOUNTS_AVAILABLE"])

        try await order(["kind": "lost"])
        try await fire(shell, item.token, "DEFAULT_UPDATE")
        #expect(recorded(shell).last?.delivery.state == .lost && codes().count == 4)

        try await order(["kind": "delayed", "seconds": 90])
        try await fire(shell, item.token, "NEW_ACCOUNTS_AVAILABLE")
        try await fire(shell, item.token, "DEFAULT_UPDATE")
        await shell.sandbox.advance(by: 89)
        #expect(codes().dropFirst(4) == ["DEFAULT_UPDATE"])
        await shell.sandbox.advance(by: 1)
        #expect(codes().dropFirst(4) == ["DEFAULT_UPDATE", "NEW_ACCOUNTS_AVAILABLE"])

        try await order(["kind": "reordered"])
        try await fire(shell, item.token, "NEW_ACCOUNTS_AVAILABLE")
        await shell.sandbox.advance(by: 60)
        #expect(codes().count == 6)
        try await fire(shell, item.token, "DEFAULT_UPDATE")
        try await fire(shell, item.token, "LOGIN_REPAIRED")
        #expect(codes().dropFirst(6) == ["DEFAULT_UPDATE", "NEW_ACCOUNTS_AVAILABLE", "LOGIN_REPAIRED"])

        #expect(receiver.webhooks.isEmpty)
        let told = recorded(shell).dropFirst(before).map(\.delivery)
        #expect(
            told.allSatisfy {
                $0.state == .undelivered && $0.reason?.contains("--webhook-allow") == true || $0.state == .lost
            })
        let log = try await shell.control("/_tartan/webhooks").body["webhooks"]?.arrayValue ?? []
        #expect(log.allSatisfy { $0["state"] == "undelivered" || $0["state"] == "lost" })
    }

    @Test func ordersNameWhatTheyAreAbout() async throws {
        let receiver = Receiver()
        let (shell, item) = try await laboratory(receiver)
        _ = try await shell.control(
            "/_tartan/webhooks/lab",
            ["kind": "lost", "webhook_code": "NEW_ACCOUNTS_AVAILABLE", "item_id": .string(item.id), "all": true])
        for code in ["DEFAULT_UPDATE", "NEW_ACCOUNTS_AVAILABLE", "NEW_ACCOUNTS_AVAILABLE"] {
            try await fire(shell, item.token, code)
        }
        #expect(receiver.codes.dropFirst(2) == ["DEFAULT_UPDATE"])
        let orders = try await shell.control("/_tartan/webhooks/lab")
        #expect(orders.body["orders"]?[0]?["done"] == 2)
        _ = try await shell.send("/_tartan/webhooks/lab", method: "DELETE", bytes: [])
        try await fire(shell, item.token, "NEW_ACCOUNTS_AVAILABLE")
        #expect(receiver.codes.last == "NEW_ACCOUNTS_AVAILABLE")
        #expect(try await shell.control("/_tartan/webhooks/lab", ["kind": "burnt"]).status == 400)
        #expect(try await shell.control("/_tartan/webhooks/lab", ["kind": "lost", "count": 0]).status == 400)
    }

    @Test func whatWaitsGoesOutWhenTheOrdersAreDropped() async throws {
        let receiver = Receiver()
        let (shell, item) = try await laboratory(receiver)
        _ = try await shell.control("/_tartan/webhooks/lab", ["kind": "reordered", "all": true])
        for code in ["NEW_ACCOUNTS_AVAILABLE", "DEFAULT_UPDATE"] { try await fire(shell, item.token, code) }
        // Of two the second goes first.
        #expect(receiver.codes.suffix(2) == ["DEFAULT_UPDATE", "NEW_ACCOUNTS_AVAILABLE"])
        try await fire(shell, item.token, "DEFAULT_UPDATE")
        #expect(receiver.webhooks.count == 4)
        _ = try await shell.send("/_tartan/webhooks/lab", method: "DELETE", bytes: [])
        #expect(receiver.webhooks.count == 5)
    }

    @Test func aClientThatRefusesAlmostEverythingGetsNoRepetitions() {
        let now = Shell.start
        func isTooHigh(refused: Int, accepted: Int, hoursAgo: Double = 1) -> Bool {
            var rate = RejectionRate()
            let time = now - hoursAgo * 3_600
            for _ in 0..<refused { rate.add(.init(at: time, status: 500)) }
            for _ in 0..<accepted { rate.add(.init(at: time, status: 200)) }
            return rate.isTooHigh(at: now)
        }
        #expect(!isTooHigh(refused: 91, accepted: 0))
        #expect(isTooHigh(refused: 91, accepted: 9))
        #expect(!isTooHigh(refused: 91, accepted: 11))
        #expect(!isTooHigh(refused: 200, accepted: 0, hoursAgo: 25))
        #expect(isTooHigh(refused: 200, accepted: 0))
    }

    @Test func theRefusalsOfOneClientAreNotThoseOfAnother() {
        let outbox = WebhookOutbox(destination: WebhookDestination(allowedHosts: []), changed: Signal())
        func fail(_ client: String, _ count: Int) {
            outbox.enqueue(
                (0..<count).map {
                    OutgoingWebhook(url: Self.url, body: [:], itemID: "\($0)", queuedAt: Shell.start)
                }, clientID: client)
            while true {
                let claimed = outbox.claimDue(at: Shell.start)
                guard !claimed.isEmpty else { break }
                for claim in claimed {
                    outbox.attemptEnded(
                        id: claim.id, token: nil, result: .answered(status: 500, retryAfter: nil), at: Shell.start)
                }
            }
        }
        fail("c", 200)
        fail("d", 1)
        #expect(outbox.deliveries.last?.clientID == "d")
        #expect(outbox.deliveries.last?.state == .pending)
    }

    @Test func noRepetitionsThenInTheOutbox() {
        let outbox = WebhookOutbox(destination: WebhookDestination(allowedHosts: []), changed: Signal())
        let webhooks = (0..<RejectionRate.smallestSample).map {
            OutgoingWebhook(url: Self.url, body: [:], itemID: "\($0)", queuedAt: Shell.start)
        }
        outbox.enqueue(webhooks, clientID: "c")
        while true {
            let claimed = outbox.claimDue(at: Shell.start)
            guard !claimed.isEmpty else { break }
            for claim in claimed {
                outbox.attemptEnded(
                    id: claim.id, token: nil, result: .answered(status: 500, retryAfter: nil), at: Shell.start)
            }
        }
        let states = outbox.deliveries.map(\.state)
        #expect(states.count { $0 == .pending } == RejectionRate.smallestSample - 1)
        #expect(states.last == .failed)
        #expect(outbox.deliveries.last?.reason?.contains("90 %") == true)
    }
}
