// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes
package import TartanStorage

extension PostgreSQLStore {
    package func insertLinkToken(_ token: LinkTokenRecord) async throws(StorageError) {
        try await write { db in
            try db.run(
                SQLText.insert(
                    into: "link_tokens", LinkTokenRecord.columns),
                [
                    .init(token.digest), .init(token.userID), .init(token.purpose.rawValue), .init(token.itemID),
                    .init(token.sealedToken), .init(token.createdAt), .init(token.expiresAt),
                ])
        }
    }

    package func linkToken(_ digest: TokenDigest, of user: UserID) async throws(StorageError) -> LinkTokenRecord? {
        try await read { db in
            try db.query(
                "SELECT \(LinkTokenRecord.columns.columnList()) FROM link_tokens WHERE digest = $1 AND user_id = $2",
                [.init(digest), .init(user)]
            ).map { try LinkTokenRecord($0) }.first
        }
    }

    package func linkTokens(of user: UserID, now: Instant) async throws(StorageError) -> [LinkTokenRecord] {
        try await read { db in
            try db.query(
                """
                SELECT \(LinkTokenRecord.columns.columnList()) FROM link_tokens WHERE user_id = $1 AND expires_at > $2
                ORDER BY created_at DESC, digest DESC
                """, [.init(user), .init(now)]
            ).map { try LinkTokenRecord($0) }
        }
    }

    package func engineLinkTokens(now: Instant, limit: Int) async throws(StorageError) -> [LinkTokenRecord] {
        try await read { db in
            try db.query(
                "SELECT \(LinkTokenRecord.columns.columnList()) FROM link_tokens WHERE expires_at > $1 ORDER BY created_at DESC, digest DESC LIMIT \(limit)",
                [.init(now)]
            ).map { try LinkTokenRecord($0) }
        }
    }

    package func beginExchange(_ intent: ExchangeIntentRecord) async throws(StorageError) -> ExchangeIntentRecord? {
        try await write { db in
            // If two start at once, the unique key admits one; the other waits and reads its row.
            if try ExchangeRow.insertIfNew(db, intent) { return nil }
            guard let existing = try ExchangeRow.fetch(db, intent.publicTokenDigest, locking: true),
                existing.userID == intent.userID
            else { throw StorageError(.notFound, "The public token belongs to another user.") }
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
            if let existing = try ItemRow.lock(db, item.itemID) {
                guard existing.userID == item.userID else {
                    throw StorageError(.alreadyExists, "The Item belongs to another user.")
                }
                try db.run(
                    "UPDATE items SET access_token = $1 WHERE item_id = $2",
                    [.init(item.accessToken), .init(item.itemID)])
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
            try db.query(
                """
                SELECT \(ExchangeIntentRecord.columns.columnList()) FROM exchange_intents WHERE state NOT IN ('committed', 'rolledBack')
                ORDER BY created_at, public_token_digest
                """
            ).map { try ExchangeIntentRecord($0) }
        }
    }
}
