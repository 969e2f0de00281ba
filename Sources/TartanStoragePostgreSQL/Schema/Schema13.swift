// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The thirteenth schema: requests with idempotency keys, and their responses.
enum Schema13 {
    static let keyedRequests = """
        CREATE TABLE keyed_requests (
            digest BYTEA NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
            user_id TEXT COLLATE "C" NOT NULL CHECK (user_id <> ''),
            item_id TEXT COLLATE "C",
            content_digest BYTEA NOT NULL CHECK (length(content_digest) = 32),
            started_at BIGINT NOT NULL,
            response BYTEA
        );
        CREATE INDEX keyed_requests_by_start ON keyed_requests (started_at);
        CREATE INDEX keyed_requests_by_user ON keyed_requests (user_id);
        CREATE INDEX keyed_requests_by_item ON keyed_requests (item_id) WHERE item_id IS NOT NULL;
        """
}
