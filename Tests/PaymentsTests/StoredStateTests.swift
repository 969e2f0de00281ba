// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import PlaidJSON
import TartanTestSupport
import Testing

@testable import Payments

/// States as JSON text.
@Suite struct StoredStateTests {
    private static func stored(_ payment: Payment) throws -> Payment {
        try Payment(json: #require(JSONValue(parsing: payment.json.serialized()).objectValue))
    }

    private static func stored(_ sweep: Sweep) throws -> Sweep {
        try Sweep(json: #require(JSONValue(parsing: sweep.json.serialized()).objectValue))
    }

    @Test(arguments: SeededGenerator.seeds(8)) func everyStateOfAHistoryIsReadBackEqual(seed: UInt64) throws {
        var history = History(seed: seed)
        try history.fill(payments: 24)
        var book = PaymentBook()
        for payment in history.payments { try book.add(payment) }
        for sweep in history.sweeps { try book.add(sweep) }
        for refund in history.refunds where history.chance(50) {
            let key = try IdempotencyKey("key-\(refund.id)")
            try book.reserveRefund(key, Sample.usd(refund.units), of: refund.transfer)
            let payment = try #require(book.payments[refund.transfer])
            #expect(try Self.stored(payment) == payment, "seed \(seed)")
            try book.bindRefund(key, to: refund.id, of: refund.transfer)
        }
        for refund in history.refunds { try book.addRefund(refund.id, Sample.usd(refund.units), of: refund.transfer) }
        // Some events are left out, so that states with skipped and refused steps occur.
        for event in history.events where !history.chance(10) {
            _ = try? book.apply(event)
            if let payment = book.payments[event.transferID] {
                let read = try Self.stored(payment)
                #expect(read == payment, "seed \(seed), event \(event.number)")
                #expect(read.json.serialized() == payment.json.serialized(), "seed \(seed), event \(event.number)")
            }
            if let sweep = event.sweepID.flatMap({ book.sweeps[$0] }) {
                #expect(try Self.stored(sweep) == sweep, "seed \(seed), event \(event.number)")
            }
        }
    }

    @Test func stateAfterEachTypeIsReadBackEqual() throws {
        for direction in Payment.Direction.allCases {
            for source in FundsSource.allCases {
                for network in LedgerAccount.Network.allCases where network != .sweep {
                    for first in Sample.types {
                        var payment = try Sample.payment(direction, source, network: network)
                        if direction == .debit { payment = try payment.addingRefund("r1", Sample.usd(1)) }
                        for (number, type) in [first, "returned", "teleported"].enumerated() {
                            guard let step = try? payment.applying(Sample.any(type, number: number + 1)) else {
                                continue
                            }
                            payment = step.state
                            #expect(try Self.stored(payment) == payment, "\(direction) \(source) \(first) \(type)")
                        }
                    }
                }
            }
        }
    }

    @Test func largestAmountsAreReadBackEqual() throws {
        let amount = Sample.usd(Posting.largestAmount)
        let payment = try Sample.payment(amount: amount).reservingRefund(IdempotencyKey("k"), amount)
        #expect(try Self.stored(payment) == payment)
        let sweep = try Sweep(sweepID: "s1", kind: .aggregate, amount: Sample.usd(-Posting.largestAmount))
        #expect(try Self.stored(sweep) == sweep)
    }

    /// A state with everything that one can have.
    private static func full() throws -> Payment {
        var payment = try Sample.payment(.debit, .sweep)
        payment = try payment.addingRefund("r1", Sample.usd(100))
        payment = try payment.reservingRefund(IdempotencyKey("key"), Sample.usd(200))
        let types = ["pending", "settled", "guaranteed", "adjustment", "refund.failed", "swept", "returned", "new"]
        for (number, type) in types.enumerated() {
            payment = try payment.applying(Sample.any(type, number: number + 1)).state
        }
        return payment
    }

    /// The values with one of their parts missing, or of another type, or out of range.
    private static func damaged(_ value: JSONValue) -> [JSONValue] {
        var found: [JSONValue] = [
            .null, "x", true, 0, -1, [], .decimal("9223372036854775807"), .decimal("9223372036854775808"),
            .decimal("-9223372036854775808"), .decimal("1.5"), .object(JSONObject()), ["x"],
        ].filter { $0 != value }
        if let object = value.objectValue {
            for (name, member) in object.pairs {
                for change in [nil] + damaged(member).map(Optional.some) {
                    var copy = object
                    copy[name] = change
                    found.append(.object(copy))
                }
            }
        }
        if let elements = value.arrayValue {
            for (index, element) in elements.enumerated() {
                for change in damaged(element) {
                    var copy = elements
                    copy[index] = change
                    found.append(.array(copy))
                }
                found.append(.array(elements + [element]))
            }
        }
        return found
    }

    /// Whatever is read from a damaged text is a state that can be worked with.
    @Test func damagedStatesAreErrorsOrValidStates() throws {
        let full = try Self.full()
        #expect(try Self.stored(full) == full)
        var refused = 0
        let all = Self.damaged(.object(full.json))
        for value in all {
            guard let object = value.objectValue else { continue }
            let payment: Payment
            do throws(PaymentRefusal) {
                payment = try Payment(json: object)
            } catch {
                #expect(error.code == .stateInvalid)
                refused += 1
                continue
            }
            #expect((try? payment.refundedAmount().minorUnits <= payment.amount.minorUnits) == true)
            _ = try? payment.books()
            _ = try? payment.applying(Sample.any("return_swept", number: 99))
            #expect(try Self.stored(payment) == payment)
        }
        #expect(all.count > 500 && refused > all.count / 2, "\(refused) of \(all.count)")
    }

    @Test func requiredMembersAreRequired() throws {
        let json = try Sample.payment().json
        for name in ["transfer_id", "direction", "amount", "currency", "network", "source", "stage", "seen"] {
            var copy = json
            copy[name] = nil
            let error = #expect(throws: PaymentRefusal.self, "\(name)") { try Payment(json: copy) }
            #expect(error?.code == .stateInvalid)
        }
        let sweep = try Sweep(sweepID: "s1", kind: .ledger, amount: Sample.amount).json
        for name in ["sweep_id", "kind", "amount", "currency", "stage", "seen"] {
            var copy = sweep
            copy[name] = nil
            let error = #expect(throws: PaymentRefusal.self, "\(name)") { try Sweep(json: copy) }
            #expect(error?.code == .stateInvalid)
        }
    }

    @Test func refundsBeyondThePaymentAreNotRead() throws {
        var json = try Sample.payment().json
        json["reserved"] = ["k1": .number(JSONNumber(6_000)), "k2": .number(JSONNumber(6_000))]
        let error = #expect(throws: PaymentRefusal.self) { try Payment(json: json) }
        #expect(error?.code == .stateInvalid)
    }

    /// The same event twice in a stored state would hide an event.
    @Test func repeatedEventsAndRefundsAreNotRead() throws {
        let payment = try Self.full()
        for name in ["seen", "refunds"] {
            var json = payment.json
            let elements = try #require(json[name]?.arrayValue)
            json[name] = .array(elements + elements.suffix(1))
            let error = #expect(throws: PaymentRefusal.self, "\(name)") { try Payment(json: json) }
            #expect(error?.code == .stateInvalid)
        }
    }
}
