// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// All webhooks that are remembered; a copy of it costs nothing.
struct WebhookLog: Sendable {
    /// By their numbers, which follow the order in which they were queued.
    fileprivate(set) var deliveries: SharedTable<Int, WebhookDelivery> = [:]
    /// How many were dropped since they were too many, by client.
    fileprivate(set) var dropped: SharedTable<String, Int> = [:]

    /// All deliveries, in the order in which they were queued.
    var all: [WebhookDelivery] { deliveries.values }

    func count(_ isWanted: (WebhookDelivery.State) -> Bool) -> Int { deliveries.count { isWanted($0.value.state) } }

    /// The deliveries of a client that wait for an attempt.
    func waiting(of clientID: String) -> [WebhookDelivery] {
        all.filter { $0.clientID == clientID && $0.state == .pending }
    }
}

/// The webhooks that wait and those that are done, as a value.
///
/// Whatever happens to one of them costs the logarithm of how many there are. Both kinds are bounded: of what is done the
/// oldest is forgotten, of what waits the oldest is dropped and counted.
struct WebhookQueue: Sendable {
    /// How many finished deliveries are remembered.
    static let logCapacity = 2_000
    /// How many deliveries may wait.
    static let mostWaiting = 50_000

    private(set) var log = WebhookLog()
    private var numbers: [String: Int] = [:]
    private var made = 0
    /// The receivers of what is under way, by the ids of deliveries.
    private(set) var inFlight: [String: String] = [:]
    /// What may be attempted at each receiver, by the time at which it is due; entries that no longer hold are passed over.
    private var due: [String: MomentQueue] = [:]
    /// What has not been tried yet, by lane: only the first of a lane may be.
    private var lanes: [String: Lane] = [:]
    /// The delivery of a lane that waits to be overtaken.
    private var held: [String: Int] = [:]
    private var waiting = MomentQueue()
    private(set) var waitingCount = 0
    private var finished = MomentQueue()
    private var finishedCount = 0
    private var rates: [String: RejectionRate] = [:]

    /// Deliveries one after another.
    private struct Lane: Sendable {
        private var numbers: [Int] = []
        private var start = 0

        var first: Int? { start < numbers.count ? numbers[start] : nil }

        mutating func append(_ number: Int) { numbers.append(number) }

        mutating func removeFirst() {
            start += 1
            guard start > 32, start * 2 > numbers.count else { return }
            numbers.removeFirst(start)
            start = 0
        }
    }

    init(deliveries: [WebhookDelivery] = [], dropped: [String: Int] = [:]) {
        for (client, count) in dropped { self.dropped[client] = count }
        putBack(deliveries)
    }

    /// Queues deliveries as they are: none of them overtakes another.
    mutating func putBack(_ deliveries: [WebhookDelivery]) {
        for delivery in deliveries { add(delivery) }
    }

    private var deliveries: SharedTable<Int, WebhookDelivery> {
        get { log.deliveries }
        _modify { yield &log.deliveries }
    }

    private var dropped: SharedTable<String, Int> {
        get { log.dropped }
        _modify { yield &log.dropped }
    }

    subscript(id: String) -> WebhookDelivery? { numbers[id].flatMap { deliveries[$0] } }

    /// Queues a delivery, and after it the one of its lane that waits to be overtaken.
    ///
    /// One that is not sent is finished at once, unless others of its lane wait: then it takes its place among them.
    mutating func append(_ delivery: WebhookDelivery) {
        var delivery = delivery
        if delivery.state == .undelivered, held[delivery.lane] != nil || lanes[delivery.lane]?.first != nil {
            delivery.state = .pending
        }
        guard delivery.state == .pending, let number = held[delivery.lane], var overtaken = deliveries[number],
            overtaken.state == .pending
        else { return add(delivery) }
        remove(number)
        // Of two that are to be reordered the second one goes first.
        if delivery.isHeld == true { delivery.release(at: delivery.queuedAt) }
        overtaken.release(at: max(overtaken.queuedAt, delivery.dueAt))
        add(delivery)
        add(overtaken)
    }

