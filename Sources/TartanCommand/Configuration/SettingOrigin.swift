// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Where a value comes from.
enum SettingOrigin: Sendable {
    case flag
    case variable
    case file(SettingsFile, line: Int, profile: String?)
    case standard

    /// How near it is to the command line; the nearest origin wins.
    var rank: Int {
        switch self {
        case .flag: 0
        case .variable: 1
        case .file(let file, _, let profile): 2 + 2 * file.role.rawValue + (profile == nil ? 1 : 0)
        case .standard: .max
        }
    }

    var file: SettingsFile? {
        if case .file(let file, _, _) = self { file } else { nil }
    }

    /// The place as a few words: `--port`, `PLAID_URL`, `tartan.yaml:7`.
    func place(of setting: Setting) -> String {
        switch self {
        case .flag: "--" + (setting.flag ?? setting.key)
        case .variable: setting.variable
        case .file(let file, let line, nil): "\(file.displayName):\(line)"
        case .file(let file, let line, let profile?): "\(file.displayName):\(line) (profile \(profile))"
        case .standard: "default"
        }
    }

    /// The place as the beginning of an error.
    func subject(_ setting: Setting) -> String {
        switch self {
        case .flag, .variable: place(of: setting)
        case .file(let file, let line, _): "\(file.displayName):\(line): `\(setting.key)`"
        case .standard: "`\(setting.key)`"
        }
    }
}
