// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import PlaidWebhooks

/// How keys are fetched, shared, kept and refused.
@Suite struct VerificationKeyTests {
    private let now = Delivery.moment

    private func verify(
        _ verifier: WebhookVerifier, _ delivery: Delivery, now: Date
    ) async -> WebhookError.Code? {
        do {
            let token = try delivery.signer.token(for: delivery.body, at: now)
            _ = try await verifier.verify(body: delivery.body, verificationHeader: token, now: now)
            return nil
        } catch {
            return (error as? WebhookError)?.code
        }
    }

    @Test func aKeyIsFetchedOnceInItsLifetime() async throws {
        let delivery = try Delivery()
        let source = FakeKeySource([delivery.signer.key])
        let verifier = WebhookVerifier(keys: source)
        for second in 0..<20 {
            #expect(await verify(verifier, delivery, now: now.addingTimeInterval(Double(second))) == nil)
        }
        #expect(source.askedInAll == 1)
        #expect(await verify(verifier, delivery, now: now.addingTimeInterval(15 * 60)) == nil)
        #expect(source.askedInAll == 2)
    }

    @Test func concurrentDeliveriesShareOneFetch() async throws {
        let delivery = try Delivery()
        let source = FakeKeySource([delivery.signer.key])
        source.close()
        let keys = VerificationKeys(source: source, limits: .init())
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<50 {
                group.addTask { (try? await keys.key(id: delivery.signer.keyID, now: Delivery.moment)) != nil }
            }
            while keys.waiting < 49 { await Task.yield() }
            source.open()
            for await isFound in group { #expect(isFound) }
        }
        #expect(source.askedInAll == 1)
        #expect(keys.waiting == 0)
    }

