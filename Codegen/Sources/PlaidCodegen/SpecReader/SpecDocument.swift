// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// What the generator keeps of an OpenAPI document, in the document's order.
public struct SpecDocument {
    var version: String
    var operations: [SpecOperation]
    /// Paths that the document lists without an operation.
    var emptyPaths: [String]
    var schemas: [(name: String, schema: SpecSchema)]
    /// Position of a schema in `schemas`.
    var index: [String: Int]
    /// The pages of Plaid's site that the document names.
    var pages = PageList(text: "", operations: [])

    func schema(_ name: String) throws -> SpecSchema {
        guard let position = index[name] else {
            throw CodegenError("the document refers to the schema \(name), which it does not define")
        }
        return schemas[position].schema
    }
}

/// One schema object.
///
/// Only the keywords that Plaid's document uses are read.
struct SpecSchema {
    enum AdditionalProperties {
        case absent
        case allowed
        case forbidden
    }

    var reference: String?
    var type: String?
    var format: String?
    var nullable = false
    /// Null among the values makes the schema nullable and is not listed here.
    var enumValues: [String]?
    var properties: [SpecProperty] = []
    var required: [String] = []
    /// Zero or one element: a struct cannot hold itself.
    var items: [SpecSchema] = []
    var additionalProperties = AdditionalProperties.absent
    /// Zero or one element: the schema of a map's values.
    var additionalSchema: [SpecSchema] = []
    var allOf: [SpecSchema] = []
    var oneOf: [SpecSchema] = []
    var constraints: [(key: String, value: String)] = []
    var description = ""
    var deprecated = false
}

/// One member of an object schema.
struct SpecProperty {
    var name: String
    var schema: SpecSchema
    /// The schema that declares the member, once `allOf` has been merged.
    var owner = ""
}

/// One operation of the document.
struct SpecOperation {
    enum Response: Equatable {
        case schema(String)
        case binary(contentType: String)
        case none
    }

    struct Parameter {
        var name: String
        var location: String
        var required: Bool
        var schema: SpecSchema
    }

    var path: String
    var method: String
    var id: String
    var documentation: String?
    var request: String?
    var response: Response
    /// The status of a success: 200, or 204 when there is no body.
    var status = 200
    var parameters: [Parameter]
    var hidden: Bool
    var deprecated: Bool
    /// The last version of the document that had the operation; `nil` for those of this version.
    var last: String?
    /// Whether the document asks for no credentials.
    var isPublic = false
}
