// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Logging
import MoneyLedger
import Payments
import Plaid
import PlaidCore
import TartanStorage

/// How far a payment came in one go.
struct PaymentProgress: Sendable {
    var record: PaymentRecord
    /// Why Plaid refused to cancel it or to refund it, in this go.
    var refusals: [PaymentFlow.Action: PlaidError] = [:]
}

extension PaymentService {
    func flow(_ record: PaymentRecord) throws(PaymentError) -> PaymentFlow {
        try PaymentFlow(record, patience: configuration.patience)
    }

    /// Changes a payment, from its newest version: again when something else changed it at the same time.
    ///
    /// - Parameter change: Returns whether there is anything to store.
    /// - Returns: The payment as it is stored now, and whether this change was.
    func change(
        _ known: PaymentRecord, _ change: (inout PaymentFlow) throws(PaymentError) -> Bool
    ) async throws(PaymentError) -> (record: PaymentRecord, isChanged: Bool) {
        var record = known
        for _ in 0..<8 {
            var flow = try flow(record)
            guard try change(&flow) else { return (record, false) }
            var changed = record
            flow.document.store(in: &changed, phase: flow.phase, dueAt: flow.dueAt, at: now())
            if try await store(changed) {
                changed.version += 1
                return (changed, true)
            }
            record = try await reload(record.id)
        }
        throw .busy
    }

    /// - Returns: Whether it was stored; if it has another version now, nothing was.
    private func store(_ record: PaymentRecord) async throws(PaymentError) -> Bool {
        var commit = PaymentCommit()
        commit.payments = [record]
        do throws(StorageError) { return try await store.engineCommit(commit) } catch { throw .storage(error) }
    }

    func reload(_ id: String) async throws(PaymentError) -> PaymentRecord {
        do throws(StorageError) {
            if let record = try await store.enginePayment(id) { return record }
        } catch {
            throw .storage(error)
        }
        throw .notFound
    }

    private func apply(
        _ outcome: PaymentOutcome, to record: PaymentRecord
    ) async throws(PaymentError) -> (record: PaymentRecord, isChanged: Bool) {
        let time = now()
        return try await change(record) { flow throws(PaymentError) in flow.apply(outcome, at: time) }
    }

    /// Goes on with a payment until it waits for somebody, or Plaid does not respond.
    func advance(_ known: PaymentRecord) async throws(PaymentError) -> PaymentProgress {
        var progress = PaymentProgress(record: known)
        var isOwn = false
        // A payment has fewer steps than this, and each of its refunds has two.
        for _ in 0..<64 {
            let flow = try flow(progress.record)
            let action = flow.action(at: now(), isOwn: isOwn)
            isOwn = false
            switch action {
            case .nothing: return progress
            case .lapse: progress.record = try await apply(.lapsed, to: progress.record).record
            case .authorize:
                let outcome = try await authorize(progress.record, flow)
                let (record, isChanged) = try await apply(outcome, to: progress.record)
                progress.record = record
                if case .unknown = outcome { return progress }
                guard isChanged else { return progress }
                isOwn = true
            case .look:
                let (record, isUnused) = try await lookForTransfer(progress.record, flow)
                progress.record = record
                guard isUnused || record.phase != PaymentPhase.creating.rawValue else { return progress }
                isOwn = isUnused
            case .create:
                progress.record = try await create(progress.record, flow)
                guard progress.record.phase != PaymentPhase.creating.rawValue else { return progress }
            case .cancelAuthorization:
                progress.record = try await abandon(progress.record, flow)
                guard progress.record.phase != PaymentPhase.creating.rawValue else { return progress }
            case .cancelTransfer:
                guard try await cancelTransfer(&progress, flow) else { return progress }
            case .refund(let key):
                guard try await refund(&progress, flow, key) else { return progress }
            case .applyEvents:
                try await applyEvents(&progress)
                return progress
            }
        }
        return progress
    }

    // MARK: Steps

    /// - Returns: Whether there certainly is no transfer, and one may be created now.
    private func lookForTransfer(
        _ record: PaymentRecord, _ flow: PaymentFlow
    ) async throws(PaymentError) -> (record: PaymentRecord, isUnused: Bool) {
        let outcome = outcome(of: await look(record, flow.document), record, flow, none: .noTransfer(isUnusable: false))
        let (record, isChanged) = try await apply(outcome, to: record)
        guard case .noTransfer = outcome, !isChanged else { return (record, false) }
        return (record, try self.flow(record).phase == .creating)
    }

    private func outcome(
        of reply: PlaidReply<Transfer?>, _ record: PaymentRecord, _ flow: PaymentFlow, none: PaymentOutcome
    ) -> PaymentOutcome {
        switch reply {
        case .done(let transfer?):
            payment(transfer, record, flow.document).map(PaymentOutcome.transfer)
                ?? .unknown(code: "response_invalid", in: flow.phase)
        case .done(nil): none
        case .unknown(let code): .unknown(code: code.rawValue, in: flow.phase)
        case .refused(let error): .unknown(code: error.code.rawValue, in: flow.phase)
        }
    }

