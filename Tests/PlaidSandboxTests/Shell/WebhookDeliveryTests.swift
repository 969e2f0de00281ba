// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import PlaidJSON
import Synchronization
import Testing

@testable import PlaidSandbox

@Suite struct WebhookDeliveryTests {
    private static let url = "http://127.0.0.1:9/hook"

    private func decode(_ part: Substring) throws -> Data {
        var text = part.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
        while text.utf8.count % 4 != 0 { text += "=" }
        return try #require(Data(base64Encoded: text))
    }

    @Test func tokensAreVerifiedWithTheKeyThatTheSandboxAnswers() async throws {
        let receiver = Receiver()
        let shell = try Shell { $0.webhookReceiver = receiver.receive }
        _ = try await shell.link(webhook: Self.url)
        // Business time far ahead: the token's time stays the real one.
        await shell.sandbox.advance(by: 3 * 86_400)
        let webhook = try #require(receiver.webhooks.first)

        let parts = webhook.verification.split(separator: ".")
        #expect(parts.count == 3)
        let header = try JSONValue(parsing: Array(decode(parts[0])))
        let claims = try JSONValue(parsing: Array(decode(parts[1])))
        #expect(header["alg"] == "ES256")
        #expect(header["typ"] == "JWT")
        let issued = try #require(claims["iat"]?.intValue)
        #expect(abs(Date().timeIntervalSince1970 - Double(issued)) < 300)
        let digest = SHA256.hash(data: webhook.body).map { String(format: "%02x", $0) }.joined()
        #expect(claims["request_body_sha256"]?.stringValue == digest)

        let answer = try await shell.call("/webhook_verification_key/get", ["key_id": header["kid"] ?? .null])
        let key = try #require(answer.body["key"])
        let x = try decode(Substring(try #require(key["x"]?.stringValue)))
        let y = try decode(Substring(try #require(key["y"]?.stringValue)))
        let publicKey = try P256.Signing.PublicKey(rawRepresentation: x + y)
        let signature = try P256.Signing.ECDSASignature(rawRepresentation: decode(parts[2]))
        #expect(publicKey.isValidSignature(signature, for: Data("\(parts[0]).\(parts[1])".utf8)))
        #expect(String(decoding: webhook.body, as: UTF8.self).hasPrefix("{\n  \"webhook_type\""))
    }

    @Test func unknownKeysAreRefusedAndOldOnesExpire() async throws {
        let shell = try Shell()
        let unknown = try await shell.call("/webhook_verification_key/get", ["key_id": "nope"])
        #expect(unknown.body["error_code"] == "INVALID_WEBHOOK_VERIFICATION_KEY_ID")
        let first = shell.sandbox.engine.keys.withLock { $0.current.id }
        let rotated = try await shell.control("/_tartan/webhooks/rotate_key", [:])
        #expect(rotated.body["key_id"]?.stringValue != first)
        let old = try await shell.call("/webhook_verification_key/get", ["key_id": .string(first)])
        #expect(old.body["key"]?["expired_at"]?.intValue != nil)
        let new = try await shell.call("/webhook_verification_key/get", ["key_id": rotated.body["key_id"] ?? .null])
        #expect(new.body["key"]?["expired_at"] == .null)
    }

    @Test func anItemsWebhooksAreFirstTriedInOrder() async throws {
        let receiver = Receiver()
        let shell = try Shell { $0.webhookReceiver = receiver.receive }
        _ = try await shell.link(webhook: Self.url)
        await shell.sandbox.advance(by: 60)
        #expect(receiver.codes == ["INITIAL_UPDATE", "HISTORICAL_UPDATE"])
    }

    @Test func repetitionsFollowTheScheduleWhenTheClockJumps() async throws {
        let receiver = Receiver(statuses: [500])
        let shell = try Shell { $0.webhookReceiver = receiver.receive }
        let item = try await shell.link(webhook: Self.url)
        _ = try await shell.call(
            "/sandbox/item/fire_webhook",
            ["access_token": .string(item.token), "webhook_code": "NEW_ACCOUNTS_AVAILABLE", "webhook_type": "ITEM"])
        await shell.sandbox.advance(by: 0)
        #expect(receiver.codes == ["NEW_ACCOUNTS_AVAILABLE"])
        await shell.sandbox.advance(by: 2 * 86_400)
        let log = try await shell.control("/_tartan/webhooks?client_id=client")
        let delivery = try #require(
            log.body["webhooks"]?.arrayValue?.first { $0["body"]?.stringValue?.contains("NEW_ACCOUNTS") == true })
        #expect(delivery["state"] == "failed")
        let times = try #require(delivery["attempts"]?.arrayValue).compactMap {
            $0["at"]?.stringValue.flatMap { try? Date($0, strategy: .iso8601).timeIntervalSince(Shell.start) }
        }
        #expect(times == [0, 30, 150, 630, 2_550, 10_230, 40_950])
        // Each attempt is signed afresh.
        let tokens = receiver.webhooks.filter { String(decoding: $0.body, as: UTF8.self).contains("NEW_ACCOUNTS") }
            .map(\.verification)
        #expect(Set(tokens).count == tokens.count)
    }

    @Test func aSlowReceiverDelaysOnlyItsOwnItem() {
        let outbox = WebhookOutbox(destination: WebhookDestination(allowedHosts: []), changed: Signal())
        func webhook(_ item: String, _ code: String) -> OutgoingWebhook {
            OutgoingWebhook(
                url: Self.url, body: ["webhook_code": .string(code)], itemID: item, queuedAt: Shell.start)
        }
        outbox.enqueue([webhook("a", "1"), webhook("a", "2"), webhook("b", "3")], clientID: "c")
        let first = outbox.claimDue(at: Shell.start)
        #expect(first.map(\.itemID) == ["a", "b"])
        #expect(outbox.claimDue(at: Shell.start).isEmpty)
        #expect(outbox.nextDue == nil)
        outbox.attemptEnded(
            id: first[0].id, token: "", result: .answered(status: 500, retryAfter: nil), at: Shell.start)
        // The failed one waits; the second of the same Item need not.
        #expect(outbox.claimDue(at: Shell.start).map(\.body).allSatisfy { $0.contains("\"2\"") })
    }

    @Test func otherHostsAreRecordedOnly() async throws {
        let receiver = Receiver()
        let shell = try Shell { $0.webhookReceiver = receiver.receive }
        _ = try await shell.link(webhook: "https://example.com/hook")
        await shell.sandbox.advance(by: 60)
        #expect(receiver.webhooks.isEmpty)
        let log = try await shell.control("/_tartan/webhooks")
        let deliveries = try #require(log.body["webhooks"]?.arrayValue)
        #expect(deliveries.count == 2)
        #expect(deliveries.allSatisfy { $0["state"] == "undelivered" })
        #expect(deliveries.allSatisfy { $0["reason"]?.stringValue?.contains("example.com") == true })
    }

    @Test func webhooksAreReplayed() async throws {
        let receiver = Receiver()
        let shell = try Shell { $0.webhookReceiver = receiver.receive }
        _ = try await shell.link(webhook: Self.url)
        await shell.sandbox.advance(by: 60)
        let log = try await shell.control("/_tartan/webhooks")
        let first = try #require(log.body["webhooks"]?[0])
        let replayed = try await shell.control("/_tartan/webhooks/replay", ["id": first["id"] ?? .null])
        #expect(replayed.status == 200)
        #expect(replayed.body["state"] == "delivered")
        #expect(replayed.body["body"] == first["body"])
        #expect(receiver.webhooks.count == 3)
        #expect(try await shell.control("/_tartan/webhooks/replay", ["id": "none"]).status == 404)
    }
}
