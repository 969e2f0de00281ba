// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import GRDB
package import TartanStorage

extension SQLiteStore {
    package func insertAPIKey(_ key: APIKeyRecord) async throws(StorageError) {
        do throws(StorageError) {
            try await write { db in
                try db.execute(
                    sql: SQLText.insert(into: "api_keys", ["name", "digest", "created_at", "revoked_at"]),
                    arguments: [
                        key.name, key.digest.data, key.createdAt.milliseconds, key.revokedAt?.milliseconds,
                    ])
            }
        } catch {
            guard error.code == .alreadyExists else { throw error }
            throw StorageError(.alreadyExists, "A key named \(key.name) already exists.")
        }
    }

    package func apiKey(_ digest: TokenDigest) async throws(StorageError) -> APIKeyRecord? {
        try await read { db in
            try Row.fetchOne(
                db,
                sql:
                    "SELECT \(APIKeyRecord.columns.columnList()) FROM api_keys WHERE digest = ? AND revoked_at IS NULL",
                arguments: [digest.data]
            ).map { try APIKeyRecord($0) }
        }
    }

    package func apiKeys() async throws(StorageError) -> [APIKeyRecord] {
        try await read { db in
            try Row.fetchAll(db, sql: "SELECT \(APIKeyRecord.columns.columnList()) FROM api_keys ORDER BY name").map {
                try APIKeyRecord($0)
            }
        }
    }

    package func revokeAPIKey(named name: String, at now: Instant) async throws(StorageError) {
        try await write { db in
            try db.execute(
                sql: "UPDATE api_keys SET revoked_at = COALESCE(revoked_at, ?) WHERE name = ?",
                arguments: [now.milliseconds, name])
            guard db.changesCount == 1 else { throw StorageError(.notFound, "There is no key named \(name).") }
        }
    }

    package func vaultCheck() async throws(StorageError) -> VaultCheckRecord? {
        try await read { db in
            try Row.fetchOne(db, sql: "SELECT \(VaultCheckRecord.columns.columnList()) FROM vault_checks").map {
                try VaultCheckRecord($0)
            }
        }
    }

    package func keepFirstVaultCheck(_ check: VaultCheckRecord) async throws(StorageError) -> VaultCheckRecord {
        try await write { db in
            try db.execute(
                sql: SQLText.insert(into: "vault_checks", ["id"] + VaultCheckRecord.columns)
                    + " ON CONFLICT (id) DO NOTHING",
                arguments: [1, check.keyID, check.sealed.data, check.createdAt.milliseconds])
            let kept = try Row.fetchOne(db, sql: "SELECT \(VaultCheckRecord.columns.columnList()) FROM vault_checks")
            return try kept.map { try VaultCheckRecord($0) } ?? check
        }
    }

    package func setVaultCheck(_ check: VaultCheckRecord) async throws(StorageError) {
        try await write { db in
            try db.execute(
                sql: SQLText.upsert(into: "vault_checks", ["id", "key_id", "sealed", "created_at"], keys: ["id"]),
                arguments: [1, check.keyID, check.sealed.data, check.createdAt.milliseconds])
        }
    }
}
