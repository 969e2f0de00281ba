// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The tenth schema: it refuses nothing that a bank may send or leave out, an outage is kept beside an Item's health, and
/// what responses lacked is counted.
enum Schema10 {
    static let incompleteRows = """
        ALTER TABLE transactions ALTER COLUMN amount DROP NOT NULL;
        ALTER TABLE transactions ALTER COLUMN is_pending DROP NOT NULL;
        ALTER TABLE transaction_versions ALTER COLUMN amount DROP NOT NULL;
        ALTER TABLE transaction_versions ALTER COLUMN is_pending DROP NOT NULL;
        ALTER TABLE holdings ALTER COLUMN quantity DROP NOT NULL;
        ALTER TABLE holdings ALTER COLUMN institution_price DROP NOT NULL;
        ALTER TABLE holdings ALTER COLUMN institution_value DROP NOT NULL;
        ALTER TABLE investment_transactions ALTER COLUMN quantity DROP NOT NULL;
        ALTER TABLE investment_transactions ALTER COLUMN amount DROP NOT NULL;
        ALTER TABLE investment_transactions ALTER COLUMN price DROP NOT NULL;
        ALTER TABLE liability_rates ALTER COLUMN percentage DROP NOT NULL;
        ALTER TABLE recurring_streams ALTER COLUMN is_active DROP NOT NULL;
        ALTER TABLE statements ALTER COLUMN year DROP NOT NULL;
        ALTER TABLE statements ALTER COLUMN month DROP NOT NULL;
        ALTER TABLE statements DROP CONSTRAINT IF EXISTS statements_month_check;
        """

    // A state that a later version adds needs no migration.
    static let health = """
        ALTER TABLE items DROP CONSTRAINT IF EXISTS items_health_check;
        ALTER TABLE items ADD CONSTRAINT items_health_check CHECK (health <> '');
        ALTER TABLE items ADD COLUMN health_outage_code TEXT;
        ALTER TABLE items ADD COLUMN health_outage_since BIGINT;
        """

    static let anomalies = """
        ALTER TABLE sync_runs ADD COLUMN anomalies TEXT NOT NULL DEFAULT '';
        ALTER TABLE product_fetches ADD COLUMN anomalies TEXT NOT NULL DEFAULT '';
        """
}
