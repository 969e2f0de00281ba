import PlaidJSON

extension Tool {
    /// Webhooks that the Sandbox sent.
    static let getWebhookDeliveries = Tool(
        name: "get_webhook_deliveries", title: "See the webhooks that were sent",
        description: """
            Lists the webhooks that the Sandbox sent for this client, newest first: body, signature (jwt, the value of \
            Plaid-Verification), each attempt and what it came to.
            """,
        arguments: [
            Argument("item_id", .text(maximum: 128), "Only this Item's."),
            Argument("limit", .whole(1...100), "How many; 20 unless said."),
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
