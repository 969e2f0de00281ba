// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The fourteenth schema: payments, Plaid's events about them, sweeps, and how far the events were read.
///
/// A payment refers to no Item: it stays when its Item is deleted, because the ledger refers to it.
enum Schema14 {
    static let payments = """
        CREATE TABLE payments (
            id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
            user_id TEXT NOT NULL CHECK (user_id <> ''),
            item_id TEXT NOT NULL,
            account_id TEXT NOT NULL,
            key_digest BLOB NOT NULL UNIQUE CHECK (length(key_digest) = 32),
            content_digest BLOB NOT NULL CHECK (length(content_digest) = 32),
            direction TEXT NOT NULL CHECK (direction IN ('debit', 'credit')),
            amount INTEGER NOT NULL CHECK (amount > 0),
            currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
            network TEXT NOT NULL,
            phase TEXT NOT NULL CHECK (phase <> ''),
            counts INTEGER NOT NULL CHECK (counts IN (0, 1)),
            authorization_id TEXT UNIQUE,
            transfer_id TEXT UNIQUE,
            state TEXT NOT NULL,
            details BLOB,
            day TEXT NOT NULL CHECK (length(day) = 10),
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            due_at INTEGER,
            version INTEGER NOT NULL CHECK (version >= 1)
        ) STRICT;
        CREATE INDEX payments_by_creation ON payments (created_at, id);
        CREATE INDEX payments_by_user ON payments (user_id, created_at, id);
        CREATE INDEX payments_by_item ON payments (item_id, created_at, id);
        CREATE INDEX payments_by_due ON payments (due_at, id) WHERE due_at IS NOT NULL;
        CREATE INDEX payments_by_limit ON payments (direction, currency, counts, day, user_id, amount);

        CREATE TABLE payment_events (
            scope TEXT NOT NULL CHECK (scope <> ''),
            number INTEGER NOT NULL,
            type TEXT NOT NULL,
            transfer_id TEXT NOT NULL,
            refund_id TEXT,
            sweep_id TEXT,
            happened_at INTEGER NOT NULL,
            received_at INTEGER NOT NULL,
            body TEXT NOT NULL,
            outcome TEXT NOT NULL CHECK (outcome IN ('applied', 'waiting', 'refused', 'foreign')),
            notes TEXT,
            PRIMARY KEY (scope, number)
        ) STRICT;
        CREATE INDEX payment_events_by_transfer ON payment_events (transfer_id, scope, number);
        CREATE INDEX payment_events_by_outcome ON payment_events (scope, outcome, number);

        CREATE TABLE payment_sweeps (
            scope TEXT NOT NULL CHECK (scope <> ''),
            sweep_id TEXT NOT NULL CHECK (sweep_id <> ''),
            state TEXT NOT NULL,
            updated_at INTEGER NOT NULL,
            version INTEGER NOT NULL CHECK (version >= 1),
            PRIMARY KEY (scope, sweep_id)
        ) STRICT;

        CREATE TABLE payment_cursors (
            scope TEXT NOT NULL PRIMARY KEY CHECK (scope <> ''),
            after_number INTEGER NOT NULL,
            lease_owner TEXT,
            lease_until INTEGER,
            updated_at INTEGER NOT NULL
        ) STRICT;
        """
}
