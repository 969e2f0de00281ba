// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import Payments
import TartanStorage

// What people ask for.

extension PaymentFlow {
    /// Asks for a cancellation.
    ///
    /// - Returns: Whether something changed; it did not if it was asked for before.
    /// - Throws: `payment_not_cancellable`.
    mutating func requestCancel(at now: Instant) throws(PaymentError) -> Bool {
        switch phase {
        case .awaitingApproval, .authorizing, .actionRequired:
            // There is no transfer, and none is created before this process's or another one's change is stored: it would not
            // be stored after this one.
            phase = .withdrawn
            document.cancelRequestedAt = now
            document.attempts = 0
            document.refusal = nil
            dueAt = nil
        case .creating:
            guard document.cancelRequestedAt == nil else { return false }
            document.cancelRequestedAt = now
            dueAt = now + Self.claimTime
        case .submitted:
            if document.cancelRequestedAt != nil || document.transfer?.stage == .cancelled { return false }
            guard document.transfer?.stage == .pending else { throw .notCancellable }
            document.cancelRequestedAt = now
            document.isCancelConfirmed = false
            dueAt = now + Self.claimTime
        case .withdrawn: return false
        case .declined, .rejected, .expired: throw .notCancellable
        }
        return true
    }

    /// Gives the approval.
    ///
    /// - Returns: Whether something changed; it did not if the same person approved it before.
    /// - Throws: `payment_not_approvable`.
    mutating func approve(by approver: String, at now: Instant) throws(PaymentError) -> Bool {
        if document.approval?.isGiven == true, document.approval?.by == approver { return false }
        guard phase == .awaitingApproval else {
            throw PaymentError(
                .notApprovable, "The payment does not wait for an approval.", next: "Read its status.")
        }
        guard !approver.isEmpty, approver != document.creator else {
            throw PaymentError(
                .notApprovable, "The payment cannot be approved by its creator.",
                next: "Let somebody else approve it.")
        }
        guard document.lapsesAt.map({ now < $0 }) ?? true else {
            throw PaymentError(
                .notApprovable, "The payment was not approved in time.", next: "Create a new payment.")
        }
        document.approval = PaymentView.Approval(isGiven: true, by: approver, at: now)
        ask(in: .authorizing, at: now)
        return true
    }

    /// Asks Plaid again, after the user has acted.
    ///
    /// - Returns: Whether something changed; it did not if Plaid is being asked.
    /// - Throws: `payment_request_invalid` when nothing was required of the user.
    mutating func resume(at now: Instant) throws(PaymentError) -> Bool {
        if phase == .authorizing { return false }
        guard phase == .actionRequired else {
            throw PaymentError(
                .requestInvalid, "The payment does not wait for the user.", next: "Read its status.")
        }
        // Plaid gives the same decision for the same idempotency key.
        document.round += 1
        document.authorization = nil
        ask(in: .authorizing, at: now)
        return true
    }

    /// Reserves a refund.
    ///
    /// - Parameter amount: What is left if `nil`; with a key that was used before, its amount.
    /// - Returns: Whether something changed; it did not if the key was used for the same refund.
    mutating func reserveRefund(
        _ key: IdempotencyKey, _ amount: Money?, at now: Instant
    ) throws(PaymentError) -> Bool {
        guard phase == .submitted, let transfer = document.transfer else {
            throw PaymentError(
                .notRefundable, "There is no transfer that could be refunded.", next: "Read the payment's status.")
        }
        guard transfer.direction == .debit, !transfer.stage.isUndone else {
            throw PaymentError(
                .notRefundable, "Only a debit that is pending or complete can be refunded.",
                next: "Read the payment's status.")
        }
        let known = transfer.refundAmount(of: key)
        let reserved: Payment
        do throws(PaymentRefusal) {
            reserved = try transfer.reservingRefund(key, amount ?? known ?? transfer.refundable)
        } catch {
            throw Self.error(error, isRest: amount == nil)
        }
        guard reserved != transfer else { return false }
        document.transfer = reserved
        dueAt = now + Self.claimTime
        return true
    }

    private static func error(_ refusal: PaymentRefusal, isRest: Bool) -> PaymentError {
        switch refusal.code {
        case .contentConflict: .keyReused
        case .refundExceedsPayment:
            PaymentError(.refundTooLarge, refusal.message, next: "Refund at most what is refundable.")
        case .amountInvalid where isRest:
            PaymentError(.refundTooLarge, "Nothing of the payment is left to refund.", next: "Read its refunds.")
        case .amountInvalid:
            PaymentError(
                .amountInvalid, "The amount of a refund must be positive and in the payment's currency.",
                next: "Correct the amount.")
        default:
            PaymentError(.notRefundable, refusal.message, next: "Read the payment's status.")
        }
    }
}

extension PaymentError {
    static let notCancellable = PaymentError(
        .notCancellable, "The payment can no longer be cancelled.",
        next: "If it is a debit, refund it once it has settled.")
    static let keyReused = PaymentError(
        .keyReused, "The idempotency key was used for another request.", next: "Use a new key for a new request.")
    static let notFound = PaymentError(.notFound, "There is no such payment.", next: "Check the ID.")
    static let busy = PaymentError(
        .busy, "Something else changed the payment at the same time.", next: "Repeat the request.")

    /// A failure of the database.
    static func storage(_ error: StorageError) -> PaymentError {
        PaymentError(.storage, "The database failed: \(error)", next: "Repeat the request with the same key.")
    }
}
