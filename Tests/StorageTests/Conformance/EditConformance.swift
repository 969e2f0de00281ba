// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidTypes
import TartanStorage
import Testing

@Suite("Conformance: what users say about transactions")
struct EditConformance {
    private static let full = TransactionEdits(
        category: "Treats", note: "two\nlines", tags: ["with Ann", "100%", "ä_b"], isHidden: true, isKept: true,
        splits: [
            TransactionSplit(amount: Sample.decimal("0.10"), category: "Tips", note: "waiter"),
            TransactionSplit(amount: Sample.decimal("12.000000000000000001")),
        ])

    private func commit(
        _ store: any Store, _ upserts: [TransactionRecord], _ removals: [TransactionID] = [], at seconds: Int
    ) async throws {
        let lease = try await store.lease(at: seconds * 100)
        try await store.engineApply(
            Sample.batch(
                lease, from: lease.item.sync.cursor, to: "c\(seconds)", upserts: upserts, removals: removals,
                at: seconds))
    }

    private func edits(_ store: any Store, _ id: TransactionID = "a") async throws -> TransactionEdits {
        try #require(try await store.transaction(id, item: "item", of: "user")).edits
    }

    private func set(_ store: any Store, _ edits: TransactionEdits, _ id: TransactionID = "a") async throws {
        try await store.setEdits(edits, of: id, item: "item", user: "user")
    }

    private func ids(_ store: any Store, _ body: (inout TransactionQuery) -> Void = { _ in }) async throws
        -> [TransactionID]
    {
        var query = TransactionQuery()
        body(&query)
        return try await store.transactions(of: "user", matching: query).rows.map(\.record.transactionID)
    }

