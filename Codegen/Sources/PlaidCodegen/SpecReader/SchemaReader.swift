// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Yams

/// Reads one schema object and what is nested in it.
enum SchemaReader {
    static func schema(_ node: Node, at place: String) throws -> SpecSchema {
        guard node.mapping != nil else {
            throw CodegenError("the schema at \(place) is not an object")
        }
        var schema = SpecSchema()
        if let reference = node["$ref"]?.string {
            let prefix = "#/components/schemas/"
            guard reference.hasPrefix(prefix) else {
                throw CodegenError("the reference \(reference) at \(place) does not point into components.schemas")
            }
            schema.reference = String(reference.dropFirst(prefix.count))
            return schema
        }
        for keyword in ["anyOf", "not", "discriminator"] where node[keyword] != nil {
            throw CodegenError("the schema at \(place) uses \(keyword), which the generator does not know")
        }
        schema.type = node["type"]?.string
        schema.format = node["format"]?.string
        schema.nullable = node.flag("nullable")
        schema.deprecated = node.flag("deprecated")
        schema.description = node["description"]?.string ?? ""
        if let values = node["enum"]?.sequence {
            var texts: [String] = []
            for value in values {
                if value.isNullScalar {
                    schema.nullable = true
                } else if let text = value.scalar?.string, !texts.contains(text) {
                    texts.append(text)
                }
            }
            schema.enumValues = texts
        }
        if let properties = node["properties"]?.mapping {
            for (key, value) in properties {
                let name = try SpecReader.keyText(key, in: place)
                schema.properties.append(
                    SpecProperty(name: name, schema: try self.schema(value, at: "\(place).\(name)")))
            }
        }
        schema.required = node["required"]?.sequence?.compactMap(\.string) ?? []
        if let items = node["items"] {
            schema.items = [try self.schema(items, at: "\(place)[]")]
        }
        if let additional = node["additionalProperties"] {
            if let allowed = additional.bool {
                schema.additionalProperties = allowed ? .allowed : .forbidden
            } else {
                schema.additionalProperties = .allowed
                schema.additionalSchema = [try self.schema(additional, at: "\(place){}")]
            }
        }
        if let parts = node["allOf"]?.sequence {
            schema.allOf = try parts.map { try self.schema($0, at: "\(place).allOf") }
        }
        if let choices = node["oneOf"]?.sequence {
            schema.oneOf = try choices.map { try self.schema($0, at: "\(place).oneOf") }
        }
        schema.constraints = constraints(of: node)
        return schema
    }

    /// The limits that a request is checked against, under the short names of the contract file.
    private static func constraints(of node: Node) -> [(key: String, value: String)] {
        let names = [
            ("minimum", "min"), ("maximum", "max"), ("minLength", "minLength"), ("maxLength", "maxLength"),
            ("minItems", "minItems"), ("maxItems", "maxItems"), ("maxProperties", "maxProperties"),
        ]
        var found: [(key: String, value: String)] = []
        for (keyword, short) in names {
            guard let value = node[keyword]?.scalar?.string else { continue }
            let exclusive = node.flag("exclusive" + keyword.prefix(1).uppercased() + keyword.dropFirst())
            found.append((exclusive ? "exclusive" + short.prefix(1).uppercased() + short.dropFirst() : short, value))
        }
        if node.flag("uniqueItems") { found.append(("unique", "1")) }
        switch node["format"]?.scalar?.string {
        case "email": found.append(("format", "email"))
        // The document has two names for the address of a page or a receiver.
        case "url", "uri": found.append(("format", "url"))
        default: break
        }
        if let value = node["default"], let text = value.scalar?.string, !value.isNullScalar,
            !text.contains(where: { ";\t\n\r\"#".contains($0) })
        {
            found.append(("default", text))
        }
        return found
    }
}
