// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import Logging
import Metrics
import TartanStorage

extension PaymentService {
    /// Signals that there may be something to do, such as after a webhook.
    package func wake() {
        worker.noteNews()
        wakeup.ring()
    }

    /// Lets the current step finish and ends ``run()``.
    ///
    /// To abort it instead, cancel its task.
    package func shutDown() {
        worker.stop()
        wakeup.ring()
    }

    /// Reads events and goes on with payments until it is shut down or its task is cancelled.
    ///
    /// Errors of Plaid and of the database are logged and retried, with growing delays.
    package func run() async {
        var failures = 0
        var isRechecked = false
        // What a crash has left is claimed by a process that no longer exists, if there is no other one.
        var isReclaiming = configuration.isAlone
        while isRunning {
            if !isRechecked {
                isRechecked = await succeeds("look for events of new payments") { () throws(PaymentError) in
                    try await self.recheckRecentEvents()
                }
            }
            var isFine = isRechecked
            if isRunning, !(await readEventsIfNeeded()) { isFine = false }
            if isRunning {
                let isFirst = isReclaiming
                let isDone = await succeeds("go on with payments") { () throws(PaymentError) in
                    _ = try await self.workOnDuePayments(reclaiming: isFirst)
                }
                isReclaiming = isReclaiming && !isDone
                isFine = isFine && isDone
            }
            guard isRunning else { break }
            failures = isFine ? 0 : failures + 1
            let pause = isFine ? await pauseUntilNextStep() : backOff(failures)
            await wakeup.wait { try await self.sleep(pause) }
        }
        await releaseCursor()
    }

    /// Reads events when a webhook has reported some, and otherwise from time to time.
    ///
    /// - Returns: Whether nothing failed.
    private func readEventsIfNeeded() async -> Bool {
        guard let reason = worker.takeReason(now()) else { return true }
        worker.poll(at: now() + configuration.pollInterval)
        // Without any payment, Plaid is not asked: the account may have no access to Transfer.
        if reason == .poll, await isUnused() { return true }
        let isRead = await succeeds("read events") { () throws(PaymentError) in
            let drain = try await self.drainEvents()
            self.report(drain)
            // Somebody else may have asked Plaid just before the news came.
            if drain.isElsewhere { self.pollSoon() }
        }
        if !isRead { worker.noteNews() }
        return isRead
    }

    /// Whether there is no payment here and no event was ever read.
    private func isUnused() async -> Bool {
        do {
            guard try await store.enginePayments(PaymentQuery(limit: 1)).isEmpty else { return false }
            return try await (store.enginePaymentCursor(configuration.scope)?.after ?? 0) == 0
        } catch {
            return false
        }
    }

    private var isRunning: Bool { !worker.isStopping && !Task.isCancelled }

    /// Performs a step, and logs its error.
    private func succeeds(
        _ step: String, _ body: () async throws(PaymentError) -> Void
    ) async -> Bool {
        do throws(PaymentError) {
            try await body()
            return true
        } catch {
            Counter(label: "tartan_payment_worker_errors", dimensions: [("code", error.code.rawValue)]).increment()
            logger.error(
                "payments could not be continued; retrying",
                metadata: ["step": "\(step)", "code": "\(error.code.rawValue)", "error": "\(error)"])
            return false
        }
    }

    private func report(_ drain: EventDrain) {
        for (outcome, count) in [
            ("applied", drain.applied), ("waiting", drain.waiting), ("refused", drain.refused),
            ("foreign", drain.foreign),
        ] where count > 0 {
            Counter(label: "tartan_payment_events", dimensions: [("outcome", outcome)]).increment(by: count)
        }
        if drain.refused > 0 {
            logger.warning(
                "events of payments were refused; reconciliation shows them", metadata: ["count": "\(drain.refused)"])
        }
    }

    private func pollSoon() {
        worker.poll(at: now() + min(configuration.pollInterval, Self.whileElsewhere))
    }

    private static let whileElsewhere = Duration.seconds(5)
    private static let shortestPause = Duration.milliseconds(5)
    private static let longestBackOff = Duration.seconds(60)

    /// How long to wait after so many failures in a row.
    private func backOff(_ failures: Int) -> Duration {
        min(.seconds(1 << min(failures - 1, 6)), Self.longestBackOff)
    }

    /// How long to sleep unless woken: until the next payment is due, or events are to be read.
    private func pauseUntilNextStep() async -> Duration {
        let poll = worker.nextPoll.map { $0 - now() } ?? .zero
        let due: Duration?
        do {
            due = try await store.engineNextDuePayment().map { $0 - now() }
        } catch {
            return min(poll, .seconds(1))
        }
        return max(min(poll, due ?? poll), Self.shortestPause)
    }

    /// Applies recent events of payments that got their transfer's ID while they were stored, as before a crash.
    private func recheckRecentEvents() async throws(PaymentError) {
        var transfers: Set<String> = []
        do throws(StorageError) {
            guard let cursor = try await store.enginePaymentCursor(configuration.scope) else { return }
            let recent = try await store.enginePaymentEvents(
                configuration.scope, after: max(0, cursor.after - Self.recheckedNumbers),
                limit: Int(Self.recheckedNumbers))
            transfers = Set(recent.filter { $0.outcome == .foreign }.map(\.transferID)).subtracting([""])
        } catch {
            throw .events(error)
        }
        for id in transfers.sorted() where isRunning { try await applyStoredEvents(ofTransfer: id) }
    }

    private static let recheckedNumbers: Int64 = 1000
}
