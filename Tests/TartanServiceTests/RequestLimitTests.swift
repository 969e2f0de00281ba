// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import PlaidJSON
import PlaidTypes
import TartanStorage
import Testing

@testable import TartanService

/// What one caller may ask for, and what it costs others.
@Suite struct RequestLimitTests {
    @Test func aBucketGivesWhatItHoldsAndFillsSteadily() {
        var buckets = TokenBuckets<String>(capacity: 3, seconds: 60)
        for _ in 0..<3 { #expect(buckets.take("a", at: 1000) == nil) }
        #expect(buckets.take("a", at: 1000) == 20)
        #expect(buckets.take("a", at: 1019) == 1)
        #expect(buckets.take("b", at: 1000) == nil, "another's bucket is another's")
        #expect(buckets.take("a", at: 1020) == nil)
        #expect(buckets.take("a", at: 1020) == 20)
        buckets.giveBack("a")
        #expect(buckets.take("a", at: 1020) == nil)
        for _ in 0..<3 { #expect(buckets.take("a", at: 5000) == nil) }
    }

    @Test func aClockThatIsPutBackLocksNobodyOut() {
        var buckets = TokenBuckets<String>(capacity: 1, seconds: 60)
        #expect(buckets.take("a", at: 1_000_000) == nil)
        #expect(buckets.take("a", at: 10).map { $0 <= 60 } == true)
        #expect(buckets.take("a", at: 10 + 61) == nil)
    }

    @Test func itsMemoryIsBounded() {
        var buckets = TokenBuckets<Int>(capacity: 2, seconds: 60, maximumBuckets: 100)
        for name in 0..<10_000 {
            #expect(buckets.take(name, at: 1000) == nil)
            #expect(buckets.count <= 100)
        }
        // Those who took the most are the last that are forgotten.
        _ = buckets.take(9_999, at: 1000)
        for name in 20_000..<20_060 { _ = buckets.take(name, at: 1000) }
        #expect(buckets.take(9_999, at: 1000) != nil)
    }

    private func status(_ answer: Answer) -> Int { answer.status }

    @Test func whatIsLeftInABucketIsWhatItGives() {
        for capacity in [1, 3, 7, 300, 1200] {
            var buckets = TokenBuckets<String>(capacity: capacity, seconds: 60)
            var now = 1_790_000_000.0
            #expect(buckets.left(in: "a", at: now) == RateLimit(limit: capacity, remaining: capacity, reset: 0))
            for step in 0..<min(capacity, 50) {
                #expect(buckets.take("a", at: now) == nil)
                let left = buckets.left(in: "a", at: now)
                #expect(left.limit == capacity && left.remaining <= capacity - 1 && 0...60 ~= left.reset)
                // Exactly as many as it says are possible at once.
                var copy = buckets
                for _ in 0..<left.remaining { #expect(copy.take("a", at: now) == nil, "\(capacity) \(step)") }
                #expect(copy.take("a", at: now) != nil, "\(capacity) \(step)")
                var later = buckets
                for _ in 0..<capacity { #expect(later.take("a", at: now + Double(left.reset)) == nil) }
                now += 0.003
            }
        }
        #expect(TokenBuckets<String>(capacity: 0, seconds: 60).left(in: "a", at: 0).remaining == 0)
    }

    @Test(arguments: RouteTable.routes.filter { $0.access != .open }.map(\.name))
    func everyRouteSaysWhatIsLeft(_ name: Route.Name) async throws {
        let route = try #require(RouteTable.routes.first { $0.name == name })
        let request = try #require(CrossUserTests.cases[name])
        let bench = try await Bench(requests: RequestLimits(perUser: 50, perKey: 90, plaidCallsPerUser: 20))
        let limit = route.callsPlaid ? 20 : 50
        for count in 1...2 {
            let answer = try await bench.send(
                route.method, request.path, as: .application(Bench.bob), body: request.body)
            #expect(answer.headers[.rateLimitLimit] == "\(limit)")
            #expect(answer.headers[.rateLimitRemaining] == "\(limit - count)")
            #expect(answer.headers[.rateLimitReset].flatMap { Int($0) }.map { 1...7 ~= $0 } == true)
        }
        let nobody = try await bench.send(route.method, request.path, body: request.body)
        #expect(nobody.status == 401 && nobody.headers[.rateLimitLimit] == nil)
        #expect(route.statuses.allSatisfy { Set(route.responseHeaders($0)).isSuperset(of: RouteHeader.rateLimit) })
    }

    @Test func aUserHasALimitThatIsNobodyElses() async throws {
        let bench = try await Bench(requests: RequestLimits(perUser: 3))
        for _ in 0..<3 {
            #expect(try await bench.send(.get, "/api/items", as: .application(Bench.ada)).status == 200)
        }
        let refused = try await bench.send(.get, "/api/items", as: .session(Bench.ada))
        #expect(refused.status == 429)
        #expect(refused.errorCode == "too_many_requests")
        #expect(refused.headers[.retryAfter].flatMap { Int($0) } == 20)
        #expect(refused.headers[.rateLimitLimit] == "3" && refused.headers[.rateLimitRemaining] == "0")
        #expect(refused.headers[.rateLimitReset] == "60")
        #expect(try await bench.send(.get, "/api/items", as: .application(Bench.bob)).status == 200)
        #expect(try await bench.send(.get, "/health").status == 200)
    }

    @Test func aKeyHasALimitForAllUsers() async throws {
        let bench = try await Bench(requests: RequestLimits(perKey: 4))
        for number in 0..<4 {
            let user = UserID(rawValue: "user-\(number)")
            #expect(try await bench.send(.get, "/api/items", as: .application(user)).status == 200)
        }
        #expect(try await bench.send(.get, "/api/items", as: .application("another")).status == 429)
        #expect(try await bench.send(.get, "/api/items", as: .session("another")).status == 200)
    }

    @Test func aSessionTokenHasALimit() async throws {
        let bench = try await Bench(requests: RequestLimits(perSession: 2))
        for _ in 0..<2 { #expect(try await bench.send(.get, "/api/items", as: .session(Bench.ada)).status == 200) }
        #expect(try await bench.send(.get, "/api/items", as: .session(Bench.ada)).status == 429)
        #expect(try await bench.send(.get, "/api/items", as: .application(Bench.ada)).status == 200)
    }

    @Test func callsToPlaidAreFewer() async throws {
        let bench = try await Bench(requests: RequestLimits(plaidCallsPerUser: 2))
        bench.makeLinkTokens()
        for expected in [200, 200, 429, 429] {
            let answer = try await bench.send(
                .post, "/api/plaid/create-link-token", as: .session(Bench.ada), body: "{}")
            #expect(answer.status == expected)
        }
        #expect(bench.plaid.calls(to: "/link/token/create").count == 2)
        #expect(try await bench.send(.get, "/api/items", as: .session(Bench.ada)).status == 200)
    }

    @Test(arguments: [true, false])
    func aTokenOfNobodysCostsFewCalls(acceptsSandboxTokens: Bool) async throws {
        let bench = try await Bench(
            acceptsSandboxTokens: acceptsSandboxTokens,
            requests: RequestLimits(plaidCallsPerUser: 1000, failedExchanges: 3))
        bench.makeLinkTokens()
        for number in 0..<70 {
            let who = number < 30 ? Bench.ada : Bench.bob
            _ = try await bench.send(.post, "/api/plaid/create-link-token", as: .application(who), body: "{}")
        }
        var statuses: [Int] = []
        for number in 0..<6 {
            let before = bench.plaid.calls(to: "/link/token/get").count
            let answer = try await bench.send(
                .post, "/api/plaid/exchange-token", as: .session(Bench.ada),
                body: #"{"public_token":"public-production-bogus\#(number)"}"#)
            statuses.append(answer.status)
            #expect(bench.plaid.calls(to: "/link/token/get").count - before <= 1)
        }
        #expect(statuses == [403, 403, 403, 429, 429, 429])
        #expect(bench.plaid.calls(to: "/item/public_token/exchange").isEmpty)
        // Her own token counts for nothing, however often she connects.
        let bob = try await bench.send(
            .post, "/api/plaid/exchange-token", as: .session(Bench.bob), body: #"{"public_token":"public-x"}"#)
        #expect(bob.status == 403)
    }

    @Test func itsOwnersTokenIsNoFailedAttempt() async throws {
        let bench = try await Bench(requests: RequestLimits(failedExchanges: 1))
        bench.makeLinkTokens()
        let made = try await bench.send(
            .post, "/api/plaid/create-link-token", as: .application(Bench.ada), body: "{}")
        let linkToken = try #require(made.json["link_token"]?.stringValue)
        bench.onLinkTokenGet(sessions: [linkToken: (0..<3).map { "public-sandbox-\($0)" }])
        for number in 0..<3 {
            bench.onExchange(item: "item\(number)")
            let answer = try await bench.send(
                .post, "/api/plaid/exchange-token", as: .session(Bench.ada),
                body: #"{"public_token":"public-sandbox-\#(number)"}"#)
            #expect(answer.status == 200, "\(answer.text)")
        }
    }

    @Test func loopingSyncQueuesOneRound() async throws {
        let bench = try await Bench()
        try await bench.addAdasBank()
        let path = "/api/items/adasItem/sync"
        let before = try #require(try await bench.store.engineItem("adasItem")).sync.generation
        for _ in 0..<50 { #expect(try await bench.send(.post, path, as: .session(Bench.ada)).status == 202) }
        let after = try #require(try await bench.store.engineItem("adasItem")).sync.generation
        #expect(after - before <= 1, "fifty requests cause one sync")
    }

    @Test func askingEndsTheWaitAfterAFailure() async throws {
        let bench = try await Bench()
        try await bench.addAdasBank()
        let now = Instant(Bench.now)
        let lease = try #require(
            try await bench.store.engineLease("adasItem", owner: "worker", now: now, until: now + .seconds(60)))
        try await bench.store.engineRelease(lease, retryAt: now + .seconds(3600))
        #expect(try await bench.send(.post, "/api/items/adasItem/sync", as: .session(Bench.ada)).status == 202)
        let sync = try #require(try await bench.store.engineItem("adasItem")).sync
        #expect(sync.retryAt == nil && sync.hasNews)
    }

    @Test func syncsThatAreDoneAtOnceHaveALimitPerItem() async throws {
        let bench = try await Bench(requests: RequestLimits(syncsPerItem: 2))
        try await bench.addAdasBank()
        var statuses: [Int] = []
        for _ in 0..<4 {
            // While a round runs, one more may be queued behind it.
            _ = try await bench.store.engineLease(
                "adasItem", owner: "worker", now: Instant(Bench.now), until: Instant(Bench.now) + .seconds(60))
            let answer = try await bench.send(.post, "/api/items/adasItem/sync", as: .session(Bench.ada))
            statuses.append(answer.status)
            // The limit that refused is the one that the headers name.
            if answer.status == 429 {
                #expect(answer.headers[.rateLimitLimit] == "2" && answer.headers[.rateLimitRemaining] == "0")
            }
        }
        #expect(statuses == [202, 202, 429, 429])
    }
}
