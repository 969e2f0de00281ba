// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import PlaidJSON
import PlaidTypes
import TartanStorage
import Testing

@testable import TartanService

/// The webhook route: nothing gets in without Plaid's signature, and nothing is lost that has one.
@Suite struct WebhookRouteTests {
    private static let body =
        #"{"webhook_type":"TRANSACTIONS","webhook_code":"SYNC_UPDATES_AVAILABLE","item_id":"adasItem"}"#

    private func deliver(
        _ bench: Bench, body: String = body, token: String? = nil, signedAt: Date = Bench.now
    ) async throws -> Answer {
        let token = try token ?? bench.keys.token(for: body, at: signedAt)
        return try await bench.send(
            .post, "/api/plaid/webhook", body: body, headers: [("Plaid-Verification", token)])
    }

    private func generation(_ bench: Bench) async throws -> Int64? {
        try await bench.store.engineItem(Bench.item)?.sync.generation
    }

    @Test func aGenuineDeliveryIsStoredBeforeItIsAnswered() async throws {
        let bench = try await Bench()
        try await bench.addAdasBank()
        let before = try #require(try await generation(bench))
        let answer = try await deliver(bench)
        #expect(answer.status == 200)
        let stored = try await bench.store.webhooks(of: Bench.ada, item: Bench.item, limit: 10)
        #expect(stored.map(\.body) == [Array(Self.body.utf8)])
        #expect(stored.map(\.code) == ["SYNC_UPDATES_AVAILABLE"])
        #expect(try await generation(bench) == before + 1)
        #expect(bench.wakes.count == 1)
    }

    @Test func anIdenticalTokenIsAReplayWithoutEffect() async throws {
        let bench = try await Bench()
        try await bench.addAdasBank()
        let token = try bench.keys.token(for: Self.body, at: Bench.now)
        #expect(try await deliver(bench, token: token).status == 200)
        let after = try await generation(bench)
        #expect(try await deliver(bench, token: token).status == 200)
        #expect(try await generation(bench) == after)
        #expect(bench.wakes.count == 1)
        #expect(try await bench.store.webhooks(of: Bench.ada, item: Bench.item, limit: 10).count == 1)
    }

    @Test func anEqualBodySignedAfreshIsAnotherWebhook() async throws {
        let bench = try await Bench()
        try await bench.addAdasBank()
        let before = try #require(try await generation(bench))
        #expect(try await deliver(bench).status == 200)
        #expect(try await deliver(bench, signedAt: Bench.now.addingTimeInterval(-1)).status == 200)
        #expect(try await generation(bench) == before + 2)
    }

    @Test func whatIsNotPlaidsIsRefusedAndLeavesNoTrace() async throws {
        let bench = try await Bench()
        try await bench.addAdasBank()
        let before = try await generation(bench)
        let token = try bench.keys.token(for: Self.body, at: Bench.now)
        let stranger = try OneWebhookKey().token(for: Self.body, at: Bench.now)
        let answers = [
            try await bench.send(.post, "/api/plaid/webhook", body: Self.body),
            try await bench.send(
                .post, "/api/plaid/webhook", body: Self.body,
                headers: [("Plaid-Verification", token), ("Plaid-Verification", token)]),
            try await deliver(bench, token: "nonsense"),
            try await deliver(bench, token: stranger),
            try await deliver(bench, body: Self.body + " ", token: token),
            try await deliver(bench, signedAt: Bench.now.addingTimeInterval(-301)),
            try await deliver(bench, signedAt: Bench.now.addingTimeInterval(31)),
        ]
        #expect(answers.map(\.status) == [400, 400, 400, 401, 401, 401, 401])
        #expect(answers.allSatisfy { $0.errorCode == "webhook_refused" })
        #expect(answers.allSatisfy { $0.json["error"]?["reason"]?.stringValue != nil })
        #expect(try await generation(bench) == before)
        #expect(bench.wakes.count == 0)
        #expect(try await bench.store.webhooks(of: Bench.ada, item: Bench.item, limit: 10).isEmpty)
    }

    @Test func aWebhookForNobodyIsKept() async throws {
        let bench = try await Bench()
        let answer = try await deliver(
            bench, body: #"{"webhook_type":"NEW","webhook_code":"KIND","item_id":"unknown"}"#)
        #expect(answer.status == 200)
        #expect(try await bench.store.enginePendingWebhooks(limit: 10).map(\.type) == ["NEW"])
    }

    @Test func aBodyOverTheLimitIsRefused() async throws {
        let bench = try await Bench()
        let answer = try await deliver(bench, body: String(repeating: " ", count: (1 << 20) + 1), token: "a.b.c")
        #expect(answer.status == 413)
    }
}
