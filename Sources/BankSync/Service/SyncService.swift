// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import Logging
import Metrics
package import PlaidCore
package import PlaidTypes
import Synchronization
package import TartanStorage
package import TokenVault

/// Keeps Items' data up to date: fetches from Plaid and commits to the store.
///
/// It performs the actions of ``SyncStateMachine``. Any number of processes may run it on one store.
package final class SyncService: Sendable {
    let client: any PlaidClientProtocol
    let store: any Store
    let vault: Vault
    let configuration: SyncConfiguration
    let runtime: SyncRuntime
    let logger: Logger
    private let wakeup = Wakeup()
    let housekeepingWakeup = Wakeup()
    private let isStopping = Mutex(false)
    private let inHand = Mutex(0)

    package init(
        client: any PlaidClientProtocol, store: any Store, vault: Vault,
        configuration: SyncConfiguration = SyncConfiguration(), logger: Logger, runtime: SyncRuntime = .live
    ) {
        self.client = client
        self.store = store
        self.vault = vault
        self.configuration = configuration
        self.logger = logger
        self.runtime = runtime
    }

    /// Signals that an Item may have become due, such as after a webhook was stored.
    package func wake() { wakeup.ring() }

    /// Lets active sync runs finish and ends ``run()``.
    ///
    /// To abort them instead, cancel its task.
    package func shutDown() {
        isStopping.withLock { $0 = true }
        wakeup.ring()
        housekeepingWakeup.ring()
    }

    var isShuttingDown: Bool { isStopping.withLock { $0 } }

    /// Runs until it is shut down or its task is cancelled.
    package func run() async {
        await retryingStorage { try await self.store.engineReleaseLeases(of: self.configuration.owner) }
        await withDiscardingTaskGroup { group in
            group.addTask { await self.keepHouseRegularly() }
            while !isStopping.withLock({ $0 }), !Task.isCancelled {
                let pause = await work(in: &group)
                if pause > .zero { await wakeup.wait { try await self.runtime.sleep(pause) } }
            }
            // Cancellation aborts active sync runs, a shutdown lets them finish.
        }
    }

    /// Starts sync runs for all due Items, up to the limit.
    ///
    /// - Returns: How long to sleep unless woken.
    private func work(in group: inout DiscardingTaskGroup) async -> Duration {
        do throws(StorageError) {
            try await WebhookProcessor(store: store, logger: logger).processPending(now: runtime.now())
            while inHand.withLock({ $0 }) < configuration.concurrency, !isStopping.withLock({ $0 }) {
                let now = runtime.now()
                guard let lease = try await claimDueItem(now) else {
                    guard let next = try await store.engineNextDue(now: now) else { return configuration.longestPause }
                    return min(max(next - now, Self.shortestPause), configuration.longestPause)
                }
                inHand.withLock { $0 += 1 }
                group.addTask {
                    _ = await self.perform(lease, reason: Self.reason(lease, now: now))
                    self.inHand.withLock { $0 -= 1 }
                    self.wakeup.ring()
                }
            }
            // No room: the next run that finishes wakes this loop.
            return configuration.longestPause
        } catch {
            logger.error("the store failed; retrying", metadata: ["code": "\(error.code.rawValue)"])
            return .seconds(1)
        }
    }

    /// Counts and logs missing values of a response: member names, never values.
    func note(_ anomalies: ResponseAnomalies?, of item: ItemID, in run: inout SyncRunRecord) {
        guard let anomalies, !anomalies.isEmpty else { return }
        run.anomalies.add(anomalies)
        report(anomalies, of: item)
    }

    func report(_ anomalies: ResponseAnomalies, of item: ItemID) {
        guard !anomalies.isEmpty else { return }
        for (member, count) in anomalies.counts {
            Counter(label: "tartan_incomplete_members", dimensions: [("member", member)]).increment(by: count)
        }
        logger.notice(
            "a response was incomplete",
            metadata: [
                "item": "\(item)", "count": "\(anomalies.total)",
                "members": "\(anomalies.members.joined(separator: ", "))",
            ])
    }

    private static let shortestPause = Duration.milliseconds(5)

    private static func reason(_ lease: ItemLease, now: Instant) -> String {
        if lease.item.sync.lastSyncedAt == nil { return "link" }
        // Runs before the first data wait for the bank, which is not a failure.
        if lease.item.sync.failures > 0 { return "retry" }
        return lease.item.sync.hasNews ? "webhook" : "poll"
    }

    private func retryingStorage(_ body: () async throws -> Void) async {
        while !Task.isCancelled, !isStopping.withLock({ $0 }) {
            do {
                try await body()
                return
            } catch {
                logger.error("the store failed; retrying")
                try? await runtime.sleep(.seconds(1))
            }
        }
    }

    /// Syncs the Item that has been due the longest.
    ///
    /// - Returns: The outcome; `nil` when no Item is due.
    package func syncNext() async throws(StorageError) -> SyncOutcome? {
        let now = runtime.now()
        guard let lease = try await claimDueItem(now) else { return nil }
        return await perform(lease, reason: Self.reason(lease, now: now))
    }

    private func claimDueItem(_ now: Instant) async throws(StorageError) -> ItemLease? {
        try await store.engineClaimDueItem(
            owner: configuration.owner, now: now, until: now + configuration.leaseTime)
    }

    /// Syncs an Item now, whether it is due or not.
    ///
    /// - Throws: `noSuchItem`, or `busy` while another worker is syncing the Item.
    package func syncItem(_ id: ItemID, reason: String) async throws(SyncError) -> SyncOutcome {
        let now = runtime.now()
        do throws(StorageError) {
            let lease = try await store.engineLease(
                id, owner: configuration.owner, now: now, until: now + configuration.leaseTime)
            if let lease { return await perform(lease, reason: reason) }
            guard try await store.engineItem(id) != nil else {
                throw StorageError.noSuchItem
            }
        } catch {
            if error.code == .notFound { throw SyncError(.noSuchItem, "There is no such Item.") }
            throw SyncError(error)
        }
        throw SyncError(.busy, "Another worker is syncing this Item at the moment.")
    }
}
