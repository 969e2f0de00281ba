import GRDB
import PlaidTypes
import Storage

/// An exchange as a row of `exchange_intents`.
enum ExchangeRow {
    static func fetch(_ db: Database, _ digest: TokenDigest) throws -> ExchangeIntentRecord? {
        try Row.fetchOne(
            db, sql: "SELECT * FROM exchange_intents WHERE public_token_digest = ?", arguments: [digest.data]
        ).map(read)
    }

    /// Refuses a step that the stored state does not allow.
    static func check(_ db: Database, _ intent: ExchangeIntentRecord) throws {
        guard let existing = try fetch(db, intent.publicTokenDigest), existing.userID == intent.userID else {
            throw StorageError(.notFound, "There is no such exchange.")
        }
        guard existing.state != .committed else {
            throw StorageError(.wrongState, "The exchange is committed already.")
        }
    }

    static func upsert(_ db: Database, _ intent: ExchangeIntentRecord) throws {
        try db.execute(
            sql: SQLText.upsert(
                into: "exchange_intents",
                [
                    "public_token_digest", "user_id", "link_token_digest", "state", "item_id", "access_token",
                    "error_code", "request_id", "created_at", "updated_at",
                ],
                keys: ["public_token_digest"]),
            arguments: [
                intent.publicTokenDigest.data, intent.userID.rawValue, intent.linkTokenDigest?.data,
                intent.state.rawValue, intent.itemID?.rawValue, intent.accessToken?.data, intent.errorCode,
                intent.requestID?.rawValue, intent.createdAt.milliseconds, intent.updatedAt.milliseconds,
            ])
    }

    static func read(_ row: Row) throws -> ExchangeIntentRecord {
        ExchangeIntentRecord(
            publicTokenDigest: TokenDigest(bytes: try row.blob("public_token_digest")),
            userID: try row.word("user_id"),
            linkTokenDigest: row.optionalBlob("link_token_digest").map(TokenDigest.init(bytes:)),
            state: try row.choice("state"), itemID: row.optionalWord("item_id"),
            accessToken: row.optionalBlob("access_token").map(SealedBytes.init(_:)),
            errorCode: row.optionalText("error_code"), requestID: row.optionalWord("request_id"),
            createdAt: try row.instant("created_at"), updatedAt: try row.instant("updated_at"))
    }
}
