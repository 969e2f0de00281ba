// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The first schema.
///
/// Times are milliseconds since 1970, days are `YYYY-MM-DD`, money is canonical decimal text, so that nothing is rounded.
enum Schema1 {
    static let bankData = """
        CREATE TABLE items (
            item_id TEXT NOT NULL PRIMARY KEY CHECK (item_id <> ''),
            user_id TEXT NOT NULL CHECK (user_id <> ''),
            institution_id TEXT,
            institution_name TEXT,
            access_token BLOB NOT NULL,
            products TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            health TEXT NOT NULL CHECK (health IN ('healthy', 'loginRequired', 'pendingDisconnect',
                'pendingExpiration', 'revoked', 'removed', 'institutionDown')),
            health_since INTEGER NOT NULL,
            health_error_code TEXT,
            health_ends_at INTEGER,
            cursor TEXT NOT NULL,
            generation INTEGER NOT NULL,
            synced_generation INTEGER NOT NULL CHECK (synced_generation BETWEEN 0 AND generation),
            is_initial_complete INTEGER NOT NULL CHECK (is_initial_complete IN (0, 1)),
            is_historical_complete INTEGER NOT NULL CHECK (is_historical_complete IN (0, 1)),
            last_synced_at INTEGER,
            failures INTEGER NOT NULL CHECK (failures >= 0),
            retry_at INTEGER,
            poll_at INTEGER,
            fence INTEGER NOT NULL CHECK (fence >= 0),
            lease_owner TEXT,
            lease_until INTEGER,
            UNIQUE (item_id, user_id)
        ) STRICT;
        CREATE INDEX items_by_user ON items (user_id, created_at, item_id);

        CREATE TABLE accounts (
            item_id TEXT NOT NULL REFERENCES items (item_id) ON DELETE CASCADE,
            account_id TEXT NOT NULL CHECK (account_id <> ''),
            name TEXT NOT NULL,
            official_name TEXT,
            mask TEXT,
            type TEXT NOT NULL,
            subtype TEXT,
            available TEXT CHECK (available <> '' AND available NOT GLOB '*[^0-9.-]*'),
            current TEXT CHECK (current <> '' AND current NOT GLOB '*[^0-9.-]*'),
            credit_limit TEXT CHECK (credit_limit <> '' AND credit_limit NOT GLOB '*[^0-9.-]*'),
            currency TEXT,
            unofficial_currency TEXT,
            balances_updated_at TEXT,
            verification_status TEXT,
            persistent_account_id TEXT,
            holder_category TEXT,
            updated_at INTEGER NOT NULL,
            removed_at INTEGER,
            PRIMARY KEY (item_id, account_id)
        ) STRICT;

        CREATE TABLE transactions (
            item_id TEXT NOT NULL,
            transaction_id TEXT NOT NULL CHECK (transaction_id <> ''),
            user_id TEXT NOT NULL,
            account_id TEXT NOT NULL,
            amount TEXT NOT NULL CHECK (amount <> '' AND amount NOT GLOB '*[^0-9.-]*'),
            currency TEXT,
            unofficial_currency TEXT,
            date TEXT NOT NULL CHECK (length(date) = 10),
            name TEXT NOT NULL,
            is_pending INTEGER NOT NULL CHECK (is_pending IN (0, 1)),
            pending_transaction_id TEXT,
            authorized_date TEXT CHECK (length(authorized_date) = 10),
            time TEXT,
            authorized_time TEXT,
            merchant_name TEXT,
            merchant_entity_id TEXT,
            original_description TEXT,
            payment_channel TEXT,
            transaction_code TEXT,
            category_primary TEXT,
            category_detailed TEXT,
            category_confidence TEXT,
            category_version TEXT,
            logo_url TEXT,
            website TEXT,
            check_number TEXT,
            account_owner TEXT,
            city TEXT,
            region TEXT,
            search_text TEXT NOT NULL,
            first_seen_at INTEGER NOT NULL,
            changed_at INTEGER NOT NULL,
            removed_at INTEGER,
            replaced_by TEXT,
            PRIMARY KEY (item_id, transaction_id),
            FOREIGN KEY (item_id, user_id) REFERENCES items (item_id, user_id) ON DELETE CASCADE,
            FOREIGN KEY (item_id, account_id) REFERENCES accounts (item_id, account_id)
        ) STRICT;
        CREATE INDEX transactions_by_day
            ON transactions (user_id, date DESC, transaction_id DESC, item_id DESC);

        CREATE TABLE transaction_edits (
            item_id TEXT NOT NULL,
            transaction_id TEXT NOT NULL,
            category TEXT,
            note TEXT,
            PRIMARY KEY (item_id, transaction_id),
            FOREIGN KEY (item_id, transaction_id) REFERENCES transactions (item_id, transaction_id) ON DELETE CASCADE
        ) STRICT;

        CREATE TABLE auth_numbers (
            item_id TEXT NOT NULL,
            account_id TEXT NOT NULL,
            payload BLOB NOT NULL,
            fetched_at INTEGER NOT NULL,
            PRIMARY KEY (item_id, account_id),
            FOREIGN KEY (item_id, account_id) REFERENCES accounts (item_id, account_id) ON DELETE CASCADE
        ) STRICT;

        CREATE TABLE identities (
            item_id TEXT NOT NULL,
            account_id TEXT NOT NULL,
            payload BLOB NOT NULL,
            fetched_at INTEGER NOT NULL,
            PRIMARY KEY (item_id, account_id),
            FOREIGN KEY (item_id, account_id) REFERENCES accounts (item_id, account_id) ON DELETE CASCADE
        ) STRICT;

        CREATE TABLE sync_runs (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            item_id TEXT NOT NULL REFERENCES items (item_id) ON DELETE CASCADE,
            reason TEXT NOT NULL,
            pages INTEGER NOT NULL,
            added INTEGER NOT NULL,
            modified INTEGER NOT NULL,
            removed INTEGER NOT NULL,
            restarts INTEGER NOT NULL,
            error_code TEXT,
            error_text TEXT,
            request_ids TEXT NOT NULL,
            started_at INTEGER NOT NULL,
            finished_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX sync_runs_by_item ON sync_runs (item_id, id);
        """

