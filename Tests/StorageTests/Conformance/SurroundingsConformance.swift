// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage
import Testing

@Suite("Conformance: Link, webhooks, keys")
struct SurroundingsConformance {
    @Test("Link tokens belong to their user and end", arguments: StoreKind.allCases)
    func linkTokens(kind: StoreKind) async throws {
        try await kind.run { store in
            let token = LinkTokenRecord(
                digest: Sample.digest(1), userID: "user", purpose: .update, itemID: "item",
                sealedToken: SealedBytes([7]), createdAt: Sample.start, expiresAt: Sample.time(10))
            try await store.insertLinkToken(token)
            #expect(await storageCode { try await store.insertLinkToken(token) } == .alreadyExists)
            #expect(try await store.linkToken(token.digest, of: "user") == token)
            #expect(try await store.linkToken(token.digest, of: "other") == nil)
            #expect(try await store.linkTokens(of: "user", now: Sample.time(9)) == [token])
            #expect(try await store.linkTokens(of: "user", now: Sample.time(10)).isEmpty)
            #expect(try await store.engineLinkTokens(now: Sample.time(9), limit: 5) == [token])
            #expect(try await store.engineLinkTokens(now: Sample.time(10), limit: 5).isEmpty)
            #expect(try await store.engineTidy(Retention(), at: Sample.time(10)) == 0)
            let later = Sample.time(11) + Retention().linkTokens
            #expect(try await store.engineTidy(Retention(), at: later) == 1)
            #expect(try await store.linkToken(token.digest, of: "user") == nil)
        }
    }

    @Test("An exchange starts once, and its commit stores the Item", arguments: StoreKind.allCases)
    func exchange(kind: StoreKind) async throws {
        try await kind.run { store in
            var intent = ExchangeIntentRecord(
                publicTokenDigest: Sample.digest(1), userID: "user", linkTokenDigest: Sample.digest(2),
                createdAt: Sample.start)
            #expect(try await store.beginExchange(intent) == nil)
            #expect(try await store.beginExchange(intent) == intent)
            var foreign = intent
            foreign.userID = "other"
            let stranger = foreign
            #expect(await storageCode { _ = try await store.beginExchange(stranger) } == .notFound)
            #expect(await storageCode { try await store.updateExchange(stranger) } == .notFound)
            #expect(try await store.exchange(intent.publicTokenDigest, of: "other") == nil)
            intent.state = .exchanged
            intent.itemID = "item"
            intent.accessToken = SealedBytes([5])
            intent.requestID = "r"
            intent.updatedAt = Sample.time(1)
            try await store.updateExchange(intent)
            #expect(try await store.engineOpenExchanges() == [intent])
            try await store.commitExchange(intent, item: Sample.item())
            let committed = try #require(try await store.exchange(intent.publicTokenDigest, of: "user"))
            #expect(committed.state == .committed && committed.itemID == "item" && committed.accessToken == nil)
            #expect(try await store.engineOpenExchanges().isEmpty)
            #expect(try await store.item("item", of: "user") == Sample.item())
            let late = intent
            #expect(await storageCode { try await store.updateExchange(late) } == .wrongState)
        }
    }

