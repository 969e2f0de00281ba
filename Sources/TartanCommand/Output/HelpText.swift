// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The help of commands, set for a terminal: paragraphs fill its width, and lines to copy stay whole.
struct HelpText {
    /// The text as the parser makes it where no line is too long.
    private let source: String
    private let width: Int

    /// - Parameter width: The columns of the terminal.
    init(_ source: String, width: Int) {
        self.source = source
        self.width = max(width, 20)
    }

    /// A width that no text of help reaches: the parser then breaks no line.
    static let unbroken = 1_000_000

    /// Whether a text is the help of a command.
    static func isHelp(_ text: String) -> Bool { text.hasPrefix("OVERVIEW: ") || text.hasPrefix("USAGE: ") }

    /// Where the text of an option begins.
    private static let column = 26

    var lines: [String] {
        var result: [String] = []
        var paragraph: [Substring] = []
        var isOverview = true
        func end() {
            guard !paragraph.isEmpty else { return }
            result += TextWidth.wrap(paragraph.joined(separator: " "), to: width)
            paragraph = []
        }
        for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("USAGE: ") { isOverview = false }
            guard isOverview else {
                end()
                result += synopsisOrOption(line)
                continue
            }
            // What is set in is there to be copied.
            if line.isEmpty || line.hasPrefix("  ") {
                end()
                result.append(String(line))
            } else if line.hasSuffix(":"), line.split(separator: " ").count < 4 {
                end()
                result.append(String(line))
            } else {
                paragraph.append(line)
            }
        }
        end()
        return result
    }

    /// The lines of a message about wrong usage: sentences, then a synopsis.
    static func lines(ofError text: String, width: Int) -> [String] {
        let page = HelpText(text, width: width)
        return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
            line.hasPrefix("Usage: ") || line.hasPrefix("       tartan ")
                ? page.usage(line) : TextWidth.wrap(String(line), to: page.width)
        }
    }

    private func synopsisOrOption(_ line: Substring) -> [String] {
        if line.hasPrefix("USAGE: ") || line.hasPrefix("       tartan ") { return usage(line) }
        if line.hasPrefix("  See '") { return TextWidth.wrap(String(line), to: width) }
        return option(Self.title(line))
    }

    /// The title of a group of commands without the word that all of them share.
    private static func title(_ line: Substring) -> Substring {
        let end = " SUBCOMMANDS:"
        guard line.hasSuffix(end), line.count > end.count else { return line }
        return line.dropLast(end.count) + ":"
    }

    /// A synopsis, broken between arguments.
    private func usage(_ line: Substring) -> [String] {
        var depth = 0
        let bound = String(
            line.map { character -> Character in
                if character == "[" || character == "<" { depth += 1 }
                if character == "]" || character == ">" { depth -= 1 }
                return character == " " && depth > 0 ? "\u{A0}" : character
            })
        let label = String(bound.prefix(7))
        return TextWidth.wrap(String(bound.dropFirst(7)), label: label, to: width, hanging: 7)
            .map { $0.replacing("\u{A0}", with: " ") }
    }

    /// An option or a subcommand with what it does; on a narrow terminal, that stands below it.
    private func option(_ line: Substring) -> [String] {
        guard TextWidth.of(line) > width, line.hasPrefix("  ") else { return [String(line)] }
        let indent = width < 60 ? 6 : Self.column
        let label = line.prefix(Self.column)
        let isLabelled = label.contains { $0 != " " }
        let words = line.dropFirst(Self.column).drop { $0 == " " }
        // A label that reaches into the text's column stands on a line of its own already.
        guard line.count > Self.column, !isLabelled || label.hasSuffix(" ") else { return [String(line)] }
        let start = String(repeating: " ", count: indent)
        if isLabelled, indent < Self.column {
            var name = String(label)
            while name.last == " " { name.removeLast() }
            return [name] + TextWidth.wrap(start + words, to: width)
        }
        return TextWidth.wrap(String(words), label: isLabelled ? String(label) : start, to: width, hanging: indent)
    }
}
