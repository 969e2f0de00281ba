// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension Tool {
    /// Webhooks that the Sandbox sent.
    static let getWebhookDeliveries = Tool(
        name: "get_webhook_deliveries", title: "List sent webhooks",
        description: """
            Lists the webhooks that the Sandbox sent for this client, newest first: body, signature (jwt, the value of \
            Plaid-Verification), and each attempt with its result.
            """,
        arguments: [
            Argument("item_id", .text(maximum: 128), "Only this Item."),
            Argument("limit", .whole(1...100), "Maximum results (default: 20)."),
        ],
        place: .ownSandbox
    ) { input, workbench in
        let item = input.text("item_id")
        let all = try await workbench.steering().get("webhooks")["webhooks"]?.arrayValue ?? []
        let wanted = all.filter { item == nil || $0["item_id"]?.stringValue == item }
        let shown = wanted.reversed().prefix(input.whole("limit") ?? 20)
        return ["total": .number(JSONNumber(wanted.count)), "webhooks": .array(Array(shown))]
    }
}
