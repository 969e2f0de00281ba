// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import GRDB
package import PlaidTypes
package import TartanStorage

extension SQLiteStore {
    package func insertLinkToken(_ token: LinkTokenRecord) async throws(StorageError) {
        try await write { db in
            try db.execute(
                sql: SQLText.insert(
                    into: "link_tokens", LinkTokenRecord.columns),
                arguments: [
                    token.digest.data, token.userID.rawValue, token.purpose.rawValue, token.itemID?.rawValue,
                    token.sealedToken?.data, token.createdAt.milliseconds, token.expiresAt.milliseconds,
                ])
        }
    }

    package func linkToken(_ digest: TokenDigest, of user: UserID) async throws(StorageError) -> LinkTokenRecord? {
        try await read { db in
            try Row.fetchOne(
                db,
                sql: "SELECT \(LinkTokenRecord.columns.columnList()) FROM link_tokens WHERE digest = ? AND user_id = ?",
                arguments: [digest.data, user.rawValue]
            ).map { try LinkTokenRecord($0) }
        }
    }

    package func linkTokens(of user: UserID, now: Instant) async throws(StorageError) -> [LinkTokenRecord] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT \(LinkTokenRecord.columns.columnList()) FROM link_tokens WHERE user_id = ? AND expires_at > ?
                    ORDER BY created_at DESC, digest DESC
                    """, arguments: [user.rawValue, now.milliseconds]
            ).map { try LinkTokenRecord($0) }
        }
    }

    package func engineLinkTokens(now: Instant, limit: Int) async throws(StorageError) -> [LinkTokenRecord] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql:
                    "SELECT \(LinkTokenRecord.columns.columnList()) FROM link_tokens WHERE expires_at > ? ORDER BY created_at DESC, digest DESC LIMIT ?",
                arguments: [now.milliseconds, limit]
            ).map { try LinkTokenRecord($0) }
        }
    }

    package func beginExchange(_ intent: ExchangeIntentRecord) async throws(StorageError) -> ExchangeIntentRecord? {
        try await write { db in
            guard let existing = try ExchangeRow.fetch(db, intent.publicTokenDigest) else {
                try ExchangeRow.upsert(db, intent)
                return nil
            }
            guard existing.userID == intent.userID else {
                throw StorageError(.notFound, "The public token belongs to another user.")
            }
            guard existing.state == .rolledBack else { return existing }
            try ExchangeRow.upsert(db, intent.again(after: existing))
            return nil
        }
    }

    package func updateExchange(_ intent: ExchangeIntentRecord) async throws(StorageError) {
        try await write { db in
            try ExchangeRow.check(db, intent)
            try ExchangeRow.upsert(db, intent)
        }
    }

    package func commitExchange(_ intent: ExchangeIntentRecord, item: ItemRecord) async throws(StorageError) {
        try await write { db in
            try ExchangeRow.check(db, intent)
            if let existing = try ItemRow.fetch(db, item.itemID) {
                guard existing.userID == item.userID else {
                    throw StorageError(.alreadyExists, "The Item belongs to another user.")
                }
                try db.execute(
                    sql: "UPDATE items SET access_token = ? WHERE item_id = ?",
                    arguments: [item.accessToken.data, item.itemID.rawValue])
                try ItemRow.raiseGeneration(db, of: item.itemID)
            } else {
                try ItemRow.insert(db, item)
            }
            var committed = intent
            committed.state = .committed
            committed.itemID = item.itemID
            committed.accessToken = nil
            try ExchangeRow.upsert(db, committed)
        }
    }

    package func exchange(_ digest: TokenDigest, of user: UserID) async throws(StorageError) -> ExchangeIntentRecord? {
        try await read { db in
            let found = try ExchangeRow.fetch(db, digest)
            return found?.userID == user ? found : nil
        }
    }

    package func engineOpenExchanges() async throws(StorageError) -> [ExchangeIntentRecord] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT \(ExchangeIntentRecord.columns.columnList()) FROM exchange_intents WHERE state NOT IN ('committed', 'rolledBack')
                    ORDER BY created_at, public_token_digest
                    """
            ).map { try ExchangeIntentRecord($0) }
        }
    }
}
