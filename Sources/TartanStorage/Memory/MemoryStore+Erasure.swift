// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

extension MemoryStore {
    package func engineBeginRemoval(of id: ItemID, user: UserID, at now: Instant) async throws(StorageError) {
        try write { state throws(StorageError) in
            guard let item = state.item(id, of: user) else { throw StorageError.noSuchItem }
            state.items[id]?.removingSince = item.removingSince ?? now
        }
    }

    package func engineCancelRemoval(of id: ItemID) async throws(StorageError) {
        try write { $0.items[id]?.removingSince = nil }
    }

    package func engineUnfinishedRemovals() async throws(StorageError) -> [ItemRecord] {
        try read { state in
            state.items.values.filter { $0.removingSince != nil }
                .sorted {
                    ($0.removingSince ?? $0.createdAt, $0.itemID) < ($1.removingSince ?? $1.createdAt, $1.itemID)
                }
        }
    }

    package func deleteItem(_ id: ItemID, of user: UserID) async throws(StorageError) {
        try write { state throws(StorageError) in
            guard state.item(id, of: user) != nil else { throw StorageError.noSuchItem }
            state.deleteItem(id)
        }
    }

    package func engineBeginErasure(of user: UserID, at now: Instant) async throws(StorageError) {
        try write { state in state.erasures[user] = state.erasures[user] ?? now }
    }

    package func engineCancelErasure(of user: UserID) async throws(StorageError) {
        try write { $0.erasures[user] = nil }
    }

    package func engineUnfinishedErasures() async throws(StorageError) -> [UserID] {
        try read { state in
            state.erasures.sorted { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }.map(\.key)
        }
    }

    package func engineFinishErasure(of user: UserID) async throws(StorageError) {
        try write { state throws(StorageError) in
            guard !state.items.values.contains(where: { $0.userID == user }) else { throw .stillHasItems }
            state.linkTokens = state.linkTokens.filter { $0.value.userID != user }
            state.exchanges = state.exchanges.filter { $0.value.userID != user }
            state.keyedRequests = state.keyedRequests.filter { $0.value.userID != user }
            state.deleteWebhooks(naming: user.rawValue)
            state.payments.erase(user)
            state.erasures[user] = nil
        }
    }

    @discardableResult
    package func engineTidy(_ retention: Retention, at now: Instant) async throws(StorageError) -> Int {
        let limits = retention.limits(at: now)
        return try write { state in
            let before = state.retained
            state.keyedRequests = state.keyedRequests.filter { $0.value.startedAt >= limits.keyedRequests }
            state.linkTokens = state.linkTokens.filter { $0.value.expiresAt >= limits.linkTokens }
            state.exchanges = state.exchanges.filter { _, intent in
                intent.updatedAt >= limits.exchanges || !(intent.state == .committed || intent.state == .rolledBack)
            }
            state.deleteWebhooks { [webhooks = state.webhooks, items = state.items] old in
                guard old.state != .pending else { return false }
                guard let item = old.itemID, items[item] != nil else { return old.receivedAt < limits.strayWebhooks }
                guard old.receivedAt < limits.webhooks else { return false }
                // The latest of its kind determines what an Item's user could do.
                return webhooks.contains {
                    $0.id > old.id && $0.itemID == item && $0.type == old.type && $0.code == old.code
                }
            }
            return before - state.retained
        }
    }
}

extension MemoryState {
    /// The number of rows that housekeeping may delete.
    fileprivate var retained: Int { linkTokens.count + exchanges.count + webhooks.count + keyedRequests.count }

    fileprivate mutating func deleteItem(_ id: ItemID) {
        items[id] = nil
        accounts[id] = nil
        transactions[id] = nil
        streams[id] = nil
        for index in costlyCalls.indices where costlyCalls[index].itemID == id { costlyCalls[index].itemID = nil }
        for product in SealedProductRecord.Product.allCases { sealed[product]?[id] = nil }
        for table in products.keys { products[table]?[id] = nil }
        productFetches[id] = nil
        earlierEdits[id] = nil
        versions[id] = nil
        runs.removeAll { $0.itemID == id }
        let origins = Set(exchanges.values.filter { $0.itemID == id }.compactMap(\.linkTokenDigest))
        linkTokens = linkTokens.filter { $0.value.itemID != id && !origins.contains($0.key) }
        exchanges = exchanges.filter { $0.value.itemID != id }
        keyedRequests = keyedRequests.filter { $0.value.itemID != id }
        deleteWebhooks { $0.itemID == id }
        deleteWebhooks(naming: id.rawValue)
    }

    /// Deletes webhooks whose bodies contain certain ids.
    fileprivate mutating func deleteWebhooks(naming id: String) {
        let quoted = WebhookDeliveryRecord.quoted(id)
        deleteWebhooks { $0.body.contains(quoted) }
    }

    fileprivate mutating func deleteWebhooks(where isGone: (WebhookDeliveryRecord) -> Bool) {
        for webhook in webhooks where isGone(webhook) { webhookGenerations[webhook.id] = nil }
        webhooks.removeAll(where: isGone)
    }
}
