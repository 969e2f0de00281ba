// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import Foundation
import PlaidTypes
import TartanDoctor
import TartanStorage
import TartanStoragePostgreSQL
import TartanStorageSQLite
import TokenVault

/// Reads the database without changing it; one that needs migrations is not opened.
enum StoreProbe {
    /// The number of Items whose deliveries and sync runs are examined.
    private static let sample = 200

    static func look(at address: DatabaseAddress, keyring: VaultKeyring?, _ facts: inout Facts) async {
        if case .sqlite(let path) = address.kind, !FileManager.default.fileExists(atPath: path) {
            facts.database = .notThere(address.displayName)
            return
        }
        do throws(StorageError) {
            let pending =
                switch address.kind {
                case .sqlite(let path): try SQLiteStore.pendingMigrations(path: path)
                case .postgresql(let address): try await PostgreSQLStore.pendingMigrations(address: address)
                }
            facts.database = .open(address.displayName)
            facts.pendingMigrations = pending
            guard pending.isEmpty else { return }
            switch address.kind {
            case .sqlite(let path): try await read(try SQLiteStore(path: path), keyring, &facts)
            case .postgresql(let address):
                try await read(try await PostgreSQLStore(address: address, connections: 1), keyring, &facts)
            }
        } catch {
            facts.database = .unreachable(error.message)
        }
    }

    private static func read(
        _ store: any Store, _ keyring: VaultKeyring?, _ facts: inout Facts
    ) async throws(StorageError) {
        if let keyring, let check = try await store.vaultCheck() {
            do throws(VaultError) {
                try Vault(keyring: keyring).check(try SealedValue(bytes: check.sealed.bytes))
                facts.vaultMatch = .matches
            } catch {
                facts.vaultMatch = .differs
            }
        }
        var items: [Facts.Item] = []
        for (index, record) in try await store.engineItems().enumerated() {
            let health = record.condition.health
            var item = Facts.Item(
                id: record.itemID.rawValue, health: health.rawValue,
                needsUser: health.wantsUpdateMode || health == .revoked,
                lastSyncedAt: record.sync.lastSyncedAt?.date)
            if index < sample {
                let delivery = try await store.webhooks(of: record.userID, item: record.itemID, limit: 1).first
                item.lastWebhookAt = delivery?.receivedAt.date
                let run = try await store.syncRuns(of: record.userID, item: record.itemID, limit: 1).first
                if let code = run?.errorCode { facts.recentErrors.append(code) }
            }
            items.append(item)
        }
        facts.items = items
        try store.close()
    }
}
