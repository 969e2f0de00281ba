// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

extension MemoryStore {
    package func changeEdits(
        of id: TransactionID, item: ItemID, user: UserID,
        _ change: @escaping @Sendable (TransactionRow) throws -> TransactionEdits
    ) async throws(StorageError) -> Result<TransactionRow, any Error> {
        try write { state throws(StorageError) in
            var row = try state.editable(id, item, user)
            let edits: TransactionEdits
            do { edits = try change(row) } catch { return .failure(error) }
            try edits.checkStorable()
            guard row.edits != edits else { return .success(row) }
            let target = row.record.transactionID
            var earlier = state.earlierEdits[item]?[target] ?? []
            earlier.append(row.edits)
            state.earlierEdits[item, default: [:]][target] = earlier.suffix(TransactionEdits.keptVersions)
            row.edits = edits
            state.transactions[item]?[target] = row
            return .success(row)
        }
    }

    package func undoEdits(of id: TransactionID, item: ItemID, user: UserID) async throws(StorageError) {
        try write { state throws(StorageError) in
            let target = try state.editable(id, item, user).record.transactionID
            guard let edits = state.earlierEdits[item]?[target]?.popLast() else { throw .nothingToUndo }
            state.transactions[item]?[target]?.edits = edits
        }
    }

    package func versions(
        of id: TransactionID, item: ItemID, user: UserID
    ) async throws(StorageError) -> [TransactionVersion] {
        try read { state in
            guard state.item(item, of: user) != nil else { return [] }
            return state.versions[item]?[id] ?? []
        }
    }
}

extension MemoryState {
    /// The row that edits of a transaction belong to.
    fileprivate func editable(
        _ id: TransactionID, _ item: ItemID, _ user: UserID
    ) throws(StorageError) -> TransactionRow {
        guard self.item(item, of: user) != nil, let row = transactions[item]?[id] else {
            throw StorageError.noSuchTransaction
        }
        // Edits of a pending transaction that has posted belong to its successor.
        return row.replacedBy.flatMap { transactions[item]?[$0] } ?? row
    }

    /// Keeps the earlier version of a row that the bank has changed.
    mutating func keepVersion(of row: TransactionRow?, before record: TransactionRecord, at now: Instant) {
        guard let row, TransactionVersion.isChange(row, record) else { return }
        let item = record.itemID
        let id = record.transactionID
        let version = (versions[item]?[id]?.last?.version ?? 0) + 1
        versions[item, default: [:]][id, default: []].append(TransactionVersion(version: version, until: now, of: row))
    }

    /// Moves the user's edits of a pending row to the posted one, unless the user has already edited that one.
    mutating func carryEdits(from pending: TransactionRow, to id: TransactionID, of item: ItemID) {
        guard !pending.edits.isEmpty, transactions[item]?[id]?.edits.isEmpty == true else { return }
        transactions[item]?[id]?.edits = pending.edits
        earlierEdits[item, default: [:]][id] = earlierEdits[item]?[pending.record.transactionID]
    }
}

extension TransactionEdits {
    /// How many changes can be undone.
    package static let keptVersions = 50
}

extension StorageError {
    package static let nothingToUndo = StorageError(.wrongState, "There is no change to undo.")
}
