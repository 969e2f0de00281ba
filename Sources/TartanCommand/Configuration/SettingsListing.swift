// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import PlaidJSON

/// The commands, as their options describe them.
struct CommandIndex {
    /// The flags of each command with their help, by its words without `tartan`.
    private let flags: [(name: String, flags: [String: String])]
    /// What runs for a group of commands without a further word.
    private let defaults: [String: String]

    init() {
        var flags: [(String, [String: String])] = []
        var defaults: [String: String] = [:]
        func walk(_ command: JSONValue, _ words: [String]) {
            let children = (command["subcommands"]?.arrayValue ?? []).filter {
                $0["commandName"]?.stringValue != "help"
            }
            var helps: [String: String] = [:]
            for argument in command["arguments"]?.arrayValue ?? [] {
                for name in argument["names"]?.arrayValue ?? [] {
                    helps[name["name"]?.stringValue ?? ""] = argument["abstract"]?.stringValue ?? ""
                }
            }
            let name = words.joined(separator: " ")
            // Without a command there is nothing to set.
            if !words.isEmpty { flags.append((name, helps)) }
            if let standard = command["defaultSubcommand"]?.stringValue, !words.isEmpty {
                defaults[name] = "\(name) \(standard)"
            }
            for child in children { walk(child, words + [child["commandName"]?.stringValue ?? ""]) }
        }
        if let command = Tartan.tree { walk(command, []) }
        self.flags = flags
        self.defaults = defaults
    }

    var names: [String] { flags.map(\.name) }

    /// The commands that use a setting.
    func commands(using setting: Setting) -> [String] {
        switch setting.use {
        case .commands(let names): names
        case .flag(let flag):
            flags.filter { command in
                // Elsewhere, a flag of the same name may mean something else; the table's names its variable.
                let help = command.flags[flag] ?? ""
                return !command.name.hasPrefix("config")
                    && Setting.all.contains { $0.flag == flag && help.contains("(env: \($0.variable)") }
            }.map(\.name)
        }
    }

    /// The settings that a command uses.
    func settings(of name: String) -> [Setting] {
        func whole(_ name: String) -> String { defaults[name] ?? name }
        return Setting.all.filter { setting in
            commands(using: setting).contains { whole($0) == whole(name) }
        }
    }
}

/// A setting with its value, as `tartan config show` prints it.
struct ListedSetting {
    let setting: Setting
    let commands: [String]
    let origin: SettingOrigin?
    /// `nil` if nothing sets it, or if the value cannot be used.
    let value: Settings.Value?
    let problem: String?

    /// - Parameter flag: What the command line gave.
    init(_ setting: Setting, _ settings: Settings, flag: [String]?, _ index: CommandIndex) {
        self.setting = setting
        commands = index.commands(using: setting)
        origin = settings.origin(setting, flag: flag?.joined(separator: ","))
        do throws(ConfigurationError) {
            value = try settings.value(setting, flag: flag)
            problem = nil
        } catch {
            value = nil
            problem = error.description
        }
    }

    /// The value without what is secret in it.
    var shown: String? {
        guard let value else { return nil }
        if setting.isSecret { return "(secret)" }
        if case .database = setting.kind { return (try? DatabaseAddress(value.text))?.displayName ?? "" }
        return SafeText.line(Self.withoutQuery(value.text))
    }

    /// A URL without the values of its query, which may be secrets that a receiver expects; any other text as it is.
    static func withoutQuery(_ text: String) -> String {
        guard let start = text.firstIndex(of: "?"), text[..<start].contains("://") else { return text }
        let names = text[text.index(after: start)...].split(separator: "&").map {
            $0.prefix { $0 != "=" } + "=(secret)"
        }
        return text[..<start] + "?" + names.joined(separator: "&")
    }

    var place: String { origin.map { $0.place(of: setting) } ?? "" }

    var json: JSONValue {
        [
            "key": .string(setting.key), "value": jsonValue, "source": source, "problem": .optional(problem),
            "flag": .optional(setting.flag.map { "--" + $0 }), "variable": .string(setting.variable),
            "in_files": .bool(setting.isInFiles), "type": .string(setting.type), "default": .optional(setting.standard),
            "repeatable": .bool(setting.isRepeated), "secret": .bool(setting.isSecret), "commands": .strings(commands),
            "help": .string(setting.help),
        ]
    }

    private var jsonValue: JSONValue {
        guard let value, let shown else { return .null }
        if setting.isSecret { return .string(shown) }
        switch setting.kind {
        case .number:
            return UInt64(value.text).flatMap { Int(exactly: $0) }.map { .number(JSONNumber($0)) } ?? .string(shown)
        case .yesNo: return Setting.truth(value.text).map(JSONValue.bool) ?? .null
        case .list: return .strings(value.values)
        default: return .string(shown)
        }
    }

    private var source: JSONValue {
        switch origin {
        case nil: return .null
        case .flag: return ["kind": "flag", "name": .string(place)]
        case .variable: return ["kind": "variable", "name": .string(place)]
        case .standard: return ["kind": "default"]
        case .file(let file, let line, let profile):
            return [
                "kind": "file", "file": .string(file.path), "role": .string(file.role.name),
                "line": .number(JSONNumber(line)), "profile": .optional(profile),
            ]
        }
    }
}