    private func create(_ record: PaymentRecord, _ flow: PaymentFlow) async throws(PaymentError) -> PaymentRecord {
        var reply = try await createTransfer(record, flow.document)
        var none = PaymentOutcome.unknown(code: "response_invalid", in: .creating)
        if case .refused(let error) = reply {
            // An earlier request, whose response was lost, may have created it.
            reply = await look(record, flow.document)
            none = .transferRefused(.plaid(error))
        }
        return try await apply(outcome(of: reply, record, flow, none: none), to: record).record
    }

    /// Makes sure that there will be no transfer, or finds the one that there is.
    private func abandon(_ record: PaymentRecord, _ flow: PaymentFlow) async throws(PaymentError) -> PaymentRecord {
        guard let authorization = flow.document.authorization else { throw .stateUnreadable }
        switch await cancelAuthorization(authorization.id) {
        // It was used, cancelled before, or has expired: without a transfer there will be none either.
        case .done: break
        case .refused(let error) where error.saysThatThingIsUnusable: break
        case .refused(let error):
            return try await apply(.unknown(code: error.code.rawValue, in: .creating), to: record).record
        case .unknown(let code):
            return try await apply(.unknown(code: code.rawValue, in: .creating), to: record).record
        }
        let seen = await look(record, flow.document)
        return try await apply(
            outcome(of: seen, record, flow, none: .noTransfer(isUnusable: true)), to: record
        ).record
    }

    /// - Returns: Whether to go on.
    private func cancelTransfer(
        _ progress: inout PaymentProgress, _ flow: PaymentFlow
    ) async throws(PaymentError) -> Bool {
        guard let id = flow.document.transfer?.transferID else { throw .stateUnreadable }
        let outcome: PaymentOutcome
        switch await cancelTransfer(id) {
        case .done: outcome = .cancelAccepted
        case .refused(let error):
            outcome = await cancelOutcome(progress.record, flow, isPendingRefused: true)
            if outcome == .cancelRefused { progress.refusals[.cancelTransfer] = error }
        case .unknown: outcome = await cancelOutcome(progress.record, flow, isPendingRefused: false)
        }
        progress.record = try await apply(outcome, to: progress.record).record
        if case .unknown = outcome { return false }
        return true
    }

    /// What a cancellation without a positive response led to: the response to an earlier one may have been lost.
    private func cancelOutcome(
        _ record: PaymentRecord, _ flow: PaymentFlow, isPendingRefused: Bool
    ) async -> PaymentOutcome {
        guard case .done(let transfer?) = await look(record, flow.document) else {
            return .unknown(code: "response_missing", in: .submitted)
        }
        if transfer.status.rawValue == Lifecycle.cancelled.rawValue { return .cancelAccepted }
        guard isPendingRefused || transfer.status != .pending else {
            return .unknown(code: "response_missing", in: .submitted)
        }
        return .cancelRefused
    }

    /// - Returns: Whether to go on.
    private func refund(
        _ progress: inout PaymentProgress, _ flow: PaymentFlow, _ key: IdempotencyKey
    ) async throws(PaymentError) -> Bool {
        guard let transfer = flow.document.transfer, let amount = transfer.refundAmount(of: key) else { return false }
        let outcome: PaymentOutcome
        switch await createRefund(progress.record, transfer.transferID, key, amount) {
        case .done(let refund):
            let isComplete = !refund.id.isEmpty && (try? Money(decimal: refund.amount, amount.currency)) == amount
            outcome =
                isComplete
                ? .refundCreated(key, id: refund.id) : .unknown(code: "response_invalid", in: .submitted)
        case .unknown(let code): outcome = .unknown(code: code.rawValue, in: .submitted)
        case .refused(let error):
            outcome = .refundRefused(key)
            progress.refusals[.refund(key)] = error
            logger.warning(
                "Plaid refused a refund",
                metadata: ["payment": "\(progress.record.id)", "code": "\(error.code)"])
        }
        progress.record = try await apply(outcome, to: progress.record).record
        // What could not be bound waits for a person, and what is unknown for a worker.
        return try self.flow(progress.record).document.transfer?.reservedRefunds[key] == nil
    }

    /// Applies events that arrived before the ID they are about was known here.
    ///
    /// If that fails, the payment stays due, and a worker repeats it.
    private func applyEvents(_ progress: inout PaymentProgress) async throws(PaymentError) {
        guard let id = progress.record.transferID else { throw .stateUnreadable }
        do throws(PaymentError) {
            try await applyStoredEvents(ofTransfer: id)
        } catch {
            logger.warning(
                "Stored events of a payment could not be applied",
                metadata: ["payment": "\(progress.record.id)", "code": "\(error.code.rawValue)"])
            return
        }
        progress.record = try await reload(progress.record.id)
        progress.record = try await apply(.eventsApplied, to: progress.record).record
    }
}
