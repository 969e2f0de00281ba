// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// A webhook that `/sandbox/item/fire_webhook` can send.
struct FiredWebhook: Sendable {
    typealias Members = [(String, JSONValue)]

    let type: String
    let code: String
    /// The members beyond type, code, Item and environment.
    let members: @Sendable (World, Item, Date) -> Members

    private init(_ type: String, _ code: String, _ members: @escaping @Sendable (World, Item, Date) -> Members) {
        self.type = type
        self.code = code
        self.members = members
    }

    /// A webhook whose members are always the same.
    private init(_ type: String, _ code: String, _ members: Members = []) {
        self.init(type, code) { _, _, _ in members }
    }

    /// All pairs of type and code that go together.
    static let all: [FiredWebhook] = transactions + auth + products + item + assets

    private static let transactions: [FiredWebhook] = [
        FiredWebhook("TRANSACTIONS", "DEFAULT_UPDATE", [("error", .null), ("new_transactions", 0)]),
        FiredWebhook("TRANSACTIONS", "RECURRING_TRANSACTIONS_UPDATE") { _, item, _ in
            [("account_ids", [.string(item.accountID(0))])]
        },
        FiredWebhook("TRANSACTIONS", "SYNC_UPDATES_AVAILABLE") { _, item, _ in
            [
                ("initial_update_complete", .bool(item.transactions?.isInitialReady ?? false)),
                ("historical_update_complete", .bool(item.transactions?.isHistoricalReady ?? false)),
            ]
        },
    ]

    private static let auth: [FiredWebhook] = [
        FiredWebhook("AUTH", "DEFAULT_UPDATE") { _, item, _ in
            [
                ("account_ids_with_new_auth", []),
                ("account_ids_with_updated_auth", [item.accountID(0): ["account_number"]]), ("error", .null),
            ]
        },
        FiredWebhook("AUTH", "SMS_MICRODEPOSITS_VERIFICATION") { _, item, _ in
            [("account_id", .string(item.accountID(0))), ("status", "MANUALLY_VERIFIED")]
        },
    ]

    private static let products: [FiredWebhook] = [
        FiredWebhook(
            "HOLDINGS", "DEFAULT_UPDATE", [("error", .null), ("new_holdings", 0), ("updated_holdings", 0)]),
        FiredWebhook(
            "INVESTMENTS_TRANSACTIONS", "DEFAULT_UPDATE",
            [("error", .null), ("new_investments_transactions", 0), ("cancelled_investments_transactions", 0)]),
        FiredWebhook(
            "LIABILITIES", "DEFAULT_UPDATE",
            [
                ("error", .null), ("account_ids_with_new_liabilities", []),
                ("account_ids_with_updated_liabilities", [:]),
            ]),
        FiredWebhook(
            "IDENTITY", "DEFAULT_UPDATE", [("error", .null), ("account_ids_with_updated_identity", [:])]),
    ]

    private static let item: [FiredWebhook] = [
        FiredWebhook("ITEM", "ERROR") { world, _, _ in
            [("error", .object(world.webhookError(.itemLoginRequired)))]
        },
        FiredWebhook("ITEM", "NEW_ACCOUNTS_AVAILABLE", [("error", .null)]),
        FiredWebhook("ITEM", "USER_PERMISSION_REVOKED") { world, _, _ in
            [("error", .object(world.webhookError(.userPermissionRevoked)))]
        },
        FiredWebhook("ITEM", "USER_ACCOUNT_REVOKED") { _, item, _ in [("account_id", .string(item.accountID(0)))] },
        FiredWebhook("ITEM", "LOGIN_REPAIRED"),
        FiredWebhook("ITEM", "AUTHORIZATION_GRANTED"),
        FiredWebhook("ITEM", "PENDING_DISCONNECT") { _, _, now in
            [
                ("reason", "INSTITUTION_TOKEN_EXPIRATION"), ("disconnect_time", .string((now + 7 * 86_400).timestamp)),
            ]
        },
    ]

    private static let assets: [FiredWebhook] = [
        FiredWebhook("ASSETS", "PRODUCT_READY") { _, item, _ in
            [("asset_report_id", .string(item.identifiers.uuid("asset-report")))]
        },
        FiredWebhook("ASSETS", "ERROR") { world, item, _ in
            [
                ("asset_report_id", .string(item.identifiers.uuid("asset-report"))),
                ("error", .object(world.webhookError(.assetReportNotReady))),
            ]
        },
    ]
}
