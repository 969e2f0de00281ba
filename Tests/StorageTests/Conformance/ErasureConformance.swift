// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage
import TartanTestSupport
import Testing

@Suite("Conformance: deleting, erasing, housekeeping")
struct ErasureConformance {
    @Test(
        "With an Item go its link tokens, exchanges and webhooks, and nothing of another Item",
        arguments: StoreKind.allCases)
    func deletion(kind: StoreKind) async throws {
        try await kind.run { store in
            try await Traces.leave(in: store, item: "gone", user: "user", byte: 10)
            try await Traces.leave(in: store, item: "kept", user: "user", byte: 20)
            try await store.deleteItem("gone", of: "user")
            #expect(try await store.items(of: "user").map(\.itemID) == ["kept"])
            // The token that the Item was connected with names no Item; its exchange ties them together.
            for byte: UInt8 in [10, 11] {
                #expect(try await store.linkToken(Sample.digest(byte), of: "user") == nil)
                #expect(try await store.linkToken(Sample.digest(byte + 10), of: "user") != nil)
            }
            #expect(try await store.exchange(Sample.digest(12), of: "user") == nil)
            #expect(try await store.exchange(Sample.digest(22), of: "user") != nil)
            let webhooks = try await store.engineWebhooks(
                of: nil, states: Set(WebhookDeliveryRecord.State.allCases), limit: 50)
            #expect(webhooks.map(\.tokenDigest) == [Sample.digest(24), Sample.digest(23)])
            #expect(await storageCode { try await store.deleteItem("gone", of: "user") } == .notFound)
        }
    }

    @Test("An erasure starts, waits for the last Item, and leaves nothing", arguments: StoreKind.allCases)
    func erasure(kind: StoreKind) async throws {
        try await kind.run { store in
            try await Traces.leave(in: store, item: "item", user: "gone", byte: 10)
            try await Traces.leave(in: store, item: "other", user: "kept", byte: 20)
            try await store.engineBeginErasure(of: "gone", at: Sample.start)
            try await store.engineBeginErasure(of: "gone", at: Sample.time(9))
            try await store.engineBeginErasure(of: "kept", at: Sample.time(10))
            try await store.engineCancelErasure(of: "kept")
            #expect(try await store.engineUnfinishedErasures() == ["gone"])
            #expect(await storageCode { try await store.engineFinishErasure(of: "gone") } == .wrongState)
            #expect(try await store.linkToken(Sample.digest(10), of: "gone") != nil)
            try await store.deleteItem("item", of: "gone")
            try await store.engineFinishErasure(of: "gone")
            #expect(try await store.engineUnfinishedErasures().isEmpty)
            #expect(try await store.linkTokens(of: "gone", now: Sample.start).isEmpty)
            #expect(try await store.linkTokens(of: "kept", now: Sample.start).count == 2)
            #expect(try await store.exchange(Sample.digest(22), of: "kept") != nil)
        }
    }

