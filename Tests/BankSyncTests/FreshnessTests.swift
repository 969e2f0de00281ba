// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import Logging
import PlaidTypes
import Synchronization
import TartanStorage
import TartanTestSupport
import Testing

@Suite("Freshness without webhooks")
struct FreshnessTests {
    private static let itemCount = 300
    private static let ownTarget = Duration.seconds(3600)
    /// Plaid's limits for `/transactions/sync` in production, a minute: of an Item, and of a client id.
    private static let itemLimit = 50
    private static let clientLimit = 2500

    @Test(
        "With every webhook lost, no Item's data gets older than the target, inside the rate limits",
        arguments: SeededGenerator.seeds(2))
    func target(seed: UInt64) async throws {
        let clock = Mutex(Fixture.start)
        let chance = Mutex(SeededGenerator(seed: seed))
        let plaid = FakePlaid(seed: seed)
        let store = MemoryStore()
        for number in 0..<Self.itemCount {
            // All connected within the same minute: the worst case for a rate limit.
            let id = ItemID("item\(number)")
            var item = try Fixture.item(id, products: ["transactions"])
            // One in ten has a target of its own.
            if number % 10 == 0 { item.sync.freshness = Self.ownTarget }
            try await store.engineInsertItem(item)
        }
        let service = SyncService(
            client: plaid, store: store, vault: Fixture.vault, logger: LogCapture().logger,
            runtime: SyncRuntime(
                now: { clock.withLock { $0 } }, sleep: { pause in clock.withLock { $0 = $0 + pause } },
                random: { chance.withLock { Double.random(in: 0...1, using: &$0) } }))
        let freshness = SyncConfiguration().freshness
        let end = Fixture.start + .seconds(3 * 86_400)
        var oldest = Duration.zero
        var oldestOfOwn = Duration.zero
        var perMinute: [Int64: [ItemID: Int]] = [:]
        var rounds = 0
        var lastRead: [ItemID: Instant] = [:]
        while true {
            let now = clock.withLock { $0 }
            guard let due = try await store.engineNextDue(now: now), due < end else { break }
            clock.withLock { $0 = max($0, due) }
            plaid.state.withLock { $0.calls = [] }
            guard case .committed(let run)? = try await service.syncNext() else {
                Issue.record("A due Item was not read (seed \(seed)).")
                return
            }
            let made = plaid.state.withLock { $0.calls.count { $0 == "/transactions/sync" } }
            let read = clock.withLock { $0 }
            // Just before it is read, an Item's data is at its oldest.
            if let last = lastRead.updateValue(read, forKey: run.itemID) {
                oldest = max(oldest, read - last)
                if run.itemID.rawValue.hasSuffix("0") { oldestOfOwn = max(oldestOfOwn, read - last) }
            }
            perMinute[clock.withLock { $0 }.milliseconds / 60_000, default: [:]][run.itemID, default: 0] += made
            // A call takes a while.
            clock.withLock { $0 = $0 + .milliseconds(40) }
            rounds += 1
        }
        #expect(lastRead.count == Self.itemCount)
        for last in lastRead.values { oldest = max(oldest, end - last) }
        let perItem = perMinute.values.flatMap(\.values).max() ?? 0
        let perClient = perMinute.values.map { $0.values.reduce(0, +) }.max() ?? 0
        // After the first hours the Items have spread.
        let spread = perMinute.filter { $0.key > (Fixture.start.milliseconds + 86_400_000) / 60_000 }
        let later = spread.values.map { $0.values.reduce(0, +) }.max() ?? 0
        print(
            "freshness: \(Self.itemCount) Items, 3 days without a webhook, \(rounds) rounds; oldest data "
                + "\(oldest.components.seconds) s of \(freshness.components.seconds) s, \(oldestOfOwn.components.seconds) s of "
                + "\(Self.ownTarget.components.seconds) s where an Item has its own target; calls a minute at most \(perItem) "
                + "an Item, \(perClient) a client, \(later) a client after a day (seed \(seed))")
        #expect(rounds >= Self.itemCount * 12)
        #expect(oldest <= freshness, "seed \(seed)")
        #expect(oldestOfOwn > .zero && oldestOfOwn <= Self.ownTarget, "seed \(seed)")
        #expect(perItem <= Self.itemLimit && perClient <= Self.clientLimit, "seed \(seed)")
        #expect(later < Self.itemCount / 4, "the Items are still asked all at once (seed \(seed))")
    }
}
