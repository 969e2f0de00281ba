package import PlaidTypes

/// Deleting for good: what an Item or a user left anywhere, and what has served its time.
///
/// An intent is written first, then Plaid is asked to remove the Item, then everything goes in one transaction. What a
/// crash interrupts is found by its intent and finished.
package protocol ErasureStore: Sendable {
    /// Writes down that an Item is about to be removed.
    ///
    /// - Throws: `notFound` when the user has no such Item.
    func engineBeginRemoval(of id: ItemID, user: UserID, at now: Instant) async throws(StorageError)
    /// Takes back the intent: Plaid refused, and a person has to decide.
    func engineCancelRemoval(of id: ItemID) async throws(StorageError)
    /// Items whose removal was begun and not finished, oldest intent first.
    func engineUnfinishedRemovals() async throws(StorageError) -> [ItemRecord]
    /// Deletes an Item and whatever names it: accounts, transactions, link tokens, exchanges, webhooks.
    ///
    /// - Throws: `notFound` when the user has no such Item.
    func deleteItem(_ id: ItemID, of user: UserID) async throws(StorageError)
    /// Writes down that everything of a user is about to be erased.
    func engineBeginErasure(of user: UserID, at now: Instant) async throws(StorageError)
    /// Takes back the intent: a person has to decide.
    func engineCancelErasure(of user: UserID) async throws(StorageError)
    /// Users whose erasure was begun and not finished, oldest intent first.
    func engineUnfinishedErasures() async throws(StorageError) -> [UserID]
    /// Deletes what is left of a user without Items, the intent included.
    ///
    /// - Throws: `wrongState` while the user still has an Item.
    func engineFinishErasure(of user: UserID) async throws(StorageError)
    /// Deletes what has served its time.
    ///
    /// - Returns: How many rows went.
    @discardableResult
    func engineTidy(_ retention: Retention, at now: Instant) async throws(StorageError) -> Int
}

/// How long things are kept that serve no purpose any more.
package struct Retention: Sendable, Hashable {
    /// Link tokens, counted from their expiry.
    package var linkTokens = Duration.seconds(24 * 3600)
    /// Exchanges that were committed or rolled back.
    ///
    /// A public token lives for 30 minutes.
    package var exchanges = Duration.seconds(30 * 24 * 3600)
    /// Webhooks that were dealt with.
    ///
    /// Plaid's signatures are refused after five minutes, so that none can be replayed.
    package var webhooks = Duration.seconds(30 * 24 * 3600)
    /// Webhooks that were ignored, since nobody here has their Item.
    ///
    /// One may have been on its way when its Item was erased, and names it. An Item that is still billed at Plaid sends
    /// others.
    package var strayWebhooks = Duration.seconds(24 * 3600)

    package init() {}
}

extension Retention {
    /// A time as each of the deleting statements compares with it.
    package struct Limits: Sendable {
        package var linkTokens: Instant
        package var exchanges: Instant
        package var webhooks: Instant
        package var strayWebhooks: Instant
    }

    package func limits(at now: Instant) -> Limits {
        Limits(
            linkTokens: now - linkTokens, exchanges: now - exchanges, webhooks: now - webhooks,
            strayWebhooks: now - strayWebhooks)
    }
}

extension StorageError {
    package static let stillHasItems = StorageError(.wrongState, "The user still has an Item.")
}