    @Test("An intent to remove is found until it is taken back", arguments: StoreKind.allCases)
    func intents(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            #expect(
                await storageCode { try await store.engineBeginRemoval(of: "item", user: "other", at: Sample.start) }
                    == .notFound)
            try await store.engineBeginRemoval(of: "item", user: "user", at: Sample.time(1))
            try await store.engineBeginRemoval(of: "item", user: "user", at: Sample.time(2))
            #expect(try await store.engineUnfinishedRemovals().map(\.removingSince) == [Sample.time(1)])
            try await store.engineCancelRemoval(of: "item")
            #expect(try await store.engineUnfinishedRemovals().isEmpty)
            #expect(try await store.engineItem("item") == Sample.item())
        }
    }

    @Test("Housekeeping deletes expired rows, and nothing else", arguments: StoreKind.allCases)
    func tidying(kind: StoreKind) async throws {
        try await kind.run { store in
            try await Traces.leave(in: store, item: "item", user: "user", byte: 10)
            var open = ExchangeIntentRecord(
                publicTokenDigest: Sample.digest(30), userID: "user", state: .started, createdAt: Sample.start)
            _ = try await store.beginExchange(open)
            open.state = .unknownOutcome
            try await store.updateExchange(open)
            for byte: UInt8 in [31, 32, 33] {
                let delivery = WebhookDeliveryRecord(
                    tokenDigest: Sample.digest(byte), body: [1], type: "ITEM", code: "NEW_ACCOUNTS_AVAILABLE",
                    itemID: byte == 33 ? "unknown" : "item", receivedAt: Sample.start, state: .processed)
                _ = try await store.receiveWebhook(delivery, raisesGeneration: byte != 33)
            }
            // One that came too late for its Item, which was erased, and one that a run of the Item made unnecessary.
            for (byte, item) in [(34, "erased"), (35, "item")] as [(UInt8, ItemID)] {
                let late = WebhookDeliveryRecord(
                    tokenDigest: Sample.digest(byte), body: Array(#"{"item_id":"\#(item)"}"#.utf8), type: "ITEM",
                    code: "ERROR", itemID: item, receivedAt: Sample.start, state: .ignored)
                _ = try await store.receiveWebhook(late, raisesGeneration: false)
            }
            let early = Sample.time(3600)
            #expect(try await store.engineTidy(Retention(), at: early) == 0)
            // Two tokens, a request with a key, and both webhooks that name an Item that nobody here has.
            #expect(try await store.engineTidy(Retention(), at: early + .seconds(24 * 3600)) == 5)
            let late = early + .seconds(31 * 24 * 3600)
            // The committed exchange, and the older one of two alike.
            #expect(try await store.engineTidy(Retention(), at: late) == 2)
            #expect(try await store.engineTidy(Retention(), at: late) == 0)
            #expect(try await store.engineOpenExchanges().map(\.publicTokenDigest) == [Sample.digest(30)])
            let news = try await store.engineWebhookNews(of: "item", after: 0)
            #expect(news.contains { $0.code == "NEW_ACCOUNTS_AVAILABLE" })
            let pending = try await store.enginePendingWebhooks(limit: 9)
            #expect(pending.map(\.tokenDigest) == [Sample.digest(13), Sample.digest(14)])
        }
    }

    @Test("Webhooks without a stored Item go after a day, whatever became of them", arguments: StoreKind.allCases)
    func strays(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            var byte: UInt8 = 50
            for state in WebhookDeliveryRecord.State.allCases {
                for item in [nil, "unknown", "item"] as [ItemID?] {
                    let delivery = WebhookDeliveryRecord(
                        tokenDigest: Sample.digest(byte), body: [1], type: "ITEM", code: state.rawValue, itemID: item,
                        receivedAt: Sample.start, state: state)
                    _ = try await store.receiveWebhook(delivery, raisesGeneration: item == "item")
                    byte += 1
                }
            }
            let states = WebhookDeliveryRecord.State.allCases.count
            let day = Sample.time(24 * 3600)
            #expect(try await store.engineTidy(Retention(), at: day) == 0)
            // Of each state but pending, the one that names no Item and the one that names an unknown one.
            #expect(try await store.engineTidy(Retention(), at: day + .seconds(1)) == 2 * (states - 1))
            // What is left are those that wait, and the latest of each kind of the Item.
            #expect(try await store.engineTidy(Retention(), at: day + .seconds(60 * 24 * 3600)) == 0)
            #expect(try await store.enginePendingWebhooks(limit: 9).count == 3)
            #expect(try await store.engineWebhookNews(of: "item", after: 0).count == states)
        }
    }

    @Test("Of many changes of one transaction at once none is lost", arguments: StoreKind.allCases)
    func concurrentEdits(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            try await store.engineApply(Sample.batch(try await store.lease(), upserts: [Sample.transaction("a")]))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<24 {
                    group.addTask {
                        let row = try await store.changeEdits(of: "a", item: "item", user: "user") { row in
                            var edits = row.edits
                            edits.tags.append("tag\(number)")
                            return edits
                        }.get()
                        #expect(row.edits.tags.contains("tag\(number)"))
                    }
                }
                try await group.waitForAll()
            }
            let row = try #require(try await store.transaction("a", item: "item", of: "user"))
            #expect(Set(row.edits.tags) == Set((0..<24).map { "tag\($0)" }))
        }
    }

    @Test("A change that is refused changes nothing, and its error comes back", arguments: StoreKind.allCases)
    func refusedChange(kind: StoreKind) async throws {
        struct Refusal: Error {}
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            try await store.engineApply(Sample.batch(try await store.lease(), upserts: [Sample.transaction("a")]))
            let result = try await store.changeEdits(of: "a", item: "item", user: "user") { _ in throw Refusal() }
            #expect(throws: Refusal.self) { try result.get() }
            #expect(await storageCode { try await store.undoEdits(of: "a", item: "item", user: "user") } == .wrongState)
        }
    }

    @Test("Of many deletions of one Item one deletes it, and the others find nothing", arguments: StoreKind.allCases)
    func concurrentDeletions(kind: StoreKind) async throws {
        try await kind.run { store in
            try await Traces.leave(in: store, item: "item", user: "user", byte: 10)
            let codes = await withTaskGroup(of: StorageError.Code?.self) { group in
                for _ in 0..<12 {
                    group.addTask { await storageCode { try await store.deleteItem("item", of: "user") } }
                }
                return await group.reduce(into: [StorageError.Code?]()) { $0.append($1) }
            }
            #expect(codes.count { $0 == nil } == 1)
            #expect(codes.count { $0 == .notFound } == 11)
        }
    }

    @Test("Of many first check values of the vault one is kept, and all learn which", arguments: StoreKind.allCases)
    func firstVaultCheck(kind: StoreKind) async throws {
        try await kind.run { store in
            let kept = try await withThrowingTaskGroup(of: VaultCheckRecord.self) { group in
                for number in 0..<8 {
                    group.addTask {
                        try await store.keepFirstVaultCheck(
                            VaultCheckRecord(
                                keyID: "k\(number)", sealed: SealedBytes([UInt8(number)]), createdAt: Sample.start))
                    }
                }
                return try await group.reduce(into: Set<VaultCheckRecord>()) { $0.insert($1) }
            }
            #expect(kept.count == 1)
            #expect(try await store.vaultCheck() == kept.first)
        }
    }

    @Test("An exchange that was rolled back restarts for one caller of many", arguments: StoreKind.allCases)
    func concurrentExchanges(kind: StoreKind) async throws {
        try await kind.run { store in
            let intent = ExchangeIntentRecord(
                publicTokenDigest: Sample.digest(1), userID: "user", createdAt: Sample.start)
            #expect(try await store.beginExchange(intent) == nil)
            var rolledBack = intent
            rolledBack.state = .rolledBack
            try await store.updateExchange(rolledBack)
            let begun = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<8 { group.addTask { try await store.beginExchange(intent) == nil } }
                return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(begun == 1)
        }
    }
}

