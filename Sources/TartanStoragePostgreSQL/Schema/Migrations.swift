// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import TartanStorage

/// The schema's history.
///
/// Entries are only ever appended: a published one is never edited.
enum Migrations {
    static let all: [(name: String, script: String)] = [
        ("1-items-and-transactions", Schema1.bankData),
        ("1-link-webhooks-access", Schema1.surroundings),
        ("2-webhook-claims", Schema2.webhookClaims),
        ("4-products", Schema4.products),
        ("4-edits", Schema4.edits),
        ("4-webhook-news", Schema4.webhookNews),
        ("5-due-items", Schema5.dueItems),
        ("6-workers", Schema6.workers),
        ("6-freshness", Schema6.freshness),
        ("7-account-streams", Schema7.accountStreams),
        ("7-costly-calls", Schema7.costlyCalls),
        ("8-webhook-keys", Schema8.webhookKeys),
        ("10-incomplete-rows", Schema10.incompleteRows),
        ("10-health", Schema10.health),
        ("10-anomalies", Schema10.anomalies),
        ("11-removals", Schema11.removals),
        ("12-ledger", Schema12.ledger),
        ("13-keyed-requests", Schema13.keyedRequests),
        ("14-payments", Schema14.payments),
    ]

    /// Any number that no other program on the server is likely to lock: the letters of "tartan".
    private static let lock = 0x7461_7274_616E

    /// Brings the schema up to date; of several processes one does it, and the others wait.
    static func run(on connection: Connection) throws {
        try connection.transaction { connection in
            try connection.run("SELECT pg_advisory_xact_lock(\(lock))")
            try connection.run(
                """
                CREATE TABLE IF NOT EXISTS tartan_migrations (
                    name TEXT NOT NULL PRIMARY KEY, applied_at TIMESTAMPTZ NOT NULL DEFAULT now())
                """)
            let applied = Set(
                try connection.query("SELECT name FROM tartan_migrations").map { try $0.text("name") })
            guard applied.isSubset(of: all.map(\.name)) else {
                throw StorageError(
                    .unopenable,
                    "The database was written by a newer version of Tartan. Use that version, or another database.")
            }
            for migration in all where !applied.contains(migration.name) {
                try connection.run(script: migration.script)
                try connection.run("INSERT INTO tartan_migrations (name) VALUES ($1)", [Parameter(migration.name)])
            }
        }
    }
}
