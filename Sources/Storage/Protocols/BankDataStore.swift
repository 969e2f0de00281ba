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
    /// Changes what the user says about a transaction, in one transaction: of two changes at once neither is lost.
    ///
    /// On a pending transaction that has posted it goes to its successor. What was said before can be brought back with
    /// ``undoEdits(of:item:user:)``.
    ///
    /// - Parameter change: Makes the new edits from the row as it is now, and may run more than once. When it throws,
    ///   nothing is written and its error is returned.
    /// - Returns: The row as it is afterwards.
    /// - Throws: `notFound` when the user has no such transaction.
    func changeEdits(
        of id: TransactionID, item: ItemID, user: UserID,
        _ change: @escaping @Sendable (TransactionRow) throws -> TransactionEdits
    ) async throws(StorageError) -> Result<TransactionRow, any Error>
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

extension BankDataStore {
    /// Sets what the user says about a transaction, whatever was said before.
    ///
    /// - Throws: `notFound` when the user has no such transaction.
    package func setEdits(
        _ edits: TransactionEdits, of id: TransactionID, item: ItemID, user: UserID
    ) async throws(StorageError) {
        _ = try await changeEdits(of: id, item: item, user: user) { _ in edits }
    }
}
