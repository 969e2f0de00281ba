// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// Money that moves between the client's own bank account and the side of it that Plaid keeps.
struct Sweep: Sendable, Codable {
    var id: String
    var kind: Kind
    /// As it appears on the client's own account: a deposit to the ledger is negative there.
    var amount: Cents
    var ledgerID: String?
    var fundingAccountID: String
    var originatorClientID: String?
    var description: String
    var created: Date
    var status = Status.pending
    var settled: Day?
    var failure: TransferFailure?
    /// What an aggregate took and took back.
    var transferIDs: [String] = []

    enum Kind: String, Sendable, Codable { case deposit, withdrawal, aggregate }

    enum Status: String, Sendable, Codable {
        case pending, posted, settled, returned, failed
        case fundsAvailable = "funds_available"
    }

    var trigger: String { kind == .aggregate ? "automatic_aggregate" : "manual" }

    /// How much of it the ledger gains or loses.
    var magnitude: Cents { Cents(abs(amount.value)) }

    func allows(_ next: Status) -> Bool {
        switch (status, next) {
        case _ where kind == .aggregate: false
        case (.pending, .posted), (.pending, .failed), (.posted, .settled), (.posted, .returned),
            (.settled, .returned), (.fundsAvailable, .returned):
            true
        case (.settled, .fundsAvailable): kind == .deposit
        default: false
        }
    }
}

extension TransferBook {
    /// Books a deposit to a ledger, or a withdrawal from it.
    mutating func create(_ sweep: Sweep) throws(SandboxError) {
        if let ledger = sweep.ledgerID {
            let source = LedgerSource(kind: .sweep, id: sweep.id)
            if sweep.kind == .deposit {
                ledgers.hold(sweep.magnitude, ledger, source, "Deposit created", at: sweep.created)
            } else {
                try ledgers.spend(sweep.magnitude, ledger, source, "Withdrawal created", at: sweep.created)
            }
        }
        sweeps.insert(sweep, sweep.id)
        record(.init(type: "sweep.pending", sweepID: sweep.id, sweepAmount: sweep.amount), at: sweep.created)
    }

    mutating func moveSweep(_ id: String, to next: Sweep.Status, _ failure: TransferFailure?, at time: Date)
        throws(SandboxError)
    {
        guard var sweep = sweeps[id], sweep.allows(next) else { throw .sandboxTransferEventTransitionInvalid }
        sweep.status = next
        sweep.failure = [.failed, .returned].contains(next) ? failure : nil
        if next == .settled { sweep.settled = Day(time) }
        sweeps[id] = sweep
        if let ledger = sweep.ledgerID {
            let source = LedgerSource(kind: .sweep, id: sweep.id)
            let text = "\(sweep.kind == .deposit ? "Deposit" : "Withdrawal") \(next.rawValue)"
            switch next {
            case .failed where sweep.kind == .deposit, .returned where sweep.kind == .deposit:
                ledgers.hold(-sweep.magnitude, ledger, source, text, at: time)
            case .failed, .returned: ledgers.add(sweep.magnitude, ledger, source, text, at: time)
            case .fundsAvailable: ledgers.release(source, in: ledger, at: time)
            case .pending, .posted, .settled: break
            }
        }
        record(
            .init(
                type: "sweep.\(next.rawValue)", sweepID: sweep.id, sweepAmount: sweep.amount, failure: sweep.failure),
            at: time)
    }
}
