// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import Payments
package import TartanStorage

/// What ``PaymentRecord/state`` contains: everything about a payment that is no column, without personal data.
package struct PaymentDocument: Sendable, Hashable {
    /// Who asked for it; somebody else has to approve it.
    package var creator: String
    package var source: FundsSource
    package var achClass: String?
    package var approval: PaymentView.Approval?
    /// How often the user repaired the connection; each time Plaid is asked for a new authorization.
    package var round = 0
    package var authorization: PaymentView.Authorization?
    /// Until when somebody has to approve it or to act, or Plaid has to decide.
    package var lapsesAt: Instant?
    /// Why there is no transfer, or not yet.
    package var refusal: PaymentView.Refusal?
    /// When somebody asked for a cancellation; `nil` again when Plaid refused it.
    package var cancelRequestedAt: Instant?
    /// Whether Plaid has accepted the cancellation; its event follows.
    package var isCancelConfirmed = false
    /// The state of the transfer, once its ID is known.
    package var transfer: Payment?
    /// What a person has to look at, each word once, in the order in which it happened.
    package private(set) var warnings: [String] = []
    /// How often the current step was tried without a response.
    package var attempts = 0

    package init(creator: String, source: FundsSource, achClass: String?) {
        self.creator = creator
        self.source = source
        self.achClass = achClass
    }

    package mutating func warn(_ word: String) {
        if !warnings.contains(word) { warnings.append(word) }
    }

    /// Reads a stored state.
    ///
    /// - Throws: `payment_storage_failed` when it is damaged.
    package init(_ record: PaymentRecord) throws(PaymentError) {
        do {
            try self.init(text: record.state)
        } catch {
            throw .stateUnreadable
        }
        guard transfer?.transferID == record.transferID, authorization?.id == record.authorizationID,
            transfer.map({ $0.amount == record.amount }) ?? true, 0..<1_000_000 ~= attempts, 0..<1_000_000 ~= round
        else { throw .stateUnreadable }
    }

    /// Writes the state into its record, with the columns that follow from it.
    ///
    /// The version stays: the store raises it.
    package func store(
        in record: inout PaymentRecord, phase: PaymentPhase, dueAt: Instant?, at now: Instant
    ) {
        record.state = text
        record.phase = phase.rawValue
        record.counts = counts(in: phase)
        record.authorizationID = authorization?.id
        record.transferID = transfer?.transferID
        record.dueAt = dueAt
        record.updatedAt = max(now, record.updatedAt)
    }

    /// Whether it counts against limits.
    ///
    /// A returned payment does: its money was moved.
    package func counts(in phase: PaymentPhase) -> Bool {
        !phase.isVoid && transfer?.stage != .cancelled && transfer?.stage != .failed
    }
}

extension PaymentRecord {
    /// - Throws: `payment_storage_failed` when this version does not know the phase.
    package func paymentPhase() throws(PaymentError) -> PaymentPhase {
        guard let phase = PaymentPhase(rawValue: phase) else { throw .stateUnreadable }
        return phase
    }
}

extension PaymentError {
    static let stateUnreadable = PaymentError(
        .storage, "The stored state of a payment is damaged, or was written by a newer version.",
        next: "Run the newest version of Tartan, or restore the database from a backup.")
}
