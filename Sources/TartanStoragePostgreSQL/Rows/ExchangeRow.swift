// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage

/// An exchange as a row of `exchange_intents`.
enum ExchangeRow {
    static func fetch(_ db: Connection, _ digest: TokenDigest, locking: Bool = false) throws -> ExchangeIntentRecord? {
        try db.query(
            "SELECT \(ExchangeIntentRecord.columns.columnList()) FROM exchange_intents WHERE public_token_digest = $1"
                + (locking ? " FOR UPDATE" : ""),
            [.init(digest)]
        ).map { try ExchangeIntentRecord($0) }.first
    }

    /// Refuses a step that the stored state does not allow.
    static func check(_ db: Connection, _ intent: ExchangeIntentRecord) throws {
        guard let existing = try fetch(db, intent.publicTokenDigest, locking: true), existing.userID == intent.userID
        else { throw StorageError(.notFound, "There is no such exchange.") }
        guard existing.state != .committed else {
            throw StorageError(.wrongState, "The exchange is already committed.")
        }
    }

    static func upsert(_ db: Connection, _ intent: ExchangeIntentRecord) throws {
        try db.run(
            SQLText.upsert(into: "exchange_intents", ExchangeIntentRecord.columns, keys: ["public_token_digest"]),
            parameters(intent))
    }

    /// - Returns: Whether the row was new.
    static func insertIfNew(_ db: Connection, _ intent: ExchangeIntentRecord) throws -> Bool {
        try db.query(
            SQLText.insert(into: "exchange_intents", ExchangeIntentRecord.columns)
                + " ON CONFLICT (public_token_digest) DO NOTHING",
            parameters(intent)
        ).changes == 1
    }

    private static func parameters(_ intent: ExchangeIntentRecord) -> [Parameter] {
        [
            .init(intent.publicTokenDigest), .init(intent.userID), .init(intent.linkTokenDigest),
            .init(intent.state.rawValue), .init(intent.itemID), .init(intent.accessToken), .init(intent.errorCode),
            .init(intent.requestID), .init(intent.createdAt), .init(intent.updatedAt),
        ]
    }
}
