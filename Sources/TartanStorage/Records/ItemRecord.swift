// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// One user's connection to one bank.
package struct ItemRecord: Sendable, Hashable, RedactedDescription {
    package var itemID: ItemID
    package var userID: UserID
    package var institutionID: InstitutionID?
    package var institutionName: String?
    /// Encrypted for the column ``accessTokenColumn``.
    package var accessToken: SealedBytes
    /// Plaid's names of the Item's products: `transactions`, `auth`, `identity`.
    package var products: [String]
    package var createdAt: Instant
    package var condition: ItemCondition
    package var sync: ItemSyncState
    /// Since when the Item is being removed; the next worker finishes a removal that a crash interrupted.
    package var removingSince: Instant?

    /// The column's name in associated data.
    package static let accessTokenColumn = "items.access_token"

    package init(
        itemID: ItemID, userID: UserID, institutionID: InstitutionID? = nil, institutionName: String? = nil,
        accessToken: SealedBytes, products: [String] = [], createdAt: Instant, condition: ItemCondition? = nil,
        sync: ItemSyncState = ItemSyncState()
    ) {
        self.itemID = itemID
        self.userID = userID
        self.institutionID = institutionID
        self.institutionName = institutionName
        self.accessToken = accessToken
        self.products = products
        self.createdAt = createdAt
        self.condition = condition ?? ItemCondition(.healthy, since: createdAt)
        self.sync = sync
    }
}

/// The sync position of an Item's transactions.
package struct ItemSyncState: Sendable, Hashable {
    /// The cursor of the last committed sync run; empty before the first.
    package var cursor = ""
    /// Raised by everything that may announce new data.
    ///
    /// It starts at one, so that a new Item is synced immediately.
    package var generation: Int64 = 1
    /// The generation at the start of the last committed sync run.
    package var syncedGeneration: Int64 = 0
    /// Whether the latest days are available.
    package var isInitialUpdateComplete = false
    /// Whether the complete history is available.
    package var isHistoricalUpdateComplete = false
    package var lastSyncedAt: Instant?
    /// Failed sync runs since the last successful one.
    package var failures = 0
    /// The earliest time at which a failed sync run is retried.
    package var retryAt: Instant?
    /// When the Item is polled without a webhook.
    package var pollAt: Instant?
    /// This Item's own freshness target without webhooks; `nil` for the default.
    package var freshness: Duration?
    /// Counts the leases; a commit that carries an older number is refused.
    package var fence: Int64 = 0
    package var leaseOwner: String?
    package var leaseUntil: Instant?

    package init() {}

    /// Whether something may have changed since the start of the last committed sync run.
    package var hasNews: Bool { generation > syncedGeneration }

    /// Since when, or from when on, the Item is due; `nil` when it is not due.
    ///
    /// An Item with new data has been due since its last sync, so the one that waited longest comes first, and a flood of
    /// webhooks for some Items does not delay the others.
    package var dueAt: Instant? {
        guard let wish = hasNews ? lastSyncedAt ?? Instant(milliseconds: 0) : pollAt else { return nil }
        return max(wish, retryAt ?? wish, leaseUntil ?? wish)
    }
}

/// The exclusive right to write one Item's data, until another worker takes over.
package struct ItemLease: Sendable, Hashable {
    /// The Item at the start of the lease.
    package var item: ItemRecord
    package var fence: Int64
    /// The accounts whose transactions are synced, sorted by id; empty for all.
    package var streams: [AccountStream]

    package init(item: ItemRecord, fence: Int64, streams: [AccountStream] = []) {
        self.item = item
        self.fence = fence
        self.streams = streams
    }
}
