// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A page of docs/guides.
package struct Guide: Sendable, Equatable {
    /// The name, such as `transactions`, which is also the file name.
    package let name: String
    /// The first heading.
    package let title: String
    /// The first paragraph on one line, with links replaced by their words.
    package let summary: String
    /// The page as Markdown, without its table of contents.
    package let text: String

    init(name: String, text page: String) {
        let text = Self.withoutContents(page)
        self.name = name
        self.text = text
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        title = lines.popFirst().map { String($0.trimmingPrefix("# ")) } ?? name
        lines = lines.drop { $0.isEmpty }
        summary = lines.prefix { !$0.isEmpty }.joined(separator: " ")
            .replacing(/\[([^\]]+)\]\([^)]+\)/) { link in link.output.1 }
    }

    /// Removes the table of contents, whose links work only in a browser and whose words would distort the search.
    private static func withoutContents(_ page: String) -> String {
        page.split(separator: "\n\n", omittingEmptySubsequences: false)
            .filter { !$0.hasPrefix("On this page:") }.joined(separator: "\n\n")
    }

    /// The parts of the page between its headings of the second and third level.
    package var sections: [Section] {
        var sections = [Section(heading: title, text: "")]
        var isCode = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst() {
            if line.hasPrefix("```") { isCode.toggle() }
            if !isCode, line.hasPrefix("## ") || line.hasPrefix("### ") {
                sections.append(Section(heading: String(line.drop { $0 == "#" || $0 == " " }), text: ""))
            } else {
                sections[sections.count - 1].text += line + "\n"
            }
        }
        return sections
    }

    /// A heading and the text below it.
    package struct Section: Sendable, Equatable {
        package let heading: String
        package fileprivate(set) var text: String
    }
}
