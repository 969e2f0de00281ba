// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Logging
import Synchronization

// Background work: events in the environments, webhooks, saving.

extension SandboxEngine {
    /// Runs until cancelled.
    func runBackground() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.runEvents() }
            group.addTask { await self.runDeliveries() }
            if store != nil { group.addTask { await self.runSaving() } }
            await group.waitForAll()
        }
    }

    /// Runs everything that is due now, in the environments and in the outbox, and waits until it is done.
    ///
    /// A repetition that comes due while the earlier ones are performed is performed as well.
    func settle() async {
        await runDueEvents()
        while !Task.isCancelled {
            let seen = clock.changed.generation
            let claims = outbox.claimDue(at: clock.now)
            if claims.isEmpty {
                guard outbox.isBusy(at: clock.now) else { return }
                // Someone else performs what is under way; its end raises the signal.
                await clock.changed.wait(after: seen, atMost: 1)
                continue
            }
            await withTaskGroup(of: Void.self) { group in
                for claim in claims { group.addTask { await self.attempt(claim) } }
            }
        }
    }

    private func runEvents() async {
        while !Task.isCancelled {
            let seen = clock.changed.generation
            await runDueEvents()
            await wait(after: seen, until: nextEventAt)
        }
    }

    private func runDeliveries() async {
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                let seen = clock.changed.generation
                for claim in outbox.claimDue(at: clock.now) { group.addTask { await self.attempt(claim) } }
                await wait(after: seen, until: outbox.nextDue)
            }
        }
    }

    private func wait(after seen: UInt64, until time: Date?) async {
        guard let time, !clock.isFrozen else { return await clock.changed.wait(after: seen) }
        // Never at once: an event that stays due must not keep a processor busy.
        await clock.changed.wait(after: seen, atMost: max(time.timeIntervalSince(clock.now), 0.02))
    }

    private func attempt(_ delivery: WebhookDelivery) async {
        guard !outbox.passOver(delivery) else { return markUnsaved(delivery.clientID) }
        if delivery.attempts.isEmpty { outbox.record(delivery) }
        let body = Array(delivery.body.utf8)
        let key = keys.withLock { $0.current }
        var token: String?
        var result = WebhookDeliveryStateMachine.AttemptResult.failed(reason: "the webhook could not be signed")
        // Each attempt is signed afresh and with the real time, which is what a receiver compares with.
        if let signed = try? WebhookSigner.webhook(body, issuedAt: Date(), key: key, forgery: delivery.forgery) {
            token = signed.token
            if let receiver = configuration.webhookReceiver {
                let status = await receiver(
                    .init(url: delivery.url, body: signed.body, verification: signed.token ?? ""))
                result = .answered(status: status, retryAfter: nil)
            } else {
                result = await WebhookPoster.post(
                    WebhookPost(url: delivery.url, body: signed.body, token: signed.token))
            }
        }
        // The time at which it was due, not the present one: when the clock has jumped over several repetitions they
        // follow one another as the schedule says.
        let time = delivery.attempts.isEmpty ? clock.now : delivery.dueAt
        outbox.attemptEnded(id: delivery.id, token: token, result: result, at: time)
        record(result, of: delivery)
        markUnsaved(delivery.clientID)
    }

    private func runSaving() async {
        while !Task.isCancelled {
            let seen = unsavedChanged.generation
            let began = ContinuousClock.now
            save()
            let spent = began.duration(to: .now)
            await unsavedChanged.wait(after: seen)
            // Requests come in bursts; one write serves them all. A large world takes long to write: never more than a tenth
            // of the time goes into that.
            try? await Task.sleep(for: max(.milliseconds(100), spent * 9))
        }
    }

    /// Writes what has changed to the state file; a failure leaves it marked for the next time.
    func save() {
        guard let store else { return }
        // What is saved is looked at when it is this call's turn to write, so that nothing older is written over it.
        let isSaved = store.writeInTurn { write in
            let ids = unsaved.withLock { ids in
                defer { ids = [] }
                return ids
            }
            guard !ids.isEmpty else { return true }
            do {
                try write(state(of: ids))
                return true
            } catch {
                unsaved.withLock { $0.formUnion(ids) }
                return false
            }
        }
        guard !isSaved else { return }
        logger.error("The state file could not be written; check its free disk space and its permissions.")
    }

    private func state(of ids: Set<String>) -> SavedState {
        var state = SavedState()
        state.seed = seed
        state.keys = keys.withLock { $0 }
        state.users = namedUsers.saved
        for id in ids.sorted() where !id.isEmpty {
            guard let client = client(id: id) else {
                state.removedClients.append(id)
                continue
            }
            // Webhooks are queued under the world's lock: under it, both belong together. Copies share what has not changed,
            // so that nobody has to wait while they are written.
            let (world, log) = client.world.withLock { ($0, outbox.log) }
            state.clients.append(
                .init(
                    id: id, secret: client.secret, world: world, deliveries: Self.saved(log, of: id),
                    dropped: log.dropped[id] ?? 0))
        }
        // Last, so that no world is ahead of it.
        state.clock = clock.reading
        return state
    }

    /// What waits has to survive; of the log the last pages do.
    private static func saved(_ log: WebhookLog, of clientID: String) -> [(Int, WebhookDelivery)] {
        let own = log.deliveries.filter { $0.value.clientID == clientID }
        let recent = own.count - 200
        return own.enumerated().filter { $0.offset >= recent || $0.element.value.state == .pending }
            .map { ($0.element.key, $0.element.value) }
    }
}
