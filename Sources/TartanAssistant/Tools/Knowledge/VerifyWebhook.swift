// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import PlaidTypes
import PlaidWebhooks

extension Tool {
    /// Whether a webhook is Plaid's.
    static let verifyWebhook = Tool(
        name: "verify_webhook", title: "Verify a webhook's signature",
        description: """
            Verifies a webhook like a receiver: ES256 signature, key, age of at most five minutes, and the hash of the \
            exact body. Says which check failed.
            """,
        arguments: [
            Argument("body", .text(maximum: 512 << 10), "The raw body, byte for byte.", required: true),
            Argument(
                "plaid_verification", .text(maximum: 8192), "The value of the header Plaid-Verification.",
                required: true),
        ]
    ) { input, workbench in
        do throws(WebhookError) {
            let webhook = try await workbench.verifier.verify(
                body: Array((input.text("body") ?? "").utf8),
                verificationHeader: input.text("plaid_verification") ?? "", now: Date())
            var answer: JSONObject = [
                "verified": true, "webhook_type": .string(webhook.webhookType),
                "webhook_code": .string(webhook.webhookCode), "key_id": .string(webhook.keyID),
                "issued_at": .string(webhook.issuedAt.formatted(.iso8601)),
            ]
            answer["item_id"] = webhook.itemID.map { .string($0.rawValue) }
            return answer
        } catch {
            return [
                "verified": false, "code": .string(error.code.rawValue), "reason": .string(error.message),
                "is_temporary": .bool(error.isTemporary),
            ]
        }
    }
}
