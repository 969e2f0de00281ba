// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import PlaidSandbox
import TartanLocalFiles

/// A folder of saved profiles of the Sandbox, one file each, readable by its owner only.
struct ProfileFolder {
    /// What `tartan sandbox profile list` shows of a file.
    struct Entry {
        var name: String
        /// `nil` if the file is not a profile.
        var profile: JSONValue?
    }

    let path: String

    private static let mostBytes = 4 << 20
    private static let suffix = ".json"
    private static let format = 1

    /// Names a folder: the one that was given, or else that of the user.
    ///
    /// - Throws: A sentence if the name is empty, or the user's folder is unknown.
    init(_ given: String?) throws(Failure) {
        if let given {
            guard !given.isEmpty else { throw Failure("--folder names no folder; leave it out to use your own.") }
            path = given
            return
        }
        guard let data = UserFolder.data.path(Environment.current().values) else {
            throw Failure(
                "Neither XDG_DATA_HOME nor HOME is an absolute path: name the folder of profiles with --folder.")
        }
        path = data + "/profiles"
    }

    /// Whether a text can name a profile.
    static func isName(_ text: String) -> Bool {
        PlaidSandbox.isSnapshotName(text) && !text.hasPrefix(".") && !text.hasPrefix("-")
    }

    func file(_ name: String) -> String { "\(path)/\(name)\(Self.suffix)" }

    /// The names of the files, in order; none if there is no folder yet.
    func names() throws(Failure) -> [String] {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        guard let files = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw Failure("The folder \(SafeText.line(path)) cannot be read; check that it is a folder of yours.")
        }
        return files.filter { $0.hasSuffix(Self.suffix) }.map { String($0.dropLast(Self.suffix.count)) }
            .filter(Self.isName).sorted()
    }

    func entries() throws(Failure) -> [Entry] {
        try names().map { Entry(name: $0, profile: try? read($0)) }
    }

    /// Writes a profile as the Sandbox returned it; the file appears when it is complete.
    func write(_ profile: JSONValue, as name: String) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Failure("The folder \(SafeText.line(path)) cannot be created; choose another one with --folder.")
        }
        var members: JSONObject = ["tartan_profile": .number(JSONNumber(Self.format))]
        for (key, value) in (profile.objectValue ?? [:]).pairs { members[key] = value }
        try OutputFile.write(Output.line(.object(members)) + "\n", to: file(name))
    }

    /// Reads a profile.
    ///
    /// - Throws: A sentence if there is none of that name, or the file is not one.
    func read(_ name: String) throws(Failure) -> JSONValue {
        let bytes: [UInt8]
        do {
            bytes = try RegularFile.bytes(of: file(name), limit: Self.mostBytes)
        } catch .system(ENOENT) {
            throw missing(name)
        } catch {
            throw Failure("The profile \(SafeText.line(file(name))) \(error.predicate).")
        }
        guard let profile = try? JSONValue(parsing: bytes), profile["tartan_profile"]?.intValue == Self.format,
            profile["document"]?.stringValue != nil
        else {
            throw Failure(
                "The file \(SafeText.line(file(name))) is not a profile of this version; save it again.")
        }
        return profile
    }

    func delete(_ name: String) throws(Failure) {
        guard unlink(file(name)) != 0 else { return }
        guard errno != ENOENT else { throw missing(name) }
        throw Failure("The file \(SafeText.line(file(name))) cannot be deleted: \(String(cString: strerror(errno))).")
    }

    private func missing(_ name: String) -> Failure {
        Failure(
            "There is no profile \(SafeText.line(name)). "
                + Suggestion.sentence(
                    for: name, among: (try? names()) ?? [], otherwise: "`tartan sandbox profile` lists them."))
    }
}
