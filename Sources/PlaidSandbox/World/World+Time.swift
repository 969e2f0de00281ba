import FoundationEssentials
import PlaidJSON

// What happens by itself as time passes.

extension World {
    /// Runs everything that is due by `time`, in order, and queues the webhooks that tell of it.
    mutating func advance(to time: Date) {
        moveClock(to: time)
        let queued = webhooks.count
        for position in items.indices where !items[position].isRemoved { advanceItem(position, to: time) }
        while let due = agenda.takeNext(dueBy: time) { Self.appointmentHandlers[due.kind]?(&self, due) }
        // Items are advanced one after another; their webhooks go out in the order of time.
        let ordered = webhooks[queued...].enumerated().sorted {
            ($0.element.queuedAt, $0.offset) < ($1.element.queuedAt, $1.offset)
        }
        webhooks.replaceSubrange(queued..., with: ordered.map(\.element))
    }

    /// The next moment at which something happens by itself.
    var nextEventAt: Date? {
        let ofItems = items.lazy.compactMap { item -> Date? in
            guard !item.isRemoved else { return nil }
            let feed = item.transactions
            let look = !item.needsLogin && feed?.isHistoricalReady == true ? feed?.ledger.nextDay?.start : nil
            return [nextEvent(of: item)?.time, look].compactMap { $0 }.min()
        }.min()
        return [ofItems, agenda.next?.time].compactMap { $0 }.min()
    }

    private enum Event {
        case initial
        case historical
        case investments
        case verified
        case loginExpired
    }

    private func nextEvent(of item: Item) -> (time: Date, event: Event)? {
        var events: [(time: Date, event: Event)] = []
        if let due = item.transactions?.initialDue {
            events.append((due, .initial))
        } else if let due = item.transactions?.historicalDue {
            events.append((due, .historical))
        }
        if let due = item.investmentsDue { events.append((due, .investments)) }
        if let due = item.verificationDue { events.append((due, .verified)) }
        if !item.needsLogin { events.append((item.loginAt + Item.loginLifetime, .loginExpired)) }
        return events.min { $0.time < $1.time }
    }

    private mutating func advanceItem(_ position: Int, to time: Date) {
        while let next = nextEvent(of: items[position]), next.time <= time {
            lookAtBank(position, at: next.time)
            switch next.event {
            case .initial: deliverInitial(position, at: next.time)
            case .historical: deliverHistorical(position, at: next.time)
            case .investments: deliverInvestments(position, at: next.time)
            case .verified: verify(position, index: 0, status: "automatically_verified", at: next.time)
            case .loginExpired: requireLogin(position, at: next.time)
            }
        }
        lookAtBank(position, at: time)
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

    /// Sets the verification status of an account and tells of it.
    mutating func verify(_ position: Int, index: Int, status: String, at time: Date) {
        items[position].verification[index] = status
        if index == 0 { items[position].verificationDue = nil }
        send(
            position, type: "AUTH",
            code: status == "automatically_verified" ? "AUTOMATICALLY_VERIFIED" : "VERIFICATION_EXPIRED",
            ["account_id": .string(items[position].accountID(index))], at: time)
    }

    /// Puts an Item into the state in which its user has to log in again.
    mutating func requireLogin(_ position: Int, at time: Date) {
        items[position].needsLogin = true
        send(position, type: "ITEM", code: "ERROR", ["error": .object(webhookError(.itemLoginRequired))], at: time)
    }
}
