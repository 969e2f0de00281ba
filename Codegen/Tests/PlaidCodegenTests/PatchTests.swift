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
        ("family of /ghosts", { $0.families.append(.init(prefix: "/ghosts", family: "G")) }),
        ("read verb haunt", { $0.readVerbs.append("haunt") }),
        ("write verb haunt", { $0.writeVerbs.append("haunt") }),
        ("kind of /ghosts/get", { $0.kinds.append(.init(path: "/ghosts/get", kind: .read, reason: "")) }),
        ("webhook Ghost", { $0.webhooks.append(.init("A", "B", "Ghost")) }),
        ("webhook Ghost", { $0.shadowedWebhooks.append(.init(schema: "Ghost", by: "Parcel", reason: "")) }),
    ]

    @Test(arguments: surplus.indices)
    func anUnusedEntryIsAnError(index: Int) throws {
        let (name, add) = Self.surplus[index]
        var patches = Fixture.patches
        add(&patches)
        let error = #expect(throws: CodegenError.self) { try Generator(document: Fixture.text(), patches: patches) }
        #expect(error?.description.contains(name) == true)
    }

    @Test func everyOperationNeedsAFamily() throws {
        var patches = Fixture.patches
        patches.families.removeAll { $0.prefix == "/depots" }
        let error = #expect(throws: CodegenError.self) { try Generator(document: Fixture.text(), patches: patches) }
        #expect(error?.description.contains("which family /depots/{depotId} belongs to") == true)
    }

    @Test func everyOperationNeedsAKind() throws {
        var patches = Fixture.patches
        patches.writeVerbs = []
        let error = #expect(throws: CodegenError.self) { try Generator(document: Fixture.text(), patches: patches) }
        #expect(error?.description.contains("whether /parcels/ping reads or writes") == true)
    }

    @Test func everyWebhookNeedsATypeAndCode() throws {
        var patches = Fixture.patches
        patches.shadowedWebhooks = []
        let error = #expect(throws: CodegenError.self) { try Generator(document: Fixture.text(), patches: patches) }
        #expect(error?.description.contains("ParcelMovedAgainWebhook") == true)
    }

    @Test func aWrongWebhookCodeIsNoticed() throws {
        var patches = Fixture.patches
        patches.webhooks[1] = .init("PARCELS", "LOST", "ParcelMovedWebhook")
        let error = #expect(throws: CodegenError.self) { try Generator(document: Fixture.text(), patches: patches) }
        #expect(error?.description.contains("does not mention LOST") == true)
    }

    @Test func aNameOfSwiftsIsRefused() throws {
        let text = try Fixture.text().replacing("Size", with: "Date")
        let error = #expect(throws: CodegenError.self) { try Generator(document: text, patches: Fixture.patches) }
        #expect(error?.description.contains("would hide the type Date") == true)
    }

    @Test func aKeyMakesAnOperationKeyed() throws {
        let kinds = try Fixture.generate().kinds
        #expect(kinds["/parcels/create"] == .keyed)
        #expect(kinds["/parcels/get"] == .read)
        #expect(kinds["/parcels/ping"] == .write)
    }
}
