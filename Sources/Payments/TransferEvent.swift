// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import MoneyLedger

/// The event types of `/transfer/event/sync` that this version knows.
package enum TransferEventKind: String, Sendable, Hashable, CaseIterable {
    case pending, cancelled, failed, posted, settled
    case fundsAvailable = "funds_available"
    case guaranteed, returned, adjustment
    case guaranteeReimbursed = "guarantee_reimbursed"
    case clientReturnRecovered = "client_return_recovered"
    case plaidReturnRecovered = "plaid_return_recovered"
    case swept
    case sweptSettled = "swept_settled"
    case returnSwept = "return_swept"
    case sweepPending = "sweep.pending"
    case sweepPosted = "sweep.posted"
    case sweepSettled = "sweep.settled"
    case sweepReturned = "sweep.returned"
    case sweepFailed = "sweep.failed"
    case sweepFundsAvailable = "sweep.funds_available"
    case refundPending = "refund.pending"
    case refundCancelled = "refund.cancelled"
    case refundFailed = "refund.failed"
    case refundPosted = "refund.posted"
    case refundSettled = "refund.settled"
    case refundReturned = "refund.returned"
    case refundSwept = "refund.swept"
    case refundReturnSwept = "refund.return_swept"

    /// What the event is about.
    package enum Subject: Sendable, Hashable { case transfer, refund, sweep }

    package var subject: Subject {
        if rawValue.hasPrefix("sweep.") { return .sweep }
        return rawValue.hasPrefix("refund.") ? .refund : .transfer
    }

    /// The step of a transfer, a refund or a sweep, if it is one.
    var lifecycle: Lifecycle? {
        switch self {
        case .pending, .refundPending, .sweepPending: .pending
        case .posted, .refundPosted, .sweepPosted: .posted
        case .settled, .refundSettled, .sweepSettled: .settled
        case .fundsAvailable, .sweepFundsAvailable: .fundsAvailable
        case .cancelled, .refundCancelled: .cancelled
        case .failed, .refundFailed, .sweepFailed: .failed
        case .returned, .refundReturned, .sweepReturned: .returned
        case .guaranteed, .adjustment, .guaranteeReimbursed, .clientReturnRecovered, .plaidReturnRecovered, .swept,
            .sweptSettled, .returnSwept, .refundSwept, .refundReturnSwept:
            nil
        }
    }

    /// The step of the money between Plaid and the funding account, if it is one.
    var sweeping: Sweeping? {
        switch self {
        case .swept, .refundSwept: .swept
        case .sweptSettled: .sweptSettled
        case .returnSwept, .refundReturnSwept: .returnSwept
        default: nil
        }
    }
}

/// An event of `/transfer/event/sync`, with its amounts parsed.
package struct TransferEvent: Sendable, Hashable {
    /// Where the number is unique, such as `production` or `sandbox`: numbers of two environments are not related.
    package var scope: String
    /// Plaid's number of the event.
    package var number: Int
    /// Plaid's word for what happened, also if this version does not know it.
    package var type: String
    package var time: LedgerTime
    /// Empty for events of a sweep.
    package var transferID: String
    package var refundID: String?
    package var sweepID: String?
    /// The amount of the transfer, if the event states it.
    package var transferAmount: Money?
    /// The sum that the event moved.
    ///
    /// The contract calls it signed. That it is positive when the integration gains it is an assumption.
    package var eventAmount: Money?
    /// The sum that was swept, if the event states it; signed.
    package var sweepAmount: Money?
    /// The fee for a wire that was returned; never negative.
    package var wireReturnFee: Money?
    /// The code of a failure or a return, such as `R01`.
    package var failureCode: String?

    package init(
        scope: String, number: Int, type: String, time: LedgerTime, transferID: String = "", refundID: String? = nil,
        sweepID: String? = nil, transferAmount: Money? = nil, eventAmount: Money? = nil, sweepAmount: Money? = nil,
        wireReturnFee: Money? = nil, failureCode: String? = nil
    ) {
        self.scope = scope
        self.number = number
        self.type = type
        self.time = time
        self.transferID = transferID
        self.refundID = refundID
        self.sweepID = sweepID
        self.transferAmount = transferAmount
        self.eventAmount = eventAmount
        self.sweepAmount = sweepAmount
        self.wireReturnFee = wireReturnFee
        self.failureCode = failureCode
    }

    package var kind: TransferEventKind? { TransferEventKind(rawValue: type) }

    /// A notice if the event states that another sum was swept than the amount, apart from its sign.
    func sweepNotices(_ amount: Money) -> [PaymentNotice] {
        guard let sweepAmount else { return [] }
        let isEqual =
            sweepAmount.currency == amount.currency
            && sweepAmount.minorUnits.magnitude == amount.minorUnits.magnitude
        return isEqual ? [] : [.review]
    }

    /// The source of the event's posting, which the ledger books at most once.
    ///
    /// The number always has 19 digits, so that sources of the same moment are ordered by it.
    package func source() throws(PaymentRefusal) -> LedgerKey {
        guard number >= 0 else { throw .identifierInvalid }
        let digits = String(number)
        return try .checked("plaid:\(scope):event:\(String(repeating: "0", count: 19 - digits.count))\(digits)")
    }
}

extension LedgerKey {
    static func checked(_ text: String) throws(PaymentRefusal) -> LedgerKey {
        do { return try LedgerKey(text) } catch { throw .identifierInvalid }
    }

    /// The name of something of Plaid's, such as `transfer:ID`.
    static func named(_ kind: String, _ id: String) throws(PaymentRefusal) -> LedgerKey {
        guard !id.isEmpty else { throw .identifierInvalid }
        return try checked("\(kind):\(id)")
    }
}
