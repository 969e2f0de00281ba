// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import NIOCore
import PlaidTypes
import PlaidWebhooks
import Synchronization
import TartanStorage
import Testing

@testable import TartanService

/// What senders of invented webhooks can do to a service, and what they can't.
@Suite struct WebhookFloodRouteTests {
    private static let body =
        #"{"webhook_type":"TRANSACTIONS","webhook_code":"SYNC_UPDATES_AVAILABLE","item_id":"adasItem"}"#

    /// Plaid with several keys, and a count of what it was asked.
    private final class Keys: WebhookKeySource {
        let keys = Mutex<[OneWebhookKey]>([])
        let asked = Mutex(0)

        func webhookKey(id: String) async throws -> WebhookVerificationKey? {
            asked.withLock { $0 += 1 }
            for key in keys.withLock({ $0 }) where key.id == id { return try await key.webhookKey(id: id) }
            return nil
        }
    }

    private func deliver(
        _ bench: Bench, _ key: OneWebhookKey, item: String = "adasItem", at moment: Date = Bench.now
    ) async throws -> Answer {
        let body = Self.body.replacing("adasItem", with: item)
        return try await bench.send(
            .post, "/api/plaid/webhook", body: body,
            headers: [("Plaid-Verification", try key.token(for: body, at: moment))])
    }

    /// Sends well-formed deliveries about an Item, with keys that don't exist.
    private func flood(_ bench: Bench, _ count: Int, item: String = "strangersItem") async throws {
        let body = Self.body.replacing("adasItem", with: item)
        for number in 0..<count {
            let answer = try await bench.send(
                .post, "/api/plaid/webhook", body: body,
                headers: [
                    (
                        "Plaid-Verification",
                        try OneWebhookKey(id: "invented-\(number)-\(UUID())").token(for: body, at: Bench.now)
                    )
                ])
            #expect([401, 503].contains(answer.status))
        }
    }

    private func stored(_ bench: Bench) async throws -> Int {
        try await bench.store.webhooks(of: Bench.ada, item: Bench.item, limit: 1000).count
    }

    @Test func aKnownKeyWorksAfterARestartInAFlood() async throws {
        let (keys, store, key) = (Keys(), MemoryStore(), OneWebhookKey())
        keys.keys.withLock { $0 = [key] }
        let first = try await Bench(store: store, webhookKeys: keys)
        try await first.addAdasBank()
        #expect(try await deliver(first, key).status == 200)
        #expect(try await store.webhookKeys(environment: "sandbox").map(\.keyID) == [key.id])

        let second = try await Bench(store: store, webhookKeys: keys)
        try await flood(second, 60)
        let asked = keys.asked.withLock { $0 }
        for age in 1...20 {
            #expect(try await deliver(second, key, at: Bench.now.addingTimeInterval(Double(-age))).status == 200)
        }
        #expect(keys.asked.withLock { $0 } == asked, "the stored key was fetched again")
        #expect(asked <= 11)
        #expect(try await stored(second) == 21)
    }

    @Test func aJustRotatedKeyWorksInAFlood() async throws {
        let (keys, key) = (Keys(), OneWebhookKey())
        let bench = try await Bench(webhookKeys: keys)
        try await bench.addAdasBank()
        try await flood(bench, 60)
        keys.keys.withLock { $0 = [key] }
        for age in 1...20 {
            #expect(try await deliver(bench, key, at: Bench.now.addingTimeInterval(Double(-age))).status == 200)
        }
        #expect(keys.asked.withLock { $0 } <= 12)
        #expect(try await stored(bench) == 20)
    }

    /// Invented keys from Plaid's own address that name a stored Item use up what that Item has.
    ///
    /// A delivery about any other Item makes the new key known, and then it is known for all.
    @Test func aFloodThatNamesAnItemDelaysNoOther() async throws {
        let (keys, key) = (Keys(), OneWebhookKey())
        let bench = try await Bench(webhookKeys: keys)
        try await bench.addAdasBank()
        try await bench.store.engineInsertItem(
            ItemRecord(
                itemID: "otherItem", userID: Bench.bob, institutionID: "ins_1", institutionName: "Other Bank",
                accessToken: try bench.service.seal(
                    AccessToken("access-sandbox-other"), of: "otherItem", user: Bench.bob),
                products: ["transactions"], createdAt: Instant(Bench.now)))
        try await flood(bench, 60, item: "adasItem")
        keys.keys.withLock { $0 = [key] }
        #expect(try await deliver(bench, key).status == 503)
        #expect(try await deliver(bench, key, item: "otherItem").status == 200)
        #expect(try await deliver(bench, key).status == 200)
        #expect(keys.asked.withLock { $0 } <= 14)
    }

