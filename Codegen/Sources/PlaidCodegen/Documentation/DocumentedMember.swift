// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A member of a generated struct with what is said about it; the tests count these.
struct DocumentedMember: Sendable {
    var family: String
    var type: String
    var wire: String
    var text: String
    /// Whether the text is a sentence of the table rather than facts of the contract.
    var isOwn: Bool

    static func all(of model: SDKModel) -> [DocumentedMember] {
        model.structs.flatMap { type in
            type.fields.map { field in
                DocumentedMember(
                    family: type.family, type: type.name, wire: field.wire, text: field.documentation.text,
                    isOwn: field.documentation.isOwn)
            }
        }
    }
}
