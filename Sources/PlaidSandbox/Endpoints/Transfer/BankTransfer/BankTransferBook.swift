// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// The older family: transfers of the client's own account with Plaid, with their events and sweeps.
struct BankTransferBook: Sendable, Codable {
    var transfers = Shelf<BankTransfer>()
    var sweeps = Shelf<BankSweep>()
    private(set) var events: SharedVector<BankTransferEvent> = []
    /// All successful debits minus all credits.
    private(set) var balance = Cents.zero

    mutating func create(_ transfer: BankTransfer) {
        transfers.insert(transfer, transfer.id)
        if !transfer.isDebit { balance += -transfer.amount }
        record("pending", transfer)
    }

    /// Moves a transfer on; money that has moved is swept at once.
    mutating func move(
        _ id: String, to next: BankTransfer.Status, _ failure: TransferFailure?, sweepID: String, at time: Date
    ) throws(SandboxError) {
        guard var transfer = transfers[id], transfer.allows(next) else { throw .sandboxTransferEventTransitionInvalid }
        let signed = transfer.isDebit ? transfer.amount : -transfer.amount
        switch (next, transfer.isDebit) {
        // A credit was taken when it was created; a debit counts once it is posted.
        case (.posted, true), (.failed, false), (.cancelled, false): balance += transfer.amount
        case (.reversed, _): balance += -signed
        default: break
        }
        transfer.status = next
        transfer.failure = [.failed, .reversed].contains(next) ? failure : nil
        transfers[id] = transfer
        record(next.rawValue, transfer, at: time)
        if next == .posted || next == .reversed {
            let amount = next == .posted ? signed : -signed
            sweeps.insert(BankSweep(id: sweepID, created: time, amount: amount), sweepID)
        }
    }

    private mutating func record(_ type: String, _ transfer: BankTransfer, at time: Date? = nil) {
        events.append(
            BankTransferEvent(
                id: events.count + 1, time: time ?? transfer.created, type: type, transferID: transfer.id,
                failure: transfer.failure))
    }
}

struct BankTransfer: Sendable, Codable {
    var id: String
    var accountID: String
    var type: String
    var network: String
    var achClass: String
    var amount: Cents
    var user: JSONObject
    var description: String
    var customTag: String?
    var metadata: JSONObject?
    var originationAccountID: String
    var created: Date
    var status = Status.pending
    var failure: TransferFailure?

    enum Status: String, Sendable, Codable { case pending, posted, cancelled, failed, reversed }

    var isDebit: Bool { type == "debit" }

    func allows(_ next: Status) -> Bool {
        switch (status, next) {
        case (.pending, .posted), (.pending, .failed), (.pending, .cancelled), (.posted, .reversed): true
        default: false
        }
    }
}

struct BankTransferEvent: Sendable, Codable {
    var id: Int
    var time: Date
    var type: String
    var transferID: String
    var failure: TransferFailure?
}

struct BankSweep: Sendable, Codable {
    var id: String
    var created: Date
    var amount: Cents
}
