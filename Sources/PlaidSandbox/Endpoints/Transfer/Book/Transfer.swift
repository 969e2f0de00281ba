// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// Money on its way between an account of a user and the client.
struct Transfer: Sendable, Codable {
    var id: String
    var authorizationID: String
    var accountID: String
    var terms: TransferTerms
    var amount: Cents
    var description: String
    var created: Date
    var metadata: JSONObject?
    var guarantee: String?
    var recurringID: String?
    var facilitatorFee: Cents?
    /// The network that carries it, which is not always the one that was asked for.
    var network: String
    /// When it is expected to settle.
    var settlement: Day
    var status = Status.pending
    var failure: TransferFailure?
    var sweep: SweepStatus?
    /// The sweep that took it, and the one that took it back.
    var sweepID: String?
    var refundIDs: [String] = []

    enum Status: String, Sendable, Codable {
        case pending, posted, settled, cancelled, failed, returned
        case fundsAvailable = "funds_available"
    }

    enum SweepStatus: String, Sendable, Codable {
        case unswept, swept
        case settled = "swept_settled"
        case returned = "return_swept"
    }

    var isDebit: Bool { terms.isDebit }
    /// Only the money of these is held for some days after it has settled.
    var isACHDebit: Bool { isDebit && ["ach", "same-day-ach"].contains(network) }
    var isCancellable: Bool { status == .pending }

    /// Where a transfer can go from where it is, apart from being cancelled.
    ///
    /// A settled transfer, and one whose funds are available, can still be returned.
    func allows(_ next: Status) -> Bool {
        switch (status, next) {
        case (.pending, .posted), (.pending, .failed), (.posted, .settled), (.posted, .returned),
            (.settled, .returned), (.fundsAvailable, .returned):
            true
        case (.settled, .fundsAvailable): isACHDebit
        default: false
        }
    }

    /// Whether its money has moved and stays: only then is it counted against the limits.
    var counts: Bool { ![.cancelled, .failed, .returned].contains(status) }
}

/// What a transfer is to be, as it is authorized.
struct TransferTerms: Sendable, Codable, Hashable {
    var type: String
    var network: String
    var achClass: String?
    var amount: Cents
    /// The account holder, as answers show them.
    var user: JSONObject
    var wireDetails: JSONObject?
    /// Where the client's side of the money is.
    var ledgerID: String?
    var fundingAccountID: String?
    var originationAccountID: String
    var originatorClientID: String?
    var creditFundsSource: String?
    /// Whether the client named the ledger itself: its transfers are never swept.
    var isLedgerNamed = false

    var isDebit: Bool { type == "debit" }
}

/// Why something failed or was returned.
struct TransferFailure: Sendable, Codable, Hashable {
    var code: String?
    var description: String?

    /// A return with its ACH code.
    static func returned(_ code: String?) -> TransferFailure {
        TransferFailure(code: code, description: code.flatMap { reasons[$0] } ?? "the bank has returned it")
    }

    static let failed = TransferFailure(code: nil, description: "it could not be sent")

    private static let reasons = [
        "R01": "insufficient funds", "R02": "account closed", "R16": "account frozen",
    ]
}

extension TransferBook {
    /// Books a new transfer.
    ///
    /// - Throws: INVALID_FIELD when a credit is more than what its ledger has available.
    mutating func create(_ transfer: Transfer) throws(SandboxError) {
        if let ledger = transfer.terms.ledgerID {
            let source = LedgerSource(kind: .transfer, id: transfer.id)
            if transfer.isDebit {
                ledgers.hold(transfer.amount, ledger, source, "Transfer created", at: transfer.created)
            } else {
                try ledgers.spend(transfer.amount, ledger, source, "Transfer created", at: transfer.created)
            }
        }
        add(transfer)
        record(.init(type: "pending", transferID: transfer.id), at: transfer.created)
    }

    /// Moves a transfer on.
    mutating func move(_ id: String, to next: Transfer.Status, _ failure: TransferFailure?, at time: Date)
        throws(SandboxError)
    {
        guard let transfer = transfers[id], transfer.allows(next) else {
            throw .sandboxTransferEventTransitionInvalid
        }
        apply(next, to: transfer, failure, at: time)
    }

    mutating func cancel(_ id: String, at time: Date) throws(SandboxError) {
        guard let transfer = transfers[id], transfer.isCancellable else { throw .transferNotCancellable }
        apply(.cancelled, to: transfer, nil, at: time)
    }

    private mutating func apply(
        _ next: Transfer.Status, to old: Transfer, _ failure: TransferFailure?, at time: Date
    ) {
        var transfer = old
        transfer.status = next
        transfer.failure = [.failed, .returned].contains(next) ? failure : nil
        // What never went anywhere cannot be swept any more.
        if !transfer.counts, transfer.sweep == .unswept { transfer.sweep = nil }
        transfers[old.id] = transfer
        settleWithLedger(transfer, at: time)
        record(.init(type: next.rawValue, transferID: old.id, failure: transfer.failure), at: time)
    }

    private mutating func settleWithLedger(_ transfer: Transfer, at time: Date) {
        guard let ledger = transfer.terms.ledgerID else { return }
        let source = LedgerSource(kind: .transfer, id: transfer.id)
        let text = "Transfer \(transfer.status.rawValue.replacing("_", with: " "))"
        switch transfer.status {
        case .cancelled, .failed, .returned:
            if transfer.isDebit {
                ledgers.hold(-transfer.amount, ledger, source, text, at: time)
            } else {
                ledgers.add(transfer.amount, ledger, source, text, at: time)
            }
        case .fundsAvailable: ledgers.release(source, in: ledger, at: time)
        case .pending, .posted, .settled: break
        }
    }
}
