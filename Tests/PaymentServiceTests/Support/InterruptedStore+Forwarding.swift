// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import PlaidTypes
import TartanStorage

// What has nothing to do with payments goes straight to the store.

extension InterruptedStore {
    func items(of user: UserID) async throws(StorageError) -> [ItemRecord] {
        try await base.items(of: user)
    }
    func item(_ id: ItemID, of user: UserID) async throws(StorageError) -> ItemRecord? {
        try await base.item(id, of: user)
    }
    func engineInsertItem(_ item: ItemRecord) async throws(StorageError) {
        try await base.engineInsertItem(item)
    }
    func engineItem(_ id: ItemID) async throws(StorageError) -> ItemRecord? {
        try await base.engineItem(id)
    }
    func engineItems() async throws(StorageError) -> [ItemRecord] {
        try await base.engineItems()
    }
    func engineReport(_ event: HealthEvent, of id: ItemID) async throws(StorageError) {
        try await base.engineReport(event, of: id)
    }
    func engineSetFreshness(_ freshness: Duration?, pollAt poll: Instant, of id: ItemID) async throws(StorageError) {
        try await base.engineSetFreshness(freshness, pollAt: poll, of: id)
    }
    func engineDescribeItem(_ id: ItemID, institutionID: InstitutionID?, institutionName: String?, products: [String])
        async throws(StorageError)
    {
        try await base.engineDescribeItem(
            id, institutionID: institutionID, institutionName: institutionName, products: products)
    }
    func accounts(of user: UserID, item: ItemID?) async throws(StorageError) -> [AccountRecord] {
        try await base.accounts(of: user, item: item)
    }
    func transactions(of user: UserID, matching query: TransactionQuery) async throws(StorageError) -> TransactionPage {
        try await base.transactions(of: user, matching: query)
    }
    func transaction(_ id: TransactionID, item: ItemID, of user: UserID) async throws(StorageError) -> TransactionRow? {
        try await base.transaction(id, item: item, of: user)
    }
    func categoryTotals(of user: UserID, matching query: TransactionQuery) async throws(StorageError) -> [CategoryTotal]
    {
        try await base.categoryTotals(of: user, matching: query)
    }
    func changeEdits(
        of id: TransactionID, item: ItemID, user: UserID,
        _ change: @escaping @Sendable (TransactionRow) throws -> TransactionEdits
    ) async throws(StorageError) -> Result<TransactionRow, any Error> {
        try await base.changeEdits(of: id, item: item, user: user, change)
    }
    func undoEdits(of id: TransactionID, item: ItemID, user: UserID) async throws(StorageError) {
        try await base.undoEdits(of: id, item: item, user: user)
    }
    func versions(of id: TransactionID, item: ItemID, user: UserID) async throws(StorageError) -> [TransactionVersion] {
        try await base.versions(of: id, item: item, user: user)
    }
    func sealed(_ product: SealedProductRecord.Product, of user: UserID, item: ItemID) async throws(StorageError)
        -> [SealedProductRecord]
    {
        try await base.sealed(product, of: user, item: item)
    }
    func engineReplaceSealed(
        _ product: SealedProductRecord.Product, of item: ItemID, with records: [SealedProductRecord]
    ) async throws(StorageError) {
        try await base.engineReplaceSealed(product, of: item, with: records)
    }
    func engineUpsertAccounts(_ accounts: [AccountRecord], of item: ItemID, areAll: Bool, at now: Instant)
        async throws(StorageError)
    {
        try await base.engineUpsertAccounts(accounts, of: item, areAll: areAll, at: now)
    }
}
