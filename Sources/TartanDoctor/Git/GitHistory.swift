// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Runs git on the objects of a repository that may be hostile, and hands on what it prints.
///
/// Git is started in an empty repository of its own that borrows nothing but the folder of objects. So the examined repository's
/// configuration, attributes, hooks and references are never read by git: what they name (signature checkers, pagers, filters,
/// file-system monitors, diff drivers, remotes to fetch missing objects from) can't run. The options and variables below switch
/// the same things off a second time.
package struct GitHistory: Sendable {
    /// How much is read.
    package struct Limits: Sendable {
        package var bytes = 1 << 30
        package var seconds = 120.0

        package init(bytes: Int = 1 << 30, seconds: Double = 120) {
            self.bytes = bytes
            self.seconds = seconds
        }
    }

    /// How reading ended.
    package enum End: Sendable, Equatable {
        case complete
        /// There is nothing to read.
        case absent(String)
        /// Not everything was read.
        case partial(String)
    }

    private static let configuration = [
        "safe.bareRepository=explicit", "core.fsmonitor=false", "core.hooksPath=/dev/null", "core.commitGraph=false",
        "core.quotePath=false", "core.attributesFile=/dev/null", "core.pager=cat", "core.sshCommand=false",
        // Larger files are told as changed, without their lines, so that memory stays bounded.
        "core.bigFileThreshold=16m", "log.showSignature=false", "protocol.allow=never", "maintenance.auto=false",
    ]

    private static let arguments =
        ["--no-pager", "--no-optional-locks", "--no-replace-objects"] + configuration.flatMap { ["-c", $0] }
        + [
            "log", "--ignore-missing", "--stdin", "--patch", "--unified=0", "--no-color", "--no-ext-diff",
            "--no-textconv", "--no-show-signature", "--no-notes", "--no-mailmap", "--no-renames", "--submodule=short",
            "--src-prefix=a/", "--dst-prefix=b/", "--format=commit %H",
        ]

    private let limits: Limits
    /// Where git is looked for; relative entries are left out, since they would mean the examined folder.
    private let searchPath: [String]

    package init(limits: Limits = Limits(), path: String?) {
        self.limits = limits
        searchPath = (path ?? "/usr/bin:/bin").split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
    }

    /// Reads every commit that a reference leads to, as `git log --patch` prints them without context.
    ///
    /// - Parameter take: Takes the next bytes of the output.
    package func read(of project: String, searchesParents: Bool = true, _ take: ([UInt8]) -> Void) -> End {
        let folder: GitFolder
        do {
            folder = try GitFolder(of: project, searchesParents: searchesParents)
        } catch {
            return error == .none ? .absent(error.note) : .partial(error.note)
        }
        guard let git = searchPath.map({ $0 + "/git" }).first(where: FileManager.default.isExecutableFile) else {
            return .partial("The history was not read: git is not installed.")
        }
        guard let own = try? EmptyRepository(borrowing: folder) else {
            return .partial("The history was not read: a temporary folder could not be created.")
        }
        defer { own.remove() }
        return run(git, own, take)
    }

    private func run(_ git: String, _ own: EmptyRepository, _ take: ([UInt8]) -> Void) -> End {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: git)
        process.arguments = Self.arguments
        process.currentDirectoryURL = own.folder
        process.environment = own.environment(path: searchPath.joined(separator: ":"))
        process.standardInput = own.tips
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else {
            return .partial("The history was not read: git could not be started.")
        }
        // This side's copy would keep the pipe open after git ended.
        try? output.fileHandleForWriting.close()
        let end = pump(output.fileHandleForReading.fileDescriptor, take)
        if end != .complete { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        guard end == .complete, process.terminationStatus != 0 || process.terminationReason != .exit else { return end }
        return .partial("A part of the history is missing or damaged; older commits were not scanned.")
    }

    /// Reads until git closes the pipe or a limit is reached.
    private func pump(_ file: Int32, _ take: ([UInt8]) -> Void) -> End {
        let clock = ContinuousClock()
        let deadline = clock.now + .seconds(limits.seconds)
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        var total = 0
        while true {
            let left = clock.now.duration(to: deadline)
            guard left > .zero else {
                return .partial("Reading the history takes too long; only the latest part was scanned.")
            }
            var waited = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
            let ready = poll(&waited, 1, Int32(min(left / .milliseconds(1), 1000).rounded(.up)))
            guard ready != 0 else { continue }
            let count = ready > 0 ? Foundation.read(file, &buffer, buffer.count) : -1
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return .complete }
            total += count
            guard total <= limits.bytes else {
                return .partial("The history is too long; only the latest part was scanned.")
            }
            take(Array(buffer[0..<count]))
        }
    }
}

/// A repository in a temporary folder that has the objects of another one and nothing else.
private struct EmptyRepository {
    let folder: URL
    let tips: FileHandle
    private let objects: String

    init(borrowing other: GitFolder) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "tartan-doctor-\(UUID().uuidString)")
        objects = other.objects
        try FileManager.default.createDirectory(
            at: folder.appending(path: "refs"), withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        let format = other.usesSHA256 ? "1\n[extensions]\nobjectFormat = sha256\n" : "0\n"
        let files = [
            ("HEAD", "ref: refs/heads/none\n"), ("config", "[core]\nbare = true\nrepositoryformatversion = \(format)"),
            ("tips", other.tips.map { $0 + "\n" }.joined()),
            ("shallow", other.shallow.map { $0 + "\n" }.joined()),
        ]
        for (name, text) in files where !text.isEmpty { try Data(text.utf8).write(to: folder.appending(path: name)) }
        tips = try FileHandle(forReadingFrom: folder.appending(path: "tips"))
    }

    /// Nothing is inherited: a variable such as `GIT_EXTERNAL_DIFF` names a program too.
    func environment(path: String) -> [String: String] {
        [
            "PATH": path, "HOME": folder.path, "LC_ALL": "C", "GIT_DIR": folder.path, "GIT_OBJECT_DIRECTORY": objects,
            "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_SYSTEM": "/dev/null", "GIT_CONFIG_GLOBAL": "/dev/null",
            "GIT_ATTR_NOSYSTEM": "1", "GIT_NO_LAZY_FETCH": "1", "GIT_NO_REPLACE_OBJECTS": "1",
            "GIT_TERMINAL_PROMPT": "0", "GIT_ALLOW_PROTOCOL": "none", "GIT_OPTIONAL_LOCKS": "0", "GIT_PAGER": "cat",
        ]
    }

    func remove() {
        try? tips.close()
        try? FileManager.default.removeItem(at: folder)
    }
}
