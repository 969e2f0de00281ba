// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension Schema4 {
    /// What a user says about a transaction in more words, what was said before, and what the bank said before.
    static let edits = """
        ALTER TABLE transaction_edits
            ADD COLUMN tags TEXT NOT NULL DEFAULT '', ADD COLUMN splits TEXT NOT NULL DEFAULT '',
            ADD COLUMN is_hidden BOOLEAN NOT NULL DEFAULT FALSE, ADD COLUMN is_kept BOOLEAN NOT NULL DEFAULT FALSE;

        CREATE TABLE transaction_edit_versions (
            item_id TEXT COLLATE "C" NOT NULL,
            transaction_id TEXT COLLATE "C" NOT NULL,
            version BIGINT NOT NULL CHECK (version > 0),
            category TEXT,
            note TEXT,
            tags TEXT NOT NULL,
            splits TEXT NOT NULL,
            is_hidden BOOLEAN NOT NULL,
            is_kept BOOLEAN NOT NULL,
            PRIMARY KEY (item_id, transaction_id, version),
            FOREIGN KEY (item_id, transaction_id) REFERENCES transactions (item_id, transaction_id) ON DELETE CASCADE
        );

        CREATE TABLE transaction_versions (
            item_id TEXT COLLATE "C" NOT NULL,
            transaction_id TEXT COLLATE "C" NOT NULL,
            version BIGINT NOT NULL CHECK (version > 0),
            until BIGINT NOT NULL,
            amount NUMERIC NOT NULL CHECK (amount <> 'NaN'),
            date DATE NOT NULL,
            name TEXT NOT NULL,
            merchant_name TEXT,
            is_pending BOOLEAN NOT NULL,
            category_detailed TEXT,
            removed_at BIGINT,
            PRIMARY KEY (item_id, transaction_id, version),
            FOREIGN KEY (item_id, transaction_id) REFERENCES transactions (item_id, transaction_id) ON DELETE CASCADE
        );
        """
}
