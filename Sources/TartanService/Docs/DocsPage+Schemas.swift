// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension DocsPage {
    static func schemas(_ routes: [Route]) -> String {
        let parts = OpenAPIDocument.components(of: routes).compactMap { name, schema -> String? in
            guard case .component(_, let summary, let content) = schema else { return nil }
            return """
                <section aria-labelledby="schema-\(name)"><h3 id="schema-\(name)">\(name)</h3>
                <p>\(prose(summary))</p>
                \(members(of: content))</section>
                """
        }
        return """
            <section aria-labelledby="schemas"><h2 id="schemas">Schemas</h2>
            \(parts.joined(separator: "\n"))
            </section>
            """
    }

    /// The members of an object; of other types, a sentence.
    static func members(of schema: Schema) -> String {
        guard case .object(let members, _) = schema else {
            return "<p class=\"type\">\(words(schema))</p>"
        }
        guard !members.isEmpty else { return "<p class=\"type\">An object.</p>" }
        let entries = members.map { member in
            let type = words(member.schema) + (member.isRequired ? "" : ", optional")
            return entry((name: member.name, type: type, summary: member.summary))
        }
        return "<dl>\(entries.joined(separator: "\n"))</dl>"
    }

    /// - Parameter type: HTML.
    static func entry(_ entry: (name: String, type: String, summary: String)) -> String {
        """
        <dt><code>\(escape(entry.name))</code> <span class="type">\(entry.type)</span></dt>
        <dd>\(prose(entry.summary))</dd>
        """
    }

    /// The type in words, as HTML with links to components.
    static func words(_ schema: Schema) -> String {
        switch schema {
        case .text(let rule): rule.format == "date" ? "day" : rule.format == "date-time" ? "time" : "string"
        case .choice(let values): values.map { "<code>\(escape($0))</code>" }.joined(separator: ", ")
        case .integer(let range): range.map { "integer from \($0.lowerBound) to \($0.upperBound)" } ?? "integer"
        case .number: "number"
        case .flag: "boolean"
        case .list(let element, _): "list of \(words(element))"
        case .object(let members, _):
            members.isEmpty ? "object" : "object with " + members.map { escape($0.name) }.joined(separator: ", ")
        case .component(let name, _, _): "<a href=\"#schema-\(name)\">\(name)</a>"
        case .nullable(let schema): words(schema) + " or null"
        case .either(let schemas): schemas.map(words).joined(separator: " or ")
        case .anything: "any value"
        }
    }
}
