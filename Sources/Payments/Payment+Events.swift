// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger

extension Payment {
    /// Applies an event of the payment or of one of its refunds.
    ///
    /// An event that was applied before changes nothing.
    ///
    /// - Throws: A refusal with one of the codes of an event; the payment is unchanged.
    package func applying(_ event: TransferEvent) throws(PaymentRefusal) -> PaymentStep<Payment> {
        guard event.transferID == transferID else {
            throw PaymentRefusal(.unknownTransfer, "The event belongs to another transfer.")
        }
        if let stated = event.transferAmount, stated != amount {
            throw PaymentRefusal(.amountMismatch, "The event states another amount than the payment.")
        }
        guard try !seen.contains(event) else { return PaymentStep(state: self, posting: nil, notices: [.duplicate]) }
        var next = self
        next.seen.insert(event)
        guard let kind = event.kind else {
            next.unknownTypes.append(event.type)
            return PaymentStep(state: next, posting: nil, notices: [.unknownType(event.type)])
        }
        switch kind.subject {
        case .sweep: throw .illegal(stage.rawValue, event.type)
        case .refund: return try applying(event, kind, toRefundIn: next)
        case .transfer:
            guard event.refundID == nil else { throw .illegal(stage.rawValue, event.type) }
            let notices = try next.apply(event, kind)
            let posting = try Self.posting(event, reference(), from: books(), to: next.books())
            return PaymentStep(state: next, posting: posting, notices: notices)
        }
    }

    private func applying(
        _ event: TransferEvent, _ kind: TransferEventKind, toRefundIn state: Payment
    ) throws(PaymentRefusal) -> PaymentStep<Payment> {
        var next = state
        guard let refund = event.refundID.flatMap({ refunds[$0] }) else {
            throw PaymentRefusal(.unknownRefund, "The payment has no refund with this ID.")
        }
        let (after, notices) = try refund.applying(event, kind)
        next.refunds[refund.refundID] = after
        let posting = try Self.posting(
            event, refund.reference(), from: refund.books(of: self), to: after.books(of: next))
        return PaymentStep(state: next, posting: posting, notices: notices)
    }

    /// The posting that leads from one state's books to another's; `nil` when they are equal.
    static func posting(
        _ event: TransferEvent, _ reference: LedgerKey, from before: Balances, to after: Balances
    ) throws(PaymentRefusal) -> Posting? {
        let source = try event.source()
        let kind = try LedgerKey.checked(event.type)
        do throws(LedgerError) {
            let lines = try after.lines(from: before)
            guard !lines.isEmpty else { return nil }
            return try Posting(source: source, reference: reference, time: event.time, kind: kind, lines: lines)
        } catch {
            throw PaymentRefusal(error)
        }
    }

    // MARK: Steps of the transfer

    private mutating func apply(
        _ event: TransferEvent, _ kind: TransferEventKind
    ) throws(PaymentRefusal) -> [PaymentNotice] {
        let isFirst = !isReported && kind == .pending
        isReported = true
        if isFirst, stage == .pending { return [] }
        if let lifecycle = kind.lifecycle { return try advance(to: lifecycle, event) }
        if let step = kind.sweeping { return try sweep(to: step, event) + event.sweepNotices(amount) }
        guard direction == .debit || kind == .adjustment else { throw .illegal(direction.rawValue, event.type) }
        switch kind {
        case .guaranteed:
            isGuaranteed = true
            return [.guaranteed]
        case .guaranteeReimbursed:
            guard let paid = event.eventAmount else { return [.amountMissing] }
            guard !paid.isNegative else { throw .amountInvalid }
            do { guaranteed = try guaranteed.adding(paid) } catch { throw PaymentRefusal(error) }
            return []
        case .adjustment:
            guard let change = event.eventAmount else { return [.amountMissing] }
            do { adjustments = try adjustments.adding(change) } catch { throw PaymentRefusal(error) }
            return [.review]
        default:
            // Money was recovered; the contract does not say which balance that changes.
            return [.review]
        }
    }

    private mutating func advance(
        to lifecycle: Lifecycle, _ event: TransferEvent
    ) throws(PaymentRefusal) -> [PaymentNotice] {
        // Only the money of debits is held before it can be used.
        guard lifecycle != .fundsAvailable || direction == .debit, let move = stage.move(lifecycle) else {
            throw .illegal(stage.rawValue, event.type)
        }
        guard case .to(_, let isSkipping) = move else { return [.late] }
        // Money was moved although Plaid reports that it was not: somebody has to look at it.
        guard lifecycle != .cancelled || sweeping == .unswept else { throw .illegal(sweeping.rawValue, event.type) }
        var notices: [PaymentNotice] = isSkipping ? [.skipped] : []
        switch lifecycle {
        case .failed:
            failureCode = event.failureCode
            notices.append(.failed(event.failureCode))
        case .returned:
            failureCode = event.failureCode
            notices.append(.returned(event.failureCode))
            if let rank = stage.rank, rank >= 2 { notices.append(.returnedAfterSettlement) }
            if let fee = event.wireReturnFee {
                guard !fee.isNegative else { throw .amountInvalid }
                do { fees = try fees.adding(fee) } catch { throw PaymentRefusal(error) }
            }
        default: break
        }
        if lifecycle.isUndone, hasRefund {
            notices.append(.undoneAfterRefund)
        }
        stage = lifecycle
        return notices
    }

    private mutating func sweep(to step: Sweeping, _ event: TransferEvent) throws(PaymentRefusal) -> [PaymentNotice] {
        guard stage != .cancelled else { throw .illegal(stage.rawValue, event.type) }
        if step.rank <= sweeping.rank { return [.late] }
        if step == .returnSwept, !stage.isUndone {
            throw PaymentRefusal(.outOfOrder, "The sweep of a return arrived before the return.")
        }
        let isSkipping = step.rank > sweeping.rank + 1 && !(step == .returnSwept && sweeping == .swept)
        sweeping = step
        return isSkipping ? [.skipped] : []
    }
}
