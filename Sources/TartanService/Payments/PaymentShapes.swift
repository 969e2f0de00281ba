// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import PaymentService
import Payments
import PlaidJSON
import PlaidTypes
import TartanStorage

extension PaymentView {
    static let shape = Shape<PaymentView>(
        "Payment", "A payment: what was requested, where it stands, and what can be done with it.",
        [
            .text("id", "The payment's ID.") { $0.id },
            Self.status,
            .choice("phase", "How far it has come; `submitted` once Plaid has a transfer for it.") { $0.phase },
            .choice("type", "`debit` takes money from the account, `credit` sends money to it.") { $0.direction },
            .amount("amount", "The amount.") { $0.amount },
            .text("iso_currency_code", "The ISO 4217 code of the currency of every amount of the payment.") {
                $0.amount.currency.code
            },
            .choice("network", "The payment network.") { $0.network },
            .optionalText("ach_class", "The SEC class; null for other networks than ACH.") { $0.achClass },
            .text("item_id", "The Item.") { $0.itemID.rawValue },
            .text("account_id", "The account that is debited or credited.") { $0.accountID.rawValue },
            .optionalText("description", "The text on the bank statement; null after the user's erasure.") {
                $0.statementText
            },
            .optionalPart(
                "authorization", PaymentView.Authorization.shape, "Plaid's decision; null before it is known."
            ) { $0.authorization },
            .optionalText("transfer_id", "Plaid's ID of the transfer; null while there is none.") { $0.transferID },
            .optionalChoice("stage", "Where the money is; null while there is no transfer.") { $0.stage },
            .optionalChoice("sweep_status", "Whether the money was swept; null without sweeps.") { $0.sweeping },
            .optionalText("failure_code", "The code of a failure or a return, such as R01.") { $0.failureCode },
            .optionalPart("refusal", PaymentView.Refusal.shape, "Why there is no transfer.") { $0.refusal },
            .flag("guaranteed", "Whether Plaid guarantees the payment.") { $0.isGuaranteed },
            .parts("refunds", PaymentView.RefundView.shape, "The refunds, in the order of their requests.") {
                $0.refunds
            },
            .amount("refundable_amount", "The amount that can still be refunded.") { $0.refundable },
            .flag("cancellable", "Whether it can still be cancelled.") { $0.isCancellable },
            .texts("warnings", "What a person has to look at, such as `undone_after_refund`.") { $0.warnings },
            .optionalPart("approval", PaymentView.Approval.shape, "The approval, where one is required.") {
                $0.approval
            },
            .optionalText("next_step", "What has to happen before it goes on; null if nothing has to.") { $0.nextStep },
            .instant("created_at", "When it was stored.") { $0.createdAt },
            .instant("updated_at", "When it last changed.") { $0.updatedAt },
        ])

    private static let status = ShapePart<PaymentView>(
        .init(
            "status",
            .choice(
                PaymentPhase.allCases.filter { $0 != .submitted }.map(\.rawValue) + Lifecycle.allCases.map(\.rawValue)),
            "The `stage` of the transfer once there is one, and the `phase` before.")
    ) { .string($0.status) }

    /// What the application or a person has to do before the payment goes on.
    var nextStep: String? {
        switch phase {
        case .actionRequired:
            "The user has to repair the connection: create a Link token with POST /v1/plaid/create-link-token and the item_id "
                + "\(itemID.rawValue), open Link with it, then send POST /v1/payments/\(id)/resume."
        case .awaitingApproval:
            "Somebody other than its creator has to approve it with tartan payments approve \(id)."
        case .authorizing, .creating, .submitted, .declined, .rejected, .withdrawn, .expired: nil
        }
    }
}

extension PaymentView.Authorization {
    static let shape = Shape<PaymentView.Authorization>(
        "PaymentAuthorization", "Plaid's decision about a payment.",
        [
            .text("id", "Plaid's ID of the authorization.") { $0.id },
            .text("decision", "Plaid's decision: approved, declined or user_action_required.") { $0.decision },
            .optionalText("rationale_code", "Plaid's code of the reason, such as NSF.") { $0.rationale },
            .optionalText("rationale", "Plaid's description of the reason.") { $0.rationaleText },
            .optionalInstant("expires_at", "When it can no longer be used for a transfer.") { $0.expiresAt },
        ])
}

extension PaymentView.Refusal {
    static let shape = Shape<PaymentView.Refusal>(
        "PaymentRefusal", "Why a payment has no transfer.",
        [
            .text("code", "The code of the reason, Plaid's or Tartan's.") { $0.code },
            .text("message", "The reason in one sentence.") { $0.message },
        ])
}

extension PaymentView.RefundView {
    static let shape = Shape<PaymentView.RefundView>(
        "PaymentRefund", "A refund of a payment.",
        [
            .optionalText("id", "Plaid's ID of the refund; null until Plaid has assigned one.") { $0.id },
            .amount("amount", "The amount.") { $0.amount },
            .text("status", "`requested` until Plaid has assigned an ID, then its stage.") { $0.status },
            .optionalText("failure_code", "The code of a failure or a return, such as R01.") { $0.failureCode },
        ])
}

extension PaymentView.Approval {
    static let shape = Shape<PaymentView.Approval>(
        "PaymentApproval", "The approval that a large payment requires.",
        [
            .flag("given", "Whether somebody approved it.") { $0.isGiven },
            .optionalText("by", "Who approved it.") { $0.by },
            .optionalInstant("at", "When it was approved.") { $0.at },
        ])
}

extension PaymentPreview {
    static let shape = Shape<PaymentPreview>(
        "PaymentPreview", "What a request for a payment would lead to.",
        [
            .flag("accepted", "Whether the service would accept it. Plaid decides only when the payment is created.") {
                $0.isAccepted
            },
            .optionalPart("refusal", PaymentView.Refusal.shape, "Why it would be refused.") { $0.refusal },
            .flag("needs_approval", "Whether somebody other than its creator would have to approve it.") {
                $0.needsApproval
            },
            .optionalAmount("available_balance", "The stored available balance of the account.") {
                $0.availableBalance
            },
            .optionalInstant("balance_at", "When that balance was stored.") { $0.balanceAt },
            .texts("remarks", "What the caller should know, one sentence each.") { $0.remarks },
        ])
}

extension ShapePart {
    private static var amountSchema: Schema { .text(.init(pattern: "^-?[0-9]+[.][0-9]{2}$")) }

    /// An amount as a decimal string, so that no client rounds it.
    static func amount(_ name: String, _ summary: String, _ value: @escaping @Sendable (Value) -> Money) -> Self {
        Self(.init(name, amountSchema, summary)) { .string(value($0).decimal) }
    }

    static func optionalAmount(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Value) -> Money?
    ) -> Self {
        Self(.init(name, .nullable(amountSchema), summary)) { .optional(value($0)?.decimal) }
    }

    static func optionalChoice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Value) -> Choice?
    ) -> Self {
        Self(.init(name, .nullable(.choice(Choice.allCases.map(\.rawValue))), summary)) {
            .optional(value($0)?.rawValue)
        }
    }
}
