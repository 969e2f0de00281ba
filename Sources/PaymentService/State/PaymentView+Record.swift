// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import MoneyLedger
package import Payments
package import TartanStorage
package import TokenVault

extension PaymentView {
    /// Shows a stored payment.
    ///
    /// - Throws: `payment_storage_failed` when it is damaged, or its texts cannot be decrypted.
    package init(_ record: PaymentRecord, vault: Vault) throws(PaymentError) {
        try self.init(record, PaymentDocument(record), vault: vault)
    }

    /// Shows a stored payment whose state is known.
    package init(_ record: PaymentRecord, _ document: PaymentDocument, vault: Vault) throws(PaymentError) {
        guard let direction = Payment.Direction(rawValue: record.direction),
            let network = LedgerAccount.Network(rawValue: record.network)
        else { throw .stateUnreadable }
        let phase = try record.paymentPhase()
        let transfer = document.transfer
        self.init(
            id: record.id, userID: record.userID, itemID: record.itemID, accountID: record.accountID,
            direction: direction, amount: record.amount, network: network, achClass: document.achClass,
            statementText: try PaymentDetails(record, vault: vault)?.statementText, phase: phase,
            stage: transfer?.stage, sweeping: transfer?.sweeping, authorization: document.authorization,
            transferID: transfer?.transferID, failureCode: transfer?.failureCode, refusal: document.refusal,
            isGuaranteed: transfer?.isGuaranteed ?? false, refunds: transfer?.refundViews ?? [],
            refundable: transfer?.refundable ?? .zero(record.amount.currency),
            isCancellable: document.isCancellable(in: phase), warnings: document.warnings,
            approval: document.approval, createdAt: record.createdAt, updatedAt: record.updatedAt,
            version: record.version)
    }
}

extension PaymentDocument {
    /// Whether a cancellation may succeed: nothing was sent to the network, and nobody has asked for it yet.
    package func isCancellable(in phase: PaymentPhase) -> Bool {
        !phase.isVoid && cancelRequestedAt == nil && (phase != .submitted || transfer?.stage == .pending)
    }
}

extension Payment {
    /// What can still be refunded.
    package var refundable: Money {
        let none = Money.zero(amount.currency)
        guard direction == .debit, !stage.isUndone, let refunded = try? refundedAmount() else { return none }
        return (try? amount.subtracting(refunded)) ?? none
    }

    /// The refunds, those with an ID first.
    var refundViews: [PaymentView.RefundView] {
        let known = refunds.values.sorted { $0.refundID < $1.refundID }
        let reserved = reservedRefunds.sorted { $0.key.text < $1.key.text }
        return known.map {
            PaymentView.RefundView(
                id: $0.refundID, amount: $0.amount, status: $0.stage.rawValue, failureCode: $0.failureCode)
        } + reserved.map { PaymentView.RefundView(id: nil, amount: $0.value, status: "requested") }
    }
}
