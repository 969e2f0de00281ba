// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Configuration
import Foundation
import MoneyLedger
import Synchronization

/// Reads every setting: a flag before an environment variable, before the configuration files, before the default.
struct Settings: Sendable {
    /// A value and where it comes from.
    struct Value: Sendable {
        let setting: Setting
        /// One text, or the words of a list.
        let values: [String]
        let origin: SettingOrigin

        var text: String { values.joined(separator: ",") }
    }

    let environment: [String: String]
    let files: SettingsFiles
    /// The chosen profile, and where its name comes from.
    let profile: Value?
    /// The command line and the variables.
    private let outer: [Layer]
    private var layers: [Layer]
    /// Values that a command sets for a part of itself, which go before its flags.
    private var own: [AbsoluteConfigKey: ConfigValue] = [:]

    /// The settings of this process, read once; what is odd about the files is said once, on standard error.
    static func current() throws(ConfigurationError) -> Settings { try shared.get() }

    private static let shared: Result<Settings, ConfigurationError> = Result {
        () throws(ConfigurationError) -> Settings in
        let settings = try ofThisProcess()
        let terminal = Terminal.current()
        for note in settings.notes { terminal.note(note) }
        return settings
    }

    /// The settings of this process, read again.
    static func ofThisProcess() throws(ConfigurationError) -> Settings {
        try Settings(
            arguments: Array(CommandLine.arguments.dropFirst()), environment: Environment.current().values,
            workingDirectory: SettingsFiles.workingDirectory())
    }

    /// - Parameter arguments: The command line; only `--config` and `--profile` are looked for.
    init(arguments: [String], environment: [String: String], workingDirectory: String?) throws(ConfigurationError) {
        self.environment = environment
        let configFlag = Self.option(.config, in: arguments)
        files = try SettingsFiles(
            named: configFlag ?? environment[Setting.config.variable].flatMap { $0.isEmpty ? nil : $0 },
            environment: environment, workingDirectory: workingDirectory)
        var given: [AbsoluteConfigKey: ConfigValue] = [:]
        for (setting, text) in [(Setting.config, configFlag), (.profile, Self.option(.profile, in: arguments))] {
            if let text { given[setting.configKey] = setting.configValue([text]) }
        }
        outer = [
            Layer(name: "arguments", InMemoryProvider(values: given), { _ in .flag }),
            Layer.variables(environment),
        ]
        profile = try Self.value(.profile, in: outer + files.found.map { Layer.file($0, profile: nil) })
        layers = Self.layers(outer, files, profile: profile?.text)
        if let profile { try Self.checkProfile(profile, files) }
    }

    /// In every file, the chosen profile goes before the rest.
    private static func layers(_ outer: [Layer], _ files: SettingsFiles, profile: String?) -> [Layer] {
        let inner = files.found.flatMap { file in
            let chosen = profile.flatMap { file.lines.profiles.contains($0) ? Layer.file(file, profile: $0) : nil }
            return (chosen.map { [$0] } ?? []) + [Layer.file(file, profile: nil)]
        }
        return outer + inner + [Layer.standards]
    }

    /// The settings as they are in another profile.
    func choosing(_ profile: String) -> Settings {
        var changed = self
        changed.layers = Self.layers(outer, files, profile: profile)
        return changed
    }

    /// The settings with values of a command's own, which overrule everything.
    func overriding(_ values: [(Setting, String)]) -> Settings {
        var changed = self
        for (setting, text) in values { changed.own[setting.configKey] = setting.configValue([text]) }
        return changed
    }

    // MARK: Reading

    /// The value of a setting; `nil` if nothing sets it.
    ///
    /// - Parameter flag: What the command line gave.
    func value(_ setting: Setting, flag: [String]? = nil) throws(ConfigurationError) -> Value? {
        guard let found = try Self.value(setting, in: layers(setting, flag)) else { return nil }
        if let sentence = Trust.refusal(of: found) { throw ConfigurationError(sentence, found.origin) }
        return found
    }

    /// Where the value of a setting stands, which is not checked; `nil` if nothing sets it.
    func origin(_ setting: Setting, flag: String? = nil) -> SettingOrigin? {
        Self.find(setting, in: layers(setting, flag.map { [$0] }))?.layer.origin(setting)
    }

    /// Whether a flag, a variable or a file sets a value, not only the default.
    func isChosen(_ setting: Setting, flag: String? = nil) -> Bool {
        origin(setting, flag: flag).map { $0.rank < SettingOrigin.standard.rank } ?? false
    }

