// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import Testing

@testable import Payments

/// Every state of payments, refunds and sweeps meets every type of event.
@Suite struct TableTests {
    /// What a stage does with the event of another: a stage is the next one, `-` is late, `!` is refused.
    ///
    /// The columns are the events, in the order of the rows.
    static let stages = """
        #               pending posted settled funds_available cancelled failed returned
        pending         -       >      >       >               >         >      >
        posted          -       -      >       >               !         >      >
        settled         -       -      -       >               !         !      >
        funds_available -       -      -       -               !         !      >
        cancelled       -       !      !       !               -         !      !
        failed          -       -      !       !               !         -      !
        returned        -       -      -       -               !         !      -
        """

    /// The table as (stage, event, expectation).
    static let moves: [(Lifecycle, Lifecycle, Character)] = {
        let rows = stages.split(separator: "\n").map { $0.split(separator: " ") }
        let events = rows[0].dropFirst().compactMap { Lifecycle(rawValue: String($0)) }
        return rows.dropFirst().flatMap { row in
            zip(events, row.dropFirst()).compactMap { event, mark in
                Lifecycle(rawValue: String(row[0])).map { ($0, event, mark.first ?? "?") }
            }
        }
    }()

    @Test func theTableOfStagesIsComplete() {
        #expect(Self.moves.count == Lifecycle.allCases.count * Lifecycle.allCases.count)
        for (stage, event, mark) in Self.moves {
            switch (stage.move(event), mark) {
            case (.to(let next, _), ">"): #expect(next == event)
            case (.late, "-"), (nil, "!"): break
            case (let move, _): Issue.record("\(stage) + \(event): \(String(describing: move)) instead of \(mark)")
            }
        }
    }

