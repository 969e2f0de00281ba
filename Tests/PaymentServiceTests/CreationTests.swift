// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import Payments
import PlaidCore
import PlaidJSON
import PlaidTypes
import TartanStorage
import Testing

@testable import PaymentService

/// Requests for payments, and their idempotency keys.
@Suite struct CreationTests {
    @Test(arguments: Payment.Direction.allCases) func aPaymentIsCreated(direction: Payment.Direction) async throws {
        let bench = try await Bench()
        bench.watchIntents()
        let (payment, isRepeated) = try await bench.service().create(
            bench.request(1_234, direction), key: "key", creator: "alice")
        #expect(!isRepeated && payment.phase == .submitted && payment.stage == .pending && payment.status == "pending")
        #expect(payment.direction == direction && payment.amount.decimal == "12.34" && payment.network == .ach)
        #expect(payment.statementText == "invoice 17" && payment.achClass == "ppd")
        #expect(payment.authorization?.decision == "approved" && payment.refusal == nil && payment.warnings.isEmpty)
        #expect(payment.isCancellable && payment.refundable.minorUnits == (direction == .debit ? 1_234 : 0))
        let sent = try #require(bench.plaid.transfers.first)
        #expect(bench.plaid.transfers.count == 1 && sent.id == payment.transferID && sent.cents == 1_234)
        let record = try await bench.record(payment.id)
        #expect(record.counts && record.day == CalendarDate("2026-09-21"))
        // Nothing that names a person is outside of the encrypted details.
        #expect(
            !record.state.contains("Lovelace") && !record.state.contains("ada@") && !record.state.contains("invoice"))
        #expect(
            try await bench.service().payment(payment.id, of: Bench.user) == PaymentView(record, vault: bench.vault))
        await expectRefusal(.notFound) { try await bench.service().payment(payment.id, of: "other") }
    }

    @Test func theSameKeyReturnsTheFirstPaymentWhateverBecameOfIt() async throws {
        let bench = try await Bench()
        let service = bench.service()
        let first = try await service.create(bench.request(), key: "key", creator: "alice").payment
        _ = try await service.refund(first.id, of: Bench.user, amount: nil, key: "refund")
        let requests = bench.plaid.seen.count
        // The request would be refused now.
        try await bench.storeAccount { $0.removedAt = bench.plaid.now }
        let (again, isRepeated) = try await service.create(bench.request(), key: "key", creator: "bob")
        #expect(isRepeated && again.id == first.id && again.refunds.count == 1)
        #expect(bench.plaid.seen.count == requests)
    }

    @Test func finishedPaymentsKeepTheirKeys() async throws {
        let bench = try await Bench(available: nil)
        let service = bench.service()
        // The bank has 100.00.
        let declined = try await service.create(bench.request(50_000), key: "k1", creator: "alice").payment
        #expect(declined.phase == .declined && declined.refusal?.code == "NSF" && declined.status == "declined")
        #expect(try await !bench.record(declined.id).counts)
        let refusal = PlaidError(
            kind: .transferError, code: .transferAccountBlocked, message: "secret", httpStatus: 400)
        bench.plaid.fail("/transfer/authorization/create", [.refused(refusal)])
        let rejected = try await service.create(bench.request(), key: "k2", creator: "alice").payment
        #expect(rejected.phase == .rejected && rejected.refusal?.code == "TRANSFER_ACCOUNT_BLOCKED")
        #expect(rejected.refusal?.message.contains("secret") == false)
        let requests = bench.plaid.seen.count
        for (key, cents, phase) in [("k1", 50_000, "declined"), ("k2", 1_234, "rejected")] as [(String, Int64, String)]
        {
            let (again, isRepeated) = try await service.create(bench.request(cents), key: key, creator: "alice")
            #expect(isRepeated && again.phase.rawValue == phase)
        }
        #expect(bench.plaid.seen.count == requests && bench.plaid.transfers.isEmpty)
        try await bench.settle()
    }

    /// A refusal of the transfer itself, after the authorization.
    @Test func aRefusedTransferIsRejected() async throws {
        let bench = try await Bench()
        let refusal = PlaidError(kind: .invalidRequest, code: .invalidField, message: "", httpStatus: 400)
        bench.plaid.fail("/transfer/create", [.refused(refusal)])
        let payment = try await bench.service().create(bench.request(), key: "key", creator: "alice").payment
        #expect(payment.phase == .rejected && payment.refusal?.code == "INVALID_FIELD")
        #expect(bench.plaid.count("/transfer/get") == 1, "It was not made sure that there is no transfer.")
        #expect(bench.plaid.transfers.isEmpty)
    }

    @Test func otherContentWithTheSameKeyIsRefused() async throws {
        let bench = try await Bench()
        let service = bench.service()
        let first = try await service.create(bench.request(), key: "key", creator: "alice").payment
        let requests = bench.plaid.seen.count
        let changes: [(String, (inout PaymentRequest) -> Void)] = [
            ("item", { $0.itemID = "other" }), ("account", { $0.accountID = "other" }),
            ("direction", { $0.direction = .credit }), ("amount", { $0.amount = Money(minorUnits: 1_235, .usd) }),
            ("currency", { $0.amount = Money(minorUnits: 1_234, .eur) }), ("network", { $0.network = .sameDayACH }),
            ("ach_class", { $0.achClass = "ccd" }), ("no ach_class", { $0.achClass = nil }),
            ("legal_name", { $0.legalName = "Ada" }), ("email", { $0.email = nil }), ("phone", { $0.phone = "+1" }),
            ("description", { $0.statementText = "invoice 18" }), ("source", { $0.source = .sweep }),
        ]
        for (name, change) in changes {
            var request = bench.request()
            change(&request)
            await expectRefusal(.keyReused, "\(name)") {
                try await service.create(request, key: "key", creator: "alice")
            }
        }
        #expect(bench.plaid.seen.count == requests)
        #expect(try await bench.store.enginePayments(PaymentQuery()).map(\.id) == [first.id])
        // Keys of different users are different keys.
        var other = bench.request()
        other.userID = "other"
        await expectRefusal(.accountNotFound) { try await service.create(other, key: "key", creator: "alice") }
    }

    @Test func theSameKeyAtTheSameTimeMakesOnePayment() async throws {
        let bench = try await Bench()
        bench.watchIntents()
        let results = try await withThrowingTaskGroup(of: (String, Bool).self) { group in
            for _ in 0..<12 {
                group.addTask {
                    let (payment, isRepeated) = try await bench.service().create(
                        bench.request(), key: "key", creator: "alice")
                    return (payment.id, isRepeated)
                }
            }
            var results: [(String, Bool)] = []
            for try await result in group { results.append(result) }
            return results
        }
        #expect(Set(results.map(\.0)).count == 1 && results.filter { !$0.1 }.count == 1)
        #expect(bench.plaid.transfers.count == 1)
    }

    @Test func keysAreRequiredAndPlain() async throws {
        let bench = try await Bench()
        for key in [nil, "", " ", "a b", "ä", "a\n", String(repeating: "k", count: 256)] {
            await expectRefusal(.keyInvalid) {
                try await bench.service().create(bench.request(), key: key, creator: "alice")
            }
        }
        let longest = String(repeating: "k", count: 255)
        #expect(
            try await bench.service().create(bench.request(), key: longest, creator: "alice").payment.phase
                == .submitted)
        // Plaid's keys and IDs of payments have their own lengths.
        for body in bench.plaid.seen.map(\.body) {
            #expect((body["idempotency_key"]?.stringValue ?? "").utf8.count <= 50)
        }
    }

    @Test func limitsAreKept() async throws {
        let bench = try await Bench()
        var configuration = Bench.configuration
        func usd(_ cents: Int64) -> Money { Money(minorUnits: cents, .usd) }
        configuration.limits[.debit] = PaymentLimits(perPayment: usd(1_000), perUserAndDay: usd(1_500))
        let service = bench.service(Life(), configuration)
        await expectRefusal(.limitExceeded) {
            try await service.create(bench.request(1_001), key: "k0", creator: "alice")
        }
        _ = try await service.create(bench.request(1_000), key: "k1", creator: "alice")
        await expectRefusal(.limitExceeded) {
            try await service.create(bench.request(501), key: "k2", creator: "alice")
        }
        // The refused key belongs to nobody, the limit can be reached, and credits have limits of their own.
        _ = try await service.create(bench.request(500), key: "k2", creator: "alice")
        _ = try await service.create(bench.request(1_000, .credit), key: "k3", creator: "alice")
        #expect(bench.plaid.transfers.map(\.cents) == [1_000, 500, 1_000])
    }

    @Test func aPreviewSendsAndStoresNothing() async throws {
        let bench = try await Bench()
        var configuration = Bench.configuration
        configuration.approvalAbove = Money(minorUnits: 1_000, .usd)
        configuration.limits[.debit] = PaymentLimits(perDay: Money(minorUnits: 100_000, .usd))
        let service = bench.service(Life(), configuration)
        let accepted = try await service.preview(bench.request())
        #expect(accepted.isAccepted && accepted.refusal == nil && accepted.needsApproval)
        #expect(accepted.availableBalance == Money(minorUnits: 10_000, .usd) && accepted.remarks.count == 3)
        let refused = try await service.preview(bench.request(10_001))
        #expect(!refused.isAccepted && refused.refusal?.code == "payment_balance_too_low")
        #expect(bench.plaid.seen.isEmpty)
        #expect(try await bench.store.enginePayments(PaymentQuery()).isEmpty)
    }

    @Test func listsShowTheNewestFirst() async throws {
        let bench = try await Bench()
        let service = bench.service()
        for number in 1...3 {
            _ = try await service.create(bench.request(Int64(number) * 100), key: "k\(number)", creator: "alice")
            bench.plaid.advance(by: .seconds(1))
        }
        let all = try await service.payments(PaymentQuery(userID: Bench.user))
        #expect(all.map(\.amount.minorUnits) == [300, 200, 100])
        #expect(try await service.payments(PaymentQuery(userID: "other")).isEmpty)
    }
}
