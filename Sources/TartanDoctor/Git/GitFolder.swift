// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A repository's `.git` folder, read without git.
///
/// Its configuration can name programs that git would run, so nothing but references is read here, as text. Objects are left to
/// git, which is told of nothing else in the folder (``GitHistory``).
struct GitFolder {
    /// Why a history isn't read.
    enum Refusal: Error, Equatable {
        case none
        case elsewhere
        case borrowed
        case unreadable

        var note: String {
            switch self {
            case .none: "No git history was found."
            case .elsewhere:
                "The history was not read: .git is a link or a file that points to another folder. "
                    + "Scan the folder that contains the repository itself."
            case .borrowed:
                "The history was not read: the repository borrows objects from another folder "
                    + "(.git/objects/info/alternates)."
            case .unreadable: "The history was not read: the format of .git is not supported."
            }
        }
    }

    /// The folder of objects.
    let objects: String
    /// Ids of everything that references point to, each once, in a fixed order.
    let tips: [String]
    /// Commits whose parents aren't there, in a shallow clone.
    let shallow: [String]

    /// Whether ids are of SHA-256 rather than SHA-1.
    var usesSHA256: Bool { tips.first?.utf8.count == 64 }

    static let maximumReferences = 100_000
    private static let maximumListBytes = 16 << 20

    /// Finds the repository that a folder is in.
    ///
    /// - Parameter searchesParents: Whether a folder above may be the one that holds `.git`.
    init(of project: String, searchesParents: Bool) throws(Refusal) {
        guard let resolved = realpath(project, nil) else { throw .none }
        defer { free(resolved) }
        var folder = URL(fileURLWithPath: String(cString: resolved), isDirectory: true)
        while HostileFile.kind(folder.appending(path: ".git").path) == nil {
            guard searchesParents, folder.pathComponents.count > 1 else { throw .none }
            folder.deleteLastPathComponent()
        }
        try self.init(gitFolder: folder.appending(path: ".git").path)
    }

    private init(gitFolder: String) throws(Refusal) {
        for name in ["", "/objects", "/refs"] {
            guard HostileFile.kind(gitFolder + name) == .typeDirectory else {
                throw name.isEmpty || HostileFile.kind(gitFolder + name) != nil ? .elsewhere : .unreadable
            }
        }
        objects = gitFolder + "/objects"
        for name in ["/info", "/pack"] where HostileFile.kind(objects + name) == .typeSymbolicLink { throw .elsewhere }
        for name in ["alternates", "http-alternates"] {
            switch HostileFile.kind("\(objects)/info/\(name)") {
            case nil: continue
            case .typeRegular? where HostileFile.bytes("\(objects)/info/\(name)", limit: 0) != nil: continue
            default: throw .borrowed
            }
        }
        var found = Set<String>()
        for line in Self.lines(gitFolder + "/HEAD") + Self.lines(gitFolder + "/packed-refs") {
            // `^` stands before what the tag of the line above points to, which the tag leads to as well.
            if let id = Self.id(line.prefix { $0 != 0x20 }) { found.insert(id) }
        }
        Self.walk(gitFolder + "/refs", depth: 0, &found)
        // All ids of a repository have one length; the other length would only be refused by git.
        let lengths = Dictionary(grouping: found, by: \.utf8.count)
        tips = (lengths[40] ?? lengths[64] ?? []).sorted()
        shallow = Self.lines(gitFolder + "/shallow").compactMap { Self.id($0[...]) }
        // References in a table instead of files are unknown here.
        if HostileFile.kind(gitFolder + "/reftable") != nil { throw .unreadable }
        guard !tips.isEmpty else { throw .none }
    }

    /// Reads the files below `refs`.
    private static func walk(_ folder: String, depth: Int, _ found: inout Set<String>) {
        guard depth < 16, let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return }
        for name in names.sorted() {
            guard found.count < maximumReferences else { return }
            let path = folder + "/" + name
            switch HostileFile.kind(path) {
            case .typeDirectory?: walk(path, depth: depth + 1, &found)
            case .typeRegular?:
                if let line = lines(path, limit: 4096).first, let id = id(line[...]) { found.insert(id) }
            default: continue
            }
        }
    }

    private static func lines(_ path: String, limit: Int = maximumListBytes) -> [ArraySlice<UInt8>] {
        let bytes = HostileFile.bytes(path, limit: limit) ?? []
        return bytes.split(separator: 0x0A, maxSplits: maximumReferences)
    }

    private static func id(_ text: ArraySlice<UInt8>) -> String? {
        let isID =
            [40, 64].contains(text.count)
            && text.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        return isID ? String(decoding: text, as: UTF8.self) : nil
    }
}
