// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// What moved the money of a ledger.
struct LedgerSource: Sendable, Codable, Hashable {
    var kind: Kind
    var id: String

    enum Kind: String, Sendable, Codable {
        case transfer = "TRANSFER"
        case sweep = "SWEEP"
        case refund = "REFUND"
        /// Between two ledgers.
        case distribution
    }
}

/// A balance that the client keeps with Plaid.
struct TransferLedger: Sendable {
    var id: String
    var name: String
    var originatorClientID: String?
    var available: Cents
    /// The sum of what is on hold.
    private(set) var pending = Cents.zero
    /// What is on hold, by what brought it, with the order in which it came; negative where money went back after it had
    /// been released.
    private var held: [LedgerSource: (number: Int, amount: Cents)] = [:]
    private var made = 0

    struct Hold: Sendable, Codable {
        var source: LedgerSource
        var amount: Cents
    }

    init(id: String, name: String, originatorClientID: String? = nil, available: Cents) {
        self.id = id
        self.name = name
        self.originatorClientID = originatorClientID
        self.available = available
    }

    /// What is on hold, the first that came first.
    var holds: [Hold] {
        held.sorted { $0.value.number < $1.value.number }.map { Hold(source: $0.key, amount: $0.value.amount) }
    }

    /// What is on hold of one source.
    func held(_ source: LedgerSource) -> Cents? { held[source]?.amount }

    mutating func hold(_ amount: Cents, _ source: LedgerSource) {
        pending += amount
        let known = held[source]
        let total = (known?.amount ?? .zero) + amount
        if known != nil, total == .zero {
            held[source] = nil
        } else {
            held[source] = (known?.number ?? made, total)
            made += known == nil ? 1 : 0
        }
    }
}

extension TransferLedger: Codable {
    private enum CodingKeys: CodingKey {
        case id, name, originatorClientID, available, holds
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try container.decode(String.self, forKey: .id), name: try container.decode(String.self, forKey: .name),
            originatorClientID: try container.decodeIfPresent(String.self, forKey: .originatorClientID),
            available: try container.decode(Cents.self, forKey: .available))
        for hold in try container.decode([Hold].self, forKey: .holds) { self.hold(hold.amount, hold.source) }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(name, forKey: .name)
        try container.encodeIfPresent(originatorClientID, forKey: .originatorClientID)
        try container.encode(available, forKey: .available)
        try container.encode(holds, forKey: .holds)
    }
}

/// A change of one of the two balances of a ledger.
struct LedgerEntry: Sendable, Codable {
    var number: Int
    var ledgerID: String
    var amount: Cents
    var source: LedgerSource
    /// `pending` or `available`: which balance it changed.
    var balance: String
    var pending: Cents
    var available: Cents
    var description: String
    var time: Date
}

/// All ledgers of a client, with every change of their balances.
struct LedgerBook: Sendable, Codable {
    let defaultID: String
    private(set) var ledgers: SharedVector<TransferLedger>
    private(set) var entries: SharedVector<LedgerEntry> = []

    /// What the first ledger has in the beginning.
    static let opening = Cents(100_00)

    init(defaultID: String) {
        self.defaultID = defaultID
        ledgers = [TransferLedger(id: defaultID, name: "Default", available: Self.opening)]
    }

    subscript(id: String) -> TransferLedger? { ledgers.first { $0.id == id } }

    mutating func open(_ id: String, name: String, originator: String) {
        ledgers.append(TransferLedger(id: id, name: name, originatorClientID: originator, available: .zero))
    }

    func ledger(ofOriginator id: String) -> TransferLedger? { ledgers.first { $0.originatorClientID == id } }

    /// Puts money on hold, or takes held money away.
    mutating func hold(_ amount: Cents, _ id: String, _ source: LedgerSource, _ text: String, at time: Date) {
        guard let index = ledgers.firstIndex(where: { $0.id == id }) else { return }
        ledgers[index].hold(amount, source)
        note("pending", amount, index, source, text, at: time)
    }

    /// Changes what is available.
    mutating func add(_ amount: Cents, _ id: String, _ source: LedgerSource, _ text: String, at time: Date) {
        guard let index = ledgers.firstIndex(where: { $0.id == id }) else { return }
        ledgers[index].available += amount
        note("available", amount, index, source, text, at: time)
    }

    /// Takes money that must be there.
    mutating func spend(_ amount: Cents, _ id: String, _ source: LedgerSource, _ text: String, at time: Date)
        throws(SandboxError)
    {
        guard let ledger = self[id] else { throw .transferFieldInvalid("ledger_id") }
        guard amount <= ledger.available else {
            throw .invalidField("the ledger's available balance is too small for this amount")
        }
        add(-amount, id, source, text, at: time)
    }

    /// Makes what a source brought available.
    mutating func release(_ source: LedgerSource, in id: String, at time: Date) {
        guard let amount = self[id]?.held(source) else { return }
        hold(-amount, id, source, "Converted to available", at: time)
        add(amount, id, source, "Converted to available", at: time)
    }

    /// Makes all that is on hold available.
    mutating func releaseAll(in id: String, at time: Date) {
        for held in self[id]?.holds ?? [] { release(held.source, in: id, at: time) }
    }

    private mutating func note(
        _ balance: String, _ amount: Cents, _ index: Int, _ source: LedgerSource, _ text: String, at time: Date
    ) {
        let ledger = ledgers[index]
        entries.append(
            LedgerEntry(
                number: entries.count + 1, ledgerID: ledger.id, amount: amount, source: source, balance: balance,
                pending: ledger.pending, available: ledger.available, description: text, time: time))
    }
}

extension TransferBook {
    /// What time does to money on hold: whatever has settled becomes available, and all that is pending with it.
    mutating func makeAvailable(ledger id: String, at time: Date) {
        for transfer in transfers.all where transfer.terms.ledgerID == id && transfer.allows(.fundsAvailable) {
            // Both are legal here: that is what was asked.
            try? move(transfer.id, to: .fundsAvailable, nil, at: time)
        }
        for sweep in sweeps.all where sweep.ledgerID == id && sweep.allows(.fundsAvailable) {
            try? moveSweep(sweep.id, to: .fundsAvailable, nil, at: time)
        }
        ledgers.releaseAll(in: id, at: time)
    }
}
