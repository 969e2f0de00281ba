// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import MoneyLedger

/// A step or a request that is refused; nothing was changed.
///
/// `description` contains no amounts and no identifiers, and is safe to log.
package struct PaymentRefusal: Error, Sendable, Hashable, CustomStringConvertible {
    package enum Code: String, Sendable, Hashable, CaseIterable {
        /// No payment with this transfer ID is known.
        case unknownTransfer = "unknown_transfer"
        /// The payment has no such refund.
        case unknownRefund = "unknown_refund"
        /// No sweep with this ID is known.
        case unknownSweep = "unknown_sweep"
        /// The state and the event contradict each other.
        case illegalStep = "illegal_step"
        /// The event needs another one that has not arrived.
        case outOfOrder = "out_of_order"
        /// The number of the event was used before for another event.
        case eventConflict = "event_conflict"
        /// The event states another amount than the payment.
        case amountMismatch = "amount_mismatch"
        /// The amount is zero, negative, too large or in another currency.
        case amountInvalid = "amount_invalid"
        /// An identifier is empty, too long, or not printable ASCII.
        case identifierInvalid = "identifier_invalid"
        /// The refunds together would exceed the payment.
        case refundExceedsPayment = "refund_exceeds_payment"
        /// The payment cannot be refunded in its state.
        case notRefundable = "not_refundable"
        /// The same key or identifier was used before with other content.
        case contentConflict = "content_conflict"
        /// A limit would be exceeded.
        case limitExceeded = "limit_exceeded"
        /// The idempotency key is missing, too long, or not printable ASCII.
        case keyInvalid = "key_invalid"
        /// A stored state cannot be read.
        case stateInvalid = "state_invalid"
    }

    package var code: Code
    package var message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { "payment \(code.rawValue): \(message)" }
}

extension PaymentRefusal {
    static let identifierInvalid = PaymentRefusal(
        .identifierInvalid, "An identifier must have 1 to 180 printable ASCII characters and no spaces.")
    static let amountInvalid = PaymentRefusal(
        .amountInvalid,
        "The amount must be greater than zero, within the ledger's range, and in the payment's currency.")

    static func illegal(_ state: String, _ event: String) -> PaymentRefusal {
        PaymentRefusal(.illegalStep, "The event '\(event)' is not possible in the state '\(state)'.")
    }

    /// The amounts of a payment are limited, so that this only happens with extreme adjustments.
    init(_ error: LedgerError) {
        switch error.code {
        case .postingInvalid: self = .identifierInvalid
        default: self = .amountInvalid
        }
    }
}

/// Something that a person or another part of the service should know about a step.
package enum PaymentNotice: Sendable, Hashable {
    /// The event was applied before.
    case duplicate
    /// The state is already past this event.
    case late
    /// At least one event between the previous state and this one has not arrived.
    case skipped
    /// This version does not know the event's type; it is kept and books nothing.
    case unknownType(String)
    /// The event moves money and does not say how much: nothing is booked.
    case amountMissing
    /// A person has to look at it: the event does not explain why an amount was changed or which balance it changed, a sweep
    /// of several transfers was undone, or an amount that was swept differs from what is booked.
    case review
    /// Plaid guarantees the payment or a part of it.
    case guaranteed
    /// The payment, refund or sweep failed, with the code if there is one.
    case failed(String?)
    /// It was returned, with the code if there is one.
    case returned(String?)
    /// It was returned after it had settled.
    case returnedAfterSettlement
    /// A payment failed, was cancelled or was returned although money of it was refunded or is about to be.
    case undoneAfterRefund
}

/// What an event leads to.
package struct PaymentStep<State: Sendable>: Sendable {
    package var state: State
    /// At most one, whose source is the event.
    package var posting: Posting?
    package var notices: [PaymentNotice]
}

extension PaymentStep: Equatable where State: Equatable {}
