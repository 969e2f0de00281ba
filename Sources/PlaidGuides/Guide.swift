/// A page of docs/guides.
package struct Guide: Sendable, Equatable {
    /// What it is asked for by, such as `transactions`; also its file's name.
    package let name: String
    /// The first heading.
    package let title: String
    /// The first paragraph, on one line; of its links, the words.
    package let summary: String
    /// The whole page, as Markdown.
    package let text: String

    init(name: String, text: String) {
        self.name = name
        self.text = text
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        title = lines.popFirst().map { String($0.trimmingPrefix("# ")) } ?? name
        lines = lines.drop { $0.isEmpty }
        summary = lines.prefix { !$0.isEmpty }.joined(separator: " ")
            .replacing(/\[([^\]]+)\]\([^)]+\)/) { link in link.output.1 }
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

    /// A heading and what stands below it.
    package struct Section: Sendable, Equatable {
        package let heading: String
        package fileprivate(set) var text: String
    }
}
