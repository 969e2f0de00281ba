// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import PlaidJSON
import PlaidTypes
import TartanStorage
import Testing

@testable import TartanService

/// A visit to update mode offers what the Item's state needs, and its end heals the state.
@Suite struct UpdateModeTests {
    private let now = Instant(Bench.now)

    private func bench(_ health: ItemHealth?, code: String? = nil) async throws -> Bench {
        let bench = try await Bench()
        try await bench.addAdasBank()
        bench.makeLinkTokens()
        if let health {
            try await bench.store.engineReport(
                .reported(health, code: code, endsAt: now + .seconds(86_400), at: now), of: Bench.item)
        }
        return bench
    }

    private func request(_ bench: Bench, _ body: String = #"{"item_id":"adasItem"}"#) async throws -> JSONObject {
        let answer = try await bench.send(
            .post, "/api/plaid/create-link-token", as: .application(Bench.ada), body: body)
        #expect(answer.status == 200, "\(answer.text)")
        return try #require(bench.plaid.calls(to: "/link/token/create").last)
    }

    @Test(arguments: ItemHealth.allCases)
    func everyStateGetsTheOptionsThatItNeeds(health: ItemHealth) async throws {
        let call = try await request(try await bench(health == .healthy ? nil : health))
        #expect(call["access_token"] == "access-sandbox-adas")
        #expect((call["update"]?["account_selection_enabled"] == true) == (health == .noAccounts))
        let consented = call["additional_consented_products"]?.arrayValue?.compactMap(\.stringValue)
        #expect(consented == (health == .consentRequired ? ["auth", "transactions"] : nil))
    }

    @Test func aProductWithoutConsentIsNamed() async throws {
        let bench = try await bench(nil)
        try await bench.store.engineStore(
            ProductSet(
                ProductFetchRecord(
                    itemID: Bench.item, product: .liabilities, state: .unavailable,
                    errorCode: "ADDITIONAL_CONSENT_REQUIRED", checkedAt: now, nextAt: now, fence: 99)))
        let call = try await request(bench)
        #expect(call["additional_consented_products"] == ["liabilities"])
        #expect(call["products"] == nil && call["update"] == nil)
    }

    @Test func newAccountsAreOffered() async throws {
        let bench = try await bench(nil)
        _ = try await bench.store.receiveWebhook(
            WebhookDeliveryRecord(
                tokenDigest: TokenDigest(bytes: [UInt8](repeating: 9, count: 32)), body: [], type: "ITEM",
                code: "NEW_ACCOUNTS_AVAILABLE", itemID: Bench.item, receivedAt: now + .seconds(1)),
            raisesGeneration: true)
        #expect(try await request(bench)["update"]?["account_selection_enabled"] == true)
    }

    @Test func theStateAndItsNextStepAreInTheItem() async throws {
        let bench = try await bench(.noAccounts, code: "NO_ACCOUNTS")
        try await bench.store.engineReport(
            .reported(.institutionDown, code: "INSTITUTION_DOWN", endsAt: nil, at: now), of: Bench.item)
        let answer = try await bench.send(.get, "/api/items/adasItem", as: .application(Bench.ada))
        let health = try #require(answer.json["item"]?["health"])
        #expect(health["status"] == "noAccounts" && health["error_code"] == "NO_ACCOUNTS")
        let next = try #require(health["next"]?.stringValue)
        #expect(next.hasPrefix("Open Link in update mode with account selection."))
        #expect(health["outage"]?["error_code"] == "INSTITUTION_DOWN")
    }

    /// What `/link/token/get` says of the visit.
    private func visit(_ bench: Bench, finished: Bool, exit: JSONValue = .null) {
        let time = (Bench.now + 60).formatted(.iso8601)
        bench.plaid.on("/link/token/get") { body in
            [
                "link_token": body["link_token"] ?? .null, "created_at": .null, "expiration": .null, "metadata": [:],
                "link_sessions": [
                    [
                        "link_session_id": "s", "finished_at": finished ? .string(time) : .null, "exit": exit,
                        "results": ["item_add_results": []],
                    ]
                ], "request_id": "r",
            ]
        }
    }

    private static let healed: [ItemHealth] = [
        .loginRequired, .noAccounts, .consentRequired, .pendingDisconnect, .pendingExpiration, .revoked,
    ]

    @Test(arguments: healed, ["/api/items/adasItem/sync", "/api/plaid/link-result"])
    func theEndOfAVisitHeals(health: ItemHealth, path: String) async throws {
        let bench = try await bench(health)
        _ = try await request(bench)
        let body = path.hasSuffix("sync") ? "{}" : #"{"link_token":"link-sandbox-1"}"#
        // A visit that goes on, or was left, heals nothing.
        for exit: JSONValue in [.null, ["error": .null, "metadata": [:]]] {
            visit(bench, finished: exit != JSONValue.null, exit: exit)
            _ = try await bench.send(.post, path, as: .application(Bench.ada), body: body)
            #expect(try await bench.store.engineItem(Bench.item)?.condition.health == health)
        }
        visit(bench, finished: true)
        let answer = try await bench.send(.post, path, as: .application(Bench.ada), body: body)
        #expect(answer.status == 200 || answer.status == 202, "\(answer.text)")
        #expect(try await bench.store.engineItem(Bench.item)?.condition.health == .healthy)
    }

    @Test func incompleteRunsAndRowsAreShownAsSuch() async throws {
        let bench = try await bench(nil)
        guard
            let lease = try await bench.store.engineLease(
                Bench.item, owner: "test", now: now + .seconds(99), until: now + .seconds(199))
        else { throw Bench.Failure() }
        let row = TransactionRecord(
            itemID: Bench.item, transactionID: "adasBare", accountID: UnnamedAccount.id, amount: .nan, date: .unknown,
            name: "", isPending: nil)
        var run = SyncRunRecord(itemID: Bench.item, reason: "manual", startedAt: now, finishedAt: now)
        run.anomalies.add("Transaction.amount", 2)
        try await bench.store.engineApply(
            SyncBatch(
                itemID: Bench.item, fence: lease.fence, startCursor: "c1", endCursor: "c2",
                generation: lease.item.sync.generation, upserts: [row],
                accounts: [.unlisted(UnnamedAccount.id, of: Bench.item, at: now)], committedAt: now, run: run))
        let item = try await bench.send(.get, "/api/items/adasItem", as: .application(Bench.ada))
        #expect(
            item.json["item"]?["sync_runs"]?[0]?["incomplete"]
                == ["count": 2, "members": ["Transaction.amount"]])
        let answer = try await bench.send(
            .get, "/api/items/adasItem/transactions/adasBare", as: .application(Bench.ada))
        #expect(answer.status == 200)
        for member in ["amount", "date", "pending", "account_id"] {
            #expect(answer.json["transaction"]?[member] ?? answer.json[member] == .null)
        }
        // What is not known cannot be split.
        let split = try await bench.send(
            .patch, "/api/items/adasItem/transactions/adasBare", as: .application(Bench.ada),
            body: #"{"splits":[{"amount":1}]}"#)
        #expect(split.status == 400)
    }
}
