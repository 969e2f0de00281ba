// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import PlaidCodegen

/// The list of what later documents have, and what the generated comments say of it.
@Suite struct ContractAdditionsTests {
    /// The small document with a version of the form that Plaid's have.
    private func document(_ version: String = "1.2.0") throws -> String {
        try Fixture.text().replacing(#"version: "1.0""#, with: #"version: "2020-09-14_\#(version)""#)
    }

    private func resolver(_ text: String) throws -> Resolver { try Resolver(SpecReader.read(text)) }

    private func generate(_ document: String, added: String) throws -> Generator {
        try Generator(
            document: document, patches: Fixture.patches, documentation: Fixture.documentation,
            added: ContractAdditions(text: added))
    }

    @Test func aMemberATypeAndAnOperationAreListed() throws {
        let new = try document()
        let old = try document("1.0.0")
            .replacing("        fragile: { type: boolean }\n", with: "")
            .replacing("ParcelKind", with: "ParcelLook")
        let additions = try ContractAdditions(old: resolver(old), new: resolver(new))
        let lines = additions.lines(beyond: ContractAdditions())
        #expect(lines.hasPrefix("after 1.0.0\n"))
        #expect(lines.contains("\nParcel.fragile\n"))
        // The type of a member that was there before has another name: that is no addition.
        #expect(!lines.contains("ParcelKind"))
        #expect(additions.lines(beyond: additions) == "")
        #expect(try ContractAdditions(text: "# A comment.\n" + lines) == additions)
        #expect(try ContractAdditions(old: resolver(new), new: resolver(new)) == ContractAdditions())
    }

    @Test func commentsNameTheVersionBefore() throws {
        let added = "after 1.0.0\n/parcels/ping\nParcel.price\nParcel.weight\nParcelKind\nDepot\n"
        let generator = try generate(document(), added: added)
        let sentence = "Added after version 1.0.0 of Plaid's document."
        let text = generator.sdk.map(\.text).joined()
        // An operation, a struct, an enumeration, and members with and without a sentence of our own.
        #expect(text.split(separator: "\n").filter { $0.hasSuffix(sentence) }.count >= 5)
        #expect(text.contains("/// Checks that the service responds.\n"))
        let weight = try #require(generator.members.first { $0.type == "Parcel" && $0.wire == "weight" })
        #expect(weight.text.hasSuffix(sentence))
        // In the document of that version they are not new, because it is not known to have lacked them.
        #expect(try !generate(document("1.0.0"), added: added).sdk.map(\.text).joined().contains(sentence))
    }

    static let refused = [
        ("after 1.0.0\nParcel.ghost\n", "Parcel.ghost"), ("after 1.0.0\nGhost\n", "Ghost"),
        ("after 1.0.0\n/ghosts/get\n", "/ghosts/get"), ("after one\n", "one"), ("Parcel\n", "below no version"),
        ("after 1.0.0\nParcel\nParcel\n", "twice"),
    ]

    @Test(arguments: refused.indices) func aWrongListIsAnError(index: Int) throws {
        let (list, says) = Self.refused[index]
        let error = #expect(throws: CodegenError.self) { try generate(document(), added: list) }
        #expect(error?.description.contains(says) == true, "\(error?.description ?? "no error")")
    }

    @Test(.enabled(if: PlaidDocument.path != nil, "TARTAN_REFERENCE is not set"))
    func theCommittedListIsComplete() throws {
        let diff = try ContractDiff(old: PlaidDocument.text(PlaidDocument.before), new: PlaidDocument.text())
        #expect(try diff.additions(beyond: PlaidDocument.added()) == "")
        #expect(try diff.additions == ContractAdditions(text: PlaidDocument.added()))
        let text = try PlaidDocument.generator().sdk.map(\.text).joined()
        #expect(text.components(separatedBy: "Added after version 1.697.4").count > 200)
    }
}
