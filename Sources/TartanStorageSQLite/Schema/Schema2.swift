// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The second schema: several workers share one inbox.
enum Schema2 {
    static let webhookClaims = """
        ALTER TABLE webhook_deliveries ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0);
        ALTER TABLE webhook_deliveries ADD COLUMN claimed_until INTEGER;
        """
}
