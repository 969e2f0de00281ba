// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import Testing

@testable import Payments

/// Events and payments for tests.
enum Sample {
    static func usd(_ units: Int64) -> Money { Money(minorUnits: units, .usd) }

    static let amount = usd(10_000)

    static func payment(
        _ direction: Payment.Direction = .debit, _ source: FundsSource = .plaidLedger, id: String = "t1",
        amount: Money = amount, network: LedgerAccount.Network = .ach
    ) throws -> Payment {
        try Payment(transferID: id, direction: direction, amount: amount, network: network, source: source)
    }

    static func event(
        _ number: Int, _ type: String, transfer: String = "t1", refund: String? = nil, sweep: String? = nil,
        amount: Money? = nil, fee: Money? = nil, code: String? = nil
    ) -> TransferEvent {
        TransferEvent(
            scope: "sandbox", number: number, type: type, time: LedgerTime(milliseconds: Int64(number) * 1000),
            transferID: transfer, refundID: refund, sweepID: sweep, eventAmount: amount, wireReturnFee: fee,
            failureCode: code)
    }

    /// Every known type, and one that is unknown.
    static let types = TransferEventKind.allCases.map(\.rawValue) + ["teleported"]

    /// An event of a type for the payment `t1`, its refund `r1` or the sweep `s1`.
    static func any(_ type: String, number: Int) -> TransferEvent {
        switch TransferEventKind(rawValue: type)?.subject {
        case .sweep: event(number, type, transfer: "", sweep: "s1")
        case .refund: event(number, type, refund: "r1")
        case .transfer, nil:
            event(
                number, type, amount: ["adjustment", "guarantee_reimbursed"].contains(type) ? usd(700) : nil,
                fee: type == "returned" ? usd(1500) : nil, code: ["failed", "returned"].contains(type) ? "R01" : nil)
        }
    }
}

extension Balances {
    /// The accounts with their amounts in minor units.
    var units: [String: Int64] {
        Dictionary(uniqueKeysWithValues: lines.map { ($0.account.name, $0.amount.minorUnits) })
    }
}

extension Posting {
    var units: [String: Int64] {
        Dictionary(uniqueKeysWithValues: lines.map { ($0.account.name, $0.amount.minorUnits) })
    }
}

/// Checks what holds for every step: the posting is balanced, belongs to the event, and leads from the old books to the new.
func checkStep(
    _ posting: Posting?, _ event: TransferEvent, reference: String, from before: Balances, to after: Balances,
    _ comment: @autoclosure () -> String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    #expect(try before.isBalanced() && after.isBalanced(), "\(comment())", sourceLocation: sourceLocation)
    var sum = before
    if let posting {
        #expect(try posting.source == event.source(), sourceLocation: sourceLocation)
        #expect(posting.kind.text == event.type && posting.time == event.time, sourceLocation: sourceLocation)
        #expect(posting.reference.text == reference, "\(comment())", sourceLocation: sourceLocation)
        #expect(try Balances(posting.lines).isBalanced(), "\(comment())", sourceLocation: sourceLocation)
        for line in posting.lines { try sum.add(line) }
    }
    #expect(sum == after, "\(comment())", sourceLocation: sourceLocation)
}
