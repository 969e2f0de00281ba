// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import MoneyLedger

/// The state of a refund: money of a debit that goes back to the user.
package struct Refund: Sendable, Hashable {
    package let refundID: String
    package let amount: Money
    /// The key with which it was reserved; `nil` if it was not requested here.
    package let key: IdempotencyKey?
    package internal(set) var stage = Lifecycle.pending
    package internal(set) var sweeping = Sweeping.unswept
    package internal(set) var failureCode: String?
    /// Whether Plaid has reported that the refund exists; nothing is booked before.
    package internal(set) var isReported = false

    init(refundID: String, amount: Money, key: IdempotencyKey? = nil) {
        self.refundID = refundID
        self.amount = amount
        self.key = key
    }

    func reference() throws(PaymentRefusal) -> LedgerKey { try .named("refund", refundID) }

    /// What is booked in this state.
    package func books(of payment: Payment) throws(PaymentRefusal) -> Balances {
        // Plaid reports when a refund is swept, and not when that settles.
        let flow = OutgoingMoney(
            amount: amount, network: payment.network, held: payment.held, stage: stage, sweeping: sweeping,
            isReserved: isReported && payment.source == .plaidLedger, sweepPlace: .fundingAccount)
        var books = Balances()
        do { try flow.add(to: &books) } catch { throw PaymentRefusal(error) }
        return books
    }

    func applying(
        _ event: TransferEvent, _ kind: TransferEventKind
    ) throws(PaymentRefusal) -> (Refund, [PaymentNotice]) {
        var next = self
        next.isReported = true
        if let step = kind.sweeping {
            let notices = try next.sweep(to: step, event) + event.sweepNotices(amount)
            return (next, notices)
        }
        guard let lifecycle = kind.lifecycle, let move = stage.move(lifecycle) else {
            throw .illegal("refund.\(stage.rawValue)", event.type)
        }
        guard case .to(_, let isSkipping) = move else {
            return (next, isReported || lifecycle != .pending ? [.late] : [])
        }
        guard lifecycle != .cancelled || sweeping == .unswept else { throw .illegal(sweeping.rawValue, event.type) }
        var notices: [PaymentNotice] = isSkipping ? [.skipped] : []
        if lifecycle == .failed { notices.append(.failed(event.failureCode)) }
        if lifecycle == .returned {
            notices.append(.returned(event.failureCode))
            if stage == .settled { notices.append(.returnedAfterSettlement) }
        }
        if lifecycle.isUndone { next.failureCode = event.failureCode }
        next.stage = lifecycle
        return (next, notices)
    }

    private mutating func sweep(to step: Sweeping, _ event: TransferEvent) throws(PaymentRefusal) -> [PaymentNotice] {
        guard stage != .cancelled else { throw .illegal("refund.\(stage.rawValue)", event.type) }
        if step.rank <= sweeping.rank { return [.late] }
        if step == .returnSwept, !stage.isUndone {
            throw PaymentRefusal(.outOfOrder, "The sweep of a returned refund arrived before the return.")
        }
        let isSkipping = step == .returnSwept && sweeping == .unswept
        sweeping = step
        return isSkipping ? [.skipped] : []
    }
}

extension Payment {
    /// Whether there is a refund that is not undone, or that Plaid may have been asked for.
    var hasRefund: Bool { !reservedRefunds.isEmpty || refunds.values.contains { !$0.stage.isUndone } }

    /// The amount of all refunds that are reserved or not undone.
    ///
    /// - Throws: `amount_invalid`, which cannot happen, because refunds do not exceed the payment.
    package func refundedAmount() throws(PaymentRefusal) -> Money {
        var sum = Money.zero(amount.currency)
        let active = refunds.values.filter { !$0.stage.isUndone }.map(\.amount) + reservedRefunds.values
        for refunded in active {
            do { sum = try sum.adding(refunded) } catch { throw PaymentRefusal(error) }
        }
        return sum
    }