    /// Notes that deliveries were dropped before they were queued.
    mutating func drop(_ count: Int, of client: String) {
        if count > 0 { dropped[client] = (dropped[client] ?? 0) + count }
    }

    /// Lets everything that waits to be overtaken go out.
    mutating func releaseHeld(at time: Date) {
        for number in held.values.sorted() {
            guard var delivery = deliveries[number], delivery.state == .pending else { continue }
            delivery.release(at: time)
            deliveries[number] = delivery
            line(up: number, delivery)
        }
        held = [:]
    }

    /// Takes out what belongs to a client, or everything, as far as it is to go.
    mutating func removeAll(where isGone: (WebhookDelivery) -> Bool) {
        for (number, delivery) in deliveries where isGone(delivery) { remove(number) }
    }

    mutating func forgetDropped(of client: String?) {
        if let client { dropped[client] = nil } else { dropped = [:] }
    }

    /// When the next attempt is due, whatever else is under way; `nil` when nothing waits for a time.
    mutating func nextDue() -> Date? { next(upTo: .max)?.entry.time }

    /// Takes the deliveries whose next attempt is due, the one that is due first first.
    ///
    /// No receiver gets more than half of what may be under way: one that does not answer must not hold up the others.
    mutating func claimDue(at now: Date, upTo concurrency: Int) -> [WebhookDelivery] {
        var claimed: [WebhookDelivery] = []
        while inFlight.count < concurrency, let next = next(upTo: (concurrency + 1) / 2), next.entry.time <= now,
            let delivery = deliveries[next.entry.number]
        {
            due[next.receiver]?.removeFirst()
            inFlight[delivery.id] = next.receiver
            claimed.append(delivery)
        }
        return claimed
    }

    /// When an attempt can be begun, given how many may be under way.
    mutating func nextClaim(upTo concurrency: Int) -> Date? {
        inFlight.count < concurrency ? next(upTo: (concurrency + 1) / 2)?.entry.time : nil
    }

    /// What is due next at the receivers with fewer than so many attempts under way.
    private mutating func next(upTo most: Int) -> (receiver: String, entry: MomentQueue.Entry)? {
        var next: (receiver: String, entry: MomentQueue.Entry)?
        let busy = inFlight.values.reduce(into: [:]) { busy, receiver in busy[receiver, default: 0] += 1 }
        for receiver in due.keys where busy[receiver] ?? 0 < most {
            guard let first = first(of: receiver) else {
                due[receiver] = nil
                continue
            }
            if next.map({ first < $0.entry }) ?? true { next = (receiver, first) }
        }
        return next
    }

    private mutating func first(of receiver: String) -> MomentQueue.Entry? {
        while let first = due[receiver]?.first {
            if isCurrent(first) { return first }
            due[receiver]?.removeFirst()
        }
        return nil
    }

    private mutating func queue(_ number: Int, _ delivery: WebhookDelivery) {
        due[delivery.receiver, default: MomentQueue()].insert(.init(time: delivery.dueAt, number: number))
    }

    /// Records how an attempt ended and plans the next one.
    mutating func attemptEnded(
        id: String, token: String?, result: WebhookDeliveryStateMachine.AttemptResult, at time: Date
    ) {
        inFlight[id] = nil
        guard let number = numbers[id], var delivery = deliveries[number], delivery.state == .pending else { return }
        delivery.token = token
        let attempt =
            switch result {
            case .answered(let status, _): WebhookDelivery.Attempt(at: time, status: status)
            case .failed(let reason): WebhookDelivery.Attempt(at: time, failure: reason)
            }
        delivery.attempts.append(attempt)
        rates[delivery.clientID, default: RejectionRate()].add(attempt)
        switch delivery.machine.attemptEnded(result, at: time) {
        case .attempt where rates[delivery.clientID]?.isTooHigh(at: time) == true:
            delivery.state = .failed
            delivery.reason = "more than 90 % of the last day's webhooks were rejected, so retries have stopped"
        case .attempt(let next): delivery.dueAt = next
        case .delivered: delivery.state = .delivered
        case .givenUp:
            delivery.state = .failed
            delivery.reason = "no attempt succeeded"
        }
        store(number, delivery)
    }

