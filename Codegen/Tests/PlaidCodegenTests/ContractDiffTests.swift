// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import PlaidCodegen

/// What is said about the small document after one edit.
@Suite struct ContractDiffTests {
    struct Edit: Sendable, CustomStringConvertible {
        var old: String
        var new: String
        var expected: [String]
        var breaks = false

        var description: String { expected.joined(separator: "; ") }
    }

    static let edits: [Edit] = [
        Edit(
            old: "  /parcels/ping:\n", new: "  /parcels/touch:\n",
            expected: ["POST /parcels/touch: new", "POST /parcels/ping: removed"], breaks: true),
        Edit(
            old: "  /depots/{depotId}:\n    get:", new: "  /depots/{depotId}:\n    post:",
            expected: ["POST /depots/{depotId}: new", "GET /depots/{depotId}: removed"], breaks: true),
        Edit(
            old: "operationId: parcelsPing", new: "operationId: parcelsTouch",
            expected: ["POST /parcels/ping: `parcelsPing` is called `parcelsTouch`"], breaks: true),
        Edit(
            old: "schemas/ParcelsGetResponse\"", new: "schemas/Depot\"",
            expected: ["POST /parcels/get: the response is `Depot`"], breaks: true),
        Edit(
            old: "operationId: parcelsPing\n", new: "operationId: parcelsPing\n      deprecated: true\n",
            expected: ["POST /parcels/ping: the operation"]),
        // A member of what is received, told for the type that declares it and not for the one that extends it.
        Edit(
            old: "        fragile: { type: boolean }",
            new: "        fragile: { type: boolean }\n        wet: { type: boolean }",
            expected: ["Parcel: `wet` is new: a Boolean, optional"]),
        Edit(
            old: "        account_number: { type: string }\n", new: "",
            expected: ["Parcel: `account_number` is removed"],
            breaks: true),
        Edit(
            old: "        weight: { type: number, nullable: true }",
            new: "        weight: { type: integer, nullable: true }",
            expected: ["Parcel: `weight` is a whole number, not a number"], breaks: true),
        Edit(
            old: "[parcel_id, kind, price, sent, fragile, size, old]", new: "[parcel_id, kind, price, sent, size, old]",
            expected: ["Parcel: `fragile` is optional"], breaks: true),
        Edit(
            old: "        price: { type: number, format: double }",
            new: "        price: { type: number, format: double, nullable: true }",
            expected: ["Parcel: `price` may be null"], breaks: true),
        Edit(
            old: "        fragile: { type: boolean }", new: "        fragile: { type: boolean, deprecated: true }",
            expected: ["Parcel: `fragile`"]),
        // Members of what is sent.
        Edit(
            old: "      required: [reason]\n    DepotReference", new: "      required: []\n    DepotReference",
            expected: ["DepotClosing: `reason` is optional"], breaks: true),
        Edit(
            old: "properties: { reason: { type: string } }\n      required: [reason]",
            new:
                "properties: { reason: { type: string }, on: { type: string, format: date } }\n      required: [reason, on]",
            expected: ["DepotClosing: `on` is new: a date, required"], breaks: true),
        Edit(
            old: "count: { type: integer, minimum: 1, maximum: 500, default: 100 }",
            new: "count: { type: integer, minimum: 1, maximum: 250, default: 100 }",
            expected: ["ParcelsGetRequest: `count` has the limits default 100, max 250, min 1"], breaks: true),
        Edit(
            old: "enum: [letter, small packet, BIG-BOX]", new: "enum: [letter, BIG-BOX, roll]",
            expected: ["ParcelKind: new: `roll`", "ParcelKind: removed: `small packet`"], breaks: true),
        // What callers only receive may lose values: nobody has to send them.
        Edit(
            old: "enum: [in_transit, \"401k\", \"\", none, IN-TRANSIT, \"4.1\", null]",
            new: "enum: [in_transit, \"401k\", \"\", none, IN-TRANSIT, null]",
            expected: ["ParcelState: removed: `4.1`"]),
        // Nothing reaches this type, and descriptions are no contract.
        Edit(
            old: "properties: { never: { type: string } }", new: "properties: { ever: { type: string } }", expected: []),
        Edit(old: "description: Nothing at all", new: "description: Nothing", expected: []),
    ]

    @Test(arguments: edits)
    func oneEdit(edit: Edit) throws {
        let before = try Fixture.text()
        #expect(before.contains(edit.old))
        let after = before.replacing(edit.old, with: edit.new)
        let diff = try ContractDiff(old: before, new: after)
        #expect(diff.changes.map { "\($0.subject): \($0.text)" } == edit.expected)
        #expect(diff.changes.contains(where: \.breaks) == edit.breaks)
        for change in diff.changes {
            #expect(diff.report.contains("`\(change.subject)`: ") && diff.report.contains(change.text))
            if change.breaks, change.section != .operations { #expect(diff.changelog.contains(change.text)) }
        }
    }

    @Test func theSameDocumentHasNoChanges() throws {
        let text = try Fixture.text()
        let diff = try ContractDiff(old: text, new: text)
        #expect(diff.changes.isEmpty)
        #expect(diff.report.contains("\n7 operations: 0 are new, 0 are removed."))
        #expect(diff.changelog.split(separator: "\n").count == 1)
    }

    @Test(.enabled(if: PlaidDocument.path != nil, "TARTAN_REFERENCE is not set"))
    func theUpdateOfPlaidsDocumentIsToldInFull() throws {
        let diff = try ContractDiff(old: PlaidDocument.text(PlaidDocument.before), new: PlaidDocument.text())
        #expect(diff.addedOperations.count == 24 && diff.removedOperations.count == 4)
        #expect(diff.addedOperations.contains("PUT /fdx/consents/{consentId}/revocation"))
        #expect(diff.report.contains("- `AccountBase`: `apy` is new: a number, optional, may be null; "))
        #expect(diff.report.contains("- `AuthUpdateTypes`: new: `account_number`"))
        #expect(diff.changes.filter { $0.text.contains("`apy`") }.count < 4)
    }
}
