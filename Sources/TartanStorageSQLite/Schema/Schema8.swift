// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The eighth schema: keys of webhooks, which outlive the process.
enum Schema8 {
    // Public keys only; Plaid has given each of them. Keys belong to one environment.
    static let webhookKeys = """
        CREATE TABLE webhook_keys (
            environment TEXT NOT NULL,
            key_id TEXT NOT NULL,
            x TEXT NOT NULL,
            y TEXT NOT NULL,
            expired_at INTEGER,
            fetched_at INTEGER NOT NULL,
            PRIMARY KEY (environment, key_id)
        ) STRICT;
        """
}
