// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import MoneyLedger
import Payments
import PlaidCore
package import PlaidTypes
import TartanStorage

extension PaymentService {
    /// Cancels a payment before it is sent, or at Plaid while that is possible.
    ///
    /// When this returns, the cancellation may still be in flight: a worker goes on with it.
    ///
    /// - Parameter user: `nil` for the operator.
    package func cancel(_ id: String, of user: UserID?) async throws(PaymentError) -> PaymentView {
        guard let known = try await stored(id, of: user) else { throw .notFound }
        let time = now()
        let (asked, _) = try await change(known) { flow throws(PaymentError) in try flow.requestCancel(at: time) }
        let progress = try await advance(asked)
        let document = try PaymentDocument(progress.record)
        let phase = try progress.record.paymentPhase()
        // Plaid refused it, now or to a worker in the meantime.
        guard document.cancelRequestedAt != nil || document.transfer?.stage == .cancelled || phase == .withdrawn else {
            var error = PaymentError.notCancellable
            error.plaid = progress.refusals[.cancelTransfer]
            throw error
        }
        return try finished(progress.record)
    }

    /// Approves a payment that waits for it.
    ///
    /// - Parameter approver: Not its creator.
    package func approve(_ id: String, by approver: String) async throws(PaymentError) -> PaymentView {
        guard let known = try await stored(id, of: nil) else { throw .notFound }
        let time = now()
        let (record, isChanged) = try await change(known) { flow throws(PaymentError) in
            try flow.approve(by: approver, at: time)
        }
        return try finished(isChanged ? try await advance(record).record : record)
    }

    /// Asks Plaid for a new decision, after the user has done what was required.
    ///
    /// - Parameter user: `nil` for the operator.
    package func resume(_ id: String, of user: UserID?) async throws(PaymentError) -> PaymentView {
        guard let known = try await stored(id, of: user) else { throw .notFound }
        let time = now()
        let (record, isChanged) = try await change(known) { flow throws(PaymentError) in try flow.resume(at: time) }
        return try finished(isChanged ? try await advance(record).record : record)
    }

    /// Refunds a debit, in part or what is left of it.
    ///
    /// When this returns, the refund may still be in flight: a worker goes on with it.
    ///
    /// - Parameters:
    ///   - amount: What is left if `nil`.
    ///   - key: The caller's idempotency key; the same key never makes a second refund.
    package func refund(
        _ id: String, of user: UserID?, amount: Money?, key: String?
    ) async throws(PaymentError) -> PaymentView {
        let callersKey = try Self.key(key)
        guard let known = try await stored(id, of: user) else { throw .notFound }
        let refundKey: IdempotencyKey
        do throws(PaymentRefusal) {
            refundKey = try PaymentKeys.refundKey(callersKey, of: known.userID)
        } catch {
            throw PaymentError(.keyInvalid, error.message, next: "Use another key.")
        }
        try await checkUnused(refundKey, beside: known)
        let time = now()
        let (record, isChanged) = try await change(known) { flow throws(PaymentError) in
            try flow.reserveRefund(refundKey, amount, at: time)
        }
        guard isChanged else { return try view(record) }
        let progress = try await advance(record)
        if let plaid = progress.refusals[.refund(refundKey)] {
            throw PaymentError(
                .plaid, "Plaid refused the refund (\(plaid.code)).", next: plaid.advice, plaid: plaid)
        }
        return try finished(progress.record)
    }

    /// Checks that no other payment of the user has a refund with a key.
    ///
    /// The states are searched as text: they contain the key's digest, which nothing else contains.
    private func checkUnused(_ key: IdempotencyKey, beside payment: PaymentRecord) async throws(PaymentError) {
        var query = PaymentQuery(
            userID: payment.userID, phases: [PaymentPhase.submitted.rawValue], limit: 200)
        while true {
            let page: [PaymentRecord]
            do throws(StorageError) { page = try await store.enginePayments(query) } catch { throw .storage(error) }
            guard !page.contains(where: { $0.id != payment.id && $0.state.contains(key.text) }) else {
                throw .keyReused
            }
            guard page.count == query.limit, let last = page.last else { return }
            query.after = PaymentQuery.Position(createdAt: last.createdAt, id: last.id)
        }
    }
}