    @Test(
        "Everything that can be said reads back, survives the bank's changes, and is undone step by step",
        arguments: StoreKind.allCases)
    func undo(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            try await commit(store, [Sample.transaction("a")], at: 1)
            try await set(store, TransactionEdits(note: "first"))
            try await set(store, Self.full)
            try await set(store, Self.full)
            #expect(try await edits(store) == Self.full)
            try await commit(store, [Sample.transaction("a", amount: "99")], at: 2)
            #expect(try await edits(store) == Self.full)
            try await store.undoEdits(of: "a", item: "item", user: "user")
            #expect(try await edits(store) == TransactionEdits(note: "first"))
            try await store.undoEdits(of: "a", item: "item", user: "user")
            #expect(try await edits(store).isEmpty)
            #expect(
                await storageCode { try await store.undoEdits(of: "a", item: "item", user: "user") } == .wrongState)
            #expect(
                await storageCode { try await store.undoEdits(of: "a", item: "item", user: "other") } == .notFound)
            for bad in ["two\nlines", "a\tb", ""] {
                #expect(await storageCode { try await set(store, TransactionEdits(tags: [bad])) } == .integrity)
            }
        }
    }

    @Test(
        "Everything that was said about a pending row goes to the posted one, its undoing too",
        arguments: StoreKind.allCases, [true, false])
    func posting(kind: StoreKind, inOneRound: Bool) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            try await commit(store, [Sample.transaction("p", pending: true)], at: 1)
            try await set(store, TransactionEdits(note: "first"), "p")
            try await set(store, Self.full, "p")
            let posted = Sample.transaction("q", amount: "13", replaces: "p")
            if inOneRound {
                try await commit(store, [posted], ["p"], at: 2)
            } else {
                try await commit(store, [], ["p"], at: 2)
                try await commit(store, [posted], at: 3)
            }
            #expect(try await edits(store, "q") == Self.full)
            // Again and again the bank says the same; the user has the last word.
            try await set(store, TransactionEdits(tags: ["own"]), "q")
            try await commit(store, [posted], at: 4)
            #expect(try await edits(store, "q") == TransactionEdits(tags: ["own"]))
            try await store.undoEdits(of: "q", item: "item", user: "user")
            try await store.undoEdits(of: "p", item: "item", user: "user")
            #expect(try await edits(store, "q") == TransactionEdits(note: "first"))
        }
    }

    @Test("A removal is undone by keeping the row, and the bank's words stay", arguments: StoreKind.allCases)
    func keeping(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            try await commit(store, [Sample.transaction("a"), Sample.transaction("b")], at: 1)
            try await commit(store, [], ["a"], at: 2)
            #expect(try await ids(store) == ["b"])
            try await set(store, TransactionEdits(isKept: true))
            #expect(try await ids(store) == ["b", "a"])
            #expect(try await store.transaction("a", item: "item", of: "user")?.removedAt == Sample.time(2))
            try await store.undoEdits(of: "a", item: "item", user: "user")
            #expect(try await ids(store) == ["b"])
            #expect(try await ids(store) { $0.includesRemoved = true } == ["b", "a"])
        }
    }

    @Test("What the bank said before is kept, a version for each change", arguments: StoreKind.allCases)
    func versions(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            try await commit(store, [Sample.transaction("a", amount: "1.50", pending: true)], at: 1)
            try await commit(store, [Sample.transaction("a", amount: "1.5", pending: true)], at: 2)
            #expect(try await store.versions(of: "a", item: "item", user: "user").isEmpty)
            try await commit(store, [Sample.transaction("a", amount: "2.50", name: "Tea", pending: true)], at: 3)
            try await commit(store, [], ["a"], at: 4)
            try await commit(store, [Sample.transaction("a", amount: "2.50", name: "Tea")], at: 5)
            let versions = try await store.versions(of: "a", item: "item", user: "user")
            #expect(versions.map(\.amount) == [Sample.decimal("1.5"), Sample.decimal("2.5")])
            #expect(versions.map(\.name) == ["Coffee", "Tea"])
            #expect(versions.map(\.until) == [Sample.time(3), Sample.time(5)])
            #expect(versions.map(\.removedAt) == [nil, Sample.time(4)])
            #expect(versions.map(\.version) == [1, 2] && versions.allSatisfy { $0.isPending == true })
            #expect(try await store.versions(of: "a", item: "item", user: "other").isEmpty)
            try await store.deleteItem("item", of: "user")
            #expect(try await store.versions(of: "a", item: "item", user: "user").isEmpty)
        }
    }

    @Test(
        "Lists and sums by tag, without what is hidden, and with parts where they belong",
        arguments: StoreKind.allCases)
    func queries(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            let food = TransactionRecord.Category(primary: "FOOD", detailed: "FOOD_COFFEE")
            let rows = (0..<4).map { Sample.transaction(TransactionID("t\($0)"), amount: "10.00", category: food) }
            try await commit(store, rows, at: 1)
            try await set(store, TransactionEdits(tags: ["trip", "x"], isHidden: true), "t0")
            try await set(store, TransactionEdits(tags: ["trips"]), "t1")
            let parts = [
                TransactionSplit(amount: Sample.decimal("2.50"), category: "GIFTS"),
                TransactionSplit(amount: Sample.decimal("0.01"), category: "GIFTS"),
                TransactionSplit(amount: 1),
            ]
            try await set(store, TransactionEdits(splits: parts), "t2")
            #expect(try await ids(store) { $0.tag = "trip" } == ["t0"])
            #expect(try await ids(store) { $0.tag = "tri" } == [])
            #expect(try await ids(store) { $0.isHidden = false } == ["t3", "t2", "t1"])
            #expect(try await ids(store) { $0.isHidden = true } == ["t0"])
            var query = TransactionQuery()
            query.isHidden = false
            let totals = try await store.categoryTotals(of: "user", matching: query)
            #expect(totals.map(\.category) == ["FOOD", "GIFTS"])
            #expect(totals.map(\.sum) == [Sample.decimal("27.49"), Sample.decimal("2.51")])
        }
    }
}
