// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension Schema4 {
    /// Which webhooks came for an Item since a product was asked for, whatever the clocks of the machines say.
    static let webhookNews = """
        ALTER TABLE webhook_deliveries ADD COLUMN generation INTEGER;
        CREATE INDEX webhook_deliveries_by_generation ON webhook_deliveries (item_id, generation);
        ALTER TABLE product_fetches ADD COLUMN fence INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE product_fetches ADD COLUMN generation INTEGER NOT NULL DEFAULT 0;
        """
}
