// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The fifth schema: the Item that has been due the longest is found without looking at the others.
enum Schema5 {
    // The words of `ItemRow.dueSQL`, for otherwise the index is not used.
    static let dueItems = """
        CREATE INDEX items_by_due ON items ((
            MAX(CASE WHEN generation > synced_generation THEN COALESCE(last_synced_at, 0) ELSE poll_at END,
                COALESCE(retry_at, 0), COALESCE(lease_until, 0))), item_id)
        WHERE health NOT IN ('revoked', 'removed') AND (generation > synced_generation OR poll_at IS NOT NULL);
        """
}
