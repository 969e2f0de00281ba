// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension PatchTable {
    /// A member that the document leaves without a type, and that has one.
    ///
    /// The document itself is corrected, so that the SDK and the Sandbox's contract both have the type.
    struct Correction: Sendable {
        var schema: String
        var member: String
        /// `string`, or the name of a schema.
        var type: String
        var reason: String
    }
}

extension SpecDocument {
    /// Gives members their types; every entry has to fit.
    mutating func correct(_ corrections: [PatchTable.Correction]) throws {
        for entry in corrections {
            guard let place = index[entry.schema],
                let position = schemas[place].schema.properties.firstIndex(where: { $0.name == entry.member }),
                entry.type == "string" || index[entry.type] != nil
            else {
                throw CodegenError("no member \(entry.member) of \(entry.schema) can become \(entry.type)")
            }
            var schema = schemas[place].schema.properties[position].schema
            guard schema.type == nil, schema.reference == nil, schema.allOf.isEmpty else {
                throw CodegenError("\(entry.schema).\(entry.member) has a type now; remove its correction")
            }
            if entry.type == "string" {
                schema.type = "string"
            } else {
                var target = SpecSchema()
                target.reference = entry.type
                schema.allOf = [target]
            }
            schemas[place].schema.properties[position].schema = schema
        }
    }
}
