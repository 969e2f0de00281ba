package import PlaidTypes
import Synchronization

/// A store that forgets everything when the process ends: for tests, and the yardstick of the conformance suite.
package final class MemoryStore: Store {
    private let state = Mutex(MemoryState())

    package init() {}

    package var isShared: Bool { false }

    package func close() {}

    func read<Result: Sendable>(_ body: (MemoryState) throws(StorageError) -> Result) throws(StorageError) -> Result {
        try state.withLock { (state) throws(StorageError) in try body(state) }
    }

    /// Either all of the body's changes happen, or none.
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

    package func engineDump() async throws(StorageError) -> StoreDump {
        try read { state in
            StoreDump(
                items: Array(state.items.values), accounts: state.accounts.values.flatMap(\.values),
                transactions: state.transactions.values.flatMap(\.values))
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

    package func deleteItem(_ id: ItemID, of user: UserID) async throws(StorageError) {
        try write { state throws(StorageError) in
            guard state.item(id, of: user) != nil else { throw StorageError.noSuchItem }
            state.items[id] = nil
            state.accounts[id] = nil
            state.transactions[id] = nil
            state.streams[id] = nil
            for index in state.costlyCalls.indices where state.costlyCalls[index].itemID == id {
                state.costlyCalls[index].itemID = nil
            }
            for product in SealedProductRecord.Product.allCases { state.sealed[product]?[id] = nil }
            for table in state.products.keys { state.products[table]?[id] = nil }
            state.productFetches[id] = nil
            state.earlierEdits[id] = nil
            state.versions[id] = nil
            state.runs.removeAll { $0.itemID == id }
        }
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

    package func engineReplaceAccessToken(
        of id: ItemID, expected: SealedBytes, new: SealedBytes
    ) async throws(StorageError) {
        try write { state throws(StorageError) in
            guard state.items[id]?.accessToken == expected else {
                throw StorageError(.wrongState, "The Item's access token was replaced meanwhile.")
            }
            state.items[id]?.accessToken = new
        }
    }
}

extension ItemRecord {
    static func isOlder(_ left: ItemRecord, _ right: ItemRecord) -> Bool {
        (left.createdAt, left.itemID) < (right.createdAt, right.itemID)
    }
}
