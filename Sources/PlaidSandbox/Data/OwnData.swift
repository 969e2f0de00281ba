// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON

/// The institutions and users that a Sandbox is given in files, besides its own.
///
/// All files are read before the Sandbox starts, and each that cannot be used is reported in a sentence.
struct OwnData {
    private(set) var institutions: [Institution] = []
    let users = NamedUsers()
    private var faults: [String] = []
    /// The file of each institution and of each user.
    private var origins: [String: String] = [:]

    private static let mostFaults = 20
    private static let institutionsFile = "institutions.json"
    private static let institutionsFolder = "institutions"
    private static let usersFolder = "users"

    /// Reads what a configuration names, and after it defines the users that the state file holds.
    ///
    /// - Throws: A sentence for each file that cannot be used, on lines of their own.
    init(_ configuration: PlaidSandbox.Configuration, saved: [String: JSONObject]) throws(SandboxStartupError) {
        if let path = configuration.dataPath { readData(path) }
        if let folder = configuration.usersDirectory { readUsers(folder) }
        for (name, text) in configuration.customUsers.sorted(by: { $0.key < $1.key }) {
            guard let root = CustomConfiguration.object(text) else {
                faults.append("The custom user \(name) is not a JSON object.")
                continue
            }
            do throws(SandboxError) {
                try users.define(name, root, isFile: true)
            } catch {
                faults.append("The custom user \(name) is invalid: \(error.sentence)")
            }
        }
        guard faults.isEmpty else { throw SandboxStartupError(.configuration, summary) }
        // What was saved had been accepted; an older version may have accepted more, and lost users are defined again.
        for (name, root) in saved { try? users.define(name, root) }
    }

    private var summary: String {
        let shown = faults.prefix(Self.mostFaults).joined(separator: "\n")
        return faults.count > Self.mostFaults
            ? "\(shown)\nThere are \(faults.count - Self.mostFaults) more faults." : shown
    }

    /// Reads a file of institutions, or a folder.
    private mutating func readData(_ path: String) {
        guard Self.isFolder(path) else { return readInstitutions(path) }
        guard let names = Self.names(in: path) else {
            faults.append("The data folder \(path) cannot be read; check its permissions.")
            return
        }
        var isEmpty = true
        for name in names {
            let place = path + "/" + name
            switch (name, Self.isFolder(place)) {
            case (Self.institutionsFile, _): readInstitutions(place)
            case (Self.institutionsFolder, true):
                for file in files(in: place, "The folder of institutions") { readInstitutions(place + "/" + file) }
            case (Self.usersFolder, true): readUsers(place)
            // Notes for readers and the like.
            case (_, false)
            where !name.hasSuffix(".json") && name != Self.institutionsFolder && name != Self.usersFolder:
                continue
            default:
                faults.append(
                    "The data folder \(path) has \(name), which is not read; move it to \(Self.institutionsFile), "
                        + "\(Self.institutionsFolder)/NAME.json or \(Self.usersFolder)/NAME.json, or remove it.")
            }
            isEmpty = false
        }
        guard isEmpty else { return }
        faults.append(
            "The data folder \(path) has no data; add \(Self.institutionsFile), \(Self.institutionsFolder)/NAME.json or "
                + "\(Self.usersFolder)/NAME.json.")
    }

    private mutating func readInstitutions(_ file: String) {
        do throws(SandboxStartupError) {
            for institution in try InstitutionFile(file: file).institutions {
                if let other = origins.updateValue(file, forKey: institution.id) {
                    faults.append(
                        "The data files \(other) and \(file) both define the institution \(institution.id); remove it "
                            + "from one.")
                } else {
                    institutions.append(institution)
                }
            }
        } catch {
            faults.append(error.message)
        }
    }

    /// Defines a user for each JSON file of a folder, named as the file is.
    private mutating func readUsers(_ folder: String) {
        for file in files(in: folder, "The folder of custom users") {
            let place = folder + "/" + file
            let name = NamedUsers.name(ofFile: String(file.dropLast(".json".count)))
            if let other = origins.updateValue(place, forKey: name) {
                faults.append("The files \(other) and \(place) both define the user \(name); rename one.")
                continue
            }
            do throws(SandboxStartupError) {
                try readUser(place, as: name)
            } catch {
                faults.append(error.message)
            }
        }
    }

    private func readUser(_ file: String, as name: String) throws(SandboxStartupError) {
        let bytes = try NamedFile.bytes(file, "The custom user file", limit: SandboxEngine.maximumBodyBytes)
        let options = JSONOptions(maximumDepth: 64, maximumBytes: SandboxEngine.maximumBodyBytes)
        guard let root = (try? JSONValue(parsing: bytes, options: options))?.objectValue else {
            throw SandboxStartupError(.configuration, "The custom user file \(file) is not a JSON object.")
        }
        do throws(SandboxError) {
            try users.define(name, root, isFile: true)
        } catch {
            throw SandboxStartupError(.configuration, "The custom user file \(file) is invalid: \(error.sentence)")
        }
    }

    /// The JSON files of a folder, in order; a folder without any is a fault.
    private mutating func files(in folder: String, _ kind: String) -> [String] {
        guard let names = Self.names(in: folder) else {
            faults.append("\(kind) \(folder) cannot be read; check its path.")
            return []
        }
        let files = names.filter { $0.hasSuffix(".json") }
        if files.isEmpty { faults.append("\(kind) \(folder) has no JSON files; add some, each NAME.json.") }
        return files
    }

    /// What a folder has, but for hidden files.
    private static func names(in folder: String) -> [String]? {
        try? FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }.sorted()
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
