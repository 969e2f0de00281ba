// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Configuration
import Foundation

/// The keys of a configuration file with their lines, and their values.
///
/// Only the plain part of YAML is accepted: sections, `key: value`, and lists of words. Anchors, aliases, tags and nested
/// structures are refused before the YAML parser sees them, since a few lines of aliases can mean gigabytes. The parser
/// gives no lines either, which errors name.
struct SettingsLines: Sendable {
    enum Shape: Sendable {
        /// Nothing follows the key, or a null.
        case empty
        case word
        case list
        case section
    }

    struct Entry: Sendable {
        let path: [String]
        let line: Int
        var shape: Shape

        var key: String { path.joined(separator: ".") }
    }

    /// In the order of the file.
    private(set) var entries: [Entry] = []
    private var indices: [String: Int] = [:]
    /// The values by their keys; `nil` for a file without any.
    private(set) var values: YAMLSnapshot?

    /// Deep enough for a setting of a section of a profile.
    static let maximumDepth = 6

    /// - Parameter file: The file, for the message of an error.
    init(_ text: String, file: String) throws(ConfigurationError) {
        let text = text.replacing("\r\n", with: "\n")
        var reader = LineReader()
        for (index, line) in Self.outline(text).split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            do throws(LineProblem) {
                try reader.read(line, number: index + 1)
            } catch {
                throw ConfigurationError("\(file):\(index + 1): \(error.sentence)", file: file, line: index + 1)
            }
        }
        entries = reader.entries
        indices = reader.indices
        guard !entries.isEmpty else { return }
        do {
            let bytes = Array(text.utf8)
            values = try YAMLSnapshot(data: bytes.span.bytes, providerName: file, parsingOptions: .default)
        } catch {
            let first = String(describing: error).split(separator: "\n").first.map(String.init) ?? ""
            throw ConfigurationError(
                "\(file) is not valid YAML: \(SafeText.line(String(first.prefix(200)))).", file: file)
        }
    }

    /// The text with one character in place of each that has no meaning in YAML's syntax.
    ///
    /// A combining mark would otherwise hide the character before it.
    private static func outline(_ text: String) -> String {
        var outline = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            // YAML ends a line at these, and this reader doesn't.
            case "\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}": outline.unicodeScalars.append("\u{1}")
            case _ where scalar.isASCII: outline.unicodeScalars.append(scalar)
            default: outline.unicodeScalars.append("\u{A4}")
            }
        }
        return outline
    }

    func entry(_ key: String) -> Entry? { indices[key].map { entries[$0] } }

    /// The profiles that the file describes.
    var profiles: [String] {
        entries.filter { $0.path.count == 2 && $0.path[0] == "profiles" }.map { $0.path[1] }
    }
}

/// What is wrong with a line.
struct LineProblem: Error {
    let sentence: String
}

/// Reads a file line by line.
private struct LineReader {
    /// A section or a key whose value may follow.
    private struct Level {
        let indent: Int
        let path: [String]
    }

    private(set) var entries: [SettingsLines.Entry] = []
    private(set) var indices: [String: Int] = [:]
    private var levels: [Level] = []

