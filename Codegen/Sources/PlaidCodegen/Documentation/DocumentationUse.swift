// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Looks sentences up and remembers which were of use.
final class DocumentationUse {
    let table: DocumentationTable
    private let patterns: [String]
    private var used: Set<String> = []

    init(_ table: DocumentationTable) throws {
        self.table = table
        patterns = table.patterns
        guard table.mistakes.isEmpty else {
            throw CodegenError("Documentation cannot be read: \(table.mistakes.joined(separator: "; "))")
        }
    }

    func operation(_ operation: SpecOperation) throws -> DocumentationTable.Entry {
        guard let entry = table.operations[operation.path] else {
            throw CodegenError("no entry in Documentation says what \(operation.path) does")
        }
        used.insert(entry.subject)
        try check(entry, isDeprecated: operation.deprecated, operation.path)
        return entry
    }

    func type(_ schema: String) -> DocumentationTable.Entry? {
        guard let entry = table.types[schema] else { return nil }
        used.insert(entry.subject)
        return entry
    }

    /// An entry for the schema wins over one for the schema that declares the member, and that over one for many.
    func member(_ property: FlatProperty, of schema: String) throws -> DocumentationTable.Entry? {
        let names = [schema, property.owner] + patterns.filter { Self.matches($0, schema) }
        for name in names {
            guard let entry = table.members[name]?[property.wire] else { continue }
            used.insert(entry.subject)
            if !name.contains("*") {
                try check(entry, isDeprecated: property.deprecated, "\(name).\(property.wire)")
            }
            return entry
        }
        return nil
    }

    private static func matches(_ pattern: String, _ schema: String) -> Bool {
        pattern.hasSuffix("*") ? schema.hasPrefix(pattern.dropLast()) : schema.hasSuffix(pattern.dropFirst())
    }

    func value(_ value: String, of schema: String) -> DocumentationTable.Entry? {
        guard let entry = table.members[schema]?[value] else { return nil }
        used.insert(entry.subject)
        return entry
    }

    /// A message for something that the document no longer deprecates is out of date.
    private func check(_ entry: DocumentationTable.Entry, isDeprecated: Bool, _ subject: String) throws {
        guard entry.deprecation == nil || isDeprecated else {
            throw CodegenError("Documentation gives \(subject) a deprecation, which the document does not")
        }
    }

    /// What no look-up has found.
    ///
    /// An entry for several schemas has to fit one of them.
    var unused: [String] {
        Set(table.entries.map(\.subject)).subtracting(used).sorted()
    }
}
