// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// Accounts, balances, transactions and encrypted products.
package protocol BankDataStore: Sendable {
    /// Returns a user's accounts, of one Item or of all, sorted by Item and name.
    func accounts(of user: UserID, item: ItemID?) async throws(StorageError) -> [AccountRecord]
    /// Returns a page of a user's transactions, newest first.
    func transactions(of user: UserID, matching query: TransactionQuery) async throws(StorageError) -> TransactionPage
    /// Returns one transaction of a user, even a tombstone.
    func transaction(
        _ id: TransactionID, item: ItemID, of user: UserID
    ) async throws(StorageError) -> TransactionRow?
    /// Returns sums by category and currency of all transactions that match a query, ignoring its limit; largest first.
    func categoryTotals(
        of user: UserID, matching query: TransactionQuery
    ) async throws(StorageError) -> [CategoryTotal]
    /// Changes a user's edits of a transaction atomically, so that concurrent changes are not lost.
    ///
    /// Edits of a pending transaction that has posted go to its successor. ``undoEdits(of:item:user:)`` restores the earlier
    /// edits.
    ///
    /// - Parameter change: Returns the new edits for the current row; it may run more than once. When it throws,
    ///   nothing is written and its error is returned.
    /// - Returns: The row after the change.
    /// - Throws: `notFound` when the user has no such transaction.
    func changeEdits(
        of id: TransactionID, item: ItemID, user: UserID,
        _ change: @escaping @Sendable (TransactionRow) throws -> TransactionEdits
    ) async throws(StorageError) -> Result<TransactionRow, any Error>
    /// Restores the edits from before the latest change, and drops that change.
    ///
    /// - Throws: `wrongState` when there was no change, `notFound` when the user has no such transaction.
    func undoEdits(of id: TransactionID, item: ItemID, user: UserID) async throws(StorageError)
    /// Returns the earlier versions of a user's transaction, oldest first.
    func versions(
        of id: TransactionID, item: ItemID, user: UserID
    ) async throws(StorageError) -> [TransactionVersion]
    /// Returns the encrypted records of a product of a user's Item.
    func sealed(
        _ product: SealedProductRecord.Product, of user: UserID, item: ItemID
    ) async throws(StorageError) -> [SealedProductRecord]
    /// Replaces the encrypted records of a product of an Item.
    func engineReplaceSealed(
        _ product: SealedProductRecord.Product, of item: ItemID, with records: [SealedProductRecord]
    ) async throws(StorageError)
    /// Writes accounts outside of a sync run, such as current balances.
    func engineUpsertAccounts(
        _ accounts: [AccountRecord], of item: ItemID, areAll: Bool, at now: Instant
    ) async throws(StorageError)
}

extension BankDataStore {
    /// Replaces the user's edits of a transaction.
    ///
    /// - Throws: `notFound` when the user has no such transaction.
    package func setEdits(
        _ edits: TransactionEdits, of id: TransactionID, item: ItemID, user: UserID
    ) async throws(StorageError) {
        _ = try await changeEdits(of: id, item: item, user: user) { _ in edits }
    }
}
