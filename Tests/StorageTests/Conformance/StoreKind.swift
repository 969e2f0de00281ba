// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidTypes
import TartanStorage
import TartanStoragePostgreSQL
import TartanStorageSQLite
import TartanTestSupport
import Testing

/// The stores that the conformance suite runs against.
enum StoreKind: String, CaseIterable, CustomTestStringConvertible {
    case memory
    case sqlite
    case postgresql

    /// PostgreSQL takes part where a server is installed.
    static let allCases: [StoreKind] =
        PostgreSQLServer.isInstalled ? [.memory, .sqlite, .postgresql] : [.memory, .sqlite]

    var testDescription: String { rawValue }

    /// Runs a case on a new, empty store.
    func run(_ body: (any Store) async throws -> Void) async throws {
        switch self {
        case .memory:
            try await body(MemoryStore())
        case .sqlite:
            try await TemporaryFolder.with { folder in
                let store = try SQLiteStore(path: folder + "/tartan.db")
                try await body(store)
                try store.close()
            }
        case .postgresql:
            let store = try await PostgreSQLStore(address: PostgreSQLServer.shared.get().createDatabase())
            defer { store.close() }
            try await body(store)
        }
    }
}

enum TemporaryFolder {
    static func with(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder.path)
    }
}

/// Records for tests.
enum Sample {
    static let start = Instant(milliseconds: 1_700_000_000_123)

    static func time(_ seconds: Int) -> Instant { start + .seconds(seconds) }

    static func item(_ id: ItemID = "item", user: UserID = "user", createdAt: Instant = start) -> ItemRecord {
        ItemRecord(
            itemID: id, userID: user, institutionID: "ins_1", institutionName: "First Platypus Bank",
            accessToken: SealedBytes([1, 2, 3, 0, 255]), products: ["auth", "transactions"], createdAt: createdAt)
    }

    static func account(_ id: AccountID = "account", item: ItemID = "item", name: String = "Checking") -> AccountRecord
    {
        AccountRecord(
            itemID: item, accountID: id, name: name, officialName: "Official", mask: "0000", type: "depository",
            subtype: "checking",
            balances: AccountRecord.Balances(
                available: decimal("100.10"), current: decimal("-0.01"), limit: nil, currency: "USD",
                lastUpdated: Timestamp("2026-11-23T00:00:00Z")),
            verificationStatus: "automatically_verified", persistentAccountID: "p", holderCategory: "personal",
            updatedAt: start)
    }

    static func transaction(
        _ id: TransactionID, item: ItemID = "item", account: AccountID = "account", amount: String = "12.34",
        day: Int = 0, name: String = "Coffee", pending: Bool = false, replaces: TransactionID? = nil,
        category: TransactionRecord.Category? = nil
    ) -> TransactionRecord {
        TransactionRecord(
            itemID: item, transactionID: id, accountID: account, amount: decimal(amount), currency: "USD",
            date: CalendarDate(daysSinceEpoch: 20_000 + day), name: name, isPending: pending,
            pendingTransactionID: replaces, category: category)
    }

    static func batch(
        _ lease: ItemLease, from: String = "", to: String = "c1", upserts: [TransactionRecord] = [],
        removals: [TransactionID] = [], accounts: [AccountRecord]? = nil, at seconds: Int = 1
    ) -> SyncBatch {
        SyncBatch(
            itemID: lease.item.itemID, fence: lease.fence, startCursor: from, endCursor: to,
            generation: lease.item.sync.generation, upserts: upserts, removals: removals,
            accounts: accounts ?? [account(item: lease.item.itemID)], committedAt: time(seconds))
    }

    static func digest(_ byte: UInt8) -> TokenDigest { TokenDigest(bytes: [UInt8](repeating: byte, count: 32)) }

    static func decimal(_ text: String) -> Decimal { DecimalText.value(text) ?? .nan }
}

extension Store {
    /// Leases an Item that is free, however the clock stands.
    func lease(_ id: ItemID = "item", at seconds: Int = 0) async throws -> ItemLease {
        let lease = try await engineLease(
            id, owner: "test", now: Sample.time(seconds), until: Sample.time(seconds + 60))
        return try #require(lease)
    }
}

/// The code of the storage error that a body throws.
func storageCode(_ body: () async throws -> Void) async -> StorageError.Code? {
    do {
        try await body()
        return nil
    } catch {
        return (error as? StorageError)?.code
    }
}
