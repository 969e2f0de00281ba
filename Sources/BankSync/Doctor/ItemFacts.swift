// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes
package import TartanStorage

/// Everything stored about an Item that can explain why its data is present or missing.
package struct ItemFacts: Sendable {
    package var item: ItemRecord
    /// The Item's latest sync runs, newest first.
    package var runs: [SyncRunRecord]
    /// The Item's latest webhooks, newest first.
    package var webhooks: [WebhookDeliveryRecord]
    /// The state of the products other than transactions.
    package var products: [ProductFetchRecord] = []
    /// When the latest sync run of any Item ended: a sign that a worker is running.
    package var lastRunOfAnyone: Instant?
    package var hasAccounts: Bool
    package var hasTransactions: Bool
    /// The number of accounts selected for syncing; 0 when all are synced.
    package var chosenAccounts: Int
    /// How old data may get when no webhook arrives.
    package var freshness: Duration
    package var now: Instant

    package init(
        item: ItemRecord, runs: [SyncRunRecord] = [], webhooks: [WebhookDeliveryRecord] = [],
        lastRunOfAnyone: Instant? = nil, hasAccounts: Bool = true, hasTransactions: Bool = true,
        chosenAccounts: Int = 0, freshness: Duration? = nil, now: Instant
    ) {
        self.item = item
        self.runs = runs
        self.webhooks = webhooks
        self.lastRunOfAnyone = lastRunOfAnyone
        self.hasAccounts = hasAccounts
        self.hasTransactions = hasTransactions
        self.chosenAccounts = chosenAccounts
        self.freshness = freshness ?? item.sync.freshness ?? SyncConfiguration().freshness
        self.now = now
    }

    /// The error of the last sync run, if it was not committed.
    var lastError: String? { runs.first?.errorCode }

    /// Since when the Item has been due without being synced.
    var dueSince: Instant? { item.sync.dueAt.flatMap { $0 <= now ? $0 : nil } }
}

extension ItemFacts {
    /// Gathers the facts about an Item; `nil` when it is not stored.
    package static func gather(_ id: ItemID, from store: any Store, now: Instant)
        async throws(StorageError) -> ItemFacts?
    {
        guard let item = try await store.engineItem(id) else { return nil }
        let accounts = try await store.accounts(of: item.userID, item: id)
        let transactions = try await store.transactions(
            of: item.userID, matching: TransactionQuery(itemID: id, limit: 1))
        var facts = ItemFacts(
            item: item, runs: try await store.engineSyncRuns(of: id, limit: 50),
            webhooks: try await store.engineWebhooks(
                of: id, states: Set(WebhookDeliveryRecord.State.allCases), limit: 50),
            lastRunOfAnyone: try await store.engineSyncRuns(of: nil, limit: 1).first?.finishedAt,
            hasAccounts: !accounts.isEmpty, hasTransactions: !transactions.rows.isEmpty,
            chosenAccounts: try await store.engineStreams(of: id).count, now: now)
        facts.products = try await store.productFetches(of: item.userID, item: id)
        return facts
    }
}
