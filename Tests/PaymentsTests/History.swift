// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import TartanTestSupport
import Testing

@testable import Payments

/// Plaid's side of a run: histories of payments, refunds and sweeps, and where the money is.
///
/// The balances are kept by rules of their own, written per step, so that they do not repeat the library's.
struct History {
    var random: SeededGenerator
    private(set) var events: [TransferEvent] = []
    private(set) var expected: [String: Int64] = [:]
    private(set) var stages: [String: String] = [:]
    private(set) var payments: [Payment] = []
    private(set) var sweeps: [Sweep] = []
    private(set) var refunds: [(id: String, transfer: String, units: Int64)] = []

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

    private mutating func move(_ units: Int64, _ from: String, _ to: String) {
        expected[from, default: 0] -= units
        expected[to, default: 0] += units
    }

    /// Adds the histories of payments and sweeps, then mixes them; each history keeps its order.
    mutating func fill(payments count: Int) throws {
        var queues: [[TransferEvent]] = []
        for number in 0..<count { queues.append(try payment("t\(number)")) }
        for number in 0..<count / 4 { queues.append(try sweep("s\(number)")) }
        while !queues.isEmpty {
            let index = Int.random(in: 0..<queues.count, using: &random)
            var event = queues[index].removeFirst()
            event.number = events.count + 1
            event.time = LedgerTime(milliseconds: Int64(event.number) * 1000)
            events.append(event)
            if queues[index].isEmpty { queues.remove(at: index) }
        }
    }

    private mutating func payment(_ id: String) throws -> [TransferEvent] {
        let isDebit = chance(60)
        let source: FundsSource = chance(50) ? .plaidLedger : .sweep
        let networks: [LedgerAccount.Network] = [.ach, .sameDayACH, .rtp, .wire]
        let network = networks[Int.random(in: 0..<4, using: &random)]
        let units = Int64.random(in: 1...1_000_000, using: &random)
        payments.append(
            try Payment(
                transferID: id, direction: isDebit ? .debit : .credit, amount: Sample.usd(units), network: network,
                source: source))
        var list: [TransferEvent] = []
        func add(_ type: String, _ change: (inout TransferEvent) -> Void = { _ in }) {
            var event = Sample.event(0, type, transfer: id)
            event.transferAmount = Sample.usd(units)
            change(&event)
            list.append(event)
        }
        let (wire, held) = ("in_transit:\(network.rawValue)", source == .plaidLedger ? "plaid_ledger" : "settled")
        let (user, own) = ("user_funds", "funding_account")
        add("pending")
        if chance(8) {
            add(chance(50) ? "cancelled" : "failed")
            stages[id] = list.last?.type
            return list
        }
        // How far the transfer gets, and whether it is swept.
        add("posted")
        if isDebit { move(units, user, wire) } else { move(units, held, wire) }
        let isSwept = source == .sweep && chance(70)
        if isSwept, chance(30) { add("swept") }
        let isReturned = chance(25)
        let isEarly = isReturned && !isSwept && chance(40)
        var place = wire
        if !isEarly {
            add("settled")
            if isDebit { move(units, wire, "settled") } else { move(units, wire, user) }
            place = isDebit ? "settled" : user
            if isDebit, chance(70) {
                add("funds_available")
                move(units, "settled", held)
                place = held
            }
        }
        stages[id] = list.last { ["posted", "settled", "funds_available"].contains($0.type) }?.type
        if isSwept {
            if !list.contains(where: { $0.type == "swept" }) { add("swept") }
            add("swept_settled")
            if isDebit { move(units, place, own) } else { move(units, own, held) }
        }
        if isDebit, !isEarly { try addRefunds(to: &list, id, units, source, held, wire) }
        if isDebit, chance(10) { add("guaranteed") }
        if chance(5) {
            let change = Int64.random(in: -500...500, using: &random)
            add("adjustment") { $0.eventAmount = Sample.usd(change) }
            move(change, "adjustments", held)
        }
        guard isReturned else { return list }
        let fee = network == .wire ? Int64(1_500) : 0
        add("returned") {
            $0.failureCode = "R01"
            if fee > 0 { $0.wireReturnFee = Sample.usd(fee) }
        }
        stages[id] = "returned"
        move(fee, held, "fees")
        if isSwept {
            if isDebit { move(units, "returned", user) } else { move(units, user, "returned") }
            if chance(60) {
                add("return_swept")
                if isDebit { move(units, own, "returned") } else { move(units, "returned", own) }
            }
        } else if isDebit {
            move(units, place, user)
        } else {
            move(units, place, held)
        }
        if isDebit, chance(20) {
            add("guarantee_reimbursed") { $0.eventAmount = Sample.usd(units / 2) }
            move(units / 2, "guarantee", held)
        }
        if chance(10) { add("a_new_type") }
        return list
    }

    private mutating func addRefunds(
        to list: inout [TransferEvent], _ transfer: String, _ units: Int64, _ source: FundsSource, _ held: String,
        _ wire: String
    ) throws {
        var rest = units
        for number in 0..<3 where rest > 0 && chance(30) {
            let refunded = Int64.random(in: 1...rest, using: &random)
            rest -= refunded
            let id = "\(transfer)-r\(number)"
            refunds.append((id, transfer, refunded))
            var types = ["refund.pending"]
            if chance(15) {
                types.append(chance(50) ? "refund.failed" : "refund.cancelled")
            } else {
                types += ["refund.posted", "refund.settled"]
                move(refunded, held, "user_funds")
                let isSwept = source == .sweep && chance(50)
                if isSwept {
                    types.append("refund.swept")
                    move(refunded, "funding_account", held)
                }
                if chance(20) {
                    types.append("refund.returned")
                    move(refunded, "user_funds", isSwept ? "returned" : held)
                    if isSwept, chance(50) {
                        types.append("refund.return_swept")
                        move(refunded, "returned", "funding_account")
                    }
                }
            }
            stages[id] = types.last { !$0.hasSuffix("swept") }.map { String($0.dropFirst("refund.".count)) }
            list += types.map { Sample.event(0, $0, transfer: transfer, refund: id) }
        }
    }

    private mutating func sweep(_ id: String) throws -> [TransferEvent] {
        let units = Int64.random(in: 1...1_000_000, using: &random)
        let isDeposit = chance(50)
        sweeps.append(try Sweep(sweepID: id, kind: .ledger, amount: Sample.usd(isDeposit ? -units : units)))
        var types = ["sweep.pending"]
        let (ledger, own) = ("plaid_ledger", "funding_account")
        if chance(15) {
            types.append("sweep.failed")
        } else {
            types += ["sweep.posted", "sweep.settled"]
            let isAvailable = isDeposit && chance(60)
            if isAvailable { types.append("sweep.funds_available") }
            if chance(20) {
                types.append("sweep.returned")
            } else if isDeposit {
                move(units, own, isAvailable ? ledger : "settled")
            } else {
                move(units, ledger, own)
            }
        }
        stages[id] = types.last.map { String($0.dropFirst("sweep.".count)) }
        return types.map { Sample.event(0, $0, transfer: "", sweep: id) }
    }
}
