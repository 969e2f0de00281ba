// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// The transfers of one client with everything that hangs on them: refunds, sweeps, the ledger and the events that tell
/// how they came to be as they are.
///
/// A value without clock, randomness or accounts: times and ids are given to it. Every change of a state appends an event,
/// so that the events alone give the states.
struct TransferBook: Sendable, Codable {
    var transfers = Shelf<Transfer>()
    var refunds = Shelf<Refund>()
    var sweeps = Shelf<Sweep>()
    var ledgers: LedgerBook
    private(set) var events: SharedVector<TransferEvent> = []
    /// Where the transfers of each day are; see `usage`.
    private var days = TransferDays()

    init(ledgerID: String) { ledgers = LedgerBook(defaultID: ledgerID) }

    /// Puts a new transfer to the others.
    mutating func add(_ transfer: Transfer) {
        days.add(transfer, at: transfers.all.count)
        transfers.insert(transfer, transfer.id)
    }

    /// The transfers that were made from one day to another, in no order.
    func transfers(from: Day, to: Day) -> [Transfer] {
        days.places(from: from, to: to).map { transfers.all[$0] }
    }

    /// Appends an event; ids are counted from 1.
    mutating func record(_ event: TransferEvent.Draft, at time: Date) {
        events.append(TransferEvent(id: events.count + 1, time: time, draft: event))
    }

    func event(_ id: Int) -> TransferEvent? {
        // Ids are consecutive, from 1.
        (1...max(events.count, 1)).contains(id) && !events.isEmpty ? events[id - 1] : nil
    }

    /// The events after one, oldest first.
    func events(after id: Int, count: Int) -> (page: Slice<SharedVector<TransferEvent>>, hasMore: Bool) {
        // Ids are consecutive: the event after `id` is at the index `id`.
        let start = min(max(id, 0), events.count)
        let end = min(start.plus(count), events.count)
        return (events[start..<end], end < events.count)
    }
}

extension TransferBook {
    private enum CodingKeys: CodingKey {
        case transfers, refunds, sweeps, ledgers, events
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        transfers = try container.decode(Shelf<Transfer>.self, forKey: .transfers)
        refunds = try container.decode(Shelf<Refund>.self, forKey: .refunds)
        sweeps = try container.decode(Shelf<Sweep>.self, forKey: .sweeps)
        ledgers = try container.decode(LedgerBook.self, forKey: .ledgers)
        events = try container.decode(SharedVector<TransferEvent>.self, forKey: .events)
        for (place, transfer) in transfers.all.enumerated() { days.add(transfer, at: place) }
    }
}

/// Where the transfers of each day are among all.
private struct TransferDays: Sendable {
    private var places: [Day: [Int]] = [:]

    mutating func add(_ transfer: Transfer, at place: Int) { places[Day(transfer.created), default: []].append(place) }

    func places(from: Day, to: Day) -> [Int] {
        guard from <= to else { return [] }
        return (from.rawValue...to.rawValue).flatMap { places[Day(rawValue: $0)] ?? [] }
    }
}

/// Something that happened to a transfer, a refund or a sweep.
struct TransferEvent: Sendable, Codable {
    var id: Int
    var time: Date
    var draft: Draft

    /// An event before it has its number.
    struct Draft: Sendable, Codable {
        var type: String
        var transferID: String?
        var refundID: String?
        var sweepID: String?
        var sweepAmount: Cents?
        var failure: TransferFailure?
        /// What the client has recovered of a returned transfer.
        var recovered: Cents?
    }
}

/// Things in the order in which they were made, found by id.
struct Shelf<Element: Sendable & Codable>: Sendable, Codable {
    private(set) var all: SharedVector<Element> = []
    private var places: SharedTable<String, Int> = [:]

    mutating func insert(_ element: Element, _ id: String) {
        places[id] = all.count
        all.append(element)
    }

    /// Reads or changes what is there already; nothing can be added or removed in this way.
    subscript(id: String) -> Element? {
        get { places[id].flatMap { all.indices.contains($0) ? all[$0] : nil } }
        set {
            guard let place = places[id], all.indices.contains(place), let newValue else { return }
            all[place] = newValue
        }
    }
}
