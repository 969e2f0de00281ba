// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Says in words what the contract knows about a member: form, limits, values, and when it is absent.
struct ContractFacts {
    let property: FlatProperty
    let type: SwiftType
    let isSent: Bool
    let isReceived: Bool
    /// Whether the member may be absent although the document requires it.
    let isLenient: Bool
    let enums: [String: [String]]
    /// Since which version the document has the member, as a sentence.
    var added: String?

    private var limits: [String: String] {
        Dictionary(property.resolved.constraints.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    /// The sentences for a member without one of our own.
    var text: String {
        "\(subject)\(range ?? ""). \(presence)" + (added.map { " " + $0 } ?? "")
    }

    /// The sentences that stand beside one of our own.
    var limitsText: String? {
        var sentences: [String] = []
        if let range { sentences.append(Self.capitalised(range.drop { $0 == " " || $0 == "," }) + ".") }
        if let value = limits["default"] { sentences.append("The default is `\(value)`.") }
        if let added { sentences.append(added) }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    // MARK: The value

    private var subject: String {
        switch property.resolved.type {
        case .array(let element): "A list of \(Self.plural(element, leaf: type.leaf, values: values(of: element)))"
        case .map(.any): "A JSON object with any members"
        case .map(let value):
            "An object that maps names to \(Self.plural(value, leaf: type.leaf, values: values(of: value)))"
        case let single: singular(single)
        }
    }

    private func values(of type: TypeRef) -> [String]? {
        if case .enumeration(let name) = type { return enums[name] }
        return nil
    }

    private func singular(_ type: TypeRef) -> String {
        if let kind = Self.identifiers[self.type.leaf] { return "The identifier of \(kind)" }
        switch type {
        case .string where limits["format"] == "url": return "A URL"
        case .string where limits["format"] == "email": return "An email address"
        case .string: return self.type.leaf == "String" ? "Text" : "Sensitive text, which descriptions redact"
        case .integer: return "A whole number"
        case .number: return self.type.leaf == "Double" ? "A measured or estimated number" : "An exact decimal number"
        case .boolean: return "A Boolean value"
        case .date: return "A date as `YYYY-MM-DD`, without a time zone"
        case .dateTime: return "A date and time as ISO 8601"
        case .object: return "An object with the members of ``\(self.type.leaf)``"
        case .enumeration:
            return Self.choice(values(of: type) ?? [], leaf: self.type.leaf)
        case .any, .array, .map: return "Any JSON value"
        }
    }

    private static let identifiers = [
        "AccountID": "an account", "InstitutionID": "an institution", "ItemID": "an Item", "RequestID": "a request",
        "TransactionID": "a transaction",
    ]

    private static let shortChoice = 6

    private static func choice(_ values: [String], leaf: String) -> String {
        let shown = values.filter { !$0.isEmpty }
        guard shown.count <= shortChoice, !shown.contains(where: { $0.contains("`") }) else {
            return "One of the \(values.count) values of ``\(leaf)``"
        }
        let quoted = shown.map { "`\($0)`" }
        if quoted.count == 1 { return "Always \(quoted[0])" }
        return "One of \(quoted.dropLast().joined(separator: ", ")) and \(quoted.last ?? "")"
    }

    private static func plural(_ type: TypeRef, leaf: String, values: [String]?) -> String {
        if let kind = identifiers[leaf] {
            return "identifiers of \(kind.split(separator: " ").last ?? "")s"
        }
        switch type {
        case .string: return leaf == "String" ? "texts" : "sensitive texts, which descriptions redact"
        case .integer: return "whole numbers"
        case .number: return "numbers"
        case .boolean: return "Boolean values"
        case .date: return "dates as `YYYY-MM-DD`"
        case .dateTime: return "dates and times as ISO 8601"
        case .object: return "``\(leaf)`` objects"
        case .enumeration: return "``\(leaf)`` values"
        case .any, .map: return "JSON values"
        case .array(let inner): return "lists of \(plural(inner, leaf: leaf, values: values))"
        }
    }

    // MARK: Limits

    private var range: String? {
        var parts: [String] = []
        if let part = Self.between(limits["minItems"], limits["maxItems"], "element") { parts.append(part) }
        // That a text is not empty goes without saying.
        let shortest = limits["maxLength"] == nil && limits["minLength"] == "1" ? nil : limits["minLength"]
        if let part = Self.between(shortest, limits["maxLength"], "character") { parts.append(part) }
        if let value = limits["maxProperties"] { parts.append("at most \(value) members") }
        if let value = limits["min"], let other = limits["max"] {
            parts.append("from \(value) to \(other)")
        } else {
            if let value = limits["min"] { parts.append("\(value) or more") }
            if let value = limits["max"] { parts.append("at most \(value)") }
        }
        if let value = limits["exclusiveMin"] { parts.append("greater than \(value)") }
        if let value = limits["exclusiveMax"] { parts.append("less than \(value)") }
        if limits["unique"] != nil { parts.append("without duplicates") }
        return parts.isEmpty ? nil : ", " + parts.joined(separator: ", ")
    }

    private static func between(_ low: String?, _ high: String?, _ unit: String) -> String? {
        let low = low == "0" ? nil : low
        switch (low, high) {
        case (nil, nil): return nil
        case (let low?, nil): return "at least \(low) \(unit)\(low == "1" ? "" : "s")"
        case (nil, let high?): return "at most \(high) \(unit)\(high == "1" ? "" : "s")"
        case (let low?, let high?):
            if low == high { return "exactly \(low) \(unit)\(low == "1" ? "" : "s")" }
            return "\(low) to \(high) \(unit)s"
        }
    }

    // MARK: Presence

    private var presence: String {
        var sentences: [String] = []
        if isSent { sentences.append(property.required ? "Required." : "Optional.") }
        if isReceived, !isSent {
            switch (property.required, property.resolved.nullable) {
            case (true, false): sentences.append(isLenient ? "May be absent." : "Always present.")
            case (true, true): sentences.append("May be `null`.")
            case (false, false): sentences.append("May be absent.")
            case (false, true): sentences.append("May be absent or `null`.")
            }
        }
        if isSent, property.resolved.nullable { sentences.append("May be `null`.") }
        if let value = limits["default"] { sentences.append("The default is `\(value)`.") }
        return sentences.joined(separator: " ")
    }

    private static func capitalised(_ text: Substring) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
