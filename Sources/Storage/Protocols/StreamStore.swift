package import PlaidTypes

/// Which accounts' transactions are read, and from where on.
package protocol StreamStore: Sendable {
    /// The accounts that an Item's user has chosen, in the order of their ids; empty when all are read.
    func engineStreams(of item: ItemID) async throws(StorageError) -> [AccountStream]
    /// Sets whose transactions of an Item are read, `nil` for all accounts: one transaction, or nothing.
    ///
    /// Rows of accounts that are no longer read become tombstones, and come back with what the user said about them when
    /// the account is chosen again. A stream that starts is read completely. An active sync run is dropped.
    ///
    /// - Throws: `notFound` when there is no such Item, or when an account is not one of its.
    func engineSelectAccounts(_ accounts: Set<AccountID>?, of item: ItemID, at now: Instant) async throws(StorageError)
    /// Restarts every stream of an Item, so that the next sync reads it from the beginning.
    ///
    /// - Throws: `notFound` when there is no such Item.
    func engineReadAnew(_ item: ItemID) async throws(StorageError)
}
