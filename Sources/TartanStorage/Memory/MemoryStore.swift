// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes
import Synchronization

/// An in-memory store for tests, and the reference of the conformance suite.
package final class MemoryStore: Store {
    private let state = Mutex(MemoryState())

    package init() {}

    package var isShared: Bool { false }

    package func close() {}

    func read<Result: Sendable>(_ body: (MemoryState) throws(StorageError) -> Result) throws(StorageError) -> Result {
        try state.withLock { (state) throws(StorageError) in try body(state) }
    }

    /// Applies all of the body's changes, or none.
    func write<Result: Sendable>(
        _ body: (inout MemoryState) throws(StorageError) -> Result
    ) throws(StorageError) -> Result {
        try state.withLock { (state) throws(StorageError) in
            var draft = state
            let result = try body(&draft)
            state = draft
            return result
        }
    }
}

extension MemoryStore {
    package func items(of user: UserID) async throws(StorageError) -> [ItemRecord] {
        try read { state in state.items.values.filter { $0.userID == user }.sorted(by: ItemRecord.isOlder) }
    }

    package func item(_ id: ItemID, of user: UserID) async throws(StorageError) -> ItemRecord? {
        try read { $0.item(id, of: user) }
    }

    package func engineInsertItem(_ item: ItemRecord) async throws(StorageError) {
        try write { state throws(StorageError) in try state.insertItem(item) }
    }

    package func engineItem(_ id: ItemID) async throws(StorageError) -> ItemRecord? { try read { $0.items[id] } }

    package func engineItems() async throws(StorageError) -> [ItemRecord] {
        try read { $0.items.values.sorted(by: ItemRecord.isOlder) }
    }

    package func engineReport(_ event: HealthEvent, of id: ItemID) async throws(StorageError) {
        try write { $0.report(event, of: id) }
    }

    package func engineSetFreshness(
        _ freshness: Duration?, pollAt poll: Instant, of id: ItemID
    ) async throws(StorageError) {
        try write { state throws(StorageError) in
            guard var item = state.items[id] else { throw StorageError.noSuchItem }
            item.sync.freshness = freshness
            item.sync.pollAt = item.sync.pollAt.map { min($0, poll) }
            state.items[id] = item
        }
    }

    package func engineDescribeItem(
        _ id: ItemID, institutionID: InstitutionID?, institutionName: String?, products: [String]
    ) async throws(StorageError) {
        try write { state in
            state.items[id]?.institutionID = institutionID
            state.items[id]?.institutionName = institutionName
            state.items[id]?.products = products
        }
    }
}

extension ItemRecord {
    static func isOlder(_ left: ItemRecord, _ right: ItemRecord) -> Bool {
        (left.createdAt, left.itemID) < (right.createdAt, right.itemID)
    }
}