/// What an Item leaves in a store besides its bank's data.
enum Traces {
    /// Leaves two link tokens, an exchange, two webhooks, a request with a key, and a payment with an event, all with
    /// digests from a byte on.
    static func leave(in store: any Store, item: ItemID, user: UserID, byte: UInt8) async throws {
        let update = LinkTokenRecord(
            digest: Sample.digest(byte), userID: user, purpose: .update, itemID: item, sealedToken: SealedBytes([7]),
            createdAt: Sample.start, expiresAt: Sample.time(10))
        let connect = LinkTokenRecord(
            digest: Sample.digest(byte + 1), userID: user, sealedToken: SealedBytes([8]), createdAt: Sample.start,
            expiresAt: Sample.time(10))
        try await store.insertLinkToken(update)
        try await store.insertLinkToken(connect)
        var intent = ExchangeIntentRecord(
            publicTokenDigest: Sample.digest(byte + 2), userID: user, linkTokenDigest: connect.digest,
            createdAt: Sample.start)
        _ = try await store.beginExchange(intent)
        intent.itemID = item
        try await store.commitExchange(intent, item: Sample.item(item, user: user))
        try await store.engineApply(
            Sample.batch(try await store.lease(item), upserts: [Sample.transaction("t", item: item)]))
        try await store.setEdits(TransactionEdits(note: "n"), of: "t", item: item, user: user)
        let bodies = [
            #"{"webhook_type":"TRANSACTIONS","item_id":"\#(item)"}"#,
            #"{"webhook_type":"LINK","user":{"client_user_id":"\#(user)"},"items":["\#(item)"]}"#,
        ]
        for (index, body) in bodies.enumerated() {
            let delivery = WebhookDeliveryRecord(
                tokenDigest: Sample.digest(byte + 3 + UInt8(index)), body: Array(body.utf8), type: "T", code: "C",
                itemID: index == 0 ? item : nil, receivedAt: Sample.start)
            _ = try await store.receiveWebhook(delivery, raisesGeneration: true)
        }
        var request = KeyedRequestRecord(
            digest: Sample.digest(byte + 5), userID: user, contentDigest: Sample.digest(byte), startedAt: Sample.start)
        _ = try await store.beginRequest(request, interruptedBefore: nil)
        request.itemID = item
        request.response = SealedBytes([6])
        try await store.finishRequest(request)
        let payment = payment(item: item, user: user, byte: byte)
        _ = try await store.insertPayment(payment, within: PaymentQuota())
        var commit = PaymentCommit()
        commit.events = [event(of: payment, number: Int64(byte))]
        _ = try await store.engineCommit(commit)
    }

    static func payment(item: ItemID, user: UserID, byte: UInt8) -> PaymentRecord {
        var payment = PaymentSample.payment(Int(byte), user: user, item: item, key: Int(byte))
        payment.accountID = AccountID("account-of-\(item)")
        payment.transferID = "transfer\(byte)"
        return payment
    }

    /// An event as Plaid sends it, which names the account.
    static func event(of payment: PaymentRecord, number: Int64) -> PaymentEventRecord {
        var event = PaymentSample.event(number, transfer: payment.transferID ?? "")
        event.body = #"{"event_id":\#(number),"account_id":"\#(payment.accountID)"}"#
        return event
    }
}
