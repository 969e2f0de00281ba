// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON

/// Rules as a file or a request lists them.
struct FaultScript: Sendable {
    /// A rule and what its chances derive from.
    struct Line: Sendable {
        var rule: FaultRule
        var seed: UInt64
    }

    var lines: [Line] = []

    /// Reads one rule, a list of rules, or an object with `rules` and perhaps a `seed` for all.
    init(_ json: JSONValue, seed: UInt64) throws(FaultMistake) {
        if let mistake = BodyDomain.mistake(in: ["rules": json]) { throw FaultMistake("\(mistake).") }
        guard let object = json.objectValue else {
            guard let list = json.arrayValue else {
                throw FaultMistake("Faults must be a JSON object or a list of objects.")
            }
            try append(list, seed: seed)
            return
        }
        guard let rules = object["rules"] else {
            try append([json], seed: seed)
            return
        }
        if let unknown = object.keys.first(where: { $0 != "rules" && $0 != "seed" }) {
            throw FaultMistake("A fault script has the members rules and seed, and no member '\(unknown)'.")
        }
        guard let list = rules.arrayValue else { throw FaultMistake("rules must be a list.") }
        try append(list, seed: Self.seed(object) ?? seed)
    }

    /// Reads a file.
    init(file: String, seed: UInt64) throws(SandboxStartupError) {
        let bytes = try NamedFile.bytes(file, "The fault script", limit: SandboxEngine.maximumBodyBytes)
        guard let json = try? JSONValue(parsing: bytes, options: JSONOptions(maximumDepth: 16)) else {
            throw SandboxStartupError(.configuration, "The fault script \(file) is not JSON.")
        }
        do throws(FaultMistake) {
            try self.init(json, seed: seed)
        } catch {
            throw SandboxStartupError(.configuration, "The fault script \(file) is invalid: \(error.message)")
        }
    }

    private mutating func append(_ list: [JSONValue], seed: UInt64) throws(FaultMistake) {
        for (index, value) in list.enumerated() {
            guard let object = value.objectValue else { throw FaultMistake("Rule \(index + 1) is not an object.") }
            do throws(FaultMistake) {
                lines.append(Line(rule: try FaultRule(object), seed: try Self.seed(object) ?? seed))
            } catch {
                throw list.count == 1 ? error : FaultMistake("Rule \(index + 1): \(error.message)")
            }
        }
    }

    private static func seed(_ object: JSONObject) throws(FaultMistake) -> UInt64? {
        guard let value = object["seed"], !value.isNull else { return nil }
        guard let seed = value.intValue, seed >= 0 else { throw FaultMistake("seed must be a non-negative integer.") }
        return UInt64(seed)
    }
}

extension FaultTable {
    /// Adds all rules, or none.
    mutating func add(_ script: FaultScript) -> [String] { script.lines.map { add($0.rule, seed: $0.seed) } }

    /// The same; `nil`, and nothing added, when there would be more than `mostEntries`.
    mutating func adding(_ script: FaultScript) -> [String]? {
        entries.count + script.lines.count <= Self.mostEntries ? add(script) : nil
    }
}
