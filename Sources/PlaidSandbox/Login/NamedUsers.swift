// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON
import Synchronization

/// Custom users with names of their own, which all clients of a Sandbox can log in with by any password, and the data that
/// takes the place of a built-in user's.
///
/// At Plaid they are made in the Dashboard; here they come from the files of a folder or from the control API.
final class NamedUsers: Sendable {
    /// How many there may be.
    static let capacity = 1_000
    /// What their names begin with.
    static let prefix = "custom_"
    private static let longestName = 100

    /// A user as it was defined.
    struct Definition: Sendable {
        var configuration: CustomConfiguration
        var root: JSONObject
    }

    private struct Table: Sendable {
        var files: [String: Definition] = [:]
        /// Those of the control API, which come before those of files.
        var defined: [String: Definition] = [:]

        var names: Set<String> { Set(files.keys).union(defined.keys) }
    }

    private let table = Mutex(Table())

    init() {}

    /// The user of that name, if there is one.
    func find(_ name: String?) -> CustomConfiguration? {
        guard let name, name.hasPrefix(Self.prefix) else { return nil }
        return table.withLock { ($0.defined[name] ?? $0.files[name])?.configuration }
    }

    /// What takes the place of a built-in user's data, if anything does.
    func replacement(of name: String) -> CustomConfiguration? {
        guard !name.hasPrefix(Self.prefix) else { return nil }
        return table.withLock { $0.files[name]?.configuration }
    }

    /// The user that a file defines, by the name of the file: a built-in one, or a custom one with the prefix or without it.
    static func name(ofFile stem: String) -> String {
        stem.hasPrefix(prefix) || SandboxUsers.names.contains(stem) ? stem : prefix + stem
    }

    /// Defines a user, or another one of the same name.
    ///
    /// - Parameter isFile: Whether the user comes from a file; only files replace the data of a built-in user.
    /// - Throws: What is wrong with the name or the configuration.
    func define(_ name: String, _ root: JSONObject, isFile: Bool = false) throws(SandboxError) {
        let isBuiltIn = isFile && SandboxUsers.names.contains(name)
        if isBuiltIn, name == "user_custom" {
            throw .invalidField("user_custom takes its data from the password; choose another name")
        }
        if isBuiltIn, name == "user_transactions_dynamic" {
            throw .invalidField(
                "user_transactions_dynamic takes transactions from /sandbox/transactions/create; choose another name")
        }
        if !isBuiltIn, let mistake = Self.mistake(inName: name) { throw .invalidField(mistake) }
        let definition = Definition(configuration: try CustomConfiguration(root), root: root)
        let isStored = table.withLock { table in
            guard table.names.contains(name) || table.names.count < Self.capacity else { return false }
            if isFile { table.files[name] = definition } else { table.defined[name] = definition }
            return true
        }
        guard isStored else { throw Self.tooMany }
    }

    /// Defines several users as the control API does, or none of them.
    ///
    /// - Throws: What is wrong with the first that is refused.
    func define(_ roots: [String: JSONObject]) throws(SandboxError) {
        var definitions: [String: Definition] = [:]
        for (name, root) in roots.sorted(by: { $0.key < $1.key }) {
            if let mistake = Self.mistake(inName: name) { throw .invalidField(mistake) }
            definitions[name] = Definition(configuration: try CustomConfiguration(root), root: root)
        }
        let isStored = table.withLock { [definitions] table in
            guard table.names.union(definitions.keys).count <= Self.capacity else { return false }
            table.defined.merge(definitions) { _, new in new }
            return true
        }
        guard isStored else { throw Self.tooMany }
    }

    private static let tooMany = SandboxError.invalidField(
        "there can be at most \(capacity) named custom users; remove some first")

    /// Forgets a user; `false` when there is none of that name.
    func remove(_ name: String) -> Bool {
        // A built-in user keeps the data of its file.
        guard name.hasPrefix(Self.prefix) else { return false }
        return table.withLock { table in
            let wasFile = table.files.removeValue(forKey: name) != nil
            return table.defined.removeValue(forKey: name) != nil || wasFile
        }
    }

    /// Forgets what the control API defined.
    func reset() { table.withLock { $0.defined = [:] } }

    /// What the control API defined, to be saved.
    var saved: [String: JSONObject] { table.withLock { $0.defined.mapValues(\.root) } }

    /// The built-in users with the data of a file.
    var replaced: Set<String> { table.withLock { Set($0.files.keys.filter { !$0.hasPrefix(Self.prefix) }) } }

    /// All custom users by name, with their accounts and where they come from.
    var json: JSONValue {
        let table = table.withLock { $0 }
        return .array(
            table.names.filter { $0.hasPrefix(Self.prefix) }.sorted().map { name in
                let definition = table.defined[name] ?? table.files[name]
                return [
                    "username": .string(name),
                    "accounts": .number(JSONNumber(definition?.configuration.user.accounts.count ?? 0)),
                    "source": table.defined[name] == nil ? "file" : "control",
                ]
            })
    }

    private static func mistake(inName name: String) -> String? {
        let rest = name.utf8.dropFirst(prefix.utf8.count)
        let isPlain = name.utf8.allSatisfy { (0x20...0x7E).contains($0) } && name.utf8.last != 0x20
        guard name.hasPrefix(prefix), !rest.isEmpty, name.utf8.count <= longestName, isPlain else {
            return "username must begin with \(prefix) and be at most \(longestName) printable ASCII characters long"
        }
        return nil
    }
}

/// A world is saved without them: they belong to the Sandbox, which gives them to each world that it reads.
extension NamedUsers: Codable {
    private enum CodingKeys: CodingKey {}

    convenience init(from decoder: any Decoder) throws { self.init() }

    func encode(to encoder: any Encoder) throws { _ = encoder.container(keyedBy: CodingKeys.self) }
}
