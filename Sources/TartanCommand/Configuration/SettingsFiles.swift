// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The configuration files that a command reads, the nearest first.
struct SettingsFiles: Sendable {
    let found: [SettingsFile]
    /// Why files that exist are not used.
    let ignored: [String]

    /// - Parameter named: A file that is read in place of the search upwards.
    init(named: String?, environment: [String: String], workingDirectory: String?) throws(ConfigurationError) {
        var found: [SettingsFile] = []
        var ignored: [String] = []
        let user = Self.userFile(environment)
        let system = "/etc/tartan/" + SettingsFile.name
        if let named {
            let path = Self.absolute(named, workingDirectory)
            switch try SettingsFile.load(path, .named, workingDirectory: workingDirectory) {
            case .read(let file): found.append(file)
            case .ignored(let reason): ignored.append(reason)
            case .absent: break
            }
        } else {
            for path in Self.upwards(from: workingDirectory) where path != user && path != system {
                let outcome = try SettingsFile.load(path, .project, workingDirectory: workingDirectory)
                if case .ignored(let reason) = outcome { ignored.append(reason) }
                guard case .read(let file) = outcome else { continue }
                found.append(file)
                break
            }
        }
        for (path, role) in [(user, SettingsFile.Role.user), (system, .system)] {
            guard let path, !found.contains(where: { $0.path == path }) else { continue }
            switch try SettingsFile.load(path, role, workingDirectory: workingDirectory) {
            case .read(let file): found.append(file)
            case .ignored(let reason): ignored.append(reason)
            case .absent: break
            }
        }
        self.found = found
        self.ignored = ignored
    }

    /// The working directory; `nil` if it was deleted.
    static func workingDirectory() -> String? {
        guard let path = getcwd(nil, 0) else { return nil }
        defer { free(path) }
        let text = String(cString: path)
        return text.hasPrefix("/") ? text : nil
    }

    /// Where a configuration file may be: in a folder, then in each above it.
    static func upwards(from folder: String?) -> [String] {
        guard let folder else { return [] }
        var parts = folder.split(separator: "/").map(String.init)
        var paths: [String] = []
        while true {
            paths.append("/" + (parts + [SettingsFile.name]).joined(separator: "/"))
            guard parts.popLast() != nil else { return paths }
        }
    }

    private static func userFile(_ environment: [String: String]) -> String? {
        UserFolder.config.path(environment).map { $0 + "/" + SettingsFile.name }
    }

    private static func absolute(_ path: String, _ workingDirectory: String?) -> String {
        path.hasPrefix("/") ? path : (workingDirectory ?? "") + "/" + path
    }
}

extension SettingsFile {
    /// The values with paths that lead from the working directory to what the file means.
    func resolve(_ values: [String], of setting: Setting) -> [String] {
        switch setting.kind {
        case .path: values.map(resolve)
        case .database: values.map(resolveDatabase)
        default: values
        }
    }

    private func resolveDatabase(_ text: String) -> String {
        // What is no address is refused where it is used.
        guard case .sqlite(let path) = (try? DatabaseAddress(text))?.kind else { return text }
        return resolve(path)
    }

    private func resolve(_ path: String) -> String {
        if path.hasPrefix("~/"), let home = Environment.current().values["HOME"], home.hasPrefix("/") {
            return home + path.dropFirst()
        }
        // Below the working directory, the path stays as short as it is in the file.
        guard !path.hasPrefix("/"), folder != SettingsFiles.workingDirectory() else { return path }
        return (folder as NSString).appendingPathComponent(path)
    }
}
