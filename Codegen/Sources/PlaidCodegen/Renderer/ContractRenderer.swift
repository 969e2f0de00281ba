// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Writes the contract of the Sandbox: names, types and limits as tab-separated lines, and no prose.
///
/// The contract follows the document alone. Nothing that was patched for Swift's sake is in it.
enum ContractRenderer {
    static func swiftFile(
        _ resolver: Resolver, webhooks: Set<String>, retired: [PatchTable.Retired]
    ) throws -> String {
        try """
        // swift-format-ignore-file
        // Written by plaid-codegen from Plaid's OpenAPI document \(resolver.document.version). Do not edit: see docs/GeneratedCode.md.

        /// The contract: paths, members, types and limits.
        enum ContractData {
            /// Tab-separated lines: V version, E enum, S schema, F field of the schema above, O operation, P path without one.
            static let text: StaticString = #\"""
        \(text(resolver, webhooks: webhooks, retired: retired))
        \"""#
        }

        """
    }

    static func text(
        _ resolver: Resolver, webhooks: Set<String>, retired: [PatchTable.Retired]
    ) throws -> String {
        var document = resolver.document
        for entry in retired { document.operations.append(try operation(entry, in: document)) }
        var reached: Set<String> = []
        for operation in document.operations {
            if let request = operation.request { reach(.object(request), resolver, &reached) }
            if case .schema(let name) = operation.response { reach(.object(name), resolver, &reached) }
        }
        for name in webhooks { reach(.object(name), resolver, &reached) }
        var lines = ["V\t1\t\(document.version)"]
        for name in reached.sorted() {
            if let values = resolver.enums[name] { lines.append("E\t\(name)\t\(values.joined(separator: "|"))") }
        }
        for name in reached.sorted() {
            guard let object = resolver.object(name) else { continue }
            lines.append("S\t\(name)\t\(object.isOpen ? "open" : "closed")")
            for property in object.properties { lines.append(field(property, document)) }
        }
        for operation in document.operations.sorted(by: { ($0.path, $0.method) < ($1.path, $1.method) }) {
            let response: String
            switch operation.response {
            case .schema(let name): response = name
            case .binary(let contentType): response = "binary:\(contentType)"
            case .none: response = "-"
            }
            var flags: [String] = []
            if operation.hidden { flags.append("hidden") }
            if operation.deprecated { flags.append("deprecated") }
            if operation.isPublic { flags.append("public") }
            if let last = operation.last { flags.append("retired=\(last)") }
            if operation.status != 200 { flags.append("status=\(operation.status)") }
            lines.append(
                "O\t\(operation.method)\t\(operation.path)\t\(operation.request ?? "-")\t\(response)\t"
                    + (flags.isEmpty ? "-" : flags.joined(separator: ",")))
        }
        lines += document.emptyPaths.sorted().map { "P\t\($0)" }
        return lines.joined(separator: "\n")
    }

    private static func operation(_ entry: PatchTable.Retired, in document: SpecDocument) throws -> SpecOperation {
        guard !document.operations.contains(where: { $0.path == entry.path }),
            document.index[entry.request] != nil, document.index[entry.response] != nil
        else { throw CodegenError("the operation \(entry.path) is not retired, or its schemas are gone") }
        return SpecOperation(
            path: entry.path, method: "POST", id: "", documentation: nil, request: entry.request,
            response: .schema(entry.response), parameters: [], hidden: false, deprecated: true, last: entry.last)
    }

    private static func field(_ property: FlatProperty, _ document: SpecDocument) -> String {
        let flags =
            (property.required ? "r" : "") + (property.resolved.nullable ? "n" : "")
            + (forbidsNull(property, document) ? "x" : "")
        let constraints = property.resolved.constraints.map { "\($0.key)=\($0.value)" }.joined(separator: ";")
        return "F\t\(property.wire)\t\(name(property.resolved.type))\t\(flags.isEmpty ? "-" : flags)\t\(constraints)"
    }

    /// Whether the description of an optional member says that it must not be null.
    ///
    /// No keyword of OpenAPI 3.0 tells "may be left out but not null" from "null counts as left out"; the sentence does.
    private static func forbidsNull(_ property: FlatProperty, _ document: SpecDocument) -> Bool {
        guard !property.required, !property.resolved.nullable, case .object(let name) = property.resolved.type,
            let description = try? document.schema(name).description.filter({ $0 != "`" })
        else { return false }
        return ["must not be null", "cannot be null"].contains { description.contains($0) }
    }

    private static func name(_ type: TypeRef) -> String {
        switch type {
        case .string: "string"
        case .integer: "integer"
        case .number: "number"
        case .boolean: "boolean"
        case .any: "any"
        case .date: "date"
        case .dateTime: "datetime"
        case .object(let name): "#\(name)"
        case .enumeration(let name): "&\(name)"
        case .array(let element): "[]\(name(element))"
        case .map(let value): "{}\(name(value))"
        }
    }

    private static func reach(_ type: TypeRef, _ resolver: Resolver, _ reached: inout Set<String>) {
        switch type {
        case .object(let name):
            guard reached.insert(name).inserted, let object = resolver.object(name) else { return }
            for property in object.properties { reach(property.resolved.type, resolver, &reached) }
        case .enumeration(let name): reached.insert(name)
        case .array(let inner), .map(let inner): reach(inner, resolver, &reached)
        default: break
        }
    }
}