    static let surroundings = """
        CREATE TABLE link_tokens (
            digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
            user_id TEXT NOT NULL CHECK (user_id <> ''),
            purpose TEXT NOT NULL CHECK (purpose IN ('connect', 'update')),
            item_id TEXT,
            sealed_token BLOB,
            created_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX link_tokens_by_user ON link_tokens (user_id, created_at);

        CREATE TABLE exchange_intents (
            public_token_digest BLOB NOT NULL PRIMARY KEY CHECK (length(public_token_digest) = 32),
            user_id TEXT NOT NULL CHECK (user_id <> ''),
            link_token_digest BLOB CHECK (length(link_token_digest) = 32),
            state TEXT NOT NULL
                CHECK (state IN ('started', 'exchanged', 'committed', 'rolledBack', 'unknownOutcome')),
            item_id TEXT,
            access_token BLOB,
            error_code TEXT,
            request_id TEXT,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE webhook_deliveries (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            token_digest BLOB NOT NULL UNIQUE CHECK (length(token_digest) = 32),
            body BLOB NOT NULL,
            type TEXT NOT NULL,
            code TEXT NOT NULL,
            item_id TEXT,
            received_at INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('pending', 'processed', 'ignored', 'failed')),
            processed_at INTEGER,
            error_code TEXT
        ) STRICT;
        CREATE INDEX webhook_deliveries_pending ON webhook_deliveries (id) WHERE state = 'pending';
        CREATE INDEX webhook_deliveries_by_item ON webhook_deliveries (item_id, id);

        CREATE TABLE api_keys (
            name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
            digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
            created_at INTEGER NOT NULL,
            revoked_at INTEGER
        ) STRICT;

        CREATE TABLE vault_checks (
            id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
            key_id TEXT NOT NULL,
            sealed BLOB NOT NULL,
            created_at INTEGER NOT NULL
        ) STRICT;
        """
}
