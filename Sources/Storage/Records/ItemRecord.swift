package import PlaidTypes

/// One user's connection to one bank.
package struct ItemRecord: Sendable, Hashable, RedactedDescription {
    package var itemID: ItemID
    package var userID: UserID
    package var institutionID: InstitutionID?
    package var institutionName: String?
    /// Sealed for the column ``accessTokenColumn``.
    package var accessToken: SealedBytes
    /// Products that may be asked for, in Plaid's words: `transactions`, `auth`, `identity`.
    package var products: [String]
    package var createdAt: Instant
    package var condition: ItemCondition
    package var sync: ItemSyncState
    /// Since when the Item is being removed; a removal that a crash interrupted is finished by the next worker.
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

/// How far an Item's transactions have been read.
package struct ItemSyncState: Sendable, Hashable {
    /// Where the last committed round ended; empty before the first.
    package var cursor = ""
    /// Raised by everything that may have brought news.
    ///
    /// It starts at one, so that a new Item is read at once.
    package var generation: Int64 = 1
    /// The generation that the last committed round began with.
    package var syncedGeneration: Int64 = 0
    /// Whether the latest days are there.
    package var isInitialUpdateComplete = false
    /// Whether the whole history is there.
    package var isHistoricalUpdateComplete = false
    package var lastSyncedAt: Instant?
    /// Failed rounds since the last good one.
    package var failures = 0
    /// Before this time a failed round is not tried again.
    package var retryAt: Instant?
    /// From this time on the Item is asked even though no webhook came.
    package var pollAt: Instant?
    /// How old this Item's data may get when no webhook comes; `nil` for what holds for all.
    package var freshness: Duration?
    /// Counts the leases; a commit that carries an older number is refused.
    package var fence: Int64 = 0
    package var leaseOwner: String?
    package var leaseUntil: Instant?

    package init() {}

    /// Whether something may have changed since the last committed round began.
    package var hasNews: Bool { generation > syncedGeneration }

    /// Since when, or from when on, a worker should read the Item; `nil` when nothing asks for it.
    ///
    /// An Item with news has been due since it was last read, so that among many the one that waited longest comes first
    /// and a flood of news of some Items does not put off the others.
    package var dueAt: Instant? {
        guard let wish = hasNews ? lastSyncedAt ?? Instant(milliseconds: 0) : pollAt else { return nil }
        return max(wish, retryAt ?? wish, leaseUntil ?? wish)
    }
}

/// The right to write one Item's data, until somebody else takes it over.
package struct ItemLease: Sendable, Hashable {
    /// The Item as it was when the lease began.
    package var item: ItemRecord
    package var fence: Int64
    /// The accounts whose transactions are read, in the order of their ids; empty when all are.
    package var streams: [AccountStream]

    package init(item: ItemRecord, fence: Int64, streams: [AccountStream] = []) {
        self.item = item
        self.fence = fence
        self.streams = streams
    }
}