    mutating func read(_ line: Substring, number: Int) throws(LineProblem) {
        // In comments, too: what ends a line for the parser only would hide the rest of the line from this reader.
        guard !line.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\t" || $0.value == 0x7F }) else {
            throw LineProblem(sentence: "This line contains a control character.")
        }
        let content = line.drop { $0 == " " || $0 == "\t" }
        guard let first = content.first, first != "#" else { return }
        let indentation = line.prefix(line.count - content.count)
        guard !indentation.contains("\t") else {
            throw LineProblem(sentence: "This line is indented with a tab; indent it with spaces.")
        }
        let text = String(content)
        if text == "---", entries.isEmpty { return }
        if text.hasPrefix("---") || text == "..." || first == "%" {
            throw LineProblem(sentence: "Directives and multiple documents are not supported; remove this line.")
        }
        if text == "-" || text.hasPrefix("- ") {
            try item(String(text.dropFirst()), indent: indentation.count)
        } else {
            try pair(text, indent: indentation.count, number: number)
        }
    }

    /// A word of a list, below its key.
    private mutating func item(_ text: String, indent: Int) throws(LineProblem) {
        guard let last = entries.indices.last, let level = levels.last, indent >= level.indent,
            entries[last].shape == .empty || entries[last].shape == .list, entries[last].path == level.path
        else { throw LineProblem(sentence: "This list item belongs to no key; write `key:` above it.") }
        guard try Self.shape(of: text) == .word else {
            throw LineProblem(sentence: "A list contains only plain values; write one value after the dash.")
        }
        entries[last].shape = .list
    }

    private mutating func pair(_ text: String, indent: Int, number: Int) throws(LineProblem) {
        guard let colon = text.firstIndex(of: ":"), let key = Self.key(text[..<colon]) else {
            throw LineProblem(
                sentence:
                    "This line is not `key: value`; a key consists of letters, digits, - and _, and is not indented "
                    + "below a value.")
        }
        let rest = text[text.index(after: colon)...]
        guard rest.isEmpty || rest.first == " " || rest.first == "\t" else {
            throw LineProblem(sentence: "A space is missing after `\(key):`.")
        }
        while let level = levels.last, level.indent > indent { levels.removeLast() }
        var parent: [String] = []
        if let level = levels.last, level.indent == indent {
            parent = Array(level.path.dropLast())
            levels.removeLast()
        } else if let level = levels.last {
            guard let last = entries.indices.last, entries[last].path == level.path,
                entries[last].shape == .empty || entries[last].shape == .section
            else { throw LineProblem(sentence: "The indentation of this line does not match a line above it.") }
            entries[last].shape = .section
            parent = level.path
        } else if !entries.isEmpty {
            throw LineProblem(sentence: "The indentation of this line does not match a line above it.")
        }
        let path = parent + [key]
        guard path.count <= SettingsLines.maximumDepth else {
            throw LineProblem(sentence: "This line is nested too deeply.")
        }
        let joined = path.joined(separator: ".")
        if let earlier = indices[joined] {
            throw LineProblem(sentence: "`\(joined)` is set twice, first in line \(entries[earlier].line).")
        }
        indices[joined] = entries.count
        entries.append(.init(path: path, line: number, shape: try Self.shape(of: String(rest))))
        levels.append(Level(indent: indent, path: path))
    }

    private static func key(_ text: Substring) -> String? {
        var text = text
        for quote in ["\"", "'"] where text.count > 2 && text.hasPrefix(quote) && text.hasSuffix(quote) {
            text = text.dropFirst().dropLast()
        }
        let isKey = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        return isKey && (1...64).contains(text.utf8.count) ? String(text) : nil
    }

    /// The shape of what stands after a key or a dash.
    private static func shape(of text: String) throws(LineProblem) -> SettingsLines.Shape {
        let value = text.drop { $0 == " " || $0 == "\t" }
        guard let first = value.first, first != "#" else { return .empty }
        switch first {
        case "\"", "'":
            guard let end = quotedEnd(value, first), isComment(value[end...]) else {
                throw LineProblem(sentence: "This value begins with \(first) but does not end with it.")
            }
            return .word
        case "[":
            try flowList(value.dropFirst())
            return .list
        case "{", "&", "*", "!", "|", ">", "@", "`", "%", "?", "]", "}", ",":
            throw LineProblem(
                sentence:
                    "A value must not begin with \(first); quote it, or write sections and lists on lines of their own."
            )
        default:
            let plain = withoutComment(value)
            guard !plain.contains(": "), !plain.hasSuffix(":"), !plain.hasPrefix("- ") else {
                throw LineProblem(
                    sentence: "This value contains a colon or a dash that is followed by a space; quote it.")
            }
            return ["~", "null", "Null", "NULL"].contains(plain) ? .empty : .word
        }
    }

    /// `[a, "b"]`, after its first bracket.
    private static func flowList(_ text: Substring) throws(LineProblem) {
        var rest = text
        while true {
            rest = rest.drop { $0 == " " || $0 == "," }
            guard let first = rest.first else { break }
            if first == "]" {
                guard isComment(rest.dropFirst()) else { break }
                return
            }
            if first == "\"" || first == "'" {
                guard let end = quotedEnd(rest, first) else { break }
                rest = rest[end...]
            } else {
                let word = rest.prefix { $0 != "," && $0 != "]" }
                guard !word.contains(where: { "[{}\"'#&*!|>%@`".contains($0) }), !word.contains(": "),
                    !word.hasSuffix(":")
                else { break }
                rest = rest[word.endIndex...]
            }
        }
        throw LineProblem(
            sentence: "A list in brackets must contain values separated by commas and end on the same line.")
    }

    /// Where a quoted text at the beginning ends.
    private static func quotedEnd(_ text: Substring, _ quote: Character) -> String.Index? {
        var index = text.index(after: text.startIndex)
        while index < text.endIndex {
            let character = text[index]
            let next = text.index(after: index)
            if character == "\\", quote == "\"" {
                guard next < text.endIndex else { return nil }
                index = text.index(after: next)
                continue
            }
            if character == quote {
                // Two single marks stand for one.
                guard quote == "'", next < text.endIndex, text[next] == "'" else { return next }
                index = text.index(after: next)
                continue
            }
            index = next
        }
        return nil
    }

    /// Whether nothing or a comment follows a value.
    private static func isComment(_ text: Substring) -> Bool {
        let rest = text.drop { $0 == " " || $0 == "\t" }
        return rest.isEmpty || rest.first == "#" && rest.count < text.count
    }

    private static func withoutComment(_ text: Substring) -> String {
        var end = text.endIndex
        for mark in [" #", "\t#"] {
            if let range = text.range(of: mark), range.lowerBound < end { end = range.lowerBound }
        }
        return String(text[..<end]).trimmingCharacters(in: .whitespaces)
    }
}
