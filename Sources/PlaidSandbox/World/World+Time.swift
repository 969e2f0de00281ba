// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// What happens by itself as time passes.

extension World {
    /// How many jobs are kept in one step.
    ///
    /// A jump of the clock can make very many due, such as the recurring transfers of twenty years. The world is not locked
    /// until all are done: the next call that advances it continues.
    static let jobsPerStep = 1_000

    /// Runs everything that is due by `time`, in order, and queues the webhooks that report it.
    ///
    /// - Parameter most: How many Items are advanced at most; the next call continues with the others.
    /// - Returns: Whether all is done; jobs beyond `jobsPerStep` stay due.
    @discardableResult
    mutating func advance(to time: Date, items most: Int = .max) -> Bool {
        moveClock(to: time)
        if jump == nil {
            guard let next = nextEventAt, next <= time else { return true }
            jump = ClockJump(
                time: time, positions: items.due(by: time), queued: webhooks.count, dropped: droppedWebhooks)
        }
        guard let current = jump else { return true }
        let end = current.done + min(most, current.positions.count - current.done)
        for position in current.positions[current.done..<end] { advanceItem(position, to: current.time) }
        guard end == current.positions.count else {
            jump?.done = end
            return false
        }
        finish(current)
        jump = nil
        guard current.time < time else { return agenda.next.map { $0.time > time } ?? true }
        // The clock has been moved again meanwhile.
        return most == .max ? advance(to: time) : nextEventAt.map { $0 > time } ?? true
    }

    /// Runs the jobs that are due after all Items, and puts the webhooks of both in order.
    private mutating func finish(_ jump: ClockJump) {
        var left = Self.jobsPerStep
        while left > 0, let due = agenda.takeNext(dueBy: jump.time) {
            Self.jobHandlers[due.kind]?(&self, due)
            left -= 1
        }
        // What was there before is at the front, unless it had to go.
        let first = max(jump.queued - (droppedWebhooks - jump.dropped), 0)
        // Items are advanced one after another; their webhooks go out in the order of time.
        let ordered = webhooks[first...].enumerated().sorted {
            ($0.element.queuedAt, $0.offset) < ($1.element.queuedAt, $1.offset)
        }
        webhooks.replaceSubrange(first..., with: ordered.map(\.element))
    }

    /// The next moment at which something happens by itself.
    var nextEventAt: Date? {
        if let jump { return jump.time }
        guard let ofItems = items.nextMoment else { return agenda.next?.time }
        return agenda.next.map { min($0.time, ofItems) } ?? ofItems
    }

    /// The next moment at which something happens to an Item by itself; `items` keeps Items in the order of these.
    static func nextMoment(of item: Item) -> Date? {
        guard !item.isRemoved else { return nil }
        let event = nextEvent(of: item)?.time
        guard !item.needsLogin, let feed = item.transactions, feed.isHistoricalReady,
            let look = feed.ledger.nextDay?.start
        else { return event }
        return event.map { min($0, look) } ?? look
    }

    private enum Event {
        case initial
        case historical
        case investments
        case verified
        case disconnectNotice
        case loginExpired
    }

    private static func nextEvent(of item: Item) -> (time: Date, event: Event)? {
        var next: (time: Date, event: Event)?
        func consider(_ time: Date?, _ event: Event) {
            guard let time, time < next?.time ?? .distantFuture else { return }
            next = (time, event)
        }
        if let due = item.transactions?.initialDue {
            consider(due, .initial)
        } else {
            consider(item.transactions?.historicalDue, .historical)
        }
        consider(item.investmentsDue, .investments)
        consider(item.verificationDue, .verified)
        consider(item.noticeDue, .disconnectNotice)
        if !item.needsLogin { consider(item.loginAt + Item.loginLifetime, .loginExpired) }
        return next
    }

    /// Runs what is due for one Item; does nothing if it is done already.
    mutating func advanceItem(_ position: Int, to time: Date) {
        guard let next = Self.nextMoment(of: items[position]), next <= time else { return }
        while let next = Self.nextEvent(of: items[position]), next.time <= time {
            // An announcement needs no look at the bank.
            if next.event != .disconnectNotice { lookAtBank(position, at: next.time) }
            switch next.event {
            case .initial: deliverInitial(position, at: next.time)
            case .historical: deliverHistorical(position, at: next.time)
            case .investments: deliverInvestments(position, at: next.time)
            case .verified: verify(position, index: 0, status: "automatically_verified", at: next.time)
            case .disconnectNotice: noticeDisconnect(position, at: next.time)
            case .loginExpired: requireLogin(position, at: next.time)
            }
        }
        lookAtBank(position, at: time)
        items.touch(position)
    }

    private mutating func deliverInitial(_ position: Int, at time: Date) {
        guard let outcome = items[position].transactions?.ledger.apply(.initial) else { return }
        items[position].transactions?.initialDue = nil
        items[position].transactions?.lastUpdate = time
        sendTransactionsUpdate(position, code: "INITIAL_UPDATE", outcome, at: time)
    }

    private mutating func deliverHistorical(_ position: Int, at time: Date) {
        guard let outcome = items[position].transactions?.ledger.apply(.historical) else { return }
        items[position].transactions?.historicalDue = nil
        items[position].transactions?.lastUpdate = time
        sendTransactionsUpdate(position, code: "HISTORICAL_UPDATE", outcome, at: time)
    }

    /// Fetches what came since the last day that was looked at.
    ///
    /// However many days the clock jumps, the bank is looked at once and one set of webhooks goes out. An Item that needs
    /// a login is not looked at.
    private mutating func lookAtBank(_ position: Int, at time: Date) {
        guard let feed = items[position].transactions, feed.isHistoricalReady, !items[position].needsLogin,
            let due = feed.ledger.nextDay, due <= Day(time),
            let outcome = items[position].transactions?.ledger.apply(.days(through: Day(time))), !outcome.isEmpty
        else { return }
        items[position].transactions?.lastUpdate = time
        sendTransactionsUpdate(position, code: "DEFAULT_UPDATE", outcome, at: time)
    }

    /// Sets the verification status of an account and sends the webhook.
    mutating func verify(_ position: Int, index: Int, status: String, at time: Date) {
        items[position].verification[index] = status
        if index == 0 { items[position].verificationDue = nil }
        send(
            position, type: "AUTH",
            code: status == "automatically_verified" ? "AUTOMATICALLY_VERIFIED" : "VERIFICATION_EXPIRED",
            ["account_id": .string(items[position].accountID(index))], at: time)
    }

    /// Puts an Item into the state in which its user has to do something in update mode.
    ///
    /// - Parameter code: The code of the error; `nil` for that of a login.
    mutating func requireLogin(_ position: Int, code: String? = nil, at time: Date) {
        items[position].needsLogin = true
        items[position].needsLoginCode = code
        send(
            position, type: "ITEM", code: "ERROR", ["error": .object(webhookError(items[position].error))], at: time)
    }
}
