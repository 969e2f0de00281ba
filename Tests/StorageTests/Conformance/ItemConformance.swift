// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage
import TartanTestSupport
import Testing

@Suite("Conformance: Items and users")
struct ItemConformance {
    @Test("An Item reads back whole, for its user only", arguments: StoreKind.allCases)
    func roundTrip(kind: StoreKind) async throws {
        try await kind.run { store in
            var item = Sample.item()
            item.condition = ItemCondition(
                .pendingExpiration, since: Sample.time(1), errorCode: "X", endsAt: Sample.time(9))
            item.sync.cursor = "c"
            item.sync.generation = 7
            item.sync.syncedGeneration = 6
            item.sync.isInitialUpdateComplete = true
            item.sync.lastSyncedAt = Sample.time(2)
            item.sync.failures = 3
            item.sync.retryAt = Sample.time(3)
            item.sync.pollAt = Sample.time(4)
            item.sync.fence = 5
            item.sync.leaseOwner = "o"
            item.sync.leaseUntil = Sample.time(5)
            try await store.engineInsertItem(item)
            try await store.engineInsertItem(Sample.item("other", user: "other", createdAt: Sample.time(-1)))
            #expect(try await store.item("item", of: "user") == item)
            #expect(try await store.item("item", of: "other") == nil)
            #expect(try await store.items(of: "user") == [item])
            #expect(try await store.engineItems().map(\.itemID) == ["other", "item"])
            #expect(await storageCode { try await store.engineInsertItem(item) } == .alreadyExists)
        }
    }

