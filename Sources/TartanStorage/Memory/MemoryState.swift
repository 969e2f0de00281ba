// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import PlaidTypes

/// All tables of a ``MemoryStore``: a value, so that a failed transaction leaves the old one in place.
struct MemoryState: Sendable {
    var items: [ItemID: ItemRecord] = [:]
    var accounts: [ItemID: [AccountID: AccountRecord]] = [:]
    var transactions: [ItemID: [TransactionID: TransactionRow]] = [:]
    /// The cursors of chosen accounts.
    var streams: [ItemID: [AccountID: String]] = [:]
    /// Earlier edits by the user, oldest first.
    var earlierEdits: [ItemID: [TransactionID: [TransactionEdits]]] = [:]
    var versions: [ItemID: [TransactionID: [TransactionVersion]]] = [:]
    var sealed: [SealedProductRecord.Product: [ItemID: [SealedProductRecord]]] = [:]
    /// By table, Item and key.
    var products: [String: [ItemID: [[ColumnValue]: any ProductRecord]]] = [:]
    var productFetches: [ItemID: [StoredProduct: ProductFetchRecord]] = [:]
    var runs: [SyncRunRecord] = []
    var costlyCalls: [CostlyCallRecord] = []
    var lastCostlyCall: Int64 = 0
    var linkTokens: [TokenDigest: LinkTokenRecord] = [:]
    var exchanges: [TokenDigest: ExchangeIntentRecord] = [:]
    var keyedRequests: [TokenDigest: KeyedRequestRecord] = [:]
    var webhooks: [WebhookDeliveryRecord] = []
    var lastWebhook: Int64 = 0
    /// By webhook id, the generation that the webhook raised its Item to.
    var webhookGenerations: [Int64: Int64] = [:]
    var webhookKeys: [WebhookKeyRecord] = []
    var apiKeys: [String: APIKeyRecord] = [:]
    /// Users whose erasure has started.
    var erasures: [UserID: Instant] = [:]
    var vaultCheck: VaultCheckRecord?
    var payments = MemoryPayments()
    var ledger = LedgerPostings()

    func item(_ id: ItemID, of user: UserID) -> ItemRecord? {
        guard let item = items[id], item.userID == user else { return nil }
        return item
    }

    mutating func insertItem(_ item: ItemRecord) throws(StorageError) {
        guard items[item.itemID] == nil else {
            throw StorageError(.alreadyExists, "The Item already exists.")
        }
        items[item.itemID] = item
    }

    mutating func report(_ event: HealthEvent, of id: ItemID) {
        if let condition = items[id]?.condition { items[id]?.condition = condition.after(event) }
    }

    mutating func raiseGeneration(of id: ItemID) {
        items[id]?.sync.generation += 1
        items[id]?.sync.retryAt = nil
    }

    mutating func record(_ run: SyncRunRecord) {
        var run = run
        run.id = (runs.last?.id ?? 0) + 1
        runs.append(run)
        let own = runs.indices.filter { runs[$0].itemID == run.itemID }
        if own.count > SyncRunRecord.keptPerItem { runs.remove(at: own[0]) }
    }

    mutating func upsertAccounts(_ new: [AccountRecord], of id: ItemID, areAll: Bool, at now: Instant) {
        var all = accounts[id] ?? [:]
        for account in new where !account.isUnlisted || all[account.accountID] == nil {
            all[account.accountID] = account
        }
        if areAll {
            let listed = Set(new.filter { !$0.isUnlisted }.map(\.accountID))
            for key in all.keys where !listed.contains(key) && all[key]?.removedAt == nil { all[key]?.removedAt = now }
        }
        accounts[id] = all
        recordBalances(of: id)
    }

    mutating func lease(_ id: ItemID, owner: String, until: Instant) -> ItemLease? {
        guard var item = items[id] else { return nil }
        item.sync.fence += 1
        item.sync.leaseOwner = owner
        item.sync.leaseUntil = until
        items[id] = item
        return ItemLease(item: item, fence: item.sync.fence, streams: accountStreams(of: id))
    }
}
