// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// Items.
package protocol ItemStore: Sendable {
    /// Returns a user's Items, oldest first.
    func items(of user: UserID) async throws(StorageError) -> [ItemRecord]
    /// Returns one Item of a user; `nil` when it does not exist or belongs to another user.
    func item(_ id: ItemID, of user: UserID) async throws(StorageError) -> ItemRecord?
    /// Adds an Item that did not come through an exchange.
    func engineInsertItem(_ item: ItemRecord) async throws(StorageError)
    /// Returns an Item of any user.
    func engineItem(_ id: ItemID) async throws(StorageError) -> ItemRecord?
    /// Returns all Items, for key rotation and for operators.
    func engineItems() async throws(StorageError) -> [ItemRecord]
    /// Applies an event to an Item's health: ``ItemCondition/after(_:)``, in one transaction.
    func engineReport(_ event: HealthEvent, of id: ItemID) async throws(StorageError)
    /// Sets an Item's own freshness target, `nil` for the default, and makes it due at `poll` at the latest.
    ///
    /// - Throws: `notFound`.
    func engineSetFreshness(_ freshness: Duration?, pollAt poll: Instant, of id: ItemID) async throws(StorageError)
    /// Stores the result of `/item/get` for an Item.
    func engineDescribeItem(
        _ id: ItemID, institutionID: InstitutionID?, institutionName: String?, products: [String]
    ) async throws(StorageError)
}
