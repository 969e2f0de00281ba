// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import TartanService

/// What is wrong with the configuration, with the place where it is.
struct SettingsFinding: Sendable, Equatable {
    enum Code: String, Sendable {
        case unusableFile = "unusable_file"
        case ignoredFile = "ignored_file"
        case unknownKey = "unknown_key"
        case wrongValue = "wrong_value"
        case contradiction
        case readableSecret = "readable_secret"
    }

    let code: Code
    var file: String?
    var line: Int?
    var key: String?
    let message: String

    var json: JSONValue {
        [
            "code": .string(code.rawValue), "file": .optional(file),
            "line": .optional(line), "key": .optional(key),
            "message": .string(message),
        ]
    }

    init(_ code: Code, file: String? = nil, line: Int? = nil, key: String? = nil, _ message: String) {
        self.code = code
        self.file = file
        self.line = line
        self.key = key
        self.message = message
    }

    init(_ error: ConfigurationError, key: String?) {
        self.init(
            key == nil ? .unusableFile : .wrongValue, file: error.file, line: error.line, key: key, error.description)
    }
}

extension Settings {
    /// What is said on standard error by every command that reads settings.
    var notes: [String] {
        var notes = files.ignored + files.found.flatMap(Self.readableSecrets).map(\.message)
        let unknown = files.found.flatMap(Self.unknownKeys)
        if let first = unknown.first {
            let rest = unknown.count > 1 ? " and \(counted(unknown.count - 1, "further problem"))" : ""
            notes.append("\(first.message) `tartan config check` shows this\(rest).")
        }
        return notes
    }

    /// Everything that is wrong in the files, the variables and all profiles.
    func findings() -> [SettingsFinding] {
        var findings = files.ignored.map { SettingsFinding(.ignoredFile, $0) }
        for file in files.found {
            let inFile = Self.readableSecrets(file) + Self.unknownKeys(file) + Self.wrongValues(file)
            findings += inFile.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
        }
        let variables = [Layer.variables(environment)]
        for setting in Setting.all {
            do throws(ConfigurationError) {
                _ = try Self.value(setting, in: variables)
            } catch {
                findings.append(SettingsFinding(error, key: setting.key))
            }
        }
        for finding in contradictions() where !findings.contains(finding) { findings.append(finding) }
        return findings
    }

    // MARK: One file

    private static func readableSecrets(_ file: SettingsFile) -> [SettingsFinding] {
        guard file.isReadByOthers else { return [] }
        let secrets = file.lines.entries.filter { entry in
            entry.shape == .word && setting(of: entry).setting?.isSecret == true
        }
        return secrets.prefix(1).map { entry in
            SettingsFinding(
                .readableSecret, file: file.displayName, line: entry.line, key: entry.key,
                "\(file.displayName):\(entry.line): `\(entry.key)` is secret, and other users may read this file; "
                    + "run `chmod 600` on it.")
        }
    }

    /// The setting that a key means, and the profile in which it stands.
    private static func setting(of entry: SettingsLines.Entry) -> (setting: Setting?, profile: String?, rest: [String])
    {
        guard entry.path.first == "profiles", entry.path.count > 2 else {
            return (Setting.byKey[entry.key], nil, entry.path)
        }
        let rest = Array(entry.path.dropFirst(2))
        return (Setting.byKey[rest.joined(separator: ".")], entry.path[1], rest)
    }

    private static func unknownKeys(_ file: SettingsFile) -> [SettingsFinding] {
        file.lines.entries.compactMap { entry in
            guard let sentence = strangeness(of: entry) else { return nil }
            return SettingsFinding(
                .unknownKey, file: file.displayName, line: entry.line, key: entry.key,
                "\(file.displayName):\(entry.line): \(sentence)")
        }
    }

    private static func strangeness(of entry: SettingsLines.Entry) -> String? {
        let (setting, profile, rest) = setting(of: entry)
        if let setting {
            if !setting.isInFiles { return "`\(entry.key)` cannot be in a file; set \(setting.variable)." }
            return profile != nil && setting.key == Setting.profile.key ? "A profile cannot choose a profile." : nil
        }
        if entry.path.first == "profiles", entry.path.count <= 2 {
            guard entry.shape != .section, entry.shape != .empty else { return nil }
            return "`\(entry.key)` is a section: write the settings of the profile below it."
        }
        // A key below a setting is reported at the setting.
        if rest.indices.contains(where: { Setting.byKey[rest[..<$0].joined(separator: ".")] != nil }) { return nil }
        let name = rest.joined(separator: ".")
        if Setting.all.contains(where: { $0.key.hasPrefix(name + ".") }) {
            guard entry.shape != .section, entry.shape != .empty else { return nil }
            return "`\(entry.key)` is a section: write its settings on indented lines below it."
        }
        let near = suggestions(for: name)
        let hint = near.isEmpty ? "" : " " + Suggestion.sentence(near.map { "`\($0)`" }, otherwise: "")
        return "There is no setting `\(entry.key)`.\(hint)"
    }

