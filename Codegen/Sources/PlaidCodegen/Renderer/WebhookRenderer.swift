// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Writes the enum of all webhooks and the choice of the payload's type.
enum WebhookRenderer {
    static func render(_ webhooks: [WebhookModel], name: String) -> String {
        var lines: [String] = []
        lines.append("/// A webhook from Plaid, with its typed payload.")
        lines.append("public indirect enum \(name): Sendable {")
        for webhook in webhooks {
            let codes = "The webhook `\(webhook.type)`, `\(webhook.code)`."
            let paragraphs = webhook.statement.map(MemberDocumentation.paragraphs).map { $0 + [codes] } ?? [codes]
            lines += MemberDocumentation.comment(paragraphs, indent: "    ")
            lines.append("    case \(Naming.escaped(webhook.caseName))(\(webhook.structName))")
        }
        lines.append("    /// A webhook that this version does not know, with its complete payload.")
        lines.append("    case unknown(type: String, code: String, payload: JSONValue)")
        lines.append("")
        lines += initializer(webhooks)
        lines.append("")
        lines += pair(webhooks)
        lines.append("")
        lines += itemID(webhooks)
        lines.append("}")
        return lines.joined(separator: "\n") + "\n" + head
    }

    private static func initializer(_ webhooks: [WebhookModel]) -> [String] {
        var lines = [
            "    /// Decodes a webhook's body. Verify the body first.",
            "    ///",
            "    /// - Throws: `JSONError` when the body is not JSON; a body of any other form is ``unknown(type:code:payload:)``.",
            "    public init(parsing bytes: [UInt8]) throws(JSONError) {",
            "        let head = try JSONReader.parse(bytes) { json in WebhookHead(json: &json) }",
            "        switch (head.type, head.code) {",
        ]
        for webhook in webhooks {
            let condition = webhook.requiresMember.map { " where head.members.contains(\"\($0)\")" } ?? ""
            lines.append("        case (\"\(webhook.type)\", \"\(webhook.code)\")\(condition):")
            lines.append(
                "            self = .\(webhook.caseName)(try JSONReader.parse(bytes) { json in \(webhook.structName)(json: &json) })"
            )
        }
        lines.append("        default:")
        lines.append(
            "            self = .unknown(type: head.type, code: head.code, payload: try JSONValue(parsing: bytes))")
        lines.append("        }")
        lines.append("    }")
        return lines
    }

    private static func pair(_ webhooks: [WebhookModel]) -> [String] {
        var lines = [
            "    /// The value of `webhook_type`.",
            "    public var webhookType: String { words.type }",
            "    /// The value of `webhook_code`.",
            "    public var webhookCode: String { words.code }",
            "",
            "    private var words: (type: String, code: String) {",
            "        switch self {",
        ]
        for webhook in webhooks {
            lines.append("        case .\(webhook.caseName): (\"\(webhook.type)\", \"\(webhook.code)\")")
        }
        lines.append("        case .unknown(let type, let code, _): (type, code)")
        lines.append("        }")
        lines.append("    }")
        return lines
    }

    private static func itemID(_ webhooks: [WebhookModel]) -> [String] {
        var lines = [
            "    /// The Item that the webhook is about, if it names one.",
            "    public var itemID: ItemID? {",
            "        switch self {",
        ]
        for webhook in webhooks where webhook.itemIDIsOptional != nil {
            lines.append("        case .\(webhook.caseName)(let payload): payload.itemID")
        }
        lines.append(
            "        case .unknown(_, _, let payload): payload[\"item_id\"]?.stringValue.map { ItemID(rawValue: $0) }")
        lines.append("        default: nil")
        lines.append("        }")
        lines.append("    }")
        return lines
    }

    /// What has to be known of a body before its type is.
    private static let head = """

        /// The members of a webhook that determine the type of its payload.
        struct WebhookHead {
            var type = ""
            var code = ""
            var members: [String] = []

            init(json: inout JSONReader) {
                guard json.beginObject() else { return }
                while let key = json.nextKey() {
                    members.append(key)
                    switch key {
                    case "webhook_type": type = json.decode() ?? ""
                    case "webhook_code": code = json.decode() ?? ""
                    default: json.skipValue()
                    }
                }
            }
        }

        """
}