    /// Reserves the amount of a refund, before Plaid is asked for it and has assigned an ID.
    ///
    /// The reservation ends with ``bindingRefund(_:to:)`` or ``releasingRefund(_:)``. Until then, nobody knows whether Plaid
    /// created the refund. The same key with the same amount changes nothing.
    ///
    /// - Parameters:
    ///   - key: The idempotency key of the request to Plaid.
    ///   - refunded: The amount.
    /// - Throws: `refund_exceeds_payment` when all refunds together would exceed the payment, `not_refundable`,
    ///   `content_conflict` or `amount_invalid`.
    package func reservingRefund(_ key: IdempotencyKey, _ refunded: Money) throws(PaymentRefusal) -> Payment {
        if let known = refundAmount(of: key) {
            guard known == refunded else {
                throw PaymentRefusal(.contentConflict, "This key was used for a refund with another amount.")
            }
            return self
        }
        try checkRefundable(refunded)
        var next = self
        next.reservedRefunds[key] = refunded
        return next
    }

    /// Gives a reserved refund the ID that Plaid assigned.
    ///
    /// The same key and ID again change nothing.
    ///
    /// - Throws: `unknown_refund` without a reservation, `content_conflict` when the key or the ID belongs to another refund,
    ///   or `identifier_invalid`.
    package func bindingRefund(_ key: IdempotencyKey, to refundID: String) throws(PaymentRefusal) -> Payment {
        if let bound = refund(of: key) ?? refunds[refundID] {
            guard bound.key == key, bound.refundID == refundID else {
                throw PaymentRefusal(.contentConflict, "The key or the refund ID belongs to another refund.")
            }
            return self
        }
        guard let reserved = reservedRefunds[key] else {
            throw PaymentRefusal(.unknownRefund, "No refund is reserved with this key.")
        }
        let refund = Refund(refundID: refundID, amount: reserved, key: key)
        _ = try refund.reference()
        var next = self
        next.reservedRefunds[key] = nil
        next.refunds[refundID] = refund
        return next
    }

    /// Ends a reservation, after Plaid has refused the refund.
    ///
    /// Without a reservation, nothing changes.
    ///
    /// - Throws: `content_conflict` when Plaid has assigned an ID to the refund.
    package func releasingRefund(_ key: IdempotencyKey) throws(PaymentRefusal) -> Payment {
        guard refund(of: key) == nil else {
            throw PaymentRefusal(.contentConflict, "Plaid has created the refund with this key.")
        }
        var next = self
        next.reservedRefunds[key] = nil
        return next
    }

    /// The amount of the refund with a key, whether Plaid has assigned an ID or not; `nil` if there is none.
    package func refundAmount(of key: IdempotencyKey) -> Money? { reservedRefunds[key] ?? refund(of: key)?.amount }

    func refund(of key: IdempotencyKey) -> Refund? { refunds.values.first { $0.key == key } }

    /// Adds a refund that was not requested here and has an ID already.
    ///
    /// A refund that exists with the same amount changes nothing.
    ///
    /// - Throws: `refund_exceeds_payment` when all refunds together would exceed the payment, `not_refundable`,
    ///   `content_conflict`, `amount_invalid` or `identifier_invalid`.
    package func addingRefund(_ refundID: String, _ refunded: Money) throws(PaymentRefusal) -> Payment {
        if let known = refunds[refundID] {
            guard known.amount == refunded else {
                throw PaymentRefusal(.contentConflict, "A refund with this ID exists with another amount.")
            }
            return self
        }
        let refund = Refund(refundID: refundID, amount: refunded)
        _ = try refund.reference()
        try checkRefundable(refunded)
        var next = self
        next.refunds[refundID] = refund
        return next
    }

    private func checkRefundable(_ refunded: Money) throws(PaymentRefusal) {
        guard refunded.isPositive, refunded.currency == amount.currency else { throw .amountInvalid }
        guard direction == .debit, !stage.isUndone else {
            throw PaymentRefusal(.notRefundable, "Only a debit that is pending or complete can be refunded.")
        }
        // A sum that does not fit exceeds the payment as well.
        guard let sum = try? refundedAmount().adding(refunded), sum.minorUnits <= amount.minorUnits else {
            throw PaymentRefusal(.refundExceedsPayment, "All refunds together must not exceed the payment.")
        }
    }
}
