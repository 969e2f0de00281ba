// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidTypes
import TartanStorage
import TartanStoragePostgreSQL
import TartanStorageSQLite
import TartanTestSupport
import Testing

/// What was deleted is looked for in the database itself, not through the store.
@Suite("Erasure, by a search of the database")
struct ErasureSearchTests {
    private static let item = ItemID("itemQ7x9erasable")
    private static let user = UserID("userZ3k5erasable")

    private func fill(_ store: any Store) async throws {
        try await Traces.leave(in: store, item: Self.item, user: Self.user, byte: 10)
        try await Traces.leave(in: store, item: "another", user: "somebody", byte: 20)
        _ = try await store.engineReserveCall(.balance, of: Self.item, caps: CostCaps(), at: Sample.start)
        try await store.engineReplaceSealed(
            .identity, of: Self.item,
            with: [
                IdentityRecord(
                    itemID: Self.item, accountID: "account", payload: SealedBytes([1]), fetchedAt: Sample.start)
            ])
        try await store.engineBeginErasure(of: Self.user, at: Sample.start)
        try await store.engineBeginRemoval(of: Self.item, user: Self.user, at: Sample.start)
    }

    private func erase(_ store: any Store) async throws {
        try await store.deleteItem(Self.item, of: Self.user)
        try await store.engineFinishErasure(of: Self.user)
    }

    @Test("No byte of the ids is left in the SQLite file or its log")
    func sqlite() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder + "/tartan.db"
            let store = try SQLiteStore(path: path)
            try await fill(store)
            func found(_ id: String) throws -> Int {
                try ["", "-wal"].count { suffix in
                    try Data(contentsOf: URL(filePath: path + suffix)).range(of: Data(id.utf8)) != nil
                }
            }
            // The search can fail.
            #expect(try found(Self.item.rawValue) > 0 && found(Self.user.rawValue) > 0)
            try await erase(store)
            #expect(try found(Self.item.rawValue) == 0)
            #expect(try found(Self.user.rawValue) == 0)
            #expect(try found("somebody") > 0)
            try store.close()
        }
    }

    @Test("Of many Items in one file, those that were deleted left nothing in any page")
    func manyInOneFile() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder + "/tartan.db"
            let store = try SQLiteStore(path: path)
            func id(_ number: Int) -> String { "item\(number % 2 == 0 ? "Even" : "Odd")Erasable\(1000 + number)" }
            for number in 0..<120 {
                let item = ItemID(id(number))
                try await store.engineInsertItem(Sample.item(item, user: UserID("user\(number)")))
                let rows = (0..<30).map { Sample.transaction(TransactionID("t\($0)"), item: item, day: $0) }
                try await store.engineApply(Sample.batch(try await store.lease(item), upserts: rows))
            }
            for number in stride(from: 0, to: 120, by: 2) {
                try await store.deleteItem(ItemID(id(number)), of: UserID("user\(number)"))
            }
            for suffix in ["", "-wal"] {
                let data = try Data(contentsOf: URL(filePath: path + suffix))
                #expect(data.range(of: Data("itemEvenErasable".utf8)) == nil, "\(suffix)")
            }
            #expect(try Data(contentsOf: URL(filePath: path)).range(of: Data("itemOddErasable".utf8)) != nil)
            try store.close()
        }
    }

    @Test(
        "No row of any PostgreSQL table names the ids",
        .enabled(if: PostgreSQLServer.isInstalled, .init(rawValue: PostgreSQLServer.skipMessage)))
    func postgreSQL() async throws {
        let address = try PostgreSQLServer.shared.get().createDatabase()
        let store = try await PostgreSQLStore(address: address)
        defer { store.close() }
        try await fill(store)
        func found(_ id: String) throws -> [String] {
            let session = try PostgreSQLTables(address: address, isWriting: false)
            defer { session.abandon() }
            let bytes = Array(id.utf8)
            return try session.tables().filter { table in
                try session.rows(of: table, after: nil, limit: 1000).contains { row in
                    row.contains { cell in
                        switch cell {
                        case .text(let text): text.contains(id)
                        case .bytes(let value): value.contains(bytes)
                        case .null, .integer: false
                        }
                    }
                }
            }.map(\.name)
        }
        let before = try found(Self.item.rawValue)
        #expect(before.count >= 8, "\(before)")
        #expect(try found(Self.user.rawValue).contains("user_erasures"))
        try await erase(store)
        #expect(try found(Self.item.rawValue) == [])
        #expect(try found(Self.user.rawValue) == [])
        #expect(try !found("somebody").isEmpty)
    }
}
