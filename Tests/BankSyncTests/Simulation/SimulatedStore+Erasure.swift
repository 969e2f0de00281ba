// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage

extension SimulatedStore {
    func engineBeginRemoval(of id: ItemID, user: UserID, at now: Instant) async throws(StorageError) {
        try await turn { store throws(StorageError) in try await store.engineBeginRemoval(of: id, user: user, at: now) }
    }
    func engineCancelRemoval(of id: ItemID) async throws(StorageError) {
        try await turn { store throws(StorageError) in try await store.engineCancelRemoval(of: id) }
    }
    func engineUnfinishedRemovals() async throws(StorageError) -> [ItemRecord] {
        try await turn { store throws(StorageError) in try await store.engineUnfinishedRemovals() }
    }
    func deleteItem(_ id: ItemID, of user: UserID) async throws(StorageError) {
        try await turn { store throws(StorageError) in try await store.deleteItem(id, of: user) }
    }
    func engineBeginErasure(of user: UserID, at now: Instant) async throws(StorageError) {
        try await turn { store throws(StorageError) in try await store.engineBeginErasure(of: user, at: now) }
    }
    func engineCancelErasure(of user: UserID) async throws(StorageError) {
        try await turn { store throws(StorageError) in try await store.engineCancelErasure(of: user) }
    }
    func engineUnfinishedErasures() async throws(StorageError) -> [UserID] {
        try await turn { store throws(StorageError) in try await store.engineUnfinishedErasures() }
    }
    func engineFinishErasure(of user: UserID) async throws(StorageError) {
        try await turn { store throws(StorageError) in try await store.engineFinishErasure(of: user) }
    }
    func engineTidy(_ retention: Retention, at now: Instant) async throws(StorageError) -> Int {
        try await turn { store throws(StorageError) in try await store.engineTidy(retention, at: now) }
    }
    func engineSealed(
        _ column: SealedColumn, notBeginningWith prefix: [UInt8], limit: Int
    ) async throws(StorageError) -> [SealedCell] {
        try await turn { store throws(StorageError) in
            try await store.engineSealed(column, notBeginningWith: prefix, limit: limit)
        }
    }
    func engineCountSealed(_ column: SealedColumn) async throws(StorageError) -> Int {
        try await turn { store throws(StorageError) in try await store.engineCountSealed(column) }
    }
    func engineReseal(_ cells: [(SealedCell, SealedBytes)]) async throws(StorageError) -> Int {
        try await turn { store throws(StorageError) in try await store.engineReseal(cells) }
    }
}
