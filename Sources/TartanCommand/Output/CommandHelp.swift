// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation

/// The help of a command as it is shown: where the command has a default subcommand, with that one's options.
struct CommandHelp {
    private let text: String

    /// - Parameters:
    ///   - text: The help as the parser makes it, no line broken.
    ///   - root: The command that all others are below of.
    init(_ text: String, root: any ParsableCommand.Type) {
        self.text = Self.completed(text, root)
    }

    func lines(width: Int) -> [String] { HelpText(text, width: width).lines }

    private static func completed(_ text: String, _ root: any ParsableCommand.Type) -> String {
        guard let command = command(in: text, root), let usual = command.configuration.defaultSubcommand,
            let options = options(in: root.helpMessage(for: usual, columns: HelpText.unbroken))
        else { return text }
        let title = "OPTIONS OF \(usual._commandName.uppercased()) (THE DEFAULT):"
        guard let place = text.range(of: "\nSUBCOMMANDS:\n") else { return text }
        return text.replacingCharacters(in: place, with: "\n\(title)\n\(options)\nSUBCOMMANDS:\n")
    }

    /// The command whose help a text is, by the last line that says how to get more of it.
    private static func command(in text: String, _ root: any ParsableCommand.Type) -> (any ParsableCommand.Type)? {
        guard let line = text.split(separator: "\n").last(where: { $0.contains("See '") }) else { return nil }
        // "See 'tartan help sandbox <subcommand>' for detailed help."
        let words = line.split(separator: "'").dropFirst().first?.split(separator: " ").dropFirst(2).dropLast() ?? []
        var command = root
        for word in words {
            guard let child = command.configuration.subcommands.first(where: { $0._commandName == word }) else {
                return nil
            }
            command = child
        }
        return command
    }

    /// The options of a help text, without those that every command has.
    private static func options(in text: String) -> String? {
        guard let start = text.range(of: "\nOPTIONS:\n") else { return nil }
        let lines = text[start.upperBound...].split(separator: "\n", omittingEmptySubsequences: false)
            .prefix { !$0.isEmpty }
            .filter { !$0.hasPrefix("  --version ") && !$0.hasPrefix("  -h, --help ") }
        return lines.isEmpty ? nil : lines.joined(separator: "\n") + "\n"
    }
}

/// What was probably meant by a value that an option does not take.
struct ValueSuggestion {
    /// The parser's words with the suggestion.
    let text: String

    /// - Returns: `nil` for other errors, and where no value comes near.
    init?(in message: String) {
        guard message.hasPrefix("Error: The value '"), let head = message.split(separator: "\n").first,
            let listed = message.range(of: "Please provide one of ")
        else { return nil }
        let given = head.dropFirst("Error: The value '".count)
        guard let end = given.range(of: "' is invalid for ") else { return nil }
        let value = String(given[..<end.lowerBound])
        let usage = message.range(of: "\nUsage: ")?.lowerBound ?? message.endIndex
        let values: [String]
        if message[listed.upperBound...].hasPrefix("the following:") {
            values = message[listed.upperBound..<usage].split(separator: "\n").compactMap { line in
                line.hasPrefix("  - ") ? String(line.dropFirst(4)) : nil
            }
        } else {
            let words = message[listed.upperBound..<usage].split(separator: "'", omittingEmptySubsequences: false)
            values = words.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
        }
        let near = UnknownCommand.near(value, values)
        guard !near.isEmpty else { return nil }
        text = message[..<listed.lowerBound] + Suggestion.sentence(near, otherwise: "") + message[usage...]
    }
}
