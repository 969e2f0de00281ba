// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import Payments
import PlaidJSON
import TartanStorage

/// Events with the payments and sweeps that they concern: applies them, and collects what has to be stored together.
struct EventBatch: Sendable {
    private(set) var payments: [String: LoadedPayment]
    private(set) var sweeps: [String: LoadedSweep]
    /// Stored events of these payments and sweeps that were not applied yet, by number.
    private var open: [Int64: ReceivedEvent]
    /// Sweeps that Plaid could not be asked for.
    private let unreachableSweeps: Set<String>
    /// Transfers and sweeps whose stored state cannot be read.
    private let unreadable: Set<String>

    private var records: [Int64: PaymentEventRecord] = [:]
    private var postings: [Posting] = []

    struct LoadedPayment: Sendable {
        var record: PaymentRecord
        var document: PaymentDocument
        var isChanged = false
    }

    struct LoadedSweep: Sendable {
        /// `nil` for one that was not stored yet.
        var record: PaymentSweepRecord?
        var state: Sweep
        var isChanged = false
    }

    init(
        payments: [String: LoadedPayment], sweeps: [String: LoadedSweep] = [:], open: [ReceivedEvent] = [],
        unreachableSweeps: Set<String> = [], unreadable: Set<String> = []
    ) {
        self.payments = payments
        self.sweeps = sweeps
        self.open = Dictionary(open.map { ($0.record.number, $0) }) { first, _ in first }
        self.unreachableSweeps = unreachableSweeps
        self.unreadable = unreadable
    }

    /// The same with further stored events that were not applied yet.
    func adding(open events: [ReceivedEvent]) -> EventBatch {
        var batch = self
        for event in events { batch.open[event.record.number] = event }
        return batch
    }

    /// Applies a new event, and then the open ones of the same payment or sweep, in the order of their numbers.
    mutating func apply(_ received: ReceivedEvent) {
        guard attempt(received) else { return }
        applyOpenEvents { $0.hasSubject(of: received) }
    }

    /// Applies the open events for which that is possible now, in the order of their numbers.
    mutating func applyOpenEvents(_ isIncluded: (ReceivedEvent) -> Bool = { _ in true }) {
        var isAnyApplied = true
        while isAnyApplied {
            isAnyApplied = false
            for number in open.keys.sorted() {
                guard let received = open[number], isIncluded(received) else { continue }
                if attempt(received) { isAnyApplied = true }
            }
        }
    }

    /// Keeps an event as refused, without its posting.
    mutating func refuse(_ received: ReceivedEvent, _ note: String) { keep(received, .refused, note) }

    /// - Returns: Whether the event was applied.
    private mutating func attempt(_ received: ReceivedEvent) -> Bool {
        guard let event = received.event else {
            keep(received, .refused, received.record.notes ?? EventNote.invalid)
            return false
        }
        do throws(PaymentRefusal) {
            let notices = try event.transferID.isEmpty ? applyToSweep(event) : applyToPayment(event)
            let words = notices.map(\.word)
            keep(received, .applied, words.isEmpty ? nil : words.joined(separator: ","))
            for notice in notices where notice.isWarning { warn(event.transferID, notice.word) }
            return true
        } catch {
            let (outcome, note) = self.outcome(of: error, event)
            keep(received, outcome, note)
            return false
        }
    }

    private mutating func applyToPayment(_ event: TransferEvent) throws(PaymentRefusal) -> [PaymentNotice] {
        guard let payment = payments[event.transferID]?.document.transfer else {
            throw PaymentRefusal(.unknownTransfer, "No payment with this transfer ID is known.")
        }
        let step = try payment.applying(event)
        payments[event.transferID]?.document.transfer = step.state
        if step.state != payment { payments[event.transferID]?.isChanged = true }
        if let posting = step.posting { postings.append(posting) }
        return step.notices
    }

    private mutating func applyToSweep(_ event: TransferEvent) throws(PaymentRefusal) -> [PaymentNotice] {
        guard let id = event.sweepID, let sweep = sweeps[id]?.state else {
            throw PaymentRefusal(.unknownSweep, "No sweep with this ID is known.")
        }
        let step = try sweep.applying(event)
        sweeps[id]?.state = step.state
        if step.state != sweep { sweeps[id]?.isChanged = true }
        if let posting = step.posting { postings.append(posting) }
        return step.notices
    }

