// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// The accounts whose transactions are synced, and their cursors.
package protocol StreamStore: Sendable {
    /// Returns the accounts that an Item's user has chosen, sorted by id; empty when all are synced.
    func engineStreams(of item: ItemID) async throws(StorageError) -> [AccountStream]
    /// Selects the accounts of an Item whose transactions are synced, `nil` for all: one transaction, or nothing.
    ///
    /// Rows of accounts that are no longer synced become tombstones, and return with the user's edits when
    /// the account is chosen again. A stream that starts is read completely. An active sync run is dropped.
    ///
    /// - Throws: `notFound` when the Item does not exist, or an account does not belong to it.
    func engineSelectAccounts(_ accounts: Set<AccountID>?, of item: ItemID, at now: Instant) async throws(StorageError)
    /// Restarts every stream of an Item, so that the next sync reads it from the beginning.
    ///
    /// - Throws: `notFound` when there is no such Item.
    func engineReadAnew(_ item: ItemID) async throws(StorageError)
}
