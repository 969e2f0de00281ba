// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// One argument of a tool.
struct Argument: Sendable {
    /// What it may hold.
    enum Kind: Sendable {
        case text(maximum: Int = 1024)
        case whole(ClosedRange<Int>)
        case number(ClosedRange<Int>)
        case boolean
        case choice([String])
        case list(of: [String]?, maximum: Int = 20)
        case object
    }

    let name: String
    let kind: Kind
    let description: String
    let isRequired: Bool

    init(_ name: String, _ kind: Kind, _ description: String, required: Bool = false) {
        self.name = name
        self.kind = kind
        self.description = description
        isRequired = required
    }

    /// The argument in JSON Schema.
    var schema: JSONValue {
        var members: JSONObject
        switch kind {
        case .text(let maximum): members = ["type": "string", "maxLength": .number(JSONNumber(maximum))]
        case .whole(let range):
            members = [
                "type": "integer", "minimum": .number(JSONNumber(range.lowerBound)),
                "maximum": .number(JSONNumber(range.upperBound)),
            ]
        case .number(let range):
            members = [
                "type": "number", "minimum": .number(JSONNumber(range.lowerBound)),
                "maximum": .number(JSONNumber(range.upperBound)),
            ]
        case .boolean: members = ["type": "boolean"]
        case .choice(let words): members = ["type": "string", "enum": .array(words.map(JSONValue.string))]
        case .list(let words, let maximum):
            var items: JSONObject = ["type": "string"]
            if let words { items["enum"] = .array(words.map(JSONValue.string)) }
            members = ["type": "array", "items": .object(items), "maxItems": .number(JSONNumber(maximum))]
        case .object: members = ["type": "object"]
        }
        members["description"] = .string(description)
        return .object(members)
    }

    /// What is wrong with a value; `nil` when nothing is.
    func objection(to value: JSONValue) -> String? {
        switch kind {
        case .text(let maximum):
            guard let text = value.stringValue else { return "\(name) must be a string." }
            return text.utf8.count <= maximum ? nil : "\(name) may have at most \(maximum) bytes."
        case .whole(let range):
            guard case .number(let number) = value, let whole = number.int, range.contains(whole) else {
                return "\(name) must be a whole number from \(range.lowerBound) to \(range.upperBound)."
            }
        case .number(let range):
            guard case .number(let number) = value, number.double >= Double(range.lowerBound),
                number.double <= Double(range.upperBound)
            else { return "\(name) must be a number from \(range.lowerBound) to \(range.upperBound)." }
        case .boolean:
            guard value.boolValue != nil else { return "\(name) must be true or false." }
        case .choice(let words):
            guard let word = value.stringValue, words.contains(word) else {
                return "\(name) must be one of \(words.joined(separator: ", "))."
            }
        case .list(let words, let maximum):
            guard let elements = value.arrayValue, elements.count <= maximum,
                elements.allSatisfy({ $0.stringValue.map { $0.utf8.count <= 256 } ?? false })
            else { return "\(name) must be a list of at most \(maximum) strings." }
            if let words, let odd = elements.compactMap(\.stringValue).first(where: { !words.contains($0) }) {
                return "\(name) may contain \(words.joined(separator: ", ")), not \(Excerpt.of(odd))."
            }
        case .object:
            guard value.objectValue != nil else { return "\(name) must be an object." }
        }
        return nil
    }
}

/// The parsed arguments of a call.
struct Input: Sendable {
    private let members: JSONObject

    init(_ members: JSONObject, of tool: String, _ arguments: [Argument]) throws(ToolProblem) {
        for (name, value) in members.pairs {
            guard let argument = arguments.first(where: { $0.name == name }) else {
                let known =
                    arguments.isEmpty
                    ? "It takes none." : "It takes \(arguments.map(\.name).joined(separator: ", "))."
                throw ToolProblem("\(tool) has no argument \(Excerpt.of(name)). \(known)")
            }
            // Many clients send null for what was left out.
            if value == .null, !argument.isRequired { continue }
            if let objection = argument.objection(to: value) { throw ToolProblem(objection) }
        }
        for argument in arguments where argument.isRequired && members[argument.name] == nil {
            throw ToolProblem("\(argument.name) is required: \(argument.description)")
        }
        self.members = members
    }

    func text(_ name: String) -> String? { members[name]?.stringValue }
    func whole(_ name: String) -> Int? { members[name]?.intValue }
    func flag(_ name: String) -> Bool { members[name]?.boolValue ?? false }
    func texts(_ name: String) -> [String]? { members[name]?.arrayValue?.compactMap(\.stringValue) }
    func object(_ name: String) -> JSONObject? { members[name]?.objectValue }
    /// What was given, as it was given.
    func value(_ name: String) -> JSONValue? { members[name].flatMap { $0 == .null ? nil : $0 } }
}
