// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import PlaidWebhooks

/// The state machine alone, without a clock or a network.
@Suite struct VerificationKeyCacheTests {
    private let now = Delivery.moment

    private func isFetch(_ decision: VerificationKeyCache.Decision) -> Bool {
        if case .fetch = decision { true } else { false }
    }

    private func refusal(_ decision: VerificationKeyCache.Decision) -> WebhookError.Code? {
        if case .refuse(let code) = decision { code } else { nil }
    }

    @Test func everythingItHoldsIsBounded() throws {
        var limits = VerificationKeyCache.Limits()
        limits.fetchBurst = 100_000
        var cache = VerificationKeyCache(limits: limits)
        let signer = Signer()
        let key = try #require(CheckedKey(signer.key, expectedID: signer.keyID))
        for number in 0..<5000 {
            #expect(isFetch(cache.decide(keyID: "\(number)", now: now)))
            cache.finish(keyID: "\(number)", outcome: number.isMultiple(of: 5) ? .found(key) : .unknown, now: now)
        }
        #expect(cache.counts.known == limits.knownKeys)
        #expect(cache.counts.refused == limits.unknownKeys)
        #expect(cache.counts.inFlight == 0)
    }

    @Test func aGoodKeyIsRefreshedWithoutATokenDuringAFlood() throws {
        var cache = VerificationKeyCache()
        let signer = Signer()
        let key = try #require(CheckedKey(signer.key, expectedID: signer.keyID))
        #expect(isFetch(cache.decide(keyID: "good", now: now)))
        cache.finish(keyID: "good", outcome: .found(key), now: now)
        let later = now.addingTimeInterval(cache.limits.keyLifetime)
        for number in 0..<100 { _ = cache.decide(keyID: "\(number)", now: later) }
        #expect(refusal(cache.decide(keyID: "another", now: later)) == .keyFetchesLimited)
        #expect(isFetch(cache.decide(keyID: "good", now: later)))
    }

    @Test func onlySoManyUnknownKeysAreFetchedAtATime() {
        var cache = VerificationKeyCache()
        let fetches = (0..<10).count { isFetch(cache.decide(keyID: "\($0)", now: now)) }
        #expect(fetches == cache.limits.concurrentFetches)
    }

    @Test func theBucketRefillsSlowlyAndOnlyToItsBurst() {
        var cache = VerificationKeyCache()
        func drain(_ label: String, at moment: Date) -> Int {
            (0..<50).count { number in
                let id = "\(label)-\(number)"
                guard isFetch(cache.decide(keyID: id, now: moment)) else { return false }
                cache.finish(keyID: id, outcome: .unknown, now: moment)
                return true
            }
        }
        #expect(drain("first", at: now) == 10)
        #expect(drain("second", at: now.addingTimeInterval(4)) == 0)
        #expect(drain("third", at: now.addingTimeInterval(5)) == 1)
        #expect(drain("past", at: now.addingTimeInterval(-1000)) == 0)
        #expect(drain("fourth", at: now.addingTimeInterval(100_000)) == 10)
    }

    @Test func anAbandonedFetchSaysNothingAboutTheKey() {
        var cache = VerificationKeyCache()
        #expect(isFetch(cache.decide(keyID: "k", now: now)))
        guard case .wait = cache.decide(keyID: "k", now: now) else {
            Issue.record("a second fetch was allowed")
            return
        }
        cache.finish(keyID: "k", outcome: .abandoned, now: now)
        #expect(isFetch(cache.decide(keyID: "k", now: now)))
    }

    @Test func base64URLIsOneToOne() {
        var seed: UInt32 = 1
        for length in 0..<70 {
            let bytes = (0..<length).map { _ in
                seed = seed &* 1_664_525 &+ 1_013_904_223
                return UInt8(seed >> 24)
            }
            let text = Base64URL.encode(bytes)
            #expect(Base64URL.decode(text.utf8) == bytes, "\(bytes)")
            #expect(
                Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
                    .replacing("=", with: "") == text)
        }
        for text in ["A", "AAAAA", "AB", "AAB", "AA==", "A A", "AA\n", "+A", "/A"] {
            #expect(Base64URL.decode(text.utf8) == nil, "\(text)")
        }
    }
}
