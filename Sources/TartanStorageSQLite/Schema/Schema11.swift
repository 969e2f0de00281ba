// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The eleventh schema: removals and erasures are recorded before they start.
enum Schema11 {
    static let removals = """
        ALTER TABLE items ADD COLUMN removing_since INTEGER;
        CREATE INDEX items_by_removal ON items (removing_since, item_id) WHERE removing_since IS NOT NULL;

        CREATE TABLE user_erasures (
            user_id TEXT NOT NULL PRIMARY KEY CHECK (user_id <> ''),
            requested_at INTEGER NOT NULL
        ) STRICT;
        """
}
