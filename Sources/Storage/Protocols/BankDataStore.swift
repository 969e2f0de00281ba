package import PlaidTypes

/// Accounts, balances, transactions and sealed products.
package protocol BankDataStore: Sendable {
    /// A user's accounts, of one Item or of all, in the order of Items and names.
    func accounts(of user: UserID, item: ItemID?) async throws(StorageError) -> [AccountRecord]
    /// A page of a user's transactions, newest first.
    func transactions(of user: UserID, matching query: TransactionQuery) async throws(StorageError) -> TransactionPage
    /// One transaction of a user, even a tombstone.
    func transaction(
        _ id: TransactionID, item: ItemID, of user: UserID
    ) async throws(StorageError) -> TransactionRow?
    /// Sums by category and currency of the transactions that a query matches, whatever its limit; largest first.
    func categoryTotals(
        of user: UserID, matching query: TransactionQuery
    ) async throws(StorageError) -> [CategoryTotal]
    /// Sets what the user says about a transaction. On a pending one that has posted it goes to its successor.
    ///
    /// What was said before can be brought back with ``undoEdits(of:item:user:)``.
    ///
    /// - Throws: `notFound` when the user has no such transaction.
    func setEdits(
        _ edits: TransactionEdits, of id: TransactionID, item: ItemID, user: UserID
    ) async throws(StorageError)
    /// Brings back what the user said before the latest change, and forgets that change.
    ///
    /// - Throws: `wrongState` when there was no change, `notFound` when the user has no such transaction.
    func undoEdits(of id: TransactionID, item: ItemID, user: UserID) async throws(StorageError)
    /// What the bank said before about a user's transaction, oldest first.
    func versions(
        of id: TransactionID, item: ItemID, user: UserID
    ) async throws(StorageError) -> [TransactionVersion]
    /// The sealed records of a product of a user's Item.
    func sealed(
        _ product: SealedProductRecord.Product, of user: UserID, item: ItemID
    ) async throws(StorageError) -> [SealedProductRecord]
    /// Replaces the sealed records of a product of an Item.
    func engineReplaceSealed(
        _ product: SealedProductRecord.Product, of item: ItemID, with records: [SealedProductRecord]
    ) async throws(StorageError)
    /// Writes accounts outside of a round, such as fresh balances.
    func engineUpsertAccounts(
        _ accounts: [AccountRecord], of item: ItemID, areAll: Bool, at now: Instant
    ) async throws(StorageError)
}
