// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The sixth schema: a round tells which worker ran it, and an Item may have a target of its own for its age.
enum Schema6 {
    static let workers = "ALTER TABLE sync_runs ADD COLUMN worker TEXT NOT NULL DEFAULT '';"
    static let freshness = "ALTER TABLE items ADD COLUMN freshness_seconds BIGINT CHECK (freshness_seconds > 0);"
}
