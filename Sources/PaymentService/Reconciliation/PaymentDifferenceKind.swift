// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The kinds of differences that reconciliation finds.
package enum PaymentDifferenceKind: String, Sendable, Hashable, CaseIterable {
    case transferUnknown = "transfer_unknown"
    case paymentUnknown = "payment_unknown"
    case transferAmount = "transfer_amount"
    case transferDirection = "transfer_direction"
    case transferNetwork = "transfer_network"
    case transferStatus = "transfer_status"
    case transferSweepStatus = "transfer_sweep_status"
    case refundUnknown = "refund_unknown"
    case refundMissing = "refund_missing"
    case refundAmount = "refund_amount"
    case refundStatus = "refund_status"
    case refundsExceedPayment = "refunds_exceed_payment"
    case refundUnresolved = "refund_unresolved"
    case eventMissing = "event_missing"
    case eventUnknown = "event_unknown"
    case eventContent = "event_content"
    case eventRefused = "event_refused"
    case eventWaiting = "event_waiting"
    case eventUnapplied = "event_unapplied"
    case cursorBehind = "cursor_behind"
    case postingMissing = "posting_missing"
    case postingWithoutEvent = "posting_without_event"
    case postingDiffers = "posting_differs"
    case ledgerUnbalanced = "ledger_unbalanced"
    case sweepMissing = "sweep_missing"
    case sweepUnknown = "sweep_unknown"
    case sweepAmount = "sweep_amount"
    case sweepStatus = "sweep_status"
    case ledgerBalance = "ledger_balance"
    case ledgerEvents = "ledger_events"
    case possibleDuplicate = "possible_duplicate"
    case paymentStuck = "payment_stuck"
    case paymentUnreadable = "payment_unreadable"

    /// What the difference means, in one sentence.
    package var text: String {
        switch self {
        case .transferUnknown: "Plaid has a transfer that no payment here belongs to."
        case .paymentUnknown: "A payment here has a transfer that Plaid does not know."
        case .transferAmount: "Plaid has another amount of a transfer than its payment."
        case .transferDirection: "Plaid has another direction of a transfer than its payment."
        case .transferNetwork: "Plaid has another network of a transfer than its payment."
        case .transferStatus: "Plaid has another status of a transfer than its payment."
        case .transferSweepStatus: "Plaid has another sweep status of a transfer than its payment."
        case .refundUnknown: "Plaid has a refund that its payment here does not have."
        case .refundMissing: "A refund here is unknown to Plaid."
        case .refundAmount: "Plaid has another amount of a refund."
        case .refundStatus: "Plaid has another status of a refund."
        case .refundsExceedPayment: "Plaid's refunds of a transfer exceed it."
        case .refundUnresolved: "Whether Plaid created a refund has been unknown for more than an hour."
        case .eventMissing: "Plaid has an event before the cursor that is not stored here."
        case .eventUnknown: "An event here is unknown to Plaid."
        case .eventContent: "Plaid has other content of an event."
        case .eventRefused: "An event contradicts what is stored here and was not applied."
        case .eventWaiting: "An event has been waiting for more than an hour."
        case .eventUnapplied: "An event of a payment here was stored as one of an unknown transfer."
        case .cursorBehind: "Plaid has events that have not been read for more than five minutes."
        case .postingMissing: "The ledger has no posting of an event that was applied."
        case .postingWithoutEvent: "The ledger has a posting of an event that was not applied."
        case .postingDiffers: "The postings of a payment, refund or sweep do not add up to its state."
        case .ledgerUnbalanced: "The balances of the ledger do not add up to zero."
        case .sweepMissing: "Plaid has a deposit or withdrawal that is not stored here."
        case .sweepUnknown: "A sweep here is unknown to Plaid."
        case .sweepAmount: "Plaid has another amount of a sweep."
        case .sweepStatus: "Plaid has another status of a sweep."
        case .ledgerBalance: "The Plaid Ledger changed by another sum than the account plaid_ledger."
        case .ledgerEvents: "The balance of the Plaid Ledger is not the one of its last event."
        case .possibleDuplicate: "Two payments of the same day are equal, with different idempotency keys."
        case .paymentStuck: "A payment has been in flight for more than an hour."
        case .paymentUnreadable: "The stored state of a payment or sweep cannot be read."
        }
    }
}

extension PaymentDifference {
    init(_ kind: PaymentDifferenceKind, _ subject: String, _ message: String) {
        self.init(kind: kind.rawValue, subject: subject, message: message)
    }
}
