// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON

/// An option that a line's command does not have, with the options that were probably meant.
///
/// The parser reports a missing argument or a rule of the command first, which hides the option that was mistyped.
struct UnknownOption {
    let name: String
    let suggestions: [String]

    /// Finds the first option in the arguments that is none of the command's; `nil` if there is none.
    ///
    /// - Parameter tree: The description of the root command.
    init?(in arguments: [String], of tree: JSONValue) {
        var command = tree
        var rest = arguments[...]
        while let word = rest.first, !word.hasPrefix("-"), let child = Self.child(word, of: command) {
            command = child
            rest = rest.dropFirst()
        }
        var known: [String] = []
        while true {
            for argument in command["arguments"]?.arrayValue ?? [] {
                // A command that hands its words on to another one judges them itself.
                guard argument["parsingStrategy"]?.stringValue != "allUnrecognized" else { return nil }
                known += Self.longNames(of: argument)
            }
            guard let usual = command["defaultSubcommand"]?.stringValue, let child = Self.child(usual, of: command)
            else { break }
            command = child
        }
        let typed = rest.prefix { $0 != "--" }.filter { $0.hasPrefix("--") }.map { word in word.prefix { $0 != "=" } }
        guard let unknown = typed.first(where: { !known.contains(String($0)) }) else { return nil }
        name = String(unknown)
        suggestions = UnknownCommand.near(String(name.dropFirst(2)), known.map { String($0.dropFirst(2)) })
            .map { "--" + $0 }
    }

    /// The parser's words about an error, with this one in its place.
    func replacing(_ message: String) -> String {
        let usage = message.range(of: "\nUsage: ")?.lowerBound ?? message.endIndex
        let hint = suggestions.isEmpty ? "" : " " + Suggestion.sentence(suggestions.map { "'\($0)'" }, otherwise: "")
        return "Error: Unknown option '\(SafeText.line(String(name.prefix(40))))'.\(hint)\(message[usage...])"
    }

    private static func child(_ name: String, of command: JSONValue) -> JSONValue? {
        command["subcommands"]?.arrayValue?.first { $0["commandName"]?.stringValue == name }
    }

    private static func longNames(of argument: JSONValue) -> [String] {
        (argument["names"]?.arrayValue ?? []).compactMap { name in
            name["kind"]?.stringValue == "long" ? name["name"]?.stringValue.map { "--" + $0 } : nil
        }
    }
}
