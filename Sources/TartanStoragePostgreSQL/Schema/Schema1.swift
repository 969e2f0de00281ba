// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The first schema.
///
/// Times are milliseconds since 1970; days are `date`; money is `numeric`, which is exact. Ids compare byte by byte
/// (`COLLATE "C"`), as in every other store. Every table that grows begins its key with the Item, so that it can be
/// partitioned or distributed by it.
enum Schema1 {
    static let bankData = """
        CREATE TABLE items (
            item_id TEXT COLLATE "C" NOT NULL PRIMARY KEY CHECK (item_id <> ''),
            user_id TEXT COLLATE "C" NOT NULL CHECK (user_id <> ''),
            institution_id TEXT,
            institution_name TEXT,
            access_token BYTEA NOT NULL,
            products TEXT NOT NULL,
            created_at BIGINT NOT NULL,
            health TEXT NOT NULL CHECK (health IN ('healthy', 'loginRequired', 'pendingDisconnect',
                'pendingExpiration', 'revoked', 'removed', 'institutionDown')),
            health_since BIGINT NOT NULL,
            health_error_code TEXT,
            health_ends_at BIGINT,
            cursor TEXT NOT NULL,
            generation BIGINT NOT NULL,
            synced_generation BIGINT NOT NULL CHECK (synced_generation BETWEEN 0 AND generation),
            is_initial_complete BOOLEAN NOT NULL,
            is_historical_complete BOOLEAN NOT NULL,
            last_synced_at BIGINT,
            failures BIGINT NOT NULL CHECK (failures >= 0),
            retry_at BIGINT,
            poll_at BIGINT,
            fence BIGINT NOT NULL CHECK (fence >= 0),
            lease_owner TEXT,
            lease_until BIGINT,
            UNIQUE (item_id, user_id)
        );
        CREATE INDEX items_by_user ON items (user_id, created_at, item_id);

        CREATE TABLE accounts (
            item_id TEXT COLLATE "C" NOT NULL REFERENCES items (item_id) ON DELETE CASCADE,
            account_id TEXT COLLATE "C" NOT NULL CHECK (account_id <> ''),
            name TEXT NOT NULL,
            official_name TEXT,
            mask TEXT,
            type TEXT NOT NULL,
            subtype TEXT,
            available NUMERIC,
            current NUMERIC,
            credit_limit NUMERIC,
            currency TEXT,
            unofficial_currency TEXT,
            balances_updated_at TEXT,
            verification_status TEXT,
            persistent_account_id TEXT,
            holder_category TEXT,
            updated_at BIGINT NOT NULL,
            removed_at BIGINT,
            PRIMARY KEY (item_id, account_id)
        );

        CREATE TABLE transactions (
            item_id TEXT COLLATE "C" NOT NULL,
            transaction_id TEXT COLLATE "C" NOT NULL CHECK (transaction_id <> ''),
            user_id TEXT COLLATE "C" NOT NULL,
            account_id TEXT COLLATE "C" NOT NULL,
            amount NUMERIC NOT NULL CHECK (amount <> 'NaN'),
            currency TEXT,
            unofficial_currency TEXT,
            date DATE NOT NULL,
            name TEXT NOT NULL,
            is_pending BOOLEAN NOT NULL,
            pending_transaction_id TEXT COLLATE "C",
            authorized_date DATE,
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
            first_seen_at BIGINT NOT NULL,
            changed_at BIGINT NOT NULL,
            removed_at BIGINT,
            replaced_by TEXT COLLATE "C",
            PRIMARY KEY (item_id, transaction_id),
            FOREIGN KEY (item_id, user_id) REFERENCES items (item_id, user_id) ON DELETE CASCADE,
            FOREIGN KEY (item_id, account_id) REFERENCES accounts (item_id, account_id)
        );
        CREATE INDEX transactions_by_day
            ON transactions (user_id, date DESC, transaction_id DESC, item_id DESC);

        CREATE TABLE transaction_edits (
            item_id TEXT COLLATE "C" NOT NULL,
            transaction_id TEXT COLLATE "C" NOT NULL,
            category TEXT,
            note TEXT,
            PRIMARY KEY (item_id, transaction_id),
            FOREIGN KEY (item_id, transaction_id) REFERENCES transactions (item_id, transaction_id) ON DELETE CASCADE
        );

        CREATE TABLE auth_numbers (
            item_id TEXT COLLATE "C" NOT NULL,
            account_id TEXT COLLATE "C" NOT NULL,
            payload BYTEA NOT NULL,
            fetched_at BIGINT NOT NULL,
            PRIMARY KEY (item_id, account_id),
            FOREIGN KEY (item_id, account_id) REFERENCES accounts (item_id, account_id) ON DELETE CASCADE
        );

        CREATE TABLE identities (
            item_id TEXT COLLATE "C" NOT NULL,
            account_id TEXT COLLATE "C" NOT NULL,
            payload BYTEA NOT NULL,
            fetched_at BIGINT NOT NULL,
            PRIMARY KEY (item_id, account_id),
            FOREIGN KEY (item_id, account_id) REFERENCES accounts (item_id, account_id) ON DELETE CASCADE
        );

        CREATE TABLE sync_runs (
            id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            item_id TEXT COLLATE "C" NOT NULL REFERENCES items (item_id) ON DELETE CASCADE,
            reason TEXT NOT NULL,
            pages BIGINT NOT NULL,
            added BIGINT NOT NULL,
            modified BIGINT NOT NULL,
            removed BIGINT NOT NULL,
            restarts BIGINT NOT NULL,
            error_code TEXT,
            error_text TEXT,
            request_ids TEXT NOT NULL,
            started_at BIGINT NOT NULL,
            finished_at BIGINT NOT NULL
        );
        CREATE INDEX sync_runs_by_item ON sync_runs (item_id, id);
        """

