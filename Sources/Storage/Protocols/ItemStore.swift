package import PlaidTypes

/// Items.
package protocol ItemStore: Sendable {
    /// A user's Items, oldest first.
    func items(of user: UserID) async throws(StorageError) -> [ItemRecord]
    /// One Item of a user; `nil` when it is not there or another user's.
    func item(_ id: ItemID, of user: UserID) async throws(StorageError) -> ItemRecord?
    /// Adds an Item that did not come through an exchange.
    func engineInsertItem(_ item: ItemRecord) async throws(StorageError)
    /// Returns an Item of any user.
    func engineItem(_ id: ItemID) async throws(StorageError) -> ItemRecord?
    /// All Items, for rotation of keys and for a person's overview.
    func engineItems() async throws(StorageError) -> [ItemRecord]
    /// Tells an Item's health of an event: ``ItemCondition/after(_:)``, in one transaction.
    func engineReport(_ event: HealthEvent, of id: ItemID) async throws(StorageError)
    /// Sets how old an Item's data may get, `nil` for what holds for all, and lets it be asked at `poll` at the latest.
    ///
    /// - Throws: `notFound`.
    func engineSetFreshness(_ freshness: Duration?, pollAt poll: Instant, of id: ItemID) async throws(StorageError)
    /// Writes what `/item/get` says about an Item.
    func engineDescribeItem(
        _ id: ItemID, institutionID: InstitutionID?, institutionName: String?, products: [String]
    ) async throws(StorageError)
}
