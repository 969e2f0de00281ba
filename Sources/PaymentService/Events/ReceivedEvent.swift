// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
import MoneyLedger
import Payments
import PlaidJSON
import PlaidTypes
import TartanStorage

/// An event as Plaid sent it: what is stored of it, and what can be applied.
struct ReceivedEvent: Sendable, Hashable {
    /// Plaid's number; `nil` when the event has none that can be used.
    let number: Int64?
    /// What is stored.
    ///
    /// Its outcome is `refused` if the event is damaged, and `waiting` before it is applied.
    var record: PaymentEventRecord
    /// What is applied; `nil` if the event is damaged.
    let event: TransferEvent?

    /// The numbers that are used.
    ///
    /// JSON carries larger integers inexactly, and a cursor must not jump over all events that follow.
    static let numbers: ClosedRange<Int64> = 1...((1 << 53) - 1)

    /// Reads an event; one that is damaged is kept with the code `event_invalid` and the name of the first invalid member.
    init(_ json: JSONValue, scope: String, receivedAt: Instant) {
        var reader = EventReader(json)
        let number = reader.number()
        let type = reader.type()
        let time = reader.time()
        let transferID = reader.identifier("transfer_id") ?? ""
        let refundID = reader.identifier("refund_id")
        let sweepID = reader.identifier("sweep_id")
        var event = TransferEvent(
            scope: scope, number: Int(number ?? 0), type: type ?? "",
            time: LedgerTime(milliseconds: (time ?? receivedAt).milliseconds), transferID: transferID,
            refundID: refundID, sweepID: sweepID)
        event.transferAmount = reader.amount("transfer_amount")
        event.eventAmount = reader.amount("event_amount")
        event.sweepAmount = reader.amount("sweep_amount")
        event.wireReturnFee = reader.amount("wire_return_fee")
        event.failureCode = reader.failureCode()
        // Every event of a transfer states its amount; what unknown types state is unknown.
        if !transferID.isEmpty, event.kind != nil, event.transferAmount == nil { reader.note("transfer_amount") }
        let body = json.serialized()
        self.number = number
        self.event = reader.damage == nil ? event : nil
        record = PaymentEventRecord(
            scope: scope, number: number ?? Self.substitute(body), type: type ?? "unreadable", transferID: transferID,
            refundID: refundID, sweepID: sweepID, happenedAt: time ?? receivedAt, receivedAt: receivedAt,
            body: String(decoding: body, as: UTF8.self), outcome: reader.damage == nil ? .waiting : .refused,
            notes: reader.damage.map { "\(EventNote.invalid),\($0)" })
    }

    /// Reads a stored event again.
    init(_ record: PaymentEventRecord) {
        let json = (try? JSONValue(parsing: Array(record.body.utf8), options: .storable)) ?? .null
        self.init(json, scope: record.scope, receivedAt: record.receivedAt)
        self.record = record
    }

    /// The same event under a number that does not take part in the order, because another event has its number.
    func inConflict() -> ReceivedEvent {
        var record = record
        record.number = Self.substitute(Array(record.body.utf8))
        record.outcome = .refused
        record.notes = PaymentRefusal.Code.eventConflict.rawValue
        return ReceivedEvent(number: nil, record: record, event: nil)
    }

    /// Whether a stored event is this one, delivered again.
    func isRepetition(of stored: PaymentEventRecord) -> Bool {
        record.type == stored.type && record.transferID == stored.transferID && record.refundID == stored.refundID
            && record.sweepID == stored.sweepID
    }

    private init(number: Int64?, record: PaymentEventRecord, event: TransferEvent?) {
        self.number = number
        self.record = record
        self.event = event
    }

    /// A negative number that follows from the content, so that the same event is stored once.
    private static func substitute(_ body: [UInt8]) -> Int64 {
        let digest = SHA256.hash(data: body).prefix(7)
        return -1 - digest.reduce(0) { $0 << 8 | Int64($1) }
    }
}

/// The words of ``PaymentEventRecord/notes`` and of a payment's warnings that are no codes of refusals.
enum EventNote {
    static let invalid = "event_invalid"
    static let unknownType = "unknown_event"
    static let review = "review"
    static let amountMissing = "amount_missing"
    static let undoneAfterRefund = "undone_after_refund"
    static let returnedAfterSettlement = "returned_after_settlement"
    /// The ledger has another posting of the event.
    static let sourceConflict = "source_conflict"
    /// The state of the payment or sweep cannot be read.
    static let stateUnreadable = "state_unreadable"
}
