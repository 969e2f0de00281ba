// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import Testing

@testable import Payments

/// The postings of whole histories, written out.
@Suite struct HistoryTests {
    typealias Line = (type: String, lines: [String: Int64])

    struct History: Sendable, CustomTestStringConvertible {
        var name: String
        var direction: Payment.Direction
        var source: FundsSource
        var steps: [Line]

        var testDescription: String { name }
    }

    static let histories: [History] = [
        History(
            name: "a debit into the Plaid Ledger", direction: .debit, source: .plaidLedger,
            steps: [
                ("pending", [:]),
                ("posted", ["in_transit:ach": 10_000, "user_funds": -10_000]),
                ("settled", ["settled": 10_000, "in_transit:ach": -10_000]),
                ("funds_available", ["plaid_ledger": 10_000, "settled": -10_000]),
                // A late return takes the money from the Ledger, and the fee as well.
                ("returned", ["user_funds": 10_000, "plaid_ledger": -11_500, "fees": 1_500]),
                ("guarantee_reimbursed", ["plaid_ledger": 700, "guarantee": -700]),
                ("client_return_recovered", [:]), ("plaid_return_recovered", [:]),
            ]),
        History(
            name: "a debit that is swept and returned", direction: .debit, source: .sweep,
            steps: [
                ("pending", [:]),
                ("posted", ["in_transit:ach": 10_000, "user_funds": -10_000]),
                ("settled", ["settled": 10_000, "in_transit:ach": -10_000]),
                ("swept", ["in_transit:sweep": 10_000, "settled": -10_000]),
                ("swept_settled", ["funding_account": 10_000, "in_transit:sweep": -10_000]),
                ("funds_available", [:]),
                ("returned", ["user_funds": 10_000, "returned": -10_000, "settled": -1_500, "fees": 1_500]),
                ("return_swept", ["funding_account": -10_000, "returned": 10_000]),
            ]),
        History(
            name: "a debit that is swept before it settles", direction: .debit, source: .sweep,
            steps: [
                ("posted", ["in_transit:ach": 10_000, "user_funds": -10_000]),
                ("swept", ["in_transit:sweep": 10_000, "settled": -10_000]),
                ("settled", ["settled": 10_000, "in_transit:ach": -10_000]),
                ("swept_settled", ["funding_account": 10_000, "in_transit:sweep": -10_000]),
            ]),
        History(
            name: "a debit that is swept from the Plaid Ledger", direction: .debit, source: .plaidLedger,
            steps: [
                ("settled", ["settled": 10_000, "user_funds": -10_000]),
                ("funds_available", ["plaid_ledger": 10_000, "settled": -10_000]),
                ("swept", ["in_transit:sweep": 10_000, "plaid_ledger": -10_000]),
                ("swept_settled", ["funding_account": 10_000, "in_transit:sweep": -10_000]),
            ]),
        History(
            name: "a debit that is returned early", direction: .debit, source: .plaidLedger,
            steps: [
                ("posted", ["in_transit:ach": 10_000, "user_funds": -10_000]),
                ("returned", ["in_transit:ach": -10_000, "user_funds": 10_000, "plaid_ledger": -1_500, "fees": 1_500]),
            ]),
        History(
            name: "a debit that never moves", direction: .debit, source: .plaidLedger,
            steps: [("pending", [:]), ("cancelled", [:])]),
        History(
            name: "a credit from the Plaid Ledger", direction: .credit, source: .plaidLedger,
            steps: [
                ("pending", ["in_transit:ach": 10_000, "plaid_ledger": -10_000]),
                ("posted", [:]),
                ("settled", ["user_funds": 10_000, "in_transit:ach": -10_000]),
                ("returned", ["user_funds": -10_000, "plaid_ledger": 8_500, "fees": 1_500]),
            ]),
        History(
            name: "a credit that is cancelled", direction: .credit, source: .plaidLedger,
            steps: [
                ("pending", ["in_transit:ach": 10_000, "plaid_ledger": -10_000]),
                ("cancelled", ["in_transit:ach": -10_000, "plaid_ledger": 10_000]),
            ]),
        History(
            name: "a credit that is swept and returned", direction: .credit, source: .sweep,
            steps: [
                ("pending", [:]),
                ("posted", ["in_transit:ach": 10_000, "settled": -10_000]),
                ("swept", ["settled": 10_000, "in_transit:sweep": -10_000]),
                ("settled", ["user_funds": 10_000, "in_transit:ach": -10_000]),
                ("swept_settled", ["in_transit:sweep": 10_000, "funding_account": -10_000]),
                ("returned", ["user_funds": -10_000, "returned": 10_000, "settled": -1_500, "fees": 1_500]),
                ("return_swept", ["funding_account": 10_000, "returned": -10_000]),
            ]),
        History(
            name: "a credit that is returned without a sweep", direction: .credit, source: .sweep,
            steps: [
                ("pending", [:]),
                ("posted", ["in_transit:ach": 10_000, "settled": -10_000]),
                ("settled", ["user_funds": 10_000, "in_transit:ach": -10_000]),
                ("returned", ["user_funds": -10_000, "settled": 8_500, "fees": 1_500]),
            ]),
        History(
            name: "a credit that fails after its sweep", direction: .credit, source: .sweep,
            steps: [
                ("posted", ["in_transit:ach": 10_000, "settled": -10_000]),
                ("swept", ["settled": 10_000, "in_transit:sweep": -10_000]),
                ("failed", ["in_transit:ach": -10_000, "returned": 10_000]),
                ("return_swept", ["in_transit:sweep": 10_000, "returned": -10_000]),
            ]),
        History(
            name: "an adjustment", direction: .credit, source: .plaidLedger,
            steps: [
                ("pending", ["in_transit:ach": 10_000, "plaid_ledger": -10_000]),
                ("adjustment", ["plaid_ledger": 700, "adjustments": -700]),
                ("adjustment", ["plaid_ledger": 700, "adjustments": -700]),
            ]),
    ]

