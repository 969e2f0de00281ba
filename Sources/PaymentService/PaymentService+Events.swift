// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Logging
import Plaid
import PlaidCore
import TartanStorage

/// What the reading of events led to.
package struct EventDrain: Sendable, Hashable {
    package var read = 0
    package var applied = 0
    package var waiting = 0
    package var refused = 0
    package var foreign = 0
    /// Whether another process reads them at the moment, so that nothing was done.
    package var isElsewhere = false

    package init() {}

    mutating func count(_ outcomes: [PaymentEventRecord.Outcome]) {
        for outcome in outcomes {
            switch outcome {
            case .applied: applied += 1
            case .waiting: waiting += 1
            case .refused: refused += 1
            case .foreign: foreign += 1
            }
        }
    }
}

extension PaymentService {
    /// Reads all new events of `/transfer/event/sync` in their order, and applies them.
    ///
    /// The cursor is committed together with what its events changed. Several processes may call it: one of them reads, and
    /// what another one has stored in the meantime is never applied twice.
    package func drainEvents() async throws(PaymentError) -> EventDrain {
        var drain = EventDrain()
        guard try await leaseCursor() != nil else {
            drain.isElsewhere = true
            return drain
        }
        do throws(PaymentError) {
            try await retryWaitingEvents(&drain)
            try await readPages(&drain)
        } catch {
            await releaseCursor()
            throw error
        }
        await releaseCursor()
        return drain
    }

    /// Applies stored events of a transfer that could not be applied when they arrived.
    ///
    /// Call it after a payment got its transfer's ID or a refund got its own, because their first events may have been stored
    /// before. Other transfers have nothing to apply, so that it may be called for any.
    ///
    /// - Throws: `payment_busy` when the payment is changed by somebody else all the time.
    package func applyStoredEvents(ofTransfer id: String) async throws(PaymentError) {
        _ = try await applyOpenEvents(ofTransfer: id)
    }

    /// - Returns: What became of the events whose outcome changed.
    func applyOpenEvents(ofTransfer id: String) async throws(PaymentError) -> [PaymentEventRecord.Outcome] {
        for attempt in 0..<Self.attempts {
            let stored: [PaymentEventRecord]
            do { stored = try await store.enginePaymentEvents(ofTransfer: id) } catch { throw .events(error) }
            guard let first = stored.first(where: { $0.isOpen && $0.scope == configuration.scope }) else { return [] }
            var batch = try await load(for: [ReceivedEvent(first)], withOpenEvents: true)
            guard batch.payments[id] != nil else { return [] }
            batch.applyOpenEvents()
            switch try await commit(batch, nil) {
            case .stored: return batch.outcomes
            case .conflict: await pauseAfterConflict(attempt)
            case .refusedByLedger:
                // They stay open, which reconciliation reports.
                logger.error("the ledger has other postings of a payment's events")
                return []
            }
        }
        throw PaymentError(
            .busy, "Something else changed the payment at the same time.",
            next: "Nothing is lost; its events are applied later.")
    }

    /// How often changes are made again to the newest version.
    static let attempts = 6

    /// Lets the other one finish.
    func pauseAfterConflict(_ attempt: Int) async { try? await sleep(.milliseconds(5 << attempt)) }

    /// Applies events of payments that waited for something, such as a refund's ID, and of sweeps that could not be read.
    private func retryWaitingEvents(_ drain: inout EventDrain) async throws(PaymentError) {
        let waiting: [PaymentEventRecord]
        do {
            waiting = try await store.enginePaymentEvents(configuration.scope, .waiting, limit: Self.waitingLimit)
        } catch {
            throw .events(error)
        }
        for id in Set(waiting.map(\.transferID)).subtracting([""]).sorted() {
            do throws(PaymentError) {
                drain.count(try await applyOpenEvents(ofTransfer: id))
            } catch {
                guard error.code == .busy else { throw error }
            }
        }
        let ofSweeps = waiting.filter(\.transferID.isEmpty).map(ReceivedEvent.init)
        guard !ofSweeps.isEmpty else { return }
        var batch = try await load(for: ofSweeps, withOpenEvents: false).adding(open: ofSweeps)
        batch.applyOpenEvents()
        if case .stored = try await commit(batch, nil) { drain.count(batch.outcomes) }
    }

    /// Waiting events beyond this number are applied with the next event of their transfer.
    private static let waitingLimit = 500

    // MARK: Lease

    /// Reserves the reading of events, or extends the reservation.
    func leaseCursor() async throws(PaymentError) -> PaymentCursorRecord? {
        let now = now()
        do {
            return try await store.engineLeasePaymentCursor(
                configuration.scope, owner: configuration.owner, now: now, until: now + configuration.leaseTime)
        } catch {
            throw .events(error)
        }
    }

    func releaseCursor() async {
        do {
            try await store.engineReleasePaymentCursor(configuration.scope, owner: configuration.owner)
        } catch {
            // It ends by itself.
            logger.warning("the reservation of payments' events could not be released")
        }
    }

    // MARK: Commit

    enum CommitResult: Sendable { case stored, conflict, refusedByLedger }

    /// Stores what a batch has changed, together with the cursor.
    func commit(_ batch: EventBatch, _ cursor: PaymentCommit.Advance?) async throws(PaymentError) -> CommitResult {
        let commit = batch.commit(configuration.scope, cursor, now: now())
        let isEmpty = commit.payments.isEmpty && commit.sweeps.isEmpty && commit.events.isEmpty
        if isEmpty, cursor == nil { return .stored }
        do throws(StorageError) {
            return try await store.engineCommit(commit) ? .stored : .conflict
        } catch {
            if error.code == .integrity, !commit.postings.isEmpty { return .refusedByLedger }
            throw .events(error)
        }
    }
}
