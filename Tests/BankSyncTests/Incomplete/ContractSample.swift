// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

@testable import PlaidSandbox

/// Responses with every member of the contract, two rows in each list, and ids that say which row they belong to.
struct ContractSample {
    private static let deepest = 7

    /// A response of an operation.
    static func response(of path: String) -> JSONValue {
        guard let operation = Contract.standard.operation(at: path), case .json(let schema) = operation.reply else {
            return .null
        }
        return object(schema, row: 1, depth: 0)
    }

    private static func object(_ schema: String, row: Int, depth: Int) -> JSONValue {
        guard depth < deepest, let schema = Contract.standard.schemas[schema] else { return [:] }
        var members = JSONObject()
        for field in schema.fields { members[field.name] = value(field.name, field.type, row: row, depth: depth) }
        return .object(members)
    }

    private static func value(
        _ name: String, _ type: Contract.ValueType, row: Int, depth: Int
    ) -> JSONValue {
        switch type {
        case .string: text(name, row: row)
        case .integer: name == "month" ? 7 : 2026
        case .number: .decimal("\(row).25")
        case .boolean: true
        case .any: [:]
        case .date: "2026-05-0\(row % 10)"
        case .dateTime: "2026-05-0\(row % 10)T01:02:03Z"
        case .object(let schema): object(schema, row: row, depth: depth + 1)
        case .enumeration(let words): .string(Contract.standard.enumerations[words]?.first ?? "word")
        case .array(let element):
            .array([1, 2].map { value(name, element, row: depth == 0 ? $0 : row * 10 + $0, depth: depth + 1) })
        case .map: [:]
        }
    }

    private static func text(_ name: String, row: Int) -> JSONValue {
        switch name {
        case "account_id": "checking"
        case "iso_currency_code": "USD"
        case "unofficial_currency_code", "pending_transaction_id", "cancel_transaction_id": .null
        default: .string("\(name)-\(row)")
        }
    }
}

/// One thing wrong with a response.
struct Damage: Sendable {
    enum Step: Sendable, Hashable {
        case member(String)
        case element(Int)
    }

    enum Kind: String, Sendable, CaseIterable {
        case null, absent, wrongType, unknownWord, emptyText, emptyList, nullElement, huge, unknownAccount
    }

    var path: [Step]
    var kind: Kind

    var name: String {
        let steps = path.map { step -> String in
            switch step {
            case .member(let name): name
            case .element(let index): "\(index)"
            }
        }
        return "\(steps.joined(separator: ".")) \(kind.rawValue)"
    }

    /// Everything that can be wrong with the members of a response; of a list, with its first row.
    static func all(of response: JSONValue) -> [Damage] {
        var found: [Damage] = []
        walk(response, [], &found)
        return found
    }

    private static func walk(_ value: JSONValue, _ path: [Step], _ found: inout [Damage]) {
        if !path.isEmpty, case .member? = path.last {
            var kinds: [Kind] = [.null, .absent, .wrongType]
            switch value {
            case .string: kinds += [.unknownWord, .emptyText]
            case .number: kinds.append(.huge)
            case .array: kinds += [.emptyList, .nullElement]
            default: break
            }
            if path.last == .member("account_id") { kinds.append(.unknownAccount) }
            found += kinds.map { Damage(path: path, kind: $0) }
        }
        switch value {
        case .object(let members):
            for (name, value) in members.pairs { walk(value, path + [.member(name)], &found) }
        case .array(let elements):
            if let first = elements.first { walk(first, path + [.element(0)], &found) }
        default: break
        }
    }

    func applied(to response: JSONValue) -> JSONValue { change(response, path[...]) ?? .null }

    private func change(_ value: JSONValue, _ rest: ArraySlice<Step>) -> JSONValue? {
        guard let step = rest.first else { return damaged(value) }
        switch (step, value) {
        case (.member(let name), .object(var members)):
            guard let old = members[name] else { return value }
            members[name] = change(old, rest.dropFirst())
            return .object(members)
        case (.element(let index), .array(var elements)):
            elements[index] = change(elements[index], rest.dropFirst()) ?? .null
            return .array(elements)
        default: return value
        }
    }

    /// `nil` for a member that is not there.
    private func damaged(_ value: JSONValue) -> JSONValue? {
        switch kind {
        case .null: .null
        case .absent: nil
        case .wrongType: value.objectValue == nil ? ["of": "tomorrow"] : "text"
        case .unknownWord: "WORD_OF_TOMORROW"
        case .emptyText: ""
        case .emptyList: []
        case .nullElement: .array([.null] + (value.arrayValue ?? []))
        case .huge: .decimal("123456789012345678901234567890123456789012345678901234567890")
        case .unknownAccount: "closed-1"
        }
    }
}
