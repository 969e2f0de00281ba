// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import PlaidCodegen

/// Every kind of entry that fits nothing stops the generator and is named.
@Suite struct PatchTests {
    static let surplus: [(String, @Sendable (inout PatchTable) -> Void)] = [
        ("rename of Ghost", { $0.renames.append(.init(schema: "Ghost", swift: "G", reason: "")) }),
        ("type of Parcel.ghost", { $0.fieldTypes.append(.one("Parcel", "ghost", "ItemID", "")) }),
        ("type of *.ghost", { $0.fieldTypes.append(.all("ghost", "ItemID", "")) }),
        ("lenient Parcel.ghost", { $0.lenient.append(.init(schema: "Parcel", field: "ghost", reason: "")) }),
        ("lenient Parcel.weight", { $0.lenient.append(.init(schema: "Parcel", field: "weight", reason: "")) }),
        ("kept Parcel.ghost", { $0.kept.append(.init(schema: "Parcel", field: "ghost", reason: "")) }),
        ("kept Parcel.weight", { $0.kept.append(.init(schema: "Parcel", field: "weight", reason: "")) }),
        ("family of /ghosts", { $0.families.append(.init(prefix: "/ghosts", family: "G")) }),
        ("read verb haunt", { $0.readVerbs.append("haunt") }),
        ("write verb haunt", { $0.writeVerbs.append("haunt") }),
        ("kind of /ghosts/get", { $0.kinds.append(.init(path: "/ghosts/get", kind: .read, reason: "")) }),
        ("webhook Ghost", { $0.webhooks.append(.init("A", "B", "Ghost")) }),
        ("webhook Ghost", { $0.shadowedWebhooks.append(.init(schema: "Ghost", by: "Parcel", reason: "")) }),
        ("no webhook Ghost", { $0.noWebhooks.append(.init(schema: "Ghost", reason: "")) }),
        (
            "parameter ghost of /parcels/get",
            { $0.parameterNames.append(.init(path: "/parcels/get", parameter: "ghost", wire: "g", reason: "")) }
        ),
        ("hashable Ghost", { $0.hashable.append("Ghost") }),
    ]

    @Test func whatACompoundIsMadeOfCanBeComparedToo() throws {
        var patches = Fixture.patches
        patches.hashable = ["Parcel"]
        let files = try Generator(document: Fixture.text(), patches: patches, documentation: Fixture.documentation).sdk
        let text = files.map(\.text).joined()
        let before = try Fixture.generate().sdk.map(\.text).joined()
        let structs = text.matches(of: /public struct (\w+): [^{]*\bHashable\b/).map { String($0.1) }
        #expect(structs.contains("Parcel") && structs.contains("Size"))
        #expect(!before.contains("Hashable"))
        #expect(text.replacing(" Hashable,", with: "") == before)
    }

    @Test(arguments: surplus.indices)
    func anUnusedEntryIsAnError(index: Int) throws {
        let (name, add) = Self.surplus[index]
        var patches = Fixture.patches
        add(&patches)
        let error = #expect(throws: CodegenError.self) {
            try Generator(document: Fixture.text(), patches: patches, documentation: Fixture.documentation)
        }
        #expect(error?.description.contains(name) == true)
    }

    @Test func aMemberWithoutATypeGetsOne() throws {
        var patches = Fixture.patches
        patches.corrections = [.init(schema: "Parcel", member: "anything", type: "ParcelKind", reason: "It is one.")]
        let files = try Generator(document: Fixture.text(), patches: patches, documentation: Fixture.documentation)
        #expect(files.sdk.contains { $0.text.contains("public let anything: ParcelKind?") })
        #expect(files.contract.contains("F\tanything\t&ParcelKind\t"))
        for (member, type, says) in [
            ("price", "string", "has a type now"), ("ghost", "string", "no member ghost"),
            ("anything", "Ghost", "become Ghost"),
        ] {
            patches.corrections = [.init(schema: "Parcel", member: member, type: type, reason: "")]
            let error = #expect(throws: CodegenError.self) {
                try Generator(document: Fixture.text(), patches: patches, documentation: Fixture.documentation)
            }
            #expect(error?.description.contains(says) == true)
        }
    }

    @Test func aRetiredOperationIsPartOfTheContractAlone() throws {
        var patches = Fixture.patches
        patches.retired = [
            .init(path: "/parcels/lost", request: "ParcelsGetRequest", response: "Unreachable", last: "0.9.0")
        ]
        let output = try Generator(document: Fixture.text(), patches: patches, documentation: Fixture.documentation)
        #expect(
            output.contract.contains(
                "O\tPOST\t/parcels/lost\tParcelsGetRequest\tUnreachable\tdeprecated,retired=0.9.0\n"))
        #expect(output.contract.contains("S\tUnreachable\t"))
        #expect(try output.sdk.map(\.text) == Fixture.generate().sdk.map(\.text))
        for (path, response) in [("/parcels/get", "Unreachable"), ("/parcels/lost", "Ghost")] {
            patches.retired = [.init(path: path, request: "ParcelsGetRequest", response: response, last: "0.9.0")]
            let error = #expect(throws: CodegenError.self) {
                try Generator(document: Fixture.text(), patches: patches, documentation: Fixture.documentation)
            }
            #expect(error?.description.contains("the operation \(path) is not retired") == true)
        }
    }

    @Test func everyOperationNeedsAFamily() throws {
        var patches = Fixture.patches
        patches.families.removeAll { $0.prefix == "/depots" }
        let error = #expect(throws: CodegenError.self) {
            try Generator(document: Fixture.text(), patches: patches, documentation: Fixture.documentation)
        }
        #expect(error?.description.contains("which family /depots/{depotId} belongs to") == true)
    }

    @Test func everyOperationNeedsAKind() throws {
        var patches = Fixture.patches
        patches.writeVerbs = []
        let error = #expect(throws: CodegenError.self) {
            try Generator(document: Fixture.text(), patches: patches, documentation: Fixture.documentation)
        }
        #expect(error?.description.contains("whether /parcels/ping reads or writes") == true)
    }

    @Test func everyWebhookNeedsATypeAndCode() throws {
        var patches = Fixture.patches
        patches.shadowedWebhooks = []
        let error = #expect(throws: CodegenError.self) {
            try Generator(document: Fixture.text(), patches: patches, documentation: Fixture.documentation)
        }
        #expect(error?.description.contains("ParcelMovedAgainWebhook") == true)
    }

    @Test func aWrongWebhookCodeIsNoticed() throws {
        var patches = Fixture.patches
        patches.webhooks[1] = .init("PARCELS", "LOST", "ParcelMovedWebhook")
        let error = #expect(throws: CodegenError.self) {
            try Generator(document: Fixture.text(), patches: patches, documentation: Fixture.documentation)
        }
        #expect(error?.description.contains("does not mention LOST") == true)
    }

    @Test func aNameOfSwiftsIsRefused() throws {
        let text = try Fixture.text().replacing("Size", with: "Date")
        let error = #expect(throws: CodegenError.self) {
            try Generator(document: text, patches: Fixture.patches, documentation: Fixture.documentation)
        }
        #expect(error?.description.contains("would hide the type Date") == true)
    }

    @Test func aKeyMakesAnOperationKeyed() throws {
        let kinds = try Fixture.generate().kinds
        #expect(kinds["/parcels/create"] == .keyed)
        #expect(kinds["/parcels/get"] == .read)
        #expect(kinds["/parcels/ping"] == .write)
    }
}
