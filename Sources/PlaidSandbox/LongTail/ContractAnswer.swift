// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// Makes a value of a schema from nothing but the contract, a seed and what a request told.
///
/// A pure function of its members: the same seed, purpose and request give the same value.
struct ContractAnswer: Sendable {
    var contract: Contract = .standard
    let identifiers: Identifiers
    /// What the ids are for; the same purpose gives the same ids.
    let purpose: String
    let now: Date
    /// Values that members of the same name and type take over.
    var known = JSONObject()
    /// Whether members that need not be there are left out, as in the shortest request.
    var isMinimal = false
    /// Whether what is not known has the plainest value there is: left out, null or empty.
    var isPlain = false

    /// A value of the schema.
    func object(_ schema: String) -> JSONObject { object(schema, known: known, at: "", depth: 0) }

    private func object(_ name: String, known: JSONObject, at path: String, depth: Int) -> JSONObject {
        var answer = JSONObject()
        guard let schema = contract.schemas[name], depth < Self.deepest else { return answer }
        for field in schema.fields where answer[field.name] == nil {
            if path.isEmpty, Self.credentials.contains(field.name) { continue }
            let place = path.isEmpty ? field.name : "\(path).\(field.name)"
            if let value = known[field.name], isPlain || depth < 2 || !Self.isCommon(field.name),
                let taken = taken(value, as: field, at: place, depth: depth)
            {
                answer[field.name] = taken
            } else if field.isRequired || (wants(field, depth: depth) && !isAbsent(field)) {
                answer[field.name] = made(field, known: known, at: place, depth: depth)
            }
        }
        for (member, value) in Self.later[name] ?? [] {
            answer[member] = known[member] ?? value
        }
        return answer
    }

    /// Members that clients of a newer contract insist on.
    private static let later: [String: [(String, JSONValue)]] = [
        "RiskCheckEmail": [("name", "no_data")], "KYCCheckIDNumberSummary": [("ssa_verification", .null)],
        "PayrollIncomeObject": [("i20s", [])],
    ]

    /// Names that many unrelated things have; deep down they are not what the request spoke about.
    private static func isCommon(_ name: String) -> Bool {
        ["id", "name", "type", "status", "description", "amount", "date", "value"].contains(name)
    }

    private static let credentials: Set = ["client_id", "secret", "request_id"]
    private static let deepest = 24
    /// From here on only what must be there is made.
    private static let shallow = 3

    private func wants(_ field: Contract.Field, depth: Int) -> Bool {
        guard !isMinimal, !isPlain, depth < Self.shallow else { return false }
        return !["error", "errors", "cause", "causes", "warnings"].contains(field.name)
    }

    /// Objects that may be null are left out instead: the contract's own document is of two minds about null there.
    private func isAbsent(_ field: Contract.Field) -> Bool {
        if !isPlain, case .object = field.type { return field.isNullable }
        return false
    }

    private func isChoice(_ field: Contract.Field) -> Bool {
        if !isPlain, case .enumeration = field.type { return field.isRequired }
        return false
    }

    /// A value that is known already, when the member may have it.
    private func taken(_ value: JSONValue, as field: Contract.Field, at path: String, depth: Int) -> JSONValue? {
        let mayBeNull = field.isNullable && !isAbsent(field) && !isChoice(field)
        guard isPlain || field.limits == nil, !value.isNull || mayBeNull else { return Optional<JSONValue>.none }
        if value.isNull { return JSONValue.null }
        return taken(value, as: field.type, at: path, depth: depth)
    }

    private func taken(_ value: JSONValue, as type: Contract.ValueType, at path: String, depth: Int) -> JSONValue? {
        // Spelled out: a bare `nil` here could also be read as JSON's null.
        switch (type, value) {
        case (.string, .string), (.boolean, .bool), (.number, .number): return value
        // What the contract leaves open is taken as the behaviour made it.
        case (.map, .object) where isPlain, (.any, _) where isPlain: return value
        case (.integer, .number(let number)) where number.int != nil: return value
        case (.date, .string(let text)) where DateText.isDate(text): return value
        case (.dateTime, .string(let text)) where DateText.isDateTime(text): return value
        case (.enumeration(let name), .string(let text))
        where ContractValidator.requestValues(of: name, in: contract)?.contains(text) == true:
            return value
        case (.object(let name), .object(let members)):
            return .object(object(name, known: members, at: path, depth: depth + 1))
        case (.array(let element), .array(let values)):
            let all = values.enumerated().compactMap { index, value in
                taken(value, as: element, at: "\(path)[\(index)]", depth: depth)
            }
            return .array(all)
        default: return Optional<JSONValue>.none
        }
    }

    private func made(_ field: Contract.Field, known: JSONObject, at path: String, depth: Int) -> JSONValue {
        // What a request said about an object says nothing about the objects inside it.
        let known = isPlain ? JSONObject() : known
        if field.isNullable, !isMinimal, !isAbsent(field), !isChoice(field) { return .null }
        switch field.type {
        case .array(let element): return list(of: element, field: field, known: known, at: path, depth: depth)
        default: return made(field.type, field: field, known: known, at: path, depth: depth)
        }
    }

    private func list(
        of element: Contract.ValueType, field: Contract.Field, known: JSONObject, at path: String, depth: Int
    ) -> JSONValue {
        let least = field.limits?.minimumItems ?? 0
        let usual = isMinimal || isPlain || depth >= Self.shallow || element == .any ? 0 : 1
        let isTrouble = ["errors", "causes", "warnings"].contains(field.name)
        var single = field
        // The bounds are the list's and not its elements'.
        single.limits = nil
        return .array(
            (0..<max(least, isTrouble ? 0 : usual)).map { index in
                made(element, field: single, known: known, at: "\(path)[\(index)]", depth: depth)
            })
    }

    private func made(
        _ type: Contract.ValueType, field: Contract.Field, known: JSONObject, at path: String, depth: Int
    ) -> JSONValue {
        switch type {
        case .string: return .string(PlausibleText(answer: self, field: field, path: path).text)
        case .integer, .number: return number(field)
        case .boolean: return .bool(["success", "removed", "acknowledged"].contains(field.name))
        case .any: return .object([:])
        case .date: return .string(Day(now).text)
        case .dateTime: return .string(now.timestamp)
        case .object(let name): return .object(object(name, known: known, at: path, depth: depth + 1))
        case .enumeration(let name): return .string(choice(name))
        case .array(let element): return list(of: element, field: field, known: known, at: path, depth: depth)
        case .map: return .object([:])
        }
    }

    private func choice(_ name: String) -> String {
        let values = contract.enumerations[name] ?? []
        let vague = ["", "null", "unknown", "other", "error", "failed"]
        return values.first { !vague.contains($0.lowercased()) } ?? values.first ?? ""
    }

    private func number(_ field: Contract.Field) -> JSONValue {
        var value: Decimal = 1
        if let minimum = field.limits?.minimum, value < minimum { value = minimum }
        if let maximum = field.limits?.maximum, value > maximum { value = maximum }
        return .decimal(value)
    }
}
