// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The fourteenth schema: payments, Plaid's events about them, sweeps, and how far the events were read.
///
/// A payment refers to no Item: it stays when its Item is deleted, because the ledger refers to it.
enum Schema14 {
    static let payments = """
        CREATE TABLE payments (
            id TEXT COLLATE "C" NOT NULL PRIMARY KEY CHECK (id <> ''),
            user_id TEXT COLLATE "C" NOT NULL CHECK (user_id <> ''),
            item_id TEXT COLLATE "C" NOT NULL,
            account_id TEXT COLLATE "C" NOT NULL,
            key_digest BYTEA NOT NULL UNIQUE CHECK (length(key_digest) = 32),
            content_digest BYTEA NOT NULL CHECK (length(content_digest) = 32),
            direction TEXT COLLATE "C" NOT NULL CHECK (direction IN ('debit', 'credit')),
            amount BIGINT NOT NULL CHECK (amount > 0),
            currency TEXT COLLATE "C" NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
            network TEXT COLLATE "C" NOT NULL,
            phase TEXT COLLATE "C" NOT NULL CHECK (phase <> ''),
            counts BOOLEAN NOT NULL,
            authorization_id TEXT COLLATE "C" UNIQUE,
            transfer_id TEXT COLLATE "C" UNIQUE,
            state TEXT COLLATE "C" NOT NULL,
            details BYTEA,
            day DATE NOT NULL,
            created_at BIGINT NOT NULL,
            updated_at BIGINT NOT NULL,
            due_at BIGINT,
            version BIGINT NOT NULL CHECK (version >= 1)
        );
        CREATE INDEX payments_by_creation ON payments (created_at, id);
        CREATE INDEX payments_by_user ON payments (user_id, created_at, id);
        CREATE INDEX payments_by_item ON payments (item_id, created_at, id);
        CREATE INDEX payments_by_due ON payments (due_at, id) WHERE due_at IS NOT NULL;
        CREATE INDEX payments_by_limit ON payments (direction, currency, counts, day, user_id, amount);

        CREATE TABLE payment_events (
            scope TEXT COLLATE "C" NOT NULL CHECK (scope <> ''),
            number BIGINT NOT NULL,
            type TEXT COLLATE "C" NOT NULL,
            transfer_id TEXT COLLATE "C" NOT NULL,
            refund_id TEXT COLLATE "C",
            sweep_id TEXT COLLATE "C",
            happened_at BIGINT NOT NULL,
            received_at BIGINT NOT NULL,
            body TEXT COLLATE "C" NOT NULL,
            outcome TEXT COLLATE "C" NOT NULL CHECK (outcome IN ('applied', 'waiting', 'refused', 'foreign')),
            notes TEXT COLLATE "C",
            PRIMARY KEY (scope, number)
        );
        CREATE INDEX payment_events_by_transfer ON payment_events (transfer_id, scope, number);
        CREATE INDEX payment_events_by_outcome ON payment_events (scope, outcome, number);

        CREATE TABLE payment_sweeps (
            scope TEXT COLLATE "C" NOT NULL CHECK (scope <> ''),
            sweep_id TEXT COLLATE "C" NOT NULL CHECK (sweep_id <> ''),
            state TEXT COLLATE "C" NOT NULL,
            updated_at BIGINT NOT NULL,
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (scope, sweep_id)
        );

        CREATE TABLE payment_cursors (
            scope TEXT COLLATE "C" NOT NULL PRIMARY KEY CHECK (scope <> ''),
            after_number BIGINT NOT NULL,
            lease_owner TEXT COLLATE "C",
            lease_until BIGINT,
            updated_at BIGINT NOT NULL
        );
        """
}