    @Test func keysOfAnotherEnvironmentAreNotTakenOver() async throws {
        let (keys, store, key) = (Keys(), MemoryStore(), OneWebhookKey())
        keys.keys.withLock { $0 = [key] }
        let sandbox = try await Bench(store: store, webhookKeys: keys)
        #expect(try await deliver(sandbox, key).status == 200)
        let production = try await Bench(store: store, webhookKeys: Keys(), environmentName: "production")
        #expect(try await deliver(production, key).errorCode == "webhook_refused")
    }

    @Test func theOtherSignatureOfATokenIsAReplay() async throws {
        let bench = try await Bench()
        try await bench.addAdasBank()
        // Half of all signatures are in the other form already.
        for age in 1...16 {
            let token = try bench.keys.token(for: Self.body, at: Bench.now.addingTimeInterval(Double(-age)))
            for sent in [token, try OneWebhookKey.malleated(token), token] {
                let answer = try await bench.send(
                    .post, "/api/plaid/webhook", body: Self.body, headers: [("Plaid-Verification", sent)])
                #expect(answer.status == 200)
            }
            #expect(try await stored(bench) == age)
            #expect(bench.wakes.count == age)
        }
    }

    @Test func equalWebhooksOfTheSameSecondAreBothStored() async throws {
        let bench = try await Bench()
        try await bench.addAdasBank()
        for _ in 0..<4 { #expect(try await deliver(bench, bench.keys).status == 200) }
        #expect(try await stored(bench) == 4)
    }

    @Test func anUnprovenBodyIsNotHeld() async throws {
        let keys = Keys()
        let bench = try await Bench(webhookKeys: keys)
        let large = #"{"item_id":"adasItem","pad":"\#(String(repeating: "x", count: 70 << 10))"}"#
        // The source's fetches are used up, so that only the body could vouch for the key, and it is too large to.
        try await flood(bench, 20)
        let answer = try await bench.send(
            .post, "/api/plaid/webhook", body: large,
            headers: [("Plaid-Verification", try OneWebhookKey(id: "late").token(for: large, at: Bench.now))])
        #expect(answer.status == 413)
    }

    @Test(arguments: [
        // Not behind a proxy the header is anybody's.
        (["203.0.113.9"], "198.51.100.7", false, "198.51.100.7"),
        ([], "198.51.100.7", true, "198.51.100.7"),
        (["203.0.113.9"], "198.51.100.7", true, "203.0.113.9"),
        // What the sender wrote stands in front.
        (["1.1.1.1, 2.2.2.2,203.0.113.9"], "10.0.0.1", true, "203.0.113.9"),
        (["1.1.1.1", "2.2.2.2, 203.0.113.9"], "10.0.0.1", true, "203.0.113.9"),
        (["203.0.113.9:4711"], "10.0.0.1", true, "203.0.113.9"),
        (["unknown"], "10.0.0.1", true, "10.0.0.1"),
        ([""], "10.0.0.1", true, "10.0.0.1"),
        ([","], "10.0.0.1", true, "10.0.0.1"),
        ([String(repeating: "9", count: 8000)], "10.0.0.1", true, "10.0.0.1"),
        (["2001:db8:1:2:3:4:5:6"], "10.0.0.1", true, "2001:db8:1:2::/64"),
        (["[2001:db8:1:2::1]:443"], "10.0.0.1", true, "2001:db8:1:2::/64"),
        (["2001:db8::1"], "10.0.0.1", true, "2001:db8:0:0::/64"),
        (["::ffff:203.0.113.9"], "10.0.0.1", true, "203.0.113.9"),
        ([], "::1", false, "0:0:0:0::/64"),
    ])
    func aSourceIsWhatTheSenderCantChoose(
        headers: [String], peer: String, isBehindProxy: Bool, expected: String
    ) throws {
        let address = try SocketAddress(ipAddress: peer, port: 1)
        #expect(
            RequestSource.name(peer: address, forwardedFor: headers, isBehindProxy: isBehindProxy) == expected)
        #expect(RequestSource.name(peer: nil, forwardedFor: [], isBehindProxy: isBehindProxy) == nil)
    }
}
