// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import Payments
import PlaidTypes
import TartanStorage

extension ReconciliationFacts {
    /// Compares transfers with payments.
    func transferDifferences() -> [PaymentDifference] {
        let known = paymentsByTransfer
        let behind = subjectsBehind
        var found: [PaymentDifference] = []
        for transfer in transfers {
            guard let stored = known[transfer.id] else {
                found.append(
                    PaymentDifference(
                        .transferUnknown, transfer.id,
                        "Plaid has a \(transfer.direction) of \(transfer.amount) that was not made here."))
                continue
            }
            guard let payment = stored.transfer else { continue }
            if !Self.isEqual(transfer.amount, transfer.currency, payment.amount) {
                found.append(
                    PaymentDifference(
                        .transferAmount, transfer.id,
                        "Plaid has the amount \(transfer.amount) \(transfer.currency), the payment has "
                            + "\(payment.amount)."))
            }
            func compare(_ kind: PaymentDifferenceKind, _ name: String, _ plaid: String, _ here: String) {
                guard plaid != here else { return }
                found.append(
                    PaymentDifference(kind, transfer.id, "Plaid has the \(name) \(plaid), the payment has \(here)."))
            }
            compare(.transferDirection, "direction", transfer.direction, payment.direction.rawValue)
            compare(.transferNetwork, "network", transfer.network, payment.network.rawValue)
            guard !behind.contains(transfer.id) else { continue }
            compare(.transferStatus, "status", transfer.status, payment.stage.rawValue)
            // The money of a payment that never moved was never to be swept, which Plaid states in two ways.
            compare(
                .transferSweepStatus, "sweep status", transfer.sweepStatus ?? Sweeping.unswept.rawValue,
                payment.sweeping.rawValue)
        }
        let atPlaid = Set(transfers.map(\.id))
        for (id, payment) in known where !atPlaid.contains(id) {
            found.append(
                PaymentDifference(
                    .paymentUnknown, id, "The payment \(payment.record.id) has a transfer that Plaid does not know."))
        }
        return found
    }

    /// Compares the refunds of payments.
    func refundDifferences() -> [PaymentDifference] {
        let known = paymentsByTransfer
        let behind = subjectsBehind
        var found: [PaymentDifference] = []
        for transfer in transfers {
            guard let payment = known[transfer.id]?.transfer else { continue }
            for refund in transfer.refunds {
                guard let stored = payment.refunds[refund.id] else {
                    found.append(
                        PaymentDifference(
                            .refundUnknown, refund.id,
                            "Plaid has a refund of \(refund.amount) that the payment does not have."))
                    continue
                }
                if !Self.isEqual(refund.amount, transfer.currency, stored.amount) {
                    found.append(
                        PaymentDifference(
                            .refundAmount, refund.id,
                            "Plaid has the amount \(refund.amount), the refund here has \(stored.amount)."))
                }
                if refund.status != stored.stage.rawValue, !behind.contains(refund.id) {
                    found.append(
                        PaymentDifference(
                            .refundStatus, refund.id,
                            "Plaid has the status \(refund.status), the refund here has \(stored.stage.rawValue)."))
                }
            }
            let atPlaid = Set(transfer.refunds.map(\.id))
            for refund in payment.refunds.values where !atPlaid.contains(refund.refundID) {
                found.append(
                    PaymentDifference(
                        .refundMissing, refund.refundID,
                        "The refund of \(refund.amount) here is unknown to Plaid."))
            }
            if let difference = excess(transfer, payment) { found.append(difference) }
        }
        return found
    }

    private func excess(_ transfer: PlaidTransfer, _ payment: Payment) -> PaymentDifference? {
        let active = transfer.refunds.filter { !["failed", "cancelled", "returned"].contains($0.status) }
        let amounts = active.compactMap { try? Money(decimal: $0.amount, payment.amount.currency) }
        // A sum that does not fit exceeds every payment.
        let sum = amounts.reduce(Money?.some(.zero(payment.amount.currency))) { sum, amount in try? sum?.adding(amount)
        }
        if let sum, sum.minorUnits <= payment.amount.minorUnits { return nil }
        return PaymentDifference(
            .refundsExceedPayment, transfer.id,
            "Plaid's refunds of \(sum?.description ?? "too much") exceed the payment of \(payment.amount).")
    }

    /// Checks the payments by themselves.
    func paymentDifferences() -> [PaymentDifference] {
        var found = unreadable.map {
            PaymentDifference(.paymentUnreadable, $0, "The stored state of \($0) cannot be read.")
        }
        for payment in payments {
            let record = payment.record
            let isOld = now - record.updatedAt > Self.patience
            if isOld, PaymentPhase(rawValue: record.phase)?.isInFlight ?? false {
                found.append(
                    PaymentDifference(
                        .paymentStuck, record.id,
                        "The payment has been in the phase \(record.phase) since \(record.updatedAt)."))
            }
            if isOld, let count = payment.transfer?.reservedRefunds.count, count > 0 {
                found.append(
                    PaymentDifference(
                        .refundUnresolved, record.id,
                        "\(count) requested refunds of the payment have had no ID since \(record.updatedAt)."))
            }
        }
        return found + possibleDuplicates()
    }

    private struct Likeness: Hashable {
        let userID: UserID
        let accountID: AccountID
        let amount: Money
        let direction: String
        let day: CalendarDate
    }

    /// Only a hint: both may be meant.
    private func possibleDuplicates() -> [PaymentDifference] {
        // Payments of erased users name no account.
        let named = payments.map(\.record).filter { $0.counts && !$0.accountID.rawValue.isEmpty }
        let alike = Dictionary(grouping: named) { record in
            Likeness(
                userID: record.userID, accountID: record.accountID, amount: record.amount,
                direction: record.direction, day: record.day)
        }
        return alike.values.compactMap { records in
            guard Set(records.map(\.keyDigest)).count > 1 else { return nil }
            let ids = records.map(\.id).sorted()
            return PaymentDifference(
                .possibleDuplicate, ids[0],
                "The payments \(ids.joined(separator: ", ")) have the same user, account, amount, direction and day.")
        }
    }
}