    @Test(arguments: histories) func eachStepBooksItsLines(history: History) throws {
        var payment = try Sample.payment(history.direction, history.source)
        for (index, step) in history.steps.enumerated() {
            let result = try payment.applying(Sample.any(step.type, number: index + 1))
            #expect(result.posting?.units ?? [:] == step.lines, "\(index): \(step.type)")
            payment = result.state
        }
    }

    @Test(
        arguments: [
            (
                FundsSource.plaidLedger,
                [
                    ("refund.pending", ["in_transit:ach": 4_000, "plaid_ledger": -4_000]), ("refund.posted", [:]),
                    ("refund.settled", ["user_funds": 4_000, "in_transit:ach": -4_000]),
                    ("refund.returned", ["user_funds": -4_000, "plaid_ledger": 4_000]),
                ]
            ),
            (
                .plaidLedger,
                [
                    ("refund.pending", ["in_transit:ach": 4_000, "plaid_ledger": -4_000]),
                    ("refund.cancelled", ["in_transit:ach": -4_000, "plaid_ledger": 4_000]),
                ]
            ),
            (
                .sweep,
                [
                    ("refund.pending", [:]), ("refund.posted", ["in_transit:ach": 4_000, "settled": -4_000]),
                    ("refund.swept", ["settled": 4_000, "funding_account": -4_000]),
                    ("refund.settled", ["user_funds": 4_000, "in_transit:ach": -4_000]),
                    ("refund.returned", ["user_funds": -4_000, "returned": 4_000]),
                    ("refund.return_swept", ["returned": -4_000, "funding_account": 4_000]),
                ]
            ),
        ] as [(FundsSource, [Line])])
    func eachStepOfARefundBooksItsLines(source: FundsSource, steps: [Line]) throws {
        var payment = try Sample.payment(.debit, source).addingRefund("r1", Sample.usd(4_000))
        for (index, step) in steps.enumerated() {
            let result = try payment.applying(Sample.any(step.type, number: index + 1))
            #expect(result.posting?.units ?? [:] == step.lines, "\(index): \(step.type)")
            payment = result.state
        }
    }

    @Test(
        arguments: [
            (
                Sweep.Kind.ledger, 5_000,
                [
                    ("sweep.pending", ["plaid_ledger": -5_000, "in_transit:sweep": 5_000]), ("sweep.posted", [:]),
                    ("sweep.settled", ["in_transit:sweep": -5_000, "funding_account": 5_000]),
                    ("sweep.returned", ["plaid_ledger": 5_000, "funding_account": -5_000]),
                ]
            ),
            (
                .ledger, -5_000,
                [
                    ("sweep.pending", [:]), ("sweep.posted", ["funding_account": -5_000, "in_transit:sweep": 5_000]),
                    ("sweep.settled", ["in_transit:sweep": -5_000, "settled": 5_000]),
                    ("sweep.funds_available", ["settled": -5_000, "plaid_ledger": 5_000]),
                    ("sweep.returned", ["plaid_ledger": -5_000, "funding_account": 5_000]),
                ]
            ),
            (
                .aggregate, 5_000,
                [
                    ("sweep.pending", [:]), ("sweep.posted", [:]), ("sweep.settled", [:]),
                    ("sweep.returned", [:]),
                ]
            ),
            (.aggregate, 5_000, [("sweep.posted", [:]), ("sweep.returned", [:])]),
            (.aggregate, -5_000, [("sweep.pending", [:]), ("sweep.failed", [:])]),
        ] as [(Sweep.Kind, Int64, [Line])])
    func eachStepOfASweepBooksItsLines(kind: Sweep.Kind, units: Int64, steps: [Line]) throws {
        var sweep = try Sweep(sweepID: "s1", kind: kind, amount: Sample.usd(units))
        for (index, step) in steps.enumerated() {
            let result = try sweep.applying(Sample.any(step.type, number: index + 1))
            #expect(result.posting?.units ?? [:] == step.lines, "\(index): \(step.type)")
            sweep = result.state
        }
    }

