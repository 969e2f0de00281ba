// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Logging
import Plaid
import PlaidCore
import PlaidTypes
import TartanStorage
import TokenVault

extension SyncService {
    /// Performs a sync run under a lease, then releases the Item.
    func perform(_ lease: ItemLease, reason: String) async -> SyncOutcome {
        guard store.isShared else { return await performRound(lease, reason: reason) }
        return await withTaskGroup(of: SyncOutcome?.self) { group in
            group.addTask { await self.performRound(lease, reason: reason) }
            group.addTask {
                await self.keep(lease)
                return nil
            }
            while let outcome = await group.next() {
                // Either the run is over, or its lease is lost and its result is useless.
                group.cancelAll()
                if let outcome { return outcome }
            }
            return .superseded
        }
    }

    /// Renews a lease until it is cancelled or the lease is lost.
    private func keep(_ lease: ItemLease) async {
        // Real time and not the runtime's: another process measures it.
        while (try? await Task.sleep(for: configuration.leaseTime / 3)) != nil {
            do throws(StorageError) {
                try await store.engineRenew(lease, until: runtime.now() + configuration.leaseTime)
            } catch {
                // A database that does not respond may recover before the lease ends.
                if error.code == .leaseLost { return }
            }
        }
    }

    private func performRound(_ lease: ItemLease, reason: String) async -> SyncOutcome {
        var run = SyncRunRecord(
            itemID: lease.item.itemID, reason: reason, worker: configuration.owner, startedAt: runtime.now(),
            finishedAt: runtime.now())
        do throws(SyncError) {
            return try await round(lease, &run)
        } catch {
            if error.code.rawValue == StorageError.Code.leaseLost.rawValue
                || error.code.rawValue == StorageError.Code.cursorConflict.rawValue
            {
                return .superseded
            }
            await settle(lease, error, run)
            return .failed(error)
        }
    }

    private func round(_ lease: ItemLease, _ run: inout SyncRunRecord) async throws(SyncError) -> SyncOutcome {
        let token = try accessToken(of: lease.item)
        let item = try await describeIfNew(lease.item, token)
        guard item.products.isEmpty || item.products.contains("transactions") else {
            return try await commit(lease, item, nil, token, &run)
        }
        guard let reading = try await read(item, lease.streams, token, &run) else {
            try await waitForTransactions(lease, item, token)
            return .notReady
        }
        return try await commit(lease, item, reading, token, &run)
    }

    /// Accounts are fetched last, so that balances are not older than the transactions.
    private func commit(
        _ lease: ItemLease, _ item: ItemRecord, _ reading: Reading?, _ token: AccessToken, _ run: inout SyncRunRecord
    ) async throws(SyncError) -> SyncOutcome {
        let round = reading?.round
        let listing = try await accounts(of: item, token)
        let accounts = listing.rows
        note(listing.anomalies, of: item.itemID, in: &run)
        let now = runtime.now()
        let isHistorical = round.map { $0.readiness == .historical } ?? true
        run.pages = round?.pages ?? 0
        run.added = round?.added ?? 0
        run.modified = round?.modified ?? 0
        run.removed = round?.removed ?? 0
        run.finishedAt = now
        // Closed accounts may still have rows in this run, so the run's own accounts are written first.
        let listed = Set(accounts.map(\.accountID))
        let others = (round?.accounts ?? []).filter { !listed.contains($0.accountID) }.map { account in
            var account = account
            account.removedAt = now
            return account
        }
        // Rows of unlisted accounts are kept too.
        let known = listed.union(others.map(\.accountID))
        let unlisted = Set((round?.upserts ?? []).map(\.accountID)).subtracting(known).sorted()
            .map { AccountRecord.unlisted($0, of: item.itemID, at: now) }
        let isComplete = isHistorical || item.sync.isHistoricalUpdateComplete
        // The data is as old as the start of the run.
        let pause = PollPlan.pause(
            target: item.sync.freshness ?? configuration.freshness, reason: run.reason,
            rows: run.added + run.modified + run.removed, chance: runtime.random())
        let usual = run.startedAt + (isComplete ? pause : configuration.historyInterval)
        let products = try await planProducts(of: item, lease)
        let poll = pollTime(usual, products)
        var batch = SyncBatch(
            itemID: item.itemID, fence: lease.fence, startCursor: item.sync.cursor,
            endCursor: reading?.endCursor ?? item.sync.cursor, streams: reading?.steps ?? lease.streams.map(\.standing),
            wholeReadings: reading?.wholeReadings ?? [], generation: item.sync.generation,
            upserts: round?.upserts ?? [], removals: round?.removals ?? [], accounts: accounts + others + unlisted,
            hasAllAccounts: true, isInitialUpdateComplete: round.map { $0.readiness != .notReady } ?? true,
            isHistoricalUpdateComplete: isHistorical, nextPollAt: poll, committedAt: now, run: run)
        batch.knownCondition = lease.item.condition
        run.removed += try await apply(batch)
        logger.info(
            "synced an Item",
            metadata: [
                "item": "\(item.itemID)", "reason": "\(run.reason)", "pages": "\(run.pages)", "added": "\(run.added)",
                "modified": "\(run.modified)", "removed": "\(run.removed)", "restarts": "\(run.restarts)",
            ])
        await fetchProducts(products, token, poll: (hurried: poll, usual: usual))
        return .committed(run)
    }

    /// - Returns: How many rows a complete read did not contain.
    private func apply(_ batch: SyncBatch) async throws(SyncError) -> Int {
        do throws(StorageError) {
            return try await store.engineApply(batch)
        } catch {
            throw SyncError(error)
        }
    }

    /// Not an error: accounts are stored, and the Item is polled again soon even if no webhook arrives.
    private func waitForTransactions(
        _ lease: ItemLease, _ item: ItemRecord, _ token: AccessToken
    ) async throws(SyncError) {
        let listing = try await accounts(of: item, token)
        report(listing.anomalies, of: item.itemID)
        let now = runtime.now()
        do throws(StorageError) {
            try await store.engineUpsertAccounts(listing.rows, of: item.itemID, areAll: true, at: now)
        } catch {
            throw SyncError(error)
        }
        await fetchProducts(try await planProducts(of: item, lease), token)
        let pause = min(Duration.seconds(1 << min(item.sync.failures, 6)), configuration.historyInterval)
        do throws(StorageError) {
            try await store.engineRelease(lease, retryAt: runtime.now() + pause)
        } catch {
            throw SyncError(error)
        }
    }

    /// Handles a failure: records when to retry, the Item's health, and what happened.
    private func settle(_ lease: ItemLease, _ error: SyncError, _ run: SyncRunRecord) async {
        let item = lease.item
        let plan = FailurePlan(error, failures: item.sync.failures, random: runtime.random())
        var run = run
        run.finishedAt = runtime.now()
        run.errorCode = error.code.rawValue
        run.errorText = error.message
        logger.warning(
            "an Item could not be synced",
            metadata: ["item": "\(item.itemID)", "code": "\(error.code.rawValue)", "reason": "\(run.reason)"])
        do throws(StorageError) {
            try await store.engineRecord(run)
            if plan.health != nil, let event = HealthEvent.error(error.code.rawValue, at: run.finishedAt) {
                try await store.engineReport(event, of: item.itemID)
            }
            try await store.engineRelease(lease, retryAt: run.finishedAt + plan.delay)
        } catch {
            // The lease expires, and the Item is due again then.
            logger.error("the store failed after a sync run", metadata: ["code": "\(error.code.rawValue)"])
        }
    }

    static let cancelled = SyncError(PlaidError(code: .cancelled, message: "The sync run was cancelled."))
}
