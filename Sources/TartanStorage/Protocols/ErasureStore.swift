// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// Permanent deletion: of an Item's or a user's data, and of expired rows.
///
/// An intent is stored first, then the Item is removed at Plaid, then everything is deleted in one transaction. A removal
/// that a crash interrupts is found by its intent and finished.
package protocol ErasureStore: Sendable {
    /// Records that an Item is about to be removed.
    ///
    /// - Throws: `notFound` when the user has no such Item.
    func engineBeginRemoval(of id: ItemID, user: UserID, at now: Instant) async throws(StorageError)
    /// Withdraws the intent: Plaid refused, and a person has to decide.
    func engineCancelRemoval(of id: ItemID) async throws(StorageError)
    /// Returns the Items with an unfinished removal, oldest intent first.
    func engineUnfinishedRemovals() async throws(StorageError) -> [ItemRecord]
    /// Deletes an Item with all its data: accounts, transactions, Link tokens, exchanges, webhooks, responses to keys.
    ///
    /// Its payments stay: the ledger refers to them.
    ///
    /// - Throws: `notFound` when the user has no such Item.
    func deleteItem(_ id: ItemID, of user: UserID) async throws(StorageError)
    /// Records that all data of a user is about to be erased.
    func engineBeginErasure(of user: UserID, at now: Instant) async throws(StorageError)
    /// Withdraws the intent: a person has to decide.
    func engineCancelErasure(of user: UserID) async throws(StorageError)
    /// Returns the users with an unfinished erasure, oldest intent first.
    func engineUnfinishedErasures() async throws(StorageError) -> [UserID]
    /// Deletes the remaining data of a user without Items, including the intent.
    ///
    /// The user's payments stay for the books, without anything that leads to a person.
    ///
    /// - Throws: `wrongState` while the user still has an Item.
    func engineFinishErasure(of user: UserID) async throws(StorageError)
    /// Deletes expired rows.
    ///
    /// - Returns: The number of deleted rows.
    @discardableResult
    func engineTidy(_ retention: Retention, at now: Instant) async throws(StorageError) -> Int
}

/// How long rows are kept after they are no longer needed.
package struct Retention: Sendable, Hashable {
    /// Link tokens, counted from their expiry.
    package var linkTokens = Duration.seconds(24 * 3600)
    /// Exchanges that were committed or rolled back.
    ///
    /// A public token lives for 30 minutes.
    package var exchanges = Duration.seconds(30 * 24 * 3600)
    /// Webhooks of stored Items that are no longer pending; the latest of each type and code stays.
    ///
    /// Plaid's signatures are rejected after five minutes, so none can be replayed.
    package var webhooks = Duration.seconds(30 * 24 * 3600)
    /// Webhooks that are no longer pending and name no stored Item.
    ///
    /// One may have been on its way when its Item was erased, and names it. An Item that is still billed at Plaid sends
    /// others.
    package var strayWebhooks = Duration.seconds(24 * 3600)
    /// Requests with idempotency keys, counted from their start.
    package var keyedRequests = KeyedRequestRecord.kept

    package init() {}
}

extension Retention {
    /// The cutoff times for deletion.
    package struct Limits: Sendable {
        package var linkTokens: Instant
        package var exchanges: Instant
        package var webhooks: Instant
        package var strayWebhooks: Instant
        package var keyedRequests: Instant
    }

    package func limits(at now: Instant) -> Limits {
        Limits(
            linkTokens: now - linkTokens, exchanges: now - exchanges, webhooks: now - webhooks,
            strayWebhooks: now - strayWebhooks, keyedRequests: now - keyedRequests)
    }
}

extension StorageError {
    package static let stillHasItems = StorageError(.wrongState, "The user still has an Item.")
}
