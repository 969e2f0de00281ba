import Foundation

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
        if role != .named, !isTrusted(link) { return .ignored(foreign(shown)) }
        // Without O_NONBLOCK, a named pipe would block until somebody writes to it. What is no link must not become one.
        let following = link.st_mode & S_IFMT == S_IFLNK ? 0 : O_NOFOLLOW
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | following)
        guard descriptor >= 0 else { throw ConfigurationError("\(shown) cannot be read: \(reason()).", file: shown) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw ConfigurationError("\(shown) cannot be read: \(reason()).", file: shown)
        }
        if role != .named, !isTrusted(status) { return .ignored(foreign(shown)) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw ConfigurationError(
                "\(shown) is not a regular file; a configuration file is a text file.", file: shown)
        }
        if role != .named, status.st_mode & 0o002 != 0 {
            return .ignored("Ignored \(shown): every user may write to it; run `chmod o-w` on it to use it.")
        }
        let text = try text(descriptor, shown)
        return .read(
            SettingsFile(
                role: role, path: path, displayName: shown, lines: try SettingsLines(text, file: shown),
                isReadByOthers: status.st_mode & 0o077 != 0))
    }

    private static func foreign(_ shown: String) -> String {
        "Ignored \(shown): another user owns it; name it with --config to use it."
    }

    /// Whether the owner is this user or the administrator.
    private static func isTrusted(_ status: stat) -> Bool { status.st_uid == geteuid() || status.st_uid == 0 }

    private static func text(_ descriptor: Int32, _ shown: String) throws(ConfigurationError) -> String {
        // The size that the system reports may change while it is read.
        var bytes = [UInt8](repeating: 0, count: maximumBytes + 1)
        var count = 0
        while count < bytes.count {
            let more = bytes.withUnsafeMutableBytes { buffer in
                read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
            }
            if more < 0, errno == EINTR { continue }
            guard more >= 0 else { throw ConfigurationError("\(shown) cannot be read: \(reason()).", file: shown) }
            guard more > 0 else { break }
            count += more
        }
        guard count <= maximumBytes else {
            throw ConfigurationError(
                "\(shown) is larger than \(maximumBytes / 1024) KiB, which no configuration needs.", file: shown)
        }
        var content = bytes[..<count]
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