    private static func suggestions(for name: String) -> [String] {
        let known = Setting.all.filter(\.isInFiles).map(\.key)
        let wanted = name.replacing("-", with: "_").lowercased()
        if known.contains(wanted) { return [wanted] }
        // A setting at the wrong level.
        let last = wanted.split(separator: ".").last.map(String.init) ?? wanted
        let moved = known.filter { $0.split(separator: ".").last.map(String.init) == last }
        if !moved.isEmpty { return Array(moved.prefix(3)) }
        let near = UnknownCommand.near(wanted, known)
        if !near.isEmpty { return near }
        return known.filter { key in
            UnknownCommand.near(last, [key.split(separator: ".").last.map(String.init) ?? key]).count == 1
        }.prefix(3).map { $0 }
    }

    private static func wrongValues(_ file: SettingsFile) -> [SettingsFinding] {
        file.lines.entries.compactMap { entry in
            let (setting, profile, _) = setting(of: entry)
            guard let setting, setting.isInFiles else { return nil }
            do throws(ConfigurationError) {
                guard let value = try value(setting, in: [Layer.file(file, profile: profile)]) else { return nil }
                guard let sentence = Trust.refusal(of: value) else { return nil }
                throw ConfigurationError(sentence, value.origin)
            } catch {
                return SettingsFinding(error, key: entry.key)
            }
        }
    }

    // MARK: Settings together

    private func contradictions() -> [SettingsFinding] {
        var found = chosenContradictions()
        for name in Set(files.found.flatMap(\.lines.profiles)).sorted() where name != profile?.text {
            found += choosing(name).chosenContradictions()
        }
        return found
    }

    private func chosenContradictions() -> [SettingsFinding] {
        func explicit(_ setting: Setting) -> Value? {
            guard let value = try? value(setting), value.origin.rank < .max else { return nil }
            return value
        }
        func number(_ setting: Setting) -> UInt64? {
            (try? value(setting)).flatMap { UInt64($0.text) }
        }
        var found: [SettingsFinding] = []
        func contradict(_ value: Value?, _ sentence: String) {
            guard let value else { return }
            let place = ConfigurationError("\(value.origin.subject(value.setting)) \(sentence)", value.origin)
            found.append(
                SettingsFinding(
                    .contradiction, file: place.file, line: place.line, key: value.setting.key, place.description))
        }
        if explicit(.tlsKey) == nil { contradict(explicit(.tlsCertificate), "needs `service.tls_key`.") }
        if explicit(.tlsCertificate) == nil { contradict(explicit(.tlsKey), "needs `service.tls_certificate`.") }
        if let origins = explicit(.corsOrigins) {
            do throws(ServiceError) {
                _ = try CrossOrigins(origins.values)
            } catch {
                contradict(origins, "cannot be used. \(error.message) \(error.next)")
            }
        }
        if let url = explicit(.plaidURL), let environment = explicit(.plaidEnvironment),
            environment.text.lowercased() == "production", url.origin.rank <= environment.origin.rank
        {
            contradict(
                environment, "has no effect, because \(url.origin.place(of: .plaidURL)) sets `plaid.url`; remove one.")
        }
        if let most = number(.maxConnections), let each = number(.maxConnectionsPerAddress), each > most {
            contradict(explicit(.maxConnectionsPerAddress), "is larger than `limits.max_connections`.")
        }
        for calls in [Setting.balanceCalls, .refreshCalls] {
            if let all = number(.costlyCalls), let each = number(calls), each > all {
                contradict(explicit(.costlyCalls), "is smaller than `\(calls.key)`.")
            }
        }
        if explicit(.vaultKey) != nil {
            contradict(explicit(.keyFile), "has no effect, because TARTAN_VAULT_KEY is set.")
        }
        if let database = try? value(.database), !database.text.hasPrefix("postgres") {
            contradict(explicit(.workerName), "has no effect on SQLite; it needs a PostgreSQL `database`.")
        }
        if (try? isOn(.tls)) == false { contradict(explicit(.tlsCertificateOut), "needs `sandbox.tls`.") }
        if let host = explicit(.sandboxHost), !ListenConfiguration(host: host.text).isLoopback,
            (try? isOn(.allowRemote)) == false
        {
            contradict(host, "needs `sandbox.allow_remote`.")
        }
        return found
    }
}
