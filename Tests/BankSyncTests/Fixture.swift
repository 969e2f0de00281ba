// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidTypes
import TartanStorage
import TartanStorageSQLite
import TokenVault

/// Things that the tests of the engine share.
enum Fixture {
    static let start = Instant(milliseconds: 1_790_000_000_000)

    static let vault: Vault = {
        do {
            return Vault(
                keyring: try VaultKeyring(active: try VaultKey(id: "test", bytes: [UInt8](repeating: 7, count: 32))))
        } catch {
            preconditionFailure("the test's key is not a key: \(error)")
        }
    }()

    static func item(
        _ id: ItemID = "item", products: [String] = [], token: String = FakePlaid.token
    ) throws -> ItemRecord {
        let context = VaultContext(userID: "user", itemID: id, column: ItemRecord.accessTokenColumn)
        let token = try vault.seal(text: token, for: context)
        return ItemRecord(
            itemID: id, userID: "user", institutionID: products.isEmpty ? nil : "ins_1",
            accessToken: SealedBytes(token.bytes), products: products, createdAt: start)
    }

    /// Runs a body on a new SQLite store.
    static func withSQLite<Value>(_ body: (SQLiteStore) async throws -> Value) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sync-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try SQLiteStore(path: folder.path + "/tartan.db")
        let value = try await body(store)
        try store.close()
        return value
    }
}
