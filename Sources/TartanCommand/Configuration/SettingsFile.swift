// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TartanLocalFiles

/// A configuration file that exists, with what was read from it.
final class SettingsFile: Sendable {
    /// Which file it is; the nearest first.
    enum Role: Int, Sendable {
        /// Named by --config or TARTAN_CONFIG.
        case named
        /// Found in the working directory or a folder above.
        case project
        case user
        case system

        var name: String {
            switch self {
            case .named: "named"
            case .project: "project"
            case .user: "user"
            case .system: "system"
            }
        }
    }

    static let name = "tartan.yaml"
    /// Far more than all settings with long comments need.
    static let maximumBytes = 64 * 1024

    let role: Role
    let path: String
    /// The path as a message shows it: relative to the working directory if it is below.
    let displayName: String
    let lines: SettingsLines
    /// Whether other users of the machine may read it.
    let isReadByOthers: Bool

    /// The folder, from which relative paths in the file start.
    var folder: String { (path as NSString).deletingLastPathComponent }

    private init(role: Role, path: String, displayName: String, lines: SettingsLines, isReadByOthers: Bool) {
        self.role = role
        self.path = path
        self.displayName = displayName
        self.lines = lines
        self.isReadByOthers = isReadByOthers
    }

    /// What opening a path found.
    enum Outcome {
        case absent
        /// Not used, with the reason as a sentence.
        case ignored(String)
        case read(SettingsFile)
    }

    /// Opens a file, and reads it only if neither its owner nor its mode lets another user choose its content.
    ///
    /// The checks are made on the open file, so nobody can exchange it between the checks and the reading.
    static func load(_ path: String, _ role: Role, workingDirectory: String?) throws(ConfigurationError) -> Outcome {
        let shown = displayName(path, workingDirectory)
        var link = stat()
        guard lstat(path, &link) == 0 else {
            // Where there is no such folder, or none that may be looked into, there is no file.
            if [ENOENT, ENOTDIR, EACCES].contains(errno), role != .named { return .absent }
            throw ConfigurationError("\(shown) cannot be read: \(reason()).", file: shown)
        }
        if role != .named, !isTrusted(owner: link.st_uid) { return .ignored(foreign(shown)) }
        let file: RegularFile
        do {
            // What is no link must not become one.
            file = try RegularFile(opening: path, followsLinks: link.st_mode & S_IFMT == S_IFLNK)
        } catch {
            throw ConfigurationError("\(shown) \(error.predicate).", file: shown)
        }
        if role != .named, !isTrusted(owner: file.owner) { return .ignored(foreign(shown)) }
        if role != .named, file.isRegular, file.mode & 0o002 != 0 {
            return .ignored("Ignored \(shown): every user may write to it; run `chmod o-w` on it to use it.")
        }
        let text = try text(file, shown)
        return .read(
            SettingsFile(
                role: role, path: path, displayName: shown, lines: try SettingsLines(text, file: shown),
                isReadByOthers: file.mode & 0o077 != 0 && !isCredential(path)))
    }

    /// Whether systemd passed the file to this service; its folder keeps other users out, whatever the mode of the file.
    private static func isCredential(_ path: String) -> Bool {
        guard let folder = Environment.current().values["CREDENTIALS_DIRECTORY"], folder.hasPrefix("/") else {
            return false
        }
        return path.hasPrefix(folder + "/")
    }

    private static func foreign(_ shown: String) -> String {
        "Ignored \(shown): another user owns it; name it with --config to use it."
    }

    /// Whether the owner is this user or the administrator.
    private static func isTrusted(owner: uid_t) -> Bool { owner == geteuid() || owner == 0 }

    private static func text(_ file: borrowing RegularFile, _ shown: String) throws(ConfigurationError) -> String {
        var content: ArraySlice<UInt8>
        do {
            content = try file.bytes(limit: maximumBytes)[...]
        } catch {
            let hint =
                switch error {
                case .notRegular: "; a configuration file is a text file"
                case .tooLarge: ", which no configuration needs"
                case .system: ""
                }
            throw ConfigurationError("\(shown) \(error.predicate)\(hint).", file: shown)
        }
        if content.starts(with: [0xEF, 0xBB, 0xBF]) { content = content.dropFirst(3) }
        guard let text = String(validating: content, as: UTF8.self) else {
            throw ConfigurationError("\(shown) is not UTF-8 text.", file: shown)
        }
        return text
    }

    private static func displayName(_ path: String, _ workingDirectory: String?) -> String {
        let folder = workingDirectory.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
        let isBelow = folder.map { path.hasPrefix($0) } ?? false
        // No system has longer paths, and a message should stay readable.
        return SafeText.line(String((isBelow ? path.dropFirst(folder?.count ?? 0) : path[...]).prefix(1000)))
    }

    private static func reason() -> String { String(cString: strerror(errno)) }
}
