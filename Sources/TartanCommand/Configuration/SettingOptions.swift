// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

extension Option where Value == String? {
    /// A flag of the table; its value is checked by the reader of all settings.
    init(_ setting: Setting) {
        self.init(name: .customLong(setting.flag ?? setting.key), help: setting.argumentHelp)
    }
}

extension Option where Value == [String] {
    /// A flag of the table that can be repeated.
    init(wrappedValue: [String], _ setting: Setting) {
        self.init(
            wrappedValue: wrappedValue, name: .customLong(setting.flag ?? setting.key), help: setting.argumentHelp)
    }
}

extension Flag where Value == Bool? {
    /// A flag of the table, which `--no-…` turns off again where a file turns it on.
    init(_ setting: Setting) {
        self.init(
            name: .customLong(setting.flag ?? setting.key), inversion: .prefixedNo, help: setting.argumentHelp)
    }
}

extension Setting {
    /// The help with the variable and the default.
    var argumentHelp: ArgumentHelp {
        let standard = standard.map { ", default: \($0)" } ?? ""
        let word: String? =
            switch kind {
            case .text: nil
            case .path: "path"
            case .address: "url"
            case .database: "address"
            case .number: "n"
            case .amount: "dollars"
            case .yesNo: nil
            case .choice, .list: "word"
            }
        return ArgumentHelp("\(help) (env: \(variable)\(standard))", valueName: word)
    }

    /// Refuses an impossible value of a flag before the command starts.
    func check(_ flag: String?) throws {
        guard let flag, let problem = problem(with: values(of: flag)) else { return }
        throw ValidationError("--\(self.flag ?? key) \(problem)")
    }

    /// Refuses impossible values of flags before the command starts.
    static func check(_ flags: KeyValuePairs<Setting, String?>) throws {
        for (setting, flag) in flags { try setting.check(flag) }
    }
}

/// `--config` and `--profile`, which every command with settings has.
///
/// `Settings` reads them before the options are parsed; they are declared here for the help and the completions.
struct SettingsOptions: ParsableArguments {
    @Option(.config) var config: String?
    @Option(.profile) var profile: String?
}
