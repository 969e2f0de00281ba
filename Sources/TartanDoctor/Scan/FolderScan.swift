// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Scans the files that browsers and apps are built from.
package struct FolderScan {
    /// Names of folders that hold a front end, wherever they stand.
    static let frontEndFolders: Set = [
        "public", "static", "www", "web", "frontend", "front-end", "client", "app", "pages", "components", "assets",
        "dist", "ios", "android", "mobile", "ui", "webapp", "browser", "site",
    ]
    /// Folders in which nothing is anybody's own.
    static let skippedFolders: Set = [".git", "node_modules", ".venv", "Pods", "DerivedData", ".gradle", ".tartan"]
    /// How names of Swift's build folders begin: `.build`, and what `--scratch-path` is given beside it.
    static let buildFolderPrefix = ".build"
    static let fileEndings: Set = [
        "js", "jsx", "ts", "tsx", "mjs", "cjs", "html", "htm", "vue", "svelte", "json", "css", "map", "swift", "m",
        "kt", "java", "dart", "plist", "xcconfig", "xml", "properties", "gradle", "yaml", "yml", "env", "txt", "md",
    ]
    /// Files outside front ends in which a variable is set or read that bundlers copy into pages.
    static let variableEndings: Set = [
        "js", "jsx", "ts", "tsx", "mjs", "cjs", "mts", "cts", "vue", "svelte", "astro", "html", "json", "yaml", "yml",
        "toml", "env",
    ]
    static let maximumBytes = 2_000_000
    /// How many files and folders are looked at, and how many bytes are read, in all.
    package struct Limits: Sendable {
        package var entries = 1_000_000
        package var bytes = 1 << 30

        package init(entries: Int = 1_000_000, bytes: Int = 1 << 30) {
            self.entries = entries
            self.bytes = bytes
        }
    }

    package var places: [SecretPlace] = []
    package var filesRead = 0
    /// Why not everything was scanned.
    package var note: String?

    /// Scans a project's folder.
    ///
    /// Of files of no front end, such as a server's, only the variables are looked at that bundlers copy into pages.
    /// Links aren't followed: what they point to is outside, or is read where it is.
    package init(root: String, scanner: SecretScanner, limits: Limits = Limits()) {
        let base = URL(fileURLWithPath: root, isDirectory: true)
        guard
            let files = FileManager.default.enumerator(
                at: base, includingPropertiesForKeys: [.isDirectoryKey, .isRegularFileKey, .fileSizeKey])
        else { return }
        var entries = 0
        var bytes = 0
        for case let file as URL in files {
            entries += 1
            guard entries <= limits.entries, bytes <= limits.bytes else {
                note = "The folder is too large; only a part of it was scanned."
                break
            }
            let name = file.lastPathComponent
            let values = try? file.resourceValues(forKeys: [.isDirectoryKey, .isRegularFileKey, .fileSizeKey])
            if values?.isDirectory == true {
                if Self.skippedFolders.contains(name) || name.hasPrefix(Self.buildFolderPrefix) {
                    files.skipDescendants()
                }
                continue
            }
            let path = Self.path(of: file, below: base)
            guard values?.isRegularFile == true, (values?.fileSize ?? .max) <= Self.maximumBytes else { continue }
            if Self.isFrontEnd(path) {
                bytes += read(file, path: path, counts: true) { line in
                    scanner.sort(of: line) ?? (Self.names(on: line).hasPublicSecret ? .publicVariable : nil)
                }
            } else if Self.mayNameVariables(name) {
                // An `.env` file of a server holds secrets by right, unless a bundler takes them from there.
                let isEnvironment = Self.isEnvironment(name)
                bytes += read(file, path: path, counts: isEnvironment) { line in
                    let names = Self.names(on: line)
                    if isEnvironment, names.hasPublic, let sort = scanner.sort(of: line) { return sort }
                    return names.hasPublicSecret ? .publicVariable : nil
                }
            }
        }
        places.sort { ($0.path, $0.line) < ($1.path, $1.line) }
    }

    /// Scans a file and returns its length.
    private mutating func read(
        _ file: URL, path: String, counts: Bool, sort: (ArraySlice<UInt8>) -> SecretPlace.Sort?
    ) -> Int {
        guard let bytes = HostileFile.bytes(file.path, limit: Self.maximumBytes) else { return 0 }
        if counts { filesRead += 1 }
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
        where places.count < HistoryScan.maximumPlaces {
            if let sort = sort(line) { places.append(SecretPlace(sort, path: path, line: index + 1)) }
        }
        return bytes.count
    }

    private static func names(on line: ArraySlice<UInt8>) -> PublicVariable.Names {
        var steps = 0
        return PublicVariable.names(on: line, steps: &steps)
    }

    private static func path(of file: URL, below base: URL) -> String {
        let start = base.standardizedFileURL.pathComponents
        return file.standardizedFileURL.pathComponents.dropFirst(start.count).joined(separator: "/")
    }

    /// Whether a file reaches users: it is in a front end's folder, or sets a variable that bundlers copy into pages.
    static func isFrontEnd(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        guard let name = parts.last else { return false }
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        let isText = fileEndings.contains(ending) || isEnvironment(name)
        return isText && parts.dropLast().contains { frontEndFolders.contains($0.lowercased()) }
    }

    private static func isEnvironment(_ name: some StringProtocol) -> Bool {
        name.hasPrefix(".env") || name.hasSuffix(".env")
    }

    private static func mayNameVariables(_ name: String) -> Bool {
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return variableEndings.contains(ending) || isEnvironment(name) || name.hasPrefix("Dockerfile")
    }
}
