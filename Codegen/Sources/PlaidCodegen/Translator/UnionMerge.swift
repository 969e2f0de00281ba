// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Merges the objects of a `oneOf` into one with the members of all.
///
/// Plaid's document has `oneOf` for objects that one member, such as `product`, tells apart. A program sets or reads that
/// member and those that go with it, so one type does for all; what is in every object is required, the rest optional.
struct UnionMerge {
    private let object: (String) -> FlatObject?
    private let values: (String) -> [String]?
    /// Objects and enumerations that the merge has made, in the order of their first mention.
    private(set) var objects: [FlatObject] = []
    private(set) var enums: [(name: String, values: [String])] = []

    init(object: @escaping (String) -> FlatObject?, values: @escaping (String) -> [String]?) {
        self.object = object
        self.values = values
    }

    /// Adds an object under `name` that stands for each of the named ones.
    mutating func merge(_ names: [String], into name: String) throws {
        let place = objects.count
        objects.append(FlatObject(name: name, properties: [], isOpen: true))
        let parts = try names.map { part in
            guard let found = object(part) else {
                throw CodegenError("the oneOf of \(name) contains \(part), which is not an object")
            }
            return found
        }
        var wires: [String] = []
        for property in parts.flatMap(\.properties) where !wires.contains(property.wire) { wires.append(property.wire) }
        objects[place].isOpen = parts.allSatisfy(\.isOpen)
        objects[place].properties = try wires.map { wire in
            let found = parts.compactMap { part in part.properties.first { $0.wire == wire } }
            return try property(found, isEverywhere: found.count == parts.count, of: name)
        }
    }

    private mutating func property(_ found: [FlatProperty], isEverywhere: Bool, of name: String) throws -> FlatProperty
    {
        var merged = found[0]
        merged.owner = name
        merged.required = isEverywhere && found.allSatisfy(\.required)
        merged.deprecated = found.allSatisfy(\.deprecated)
        merged.resolved.nullable = found.contains { $0.resolved.nullable }
        // An object without members of its own adds none.
        let all = found.map(\.resolved.type)
        let types = all.allSatisfy { $0 == .map(.any) } ? all : all.filter { $0 != .map(.any) }
        if types.contains(where: { $0 != types[0] }) {
            merged.resolved.constraints = []
            merged.resolved.type = try type(types, name: Naming.schemaType(name) + Naming.type(merged.wire))
        } else {
            merged.resolved.type = types[0]
        }
        return merged
    }

    /// One type for several; what has nothing in common is any JSON value.
    private mutating func type(_ types: [TypeRef], name: String) throws -> TypeRef {
        let objectNames = types.compactMap { if case .object(let name) = $0 { name } else { nil } }
        if objectNames.count == types.count {
            try merge(Self.distinct(objectNames), into: name)
            return .object(name)
        }
        let enumNames = types.compactMap { if case .enumeration(let name) = $0 { name } else { nil } }
        if enumNames.count == types.count {
            enums.append((name, Self.distinct(enumNames.flatMap { values($0) ?? [] })))
            return .enumeration(name)
        }
        let elements = types.compactMap { if case .array(let element) = $0 { element } else { nil } }
        if elements.count == types.count { return .array(try type(elements, name: name)) }
        return .any
    }

    private static func distinct(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }
}
