// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension Schema {
    /// The schema as JSON Schema 2020-12, with references to components.
    var json: JSONValue {
        switch self {
        case .component(let name, _, _): ["$ref": .string("#/components/schemas/\(name)")]
        case .nullable(let schema): schema.nullableJSON
        default: .object(plainJSON)
        }
    }

    private var plainJSON: JSONObject {
        switch self {
        case .text(let rule): rule.json
        case .choice(let values): ["type": "string", "enum": .strings(values)]
        case .integer(let range): Self.bounded("integer", range, "minimum", "maximum")
        case .number: ["type": "number"]
        case .flag: ["type": "boolean"]
        case .list(let element, let count): Self.listJSON(element, count)
        case .object(let members, let others): Self.objectJSON(members, others: others)
        case .either(let schemas): ["anyOf": .array(schemas.map(\.json))]
        case .component, .nullable, .anything: [:]
        }
    }

    private var nullableJSON: JSONValue {
        var object = plainJSON
        guard let type = object["type"]?.stringValue else {
            return ["anyOf": [json, ["type": "null"]]]
        }
        object["type"] = [.string(type), "null"]
        if case .choice(let values) = self { object["enum"] = .array(values.map(JSONValue.string) + [.null]) }
        return .object(object)
    }

    private static func listJSON(_ element: Schema, _ count: ClosedRange<Int>?) -> JSONObject {
        var object = bounded("array", count, "minItems", "maxItems")
        object["items"] = element.json
        return object
    }

    private static func objectJSON(_ members: [Member], others: Others) -> JSONObject {
        var properties = JSONObject()
        for member in members { properties[member.name] = member.json }
        var object: JSONObject = ["type": "object"]
        if !members.isEmpty { object["properties"] = .object(properties) }
        let required = members.filter(\.isRequired).map(\.name)
        if !required.isEmpty { object["required"] = .strings(required) }
        if others == .refused { object["additionalProperties"] = false }
        return object
    }

    private static func bounded(
        _ type: String, _ range: ClosedRange<Int>?, _ minimum: String, _ maximum: String
    ) -> JSONObject {
        var object: JSONObject = ["type": .string(type)]
        if let range {
            object[minimum] = .number(JSONNumber(range.lowerBound))
            if range.upperBound < .max { object[maximum] = .number(JSONNumber(range.upperBound)) }
        }
        return object
    }

    /// Adds the components that the schema refers to, and those that they refer to.
    func collect(into components: inout [String: Schema]) {
        switch self {
        case .component(let name, _, let schema):
            guard components.updateValue(self, forKey: name) == nil else { return }
            schema.collect(into: &components)
        case .list(let schema, _), .nullable(let schema): schema.collect(into: &components)
        case .object(let members, _): for member in members { member.schema.collect(into: &components) }
        case .either(let schemas): for schema in schemas { schema.collect(into: &components) }
        case .text, .choice, .integer, .number, .flag, .anything: break
        }
    }

    /// The definition of a component, under its name in the document.
    var definition: JSONValue {
        guard case .component(_, let summary, let schema) = self, var object = schema.json.objectValue else {
            return json
        }
        object["description"] = .string(summary)
        return .object(object)
    }
}

extension Schema.Member {
    /// The member's schema with its description, which stands beside a reference.
    var json: JSONValue {
        var object = schema.json.objectValue ?? [:]
        object["description"] = .string(summary)
        return .object(object)
    }
}

extension Schema.TextRule {
    fileprivate var json: JSONObject {
        var object: JSONObject = ["type": "string"]
        if let format { object["format"] = .string(format) }
        if let pattern { object["pattern"] = .string(pattern) }
        if let length {
            object["minLength"] = .number(JSONNumber(length.lowerBound))
            if length.upperBound < .max { object["maxLength"] = .number(JSONNumber(length.upperBound)) }
        }
        return object
    }
}
