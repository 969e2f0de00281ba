// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The folders that `run_doctor` may scan: those that the user named, and the folders inside them.
///
/// An assistant follows the texts that it reads, and the doctor reads with the rights of the user who started it.
package struct ProjectFolders: Sendable {
    private let roots: [String]

    /// Takes the folders that the user named; a name that leads nowhere admits nothing.
    package init(_ folders: [String] = []) { roots = folders.compactMap(Self.resolved) }

    /// The real path of a folder, links followed.
    package func admit(_ folder: String) throws(ToolProblem) -> String {
        guard let path = Self.resolved(folder), roots.contains(where: { Self.isInside(path, $0) }) else {
            // Nothing is said of whether it exists.
            throw ToolProblem(
                roots.isEmpty
                    ? "No folder may be scanned here. Start tartan mcp with --project FOLDER to allow one."
                    : "This folder may not be scanned. Only the folders that --project named when tartan mcp "
                        + "was started, and folders inside them, are allowed.")
        }
        return path
    }

    private static func resolved(_ folder: String) -> String? {
        guard !folder.isEmpty, !folder.utf8.contains(0), let path = realpath(folder, nil) else { return nil }
        defer { free(path) }
        return String(cString: path)
    }

    private static func isInside(_ path: String, _ root: String) -> Bool {
        path == root || path.hasPrefix(root.hasSuffix("/") ? root : root + "/")
    }
}