    /// Finishes a delivery that was claimed and is not sent.
    mutating func passOver(id: String, reason: String) {
        inFlight[id] = nil
        guard let number = numbers[id], var delivery = deliveries[number], delivery.state == .pending else { return }
        delivery.state = .undelivered
        delivery.reason = reason
        store(number, delivery)
    }

    /// Stores how a claimed delivery goes on, and lets the next one of its lane follow.
    private mutating func store(_ number: Int, _ delivery: WebhookDelivery) {
        deliveries[number] = delivery
        if delivery.state == .pending {
            queue(number, delivery)
        } else {
            waitingCount -= 1
            noteFinished(number)
        }
        moveUp(delivery.lane)
    }

    private mutating func add(_ delivery: WebhookDelivery) {
        made += 1
        let number = made
        deliveries[number] = delivery
        numbers[delivery.id] = number
        for attempt in delivery.attempts { rates[delivery.clientID, default: RejectionRate()].add(attempt) }
        guard delivery.state == .pending else { return noteFinished(number) }
        waitingCount += 1
        while let first = waiting.first, deliveries[first.number]?.state != .pending { waiting.removeFirst() }
        waiting.insert(.init(time: .distantPast, number: number))
        if delivery.isHeld == true { held[delivery.lane] = number }
        line(up: number, delivery)
        if waitingCount > Self.mostWaiting { dropOldest() }
    }

    private mutating func line(up number: Int, _ delivery: WebhookDelivery) {
        guard delivery.isUntried else { return queue(number, delivery) }
        lanes[delivery.lane, default: Lane()].append(number)
        moveUp(delivery.lane)
    }

    /// Lets the first of a lane be attempted.
    private mutating func moveUp(_ lane: String) {
        while let first = lanes[lane]?.first {
            if let delivery = deliveries[first], delivery.isUntried {
                return queue(first, delivery)
            }
            lanes[lane]?.removeFirst()
        }
        lanes[lane] = nil
    }

    /// Whether an entry tells when a delivery may be attempted.
    private func isCurrent(_ entry: MomentQueue.Entry) -> Bool {
        guard let delivery = deliveries[entry.number], delivery.state == .pending, delivery.dueAt == entry.time,
            inFlight[delivery.id] == nil
        else { return false }
        return !delivery.isUntried || lanes[delivery.lane]?.first == entry.number
    }

    private mutating func noteFinished(_ number: Int) {
        finishedCount += 1
        finished.insert(.init(time: .distantPast, number: number))
        while finishedCount > Self.logCapacity, let oldest = finished.first {
            finished.removeFirst()
            if deliveries[oldest.number] != nil { remove(oldest.number) }
        }
    }

    /// Drops what waits for longest; what is on its way is left to arrive.
    private mutating func dropOldest() {
        var onTheirWay: [MomentQueue.Entry] = []
        while let oldest = waiting.first {
            waiting.removeFirst()
            guard let delivery = deliveries[oldest.number], delivery.state == .pending else { continue }
            guard inFlight[delivery.id] == nil else {
                onTheirWay.append(oldest)
                continue
            }
            remove(oldest.number)
            drop(1, of: delivery.clientID)
            break
        }
        for entry in onTheirWay { waiting.insert(entry) }
    }

    private mutating func remove(_ number: Int) {
        guard let delivery = deliveries.removeValue(forKey: number) else { return }
        numbers[delivery.id] = nil
        if held[delivery.lane] == number { held[delivery.lane] = nil }
        if delivery.state == .pending { waitingCount -= 1 } else { finishedCount -= 1 }
        if delivery.isUntried { moveUp(delivery.lane) }
    }
}

extension WebhookDelivery {
    /// Whether it stands in its lane: it has not been tried, and others may not overtake it.
    fileprivate var isUntried: Bool { state == .pending && attempts.isEmpty && isOvertaken != true }

    /// Scheme, host and port of the address.
    fileprivate var receiver: String {
        url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false).prefix(3).joined(separator: "/")
    }

    fileprivate mutating func release(at time: Date) {
        isHeld = nil
        isOvertaken = nil
        dueAt = time
    }
}
