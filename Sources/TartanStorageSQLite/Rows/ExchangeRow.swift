// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import GRDB
import PlaidTypes
import TartanStorage

/// An exchange as a row of `exchange_intents`.
enum ExchangeRow {
    static func fetch(_ db: Database, _ digest: TokenDigest) throws -> ExchangeIntentRecord? {
        try Row.fetchOne(
            db,
            sql:
                "SELECT \(ExchangeIntentRecord.columns.columnList()) FROM exchange_intents WHERE public_token_digest = ?",
            arguments: [digest.data]
        ).map { try ExchangeIntentRecord($0) }
    }

    /// Refuses a step that the stored state does not allow.
    static func check(_ db: Database, _ intent: ExchangeIntentRecord) throws {
        guard let existing = try fetch(db, intent.publicTokenDigest), existing.userID == intent.userID else {
            throw StorageError(.notFound, "There is no such exchange.")
        }
        guard existing.state != .committed else {
            throw StorageError(.wrongState, "The exchange is already committed.")
        }
    }

    static func upsert(_ db: Database, _ intent: ExchangeIntentRecord) throws {
        try db.execute(
            sql: SQLText.upsert(
                into: "exchange_intents", ExchangeIntentRecord.columns, keys: ["public_token_digest"]),
            arguments: [
                intent.publicTokenDigest.data, intent.userID.rawValue, intent.linkTokenDigest?.data,
                intent.state.rawValue, intent.itemID?.rawValue, intent.accessToken?.data, intent.errorCode,
                intent.requestID?.rawValue, intent.createdAt.milliseconds, intent.updatedAt.milliseconds,
            ])
    }
}
