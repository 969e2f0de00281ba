// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization

/// The queue of webhooks and the log of their outcomes.
final class WebhookOutbox: Sendable {
    struct Contents: Sendable {
        var queue: WebhookQueue
        var lab = WebhookLab()
    }

    /// How many attempts run at a time.
    private let concurrency: Int

    private let contents: Mutex<Contents>
    private let destination: WebhookDestination
    /// Raised whenever something was queued or an attempt has ended.
    private let changed: Signal
    private let events: EventLog

    init(
        queue: WebhookQueue = WebhookQueue(), destination: WebhookDestination, changed: Signal, concurrency: Int = 16,
        events: EventLog = EventLog()
    ) {
        self.events = events
        contents = Mutex(Contents(queue: queue))
        self.concurrency = concurrency
        self.destination = destination
        self.changed = changed
    }

    /// What there is now.
    var log: WebhookLog { contents.withLock { $0.queue.log } }

    var deliveries: [WebhookDelivery] { log.all }

    /// When the next attempt is due; `nil` when nothing waits for a time.
    var nextDue: Date? {
        contents.withLock { contents in
            // At the limit, the end of an attempt is what everything waits for, and that raises the signal.
            contents.queue.nextClaim(upTo: concurrency)
        }
    }

    /// Whether an attempt is under way or can be made now.
    ///
    /// A delivery that is behind another one in its lane does not count: waiting for it could take forever.
    func isBusy(at now: Date) -> Bool {
        contents.withLock { contents in
            !contents.queue.inFlight.isEmpty || contents.queue.nextDue().map { $0 <= now } == true
        }
    }

    func enqueue(_ webhooks: [OutgoingWebhook], clientID: String, droppedBefore: Int = 0) {
        guard !webhooks.isEmpty else { return }
        let unsent = contents.withLock { contents in
            var unsent: [WebhookDelivery] = []
            // Of more than may wait the oldest would be dropped again at once.
            let excess = max(webhooks.count - WebhookQueue.mostWaiting, 0)
            contents.queue.drop(excess + droppedBefore, of: clientID)
            for webhook in webhooks[excess...] {
                let delivery = WebhookDelivery(
                    webhook, id: UUID().uuidString.lowercased(), clientID: clientID,
                    refusal: destination.refusal(of: webhook.url))
                for treated in contents.lab.treat(delivery) {
                    contents.queue.append(treated)
                    if let queued = contents.queue[treated.id], queued.state != .pending { unsent.append(queued) }
                }
            }
            return unsent
        }
        // What waits is recorded when its turn comes.
        for delivery in unsent { record(delivery) }
        changed.raise()
    }

    /// Queues a delivery again, as a new one; `nil` when there is none with that id.
    func replay(id: String, now: Date) -> WebhookDelivery? {
        let copy: WebhookDelivery? = contents.withLock { contents in
            guard let original = contents.queue[id] else { return nil }
            let copy = original.again(now: now, refusal: destination.refusal(of: original.url))
            contents.queue.append(copy)
            return contents.queue[copy.id] ?? copy
        }
        if let copy {
            if copy.state != .pending { record(copy) }
            changed.raise()
        }
        return copy
    }

    /// Records a webhook for those who watch.
    func record(_ delivery: WebhookDelivery) {
        events.add(SandboxEvent(kind: .webhook(delivery), clientID: delivery.clientID))
    }

    func delivery(id: String) -> WebhookDelivery? { contents.withLock { $0.queue[id] } }

    /// The orders of the webhook lab.
    var labOrders: [WebhookLab.Order] { contents.withLock { $0.lab.orders } }

    /// Adds an order of the webhook lab and answers it with its id.
    func order(_ order: WebhookLab.Order) -> WebhookLab.Order { contents.withLock { $0.lab.add(order) } }

    /// Drops all orders; what waits to be overtaken goes out now.
    func dropLabOrders(now: Date) {
        contents.withLock { contents in
            contents.lab.removeAll()
            contents.queue.releaseHeld(at: now)
        }
        changed.raise()
    }

    /// Drops what belongs to a client, or everything.
    func reset(clientID: String?) {
        contents.withLock { contents in
            contents.queue.removeAll { clientID == nil || $0.clientID == clientID }
            contents.queue.forgetDropped(of: clientID)
            if clientID == nil { contents.lab = WebhookLab() }
        }
        changed.raise()
    }

    /// Takes the deliveries whose next attempt is due.
    ///
    /// Of those that have not been tried yet only the oldest of each lane is taken: an Item's webhooks are first tried in
    /// the order in which they were queued.
    func claimDue(at now: Date) -> [WebhookDelivery] {
        contents.withLock { $0.queue.claimDue(at: now, upTo: concurrency) }
    }

    /// Finishes a claimed delivery whose address webhooks are not sent to.
    ///
    /// - Returns: Whether it was one.
    func passOver(_ delivery: WebhookDelivery) -> Bool {
        guard let refusal = destination.refusal(of: delivery.url) else { return false }
        var unsent = delivery
        unsent.state = .undelivered
        unsent.reason = refusal
        // First, so that the next one of its lane is recorded after it.
        record(unsent)
        contents.withLock { $0.queue.passOver(id: delivery.id, reason: refusal) }
        changed.raise()
        return true
    }

    /// Records how an attempt ended and plans the next one.
    func attemptEnded(
        id: String, token: String?, result: WebhookDeliveryStateMachine.AttemptResult, at time: Date
    ) {
        contents.withLock { $0.queue.attemptEnded(id: id, token: token, result: result, at: time) }
        changed.raise()
    }

    /// Puts other deliveries in the place of those of a client that wait.
    func replaceWaiting(clientID: String, with deliveries: [WebhookDelivery]) {
        let ids = Set(deliveries.map(\.id))
        contents.withLock { contents in
            contents.queue.removeAll { $0.clientID == clientID && ($0.state == .pending || ids.contains($0.id)) }
            contents.queue.putBack(deliveries)
        }
        changed.raise()
    }
}

extension WebhookDelivery {
    /// A new delivery of the same webhook.
    fileprivate func again(now: Date, refusal: String?) -> WebhookDelivery {
        var copy = self
        copy.id = UUID().uuidString.lowercased()
        copy.queuedAt = now
        copy.dueAt = now
        copy.state = refusal == nil ? .pending : .undelivered
        copy.reason = refusal
        copy.attempts = []
        copy.token = nil
        copy.lab = nil
        copy.forgery = nil
        copy.isOvertaken = nil
        copy.isHeld = nil
        copy.machine = WebhookDeliveryStateMachine()
        return copy
    }
}
