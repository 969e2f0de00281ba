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

/// Cancellations, approvals, and payments that wait for their user.
@Suite struct ChangeTests {
    private static let refusal = PlaidError(
        kind: .invalidInput, code: .invalidAPIKeys, message: "", httpStatus: 400)

    private static var withApproval: PaymentConfiguration {
        var configuration = Bench.configuration
        configuration.approvalAbove = Money(minorUnits: 1_000, .usd)
        return configuration
    }

    // MARK: Cancellation

    @Test func aPendingTransferIsCancelledAtPlaid() async throws {
        let bench = try await Bench()
        bench.watchIntents()
        let service = bench.service()
        let payment = try await service.create(bench.request(), key: "key", creator: "alice").payment
        await expectRefusal(.notFound) { try await service.cancel(payment.id, of: "other") }
        let cancelled = try await service.cancel(payment.id, of: Bench.user)
        #expect(!cancelled.isCancellable && bench.plaid.transfers.map(\.status) == ["cancelled"])
        _ = try await service.cancel(payment.id, of: nil)
        #expect(bench.plaid.count("/transfer/cancel") == 1)
        try await bench.settle()
    }

    /// The response is lost, or the request, before or after the cancellation was carried out.
    @Test(arguments: [[SandboxPlaid.Fault.lost], [.unsent], [.lost, .unsent], [.unsent, .lost]])
    func aCancellationWithoutAResponseIsRepeated(faults: [SandboxPlaid.Fault]) async throws {
        let bench = try await Bench()
        bench.watchIntents()
        let payment = try await bench.service().create(bench.request(), key: "key", creator: "alice").payment
        bench.plaid.fail("/transfer/cancel", faults)
        bench.plaid.fail("/transfer/get", [.lost])
        let view = try await bench.service().cancel(payment.id, of: Bench.user)
        #expect(!view.isCancellable)
        try await bench.settle()
        #expect(bench.plaid.transfers.map(\.status) == ["cancelled"])
        #expect(try PaymentDocument(await bench.record(payment.id)).isCancelConfirmed)
    }

