// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import PlaidJSON

/// `tartan config`: shows and checks the configuration.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Show and check the settings of all commands.",
        subcommands: [Show.self, Check.self], defaultSubcommand: Show.self)
}

extension ConfigCommand {
    /// `tartan config show`.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Print each setting, its value, and where the value comes from.",
            discussion: """
                A flag takes precedence over an environment variable, a variable over the files, and a file over the
                default. The files are tartan.yaml in the working directory or the nearest parent folder that has one, then
                ~/.config/tartan/tartan.yaml, then /etc/tartan/tartan.yaml. Secrets and passwords are never printed. With a
                command and flags, such as `serve --port 9000`, prints only its settings, with the values that it would use.
                Exit codes: 0 success, 64 wrong usage or a file that cannot be read.

                Examples:
                  tartan config show
                  tartan config show serve
                  tartan config show --profile production --json
                """)

        @Argument(
            parsing: .allUnrecognized,
            help: ArgumentHelp("A command and its flags.", valueName: "command"))
        var words: [String] = []
        @OptionGroup var source: SettingsOptions
        @Flag(help: "Print JSON with every setting, its flag, variable, type and default.") var json = false

        func run() throws {
            let settings = try Settings.current()
            let index = CommandIndex()
            let given = try GivenFlags(words, index)
            let listed = given.settings.map { ListedSetting($0, settings, flag: given.values[$0.key], index) }
            let terminal = Terminal.current()
            guard !json else { return terminal.out(Output.line(document(settings, listed))) }
            var table = Table(columns: [
                .init(title: "Setting", minimumWidth: 14, priority: .essential),
                .init(title: "Value", maximumWidth: 200, minimumWidth: 12, priority: .essential),
                .init(title: "Source", maximumWidth: 200),
            ])
            table.rows = listed.filter { $0.origin != nil }.map { row in
                [row.setting.key, row.shown ?? "(unusable)", row.place]
            }
            terminal.out(table)
            for row in listed { if let problem = row.problem { terminal.note(problem) } }
            let unset = listed.count { $0.origin == nil }
            if unset > 0 { terminal.note("\(counted(unset, "setting")) without a value; --json lists them.") }
        }

        private func document(_ settings: Settings, _ listed: [ListedSetting]) -> JSONValue {
            [
                "profile": settings.profile.map { .string($0.text) } ?? .null,
                "files": .array(
                    settings.files.found.map { ["path": .string($0.path), "role": .string($0.role.name)] }),
                "ignored": .strings(settings.files.ignored), "settings": .array(listed.map(\.json)),
            ]
        }
    }

    /// `tartan config check`.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Find unknown keys, invalid values and contradictions, with file and line.",
            discussion: """
                Checks the files that commands would read here, all their profiles, and the environment variables.
                Exit codes: 0 no problems, 1 problems were found, 64 wrong usage.

                Examples:
                  tartan config check
                  tartan config check --config deploy/tartan.yaml --json
                """)

        @OptionGroup var source: SettingsOptions
        @Flag(help: "Print JSON.") var json = false

        func run() throws {
            let (files, findings) = Self.look()
            let terminal = Terminal.current()
            if json {
                let document: JSONValue = ["files": .strings(files), "findings": .array(findings.map(\.json))]
                terminal.out(Output.line(document))
            } else {
                for finding in findings { terminal.prose(finding.message, hanging: 2) }
                if findings.isEmpty {
                    terminal.out(
                        files.isEmpty
                            ? "There is no configuration file here; `tartan init` writes one."
                            : "\(files.joined(separator: ", ")): no problems were found.")
                }
            }
            if !findings.isEmpty { throw ExitCode(1) }
        }

        private static func look() -> (files: [String], findings: [SettingsFinding]) {
            do throws(ConfigurationError) {
                let settings = try Settings.ofThisProcess()
                return (settings.files.found.map(\.displayName), settings.findings())
            } catch {
                return (error.file.map { [$0] } ?? [], [SettingsFinding(error, key: nil)])
            }
        }
    }
}

/// The flags of a command whose settings are shown.
private struct GivenFlags {
    /// The settings to show.
    let settings: [Setting]
    /// What the flags say, by the settings' keys.
    private(set) var values: [String: [String]] = [:]

    init(_ words: [String], _ index: CommandIndex) throws {
        let name = words.prefix { !$0.hasPrefix("-") }.joined(separator: " ")
        if !name.isEmpty, !index.names.contains(name) {
            let near = UnknownCommand.near(name, index.names)
            let hint = near.isEmpty ? "" : " Did you mean `tartan config show \(near[0])`?"
            throw ValidationError("There is no command '\(SafeText.line(String(name.prefix(40))))'.\(hint)")
        }
        settings = name.isEmpty ? Setting.all : index.settings(of: name)
        var rest = words.drop { !$0.hasPrefix("-") }
        while let word = rest.popFirst() {
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let isOff = parts[0].hasPrefix("--no-")
            let flag = String(parts[0].dropFirst(isOff ? 5 : 2))
            let found = settings.filter { $0.flag == flag }
            guard word.hasPrefix("--"), let setting = found.first, !isOff || setting.type == "boolean" else {
                let known = settings.compactMap(\.flag) + ["json", "config", "profile", "help"]
                let near = UnknownCommand.near(flag, known).map { "--" + $0 }
                throw ValidationError(
                    "\(SafeText.line(String(word.prefix(40)))) sets nothing that \(name.isEmpty ? "`tartan`" : "`tartan \(name)`") reads."
                        + (near.isEmpty ? "" : " " + Suggestion.sentence(near, otherwise: "")))
            }
            guard found.count == 1 else {
                let commands = found.flatMap { index.commands(using: $0) }
                throw ValidationError(
                    "--\(flag) has several meanings; name the command: \(commands.joined(separator: " or ")).")
            }
            if setting.type == "boolean" {
                values[setting.key] = [isOff ? "false" : "true"]
            } else {
                guard let text = parts.count > 1 ? parts[1] : rest.popFirst() else {
                    throw ValidationError("--\(flag) needs a value.")
                }
                values[setting.key, default: []] += setting.isRepeated ? [text] : setting.values(of: text)
            }
        }
        for setting in settings where !setting.isList { values[setting.key] = values[setting.key].map { $0.suffix(1) } }
    }
}
