// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Payments
import TartanStorage

/// What a request to Plaid led to.
enum PaymentOutcome: Sendable, Hashable {
    /// Plaid decided, in a certain round.
    case decided(PaymentView.Authorization, round: Int)
    /// Plaid refused to decide; the user can change that or not.
    case undecided(PaymentView.Refusal, round: Int, needsUser: Bool)
    /// There is no response, or the request cannot be carried out at the moment; nobody knows whether it was.
    case unknown(code: String, in: PaymentPhase)
    /// There is a transfer.
    case transfer(Payment)
    /// There is no transfer, and the authorization can still lead to one, unless it is unusable.
    case noTransfer(isUnusable: Bool)
    /// Plaid refused to create the transfer, and there is none.
    case transferRefused(PaymentView.Refusal)
    case cancelAccepted
    case cancelRefused
    case refundCreated(IdempotencyKey, id: String)
    case refundRefused(IdempotencyKey)
    case eventsApplied
    case lapsed
}

extension PaymentFlow {
    /// Applies what a request led to.
    ///
    /// Something else may have changed the payment in the meantime: what no longer fits changes nothing. Only a transfer that
    /// exists is never ignored.
    ///
    /// - Returns: Whether something changed.
    mutating func apply(_ outcome: PaymentOutcome, at now: Instant) -> Bool {
        switch outcome {
        case .decided(let authorization, let round):
            guard phase == .authorizing, document.round == round else { return false }
            decide(authorization, at: now)
        case .undecided(let refusal, let round, let needsUser):
            guard phase == .authorizing, document.round == round else { return false }
            if needsUser { wait(in: .actionRequired, at: now) } else { end(.rejected) }
            document.refusal = refusal
        case .unknown(let code, let asked):
            guard phase == asked, phase.isInFlight || phase == .submitted else { return false }
            document.attempts += 1
            dueAt = now + Self.delay(after: document.attempts)
            if phase.isInFlight { document.refusal = .outcomeUnknown(code) }
        case .transfer(let transfer): return bind(transfer, at: now)
        case .noTransfer(let isUnusable): return withoutTransfer(isUnusable: isUnusable, at: now)
        case .transferRefused(let refusal):
            guard phase == .creating else { return false }
            end(document.cancelRequestedAt == nil ? .rejected : .withdrawn)
            document.refusal = refusal
        case .cancelAccepted, .cancelRefused, .refundCreated, .refundRefused, .eventsApplied:
            return applyToTransfer(outcome, at: now)
        case .lapsed:
            guard [.awaitingApproval, .authorizing, .actionRequired].contains(phase),
                document.lapsesAt.map({ $0 <= now }) ?? false
            else { return false }
            end(.expired)
        }
        return true
    }

    private mutating func decide(_ authorization: PaymentView.Authorization, at now: Instant) {
        document.authorization = authorization
        let reason = PaymentView.Refusal(
            code: authorization.rationale ?? authorization.decision,
            message: authorization.rationaleText ?? "Plaid's decision is \(authorization.decision).")
        switch authorization.decision {
        case "approved":
            phase = .creating
            document.attempts = 0
            document.refusal = nil
            dueAt = now + Self.claimTime
        case "user_action_required":
            wait(in: .actionRequired, at: now)
            document.refusal = reason
        default:
            end(.declined)
            document.refusal = reason
        }
    }

    private mutating func end(_ final: PaymentPhase) {
        phase = final
        document.attempts = 0
        document.refusal = nil
        dueAt = nil
    }

    /// Waits for a person, until it lapses.
    mutating func wait(in next: PaymentPhase, at now: Instant) {
        phase = next
        document.attempts = 0
        document.lapsesAt = now + patience
        dueAt = document.lapsesAt
    }

    /// Has a worker go on at once, should this process stop here.
    mutating func ask(in next: PaymentPhase, at now: Instant) {
        wait(in: next, at: now)
        document.refusal = nil
        dueAt = now + Self.claimTime
    }

    private mutating func bind(_ transfer: Payment, at now: Instant) -> Bool {
        if let known = document.transfer {
            guard known.transferID != transfer.transferID, !document.warnings.contains("second_transfer") else {
                return false
            }
            document.warn("second_transfer")
            return true
        }
        // Plaid moves the money, whatever was believed here.
        if phase.isVoid { document.warn("transfer_after_\(phase.rawValue)") }
        phase = .submitted
        document.transfer = transfer
        document.attempts = 0
        document.refusal = nil
        dueAt = now
        return true
    }

    private mutating func withoutTransfer(isUnusable: Bool, at now: Instant) -> Bool {
        guard phase == .creating else { return false }
        let isCancelled = document.cancelRequestedAt != nil
        if isUnusable {
            end(isCancelled ? .withdrawn : .expired)
            return true
        }
        guard let expiry = document.authorization?.expiresAt, now < expiry + Self.expiryMargin else {
            end(isCancelled ? .withdrawn : .expired)
            return true
        }
        guard !isUsable(at: now) else { return false }
        // A request of another process may still arrive at Plaid, so it looks again when that is impossible.
        dueAt = expiry + Self.expiryMargin
        return true
    }

    private mutating func applyToTransfer(_ outcome: PaymentOutcome, at now: Instant) -> Bool {
        guard phase == .submitted, let transfer = document.transfer else { return false }
        switch outcome {
        case .cancelAccepted:
            guard !document.isCancelConfirmed else { return false }
            document.isCancelConfirmed = true
        case .cancelRefused:
            guard document.cancelRequestedAt != nil, !document.isCancelConfirmed else { return false }
            document.cancelRequestedAt = nil
        case .refundCreated(let key, let id):
            if let bound = try? transfer.bindingRefund(key, to: id) {
                guard bound != transfer else { return false }
                document.transfer = bound
            } else {
                // The reservation stays, so that not more than the payment is refunded.
                document.warn("refund_conflict")
                dueAt = nil
                return true
            }
        case .refundRefused(let key):
            guard let released = try? transfer.releasingRefund(key), released != transfer else { return false }
            document.transfer = released
        case .eventsApplied:
            guard !hasOpenRequests, dueAt != nil else { return false }
            document.attempts = 0
            dueAt = nil
            return true
        default: return false
        }
        document.attempts = 0
        dueAt = now
        return true
    }
}

extension PaymentView.Refusal {
    /// Shown until the outcome is known.
    static func outcomeUnknown(_ code: String) -> PaymentView.Refusal {
        PaymentView.Refusal(
            code: "outcome_unknown",
            message: "Plaid's response to the last request is missing (\(code)). The request is repeated safely.")
    }
}
