import Foundation
import PlaidJSON
import PlaidTypes
import PlaidWebhooks

extension Tool {
    /// Whether a webhook is Plaid's.
    static let verifyWebhook = Tool(
        name: "verify_webhook", title: "Check a webhook's signature",
        description: """
            Checks a webhook as a receiver has to: ES256 signature, key, age of at most five minutes, and the hash of the \
            exact body. Says what is wrong when it does not hold.
            """,
        arguments: [
            Argument("body", .text(maximum: 512 << 10), "The body, byte for byte as it came.", required: true),
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
