// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes

extension MemoryState {
    /// - Returns: How many rows a complete read did not contain.
    mutating func apply(_ batch: SyncBatch) throws(StorageError) -> Int {
        guard let item = items[batch.itemID] else {
            throw StorageError(.notFound, "The Item was deleted during its sync.")
        }
        try batch.checkPreconditions(
            storedFence: item.sync.fence, storedCursor: item.sync.cursor,
            storedStreams: accountStreams(of: item.itemID))
        upsertAccounts(batch.accounts, of: item.itemID, areAll: batch.hasAllAccounts, at: batch.committedAt)
        var rows = transactions[item.itemID] ?? [:]
        for record in batch.upserts {
            guard accounts[item.itemID]?[record.accountID] != nil else {
                throw StorageError(.integrity, "A transaction belongs to an account that the Item does not have.")
            }
            var row =
                rows[record.transactionID]
                ?? TransactionRow(
                    record: record, userID: item.userID, firstSeenAt: batch.committedAt, changedAt: batch.committedAt)
            keepVersion(of: rows[record.transactionID], before: record, at: batch.committedAt)
            row.record = record
            row.changedAt = batch.committedAt
            row.removedAt = nil
            rows[record.transactionID] = row
        }
        transactions[item.itemID] = rows
        for record in batch.upserts {
            guard let pendingID = record.pendingTransactionID, pendingID != record.transactionID,
                var pending = transactions[item.itemID]?[pendingID]
            else { continue }
            pending.replacedBy = record.transactionID
            pending.removedAt = pending.removedAt ?? batch.committedAt
            transactions[item.itemID]?[pendingID] = pending
            carryEdits(from: pending, to: record.transactionID, of: item.itemID)
        }
        remove(batch.removals, of: item.itemID, at: batch.committedAt)
        let gone = unnamed(by: batch)
        remove(gone, of: item.itemID, at: batch.committedAt)
        for step in batch.streams { streams[item.itemID]?[step.accountID] = step.endCursor }
        items[item.itemID] = item.committing(batch)
        if let run = batch.run { record(run.removing(gone.count)) }
        return gone.count
    }
}

extension SyncBatch {
    /// The checks that prevent a late or a second worker from writing.
    package func checkPreconditions(
        storedFence: Int64, storedCursor: String, storedStreams: [AccountStream]
    ) throws(StorageError) {
        guard storedFence == fence else {
            throw .leaseLost
        }
        let began = streams.map { AccountStream(accountID: $0.accountID, cursor: $0.startCursor) }
        guard storedCursor == startCursor, Set(storedStreams) == Set(began) else {
            throw StorageError(.cursorConflict, "Another sync run was committed in the meantime; this one is dropped.")
        }
    }
}

extension SyncBatch {
    /// The health after the commit, from the stored one.
    package func condition(after stored: ItemCondition) -> ItemCondition {
        stored.after(.synced(since: knownCondition ?? stored, at: committedAt))
    }
}

extension ItemRecord {
    /// The Item after a batch.
    func committing(_ batch: SyncBatch) -> ItemRecord {
        var item = self
        item.sync.cursor = batch.endCursor
        item.sync.syncedGeneration = max(item.sync.syncedGeneration, batch.generation)
        item.sync.isInitialUpdateComplete = item.sync.isInitialUpdateComplete || batch.isInitialUpdateComplete
        item.sync.isHistoricalUpdateComplete = item.sync.isHistoricalUpdateComplete || batch.isHistoricalUpdateComplete
        item.sync.lastSyncedAt = batch.committedAt
        item.sync.failures = 0
        item.sync.retryAt = nil
        item.sync.pollAt = batch.nextPollAt
        item.sync.leaseOwner = nil
        item.sync.leaseUntil = nil
        item.condition = batch.condition(after: item.condition)
        return item
    }
}