    @Test("Nothing of one user is another's", arguments: StoreKind.allCases)
    func isolation(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            try await store.engineApply(
                Sample.batch(try await store.lease(), upserts: [Sample.transaction("t")]))
            try await store.engineReplaceSealed(
                .identity, of: "item",
                with: [
                    IdentityRecord(
                        itemID: "item", accountID: "account", payload: SealedBytes([1]), fetchedAt: Sample.start)
                ])
            #expect(try await store.items(of: "other").isEmpty)
            #expect(try await store.accounts(of: "other", item: nil).isEmpty)
            #expect(try await store.accounts(of: "other", item: "item").isEmpty)
            #expect(try await store.transactions(of: "other", matching: TransactionQuery()).rows.isEmpty)
            #expect(
                try await store.transactions(of: "other", matching: TransactionQuery(itemID: "item")).rows.isEmpty)
            #expect(try await store.transaction("t", item: "item", of: "other") == nil)
            #expect(try await store.categoryTotals(of: "other", matching: TransactionQuery()).isEmpty)
            #expect(try await store.sealed(.identity, of: "other", item: "item").isEmpty)
            #expect(try await store.sealed(.identity, of: "user", item: "item").count == 1)
            #expect(try await store.syncRuns(of: "other", item: "item", limit: 9).isEmpty)
            #expect(try await store.webhooks(of: "other", item: "item", limit: 9).isEmpty)
            #expect(
                await storageCode {
                    try await store.setEdits(TransactionEdits(note: "x"), of: "t", item: "item", user: "other")
                } == .notFound)
            #expect(await storageCode { try await store.deleteItem("item", of: "other") } == .notFound)
            #expect(try await store.item("item", of: "user") != nil)
        }
    }

    @Test("Deleting an Item deletes all that came with it", arguments: StoreKind.allCases)
    func deletion(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            try await store.engineInsertItem(Sample.item("keep"))
            for id: ItemID in ["item", "keep"] {
                let row = Sample.transaction("t", item: id)
                try await store.engineApply(Sample.batch(try await store.lease(id), upserts: [row]))
                try await store.setEdits(TransactionEdits(note: "n"), of: "t", item: id, user: "user")
            }
            try await store.deleteItem("item", of: "user")
            let dump = try await store.dump()
            #expect(dump.items.map(\.itemID) == ["keep"])
            #expect(dump.accounts.map(\.itemID) == ["keep"])
            #expect(dump.transactions.map(\.record.itemID) == ["keep"])
            #expect(await storageCode { try await store.deleteItem("item", of: "user") } == .notFound)
        }
    }

    @Test("An Item's own target brings its next poll nearer and never puts it off", arguments: StoreKind.allCases)
    func freshness(kind: StoreKind) async throws {
        try await kind.run { store in
            var polled = Sample.item("polled")
            polled.sync.pollAt = Sample.time(1_000)
            try await store.engineInsertItem(polled)
            try await store.engineSetFreshness(.seconds(900), pollAt: Sample.time(600), of: "polled")
            #expect(try await store.engineItem("polled")?.sync.freshness == .seconds(900))
            #expect(try await store.engineItem("polled")?.sync.pollAt == Sample.time(600))
            try await store.engineSetFreshness(nil, pollAt: Sample.time(2_000), of: "polled")
            #expect(try await store.engineItem("polled")?.sync.freshness == nil)
            #expect(try await store.engineItem("polled")?.sync.pollAt == Sample.time(600))
            #expect(
                await storageCode {
                    try await store.engineSetFreshness(nil, pollAt: Sample.time(1), of: "nobody")
                } == .notFound)
        }
    }

    @Test("An unchanged health keeps its beginning", arguments: StoreKind.allCases)
    func health(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            for (code, seconds) in [("A", 1), ("B", 2)] {
                try await store.engineReport(
                    .reported(.loginRequired, code: code, endsAt: nil, at: Sample.time(seconds)), of: "item")
            }
            #expect(
                try await store.engineItem("item")?.condition
                    == ItemCondition(.loginRequired, since: Sample.time(1), errorCode: "B"))
            try await store.engineReport(.loginRepaired(at: Sample.time(3)), of: "item")
            #expect(try await store.engineItem("item")?.condition == ItemCondition(.healthy, since: Sample.time(3)))
        }
    }

    @Test(
        "An outage is kept beside what must be repaired, and every state can be stored", arguments: StoreKind.allCases)
    func outage(kind: StoreKind) async throws {
        try await kind.run { store in
            for health in ItemHealth.allCases where health != .healthy && health != .institutionDown {
                let id = ItemID(health.rawValue)
                try await store.engineInsertItem(Sample.item(id))
                let end = Sample.time(100)
                try await store.engineReport(.reported(health, code: "A", endsAt: end, at: Sample.time(1)), of: id)
                try await store.engineReport(
                    .reported(.institutionDown, code: "DOWN", endsAt: nil, at: Sample.time(2)), of: id)
                let outage = ItemCondition.Outage(errorCode: "DOWN", since: Sample.time(2))
                let expected = ItemCondition(
                    health, since: Sample.time(1), errorCode: "A", endsAt: end, outage: outage)
                #expect(try await store.engineItem(id)?.condition == expected)
                #expect(try await store.items(of: "user").first { $0.itemID == id }?.condition == expected)
            }
            var item = Sample.item("inserted")
            item.condition.outage = ItemCondition.Outage(errorCode: "DOWN", since: Sample.time(2))
            try await store.engineInsertItem(item)
            #expect(try await store.engineItem("inserted") == item)
        }
    }

    @Test("An access token is sealed again only while it is the expected one", arguments: StoreKind.allCases)
    func accessToken(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            let cells = try await store.engineSealed(.accessTokens, notBeginningWith: [9], limit: 5)
            let cell = try #require(cells.first)
            #expect(cells.count == 1 && cell.value == Sample.item().accessToken)
            #expect(try await store.engineReseal([(cell, SealedBytes([9]))]) == 1)
            #expect(try await store.engineReseal([(cell, SealedBytes([8]))]) == 0)
            #expect(try await store.engineItem("item")?.accessToken == SealedBytes([9]))
            #expect(try await store.engineSealed(.accessTokens, notBeginningWith: [9], limit: 5).isEmpty)
        }
    }
}
