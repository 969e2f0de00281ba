// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes

extension SyncRunRecord {
    /// Reads a row of `sync_runs`.
    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at("sync_runs", "id")
        self.init(
            id: try row.integer("id"), itemID: try row.word("item_id"), reason: try row.text("reason"),
            worker: try row.text("worker"),
            pages: try row.count("pages"), added: try row.count("added"),
            modified: try row.count("modified"), removed: try row.count("removed"),
            restarts: try row.count("restarts"), errorCode: row.optionalText("error_code"),
            errorText: row.optionalText("error_text"),
            requestIDs: try row.text("request_ids").split(separator: "\n").map { RequestID(String($0)) },
            startedAt: try row.instant("started_at"), finishedAt: try row.instant("finished_at"))
        anomalies = ResponseAnomalies(text: row.optionalText("anomalies"))
    }
}

extension LinkTokenRecord {
    /// Reads a row of `link_tokens`.
    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at("link_tokens", "user_id", "created_at")
        self.init(
            digest: TokenDigest(bytes: try row.blob("digest")), userID: try row.word("user_id"),
            purpose: try row.choice("purpose"), itemID: row.optionalWord("item_id"),
            sealedToken: row.optionalBlob("sealed_token").map(SealedBytes.init(_:)),
            createdAt: try row.instant("created_at"), expiresAt: try row.instant("expires_at"))
    }
}

extension ExchangeIntentRecord {
    /// Reads a row of `exchange_intents`.
    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at("exchange_intents", "item_id", "created_at")
        self.init(
            publicTokenDigest: TokenDigest(bytes: try row.blob("public_token_digest")),
            userID: try row.word("user_id"),
            linkTokenDigest: row.optionalBlob("link_token_digest").map(TokenDigest.init(bytes:)),
            state: try row.choice("state"), itemID: row.optionalWord("item_id"),
            accessToken: row.optionalBlob("access_token").map(SealedBytes.init(_:)),
            errorCode: row.optionalText("error_code"), requestID: row.optionalWord("request_id"),
            createdAt: try row.instant("created_at"), updatedAt: try row.instant("updated_at"))
    }
}

extension KeyedRequestRecord {
    /// Reads a row of `keyed_requests`.
    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at("keyed_requests", "user_id", "started_at")
        self.init(
            digest: TokenDigest(bytes: try row.blob("digest")), userID: try row.word("user_id"),
            itemID: row.optionalWord("item_id"), contentDigest: TokenDigest(bytes: try row.blob("content_digest")),
            startedAt: try row.instant("started_at"),
            response: row.optionalBlob("response").map(SealedBytes.init(_:)))
    }
}

extension WebhookDeliveryRecord {
    /// Reads a row of `webhook_deliveries`.
    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at("webhook_deliveries", "id")
        self.init(
            id: try row.integer("id"), tokenDigest: TokenDigest(bytes: try row.blob("token_digest")),
            body: try row.blob("body"), type: try row.text("type"), code: try row.text("code"),
            itemID: row.optionalWord("item_id"), receivedAt: try row.instant("received_at"),
            state: try row.choice("state"), processedAt: try row.optionalInstant("processed_at"),
            errorCode: row.optionalText("error_code"), attempts: try row.count("attempts"),
            claimedUntil: try row.optionalInstant("claimed_until"))
    }
}

extension APIKeyRecord {
    /// Reads a row of `api_keys`.
    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at("api_keys", "name")
        self.init(
            name: try row.text("name"), digest: TokenDigest(bytes: try row.blob("digest")),
            createdAt: try row.instant("created_at"), revokedAt: try row.optionalInstant("revoked_at"))
    }
}

extension VaultCheckRecord {
    /// Reads the row of `vault_checks`.
    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at("vault_checks", "key_id")
        self.init(
            keyID: try row.text("key_id"), sealed: SealedBytes(try row.blob("sealed")),
            createdAt: try row.instant("created_at"))
    }
}

extension WebhookKeyRecord {
    /// Reads a row of `webhook_keys`.
    package init(_ row: some StoredRow) throws(StorageError) {
        self.init(
            environment: try row.text("environment"), keyID: try row.text("key_id"), x: try row.text("x"),
            y: try row.text("y"), expiredAt: row.optionalInteger("expired_at"),
            fetchedAt: try row.instant("fetched_at"))
    }
}
