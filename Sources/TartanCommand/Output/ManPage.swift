// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// Generates a man page from the description of a command and its subcommands.
struct ManPage {
    /// The page in roff, as `man` reads it.
    private(set) var text = ""
    /// The names of the options that every command has; they are described once.
    private var common: Set<String> = []

    /// Commands that stand below one title.
    struct Group {
        let name: String
        let commands: [String]
    }

    /// - Parameter groups: The groups of subcommands; those in none of them come last.
    init(_ command: JSONValue, groups: [Group] = []) {
        let name = command["commandName"]?.stringValue ?? "tartan"
        add(".TH \(name.uppercased()) 1 \"\" \"Tartan\" \"User commands\"")
        add(".SH NAME")
        add("\(name) \\- \(Self.escaped(command["abstract"]?.stringValue ?? ""))")
        add(".SH SYNOPSIS")
        add(".B \(name)\n.I command\n[\\fIoption\\fR ...]")
        add(".SH DESCRIPTION")
        paragraph(command["discussion"]?.stringValue ?? "")
        common = Set((command["arguments"]?.arrayValue ?? []).map(Self.usage))
        if !common.isEmpty {
            add(".SH OPTIONS\nEvery command has these options.")
            arguments(command["arguments"]?.arrayValue ?? [])
        }
        let children = command["subcommands"]?.arrayValue ?? []
        for group in groups {
            add(".SH \(Self.escaped(group.name.uppercased())) COMMANDS")
            for word in group.commands {
                if let child = children.first(where: { $0["commandName"]?.stringValue == word }) {
                    section(child, after: name)
                }
            }
        }
        let grouped = Set(groups.flatMap(\.commands))
        let others = children.filter { child in
            child["commandName"]?.stringValue.map { $0 != "help" && !grouped.contains($0) } ?? false
        }
        if !others.isEmpty { add(groups.isEmpty ? ".SH COMMANDS" : ".SH OTHER COMMANDS") }
        for child in others { section(child, after: name) }
    }

    private mutating func section(_ command: JSONValue, after parents: String) {
        guard let name = command["commandName"]?.stringValue, name != "help" else { return }
        let path = "\(parents) \(name)"
        add(".SS \(Self.escaped(path))")
        add(Self.escaped(command["abstract"]?.stringValue ?? ""))
        let own = (command["arguments"]?.arrayValue ?? []).filter { !common.contains(Self.usage($0)) }
        arguments(own)
        if let discussion = command["discussion"]?.stringValue, !discussion.isEmpty {
            add(".PP")
            paragraph(discussion)
        }
        for child in command["subcommands"]?.arrayValue ?? [] { section(child, after: path) }
    }

    /// Describes arguments; a flag and the one that turns it off share their description.
    private mutating func arguments(_ all: [JSONValue]) {
        let shown = all.filter { $0["shouldDisplay"]?.boolValue != false }
        for (index, argument) in shown.enumerated() {
            let usage = Self.usage(argument)
            if index > 0, usage == Self.inverse(shown[index - 1]) { continue }
            let isPair = index + 1 < shown.count && Self.usage(shown[index + 1]) == Self.inverse(argument)
            add(".TP\n\(isPair ? "\(usage), \(Self.inverse(argument))" : usage)")
            let words = argument["abstract"]?.stringValue ?? ""
            let standard = argument["defaultValue"]?.stringValue.map { " (default: \($0))" } ?? ""
            add(Self.escaped(words + standard))
        }
    }

    /// The usage of the flag that turns this one off.
    private static func inverse(_ argument: JSONValue) -> String {
        usage(argument).replacing("\\fB\\-\\-", with: "\\fB\\-\\-no\\-")
    }

    /// The names of an argument in bold, with their values.
    private static func usage(_ argument: JSONValue) -> String {
        let value = argument["valueName"]?.stringValue ?? "value"
        if argument["kind"]?.stringValue == "positional" { return "\\fI\(escaped(value))\\fR" }
        let names = (argument["names"]?.arrayValue ?? []).compactMap { name -> String? in
            guard let word = name["name"]?.stringValue else { return nil }
            return "\\fB\(escaped((name["kind"]?.stringValue == "long" ? "--" : "-") + word))\\fR"
        }
        let takesValue = argument["kind"]?.stringValue == "option"
        return names.joined(separator: ", ") + (takesValue ? " \\fI\(escaped(value))\\fR" : "")
    }

    /// Wraps paragraphs; indented lines stay unchanged.
    private mutating func paragraph(_ words: String) {
        var isExample = false
        for line in words.split(separator: "\n", omittingEmptySubsequences: false) {
            let wasExample = isExample
            isExample = line.hasPrefix("  ")
            if isExample != wasExample { add(isExample ? ".PP\n.nf" : ".fi") }
            if line.isEmpty { add(".PP") } else { add(Self.escaped(String(line))) }
        }
        if isExample { add(".fi") }
    }

    private mutating func add(_ line: String) { text += line + "\n" }

    /// Formats a character code with at least four digits, as roff requires.
    private static func hexadecimal(_ number: UInt32) -> String {
        let digits = String(number, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// Escapes a text for roff.
    static func escaped(_ text: String) -> String {
        var result = ""
        for (index, character) in text.enumerated() {
            switch character {
            case "\\": result += "\\e"
            case "-": result += "\\-"
            case ".", "'": result += (index == 0 ? "\\&" : "") + String(character)
            default:
                for scalar in character.unicodeScalars {
                    result += scalar.isASCII ? String(scalar) : "\\[u\(Self.hexadecimal(scalar.value))]"
                }
            }
        }
        return result
    }
}
