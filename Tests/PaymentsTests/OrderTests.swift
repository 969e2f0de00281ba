// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import TartanTestSupport
import Testing

@testable import Payments

/// Events out of order lead to the same state and the same books.
@Suite struct OrderTests {
    /// Applies events in an order, and refused ones again until nothing changes.
    static func played(_ events: [TransferEvent], _ start: Payment) throws -> (Payment, Balances) {
        var (payment, books) = (start, Balances())
        var waiting = events
        while !waiting.isEmpty {
            var refused: [TransferEvent] = []
            for event in waiting {
                do throws(PaymentRefusal) {
                    let step = try payment.applying(event)
                    payment = step.state
                    for line in step.posting?.lines ?? [] { try? books.add(line) }
                } catch {
                    #expect(error.code == .outOfOrder)
                    refused.append(event)
                }
                #expect(try books.isBalanced())
            }
            guard refused.count < waiting.count else { throw PaymentRefusal(.outOfOrder, "No order works.") }
            waiting = refused
        }
        return (payment, books)
    }

    static func orders<Element>(_ elements: [Element]) -> [[Element]] {
        guard elements.count > 1 else { return [elements] }
        return elements.indices.flatMap { index in
            var rest = elements
            let first = rest.remove(at: index)
            return orders(rest).map { [first] + $0 }
        }
    }

    @Test(arguments: [
        (
            Payment.Direction.debit, FundsSource.plaidLedger,
            ["pending", "posted", "settled", "funds_available", "returned"]
        ),
        (.debit, .sweep, ["posted", "swept", "settled", "swept_settled", "returned", "return_swept"]),
        (.credit, .plaidLedger, ["pending", "posted", "settled", "returned", "adjustment"]),
        (.credit, .sweep, ["posted", "swept", "settled", "swept_settled", "returned", "return_swept"]),
        (.debit, .sweep, ["posted", "swept", "failed", "return_swept"]),
        (.credit, .sweep, ["posted", "swept", "swept_settled", "failed", "return_swept"]),
        (.debit, .plaidLedger, ["pending", "posted", "failed"]), (.debit, .plaidLedger, ["pending", "cancelled"]),
        (.debit, .plaidLedger, ["posted", "guaranteed", "settled", "returned", "guarantee_reimbursed"]),
    ])
    func everyOrderEndsInTheSameBooks(
        direction: Payment.Direction, source: FundsSource, types: [String]
    ) throws {
        let events = types.enumerated().map { Sample.any($1, number: $0 + 1) }
        let start = try Sample.payment(direction, source)
        let (final, books) = try Self.played(events, start)
        #expect(try books == final.books())
        for order in Self.orders(events) {
            let (payment, sum) = try Self.played(order, start)
            #expect(payment == final && sum == books, "\(order.map(\.type))")
        }
    }

    /// Why a state must not be rebuilt against an existing ledger: another order books the same lines under another source.
    @Test func whichEventCarriesALineDependsOnTheOrder() throws {
        let events = ["posted", "settled"].enumerated().map { Sample.any($1, number: $0 + 1) }
        let sources = try [events, events.reversed()].map { order in
            var payment = try Sample.payment()
            return try order.flatMap { event in
                let step = try payment.applying(event)
                payment = step.state
                return step.posting?.lines.contains { $0.account == .userFunds } == true ? [event.number] : []
            }
        }
        #expect(sources == [[1], [2]])
    }

    @Test func aNumberBelongsToOneEventOfItsScope() throws {
        var book = PaymentBook()
        for id in ["t1", "t2"] {
            try book.add(Sample.payment(id: id))
            try book.addRefund("r-\(id)", Sample.usd(1), of: id)
            try book.addRefund("q-\(id)", Sample.usd(1), of: id)
        }
        for id in ["s1", "s2"] { try book.add(Sweep(sweepID: id, kind: .ledger, amount: Sample.usd(1))) }
        let first = [
            Sample.event(1, "posted", transfer: "t1"), Sample.event(2, "refund.posted", transfer: "t1", refund: "r-t1"),
            Sample.event(3, "sweep.posted", transfer: "", sweep: "s1"),
        ]
        for event in first { _ = try book.apply(event) }
        let before = book
        for event in first { #expect(try book.apply(event) == .init(posting: nil, notices: [.duplicate])) }
        #expect(book == before)
        let others = [
            Sample.event(1, "posted", transfer: "t2"), Sample.event(1, "settled", transfer: "t1"),
            Sample.event(2, "refund.posted", transfer: "t1", refund: "q-t1"),
            Sample.event(2, "refund.posted", transfer: "t2", refund: "r-t2"),
            Sample.event(3, "sweep.posted", transfer: "", sweep: "s2"), Sample.event(3, "posted", transfer: "t2"),
            Sample.event(1, "posted", transfer: "t1", sweep: "s1"),
        ]
        for event in others {
            let error = #expect(throws: PaymentRefusal.self) { try book.apply(event) }
            #expect(error?.code == .eventConflict && book == before, "\(event.number) \(event.type)")
        }
        // A payment alone compares the refund as well, and another scope has numbers of its own.
        let payment = try #require(book.payments["t1"])
        let error = #expect(throws: PaymentRefusal.self) {
            try payment.applying(Sample.event(2, "refund.posted", transfer: "t1", refund: "q-t1"))
        }
        #expect(error?.code == .eventConflict)
        var elsewhere = others[0]
        elsewhere.scope = "production"
        #expect(try book.apply(elsewhere).posting != nil)
    }

