import Foundation
import Synchronization

/// The queue of webhooks and the log of what became of them.
final class WebhookOutbox: Sendable {
    struct Contents: Sendable {
        /// Oldest first; what is finished stays for the log until newer ones push it out.
        var deliveries: [WebhookDelivery] = []
        var inFlight: Set<String> = []
        var lab = WebhookLab()
    }

    /// How many deliveries are remembered.
    static let capacity = 2_000
    /// How many attempts run at a time.
    private let concurrency: Int

    let contents: Mutex<Contents>
    private let destination: WebhookDestination
    /// Raised whenever something was queued or an attempt has ended.
    let changed: Signal

    init(
        deliveries: [WebhookDelivery] = [], destination: WebhookDestination, changed: Signal, concurrency: Int = 16
    ) {
        contents = Mutex(Contents(deliveries: deliveries))
        self.concurrency = concurrency
        self.destination = destination
        self.changed = changed
    }

    var deliveries: [WebhookDelivery] { contents.withLock { $0.deliveries } }

    /// When the next attempt is due; `nil` when nothing waits for a time.
    var nextDue: Date? {
        contents.withLock { contents in
            // At the limit, the end of an attempt is what everything waits for, and that raises the signal.
            guard contents.inFlight.count < concurrency else { return nil }
            return Self.candidates(contents).map { contents.deliveries[$0].dueAt }.min()
        }
    }

    /// Whether an attempt is under way or can be made now.
    ///
    /// What stands behind another delivery of its lane cannot: waiting for it could be waiting for ever.
    func isBusy(at now: Date) -> Bool {
        contents.withLock { contents in
            !contents.inFlight.isEmpty || Self.candidates(contents).contains { contents.deliveries[$0].dueAt <= now }
        }
    }

    func enqueue(_ webhooks: [OutgoingWebhook], clientID: String) {
        guard !webhooks.isEmpty else { return }
        contents.withLock { contents in
            for webhook in webhooks {
                let delivery = WebhookDelivery(
                    webhook, id: UUID().uuidString.lowercased(), clientID: clientID,
                    refusal: destination.refusal(of: webhook.url))
                for treated in contents.lab.treat(delivery) { Self.append(treated, to: &contents) }
            }
            Self.trim(&contents)
        }
        changed.raise()
    }

    /// Queues a delivery, and after it the one of its lane that waits to be overtaken.
    private static func append(_ delivery: WebhookDelivery, to contents: inout Contents) {
        var delivery = delivery
        let waiting = contents.deliveries.firstIndex { other in
            other.isHeld == true && other.state == .pending && other.lane == delivery.lane
        }
        guard delivery.state == .pending, let waiting else { return contents.deliveries.append(delivery) }
        var held = contents.deliveries.remove(at: waiting)
        // Of two that are to be reordered the second one goes first.
        if delivery.isHeld == true { release(&delivery, at: delivery.queuedAt) }
        release(&held, at: max(held.queuedAt, delivery.dueAt))
        contents.deliveries += [delivery, held]
    }

    private static func release(_ delivery: inout WebhookDelivery, at time: Date) {
        delivery.isHeld = nil
        delivery.isOvertaken = nil
        delivery.dueAt = time
    }

    /// Queues a delivery once more, as a new one; `nil` when there is none with that id.
    func replay(id: String, now: Date) -> WebhookDelivery? {
        let copy: WebhookDelivery? = contents.withLock { contents in
            guard var copy = contents.deliveries.first(where: { $0.id == id }) else { return nil }
            let refusal = destination.refusal(of: copy.url)
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
            contents.deliveries.append(copy)
            Self.trim(&contents)
            return copy
        }
        if copy != nil { changed.raise() }
        return copy
    }

    /// The orders of the webhook lab.
    var labOrders: [WebhookLab.Order] { contents.withLock { $0.lab.orders } }

    /// Adds an order of the webhook lab and answers it with its id.
    func order(_ order: WebhookLab.Order) -> WebhookLab.Order { contents.withLock { $0.lab.add(order) } }

    /// Drops all orders; what waits to be overtaken goes out now.
    func dropLabOrders(now: Date) {
        contents.withLock { contents in
            contents.lab.removeAll()
            for index in contents.deliveries.indices where contents.deliveries[index].isHeld == true {
                Self.release(&contents.deliveries[index], at: now)
            }
        }
        changed.raise()
    }

    /// Drops what belongs to a client, or everything.
    func reset(clientID: String?) {
        contents.withLock { contents in
            contents.deliveries.removeAll { clientID == nil || $0.clientID == clientID }
            if clientID == nil { contents.lab = WebhookLab() }
        }
        changed.raise()
    }

    /// Takes the deliveries whose next attempt is due.
    ///
    /// Of those that have not been tried yet only the oldest of each lane is taken: an Item's webhooks are first tried in
    /// the order in which they were queued.
    func claimDue(at now: Date) -> [WebhookDelivery] {
        contents.withLock { contents in
            var claimed: [WebhookDelivery] = []
            for index in Self.candidates(contents) {
                let delivery = contents.deliveries[index]
                guard delivery.dueAt <= now, contents.inFlight.count < concurrency else { continue }
                contents.inFlight.insert(delivery.id)
                claimed.append(delivery)
            }
            return claimed
        }
    }

    /// What may be attempted next, oldest first, whatever the time.
    private static func candidates(_ contents: Contents) -> [Int] {
        var busyLanes: Set<String> = []
        return contents.deliveries.indices.filter { index in
            let delivery = contents.deliveries[index]
            guard delivery.state == .pending else { return false }
            let isFree =
                !delivery.attempts.isEmpty || delivery.isOvertaken == true || busyLanes.insert(delivery.lane).inserted
            return isFree && !contents.inFlight.contains(delivery.id)
        }
    }

    /// Records how an attempt ended and plans the next one.
    func attemptEnded(
        id: String, token: String?, result: WebhookDeliveryStateMachine.AttemptResult, at time: Date
    ) {
        contents.withLock { contents in
            contents.inFlight.remove(id)
            guard let index = contents.deliveries.firstIndex(where: { $0.id == id }) else { return }
            var delivery = contents.deliveries[index]
            delivery.token = token
            switch result {
            case .answered(let status, _): delivery.attempts.append(.init(at: time, status: status))
            case .failed(let reason): delivery.attempts.append(.init(at: time, failure: reason))
            }
            contents.deliveries[index] = delivery
            switch delivery.machine.attemptEnded(result, at: time) {
            case .attempt where RejectionRate.isTooHigh(contents.deliveries, client: delivery.clientID, at: time):
                delivery.state = .failed
                delivery.reason = "more than nine of ten webhooks of the last day were refused; no more repetitions"
            case .attempt(let next): delivery.dueAt = next
            case .delivered: delivery.state = .delivered
            case .givenUp:
                delivery.state = .failed
                delivery.reason = "no attempt succeeded"
            }
            contents.deliveries[index] = delivery
        }
        changed.raise()
    }

    /// Forgets the oldest finished deliveries; what still waits is never forgotten.
    private static func trim(_ contents: inout Contents) {
        var excess = contents.deliveries.count - capacity
        guard excess > 0 else { return }
        contents.deliveries.removeAll { delivery in
            guard excess > 0, delivery.state != .pending else { return false }
            excess -= 1
            return true
        }
    }
}
