// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// Holdings, debts, streams, statements and the history of balances.
package protocol ProductStore: Sendable {
    /// Returns a user's rows of one table, in the table's order.
    func products<Record: ProductRecord>(
        _ type: Record.Type, of user: UserID, matching query: ProductQuery
    ) async throws(StorageError) -> [Record]
    /// Returns the product states of a user's Items, of one Item or of all.
    func productFetches(of user: UserID, item: ItemID?) async throws(StorageError) -> [ProductFetchRecord]
    /// Replaces a product's rows and its state: one transaction, or nothing.
    ///
    /// A response older than the stored one changes nothing.
    ///
    /// - Throws: `integrity` when a row belongs to an unknown account or security, or lacks a value.
    func engineStore(_ set: ProductSet) async throws(StorageError)
    /// Sets when an Item is polled without a webhook, unless it was changed in the meantime.
    func engineSetPoll(of item: ItemID, at time: Instant, expected: Instant) async throws(StorageError)
    /// Returns the latest webhook of each kind that raised an Item's generation above a given one.
    func engineWebhookNews(of item: ItemID, after generation: Int64) async throws(StorageError) -> [WebhookNews]
}
