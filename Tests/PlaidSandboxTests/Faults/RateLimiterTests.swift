// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Synchronization
import Testing

@testable import PlaidSandbox

@Suite struct RateLimiterTests {
    private let start = Shell.start

    private func allowed(
        _ limiter: inout RateLimiter, _ path: String, item: String? = "i", client: String = "c", at time: Date,
        upTo most: Int = 20_000
    ) -> Int {
        for count in 0..<most
        where limiter.refusal(path: path, clientID: client, itemID: item, at: time) != nil { return count }
        return most
    }

    @Test func limitsAreThosePublished() {
        var limiter = RateLimiter(isOn: true)
        // Path, Item's limit, client's limit, code.
        let rows: [(String, Int?, Int, String)] = [
            ("/accounts/balance/get", 25, 100, "BALANCE_LIMIT"), ("/accounts/get", 100, 5_000, "ACCOUNTS_LIMIT"),
            ("/auth/get", 100, 500, "AUTH_LIMIT"), ("/identity/get", 100, 1_000, "IDENTITY_LIMIT"),
            ("/institutions/get", nil, 10, "INSTITUTIONS_GET_LIMIT"),
            ("/institutions/get_by_id", nil, 400, "INSTITUTIONS_GET_BY_ID_LIMIT"),
            ("/item/get", 40, 5_000, "ITEM_GET_LIMIT"), ("/liabilities/get", 10, 1_000, "RATE_LIMIT"),
            ("/transactions/get", 80, 1_000, "TRANSACTIONS_LIMIT"),
            ("/transactions/refresh", 2, 100, "TRANSACTIONS_REFRESH_LIMIT"),
            ("/transactions/sync", 50, 1_000, "TRANSACTIONS_SYNC_LIMIT"),
            ("/cra/check_report/base_report/get", nil, 100, "RATE_LIMIT"),
            ("/investments/refresh", 1, 100, "RATE_LIMIT"), ("/statements/list", nil, 100, "RATE_LIMIT"),
        ]
        for (path, item, client, code) in rows {
            if let item {
                #expect(allowed(&limiter, path, at: start) == item, "\(path)")
                let refusal = limiter.refusal(path: path, clientID: "c", itemID: "i", at: start)
                #expect(refusal?.code == code)
                #expect(refusal?.status == 429)
                let text = "rate limit exceeded for attempts to access this item. please try again later"
                #expect(refusal?.message == text)
            }
            #expect(allowed(&limiter, path, item: nil, client: "other", at: start) == client, "\(path)")
        }
        let text = limiter.refusal(path: "/institutions/get_by_id", clientID: "other", itemID: nil, at: start)?.message
        #expect(
            text == "rate limit exceeded for attempts to access \"institutions get by id\". please try again later")
    }

    @Test func theWindowSlides() {
        var limiter = RateLimiter(isOn: true)
        let path = "/transactions/sync"
        #expect(allowed(&limiter, path, at: start, upTo: 30) == 30)
        #expect(allowed(&limiter, path, at: start + 30) == 20)
        #expect(allowed(&limiter, path, at: start + 59.9) == 0)
        #expect(allowed(&limiter, path, at: start + 60) == 30)
        // What was refused does not count.
        #expect(allowed(&limiter, path, at: start + 90) == 20)
    }

    @Test func itemsAndClientsHaveWindowsOfTheirOwn() {
        var limiter = RateLimiter(isOn: true)
        #expect(allowed(&limiter, "/transactions/refresh", item: "a", at: start) == 2)
        #expect(allowed(&limiter, "/transactions/refresh", item: "b", at: start) == 2)
        #expect(allowed(&limiter, "/institutions/get", item: nil, client: "a", at: start) == 10)
        #expect(allowed(&limiter, "/institutions/get", item: nil, client: "b", at: start) == 10)
        // Many Items meet the client's limit.
        var refused: String?
        for item in 0..<60 where refused == nil {
            for _ in 0..<2 {
                refused =
                    limiter.refusal(
                        path: "/transactions/refresh", clientID: "many", itemID: "\(item)", at: start)?.message
                    ?? refused
            }
        }
        #expect(refused?.contains("this item") == true)
        #expect(RateLimiter(isOn: true).limit(of: "/nothing") == nil)
        var off = RateLimiter(isOn: false)
        #expect(allowed(&off, "/institutions/get", item: nil, at: start, upTo: 50) == 50)
    }

    @Test func theySteerASandboxInRealTime() async throws {
        let time = Mutex(Shell.start)
        let shell = try Shell {
            $0.enforcesRateLimits = true
            $0.rateClock = { time.withLock { $0 } }
        }
        let item = try await shell.link()
        await shell.sandbox.advance(by: 60)
        let body: JSONObject = ["access_token": .string(item.token)]
        for _ in 0..<2 { #expect(try await shell.call("/transactions/refresh", body).status == 200) }
        let refused = try await shell.call("/transactions/refresh", body)
        #expect(refused.status == 429)
        #expect(refused.body["error_type"] == "RATE_LIMIT_EXCEEDED")
        #expect(refused.body["error_code"] == "TRANSACTIONS_REFRESH_LIMIT")
        // Business time does not help; real time does.
        await shell.sandbox.advance(by: 3_600)
        #expect(try await shell.call("/transactions/refresh", body).status == 429)
        time.withLock { $0 += 60 }
        #expect(try await shell.call("/transactions/refresh", body).status == 200)
        let switched = try await shell.control("/_tartan/rate-limits", ["enabled": false])
        #expect(switched.body["enabled"] == false)
        for _ in 0..<5 { #expect(try await shell.call("/transactions/refresh", body).status == 200) }
        #expect(try await shell.control("/_tartan/rate-limits", [:]).status == 400)
    }
}
