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

/// Refunds, which are reserved before they are requested.
@Suite struct RefundFlowTests {
    private static func usd(_ cents: Int64) -> Money { Money(minorUnits: cents, .usd) }

    private static func created(_ bench: Bench, _ cents: Int64 = 1_000, key: String = "key") async throws -> PaymentView
    {
        bench.watchIntents()
        return try await bench.service().create(bench.request(cents), key: key, creator: "alice").payment
    }

    @Test func aPaymentIsRefundedInParts() async throws {
        let bench = try await Bench()
        let (payment, service) = (try await Self.created(bench), bench.service())
        let first = try await service.refund(payment.id, of: Bench.user, amount: Self.usd(400), key: "r1")
        #expect(first.refundable == Self.usd(600) && first.refunds.map(\.status) == ["pending"])
        await expectRefusal(.refundTooLarge) {
            try await service.refund(payment.id, of: Bench.user, amount: Self.usd(601), key: "r2")
        }
        let rest = try await service.refund(payment.id, of: nil, amount: nil, key: "r2")
        #expect(rest.refundable.isZero && rest.refunds.map(\.amount).contains(Self.usd(600)))
        await expectRefusal(.refundTooLarge) {
            try await service.refund(payment.id, of: Bench.user, amount: nil, key: "r3")
        }
        await expectRefusal(.refundTooLarge) {
            try await service.refund(payment.id, of: Bench.user, amount: Self.usd(1), key: "r3")
        }
        #expect(bench.plaid.refunds.map(\.cents) == [400, 600] && bench.plaid.count("/transfer/refund/create") == 2)
        #expect(Set(rest.refunds.map(\.id)) == Set(bench.plaid.refunds.map(\.id)))
        try await bench.settle()
    }

    @Test func theSameKeyRefundsOnce() async throws {
        let bench = try await Bench()
        let (payment, service) = (try await Self.created(bench), bench.service())
        for _ in 0..<3 {
            let view = try await service.refund(payment.id, of: Bench.user, amount: Self.usd(400), key: "r1")
            #expect(view.refunds.count == 1)
        }
        // The key's own amount is meant if none is named.
        #expect(try await service.refund(payment.id, of: Bench.user, amount: nil, key: "r1").refunds.count == 1)
        await expectRefusal(.keyReused) {
            try await service.refund(payment.id, of: Bench.user, amount: Self.usd(401), key: "r1")
        }
        let other = try await Self.created(bench, key: "other")
        await expectRefusal(.keyReused) {
            try await service.refund(other.id, of: Bench.user, amount: Self.usd(400), key: "r1")
        }
        #expect(bench.plaid.count("/transfer/refund/create") == 1)
        // The caller's key is not stored as it is.
        let secret = "secret-key-of-a-caller"
        _ = try await service.refund(other.id, of: Bench.user, amount: Self.usd(100), key: secret)
        #expect(try await !bench.record(other.id).state.contains(secret))
    }

    @Test(arguments: [1, 3]) func refundsAtTheSameTimeDoNotExceedThePayment(keys: Int) async throws {
        let bench = try await Bench()
        let payment = try await Self.created(bench)
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<12 {
                group.addTask {
                    let key = keys == 1 ? "the-same" : "r\(number)"
                    _ = try? await bench.service().refund(
                        payment.id, of: Bench.user, amount: Self.usd(300), key: key)
                }
            }
        }
        try await bench.settle()
        let transfer = try #require(try PaymentDocument(await bench.record(payment.id)).transfer)
        let sent = bench.plaid.refunds
        #expect(sent.map(\.cents) == Array(repeating: 300, count: keys))
        #expect(Set(transfer.refunds.keys) == Set(sent.map(\.id)) && transfer.reservedRefunds.isEmpty)
    }

    @Test(arguments: [[SandboxPlaid.Fault.lost], [.unsent], [.empty], [.lost, .unsent, .lost]])
    func aLostResponseKeepsTheReservation(faults: [SandboxPlaid.Fault]) async throws {
        let bench = try await Bench()
        let (payment, service) = (try await Self.created(bench), bench.service())
        bench.plaid.fail("/transfer/refund/create", faults)
        let view = try await service.refund(payment.id, of: Bench.user, amount: Self.usd(700), key: "r1")
        #expect(view.refunds.map(\.status) == ["requested"] && view.refunds.first?.id == nil)
        #expect(view.refundable == Self.usd(300) && view.phase == .submitted && view.refusal == nil)
        await expectRefusal(.refundTooLarge) {
            try await service.refund(payment.id, of: Bench.user, amount: Self.usd(301), key: "r2")
        }
        try await bench.settle()
        #expect(bench.plaid.refunds.map(\.cents) == [700])
        let settled = try await service.payment(payment.id, of: Bench.user)
        #expect(settled.refunds.map(\.id) == bench.plaid.refunds.map(\.id))
        // All requests had the same key.
        let keys = bench.plaid.seen.filter { $0.path == "/transfer/refund/create" }
            .compactMap { $0.body["idempotency_key"]?.stringValue }
        #expect(Set(keys).count == 1)
    }

    @Test func aRefusedRefundIsReleased() async throws {
        let bench = try await Bench()
        let (payment, service) = (try await Self.created(bench), bench.service())
        let refusal = PlaidError(kind: .invalidRequest, code: .invalidField, message: "secret", httpStatus: 400)
        bench.plaid.fail("/transfer/refund/create", [.refused(refusal)])
        let error = await #expect(throws: PaymentError.self) {
            try await service.refund(payment.id, of: Bench.user, amount: Self.usd(700), key: "r1")
        }
        #expect(error?.code == .plaid && error?.plaid?.code == .invalidField)
        #expect(error.map { "\($0)".contains("secret") } == false)
        let view = try await service.payment(payment.id, of: Bench.user)
        #expect(view.refunds.isEmpty && view.refundable == Self.usd(1_000))
        _ = try await service.refund(payment.id, of: Bench.user, amount: Self.usd(1_000), key: "r2")
        #expect(bench.plaid.refunds.map(\.cents) == [1_000])
    }

    @Test func whatCannotBeRefundedIsRefused() async throws {
        let bench = try await Bench()
        let service = bench.service()
        let debit = try await Self.created(bench)
        let credit = try await service.create(bench.request(1_000, .credit), key: "c", creator: "alice").payment
        bench.plaid.fail("/transfer/create", [.lost])
        let unknown = try await service.create(bench.request(1_000), key: "u", creator: "alice").payment
        let requests = bench.plaid.seen.count
        for id in [credit.id, unknown.id] {
            for amount in [nil, Self.usd(100)] {
                await expectRefusal(.notRefundable) {
                    try await service.refund(id, of: Bench.user, amount: amount, key: "r1")
                }
            }
        }
        for amount in [Self.usd(0), Self.usd(-1), Self.usd(.min), Money(minorUnits: 100, .eur)] {
            await expectRefusal(.amountInvalid) {
                try await service.refund(debit.id, of: Bench.user, amount: amount, key: "r1")
            }
        }
        await expectRefusal(.keyInvalid) {
            try await service.refund(debit.id, of: Bench.user, amount: nil, key: nil)
        }
        await expectRefusal(.notFound) {
            try await service.refund(debit.id, of: "other", amount: nil, key: "r1")
        }
        #expect(bench.plaid.seen.count == requests && bench.plaid.refunds.isEmpty)
    }
}
