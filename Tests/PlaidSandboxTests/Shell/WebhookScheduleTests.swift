// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import PlaidSandbox

@Suite struct WebhookScheduleTests {
    private let start = Shell.start

    @Test func delaysGrowFourfoldForADay() {
        var machine = WebhookDeliveryStateMachine()
        var time = start
        var delays: [TimeInterval] = []
        while case .attempt(let next) = machine.attemptEnded(.answered(status: 500, retryAfter: nil), at: time) {
            delays.append(next.timeIntervalSince(time))
            time = next
        }
        #expect(delays == [30, 120, 480, 1_920, 7_680, 30_720])
        #expect(machine.attempts == 7)
    }

    @Test func only200IsSuccess() {
        for status in [200, 201, 204, 302, 400, 500] {
            var machine = WebhookDeliveryStateMachine()
            let action = machine.attemptEnded(.answered(status: status, retryAfter: nil), at: start)
            #expect((action == .delivered) == (status == 200))
        }
    }

    @Test func silenceIsRepeatedLikeARefusal() {
        var machine = WebhookDeliveryStateMachine()
        #expect(machine.attemptEnded(.failed(reason: "time"), at: start) == .attempt(at: start + 30))
    }

    @Test func retryAfterIsObeyedFor429OnlyAndForFourHoursAtMost() {
        var machine = WebhookDeliveryStateMachine()
        #expect(machine.attemptEnded(.answered(status: 429, retryAfter: 5), at: start) == .attempt(at: start + 5))
        #expect(
            machine.attemptEnded(.answered(status: 429, retryAfter: 1e9), at: start) == .attempt(at: start + 14_400))
        #expect(machine.attemptEnded(.answered(status: 503, retryAfter: 5), at: start) == .attempt(at: start + 480))
        #expect(machine.attemptEnded(.answered(status: 429, retryAfter: nil), at: start) == .attempt(at: start + 1_920))
    }

    @Test func aReceiverThatAlwaysAsksToWaitIsGivenUp() {
        var machine = WebhookDeliveryStateMachine()
        var attempts = 1
        while case .attempt = machine.attemptEnded(.answered(status: 429, retryAfter: 0), at: start) { attempts += 1 }
        #expect(attempts == WebhookDeliveryStateMachine.maximumAttempts)
    }

    @Test func retryAfterIsReadInThreeForms() {
        let now = Date(timeIntervalSince1970: 1_790_000_000)
        #expect(RetryAfter.seconds("120", now: now) == 120)
        #expect(RetryAfter.seconds("-1", now: now) == nil)
        #expect(RetryAfter.seconds((now + 60).formatted(.iso8601), now: now) == 60)
        #expect(RetryAfter.seconds("Mon, 21 Sep 2026 14:14:20 GMT", now: now) == 60)
        for text in [
            "soon", "Mon, 32 Sep 2026 14:14:20 GMT", "Mon, 21 Foo 2026 14:14:20 GMT", "21 Sep 2026 14:14:20 GMT",
        ] {
            #expect(RetryAfter.seconds(text, now: now) == nil, "\(text)")
        }
    }

    @Test(arguments: [
        ("http://127.0.0.1:80/x", true), ("http://localhost/x", true), ("http://[::1]:9/x", true),
        ("https://127.9.9.9/", true), ("http://hooks.example.com/x", true), ("http://example.com/", false),
        ("http://127.0.0.1.example.com/", false), ("http://0.0.0.0/", false), ("ftp://localhost/", false),
        ("http://localhost@example.com/", false), ("http://a:b@localhost/", false), ("nonsense", false), ("", false),
        ("http://2130706433/", false), ("http://127.1/", false),
    ])
    func webhooksGoToAllowedHostsOnly(url: String, isAllowed: Bool) {
        let destination = WebhookDestination(allowedHosts: ["Hooks.example.com"])
        #expect((destination.refusal(of: url) == nil) == isAllowed)
    }
}
