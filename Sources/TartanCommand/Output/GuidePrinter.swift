// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Formats a guide's Markdown for a terminal; elsewhere it prints the Markdown itself.
struct GuidePrinter {
    private let terminal: Terminal
    private var set: [String] = []
    private var paragraph: [Substring] = []
    private var table: [[String]] = []

    static func lines(of text: String, on terminal: Terminal) -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard terminal.isRead else { return lines.map(String.init) }
        var printer = GuidePrinter(terminal: terminal)
        var isCode = false
        for line in lines {
            if line.hasPrefix("```") {
                printer.flush()
                isCode.toggle()
            } else if isCode {
                // Whole, so that it can be copied.
                printer.set.append(line.isEmpty ? "" : "    " + terminal.green(String(line)))
            } else {
                printer.take(line)
            }
        }
        printer.flush()
        return printer.set
    }

    /// A piece of text without its markup.
    static func plain(_ text: String, on terminal: Terminal) -> String {
        terminal.isRead ? GuidePrinter(terminal: terminal).inline(text) : text
    }

    private init(terminal: Terminal) { self.terminal = terminal }

    private mutating func take(_ line: Substring) {
        if line.hasPrefix("|") {
            flushParagraph()
            let cells = Self.cells(line)
            // The line of dashes below the head.
            if !cells.allSatisfy({ $0.allSatisfy { "-: ".contains($0) } }) { table.append(cells) }
            return
        }
        flushTable()
        let words = line.drop { $0 == " " }
        if line.hasPrefix("#") {
            flushParagraph()
            add(terminal.bold(inline(String(line.drop { $0 == "#" || $0 == " " }))))
        } else if words.isEmpty {
            flushParagraph()
            set.append("")
        } else if words.hasPrefix("<!--") {
            flushParagraph()
        } else {
            if Self.mark(words) != nil { flushParagraph() }
            paragraph.append(line)
        }
    }

    private mutating func flush() {
        flushParagraph()
        flushTable()
    }

    private mutating func flushParagraph() {
        guard let first = paragraph.first else { return }
        let indent = String(first.prefix { $0 == " " })
        let text = paragraph.map { $0.drop { $0 == " " } }.joined(separator: " ")
        paragraph = []
        guard let mark = Self.mark(text[...]) else { return add(indent + inline(text)) }
        let bullet = text.hasPrefix("- ") || text.hasPrefix("* ") || text.hasPrefix("> ") ? "• " : String(mark)
        let rest = String(text.dropFirst(mark.count))
        add(
            indent + (text.hasPrefix("> ") ? "" : bullet) + inline(rest),
            hanging: text.hasPrefix("> ") ? 0 : bullet.count)
    }

    /// The mark of a list's entry, such as `- ` or `12. `; `nil` for other text.
    private static func mark(_ text: Substring) -> Substring? {
        if text.hasPrefix("- ") || text.hasPrefix("* ") || text.hasPrefix("> ") { return text.prefix(2) }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard (1...3).contains(digits.count), text.dropFirst(digits.count).hasPrefix(". ") else { return nil }
        return text.prefix(digits.count + 2)
    }

    /// A table whose lines fit, or each row as a short list: no cell loses its end.
    private mutating func flushTable() {
        guard let head = table.first else { return }
        let rows = table.dropFirst().map { row in row.map(inline) }
        table = []
        let titles = head.map { inline($0) }
        let width = terminal.width ?? .max
        let widths = titles.indices.map { column in
            ([titles[column]] + rows.compactMap { column < $0.count ? $0[column] : nil }).map { TextWidth.of($0) }.max()
                ?? 0
        }
        if widths.reduce(0, +) + 2 * (widths.count - 1) <= width {
            for (index, row) in ([titles.map(terminal.bold)] + rows).enumerated() where !row.allSatisfy(\.isEmpty) {
                let line = zip(row, widths).map { cell, width in
                    cell + String(repeating: " ", count: max(width - TextWidth.of(cell), 0))
                }.joined(separator: "  ")
                set.append(String(line.reversed().drop { $0 == " " }.reversed()))
                if index == 0 { set.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")) }
            }
            return
        }
        for row in rows {
            add(terminal.bold(row.first ?? ""))
            for (title, cell) in zip(titles, row).dropFirst() where !cell.isEmpty {
                add("  " + (title.isEmpty ? "" : "\(title): ") + cell, hanging: 2)
            }
        }
    }

    private static func cells(_ line: Substring) -> [String] {
        var cells: [String] = []
        var cell = ""
        var isEscaped = false
        for character in line.dropFirst() {
            if isEscaped {
                cell += character == "|" ? "|" : "\\\(character)"
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "|" {
                cells.append(Self.trimmed(cell))
                cell = ""
            } else {
                cell.append(character)
            }
        }
        if !Self.trimmed(cell).isEmpty { cells.append(Self.trimmed(cell)) }
        return cells
    }

    private static func trimmed(_ text: String) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    private mutating func add(_ text: String, hanging: Int = 0) {
        set += TextWidth.wrap(text, to: terminal.width, hanging: hanging)
    }

    /// Text without its marks: code in green, strong words in bold, links as their text with a web address behind it.
    private func inline(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let character = rest.first {
            if character == "`", let end = rest.dropFirst().firstIndex(of: "`") {
                result += terminal.green(String(rest[rest.index(after: rest.startIndex)..<end]))
                rest = rest[rest.index(after: end)...]
            } else if rest.hasPrefix("**"), let end = rest.dropFirst(2).firstRange(of: "**") {
                result += terminal.bold(inline(String(rest.dropFirst(2)[..<end.lowerBound])))
                rest = rest[end.upperBound...]
            } else if let emphasised = Self.emphasis(rest) {
                result += inline(String(emphasised))
                rest = rest.dropFirst(emphasised.count + 2)
            } else if character == "[", let link = Self.link(rest) {
                result += inline(String(link.text)) + (link.target.hasPrefix("http") ? " (\(link.target))" : "")
                rest = link.rest
            } else {
                result.append(character)
                rest = rest.dropFirst()
            }
        }
        return result
    }

    /// The words in `*…*`, with no space inside its stars.
    private static func emphasis(_ text: Substring) -> Substring? {
        guard text.hasPrefix("*"), let first = text.dropFirst().first, first != " ", first != "*",
            let end = text.dropFirst().firstIndex(of: "*")
        else { return nil }
        let words = text[text.index(after: text.startIndex)..<end]
        return words.last == " " ? nil : words
    }

    private static func link(_ text: Substring) -> (text: Substring, target: Substring, rest: Substring)? {
        guard let middle = text.firstRange(of: "]("), let end = text[middle.upperBound...].firstIndex(of: ")"),
            !text[text.startIndex..<middle.lowerBound].dropFirst().contains("[")
        else { return nil }
        return (
            text[text.index(after: text.startIndex)..<middle.lowerBound], text[middle.upperBound..<end],
            text[text.index(after: end)...]
        )
    }
}
