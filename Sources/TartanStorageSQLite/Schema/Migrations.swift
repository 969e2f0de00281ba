// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import GRDB

/// The schema's history.
///
/// Entries are only ever appended: a published one is never edited.
enum Migrations {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1-items-and-transactions") { try $0.execute(sql: Schema1.bankData) }
        migrator.registerMigration("1-link-webhooks-access") { try $0.execute(sql: Schema1.surroundings) }
        migrator.registerMigration("2-webhook-claims") { try $0.execute(sql: Schema2.webhookClaims) }
        migrator.registerMigration("4-products") { try $0.execute(sql: Schema4.products) }
        migrator.registerMigration("4-edits") { try $0.execute(sql: Schema4.edits) }
        migrator.registerMigration("4-webhook-news") { try $0.execute(sql: Schema4.webhookNews) }
        migrator.registerMigration("5-due-items") { try $0.execute(sql: Schema5.dueItems) }
        migrator.registerMigration("6-workers") { try $0.execute(sql: Schema6.workers) }
        migrator.registerMigration("6-freshness") { try $0.execute(sql: Schema6.freshness) }
        migrator.registerMigration("7-account-streams") { try $0.execute(sql: Schema7.accountStreams) }
        migrator.registerMigration("7-costly-calls") { try $0.execute(sql: Schema7.costlyCalls) }
        migrator.registerMigration("8-webhook-keys") { try $0.execute(sql: Schema8.webhookKeys) }
        migrator.registerMigration("10-incomplete-rows") { try Schema10.relaxRows($0) }
        migrator.registerMigration("10-health") { try Schema10.widenHealth($0) }
        migrator.registerMigration("10-anomalies") { try $0.execute(sql: Schema10.anomalies) }
        migrator.registerMigration("11-removals") { try $0.execute(sql: Schema11.removals) }
        migrator.registerMigration("12-ledger") { try $0.execute(sql: Schema12.ledger) }
        migrator.registerMigration("13-keyed-requests") { try $0.execute(sql: Schema13.keyedRequests) }
        migrator.registerMigration("14-payments") { try $0.execute(sql: Schema14.payments) }
        return migrator
    }
}
