// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON
import PlaidTypes
import TartanStorage
import Testing

@Suite("Conformance: texts with U+0000")
struct NullCharacterConformance {
    /// A text as the client and the service read it.
    private func read(_ json: String) throws -> String {
        let value = try JSONValue(parsing: Array(json.utf8), options: .storable)
        return try #require(value.stringValue)
    }

    @Test(
        "What was read to be stored reads back the same from every store, and is found", arguments: StoreKind.allCases)
    func readsBack(kind: StoreKind) async throws {
        let name = try read(#""before\u0000after""#)
        let note = try read(#""\u0000mine\u0000""#)
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            var record = Sample.transaction("a", name: name)
            record.merchantName = name
            let account = Sample.account(name: name)
            try await store.engineApply(
                Sample.batch(try await store.lease(), upserts: [record], accounts: [account]))
            let edits = TransactionEdits(
                category: note, note: note, tags: [note],
                splits: [TransactionSplit(amount: 1, category: note, note: note)])
            try await store.setEdits(edits, of: "a", item: "item", user: "user")
            // Named here and not only compared: a store that changes what it is given would differ from the others.
            let row = try #require(try await store.transaction("a", item: "item", of: "user"))
            #expect(row.record == record && row.edits == edits)
            #expect(row.record.name == "before\u{FFFD}after" && row.edits.note == "\u{FFFD}mine\u{FFFD}")
            #expect(try await store.accounts(of: "user", item: nil).map(\.name) == ["before\u{FFFD}after"])
            var query = TransactionQuery()
            query.text = "\u{FFFD}after"
            #expect(try await store.transactions(of: "user", matching: query).rows.count == 1)
        }
    }
}