    private func outcome(
        of refusal: PaymentRefusal, _ event: TransferEvent
    ) -> (PaymentEventRecord.Outcome, note: String) {
        let code = refusal.code.rawValue
        let subject = event.transferID.isEmpty ? event.sweepID ?? "" : event.transferID
        switch refusal.code {
        case .unknownTransfer, .unknownSweep:
            if unreadable.contains(subject) { return (.waiting, EventNote.stateUnreadable) }
            if unreachableSweeps.contains(subject), event.transferID.isEmpty { return (.waiting, code) }
            return (.foreign, event.kind == nil ? "\(code),\(EventNote.unknownType)" : code)
        case .outOfOrder, .unknownRefund: return (.waiting, code)
        default: return (.refused, code)
        }
    }

    private mutating func keep(_ received: ReceivedEvent, _ outcome: PaymentEventRecord.Outcome, _ notes: String?) {
        var updated = received
        updated.record.outcome = outcome
        updated.record.notes = notes
        let number = updated.record.number
        // An open event was read from the store: it is written again only if something has become of it.
        if open[number]?.record != updated.record { records[number] = updated.record }
        open[number] = outcome == .waiting || outcome == .foreign ? updated : nil
        if outcome == .refused {
            warn(updated.record.transferID, String(notes?.prefix { $0 != "," } ?? "event_refused"))
        }
    }

    private mutating func warn(_ transferID: String, _ word: String) {
        guard let document = payments[transferID]?.document else { return }
        payments[transferID]?.document.warn(word)
        if payments[transferID]?.document != document { payments[transferID]?.isChanged = true }
    }

    // MARK: What has to be stored

    /// The outcomes of the events that have to be stored.
    var outcomes: [PaymentEventRecord.Outcome] { records.values.map(\.outcome) }

    /// The transfers of new events whose payments are unknown.
    var unknownTransfers: [String] {
        Set(records.values.filter { $0.outcome == .foreign }.map(\.transferID)).subtracting([""]).sorted()
    }

    /// The changes, which are stored together or not at all.
    func commit(_ scope: String, _ cursor: PaymentCommit.Advance?, now: Instant) -> PaymentCommit {
        var commit = PaymentCommit()
        commit.cursor = cursor
        commit.events = records.values.sorted { $0.number < $1.number }
        commit.postings = postings
        for (_, payment) in payments.sorted(by: { $0.key < $1.key }) where payment.isChanged {
            // Without this phase there would be no transfer; a payment with an unknown phase is not loaded.
            guard let phase = PaymentPhase(rawValue: payment.record.phase) else { continue }
            var record = payment.record
            payment.document.store(in: &record, phase: phase, dueAt: record.dueAt, at: now)
            commit.payments.append(record)
        }
        for (id, sweep) in sweeps.sorted(by: { $0.key < $1.key }) where sweep.isChanged {
            let state = String(decoding: sweep.state.json.serialized(), as: UTF8.self)
            commit.sweeps.append(
                PaymentSweepRecord(
                    scope: scope, sweepID: id, state: state, updatedAt: now, version: sweep.record?.version ?? 0))
        }
        return commit
    }
}

extension ReceivedEvent {
    /// Whether it concerns the same payment, or the same sweep, as another event.
    func hasSubject(of other: ReceivedEvent) -> Bool {
        guard record.transferID == other.record.transferID else { return false }
        return !record.transferID.isEmpty || record.sweepID == other.record.sweepID
    }
}

extension PaymentNotice {
    /// The word that is stored with the event.
    var word: String {
        switch self {
        case .duplicate: "duplicate"
        case .late: "late"
        case .skipped: "skipped"
        case .unknownType: EventNote.unknownType
        case .amountMissing: EventNote.amountMissing
        case .review: EventNote.review
        case .guaranteed: "guaranteed"
        case .failed: "failed"
        case .returned: "returned"
        case .returnedAfterSettlement: EventNote.returnedAfterSettlement
        case .undoneAfterRefund: EventNote.undoneAfterRefund
        }
    }

    /// Whether a person has to look at the payment.
    var isWarning: Bool {
        switch self {
        case .unknownType, .amountMissing, .review, .returnedAfterSettlement, .undoneAfterRefund: true
        case .duplicate, .late, .skipped, .guaranteed, .failed, .returned: false
        }
    }
}
