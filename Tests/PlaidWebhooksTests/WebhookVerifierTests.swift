// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Plaid
import PlaidJSON
import PlaidTypes
import Testing

@testable import PlaidWebhooks

@Suite struct WebhookVerifierTests {
    @Test func acceptsAGenuineDelivery() async throws {
        let delivery = try Delivery()
        let webhook = try await delivery.verify()
        #expect(webhook.body == delivery.body)
        #expect(webhook.keyID == delivery.signer.keyID)
        #expect(webhook.issuedAt == Delivery.moment)
        #expect(webhook.webhookType == "TRANSACTIONS")
        #expect(webhook.webhookCode == "SYNC_UPDATES_AVAILABLE")
        #expect(webhook.itemID == "wz666MBjYWTp2PDzzggYhM6oWWmBb")
    }

    @Test(arguments: Attack.all)
    func refuses(_ attack: Attack) async throws {
        var delivery = try Delivery()
        try attack.change(&delivery)
        let changed = delivery
        let error = await #expect(throws: WebhookError.self) { try await changed.verify() }
        #expect(error?.code == attack.code, "\(attack.name)")
        #expect(error?.description.contains(changed.signer.keyID) == false)
    }

    @Test(arguments: [0.0, 299, 300, -1, -30])
    func acceptsTheWholeWindow(age: Double) async throws {
        var delivery = try Delivery()
        delivery.now = Delivery.moment.addingTimeInterval(age)
        #expect(try await delivery.verify().issuedAt == Delivery.moment)
    }

    @Test func acceptsAKeyThatWillBeRetired() async throws {
        var delivery = try Delivery()
        delivery.key?.expiredAt = Int(Delivery.moment.timeIntervalSince1970) + 1
        #expect(try await delivery.verify().body == delivery.body)
    }

    @Test func membersThatItDoesNotKnowChangeNothing() async throws {
        var delivery = try Delivery()
        try delivery.resign(
            header: #"{"alg":"ES256","kid":"\#(delivery.signer.keyID)","jku":"https://example.com","x5c":[]}"#,
            payload: #"{"iat":\#(Delivery.seconds),"exp":1,"request_body_sha256":"\#(Signer.hash(delivery.body))"}"#)
        #expect(try await delivery.verify().body == delivery.body)
    }

    @Test func keepsAnEventThatNobodyKnows() async throws {
        let delivery = try Delivery(#"{"webhook_type":"TARTAN","webhook_code":"WOVEN","threads":7}"#)
        let event = try await delivery.verify().event
        guard case .unknown(let type, let code, let body) = event else {
            Issue.record("read as something known")
            return
        }
        #expect(type == "TARTAN")
        #expect(code == "WOVEN")
        #expect(body["threads"]?.intValue == 7)
    }

    @Test func limitsAreAdjustable() async throws {
        let delivery = try Delivery()
        let error = await #expect(throws: WebhookError.self) {
            try await delivery.verify(limits: .init(maximumBodyBytes: 10))
        }
        #expect(error?.code == .bodyTooLarge)
    }

    @Test func thereAreEnoughAttacks() {
        #expect(Attack.all.count >= 25)
        #expect(Set(Attack.all.map(\.name)).count == Attack.all.count)
    }
}
