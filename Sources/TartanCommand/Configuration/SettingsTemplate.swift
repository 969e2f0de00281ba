// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The commented configuration file of `tartan init`, made from the table of settings.
enum SettingsTemplate {
    /// Settings that are in force in a new file; all others are comments with their defaults.
    private static let written: Set = [Setting.database.key, Setting.keyFile.key]

    static let text: String = {
        var lines = [
            "# The configuration of Tartan. `tartan config show` prints every value and where it comes from.",
            "# Flags take precedence over environment variables, and variables over this file.",
            "# Paths are relative to the folder of this file. Keep secrets out of version control.",
        ]
        var section = ""
        for setting in Setting.all where setting.isInFiles {
            let parts = setting.key.split(separator: ".").map(String.init)
            let indent = parts.count > 1 ? "  " : ""
            if parts.count == 1 { lines.append("") }
            if parts.count > 1, parts[0] != section {
                section = parts[0]
                lines += ["", "\(section):"]
            }
            for line in TextWidth.wrap("\(setting.help) (\(setting.variable))", to: 96) {
                lines.append("\(indent)# \(line)")
            }
            let mark = written.contains(setting.key) ? "" : "# "
            lines.append("\(indent)\(mark)\(parts[parts.count - 1]): \(example(setting))")
        }
        lines += [
            "", "# A profile overrides values; select one with --profile, TARTAN_PROFILE or `profile`.",
            "# profiles:", "#   production:", "#     plaid:", "#       environment: production",
        ]
        return lines.joined(separator: "\n") + "\n"
    }()

    private static func example(_ setting: Setting) -> String {
        if let standard = setting.standard { return setting.isList ? "[\(standard)]" : standard }
        switch setting.kind {
        case .address: return "http://127.0.0.1:8181"
        case .number: return "1000"
        case .amount: return "1000.00"
        case .yesNo: return "true"
        case .list: return "[]"
        default: return "\"\""
        }
    }
}
