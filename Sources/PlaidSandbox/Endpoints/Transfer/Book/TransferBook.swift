import FoundationEssentials

/// The transfers of one client with everything that hangs on them: refunds, sweeps, the ledger and the events that tell
/// how they came to be as they are.
///
/// A value without clock, randomness or accounts: times and ids are given to it. Every change of a state appends an event,
/// so that whoever reads the events knows the states.
struct TransferBook: Sendable, Codable {
    var transfers = Shelf<Transfer>()
    var refunds = Shelf<Refund>()
    var sweeps = Shelf<Sweep>()
    var ledgers: LedgerBook
    private(set) var events: SharedVector<TransferEvent> = []

    init(ledgerID: String) { ledgers = LedgerBook(defaultID: ledgerID) }

    /// Appends an event; ids are counted from 1.
    mutating func record(_ event: TransferEvent.Draft, at time: Date) {
        events.append(TransferEvent(id: events.count + 1, time: time, draft: event))
    }

    /// The events after one, oldest first.
    func events(after id: Int, count: Int) -> (page: Slice<SharedVector<TransferEvent>>, hasMore: Bool) {
        // Ids are consecutive: the event after `id` is at the index `id`.
        let start = min(max(id, 0), events.count)
        let end = min(start + count, events.count)
        return (events[start..<end], end < events.count)
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
        get { places[id].map { all[$0] } }
        set {
            guard let place = places[id], let newValue else { return }
            all[place] = newValue
        }
    }
}
