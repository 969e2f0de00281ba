package import PlaidTypes

/// Which accounts' transactions are read, and from where on.
package protocol StreamStore: Sendable {
    /// The accounts that an Item's user has chosen, in the order of their ids; empty when all are read.
    func engineStreams(of item: ItemID) async throws(StorageError) -> [AccountStream]
    /// Sets whose transactions of an Item are read, `nil` for all accounts: one transaction, or nothing.
    ///
    /// Rows of accounts that are no longer read become tombstones, and come back with what the user said about them when
    /// the account is chosen anew. A stream that begins is read whole. A round in hand is dropped.
    ///
    /// - Throws: `notFound` when there is no such Item, or when an account is not one of its.
    func engineSelectAccounts(_ accounts: Set<AccountID>?, of item: ItemID, at now: Instant) async throws(StorageError)
    /// Lets every stream of an Item be read from its beginning once more.
    ///
    /// - Throws: `notFound` when there is no such Item.
    func engineReadAnew(_ item: ItemID) async throws(StorageError)
}
