// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A setting or a configuration file that cannot be used, as one sentence; the process exits with 64.
struct ConfigurationError: Error, CustomStringConvertible, Sendable {
    let description: String
    /// The configuration file that is wrong, as messages show it.
    var file: String?
    var line: Int?

    init(_ description: String, file: String? = nil, line: Int? = nil) {
        self.description = description
        self.file = file
        self.line = line
    }

    init(_ description: String, _ origin: SettingOrigin) {
        self.init(description)
        if case .file(let file, let line, _) = origin {
            self.file = file.displayName
            self.line = line
        }
    }
}
