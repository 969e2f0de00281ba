// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage
import TartanTestSupport
import Testing

@Suite("Conformance: rounds and leases")
struct SyncConformance {
    @Test("A round writes rows, accounts, cursor, readiness and its record at once", arguments: StoreKind.allCases)
    func commit(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            let lease = try await store.lease()
            var batch = Sample.batch(
                lease, upserts: [Sample.transaction("a"), Sample.transaction("b", amount: "-0.10")])
            batch.nextPollAt = Sample.time(100)
            batch.isHistoricalUpdateComplete = false
            batch.run = SyncRunRecord(
                itemID: "item", reason: "link", worker: "w1", pages: 1, added: 2, requestIDs: ["r1", "r2"],
                startedAt: Sample.time(0), finishedAt: Sample.time(1))
            try await store.engineApply(batch)
            let item = try #require(try await store.engineItem("item"))
            #expect(item.sync.cursor == "c1")
            #expect(item.sync.syncedGeneration == 1 && !item.sync.hasNews)
            #expect(item.sync.isInitialUpdateComplete && !item.sync.isHistoricalUpdateComplete)
            #expect(item.sync.lastSyncedAt == Sample.time(1) && item.sync.pollAt == Sample.time(100))
            #expect(item.sync.leaseOwner == nil && item.sync.leaseUntil == nil)
            #expect(try await store.accounts(of: "user", item: "item") == [Sample.account()])
            #expect(try await store.dump().currentTransactions == batch.upserts)
            let run = try #require(try await store.syncRuns(of: "user", item: "item", limit: 5).first)
            #expect(run.id > 0 && run.worker == "w1" && run.added == 2 && run.requestIDs == ["r1", "r2"])
        }
    }

    @Test(
        "A batch with an old fence, another cursor or an unknown account writes nothing", arguments: StoreKind.allCases)
    func refusals(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            let old = try await store.lease(at: 0)
            let lease = try await store.lease(at: 100)
            let before = try await store.dump()
            let row = Sample.transaction("a")
            #expect(
                await storageCode { try await store.engineApply(Sample.batch(old, upserts: [row])) } == .leaseLost)
            #expect(
                await storageCode { try await store.engineApply(Sample.batch(lease, from: "x", upserts: [row])) }
                    == .cursorConflict)
            #expect(
                await storageCode {
                    try await store.engineApply(
                        Sample.batch(lease, upserts: [row, Sample.transaction("b", account: "unknown")]))
                } == .integrity)
            #expect(try await store.dump() == before)
            try await store.engineApply(Sample.batch(lease, upserts: [row]))
            #expect(
                await storageCode { try await store.engineApply(Sample.batch(lease, upserts: [row])) }
                    == .cursorConflict)
        }
    }

    @Test("A round clears only the generation that it began with", arguments: StoreKind.allCases)
    func generations(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            let lease = try await store.lease()
            try await store.engineRaiseGeneration(of: "item")
            try await store.engineApply(Sample.batch(lease))
            #expect(try await store.engineItem("item")?.sync.hasNews == true)
            let again = try #require(
                try await store.engineClaimDueItem(owner: "w", now: Sample.time(5), until: Sample.time(6)))
            try await store.engineApply(Sample.batch(again, from: "c1", to: "c2"))
            #expect(try await store.engineItem("item")?.sync.hasNews == false)
            #expect(
                try await store.engineClaimDueItem(owner: "w", now: Sample.time(9), until: Sample.time(10)) == nil)
        }
    }

    @Test(
        "Due Items are claimed once, the longest due first, and not while leased, waiting or gone",
        arguments: StoreKind.allCases)
    func claiming(kind: StoreKind) async throws {
        try await kind.run { store in
            for (index, id) in (["a", "b", "gone"] as [ItemID]).enumerated() {
                var item = Sample.item(id)
                item.sync.lastSyncedAt = Sample.time(-index)
                try await store.engineInsertItem(item)
            }
            try await store.engineReport(.reported(.removed, at: Sample.start), of: "gone")
            func claim(_ seconds: Int) async throws -> ItemLease? {
                try await store.engineClaimDueItem(
                    owner: "w", now: Sample.time(seconds), until: Sample.time(seconds + 10))
            }
            let first = try #require(try await claim(0))
            let second = try #require(try await claim(0))
            #expect([first, second].map(\.item.itemID) == ["b", "a"])
            #expect(try await claim(5) == nil)
            #expect(try await store.engineNextDue(now: Sample.time(5)) == Sample.time(10))
            try await store.engineRelease(first, retryAt: Sample.time(50))
            try await store.engineRelease(second, retryAt: nil)
            #expect(try await store.engineItem("b")?.sync.failures == 1)
            #expect(try await claim(6)?.item.itemID == "a")
            #expect(try await claim(6) == nil)
            try await store.engineReleaseLeases(of: "w")
            #expect(try await claim(6)?.item.itemID == "a")
            // The lease of "a" ended before "b" was to be tried again.
            #expect(try await claim(60)?.item.itemID == "a")
            #expect(try await claim(60)?.item.itemID == "b")
            let busy = try await store.engineLease("b", owner: "x", now: Sample.time(61), until: Sample.time(99))
            #expect(busy == nil)
        }
    }

    @Test("An Item without news is due when its time to be asked comes", arguments: StoreKind.allCases)
    func polling(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            var batch = Sample.batch(try await store.lease())
            batch.nextPollAt = Sample.time(100)
            try await store.engineApply(batch)
            #expect(try await store.engineNextDue(now: Sample.time(2)) == Sample.time(100))
            #expect(
                try await store.engineClaimDueItem(owner: "w", now: Sample.time(99), until: Sample.time(199)) == nil)
            #expect(
                try await store.engineClaimDueItem(owner: "w", now: Sample.time(100), until: Sample.time(199)) != nil)
        }
    }

    @Test("A committed round heals a login that was asked for, and no announced end", arguments: StoreKind.allCases)
    func healing(kind: StoreKind) async throws {
        try await kind.run { store in
            for health in ItemHealth.allCases {
                let id = ItemID(health.rawValue)
                try await store.engineInsertItem(Sample.item(id))
                try await store.engineReport(.reported(health, at: Sample.start), of: id)
                try await store.engineApply(Sample.batch(try await store.lease(id)))
                let isRepaired: Set<ItemHealth> = [
                    .loginRequired, .noAccounts, .consentRequired, .notSupported, .institutionDown,
                ]
                let heals = isRepaired.contains(health)
                #expect(try await store.engineItem(id)?.condition.health == (heals ? .healthy : health))
            }
        }
    }

    @Test("A committed round heals nothing that came to be known while it ran", arguments: StoreKind.allCases)
    func lateReport(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            let lease = try await store.lease()
            try await store.engineReport(.reported(.loginRequired, at: Sample.time(1)), of: "item")
            var batch = Sample.batch(lease, at: 2)
            batch.knownCondition = lease.item.condition
            try await store.engineApply(batch)
            #expect(try await store.engineItem("item")?.condition.health == .loginRequired)
        }
    }

    @Test("Accounts that are listed no more are hidden and kept", arguments: StoreKind.allCases)
    func accounts(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            let both = [Sample.account("a", name: "B"), Sample.account("b", name: "A")]
            try await store.engineUpsertAccounts(both, of: "item", areAll: true, at: Sample.time(1))
            #expect(try await store.accounts(of: "user", item: nil).map(\.accountID) == ["b", "a"])
            try await store.engineUpsertAccounts([both[0]], of: "item", areAll: false, at: Sample.time(2))
            #expect(try await store.accounts(of: "user", item: nil).count == 2)
            try await store.engineUpsertAccounts([both[0]], of: "item", areAll: true, at: Sample.time(3))
            #expect(try await store.accounts(of: "user", item: nil) == [both[0]])
            #expect(try await store.dump().accounts.last?.removedAt == Sample.time(3))
            try await store.engineUpsertAccounts(both, of: "item", areAll: true, at: Sample.time(4))
            #expect(try await store.accounts(of: "user", item: nil).count == 2)
        }
    }
}