    private func layers(_ setting: Setting, _ flag: [String]?) -> [Layer] {
        var given = own
        if let flag, !setting.isList || !flag.isEmpty { given[setting.configKey] = setting.configValue(flag) }
        return [Layer(name: "command", InMemoryProvider(values: given), { _ in .flag })] + layers
    }

    func text(_ setting: Setting, flag: String? = nil) throws(ConfigurationError) -> String? {
        try value(setting, flag: flag.map { [$0] })?.text
    }

    /// A setting that has a default.
    func required(_ setting: Setting, flag: String? = nil) throws(ConfigurationError) -> String {
        try text(setting, flag: flag) ?? setting.standard ?? ""
    }

    func number(_ setting: Setting, flag: String? = nil) throws(ConfigurationError) -> Int? {
        // Every range but the seed's is within that of Int.
        try text(setting, flag: flag).flatMap { Int($0) }
    }

    /// An amount in US dollars; `nil` if nothing sets it.
    func amount(_ setting: Setting, flag: String? = nil) throws(ConfigurationError) -> Money? {
        // Checked when it was read.
        try text(setting, flag: flag).flatMap { try? Money(decimal: $0, .usd) }
    }

    func isOn(_ setting: Setting, flag: Bool? = nil) throws(ConfigurationError) -> Bool {
        try text(setting, flag: flag.map { String($0) }).flatMap(Setting.truth) ?? false
    }

    func words(_ setting: Setting, flag: [String]? = nil) throws(ConfigurationError) -> [String] {
        try value(setting, flag: flag)?.values ?? []
    }

    /// Asks the layers for a value, and checks it.
    static func value(_ setting: Setting, in layers: [Layer]) throws(ConfigurationError) -> Value? {
        guard let (values, layer) = find(setting, in: layers) else { return nil }
        let origin = layer.origin(setting)
        if let problem = layer.shapeProblem(setting) ?? setting.problem(with: values) {
            throw ConfigurationError("\(origin.subject(setting)) \(problem)", origin)
        }
        let meant = origin.file.map { $0.resolve(values, of: setting) } ?? values
        return Value(setting: setting, values: meant, origin: origin)
    }

    private static func find(_ setting: Setting, in layers: [Layer]) -> (values: [String], layer: Layer)? {
        let winner = Winner()
        let reader = ConfigReader(providers: layers.map(\.provider), accessReporter: winner)
        let key = ConfigKey(setting.configKey.components)
        let read =
            setting.isList
            ? reader.stringArray(forKey: key, isSecret: setting.isSensitive)
            : reader.string(forKey: key, isSecret: setting.isSensitive).map { [$0] }
        guard let read, let name = winner.name, let layer = layers.first(where: { $0.name == name }) else { return nil }
        return (read, layer)
    }

    // MARK: The profile

    private static func checkProfile(_ profile: Value, _ files: SettingsFiles) throws(ConfigurationError) {
        let known = Set(files.found.flatMap(\.lines.profiles)).sorted()
        guard !known.contains(profile.text) else { return }
        let name = SafeText.line(String(profile.text.prefix(40)))
        let near = UnknownCommand.near(profile.text, known)
        let hint =
            known.isEmpty
            ? "No configuration file defines a profile."
            : near.isEmpty ? "The profiles are \(known.joined(separator: ", "))." : "Did you mean \(near[0])?"
        throw ConfigurationError(
            "\(profile.origin.subject(.profile)) names an unknown profile '\(name)'. \(hint)", profile.origin)
    }

    /// The value of an option before the command's own parser has seen it: which files are read depends on it.
    private static func option(_ setting: Setting, in arguments: [String]) -> String? {
        guard let flag = setting.flag.map({ "--" + $0 }) else { return nil }
        let words = arguments.prefix { $0 != "--" }
        var found: String?
        for (index, word) in words.enumerated() {
            if word.hasPrefix(flag + "=") { found = String(word.dropFirst(flag.count + 1)) }
            if word == flag, index + 1 < words.count { found = words[index + 1] }
        }
        return found
    }
}

/// Learns which layer gave a value.
private final class Winner: AccessReporter {
    private let found = Mutex<String?>(nil)

    var name: String? { found.withLock { $0 } }

    func report(_ event: AccessEvent) {
        let name = event.providerResults.last { result in
            if case .success(let lookup) = result.result { lookup.value != nil } else { false }
        }?.providerName
        found.withLock { $0 = name }
    }
}

extension Setting {
    var configKey: AbsoluteConfigKey { AbsoluteConfigKey(key.split(separator: ".").map(String.init)) }

    func configValue(_ values: [String]) -> ConfigValue {
        ConfigValue(
            isList ? .stringArray(values) : .string(values.joined(separator: ",")), isSecret: isSensitive)
    }
}
