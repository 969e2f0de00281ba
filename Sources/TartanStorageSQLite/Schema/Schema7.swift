// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The seventh schema: accounts whose transactions are read as streams of their own, and calls that cost money.
enum Schema7 {
    static let accountStreams = """
        CREATE TABLE account_streams (
            item_id TEXT NOT NULL,
            account_id TEXT NOT NULL,
            cursor TEXT NOT NULL,
            PRIMARY KEY (item_id, account_id),
            FOREIGN KEY (item_id, account_id) REFERENCES accounts (item_id, account_id) ON DELETE CASCADE
        ) STRICT;
        """

    // A call was paid for even when its Item is gone.
    static let costlyCalls = """
        CREATE TABLE costly_calls (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            item_id TEXT REFERENCES items (item_id) ON DELETE SET NULL,
            kind TEXT NOT NULL CHECK (kind IN ('balance', 'refresh')),
            asked_at INTEGER NOT NULL,
            request_id TEXT,
            error_code TEXT
        ) STRICT;
        CREATE INDEX costly_calls_by_time ON costly_calls (asked_at);
        CREATE INDEX costly_calls_by_item ON costly_calls (item_id, asked_at);
        """
}
