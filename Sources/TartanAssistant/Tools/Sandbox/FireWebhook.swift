// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid
import PlaidJSON

extension Tool {
    /// Has a webhook sent.
    static let fireWebhook = Tool(
        name: "fire_webhook", title: "Send a webhook",
        description: """
            Makes the Sandbox send a webhook of an Item to the Item's webhook address; some codes also change the Item. \
            get_webhook_deliveries shows the result.
            """,
        arguments: [
            accessToken,
            Argument(
                "webhook_code",
                .choice([
                    "DEFAULT_UPDATE", "NEW_ACCOUNTS_AVAILABLE", "SMS_MICRODEPOSITS_VERIFICATION",
                    "AUTHORIZATION_GRANTED", "USER_PERMISSION_REVOKED", "USER_ACCOUNT_REVOKED", "PENDING_DISCONNECT",
                    "RECURRING_TRANSACTIONS_UPDATE", "LOGIN_REPAIRED", "SYNC_UPDATES_AVAILABLE", "PRODUCT_READY",
                    "ERROR",
                ]), "The webhook's code.", required: true),
            Argument(
                "webhook_type", .text(maximum: 64),
                "The webhook's type if several types have the code, such as HOLDINGS or AUTH."),
        ],
        place: .anySandbox, effect: .changes
    ) { input, workbench in
        let answer = try await workbench.client.sandboxItemFireWebhook(
            accessToken: try workbench.accessToken(input),
            webhookCode: SandboxItemFireWebhookRequestWebhookCode(rawValue: input.text("webhook_code") ?? ""),
            webhookType: input.text("webhook_type").map { WebhookType(rawValue: $0) })
        return ["webhook_fired": .bool(answer.webhookFired)]
    }
}
