// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Follows references and merges `allOf`; the SDK and the Sandbox's contract are both made from what it finds.
final class Resolver {
    let document: SpecDocument
    /// Requests and responses of operations: objects even when the document writes them as an alias.
    private let roots: Set<String>
    private var objects: [String: FlatObject] = [:]
    private var aliases: [String: Resolved] = [:]
    private var inProgress: Set<String> = []
    private(set) var enums: [String: [String]] = [:]
    /// Every object and enum in the order of the document; a synthesised one follows its parent.
    private(set) var order: [String] = []

    init(_ document: SpecDocument) throws {
        self.document = document
        var roots: Set<String> = []
        for operation in document.operations {
            if let request = operation.request { roots.insert(request) }
            if case .schema(let name) = operation.response { roots.insert(name) }
        }
        self.roots = roots
        for (name, _) in document.schemas {
            _ = try resolve(reference: name)
        }
    }

    /// The type of a parameter, which must be text or one of a set of words.
    func type(of parameter: SpecOperation.Parameter, in operation: SpecOperation) throws -> TypeRef {
        let name = Naming.schemaType(operation.id) + Naming.type(parameter.name)
        let type = try resolve(parameter.schema, name: name).type
        if case .enumeration = type { return type }
        guard type == .string else {
            throw CodegenError("\(parameter.name) of \(operation.path) is neither text nor an enumeration")
        }
        return type
    }

    func object(_ name: String) -> FlatObject? { objects[name] }

    private func resolve(reference name: String) throws -> Resolved {
        if let known = aliases[name] { return known }
        let schema = try document.schema(name)
        guard inProgress.insert(name).inserted else {
            // Only an object can hold itself, and its name is all that the inner mention needs.
            return Resolved(type: .object(name), nullable: schema.nullable)
        }
        defer { inProgress.remove(name) }
        let resolved: Resolved
        if roots.contains(name) {
            try define(name, schema)
            resolved = Resolved(type: .object(name), nullable: schema.nullable)
        } else {
            resolved = try resolve(schema, name: name)
        }
        aliases[name] = resolved
        return resolved
    }

    /// `name` is the name that an object or enum found here gets.
    private func resolve(_ schema: SpecSchema, name: String) throws -> Resolved {
        if let reference = schema.reference { return try resolve(reference: reference) }
        if !schema.allOf.isEmpty, let alias = try alias(of: schema) { return alias }
        var resolved = Resolved(type: .any, nullable: schema.nullable, constraints: schema.constraints)
        if !schema.oneOf.isEmpty {
            try defineUnion(name, schema)
            resolved.type = .object(name)
            return resolved
        }
        if let values = schema.enumValues {
            if enums[name] == nil { order.append(name) }
            enums[name] = values
            resolved.type = .enumeration(name)
            return resolved
        }
        switch schema.type {
        case "string":
            resolved.type = schema.format == "date" ? .date : schema.format == "date-time" ? .dateTime : .string
        case "integer": resolved.type = .integer
        case "number": resolved.type = .number
        case "boolean": resolved.type = .boolean
        case "array":
            guard let items = schema.items.first else { throw CodegenError("the array \(name) has no items") }
            let element = try resolve(items, name: name)
            resolved.type = .array(element.nullable && element.type == .any ? .any : element.type)
            // Of the limits of elements only this one occurs in requests.
            if element.type == .string, let length = element.constraints.first(where: { $0.key == "minLength" }) {
                resolved.constraints.append(("itemMinLength", length.value))
            }
        case "object", nil:
            if !schema.properties.isEmpty || !schema.allOf.isEmpty {
                try define(name, schema)
                resolved.type = .object(name)
            } else if let value = schema.additionalSchema.first {
                let element = try resolve(value, name: name + "Value")
                // A map whose values may be null keeps them as they came: dropping the null would drop the key.
                resolved.type = .map(element.nullable ? .any : element.type)
            } else if schema.type == "object" {
                resolved.type = .map(.any)
            }
        case let other?:
            throw CodegenError("the schema \(name) has the unknown type \(other)")
        }
        return resolved
    }

    /// An `allOf` of one reference and parts that add no member is that reference under another description.
    private func alias(of schema: SpecSchema) throws -> Resolved? {
        let references = schema.allOf.filter { $0.reference != nil }
        let others = schema.allOf.filter { $0.reference == nil }
        guard schema.properties.isEmpty, references.count == 1,
            others.allSatisfy({ $0.properties.isEmpty && $0.allOf.isEmpty && $0.enumValues == nil }),
            let target = references.first?.reference
        else { return nil }
        var resolved = try resolve(reference: target)
        if schema.nullable || others.contains(where: \.nullable) { resolved.nullable = true }
        return resolved
    }

    private func define(_ name: String, _ schema: SpecSchema) throws {
        guard objects[name] == nil else { return }
        // The place in the order is taken before the members are read, so that what they synthesise follows.
        order.append(name)
        objects[name] = FlatObject(name: name, properties: [], isOpen: false)
        var merged = SpecSchema()
        try merge(schema, into: &merged, at: name)
        let required = Set(merged.required)
        var properties: [FlatProperty] = []
        for member in merged.properties {
            let (wire, property) = (member.name, member.schema)
            let resolved = try resolve(property, name: Naming.schemaType(member.owner) + Naming.type(wire))
            properties.append(
                FlatProperty(
                    wire: wire, resolved: resolved, required: required.contains(wire), deprecated: property.deprecated,
                    owner: member.owner))
        }
        objects[name] = FlatObject(
            name: name, properties: properties, isOpen: merged.additionalProperties == .allowed)
    }

    private func defineUnion(_ name: String, _ schema: SpecSchema) throws {
        guard objects[name] == nil else { return }
        guard schema.properties.isEmpty, schema.allOf.isEmpty else {
            throw CodegenError("the schema \(name) has members beside its oneOf, which the generator does not know")
        }
        let parts = try schema.oneOf.map { part in
            guard let reference = part.reference, case .object(let target) = try resolve(reference: reference).type
            else {
                throw CodegenError("the oneOf of \(name) contains something other than references to objects")
            }
            return target
        }
        var merge = UnionMerge(object: { self.objects[$0] }, values: { self.enums[$0] })
        try merge.merge(parts, into: name)
        for object in merge.objects {
            order.append(object.name)
            objects[object.name] = object
        }
        for (name, values) in merge.enums {
            order.append(name)
            enums[name] = values
        }
    }

    /// Later parts replace a member in its place; whatever any part requires is required.
    private func merge(_ schema: SpecSchema, into merged: inout SpecSchema, at name: String) throws {
        if let reference = schema.reference {
            return try merge(try document.schema(reference), into: &merged, at: reference)
        }
        for part in schema.allOf { try merge(part, into: &merged, at: name) }
        for var property in schema.properties {
            property.owner = name
            if let position = merged.properties.firstIndex(where: { $0.name == property.name }) {
                merged.properties[position] = property
            } else {
                merged.properties.append(property)
            }
        }
        merged.required += schema.required
        if schema.additionalProperties == .allowed { merged.additionalProperties = .allowed }
    }
}
