// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Our own sentences about the document's operations, types and members, written by hand and reviewed.
///
/// The table is text, so that it reads like a page:
///
///     /accounts/get: Returns the accounts of an Item.
///     AccountBase: An account at an institution.
///       mask: The last characters of the account number.
///         Deeper lines continue the sentence above.
///     *:
///       request_id: Applies to a member of that name in every schema.
///
/// Several schemas may share a heading, separated by commas; `Transfer*` and `*Webhook` stand for all whose names begin or
/// end so. The more exact heading wins. A text that ends with `Deprecated:` and a sentence gives the
/// message of a deprecation. An entry that no longer fits the document stops the generator.
public struct DocumentationTable: Sendable {
    /// What is said about one operation, type or member.
    struct Entry: Sendable, Equatable {
        /// The heading, and the member below it.
        var subject: String
        var text: String
        /// What to use instead, when the document deprecates the subject.
        var deprecation: String?

        /// Writes the members' names as Swift has them; the table has the document's.
        func withSwiftNames(of members: Set<String>) -> Entry {
            func replaced(_ text: String) -> String {
                let parts = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
                guard parts.count > 2 else { return text }
                return parts.enumerated().map { index, part in
                    index % 2 == 1 && members.contains(part) ? Naming.property(part) : part
                }.joined(separator: "`")
            }
            return Entry(subject: subject, text: replaced(text), deprecation: deprecation.map(replaced))
        }
    }

    /// The heading of members that every schema may have.
    static let anySchema = "*"

    private(set) var operations: [String: Entry] = [:]
    private(set) var types: [String: Entry] = [:]
    /// By schema and member; for an enum, by schema and value.
    private(set) var members: [String: [String: Entry]] = [:]
    /// Everything that could not be read or occurs twice.
    private(set) var mistakes: [String] = []

    /// Reads pages of the table.
    init(pages: [String] = []) {
        for page in pages { read(page) }
    }

    private enum Subject {
        case operation(String)
        case types([String])
        case member([String], String)

        var name: String {
            switch self {
            case .operation(let path): path
            case .types(let names): names.joined(separator: ", ")
            case .member(let schemas, let name): schemas.joined(separator: ", ") + "." + name
            }
        }
    }

    private mutating func read(_ page: String) {
        var heading: [String] = []
        var subject: Subject?
        var text = ""
        for line in page.split(separator: "\n") {
            let indent = line.prefix { $0 == " " }.count
            let content = String(line.dropFirst(indent))
            if indent >= 4 {
                text += (text.isEmpty ? "" : " ") + content
                continue
            }
            store(subject, text)
            (subject, text) = (nil, "")
            guard let colon = Self.colon(in: content) else {
                mistakes.append("\"\(content)\" has no colon")
                continue
            }
            let name = String(content[..<colon])
            text = String(content[content.index(after: colon)...].drop { $0 == " " })
            if indent == 2 {
                subject = .member(heading, name)
            } else if name.hasPrefix("/") {
                (subject, heading) = (.operation(name), [])
            } else {
                heading = name.split(separator: ",").map { String($0.drop { $0 == " " }) }
                subject = text.isEmpty ? nil : .types(heading)
            }
        }
        store(subject, text)
    }

    /// The colon that ends the name: the first one that a space or the end of the line follows.
    private static func colon(in content: String) -> String.Index? {
        content.indices.first { index in
            guard content[index] == ":" else { return false }
            let next = content.index(after: index)
            return next == content.endIndex || content[next] == " "
        }
    }

    private mutating func store(_ subject: Subject?, _ text: String) {
        guard let subject else { return }
        let parts = text.split(separator: " Deprecated: ", maxSplits: 1).map(String.init)
        let entry = Entry(
            subject: subject.name, text: parts.first ?? "", deprecation: parts.count > 1 ? parts[1] : nil)
        if let mistake = Self.mistake(in: entry) { mistakes.append("\"\(text)\" \(mistake)") }
        var isNew = true
        switch subject {
        case .operation(let path): isNew = operations.updateValue(entry, forKey: path) == nil
        case .types(let names):
            for name in names where types.updateValue(entry, forKey: name) != nil { isNew = false }
        case .member(let schemas, let name):
            if schemas.isEmpty { mistakes.append("the member \(name) stands below no schema") }
            for schema in schemas where members[schema, default: [:]].updateValue(entry, forKey: name) != nil {
                isNew = false
            }
        }
        if !isNew { mistakes.append("\"\(text)\" describes what another entry describes") }
    }

    private static func mistake(in entry: Entry) -> String? {
        guard let first = entry.text.first, entry.text.last == "." else { return "is no sentence with a period" }
        guard first.isUppercase || first == "`" else { return "does not start with a capital" }
        if entry.text.contains("  ") { return "has two spaces in a row" }
        if let deprecation = entry.deprecation, deprecation.last != "." { return "ends without a period" }
        return nil
    }

    /// All entries; one that several schemas share occurs several times.
    var entries: [Entry] {
        Array(operations.values) + Array(types.values) + members.values.flatMap(\.values)
    }

    /// The schemas that the table has anything to say about.
    var schemas: Set<String> { Set(types.keys).union(members.keys).filter { !$0.contains("*") } }

    /// Headings with a star, the longest and so most exact first.
    var patterns: [String] {
        members.keys.filter { $0.contains("*") }.sorted { ($1.count, $0) < ($0.count, $1) }
    }
}
