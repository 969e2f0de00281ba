// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// What the generated page of a member says: a sentence of our own, or the facts of the contract.
struct MemberDocumentation: Equatable {
    /// The sentence of the table, or what the contract says about the value.
    var text: String
    /// Limits and defaults, beside a sentence of our own.
    var limits: String?
    /// Whether the text is the table's.
    var isOwn: Bool

    /// Nothing yet.
    static let none = MemberDocumentation(text: "", isOwn: false)
    /// A part of an operation's path.
    static let pathParameter = MemberDocumentation(text: "Text that becomes part of the path. Required.", isOwn: false)
    /// A part of the query of an operation's URL.
    static let queryParameter = MemberDocumentation(
        text: "Text that becomes part of the query. Optional.", isOwn: false)

    /// Everything in one line, for the list of a method's parameters.
    var line: String { limits.map { "\(text) \($0)" } ?? text }

    /// The first sentence stands alone, because lists of members show only that.
    static func paragraphs(_ text: String) -> [String] {
        guard let end = text.firstRange(of: ". ") else { return [text] }
        return [String(text[..<end.lowerBound]) + ".", String(text[end.upperBound...])]
    }

    /// The comment's lines at an indentation.
    func lines(page: String?, indent: String) -> [String] {
        var paragraphs = isOwn ? Self.paragraphs(text) : [text]
        if let limits { paragraphs.append(limits) }
        if !isOwn, let page { paragraphs.append("See [Plaid's documentation](\(page)).") }
        return Self.comment(paragraphs, indent: indent)
    }

    /// Lays paragraphs out as a comment.
    static func comment(_ paragraphs: [String], indent: String) -> [String] {
        var lines: [String] = []
        for (index, paragraph) in paragraphs.enumerated() {
            if index > 0 { lines.append("\(indent)///") }
            lines += wrapped(paragraph, to: width - indent.count - 4).map { "\(indent)/// \($0)" }
        }
        return lines
    }

    static let width = 120

    /// Breaks a text at spaces; a word that is longer than a line gets a line of its own.
    static func wrapped(_ text: String, to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, line.count + word.count + 1 > width {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }
}