    @Test func aCancelledCallerDoesNotTakeTheOthersAlong() async throws {
        let delivery = try Delivery()
        let source = FakeKeySource([delivery.signer.key])
        source.close()
        let keys = VerificationKeys(source: source, limits: .init())
        let id = delivery.signer.keyID
        await withTaskGroup(of: Bool?.self) { group in
            // The first to ask is the one that fetches, and it is cancelled while it does.
            group.addTask {
                await withTaskGroup(of: Void.self) { leader in
                    leader.addTask { _ = try? await keys.key(id: id, now: Delivery.moment) }
                    while source.askedInAll < 1 { await Task.yield() }
                    leader.cancelAll()
                }
                return nil
            }
            while source.askedInAll < 1 { await Task.yield() }
            group.addTask { (try? await keys.key(id: id, now: Delivery.moment)) != nil }
            // Cancellation ends the first fetch at once, whatever its source does: the other waits for it or fetches.
            while keys.waiting < 1, source.askedInAll < 2 { await Task.yield() }
            source.open()
            for await isFound in group { if let isFound { #expect(isFound) } }
        }
        #expect(source.askedInAll == 2)
    }

    @Test func aCancelledWaiterStopsWaiting() async throws {
        let delivery = try Delivery()
        let source = FakeKeySource([delivery.signer.key])
        source.close()
        let keys = VerificationKeys(source: source, limits: .init())
        let id = delivery.signer.keyID
        await withTaskGroup(of: Void.self) { group in
            group.addTask { _ = try? await keys.key(id: id, now: Delivery.moment) }
            while source.askedInAll < 1 { await Task.yield() }
            await withTaskGroup(of: Void.self) { waiter in
                waiter.addTask {
                    let error = await #expect(throws: WebhookError.self) {
                        _ = try await keys.key(id: id, now: Delivery.moment)
                    }
                    #expect(error?.code == .keyUnavailable)
                }
                while keys.waiting < 1 { await Task.yield() }
                waiter.cancelAll()
            }
            #expect(keys.waiting == 0)
            source.open()
        }
    }

    @Test func anUnknownKeyIsAskedForOnceAMinute() async throws {
        let delivery = try Delivery()
        let source = FakeKeySource([])
        let verifier = WebhookVerifier(keys: source)
        for second in [0.0, 1, 30, 59] {
            #expect(await verify(verifier, delivery, now: now.addingTimeInterval(second)) == .unknownKey)
        }
        #expect(source.askedInAll == 1)
        source.set(delivery.signer.key, for: delivery.signer.keyID)
        #expect(await verify(verifier, delivery, now: now.addingTimeInterval(60)) == nil)
        #expect(source.askedInAll == 2)
    }

    @Test func aFloodOfUnknownKeysIsBounded() async throws {
        let good = try Delivery()
        let source = FakeKeySource([good.signer.key])
        let verifier = WebhookVerifier(keys: source)
        #expect(await verify(verifier, good, now: now) == nil)
        var codes: [WebhookError.Code: Int] = [:]
        for number in 0..<1000 {
            var delivery = try Delivery()
            try delivery.resign(header: #"{"alg":"ES256","kid":"invented-\#(number)"}"#)
            let flood = delivery
            let error = await #expect(throws: WebhookError.self) {
                _ = try await verifier.verify(body: flood.body, verificationHeader: flood.token, now: self.now)
            }
            if let code = error?.code { codes[code, default: 0] += 1 }
        }
        // The good key took one of ten; the flood got the nine others and not one more.
        #expect(source.askedInAll == 10)
        #expect(codes == [.unknownKey: 9, .keyFetchesLimited: 991])
        // The good key still works, also when it is due to be fetched again while there are no tokens.
        #expect(await verify(verifier, good, now: now) == nil)
    }

    @Test func aFailedFetchIsTriedAgainSoonAndNeverUsesAStaleKey() async throws {
        let delivery = try Delivery()
        let source = FakeKeySource([delivery.signer.key])
        let verifier = WebhookVerifier(keys: source)
        source.fail(true)
        #expect(await verify(verifier, delivery, now: now) == .keyUnavailable)
        #expect(await verify(verifier, delivery, now: now.addingTimeInterval(1)) == .keyUnavailable)
        #expect(source.askedInAll == 1)
        source.fail(false)
        #expect(await verify(verifier, delivery, now: now.addingTimeInterval(2)) == nil)
        source.fail(true)
        let later = now.addingTimeInterval(2 + 15 * 60)
        #expect(await verify(verifier, delivery, now: later) == .keyUnavailable)
        source.fail(false)
        #expect(await verify(verifier, delivery, now: later.addingTimeInterval(2)) == nil)
    }

    @Test func aRetirementIsNoticed() async throws {
        let delivery = try Delivery()
        let source = FakeKeySource([delivery.signer.key])
        let verifier = WebhookVerifier(keys: source)
        #expect(await verify(verifier, delivery, now: now) == nil)
        var retired = delivery.signer.key
        retired.expiredAt = Int(now.timeIntervalSince1970) + 10
        source.set(retired, for: delivery.signer.keyID)
        #expect(await verify(verifier, delivery, now: now.addingTimeInterval(15 * 60)) == .keyExpired)
    }

    @Test func aCachedKeyExpiresAtItsSecond() async throws {
        let delivery = try Delivery()
        var key = delivery.signer.key
        key.expiredAt = Int(now.timeIntervalSince1970) + 10
        let verifier = WebhookVerifier(keys: FakeKeySource([key]))
        #expect(await verify(verifier, delivery, now: now.addingTimeInterval(9)) == nil)
        #expect(await verify(verifier, delivery, now: now.addingTimeInterval(10)) == .keyExpired)
    }

    @Test func anAnswerWithAnotherKeyIDIsRefused() async throws {
        let delivery = try Delivery()
        let source = FakeKeySource([])
        var other = delivery.signer.key
        other.keyID = "another"
        source.set(other, for: delivery.signer.keyID)
        #expect(await verify(WebhookVerifier(keys: source), delivery, now: now) == .keyInvalid)
    }
}
