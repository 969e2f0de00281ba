// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PackagePlugin

/// Gives `tartan --version` the commit that is checked out.
///
/// The command runs again only after git has moved HEAD, so other builds have nothing to do.
@main
struct CommitPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let root = context.package.directoryURL
        let script = root.appending(path: "scripts/commit")
        let output = context.pluginWorkDirectoryURL.appending(path: "BuiltCommit.swift")
        return [
            .buildCommand(
                displayName: "Reading the commit", executable: URL(filePath: "/bin/sh"),
                arguments: [script.path(percentEncoded: false), output.path(percentEncoded: false)],
                inputFiles: [script] + Self.head(of: root), outputFiles: [output])
        ]
    }

    /// The files that change whenever another commit is checked out; none outside a git checkout.
    private static func head(of root: URL) -> [URL] {
        var folder = root.appending(path: ".git")
        // In a work tree, it is a file that names the folder.
        if let text = try? String(contentsOf: folder, encoding: .utf8), text.hasPrefix("gitdir: ") {
            let path = text.dropFirst("gitdir: ".count).prefix { !$0.isNewline }
            folder = URL(filePath: String(path), relativeTo: root)
        }
        return ["HEAD", "logs/HEAD"].map { folder.appending(path: $0).absoluteURL }
            .filter { FileManager.default.fileExists(atPath: $0.path(percentEncoded: false)) }
    }
}
