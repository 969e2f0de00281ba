// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidTypes
import Synchronization
import Testing

@testable import PlaidWebhooks

/// Invented keys at full speed beside genuine webhooks.
@Suite struct WebhookFloodTests {
    /// Keys in memory, which a second verifier finds again.
    private final class Shelf: WebhookKeyStore {
        struct Broken: Error {}
        private let saved = Mutex<[String: StoredWebhookKey]>([:])
        let isBroken = Mutex(false)
        let reads = Mutex(0)

        var count: Int { saved.withLock { $0.count } }

        func keys() async throws -> [StoredWebhookKey] {
            reads.withLock { $0 += 1 }
            if isBroken.withLock({ $0 }) { throw Broken() }
            return saved.withLock { Array($0.values) }
        }

        func save(_ key: StoredWebhookKey) async throws {
            if isBroken.withLock({ $0 }) { throw Broken() }
            saved.withLock { $0[key.key.keyID] = key }
        }
    }

    private static let body = Array(#"{"webhook_type":"ITEM","webhook_code":"ERROR","item_id":"ours"}"#.utf8)
    private static let newcomer = Array(#"{"webhook_type":"LINK","webhook_code":"SESSION_FINISHED"}"#.utf8)

    /// A token with an invented key id, well formed and fresh.
    private static func invented(_ number: Int, _ signer: Signer, at now: Date) throws -> String {
        try signer.token(
            header: #"{"alg":"ES256","kid":"invented-\#(number)","typ":"JWT"}"#,
            payload: Signer.payload(for: body, issuedAt: "\(Int(now.timeIntervalSince1970))"))
    }

    private struct Flood {
        var verifier: WebhookVerifier
        var codes: [WebhookError.Code: Int] = [:]
        private let signer = Signer(keyID: "stranger")
        private var number = 0

        init(_ verifier: WebhookVerifier) { self.verifier = verifier }

        mutating func send(_ count: Int, at now: Date, from source: (Int) -> String?) async throws {
            for _ in 0..<count {
                number += 1
                let token = try WebhookFloodTests.invented(number, signer, at: now)
                do {
                    _ = try await verifier.verify(
                        body: WebhookFloodTests.strange, verificationHeader: token, now: now, source: source(number))
                } catch { codes[error.code, default: 0] += 1 }
            }
        }
    }

    /// The flooder's body, about an Item that nobody knows.
    private static let strange = body

    private func verify(
        _ verifier: WebhookVerifier, _ signer: Signer, _ body: [UInt8], at now: Date, from source: String?
    ) async throws {
        let token = try signer.token(for: body, at: now)
        let webhook = try await verifier.verify(body: body, verificationHeader: token, now: now, source: source)
        #expect(webhook.body == body)
    }

    @Test func aKnownKeyIsKnownAfterARestart() async throws {
        let signer = Signer()
        let source = FakeKeySource([signer.key])
        let shelf = Shelf()
        let before = WebhookVerifier(keys: source, store: shelf)
        try await verify(before, signer, Self.body, at: Delivery.moment, from: "plaid")
        #expect(source.asked(signer.keyID) == 1 && shelf.count == 1)

        // Everybody is the same source, as behind a proxy that says nothing, and no Item is known.
        let after = WebhookVerifier(keys: source, store: shelf)
        var flood = Flood(after)
        for second in 0..<600 {
            let now = Delivery.moment.addingTimeInterval(Double(second))
            try await flood.send(20, at: now) { _ in "one" }
            try await verify(after, signer, Self.body, at: now, from: "one")
        }
        #expect(source.asked(signer.keyID) == 1, "the stored key was fetched again")
        #expect(source.askedInAll < 45, "\(source.askedInAll) calls in ten minutes")
        #expect(flood.codes.values.reduce(0, +) == 12_000)
        #expect(shelf.reads.withLock { $0 } == 2)
    }

    @Test func aStoredKeyThatIsOldIsFetchedAgainWithoutAToken() async throws {
        let signer = Signer()
        let source = FakeKeySource([signer.key])
        let shelf = Shelf()
        try await verify(WebhookVerifier(keys: source, store: shelf), signer, Self.body, at: Delivery.moment, from: nil)
        let later = Delivery.moment.addingTimeInterval(100_000)
        let after = WebhookVerifier(keys: source, store: shelf)
        var flood = Flood(after)
        try await flood.send(100, at: later) { _ in nil }
        try await verify(after, signer, Self.body, at: later, from: nil)
        #expect(source.asked(signer.keyID) == 2)
        // A retirement that happened meanwhile is noticed.
        var retired = signer.key
        retired.expiredAt = Int(later.timeIntervalSince1970)
        source.set(retired, for: signer.keyID)
        let muchLater = WebhookVerifier(keys: source, store: shelf)
        let error = await #expect(throws: WebhookError.self) {
            try await verify(muchLater, signer, Self.body, at: later.addingTimeInterval(1000), from: nil)
        }
        #expect(error?.code == .keyExpired)
    }

    @Test func aNewKeyGetsInBesideAFloodFromAnotherSource() async throws {
        let old = Signer()
        let new = Signer(keyID: "just-rotated")
        let source = FakeKeySource([old.key, new.key])
        let verifier = WebhookVerifier(keys: source)
        var flood = Flood(verifier)
        for second in 0..<600 {
            let now = Delivery.moment.addingTimeInterval(Double(second))
            try await flood.send(20, at: now) { _ in "flooder" }
            // The old key until minute five, then the new one; nothing here is about an Item.
            try await verify(verifier, second < 300 ? old : new, Self.newcomer, at: now, from: "plaid")
        }
        #expect(source.askedInAll < 45, "\(source.askedInAll) calls in ten minutes")
    }

    @Test(arguments: [true, false])
    func aNewKeyGetsInForAKnownItemWhateverTheFlood(isOneSource: Bool) async throws {
        let new = Signer(keyID: "just-rotated")
        let source = FakeKeySource([new.key])
        let lookups = Mutex(0)
        let verifier = WebhookVerifier(keys: source) { item in
            lookups.withLock { $0 += 1 }
            return item == "known"
        }
        let body = Array(#"{"webhook_type":"ITEM","webhook_code":"ERROR","item_id":"known"}"#.utf8)
        var flood = Flood(verifier)
        for second in 0..<300 {
            let now = Delivery.moment.addingTimeInterval(Double(second))
            try await flood.send(20, at: now) { number in isOneSource ? "one" : "source-\(number)" }
            try await verify(verifier, new, body, at: now, from: "one")
        }
        #expect(source.asked(new.keyID) == 1)
        #expect(source.askedInAll < 75, "\(source.askedInAll) calls in five minutes")
        #expect(lookups.withLock { $0 } > 0)
    }

    @Test func whoKnowsOneItemCannotUseUpTheLaneOfAll() async throws {
        let new = Signer(keyID: "just-rotated")
        let source = FakeKeySource([new.key])
        let verifier = WebhookVerifier(keys: source) { $0 == "ours" || $0 == "known" }
        let body = Array(#"{"webhook_type":"ITEM","webhook_code":"ERROR","item_id":"known"}"#.utf8)
        var flood = Flood(verifier)
        // The flood is about an Item of the flooder's own.
        try await flood.send(2000, at: Delivery.moment) { number in "source-\(number)" }
        #expect(source.askedInAll <= 12)
        try await verify(verifier, new, body, at: Delivery.moment, from: "one")
    }

    @Test func aStoreThatFailsCostsNothingButTheMemory() async throws {
        let signer = Signer()
        let source = FakeKeySource([signer.key])
        let shelf = Shelf()
        shelf.isBroken.withLock { $0 = true }
        let verifier = WebhookVerifier(keys: source, store: shelf)
        for second in 0..<10 {
            let now = Delivery.moment.addingTimeInterval(Double(second))
            try await verify(verifier, signer, Self.body, at: now, from: nil)
        }
        #expect(source.askedInAll == 1)
        #expect(shelf.reads.withLock { $0 } == 1)
    }

    @Test func aStoredKeyThatIsNotOneIsIgnored() async throws {
        let signer = Signer()
        let source = FakeKeySource([signer.key])
        let shelf = Shelf()
        var broken = signer.key
        broken.x = "AAAA"
        try await shelf.save(StoredWebhookKey(key: broken, fetchedAt: Delivery.moment))
        try await verify(WebhookVerifier(keys: source, store: shelf), signer, Self.body, at: Delivery.moment, from: nil)
        #expect(source.askedInAll == 1)
    }

    /// A fetch has an end, for the one who fetches and for those who wait.
    @Test(.timeLimit(.minutes(10)))
    func aSourceThatNeverAnswersIsNotWaitedFor() async throws {
        let signer = Signer()
        let source = FakeKeySource([signer.key])
        source.close()
        let verifier = WebhookVerifier(
            keys: source, limits: .init(), cacheLimits: .init(), fetchTime: .milliseconds(50))
        let token = try signer.token(for: Self.body, at: Delivery.moment)
        await withTaskGroup(of: WebhookError.Code?.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    do throws(WebhookError) {
                        _ = try await verifier.verify(
                            body: Self.body, verificationHeader: token, now: Delivery.moment)
                        return nil
                    } catch { return error.code }
                }
            }
            for await code in group { #expect(code == .keyUnavailable) }
        }
        #expect(source.askedInAll == 1)
        source.open()
    }
}
