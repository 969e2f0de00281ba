// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

extension MemoryStore {
    package func engineStreams(of item: ItemID) async throws(StorageError) -> [AccountStream] {
        try read { $0.accountStreams(of: item) }
    }

    package func engineSelectAccounts(
        _ accounts: Set<AccountID>?, of item: ItemID, at now: Instant
    ) async throws(StorageError) {
        try write { state throws(StorageError) in
            guard state.items[item] != nil else { throw .noSuchItem }
            guard accounts != state.streams[item].map({ Set($0.keys) }) else { return }
            if let accounts {
                guard accounts.isSubset(of: Set((state.accounts[item] ?? [:]).keys)) else { throw .noSuchAccount }
                let old = state.streams[item] ?? [:]
                state.streams[item] = Dictionary(uniqueKeysWithValues: accounts.map { ($0, old[$0] ?? "") })
                let rows = (state.transactions[item] ?? [:]).filter { !accounts.contains($0.value.record.accountID) }
                state.remove(Array(rows.keys), of: item, at: now)
            } else {
                state.streams[item] = nil
            }
            state.beginAnew(item)
        }
    }

    package func engineReadAnew(_ item: ItemID) async throws(StorageError) {
        try write { state throws(StorageError) in
            guard state.items[item] != nil else { throw .noSuchItem }
            state.streams[item] = state.streams[item]?.mapValues { _ in "" }
            state.beginAnew(item)
        }
    }
}

extension MemoryState {
    func accountStreams(of item: ItemID) -> [AccountStream] {
        (streams[item] ?? [:]).map { AccountStream(accountID: $0.key, cursor: $0.value) }
            .sorted { $0.accountID < $1.accountID }
    }

    /// Restarts the Item's own stream; a sync run that is reading it cannot commit.
    fileprivate mutating func beginAnew(_ item: ItemID) {
        items[item]?.sync.cursor = ""
        items[item]?.sync.fence += 1
        items[item]?.sync.leaseOwner = nil
        items[item]?.sync.leaseUntil = nil
        raiseGeneration(of: item)
    }

    mutating func remove(_ ids: [TransactionID], of item: ItemID, at now: Instant) {
        var rows = transactions[item] ?? [:]
        for id in ids where rows[id]?.removedAt == nil {
            rows[id]?.removedAt = now
            rows[id]?.changedAt = now
        }
        transactions[item] = rows
    }

    /// Stored rows that a complete read would have contained.
    func unnamed(by batch: SyncBatch) -> [TransactionID] {
        let named = Set(batch.upserts.map(\.transactionID))
        return batch.wholeReadings.flatMap { reading in
            (transactions[batch.itemID] ?? [:]).values
                .filter { row in
                    row.removedAt == nil && row.record.date >= reading.from
                        && (reading.accountID == nil || reading.accountID == row.record.accountID)
                }
                .map(\.record.transactionID).filter { !named.contains($0) }
        }
    }
}
