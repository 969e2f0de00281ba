// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import PlaidCodegen

/// The table of sentences: how it is read, which entry wins, and what stops the generator.
@Suite struct DocumentationTests {
    private func generate(adding page: String) throws -> Generator {
        try Generator(
            document: Fixture.text(), patches: Fixture.patches,
            documentation: DocumentationTable(pages: [Fixture.page, page]))
    }

    private func text(_ generator: Generator, _ type: String, _ wire: String) -> String? {
        generator.members.first { $0.type == type && $0.wire == wire }?.text
    }

    static let refused: [(page: String, says: String)] = [
        // Entries that fit nothing.
        ("/ghosts/get: Returns ghosts.", "/ghosts/get"),
        ("Ghost: A ghost.", "Ghost"),
        ("Parcel:\n  ghost: A ghost.", "Parcel.ghost"),
        ("Ghost*:\n  price: A price.", "Ghost*.price"),
        ("*:\n  ghost: A ghost.", "*.ghost"),
        ("ParcelKind:\n  ghost: A ghost.", "ParcelKind.ghost"),
        ("Parcel, Ghost:\n  weight: The weight in grams.", "the schema Ghost"),
        // Entries that are no sentences, or out of place.
        ("Parcel:\n  weight: the weight.", "capital"),
        ("Parcel:\n  weight: The weight", "period"),
        ("Parcel:\n  weight: The  weight.", "two spaces"),
        ("Parcel:\n  weight The weight.", "no colon"),
        ("  weight: The weight.", "below no schema"),
        ("Parcel:\n  price: Another price.", "another entry"),
        ("Parcel:\n  weight: The weight. Deprecated: Use a scale.", "gives Parcel.weight a deprecation"),
        ("Parcel:\n  weight: The weight, see https://plaid.com/docs/nowhere/.", "https://plaid.com/docs/nowhere"),
    ]

    @Test(arguments: refused.indices)
    func aWrongEntryIsAnError(index: Int) throws {
        let (page, says) = Self.refused[index]
        let error = #expect(throws: CodegenError.self) { try generate(adding: page) }
        #expect(error?.description.contains(says) == true, "\(error?.description ?? "no error")")
    }

    @Test func everyOperationNeedsASummary() throws {
        let page = Fixture.page.replacing("/parcels/ping: Checks that the service responds.\n", with: "")
        let error = #expect(throws: CodegenError.self) {
            try Generator(
                document: Fixture.text(), patches: Fixture.patches, documentation: DocumentationTable(pages: [page]))
        }
        #expect(error?.description.contains("says what /parcels/ping does") == true)
    }

    @Test func theMoreExactEntryWins() throws {
        let generator = try generate(
            adding: """
                ParcelsCreateResponse:
                  parcel_id: The number of the new parcel.
                """)
        #expect(text(generator, "ParcelsCreateResponse", "parcel_id") == "The number of the new parcel.")
        // The member is declared by Parcel, and the heading Parcel* covers both.
        #expect(text(generator, "Parcel", "parcel_id") == "The number on the label.")
        #expect(text(generator, "ParcelsCreateResponse", "request_id") == "The number of the request.")
        #expect(
            text(generator, "ParcelsCreateResponse", "price")
                == "The postage in the carrier's currency. It includes taxes.")
    }

    @Test func deeperLinesContinueASentence() throws {
        let generator = try generate(adding: "Parcel:\n  weight: The weight in grams\n    or kilograms.")
        #expect(text(generator, "Parcel", "weight") == "The weight in grams or kilograms.")
    }

    @Test func membersHaveTheirNamesInSwift() throws {
        let generator = try generate(adding: "Parcel:\n  weight: Less than `account_number`, unlike `small packet`.")
        #expect(text(generator, "Parcel", "weight") == "Less than `accountNumber`, unlike `small packet`.")
    }

    @Test func otherMembersShowTheContract() throws {
        let generator = try Fixture.generate()
        let facts: [(type: String, wire: String, text: String)] = [
            ("Parcel", "weight", "An exact decimal number. May be absent or `null`."),
            ("Parcel", "sent", "A date as `YYYY-MM-DD`, without a time zone. Always present."),
            ("Parcel", "updated_at", "A date and time as ISO 8601. May be absent or `null`."),
            ("Parcel", "kind", "One of `letter`, `small packet` and `BIG-BOX`. Always present."),
            ("Parcel", "lat", "A measured or estimated number. May be absent."),
            ("Parcel", "account_number", "Sensitive text, which descriptions redact. May be absent."),
            ("Parcel", "labels", "An object that maps names to texts. May be absent."),
            ("Parcel", "extra", "A JSON object with any members. May be absent."),
            ("Parcel", "anything", "Any JSON value. May be absent."),
            ("Parcel", "history", "A list of ``ParcelHistory`` objects. May be absent."),
            ("ParcelsGetRequest", "default", "A Boolean value. Optional."),
            ("ParcelsGetRequest", "note", "Text, at most 80 characters. Required. May be `null`."),
            ("ParcelsGetRequestOptions", "kinds", "A list of ``ParcelKind`` values, at least 1 element. Optional."),
        ]
        for (type, wire, expected) in facts { #expect(text(generator, type, wire) == expected, "\(type).\(wire)") }
    }

    @Test func limitsStandBesideASentence() throws {
        let requests = try Fixture.generate().sdk.first { $0.path.hasSuffix("ParcelsRequests.swift") }?.text
        #expect(
            requests?.contains(
                """
                    /// How many parcels to return.
                    ///
                    /// From 1 to 500. The default is `100`.
                    public var count: Int?
                """) == true)
    }

    @Test func deprecatedMembersAreMarkedAndNotUsedByGeneratedCode() throws {
        let text = try Fixture.generate().sdk.map(\.text).joined()
        #expect(
            text.contains(
                """
                    @available(*, deprecated, message: "Use `kind`.")
                    public var urgent: Bool? { deprecatedUrgent }
                    private let deprecatedUrgent: Bool?
                """))
        #expect(
            text.contains(
                """
                    @available(*, deprecated, message: "Plaid has deprecated this member.")
                    public var note: String? { get { deprecatedNote } set { deprecatedNote = newValue } }
                    private var deprecatedNote: String?
                """))
        #expect(!text.contains("self.urgent =") && !text.contains("self.note ="))
        #expect(
            text.contains("@available(*, deprecated, message: \"Call the carrier.\")\n    public func parcelsCreate("))
    }

    @Test func keptMembersAreNotMarked() throws {
        var patches = Fixture.patches
        patches.kept = [.init(schema: "Parcel", field: "urgent", reason: "Nothing replaces it.")]
        let page = Fixture.page.replacing(" Deprecated: Use `kind`.", with: "")
        let generator = try Generator(
            document: Fixture.text(), patches: patches, documentation: DocumentationTable(pages: [page]))
        #expect(generator.sdk.contains { $0.text.contains("public let urgent: Bool?") })
    }
}
