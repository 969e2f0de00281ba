// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Configuration
import Foundation

/// One place that values come from.
struct Layer: Sendable {
    let name: String
    let provider: any ConfigProvider
    /// Where the value of a setting stands in this place.
    let origin: @Sendable (Setting) -> SettingOrigin
    /// What is wrong with the form of a value, before its content is looked at.
    var shapeProblem: @Sendable (Setting) -> String? = { _ in nil }

    init(name: String, _ upstream: some ConfigProvider, _ origin: @escaping @Sendable (Setting) -> SettingOrigin) {
        self.name = name
        provider = NamedProvider(providerName: name, upstream: upstream)
        self.origin = origin
    }

    /// The defaults of the table.
    static let standards = Layer(
        name: "defaults",
        InMemoryProvider(
            values: Dictionary(
                uniqueKeysWithValues: Setting.all.compactMap { setting in
                    setting.standard.map { (setting.configKey, setting.configValue(setting.values(of: $0))) }
                })),
        { _ in .standard })

    /// The environment variables; an empty one counts as absent.
    static func variables(_ environment: [String: String]) -> Layer {
        var known: [String: String] = [:]
        var names: [AbsoluteConfigKey: String] = [:]
        var secrets: Set<String> = []
        for setting in Setting.all {
            names[setting.configKey] = setting.variable
            if setting.isSensitive { secrets.insert(setting.variable) }
            if let text = environment[setting.variable], !text.isEmpty { known[setting.variable] = text }
        }
        let keys = names
        let provider = EnvironmentVariablesProvider(
            environmentVariables: known, secretsSpecifier: .specific(secrets)
        ).mapKeys { AbsoluteConfigKey([keys[$0] ?? ""]) }
        return Layer(name: "variables", provider, { _ in .variable })
    }

    /// A file, or one of its profiles.
    static func file(_ file: SettingsFile, profile: String?) -> Layer {
        let prefix = profile.map { ["profiles", $0] } ?? []
        let name = "\(file.role.name) \(file.path) \(profile ?? "")"
        let entry: @Sendable (Setting) -> SettingsLines.Entry? = { setting in
            file.lines.entry((prefix + setting.configKey.components).joined(separator: "."))
        }
        var layer = Layer(
            name: name, FileLayerProvider(providerName: name, lines: file.lines, prefix: prefix),
            { .file(file, line: entry($0)?.line ?? 1, profile: profile) })
        layer.shapeProblem = { setting in
            switch entry(setting)?.shape {
            case .section: "is one value, and not a section."
            case .list where !setting.isList: "is one value, and not a list."
            default: nil
            }
        }
        return layer
    }
}

/// A provider under a name by which a report can be told from another's.
private struct NamedProvider: ConfigProvider {
    let providerName: String
    let upstream: any ConfigProvider

    func value(forKey key: AbsoluteConfigKey, type: ConfigType) throws -> LookupResult {
        try upstream.value(forKey: key, type: type)
    }

    func fetchValue(forKey key: AbsoluteConfigKey, type: ConfigType) async throws -> LookupResult {
        try value(forKey: key, type: type)
    }

    func snapshot() -> any ConfigSnapshot { upstream.snapshot() }

    func watchValue<Return: ~Copyable>(
        forKey key: AbsoluteConfigKey, type: ConfigType,
        updatesHandler: (ConfigUpdatesAsyncSequence<Result<LookupResult, any Error>, Never>) async throws -> Return
    ) async throws -> Return {
        try await watchValueFromValue(forKey: key, type: type, updatesHandler: updatesHandler)
    }

    func watchSnapshot<Return: ~Copyable>(
        updatesHandler: (ConfigUpdatesAsyncSequence<any ConfigSnapshot, Never>) async throws -> Return
    ) async throws -> Return {
        try await watchSnapshotFromSnapshot(updatesHandler: updatesHandler)
    }
}

/// The values of a file below a prefix, as text.
///
/// The library's `FileProvider` reads a path again after its owner was checked, waits for named pipes, and reads files of
/// any size; its parser is used on text that was read safely.
private struct FileLayerProvider: ConfigProvider, ConfigSnapshot {
    let providerName: String
    let lines: SettingsLines
    let prefix: [String]

    func value(forKey key: AbsoluteConfigKey, type: ConfigType) throws -> LookupResult {
        let path = AbsoluteConfigKey(prefix + key.components)
        let encoded = path.components.joined(separator: ".")
        let setting = Setting.byKey[key.components.joined(separator: ".")]
        func found(_ content: ConfigContent?) -> LookupResult {
            LookupResult(
                encodedKey: encoded, value: content.map { ConfigValue($0, isSecret: setting?.isSensitive ?? true) })
        }
        guard setting?.canBe(inProfile: !prefix.isEmpty) == true, let entry = lines.entry(encoded),
            let values = lines.values
        else { return found(nil) }
        switch entry.shape {
        case .empty: return found(nil)
        // Not absent, so that the reader reports it.
        case .section: return found(type == .stringArray ? .stringArray([]) : .string(""))
        case .word:
            guard case .string(let text)? = try values.value(forKey: path, type: .string).value?.content, !text.isEmpty
            else { return found(nil) }
            let words = text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            return found(type == .stringArray ? .stringArray(words.filter { !$0.isEmpty }) : .string(text))
        case .list:
            let content = try values.value(forKey: path, type: .stringArray).value?.content
            guard case .stringArray(let words)? = content else { return found(nil) }
            return found(type == .stringArray ? .stringArray(words) : .string(words.joined(separator: ",")))
        }
    }

    func fetchValue(forKey key: AbsoluteConfigKey, type: ConfigType) async throws -> LookupResult {
        try value(forKey: key, type: type)
    }

    func snapshot() -> any ConfigSnapshot { self }

    func watchValue<Return: ~Copyable>(
        forKey key: AbsoluteConfigKey, type: ConfigType,
        updatesHandler: (ConfigUpdatesAsyncSequence<Result<LookupResult, any Error>, Never>) async throws -> Return
    ) async throws -> Return {
        try await watchValueFromValue(forKey: key, type: type, updatesHandler: updatesHandler)
    }

    func watchSnapshot<Return: ~Copyable>(
        updatesHandler: (ConfigUpdatesAsyncSequence<any ConfigSnapshot, Never>) async throws -> Return
    ) async throws -> Return {
        try await watchSnapshotFromSnapshot(updatesHandler: updatesHandler)
    }
}
