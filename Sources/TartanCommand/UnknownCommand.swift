// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import PlaidKnowledge

/// A command's name that does not exist, with the names that were probably meant.
struct UnknownCommand {
    let name: String
    /// The command below which the name was looked for, such as `tartan webhooks`.
    let parent: String
    let suggestions: [String]

    /// Finds the first name in the arguments that is none of a command's subcommands; `nil` when all are.
    init?(in arguments: [String], of root: any ParsableCommand.Type) {
        var command = root
        var path = root._commandName
        for argument in arguments {
            let children = command.configuration.subcommands
            guard !children.isEmpty, !argument.hasPrefix("-") else { return nil }
            if argument == "help", command == root { continue }
            if let child = children.first(where: { Self.names(of: $0).contains(argument) }) {
                command = child
                path += " \(child._commandName)"
                continue
            }
            name = argument
            parent = path
            suggestions = Self.near(
                argument, children.filter { $0.configuration.shouldDisplay }.map { $0._commandName })
            return
        }
        return nil
    }

    var message: String {
        let shown = SafeText.line(String(name.prefix(40)))
        let hint =
            suggestions.isEmpty
            ? "`\(parent) --help` lists the commands."
            : Suggestion.sentence(suggestions.map { "`\(parent) \($0)`" }, otherwise: "")
        return "Unknown command '\(shown)'. \(hint)"
    }

    private static func names(of command: any ParsableCommand.Type) -> [String] {
        [command._commandName] + command.configuration.aliases
    }

    /// Names within two mistakes, the nearest first, or names that begin with the word.
    static func near(_ name: String, _ known: [String]) -> [String] {
        let wanted = name.lowercased()
        guard (1...40).contains(wanted.utf8.count) else { return [] }
        let scored = known.compactMap { candidate -> (Int, String)? in
            let distance = Knowledge.distance(wanted, candidate)
            if distance <= min(2, max(1, candidate.count / 2)) { return (distance, candidate) }
            return wanted.count > 1 && (candidate.hasPrefix(wanted) || wanted.hasPrefix(candidate))
                ? (3, candidate) : nil
        }
        return scored.sorted { $0 < $1 }.prefix(3).map(\.1)
    }
}
