// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Where the user's own files are, by the XDG specification.
enum UserFolder {
    case config
    case data

    /// The folder named `tartan`; `nil` if neither variable is an absolute path.
    func path(_ environment: [String: String]) -> String? {
        let (variable, usual) =
            switch self {
            case .config: ("XDG_CONFIG_HOME", "/.config")
            case .data: ("XDG_DATA_HOME", "/.local/share")
            }
        // A relative path is to be ignored, as the specification says.
        if let folder = environment[variable], folder.hasPrefix("/") { return folder + "/tartan" }
        guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
        return home + usual + "/tartan"
    }
}
