// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import PlaidTypes
import TartanStorage
import TartanTestSupport
import Testing

@Suite("Webhook processor")
struct WebhookProcessorTests {
    private static let cases: [(String, ItemHealth?)] = [
        (
            #""webhook_code":"ERROR","error":{"error_type":"ITEM_ERROR","error_code":"ITEM_LOGIN_REQUIRED"}"#,
            .loginRequired
        ),
        (#""webhook_code":"ERROR","error":{"error_type":"ITEM_ERROR","error_code":"SOMETHING_NEW"}"#, nil),
        (
            #""webhook_code":"PENDING_DISCONNECT","reason":"INSTITUTION_MIGRATION","disconnect_time":"2026-12-01T00:00:00Z""#,
            .pendingDisconnect
        ),
        (#""webhook_code":"PENDING_EXPIRATION","consent_expiration_time":"2026-12-01T00:00:00Z""#, .pendingExpiration),
        (#""webhook_code":"USER_PERMISSION_REVOKED""#, .revoked),
        (#""webhook_code":"LOGIN_REPAIRED""#, .healthy),
        (#""webhook_code":"NEW_ACCOUNTS_AVAILABLE""#, nil),
        (#""webhook_code":"NEVER_HEARD_OF""#, nil),
    ]

    private func delivery(_ members: String, item: ItemID? = "item", byte: UInt8 = 1) -> WebhookDeliveryRecord {
        let body = #"{"webhook_type":"ITEM","item_id":"item","environment":"sandbox",\#(members)}"#
        return WebhookDeliveryRecord(
            tokenDigest: TokenDigest(bytes: [UInt8](repeating: byte, count: 32)), body: Array(body.utf8), type: "ITEM",
            code: "X", itemID: item, receivedAt: Fixture.start + .seconds(5))
    }

    @Test("What an Item's webhook says about its health", arguments: cases.indices)
    func effects(index: Int) async throws {
        let (members, health) = Self.cases[index]
        let store = MemoryStore()
        var item = try Fixture.item()
        // So that no change can be told from a change to healthy.
        item.condition = ItemCondition(.institutionDown, since: Fixture.start)
        try await store.engineInsertItem(item)
        _ = try await store.receiveWebhook(delivery(members), raisesGeneration: true)
        let processor = WebhookProcessor(store: store, logger: LogCapture().logger)
        #expect(try await processor.processPending(now: Fixture.start + .seconds(6)) == 1)
        let condition = try #require(try await store.engineItem("item")?.condition)
        #expect(condition.health == health ?? .institutionDown, "\(members)")
        if members.contains("2026-12-01") { #expect(condition.endsAt?.description.hasPrefix("2026-12-01") == true) }
        #expect(try await store.webhooks(of: "user", item: "item", limit: 1).first?.state == .processed)
    }

    @Test("Webhooks of unknown Items and unreadable ones do not stop the others")
    func others() async throws {
        let store = MemoryStore()
        try await store.engineInsertItem(Fixture.item())
        var unreadable = delivery("", byte: 1)
        unreadable.body = Array("[".utf8)
        _ = try await store.receiveWebhook(unreadable, raisesGeneration: true)
        _ = try await store.receiveWebhook(delivery(#""a":1"#, item: "unknown", byte: 2), raisesGeneration: true)
        _ = try await store.receiveWebhook(
            delivery(#""webhook_code":"USER_PERMISSION_REVOKED""#, byte: 3), raisesGeneration: true)
        let processor = WebhookProcessor(store: store, logger: LogCapture().logger)
        #expect(try await processor.processPending(now: Fixture.start) == 3)
        let states = try await store.webhooks(of: "user", item: "item", limit: 9).map(\.state)
        #expect(states == [.processed, .failed])
        #expect(try await store.engineItem("item")?.condition.health == .revoked)
        #expect(try await processor.processPending(now: Fixture.start) == 0)
    }
}