    @Test("A commit that fails leaves the intent as it was", arguments: StoreKind.allCases)
    func failedCommit(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item("item", user: "other"))
            let intent = ExchangeIntentRecord(
                publicTokenDigest: Sample.digest(1), userID: "user", createdAt: Sample.start)
            _ = try await store.beginExchange(intent)
            #expect(
                await storageCode { try await store.commitExchange(intent, item: Sample.item()) } == .alreadyExists)
            #expect(try await store.engineOpenExchanges() == [intent])
            #expect(try await store.item("item", of: "user") == nil)
        }
    }

    @Test("Only the identical token is a replay, and each other webhook is news", arguments: StoreKind.allCases)
    func webhooks(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            func delivery(_ byte: UInt8, item: ItemID? = "item") -> WebhookDeliveryRecord {
                WebhookDeliveryRecord(
                    tokenDigest: Sample.digest(byte), body: Array("{}".utf8), type: "TRANSACTIONS",
                    code: "SYNC_UPDATES_AVAILABLE", itemID: item, receivedAt: Sample.time(Int(byte)))
            }
            let first = try await store.receiveWebhook(delivery(1), raisesGeneration: true)
            #expect(try await store.receiveWebhook(delivery(1), raisesGeneration: true) == .replay)
            #expect(try await store.engineItem("item")?.sync.generation == 2)
            #expect(try await store.receiveWebhook(delivery(2), raisesGeneration: true) != .replay)
            #expect(try await store.engineItem("item")?.sync.generation == 3)
            #expect(try await store.receiveWebhook(delivery(3), raisesGeneration: false) != .replay)
            #expect(try await store.engineItem("item")?.sync.generation == 3)
            #expect(try await store.receiveWebhook(delivery(4, item: "unknown"), raisesGeneration: true) != .replay)
            #expect(try await store.receiveWebhook(delivery(5, item: nil), raisesGeneration: true) != .replay)
            guard case .stored(let id) = first else {
                Issue.record("The first delivery was not stored.")
                return
            }
            let pending = try await store.enginePendingWebhooks(limit: 9)
            #expect(pending.map(\.tokenDigest) == (1...5).map { Sample.digest($0) })
            // Two workers share the inbox; what one does not finish is the other's later.
            let claimed = try await store.engineClaimWebhooks(limit: 2, now: Sample.time(0), until: Sample.time(30))
            #expect(claimed.map(\.id) == pending.prefix(2).map(\.id) && claimed.allSatisfy { $0.attempts == 1 })
            let others = try await store.engineClaimWebhooks(limit: 9, now: Sample.time(1), until: Sample.time(31))
            #expect(others.map(\.id) == pending.dropFirst(2).map(\.id))
            #expect(try await store.engineClaimWebhooks(limit: 9, now: Sample.time(29), until: Sample.time(60)).isEmpty)
            let again = try await store.engineClaimWebhooks(limit: 9, now: Sample.time(30), until: Sample.time(60))
            #expect(again.map(\.id) == claimed.map(\.id) && again.allSatisfy { $0.attempts == 2 })
            try await store.engineFinishWebhook(
                id, state: .processed, errorCode: nil,
                health: .reported(.revoked, at: Sample.time(7)), at: Sample.time(8))
            #expect(try await store.enginePendingWebhooks(limit: 9).count == 4)
            #expect(try await store.engineItem("item")?.condition.health == .revoked)
            let newestFirst = try await store.webhooks(of: "user", item: "item", limit: 9)
            #expect(newestFirst.map(\.tokenDigest) == [Sample.digest(3), Sample.digest(2), Sample.digest(1)])
            #expect(newestFirst.last?.state == .processed && newestFirst.last?.processedAt == Sample.time(8))
        }
    }

    @Test("Keys of webhooks: one of an id, of one environment, and only so many", arguments: StoreKind.allCases)
    func webhookKeys(kind: StoreKind) async throws {
        try await kind.run { store in
            func key(_ number: Int, _ environment: String = "sandbox", expiredAt: Int64? = nil) -> WebhookKeyRecord {
                WebhookKeyRecord(
                    environment: environment, keyID: "key-\(number)", x: "x\(number)", y: "y\(number)",
                    expiredAt: expiredAt, fetchedAt: Sample.time(number))
            }
            #expect(try await store.webhookKeys(environment: "sandbox").isEmpty)
            try await store.saveWebhookKey(key(0, "production"))
            for number in 1...(WebhookKeyRecord.maximumCount + 3) { try await store.saveWebhookKey(key(number)) }
            let kept = try await store.webhookKeys(environment: "sandbox")
            #expect(kept == (4...(WebhookKeyRecord.maximumCount + 3)).reversed().map { key($0) })
            #expect(try await store.webhookKeys(environment: "production") == [key(0, "production")])
            // Fetched again: the same key, which has been retired.
            var retired = key(4, expiredAt: .max)
            retired.fetchedAt = Sample.time(1000)
            try await store.saveWebhookKey(retired)
            #expect(try await store.webhookKeys(environment: "sandbox").first == retired)
            #expect(try await store.webhookKeys(environment: "sandbox").count == WebhookKeyRecord.maximumCount)
        }
    }

    @Test("Keys of applications", arguments: StoreKind.allCases)
    func keys(kind: StoreKind) async throws {
        try await kind.run { store in
            let key = APIKeyRecord(name: "shop", digest: Sample.digest(1), createdAt: Sample.start)
            try await store.insertAPIKey(key)
            #expect(await storageCode { try await store.insertAPIKey(key) } == .alreadyExists)
            #expect(try await store.apiKey(Sample.digest(1)) == key)
            #expect(try await store.apiKey(Sample.digest(2)) == nil)
            try await store.revokeAPIKey(named: "shop", at: Sample.time(1))
            try await store.revokeAPIKey(named: "shop", at: Sample.time(2))
            #expect(try await store.apiKey(Sample.digest(1)) == nil)
            #expect(try await store.apiKeys().map(\.revokedAt) == [Sample.time(1)])
            #expect(
                await storageCode { try await store.revokeAPIKey(named: "none", at: Sample.time(1)) } == .notFound)
        }
    }

    @Test("The vault's check value", arguments: StoreKind.allCases)
    func vaultCheck(kind: StoreKind) async throws {
        try await kind.run { store in
            #expect(try await store.vaultCheck() == nil)
            for key in ["a", "b"] {
                let check = VaultCheckRecord(keyID: key, sealed: SealedBytes([1]), createdAt: Sample.start)
                try await store.setVaultCheck(check)
                #expect(try await store.vaultCheck() == check)
            }
        }
    }

    @Test("Sealed records are replaced as a whole", arguments: StoreKind.allCases)
    func sealed(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            try await store.engineUpsertAccounts(
                [Sample.account("a"), Sample.account("b")], of: "item", areAll: true, at: Sample.start)
            func record(_ account: AccountID, _ byte: UInt8) -> AuthNumbersRecord {
                AuthNumbersRecord(
                    itemID: "item", accountID: account, payload: SealedBytes([byte]), fetchedAt: Sample.start)
            }
            try await store.engineReplaceSealed(.authNumbers, of: "item", with: [record("b", 1), record("a", 2)])
            #expect(
                try await store.sealed(.authNumbers, of: "user", item: "item") == [record("a", 2), record("b", 1)])
            #expect(
                await storageCode {
                    try await store.engineReplaceSealed(.authNumbers, of: "item", with: [record("unknown", 1)])
                } == .integrity)
            try await store.engineReplaceSealed(.authNumbers, of: "item", with: [record("b", 3)])
            #expect(try await store.sealed(.authNumbers, of: "user", item: "item") == [record("b", 3)])
            #expect(try await store.sealed(.identity, of: "user", item: "item").isEmpty)
        }
    }
}