    static let surroundings = """
        CREATE TABLE link_tokens (
            digest BYTEA NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
            user_id TEXT COLLATE "C" NOT NULL CHECK (user_id <> ''),
            purpose TEXT NOT NULL CHECK (purpose IN ('connect', 'update')),
            item_id TEXT COLLATE "C",
            sealed_token BYTEA,
            created_at BIGINT NOT NULL,
            expires_at BIGINT NOT NULL
        );
        CREATE INDEX link_tokens_by_user ON link_tokens (user_id, created_at);

        CREATE TABLE exchange_intents (
            public_token_digest BYTEA NOT NULL PRIMARY KEY CHECK (length(public_token_digest) = 32),
            user_id TEXT COLLATE "C" NOT NULL CHECK (user_id <> ''),
            link_token_digest BYTEA CHECK (length(link_token_digest) = 32),
            state TEXT NOT NULL
                CHECK (state IN ('started', 'exchanged', 'committed', 'rolledBack', 'unknownOutcome')),
            item_id TEXT COLLATE "C",
            access_token BYTEA,
            error_code TEXT,
            request_id TEXT,
            created_at BIGINT NOT NULL,
            updated_at BIGINT NOT NULL
        );

        CREATE TABLE webhook_deliveries (
            id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            token_digest BYTEA NOT NULL UNIQUE CHECK (length(token_digest) = 32),
            body BYTEA NOT NULL,
            type TEXT NOT NULL,
            code TEXT NOT NULL,
            item_id TEXT COLLATE "C",
            received_at BIGINT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('pending', 'processed', 'ignored', 'failed')),
            processed_at BIGINT,
            error_code TEXT
        );
        CREATE INDEX webhook_deliveries_pending ON webhook_deliveries (id) WHERE state = 'pending';
        CREATE INDEX webhook_deliveries_by_item ON webhook_deliveries (item_id, id);

        CREATE TABLE api_keys (
            name TEXT COLLATE "C" NOT NULL PRIMARY KEY CHECK (name <> ''),
            digest BYTEA NOT NULL UNIQUE CHECK (length(digest) = 32),
            created_at BIGINT NOT NULL,
            revoked_at BIGINT
        );

        CREATE TABLE vault_checks (
            id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
            key_id TEXT NOT NULL,
            sealed BYTEA NOT NULL,
            created_at BIGINT NOT NULL
        );
        """
}
