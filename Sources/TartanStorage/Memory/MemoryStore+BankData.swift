// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

extension MemoryStore {
    package func accounts(of user: UserID, item: ItemID?) async throws(StorageError) -> [AccountRecord] {
        try read { state in
            state.items.values.filter { $0.userID == user && (item == nil || $0.itemID == item) }
                .sorted(by: ItemRecord.isOlder)
                .flatMap { item in
                    (state.accounts[item.itemID] ?? [:]).values.filter { $0.removedAt == nil }
                        .sorted { ($0.name, $0.accountID) < ($1.name, $1.accountID) }
                }
        }
    }

    package func transactions(
        of user: UserID, matching query: TransactionQuery
    ) async throws(StorageError) -> TransactionPage {
        var after: PagePosition?
        if let cursor = query.after { after = try PagePosition(cursor: cursor) }
        let limit = query.boundedLimit
        let matching = try read { state in state.rows(of: user, matching: query) }
            .filter { row in after.map { $0 < PagePosition(row.record) } ?? true }
            .sorted { PagePosition($0.record) < PagePosition($1.record) }
        let rows = Array(matching.prefix(limit))
        let next = matching.count > limit ? rows.last.map { PagePosition($0.record).cursor } : nil
        return TransactionPage(rows: rows, next: next)
    }

    package func transaction(
        _ id: TransactionID, item: ItemID, of user: UserID
    ) async throws(StorageError) -> TransactionRow? {
        try read { state in state.item(item, of: user).flatMap { state.transactions[$0.itemID]?[id] } }
    }

    package func categoryTotals(
        of user: UserID, matching query: TransactionQuery
    ) async throws(StorageError) -> [CategoryTotal] {
        let rows = try read { state in state.rows(of: user, matching: query) }
        return CategoryTotal.totals(
            of: rows.lazy.flatMap(\.parts))
    }

    package func sealed(
        _ product: SealedProductRecord.Product, of user: UserID, item: ItemID
    ) async throws(StorageError) -> [SealedProductRecord] {
        try read { state in
            guard state.item(item, of: user) != nil else { return [] }
            return (state.sealed[product]?[item] ?? []).sorted { $0.accountID < $1.accountID }
        }
    }

    package func engineReplaceSealed(
        _ product: SealedProductRecord.Product, of item: ItemID, with records: [SealedProductRecord]
    ) async throws(StorageError) {
        try write { state throws(StorageError) in
            guard state.items[item] != nil else { throw StorageError.noSuchItem }
            guard records.allSatisfy({ state.accounts[item]?[$0.accountID] != nil && $0.itemID == item }) else {
                throw StorageError(.integrity, "An encrypted record belongs to an account that the Item does not have.")
            }
            state.sealed[product, default: [:]][item] = records
        }
    }

    package func engineUpsertAccounts(
        _ accounts: [AccountRecord], of item: ItemID, areAll: Bool, at now: Instant
    ) async throws(StorageError) {
        try write { state throws(StorageError) in
            guard state.items[item] != nil else { throw StorageError.noSuchItem }
            state.upsertAccounts(accounts, of: item, areAll: areAll, at: now)
        }
    }
}

extension MemoryState {
    func rows(of user: UserID, matching query: TransactionQuery) -> [TransactionRow] {
        items.values.filter { $0.userID == user }
            .flatMap { (transactions[$0.itemID] ?? [:]).values.filter(query.matches) }
    }
}
