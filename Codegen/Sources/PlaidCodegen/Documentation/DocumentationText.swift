// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Puts sentences, lists and attributes into the form of Swift's comments.
enum DocumentationText {
    /// The comment of a type.
    static func type(_ summary: String, _ discussion: [String], page: String?) -> [String] {
        var paragraphs = MemberDocumentation.paragraphs(summary) + discussion
        if let page { paragraphs.append("See [Plaid's documentation](\(page)).") }
        return MemberDocumentation.comment(paragraphs, indent: "")
    }

    /// The parameters of a method, in their order.
    static func parameters(_ fields: [FieldModel]) -> [String] {
        let indent = "    ///"
        let isList = fields.count > 1
        var lines = isList ? ["\(indent) - Parameters:"] : []
        for field in fields {
            let head = isList ? "- \(field.name): " : "- Parameter \(field.name): "
            let deprecation = field.deprecation.map { " Deprecated: \($0)" } ?? ""
            let text = MemberDocumentation.wrapped(
                head + field.documentation.line + deprecation, to: MemberDocumentation.width - 14)
            for (index, line) in text.enumerated() {
                lines.append(indent + (isList ? "   " : " ") + (index > 0 ? "  " : "") + line)
            }
        }
        return lines
    }

    /// `@available` with a message.
    static func attribute(_ message: String) -> String {
        let literal = message.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "@available(*, deprecated, message: \"\(literal)\")"
    }

    /// Links to members, for a sentence.
    static func references(_ names: [String]) -> String {
        list(names.map { "``\($0)``" }, orCount: "members")
    }

    private static let longest = 3

    /// `a, b and c`; of more than a few, the first and how many there are.
    static func list(_ items: [String], orCount things: String) -> String {
        guard let first = items.first, let last = items.last else { return "no \(things)" }
        if items.count == 1 { return first }
        if items.count > longest { return "\(items.count) \(things), \(first) among them" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }
}
