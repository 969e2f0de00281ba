// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension Schema4 {
    /// What a user says about a transaction in more words, what was said before, and what the bank said before.
    static let edits = """
        ALTER TABLE transaction_edits ADD COLUMN tags TEXT NOT NULL DEFAULT '';
        ALTER TABLE transaction_edits ADD COLUMN splits TEXT NOT NULL DEFAULT '';
        ALTER TABLE transaction_edits ADD COLUMN is_hidden INTEGER NOT NULL DEFAULT 0 CHECK (is_hidden IN (0, 1));
        ALTER TABLE transaction_edits ADD COLUMN is_kept INTEGER NOT NULL DEFAULT 0 CHECK (is_kept IN (0, 1));

        CREATE TABLE transaction_edit_versions (
            item_id TEXT NOT NULL,
            transaction_id TEXT NOT NULL,
            version INTEGER NOT NULL CHECK (version > 0),
            category TEXT,
            note TEXT,
            tags TEXT NOT NULL,
            splits TEXT NOT NULL,
            is_hidden INTEGER NOT NULL CHECK (is_hidden IN (0, 1)),
            is_kept INTEGER NOT NULL CHECK (is_kept IN (0, 1)),
            PRIMARY KEY (item_id, transaction_id, version),
            FOREIGN KEY (item_id, transaction_id) REFERENCES transactions (item_id, transaction_id) ON DELETE CASCADE
        ) STRICT;

        CREATE TABLE transaction_versions (
            item_id TEXT NOT NULL,
            transaction_id TEXT NOT NULL,
            version INTEGER NOT NULL CHECK (version > 0),
            until INTEGER NOT NULL,
            amount TEXT NOT NULL CHECK (amount <> '' AND amount NOT GLOB '*[^0-9.-]*'),
            date TEXT NOT NULL CHECK (length(date) = 10),
            name TEXT NOT NULL,
            merchant_name TEXT,
            is_pending INTEGER NOT NULL CHECK (is_pending IN (0, 1)),
            category_detailed TEXT,
            removed_at INTEGER,
            PRIMARY KEY (item_id, transaction_id, version),
            FOREIGN KEY (item_id, transaction_id) REFERENCES transactions (item_id, transaction_id) ON DELETE CASCADE
        ) STRICT;
        """
}
