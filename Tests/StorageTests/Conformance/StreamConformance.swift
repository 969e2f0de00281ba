// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage
import TartanTestSupport
import Testing

@Suite("Conformance: selected accounts and restarts")
struct StreamConformance {
    private static let accounts = [Sample.account("a"), Sample.account("b"), Sample.account("c")]

    /// An Item with three accounts of two rows each, `a1` to `c2`.
    private static func prepare(_ store: any Store) async throws {
        try await store.engineInsertItem(Sample.item())
        let rows = ["a", "b", "c"].flatMap { account in
            (1...2).map { Sample.transaction(TransactionID("\(account)\($0)"), account: AccountID(account), day: $0) }
        }
        try await store.engineApply(Sample.batch(try await store.lease(), upserts: rows, accounts: accounts))
    }

    private static func live(_ store: any Store) async throws -> [String] {
        try await store.dump().currentTransactions.map(\.transactionID.rawValue).sorted()
    }

    private static func batch(_ lease: ItemLease, at seconds: Int) -> SyncBatch {
        var batch = Sample.batch(lease, from: "", to: "", accounts: accounts, at: seconds)
        batch.streams = lease.streams.map {
            StreamStep(accountID: $0.accountID, startCursor: $0.cursor, endCursor: "\($0.accountID)-end")
        }
        return batch
    }

    @Test(
        "Rows of accounts that nobody wants go, and come back with what was said about them",
        arguments: StoreKind.allCases)
    func selection(kind: StoreKind) async throws {
        try await kind.run { store in
            try await Self.prepare(store)
            try await store.setEdits(TransactionEdits(note: "mine"), of: "a1", item: "item", user: "user")
            try await store.engineSelectAccounts(["b", "c"], of: "item", at: Sample.time(2))
            #expect(try await Self.live(store) == ["b1", "b2", "c1", "c2"])
            #expect(
                try await store.engineStreams(of: "item")
                    == [AccountStream(accountID: "b"), AccountStream(accountID: "c")])
            let item = try #require(try await store.engineItem("item"))
            #expect(item.sync.cursor.isEmpty && item.sync.hasNews)

            let lease = try await store.lease(at: 100)
            #expect(lease.streams.map(\.accountID) == ["b", "c"])
            try await store.engineApply(Self.batch(lease, at: 3))
            try await store.engineSelectAccounts(["a", "b"], of: "item", at: Sample.time(4))
            #expect(
                try await store.engineStreams(of: "item") == [
                    AccountStream(accountID: "a"), AccountStream(accountID: "b", cursor: "b-end"),
                ])
            #expect(try await Self.live(store) == ["b1", "b2"])
            var again = Self.batch(try await store.lease(at: 200), at: 5)
            again.upserts = [Sample.transaction("a1", account: "a", day: 1)]
            try await store.engineApply(again)
            #expect(try await Self.live(store) == ["a1", "b1", "b2"])
            #expect(try await store.transaction("a1", item: "item", of: "user")?.edits.note == "mine")

            try await store.engineSelectAccounts(nil, of: "item", at: Sample.time(6))
            #expect(try await store.engineStreams(of: "item").isEmpty)
            #expect(try await Self.live(store) == ["a1", "b1", "b2"])
        }
    }

    @Test("A choice drops the active sync run; repeating the choice changes nothing", arguments: StoreKind.allCases)
    func rounds(kind: StoreKind) async throws {
        try await kind.run { store in
            try await Self.prepare(store)
            let old = try await store.lease(at: 100)
            try await store.engineSelectAccounts(["b"], of: "item", at: Sample.time(2))
            #expect(await storageCode { try await store.engineApply(Sample.batch(old, from: "c1")) } == .leaseLost)

            let lease = try await store.lease(at: 200)
            let generation = try await store.engineItem("item")?.sync.generation
            try await store.engineSelectAccounts(["b"], of: "item", at: Sample.time(3))
            #expect(try await store.engineItem("item")?.sync.generation == generation)
            // A round that does not read exactly the chosen streams from where they are is none of this Item's.
            for spoil: @Sendable (inout SyncBatch) -> Void in [
                { $0.streams = [] }, { $0.streams[0].startCursor = "x" }, { $0.streams[0].accountID = "a" },
                { $0.streams.append(StreamStep(accountID: "a", startCursor: "", endCursor: "x")) },
            ] {
                var batch = Self.batch(lease, at: 4)
                spoil(&batch)
                #expect(await storageCode { try await store.engineApply(batch) } == .cursorConflict)
            }
            try await store.engineApply(Self.batch(lease, at: 4))
            #expect(try await store.engineStreams(of: "item").map(\.cursor) == ["b-end"])
        }
    }

    @Test("Nobody chooses what is not there", arguments: StoreKind.allCases)
    func refusals(kind: StoreKind) async throws {
        try await kind.run { store in
            try await Self.prepare(store)
            let before = try await store.dump()
            #expect(
                await storageCode {
                    try await store.engineSelectAccounts(["a", "x"], of: "item", at: Sample.time(2))
                } == .notFound)
            #expect(
                await storageCode { try await store.engineSelectAccounts(["a"], of: "other", at: Sample.time(2)) }
                    == .notFound)
            #expect(await storageCode { try await store.engineReadAnew("other") } == .notFound)
            #expect(try await store.dump() == before)
            #expect(try await store.engineStreams(of: "item").isEmpty)
        }
    }

    @Test(
        "What a whole reading does not name is gone, but for rows before its first day", arguments: StoreKind.allCases)
    func wholeReadings(kind: StoreKind) async throws {
        try await kind.run { store in
            try await Self.prepare(store)
            try await store.engineReadAnew("item")
            let item = try #require(try await store.engineItem("item"))
            #expect(item.sync.cursor.isEmpty && item.sync.hasNews)
            var batch = Sample.batch(try await store.lease(at: 100), accounts: Self.accounts, at: 2)
            batch.upserts = [Sample.transaction("b2", account: "b", day: 2)]
            batch.removals = ["c2"]
            batch.wholeReadings = [WholeReading(accountID: nil, from: CalendarDate(daysSinceEpoch: 20_002))]
            batch.run = SyncRunRecord(
                itemID: "item", reason: "manual", removed: 1, startedAt: Sample.time(1), finishedAt: Sample.time(2))
            #expect(try await store.engineApply(batch) == 1)
            #expect(try await Self.live(store) == ["a1", "b1", "b2", "c1"])
            #expect(try await store.syncRuns(of: "user", item: "item", limit: 1).first?.removed == 2)

            try await store.engineReadAnew("item")
            batch = Sample.batch(try await store.lease(at: 200), accounts: Self.accounts, at: 3)
            batch.wholeReadings = [WholeReading(accountID: "b", from: CalendarDate(daysSinceEpoch: 0))]
            #expect(try await store.engineApply(batch) == 2)
            #expect(try await Self.live(store) == ["a1", "c1"])
        }
    }

    @Test("Streams go with their Item", arguments: StoreKind.allCases)
    func deletion(kind: StoreKind) async throws {
        try await kind.run { store in
            try await Self.prepare(store)
            try await store.engineSelectAccounts(["a"], of: "item", at: Sample.time(2))
            try await store.deleteItem("item", of: "user")
            #expect(try await store.engineStreams(of: "item").isEmpty)
        }
    }
}
