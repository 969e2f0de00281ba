package import PlaidTypes

/// Holdings, debts, streams, statements and the history of balances.
package protocol ProductStore: Sendable {
    /// A user's rows of one table, in the table's order.
    func products<Record: ProductRecord>(
        _ type: Record.Type, of user: UserID, matching query: ProductQuery
    ) async throws(StorageError) -> [Record]
    /// How the products of a user's Items stand, of one Item or of all.
    func productFetches(of user: UserID, item: ItemID?) async throws(StorageError) -> [ProductFetchRecord]
    /// Replaces a product's rows and says how it stands: one transaction, or nothing.
    ///
    /// An answer that is older than the stored one changes nothing.
    ///
    /// - Throws: `integrity` when a row belongs to an account or a security that nobody knows, or lacks a value.
    func engineStore(_ set: ProductSet) async throws(StorageError)
    /// Sets when an Item is read though no webhook came, unless somebody has set another time meanwhile.
    func engineSetPoll(of item: ItemID, at time: Instant, expected: Instant) async throws(StorageError)
    /// The kinds of webhooks that raised an Item's generation beyond one, and the latest of each kind.
    func engineWebhookNews(of item: ItemID, after generation: Int64) async throws(StorageError) -> [WebhookNews]
}
