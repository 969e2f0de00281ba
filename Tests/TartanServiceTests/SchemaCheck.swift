// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import PlaidTypes

@testable import TartanService

/// Compares values with schemas, more strictly than the document: members that a response does not declare are findings.
struct SchemaCheck {
    /// What is wrong, each with its place.
    private(set) var findings: [String] = []
    /// The members of objects that were seen, as `Component.member`.
    private(set) var seen: Set<String> = []

    static func findings(_ value: JSONValue, _ schema: Schema) -> [String] {
        var check = SchemaCheck()
        check.check(value, schema)
        return check.findings
    }

    mutating func check(_ value: JSONValue, _ schema: Schema, at place: String = "$", of component: String? = nil) {
        switch schema {
        case .text(let rule):
            guard let text = value.stringValue else { return found("\(place) is not a string: \(value)") }
            check(text, rule, at: place)
        case .choice(let values):
            if !values.contains(value.stringValue ?? "") { found("\(place) is none of \(values): \(value)") }
        case .integer(let range):
            guard let number = value.intValue else { return found("\(place) is not an integer: \(value)") }
            if let range, !range.contains(number) { found("\(place) is not in \(range): \(number)") }
        case .number: if value.numberValue == nil { found("\(place) is not a number: \(value)") }
        case .flag: if value.boolValue == nil { found("\(place) is not a boolean: \(value)") }
        case .list(let element, let count):
            guard let list = value.arrayValue else { return found("\(place) is not a list: \(value)") }
            if let count, !count.contains(list.count) { found("\(place) has \(list.count) entries") }
            for (index, entry) in list.enumerated() { check(entry, element, at: "\(place)[\(index)]") }
        case .object(let members, let others): check(value, members, others, at: place, of: component)
        case .component(let name, _, let schema): check(value, schema, at: place, of: name)
        case .nullable(let schema): if !value.isNull { check(value, schema, at: place) }
        case .either(let schemas):
            if schemas.allSatisfy({ !Self.findings(value, $0).isEmpty }) { found("\(place) has none of its types") }
        case .anything: break
        }
    }

    private mutating func check(
        _ value: JSONValue, _ members: [Schema.Member], _ others: Schema.Others, at place: String, of component: String?
    ) {
        guard let object = value.objectValue else { return found("\(place) is not an object: \(value)") }
        for member in members {
            guard let inner = object[member.name] else {
                if member.isRequired { found("\(place) has no \(member.name)") }
                continue
            }
            if let component { seen.insert("\(component).\(member.name)") }
            check(inner, member.schema, at: "\(place).\(member.name)")
        }
        guard others != .allowed else { return }
        for name in object.keys where !members.contains(where: { $0.name == name }) {
            found("\(place) has an undeclared member \(name)")
        }
    }

    private mutating func check(_ text: String, _ rule: Schema.TextRule, at place: String) {
        if let length = rule.length, !length.contains(text.unicodeScalars.count) {
            found("\(place) has \(text.unicodeScalars.count) characters")
        }
        if let pattern = rule.pattern, text.range(of: pattern, options: .regularExpression) == nil {
            found("\(place) does not match \(pattern)")
        }
        switch rule.format {
        case "date": if CalendarDate(text) == nil { found("\(place) is not a date: \(text)") }
        case "date-time":
            if text.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/) == nil {
                found("\(place) is not a time: \(text)")
            }
        default: break
        }
    }

    private mutating func found(_ finding: String) { findings.append(finding) }
}

extension Schema {
    /// Every member that the schema declares in components, as `Component.member`.
    var declaredMembers: Set<String> {
        var components: [String: Schema] = [:]
        collect(into: &components)
        var members: Set<String> = []
        for case .component(let name, _, .object(let list, _)) in components.values {
            members.formUnion(list.map { "\(name).\($0.name)" })
        }
        return members
    }
}
