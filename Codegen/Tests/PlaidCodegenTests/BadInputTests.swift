// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import PlaidCodegen

/// A document that the generator cannot use is told in one sentence that names the place.
@Suite struct BadInputTests {
    static let cases: [(input: String, says: String)] = [
        ("", "empty"),
        ("a: [1, 2", "not YAML"),
        ("just text", "not an OpenAPI document"),
        ("swagger: '2.0'", "not an OpenAPI document"),
        ("openapi: 3.1.0", "only 3.0"),
        ("openapi: 3.0.0", "info.version"),
        ("openapi: 3.0.0\ninfo: {version: '1'}", "no paths"),
        ("openapi: 3.0.0\ninfo: {version: '1'}\npaths: {/a: {}}", "components.schemas"),
    ]

    @Test(arguments: cases.indices)
    func wholeDocument(index: Int) {
        let (input, says) = Self.cases[index]
        let error = #expect(throws: CodegenError.self) {
            try Generator(document: input, patches: PatchTable(), documentation: DocumentationTable())
        }
        #expect(error?.description.contains(says) == true, "\(error?.description ?? "no error")")
        #expect(error?.description.contains("\n") == false)
    }

    static let edits: [(old: String, new: String, says: String)] = [
        ("schemas/DepotReference\" }", "schemas/Nowhere\" }", "Nowhere"),
        ("operationId: parcelsPing", "summary: none", "no operationId"),
        ("operationId: parcelsPing", "operationId: parcelsGet", "used twice"),
        ("  /depots/{depotId}:\n    get:", "  /depots/{depotId}:\n    patch:", "none of GET, POST and PUT"),
        (
            "\"200\":\n          description: Nothing", "\"404\":\n          description: Nothing",
            "no response for status 200 or 204"
        ),
        ("anything: {}", "anything: { anyOf: [{ type: string }] }", "anyOf"),
        ("anything: {}", "anything: { oneOf: [{ type: string }] }", "something other than references to objects"),
        ("anything: {}", "anything: { oneOf: [{ $ref: \"#/components/schemas/ParcelID\" }] }", "references to objects"),
        ("anything: {}", "anything: { type: colour }", "unknown type colour"),
        ("anything: {}", "anything: { type: array }", "no items"),
        ("anything: {}", "anything: { $ref: \"other.yml#/A\" }", "does not point into"),
        ("anything: {}", "parcelId: { type: string }", "would both be named parcelID"),
        (
            "nearby: { type: array, items: { $ref: \"#/components/schemas/DepotReference\" } }",
            "nearby: { $ref: \"#/components/schemas/DepotReference\" }", "holds itself"
        ),
        ("Error_Report:", "ErrorReport: { type: object, properties: { a: { type: string } } }\n    Error_Report:", ""),
    ]

    @Test(arguments: edits.indices)
    func onePlace(index: Int) throws {
        let (old, new, says) = Self.edits[index]
        let text = try Fixture.text()
        #expect(text.contains(old))
        guard !says.isEmpty else {
            _ = try Generator(
                document: text.replacing(old, with: new), patches: Fixture.patches, documentation: Fixture.documentation
            )
            return
        }
        let error = #expect(throws: CodegenError.self) {
            try Generator(
                document: text.replacing(old, with: new), patches: Fixture.patches, documentation: Fixture.documentation
            )
        }
        #expect(error?.description.contains(says) == true, "\(error?.description ?? "no error")")
        #expect(error?.description.contains("\n") == false)
    }
}
