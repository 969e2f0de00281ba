// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import Testing

@testable import Payments

/// Refunds are reserved with a key before Plaid assigns their IDs.
@Suite struct RefundTests {
    private static func code(_ body: () throws -> Payment) -> PaymentRefusal.Code? {
        do {
            _ = try body()
            return nil
        } catch {
            return (error as? PaymentRefusal)?.code
        }
    }

    @Test func aReservationCountsUntilItIsBoundOrReleased() throws {
        let (first, second) = (try IdempotencyKey("k1"), try IdempotencyKey("k2"))
        let reserved = try Sample.payment().reservingRefund(first, Sample.usd(6_000))
        #expect(try reserved.reservingRefund(first, Sample.usd(6_000)) == reserved)
        #expect(try reserved.refundedAmount() == Sample.usd(6_000))
        let refusals: [(IdempotencyKey, Int64, PaymentRefusal.Code)] = [
            (first, 1, .contentConflict), (second, 4_001, .refundExceedsPayment), (second, .max, .refundExceedsPayment),
            (second, 0, .amountInvalid),
        ]
        for (key, units, code) in refusals {
            #expect(Self.code { try reserved.reservingRefund(key, Sample.usd(units)) } == code, "\(key.text) \(units)")
        }
        #expect(Self.code { try reserved.addingRefund("r9", Sample.usd(4_001)) } == .refundExceedsPayment)
        #expect(Self.code { try reserved.bindingRefund(second, to: "r1") } == .unknownRefund)
        #expect(Self.code { try reserved.bindingRefund(first, to: "r 1") } == .identifierInvalid)
        // An event that arrives before the ID is applied later.
        let event = Sample.event(1, "refund.pending", refund: "r1")
        #expect(Self.code { try reserved.applying(event).state } == .unknownRefund)

        let bound = try reserved.bindingRefund(first, to: "r1")
        #expect(try bound.refundedAmount() == Sample.usd(6_000) && bound.reservedRefunds.isEmpty)
        #expect(try bound.bindingRefund(first, to: "r1") == bound)
        #expect(try bound.reservingRefund(first, Sample.usd(6_000)) == bound)
        #expect(Self.code { try bound.bindingRefund(first, to: "r2") } == .contentConflict)
        #expect(Self.code { try bound.releasingRefund(first) } == .contentConflict)
        #expect(Self.code { try bound.reservingRefund(first, Sample.usd(1)) } == .contentConflict)
        let other = try bound.reservingRefund(second, Sample.usd(4_000))
        #expect(Self.code { try other.bindingRefund(second, to: "r1") } == .contentConflict)
        #expect(try other.releasingRefund(second) == bound && bound.releasingRefund(second) == bound)
        #expect(
            try bound.applying(event).posting?.units == ["in_transit:ach": 6_000, "plaid_ledger": -6_000])
    }

    @Test func aReservationOfAPaymentThatIsUndoneIsReportedAndCanBeBound() throws {
        let key = try IdempotencyKey("k1")
        let reserved = try Sample.payment().reservingRefund(key, Sample.usd(1))
        let step = try reserved.applying(Sample.any("failed", number: 1))
        #expect(step.notices == [.failed("R01"), .undoneAfterRefund])
        #expect(try step.state.bindingRefund(key, to: "r1").refunds["r1"]?.amount == Sample.usd(1))
        #expect(Self.code { try step.state.reservingRefund(IdempotencyKey("k2"), Sample.usd(1)) } == .notRefundable)
    }

    @Test func keysAndIDsBelongToOnePayment() throws {
        var book = PaymentBook()
        let (first, second) = (try IdempotencyKey("k1"), try IdempotencyKey("k2"))
        for id in ["t1", "t2"] { try book.add(Sample.payment(id: id)) }
        try book.reserveRefund(first, Sample.usd(1), of: "t1")
        try book.reserveRefund(second, Sample.usd(1), of: "t2")
        func refused(_ body: (inout PaymentBook) throws(PaymentRefusal) -> Void) -> PaymentRefusal.Code? {
            var copy = book
            do throws(PaymentRefusal) {
                try body(&copy)
                return nil
            } catch {
                return copy == book ? error.code : nil
            }
        }
        let reserve = refused { book throws(PaymentRefusal) in try book.reserveRefund(first, Sample.usd(1), of: "t2") }
        #expect(reserve == .contentConflict)
        try book.bindRefund(first, to: "r1", of: "t1")
        let again = refused { book throws(PaymentRefusal) in try book.reserveRefund(first, Sample.usd(1), of: "t2") }
        #expect(again == .contentConflict)
        let bind = refused { book throws(PaymentRefusal) in try book.bindRefund(second, to: "r1", of: "t2") }
        #expect(bind == .contentConflict)
        let add = refused { book throws(PaymentRefusal) in try book.addRefund("r1", Sample.usd(1), of: "t2") }
        #expect(add == .contentConflict)
        let unknown = refused { book throws(PaymentRefusal) in try book.releaseRefund(second, of: "t9") }
        #expect(unknown == .unknownTransfer)
        try book.releaseRefund(second, of: "t2")
        #expect(book.payments["t2"]?.reservedRefunds.isEmpty == true)
    }
}
