// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import MoneyLedger

/// All payments and sweeps, to which events are applied.
///
/// The state after an event and its posting have to be stored in one transaction. Which event carries which lines depends on the
/// order of arrival, so a state must not be rebuilt from events against a ledger that has postings.
package struct PaymentBook: Sendable, Hashable {
    package private(set) var payments: [String: Payment] = [:]
    package private(set) var sweeps: [String: Sweep] = [:]
    /// The events of all payments and sweeps: Plaid uses a number once in each scope.
    package private(set) var seen = SeenEvents()

    /// The result of an event.
    package struct Applied: Sendable, Hashable {
        /// At most one, whose source is the event.
        package var posting: Posting?
        package var notices: [PaymentNotice]
    }

    package init() {}

    /// Adds a payment, before its first event.
    ///
    /// - Throws: `content_conflict` when there is one with the same transfer ID.
    package mutating func add(_ payment: Payment) throws(PaymentRefusal) {
        guard payments[payment.transferID] == nil else {
            throw PaymentRefusal(.contentConflict, "There is a payment with this transfer ID.")
        }
        payments[payment.transferID] = payment
    }

    /// Adds a sweep, before its first event.
    ///
    /// - Throws: `content_conflict` when there is one with the same ID.
    package mutating func add(_ sweep: Sweep) throws(PaymentRefusal) {
        guard sweeps[sweep.sweepID] == nil else {
            throw PaymentRefusal(.contentConflict, "There is a sweep with this ID.")
        }
        sweeps[sweep.sweepID] = sweep
    }

    /// Reserves a refund, before Plaid is asked for it.
    ///
    /// - Throws: `unknown_transfer`, `content_conflict` when another payment has a refund with this key, or what
    ///   ``Payment/reservingRefund(_:_:)`` throws.
    package mutating func reserveRefund(
        _ key: IdempotencyKey, _ amount: Money, of transferID: String
    ) throws(PaymentRefusal) {
        guard let payment = payments[transferID] else { throw .unknownTransfer }
        let isTaken = payments.values.contains {
            $0.transferID != transferID && ($0.reservedRefunds[key] != nil || $0.refund(of: key) != nil)
        }
        guard !isTaken else {
            throw PaymentRefusal(.contentConflict, "Another payment has a refund with this key.")
        }
        payments[transferID] = try payment.reservingRefund(key, amount)
    }

    /// Gives a reserved refund the ID that Plaid assigned, before its first event.
    ///
    /// - Throws: `unknown_transfer`, `content_conflict` when another payment has a refund with this ID, or what
    ///   ``Payment/bindingRefund(_:to:)`` throws.
    package mutating func bindRefund(
        _ key: IdempotencyKey, to refundID: String, of transferID: String
    ) throws(PaymentRefusal) {
        let payment = try payment(transferID, besideRefund: refundID)
        payments[transferID] = try payment.bindingRefund(key, to: refundID)
    }

    /// Ends the reservation of a refund, after Plaid has refused it.
    ///
    /// - Throws: `unknown_transfer`, or what ``Payment/releasingRefund(_:)`` throws.
    package mutating func releaseRefund(_ key: IdempotencyKey, of transferID: String) throws(PaymentRefusal) {
        guard let payment = payments[transferID] else { throw .unknownTransfer }
        payments[transferID] = try payment.releasingRefund(key)
    }

    /// Adds a refund to a payment that was not requested here, before its first event.
    ///
    /// - Throws: `unknown_transfer`, or what ``Payment/addingRefund(_:_:)`` throws.
    package mutating func addRefund(
        _ refundID: String, _ amount: Money, of transferID: String
    ) throws(PaymentRefusal) {
        let payment = try payment(transferID, besideRefund: refundID)
        payments[transferID] = try payment.addingRefund(refundID, amount)
    }

    /// The payment, after a check that no other one has the refund.
    private func payment(_ transferID: String, besideRefund refundID: String) throws(PaymentRefusal) -> Payment {
        guard let payment = payments[transferID] else { throw .unknownTransfer }
        let isTaken = payments.values.contains { $0.transferID != transferID && $0.refunds[refundID] != nil }
        guard !isTaken else {
            throw PaymentRefusal(.contentConflict, "Another payment has a refund with this ID.")
        }
        return payment
    }

    /// Applies an event.
    ///
    /// - Throws: A refusal; nothing is changed, and the same event may succeed later.
    package mutating func apply(_ event: TransferEvent) throws(PaymentRefusal) -> Applied {
        let isSeen = try seen.contains(event)
        let applied = try applyUnseen(event)
        if !isSeen { seen.insert(event) }
        return applied
    }

    /// Applies an event to its payment or sweep, which also recognizes a repetition.
    private mutating func applyUnseen(_ event: TransferEvent) throws(PaymentRefusal) -> Applied {
        // Events of sweeps name no transfer, whatever their type.
        if event.transferID.isEmpty {
            guard let sweep = event.sweepID.flatMap({ sweeps[$0] }) else {
                throw PaymentRefusal(.unknownSweep, "No sweep with this ID is known.")
            }
            let step = try sweep.applying(event)
            sweeps[sweep.sweepID] = step.state
            return Applied(posting: step.posting, notices: step.notices)
        }
        guard let payment = payments[event.transferID] else { throw .unknownTransfer }
        let step = try payment.applying(event)
        payments[payment.transferID] = step.state
        return Applied(posting: step.posting, notices: step.notices)
    }
}

extension PaymentRefusal {
    static let unknownTransfer = PaymentRefusal(.unknownTransfer, "No payment with this transfer ID is known.")
}
