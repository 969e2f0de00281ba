// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The files of this checkout that are, or would be, committed.
struct Repository {
    let root: URL
    let paths: [String]

    init(root: URL = Repository.rootOfThisCheckout) throws {
        self.root = root
        let tracked = Self.filesKnownToGit(in: root)
        paths = tracked.isEmpty ? try Self.filesOnDisk(in: root) : tracked
    }

    static let rootOfThisCheckout = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The text of a file, or nil where it is no text.
    func text(_ path: String) -> String? {
        guard let data = try? Data(contentsOf: root.appending(path: path)) else { return nil }
        return String(bytes: data, encoding: .utf8)
    }

    /// Files that git tracks, and new ones that it does not ignore.
    private static func filesKnownToGit(in root: URL) -> [String] {
        let git = Process()
        let output = Pipe()
        git.executableURL = URL(filePath: "/usr/bin/env")
        git.arguments = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        git.currentDirectoryURL = root
        git.standardOutput = output
        git.standardError = FileHandle.nullDevice
        do {
            try git.run()
        } catch {
            return []
        }
        let data = output.fileHandleForReading.readDataToEndOfFile()
        git.waitUntilExit()
        guard git.terminationStatus == 0 else { return [] }
        let listed = data.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
        // A file that was deleted but not yet committed is still listed.
        return listed.filter { FileManager.default.fileExists(atPath: root.appending(path: $0).path) }.sorted()
    }

    /// Every file but build products: what a source archive without a git history holds.
    private static func filesOnDisk(in root: URL) throws -> [String] {
        var found: [String] = []
        guard let walk = FileManager.default.enumerator(atPath: root.path) else { return [] }
        for case let path as String in walk {
            let name = (path as NSString).lastPathComponent
            if name == ".git" || name.hasPrefix(".build") || name == "__pycache__" || name == "artifacts" {
                walk.skipDescendants()
                continue
            }
            if walk.fileAttributes?[.type] as? FileAttributeType == .typeRegular, name != "Package.resolved" {
                found.append(path)
            }
        }
        return found.sorted()
    }
}