    @Test func typesAreThoseOfTheContract() {
        #expect(TransferEventKind.allCases.count == 29)
        let subjects = Dictionary(grouping: TransferEventKind.allCases, by: \.subject).mapValues(\.count)
        #expect(subjects == [.transfer: 15, .sweep: 6, .refund: 8])
        for kind in TransferEventKind.allCases { #expect(kind.lifecycle == nil || kind.sweeping == nil) }
    }

    /// Every combination of the parts of a payment's state.
    static func payments() throws -> [Payment] {
        var all: [Payment] = []
        for direction in Payment.Direction.allCases {
            for source in FundsSource.allCases {
                for stage in Lifecycle.allCases {
                    for sweeping in Sweeping.allCases {
                        for refund in [nil] + Lifecycle.allCases {
                            var payment = try Sample.payment(direction, source)
                            if let refund {
                                guard direction == .debit else { continue }
                                payment = try payment.addingRefund("r1", Sample.usd(4_000))
                                payment.refunds["r1"]?.stage = refund
                                payment.refunds["r1"]?.sweeping = sweeping
                                payment.refunds["r1"]?.isReported = true
                            }
                            payment.stage = stage
                            payment.sweeping = sweeping
                            payment.isReported = true
                            all.append(payment)
                        }
                    }
                }
            }
        }
        return all
    }

    @Test func everyPaymentMeetsEveryEvent() throws {
        let (payments, codes) = (try Self.payments(), Set([PaymentRefusal.Code.illegalStep, .outOfOrder]))
        #expect(payments.count == 2 * 7 * 4 * (8 + 1))
        var (steps, refusals) = (0, 0)
        for payment in payments {
            for (index, type) in Sample.types.enumerated() {
                let event = Sample.any(type, number: index + 1)
                let text = "\(payment.direction) \(payment.source) \(payment.stage) \(payment.sweeping) \(type)"
                do throws(PaymentRefusal) {
                    let step = try payment.applying(event)
                    try Self.check(step, payment, event, text)
                    steps += 1
                } catch {
                    refusals += 1
                    if event.kind?.subject == .sweep {
                        // An event of a sweep names no transfer.
                        #expect(error.code == .unknownTransfer, "\(text)")
                    } else if event.kind?.subject == .refund, payment.refunds.isEmpty {
                        #expect(error.code == .unknownRefund, "\(text)")
                    } else {
                        #expect(codes.contains(error.code), "\(text): \(error)")
                    }
                }
            }
        }
        #expect(steps > 5_000 && refusals > 5_000)
    }

    private static func check(
        _ step: PaymentStep<Payment>, _ payment: Payment, _ event: TransferEvent, _ text: String
    ) throws(PaymentRefusal) {
        let (before, after) = (try payment.books(), try step.state.books())
        do {
            if event.kind?.subject == .refund, let old = payment.refunds["r1"], let new = step.state.refunds["r1"] {
                #expect(before == after, "\(text)")
                try checkStep(
                    step.posting, event, reference: "refund:r1", from: old.books(of: payment),
                    to: new.books(of: step.state), text)
            } else {
                #expect(step.state.refunds == payment.refunds, "\(text)")
                try checkStep(step.posting, event, reference: "transfer:t1", from: before, to: after, text)
            }
            if event.kind == nil {
                #expect(step.posting == nil && step.notices == [.unknownType(event.type)], "\(text)")
                #expect(step.state.unknownTypes == [event.type], "\(text)")
            }
            // The same event again changes nothing.
            let again = try step.state.applying(event)
            #expect(again == PaymentStep(state: step.state, posting: nil, notices: [.duplicate]), "\(text)")
            // Its number with another type is refused.
            var other = event
            other.type = "another"
            let error = #expect(throws: PaymentRefusal.self, "\(text)") { try step.state.applying(other) }
            #expect(error?.code == .eventConflict, "\(text)")
        } catch {
            Issue.record("\(text): \(error)")
        }
    }

    @Test func stagesOfPaymentsAndRefundsFollowTheTable() throws {
        for (stage, event, mark) in Self.moves {
            for (direction, prefix) in [(Payment.Direction.debit, ""), (.credit, ""), (.debit, "refund.")] {
                if prefix == "refund.", event == .fundsAvailable { continue }
                var payment = try Sample.payment(direction)
                if prefix == "refund." {
                    payment = try payment.addingRefund("r1", Sample.usd(1))
                    payment.refunds["r1"]?.stage = stage
                    payment.refunds["r1"]?.isReported = true
                } else {
                    payment.isReported = true
                    payment.stage = stage
                }
                let type = prefix + event.rawValue
                let expected: Character = event == .fundsAvailable && direction == .credit ? "!" : mark
                let text = "\(direction) \(prefix)\(stage) + \(type)"
                let step = try? payment.applying(Sample.any(type, number: 1))
                let found = prefix.isEmpty ? step?.state.stage : step?.state.refunds["r1"]?.stage
                switch expected {
                case ">": #expect(found == event, "\(text)")
                case "-": #expect(found == stage && step?.notices == [.late] && step?.posting == nil, "\(text)")
                default: #expect(step == nil, "\(text)")
                }
            }
        }
    }

    @Test func everySweepMeetsEveryEvent() throws {
        for kind in Sweep.Kind.allCases {
            for units in [Int64(5_000), -5_000] {
                for (stage, event, mark) in Self.moves {
                    var sweep = try Sweep(sweepID: "s1", kind: kind, amount: Sample.usd(units))
                    (sweep.stage, sweep.isReported) = (stage, true)
                    guard let type = TransferEventKind(rawValue: "sweep.\(event.rawValue)") else { continue }
                    let text = "\(kind) \(units) \(stage) + \(type)"
                    let message = Sample.event(7, type.rawValue, transfer: "", sweep: "s1")
                    guard let step = try? sweep.applying(message) else {
                        #expect(mark == "!", "\(text)")
                        continue
                    }
                    #expect(mark != "!", "\(text)")
                    #expect(step.state.stage == (mark == ">" ? event : stage), "\(text)")
                    try checkStep(
                        step.posting, message, reference: "sweep:s1", from: sweep.books(), to: step.state.books(), text)
                    #expect(try step.state.applying(message).notices == [.duplicate], "\(text)")
                }
                let sweep = try Sweep(sweepID: "s1", kind: kind, amount: Sample.usd(units))
                for type in Sample.types where TransferEventKind(rawValue: type)?.subject != .sweep {
                    let message = Sample.event(7, type, transfer: "", sweep: "s1")
                    let step = try? sweep.applying(message)
                    #expect((step != nil) == (type == "teleported"), "\(type)")
                    #expect(step?.posting == nil)
                }
            }
        }
    }
}
