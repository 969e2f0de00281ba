// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// Money of a debit that goes back to the user.
struct Refund: Sendable, Codable {
    var id: String
    var transferID: String
    var amount: Cents
    var created: Date
    var status = Status.pending
    var failure: TransferFailure?
    var sweep = Transfer.SweepStatus.unswept

    enum Status: String, Sendable, Codable {
        case pending, posted, settled, cancelled, failed, returned
    }

    /// Whether the user gets, or may still get, the money.
    var counts: Bool { ![.cancelled, .failed, .returned].contains(status) }

    /// How long after a transfer's creation it can be refunded, in seconds.
    static let window: Double = 180 * 86_400
}

extension TransferBook {
    /// Books a refund; its money comes out of what the transfer's ledger has available.
    mutating func create(_ refund: Refund) throws(SandboxError) {
        guard var transfer = transfers[refund.transferID] else { throw .transferFieldInvalid("transfer_id") }
        guard transfer.isDebit else { throw .invalidField("only debit transfers can be refunded") }
        guard transfer.counts else {
            throw .invalidField("a transfer that was \(transfer.status.rawValue) cannot be refunded")
        }
        guard refund.created.timeIntervalSince(transfer.created) <= Refund.window else {
            throw .invalidField("a transfer can be refunded within 180 days of its creation")
        }
        let others = transfer.refundIDs.compactMap { refunds[$0] }.filter(\.counts).map(\.amount).sum
        guard others + refund.amount <= transfer.amount else {
            throw .invalidField("amount must not exceed the part of the transfer that is not yet refunded")
        }
        if let ledger = transfer.terms.ledgerID {
            let source = LedgerSource(kind: .refund, id: refund.id)
            try ledgers.spend(refund.amount, ledger, source, "Refund created", at: refund.created)
        }
        transfer.refundIDs.append(refund.id)
        transfers[transfer.id] = transfer
        refunds.insert(refund, refund.id)
        record(.init(type: "refund.pending", transferID: transfer.id, refundID: refund.id), at: refund.created)
    }

    func allows(_ refund: Refund, _ next: Refund.Status) -> Bool {
        switch (refund.status, next) {
        case (.pending, .posted):
            // What was not collected yet cannot be given back.
            [.settled, .fundsAvailable].contains(transfers[refund.transferID]?.status)
        case (.pending, .failed), (.posted, .settled), (.posted, .returned), (.settled, .returned): true
        default: false
        }
    }

    mutating func moveRefund(_ id: String, to next: Refund.Status, _ failure: TransferFailure?, at time: Date)
        throws(SandboxError)
    {
        guard let refund = refunds[id], allows(refund, next) else { throw .sandboxTransferEventTransitionInvalid }
        apply(next, to: refund, failure, at: time)
    }

    mutating func cancelRefund(_ id: String, at time: Date) throws(SandboxError) {
        guard let refund = refunds[id], refund.status == .pending else {
            throw .invalidField("the refund can no longer be cancelled")
        }
        apply(.cancelled, to: refund, nil, at: time)
    }

    private mutating func apply(_ next: Refund.Status, to old: Refund, _ failure: TransferFailure?, at time: Date) {
        var refund = old
        refund.status = next
        refund.failure = [.failed, .returned].contains(next) ? failure : nil
        refunds[old.id] = refund
        if !refund.counts, let ledger = transfers[refund.transferID]?.terms.ledgerID {
            ledgers.add(
                refund.amount, ledger, LedgerSource(kind: .refund, id: refund.id), "Refund \(next.rawValue)", at: time)
        }
        record(
            .init(
                type: "refund.\(next.rawValue)", transferID: refund.transferID, refundID: refund.id,
                failure: refund.failure), at: time)
    }
}