    @Test func aSentTransferIsNotCancelled() async throws {
        let bench = try await Bench()
        let payment = try await bench.service().create(bench.request(), key: "key", creator: "alice").payment
        try bench.plaid.request(
            "/sandbox/transfer/simulate",
            ["transfer_id": .string(payment.transferID ?? ""), "event_type": "posted"])
        for _ in 0..<2 {
            let error = await #expect(throws: PaymentError.self) {
                try await bench.service().cancel(payment.id, of: Bench.user)
            }
            #expect(error?.code == .notCancellable && error?.plaid?.code == .transferNotCancellable)
        }
        #expect(try PaymentDocument(await bench.record(payment.id)).cancelRequestedAt == nil)
        try await bench.settle()
        #expect(bench.plaid.transfers.map(\.status) == ["posted"])
    }

    /// Nobody knows whether the transfer exists when the cancellation is asked for.
    @Test(arguments: [SandboxPlaid.Fault.lost, .unsent])
    func aCancellationWinsBeforeTheTransferIsCreated(fault: SandboxPlaid.Fault) async throws {
        let bench = try await Bench()
        bench.watchIntents()
        bench.plaid.fail("/transfer/create", [fault])
        let payment = try await bench.service().create(bench.request(), key: "key", creator: "alice").payment
        #expect(payment.phase == .creating)
        // Neither is it known whether the authorization was cancelled.
        bench.plaid.fail("/transfer/authorization/cancel", [.lost])
        let asked = try await bench.service().cancel(payment.id, of: Bench.user)
        #expect(asked.phase == .creating && !asked.isCancellable)
        try await bench.settle()
        let record = try await bench.record(payment.id)
        if case .lost = fault {
            #expect(record.phase == "submitted" && bench.plaid.transfers.map(\.status) == ["cancelled"])
        } else {
            #expect(record.phase == "withdrawn" && bench.plaid.transfers.isEmpty && !record.counts)
        }
        #expect(bench.plaid.count("/transfer/create") == (record.transferID == nil ? 0 : 1))
    }

    /// A refusal that says nothing about the authorization does not end the payment.
    @Test func aCancellationThatPlaidDoesNotUnderstandIsRepeated() async throws {
        let bench = try await Bench()
        bench.plaid.fail("/transfer/create", [.unsent])
        let payment = try await bench.service().create(bench.request(), key: "key", creator: "alice").payment
        bench.plaid.fail("/transfer/authorization/cancel", [.refused(Self.refusal)])
        #expect(try await bench.service().cancel(payment.id, of: Bench.user).phase == .creating)
        try await bench.settle()
        #expect(try await bench.record(payment.id).phase == "withdrawn")
    }

    @Test func paymentsThatWereNotSentAreWithdrawn() async throws {
        let bench = try await Bench()
        let large = try await bench.service(Life(), Self.withApproval).create(
            bench.request(), key: "k1", creator: "alice"
        ).payment
        bench.plaid.fail("/transfer/authorization/create", [.lost])
        let asked = try await bench.service().create(bench.request(), key: "k2", creator: "alice").payment
        bench.plaid.setLogin(isRequired: true)
        let stale = try await bench.service().create(bench.request(), key: "k3", creator: "alice").payment
        #expect([large, asked, stale].map(\.phase) == [.awaitingApproval, .authorizing, .actionRequired])
        for payment in [large, asked, stale] {
            for _ in 0..<2 {
                let view = try await bench.service().cancel(payment.id, of: Bench.user)
                #expect(view.phase == .withdrawn && view.refusal == nil && !view.isCancellable)
            }
            #expect(try await bench.record(payment.id).dueAt == nil)
        }
        bench.plaid.setLogin(isRequired: false)
        bench.plaid.advance(by: .seconds(7_200))
        try await bench.settle()
        #expect(bench.plaid.transfers.isEmpty)
        await expectRefusal(.notApprovable) { try await bench.service().approve(large.id, by: "bob") }
        await expectRefusal(.requestInvalid) { try await bench.service().resume(stale.id, of: Bench.user) }
    }

    @Test func whatIsOverIsNotCancelled() async throws {
        let bench = try await Bench(available: nil)
        let declined = try await bench.service().create(bench.request(50_000), key: "key", creator: "alice").payment
        await expectRefusal(.notCancellable) { try await bench.service().cancel(declined.id, of: Bench.user) }
        await expectRefusal(.notFound) { try await bench.service().cancel("pay_0", of: nil) }
    }

    // MARK: Approval

    @Test func aLargePaymentWaitsForSomebodyElse() async throws {
        let bench = try await Bench()
        bench.watchIntents()
        let service = bench.service(Life(), Self.withApproval)
        let small = try await service.create(bench.request(1_000), key: "k1", creator: "alice").payment
        #expect(small.phase == .submitted && small.approval == nil)
        let sent = bench.plaid.seen.count
        let payment = try await service.create(bench.request(1_001), key: "k2", creator: "alice").payment
        #expect(payment.phase == .awaitingApproval && payment.approval == .init(isGiven: false))
        #expect(bench.plaid.seen.count == sent, "Something was sent before the approval.")
        for approver in ["alice", ""] {
            await expectRefusal(.notApprovable) { try await service.approve(payment.id, by: approver) }
        }
        #expect(bench.plaid.seen.count == sent)
        let approved = try await service.approve(payment.id, by: "bob")
        #expect(approved.phase == .submitted && approved.approval?.by == "bob" && approved.approval?.isGiven == true)
        // Once is enough.
        #expect(try await service.approve(payment.id, by: "bob").phase == .submitted)
        await expectRefusal(.notApprovable) { try await service.approve(payment.id, by: "carol") }
        #expect(bench.plaid.transfers.count == 2)
    }

    @Test func anApprovalAtTheSameTimeSendsOnce() async throws {
        let bench = try await Bench()
        bench.watchIntents()
        let service = bench.service(Life(), Self.withApproval)
        let payment = try await service.create(bench.request(), key: "key", creator: "alice").payment
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<6 {
                group.addTask {
                    _ = try? await bench.service(Life(), Self.withApproval).approve(
                        payment.id, by: "approver \(number)")
                }
            }
        }
        #expect(try await bench.record(payment.id).phase == "submitted" && bench.plaid.transfers.count == 1)
        #expect(bench.plaid.count("/transfer/authorization/create") == 1)
    }

    @Test func anApprovalThatIsNotGivenLapses() async throws {
        let bench = try await Bench()
        let service = bench.service(Life(), Self.withApproval)
        let payment = try await service.create(bench.request(), key: "key", creator: "alice").payment
        bench.plaid.advance(by: Self.withApproval.patience - .seconds(1))
        #expect(try await service.workOnDuePayments() == 0)
        bench.plaid.advance(by: .seconds(1))
        await expectRefusal(.notApprovable) { try await service.approve(payment.id, by: "bob") }
        #expect(try await service.workOnDuePayments() == 1)
        let record = try await bench.record(payment.id)
        #expect(record.phase == "expired" && !record.counts && record.dueAt == nil && bench.plaid.seen.isEmpty)
    }

    // MARK: The user's action

    @Test func theUserRepairsTheConnection() async throws {
        let bench = try await Bench()
        bench.watchIntents()
        let service = bench.service()
        bench.plaid.setLogin(isRequired: true)
        let payment = try await service.create(bench.request(), key: "key", creator: "alice").payment
        #expect(payment.phase == .actionRequired && payment.authorization?.decision == "user_action_required")
        #expect(payment.refusal?.code == "ITEM_LOGIN_REQUIRED" && payment.isCancellable)
        // Nothing happens by itself.
        bench.plaid.advance(by: .seconds(3_600))
        #expect(try await service.workOnDuePayments() == 0)
        #expect(try await service.resume(payment.id, of: Bench.user).phase == .actionRequired)
        bench.plaid.setLogin(isRequired: false)
        let resumed = try await service.resume(payment.id, of: Bench.user)
        #expect(resumed.phase == .submitted && resumed.authorization?.decision == "approved" && resumed.refusal == nil)
        let keys = bench.plaid.seen.compactMap { $0.body["idempotency_key"]?.stringValue }
        #expect(keys == (0...2).map { "\(payment.id)-\($0)" })
        await expectRefusal(.requestInvalid) { try await service.resume(payment.id, of: Bench.user) }
        #expect(bench.plaid.transfers.count == 1)
    }

    @Test func anErrorThatTheUserCanRepairIsNotFinal() async throws {
        let bench = try await Bench()
        let error = PlaidError(kind: .itemError, code: .itemLoginRequired, message: "", httpStatus: 400)
        bench.plaid.fail("/transfer/authorization/create", [.refused(error)])
        let payment = try await bench.service().create(bench.request(), key: "key", creator: "alice").payment
        #expect(payment.phase == .actionRequired && payment.refusal?.code == "ITEM_LOGIN_REQUIRED")
        #expect(try await bench.store.engineItem(bench.itemID)?.condition.health == .loginRequired)
        #expect(try await bench.service().resume(payment.id, of: Bench.user).phase == .submitted)
    }

    @Test func anActionThatIsNotTakenLapses() async throws {
        let bench = try await Bench()
        bench.plaid.setLogin(isRequired: true)
        let payment = try await bench.service().create(bench.request(), key: "key", creator: "alice").payment
        bench.plaid.advance(by: Bench.configuration.patience)
        #expect(try await bench.service().workOnDuePayments() == 1)
        #expect(try await bench.record(payment.id).phase == "expired" && bench.plaid.transfers.isEmpty)
    }
}