    @Test func statementsOfOneMomentFollowTheNumbers() async throws {
        let ledger = MemoryLedgerStore()
        var payment = try Sample.payment()
        for (number, type) in [(9, "posted"), (10, "settled")] {
            var event = Sample.event(number, type)
            event.time = LedgerTime(milliseconds: 5)
            let step = try payment.applying(event)
            payment = step.state
            _ = try await ledger.book([#require(step.posting)])
        }
        let statement = try await ledger.statement(
            of: .inTransit(.ach), .usd, after: LedgerTime(milliseconds: 0), through: .latest)
        #expect(statement.entries.map(\.kind.text) == ["posted", "settled"])
        #expect(statement.entries.first?.source.text == "plaid:sandbox:event:0000000000000000009")
        var last = Sample.event(1, "posted")
        last.number = .max
        #expect(try last.source().text == "plaid:sandbox:event:\(Int.max)")
        #expect(throws: PaymentRefusal.identifierInvalid) { try Sample.event(-1, "posted").source() }
    }

    @Test func refundsAtTheSameTimeNeverExceedThePayment() throws {
        var payment = try Sample.payment()
        payment = try payment.addingRefund("a", Sample.usd(6_000))
        // The same refund again changes nothing; with another amount it is refused.
        #expect(try payment.addingRefund("a", Sample.usd(6_000)) == payment)
        let cases: [(String, Int64, PaymentRefusal.Code)] = [
            ("a", 5_000, .contentConflict), ("b", 4_001, .refundExceedsPayment), ("b", .max, .refundExceedsPayment),
            ("b", 0, .amountInvalid), ("b", -1, .amountInvalid), ("b c", 1, .identifierInvalid),
        ]
        for (id, units, code) in cases {
            let current = payment
            let error = #expect(throws: PaymentRefusal.self) { try current.addingRefund(id, Sample.usd(units)) }
            #expect(error?.code == code, "\(id) \(units)")
        }
        payment = try payment.addingRefund("b", Sample.usd(4_000))
        #expect(try payment.refundedAmount() == Sample.amount)
        // The amount of a failed refund can be refunded again.
        payment = try payment.applying(Sample.event(1, "refund.failed", refund: "b")).state
        payment = try payment.addingRefund("c", Sample.usd(4_000))
        #expect(throws: PaymentRefusal.self) { try payment.addingRefund("d", Sample.usd(1)) }
    }

    @Test func onlyDebitsThatMovedOrWillMoveCanBeRefunded() throws {
        for direction in Payment.Direction.allCases {
            for stage in Lifecycle.allCases {
                var payment = try Sample.payment(direction)
                payment.stage = stage
                let refund = try? payment.addingRefund("r1", Sample.usd(1))
                #expect((refund != nil) == (direction == .debit && !stage.isUndone), "\(direction) \(stage)")
            }
        }
    }

    @Test(arguments: [
        ("", Int64(1), LedgerAccount.Network.ach), ("a b", 1, .ach), ("t", 0, .ach), ("t", -1, .ach),
        ("t", Posting.largestAmount + 1, .ach), ("t", 1, .sweep), (String(repeating: "x", count: 200), 1, .ach),
    ])
    func wrongPaymentsAreRefused(id: String, units: Int64, network: LedgerAccount.Network) {
        #expect(throws: PaymentRefusal.self) {
            try Payment(
                transferID: id, direction: .debit, amount: Sample.usd(units), network: network, source: .sweep)
        }
    }
}
