// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import TartanStorage

extension PostgreSQLStore {
    package func insertAPIKey(_ key: APIKeyRecord) async throws(StorageError) {
        do throws(StorageError) {
            try await write { db in
                try db.run(
                    SQLText.insert(into: "api_keys", ["name", "digest", "created_at", "revoked_at"]),
                    [.init(key.name), .init(key.digest), .init(key.createdAt), .init(key.revokedAt)])
            }
        } catch {
            guard error.code == .alreadyExists else { throw error }
            throw StorageError(.alreadyExists, "A key named \(key.name) already exists.")
        }
    }

    package func apiKey(_ digest: TokenDigest) async throws(StorageError) -> APIKeyRecord? {
        try await read { db in
            try db.query(
                "SELECT \(APIKeyRecord.columns.columnList()) FROM api_keys WHERE digest = $1 AND revoked_at IS NULL",
                [.init(digest)]
            )
            .map { try APIKeyRecord($0) }.first
        }
    }

    package func apiKeys() async throws(StorageError) -> [APIKeyRecord] {
        try await read { db in
            try db.query("SELECT \(APIKeyRecord.columns.columnList()) FROM api_keys ORDER BY name").map {
                try APIKeyRecord($0)
            }
        }
    }

    package func revokeAPIKey(named name: String, at now: Instant) async throws(StorageError) {
        try await write { db in
            let result = try db.query(
                "UPDATE api_keys SET revoked_at = COALESCE(revoked_at, $1) WHERE name = $2", [.init(now), .init(name)])
            guard result.changes == 1 else { throw StorageError(.notFound, "There is no key named \(name).") }
        }
    }

    package func vaultCheck() async throws(StorageError) -> VaultCheckRecord? {
        try await read { db in
            try db.query("SELECT \(VaultCheckRecord.columns.columnList()) FROM vault_checks").map {
                try VaultCheckRecord($0)
            }.first
        }
    }

    package func keepFirstVaultCheck(_ check: VaultCheckRecord) async throws(StorageError) -> VaultCheckRecord {
        try await write { db in
            try db.run(
                SQLText.insert(into: "vault_checks", ["id"] + VaultCheckRecord.columns)
                    + " ON CONFLICT (id) DO NOTHING",
                [.init(1), .init(check.keyID), .init(check.sealed), .init(check.createdAt)])
            return try db.query("SELECT \(VaultCheckRecord.columns.columnList()) FROM vault_checks")
                .map { try VaultCheckRecord($0) }.first ?? check
        }
    }

    package func setVaultCheck(_ check: VaultCheckRecord) async throws(StorageError) {
        try await write { db in
            try db.run(
                SQLText.upsert(into: "vault_checks", ["id", "key_id", "sealed", "created_at"], keys: ["id"]),
                [.init(1), .init(check.keyID), .init(check.sealed), .init(check.createdAt)])
        }
    }
}