    @Test func anUndoneSweepOfSeveralTransfersIsReported() throws {
        for (kind, type, notices) in [
            (.aggregate, "sweep.failed", [.failed("R01"), .review]),
            (.aggregate, "sweep.returned", [.skipped, .returned("R01"), .review]),
            (.ledger, "sweep.failed", [.failed("R01")]), (.aggregate, "sweep.posted", []),
        ] as [(Sweep.Kind, String, [PaymentNotice])] {
            let sweep = try Sweep(sweepID: "s1", kind: kind, amount: Sample.usd(5_000))
            let event = Sample.event(1, type, transfer: "", sweep: "s1", code: "R01")
            #expect(try sweep.applying(event).notices == notices, "\(kind) \(type)")
        }
    }

    @Test func anotherSumThanTheAmountIsReportedWhenItIsSwept() throws {
        let payment = try Sample.payment(.debit, .sweep).addingRefund("r1", Sample.usd(4_000))
        let posted = try payment.applying(Sample.any("posted", number: 1)).state
        let sweep = try Sweep(sweepID: "s1", kind: .ledger, amount: Sample.usd(-5_000))
        func event(_ type: String, _ amount: Money?) -> TransferEvent {
            var event = Sample.any(type, number: 2)
            event.sweepAmount = amount
            return event
        }
        for (type, units) in [("swept", Int64(10_000)), ("refund.swept", 4_000), ("sweep.pending", 5_000)] {
            let cases: [(Money?, [PaymentNotice])] = [
                (nil, []), (Sample.usd(units), []), (Sample.usd(-units), []), (Sample.usd(units - 1), [.review]),
                (Money(minorUnits: units, .eur), [.review]), (Sample.usd(.min), [.review]),
            ]
            for (amount, notices) in cases {
                let message = event(type, amount)
                let found =
                    message.sweepID == nil
                    ? try posted.applying(message).notices : try sweep.applying(message).notices
                #expect(found == notices, "\(type) \(String(describing: amount))")
            }
        }
    }

    @Test(arguments: ["failed", "cancelled", "returned"])
    func aPaymentThatIsUndoneWithARefundIsReported(type: String) throws {
        let payment = try Sample.payment().addingRefund("r1", Sample.usd(4_000))
        let event = Sample.any(type, number: 2)
        #expect(try payment.applying(event).notices.contains(.undoneAfterRefund))
        let failed = try payment.applying(Sample.any("refund.failed", number: 1)).state
        #expect(try !failed.applying(event).notices.contains(.undoneAfterRefund))
    }

    @Test(arguments: [["posted", "failed"], ["failed"]]) func aSweepAfterAFailureIsBooked(stages: [String]) throws {
        let start = try Sample.payment(.debit, .sweep).addingRefund("r1", Sample.usd(4_000))
        for prefix in ["", "refund."] {
            var payment = start
            for (index, type) in (stages + ["swept"]).enumerated() {
                let step = try payment.applying(Sample.any(prefix + type, number: index + 1))
                payment = step.state
                guard type == "swept" else { continue }
                let lines: [String: Int64] =
                    prefix.isEmpty
                    ? ["in_transit:sweep": 10_000, "returned": -10_000]
                    : ["returned": 4_000, "funding_account": -4_000]
                #expect(step.posting?.units == lines)
            }
        }
    }

    @Test func whatNeedsAttentionIsReported() throws {
        var payment = try Sample.payment().addingRefund("r1", Sample.usd(4_000))
        let expected: [(String, [PaymentNotice])] = [
            ("guaranteed", [.guaranteed]), ("settled", [.skipped]), ("posted", [.late]),
            ("returned", [.returned("R01"), .returnedAfterSettlement, .undoneAfterRefund]),
            ("plaid_return_recovered", [.review]), ("refund.failed", [.failed(nil)]),
        ]
        for (index, (type, notices)) in expected.enumerated() {
            let step = try payment.applying(Sample.any(type, number: index + 1))
            #expect(step.notices == notices, "\(type)")
            payment = step.state
        }
        #expect(payment.isGuaranteed && payment.failureCode == "R01")
        var event = Sample.any("adjustment", number: 90)
        event.eventAmount = nil
        #expect(try payment.applying(event).notices == [.amountMissing])
        event = Sample.any("guarantee_reimbursed", number: 91)
        event.eventAmount = Sample.usd(-1)
        let negative = event
        #expect(throws: PaymentRefusal.amountInvalid) { try payment.applying(negative) }
        event = Sample.any("adjustment", number: 92)
        event.transferAmount = Sample.usd(1)
        let other = event
        let error = #expect(throws: PaymentRefusal.self) { try payment.applying(other) }
        #expect(error?.code == .amountMismatch)
    }
}
