// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import PaymentService
import Payments
import PlaidJSON
import PlaidTypes
import TartanStorage

/// Payments as JSON, with the members of the API and the user; amounts are decimal texts.
enum PaymentJSON {
    static func payment(_ view: PaymentView) -> JSONValue {
        [
            "id": .string(view.id), "user_id": .string(view.userID.rawValue),
            "item_id": .string(view.itemID.rawValue), "account_id": .string(view.accountID.rawValue),
            "type": .string(view.direction.rawValue), "amount": .string(view.amount.decimal),
            "iso_currency_code": .string(view.amount.currency.code), "network": .string(view.network.rawValue),
            "ach_class": .optional(view.achClass), "description": .optional(view.statementText),
            "status": .string(view.status), "phase": .string(view.phase.rawValue),
            "stage": .optional(view.stage?.rawValue), "sweep_status": .optional(view.sweeping?.rawValue),
            "authorization": view.authorization.map(authorization) ?? .null,
            "transfer_id": .optional(view.transferID), "failure_code": .optional(view.failureCode),
            "refusal": view.refusal.map(refusal) ?? .null, "guaranteed": .bool(view.isGuaranteed),
            "refunds": .array(view.refunds.map(refund)), "refundable_amount": .string(view.refundable.decimal),
            "cancellable": .bool(view.isCancellable), "warnings": .strings(view.warnings),
            "approval": view.approval.map(approval) ?? .null, "created_at": .string(view.createdAt.description),
            "updated_at": .string(view.updatedAt.description),
        ]
    }

    static func preview(_ preview: PaymentPreview) -> JSONValue {
        [
            "accepted": .bool(preview.isAccepted), "refusal": preview.refusal.map(refusal) ?? .null,
            "needs_approval": .bool(preview.needsApproval),
            "available_balance": .optional(preview.availableBalance?.decimal),
            "balance_at": .optional(preview.balanceAt?.description), "remarks": .strings(preview.remarks),
        ]
    }

    /// An event without its body.
    static func event(_ event: PaymentEventRecord) -> JSONValue {
        [
            "number": .number(JSONNumber(Int(event.number))), "type": .string(event.type),
            "refund_id": .optional(event.refundID), "happened_at": .string(event.happenedAt.description),
            "received_at": .string(event.receivedAt.description), "outcome": .string(event.outcome.rawValue),
            "notes": .optional(event.notes),
        ]
    }

    static func posting(_ posting: Posting) -> JSONValue {
        [
            "source": .string(posting.source.text), "reference": .string(posting.reference.text),
            "kind": .string(posting.kind.text), "time": .string(posting.time.shown),
            "lines": .array(
                posting.lines.map {
                    [
                        "account": .string($0.account.name), "amount": .string($0.amount.decimal),
                        "iso_currency_code": .string($0.amount.currency.code),
                    ]
                }),
        ]
    }

    private static func refusal(_ refusal: PaymentView.Refusal) -> JSONValue {
        ["code": .string(refusal.code), "message": .string(refusal.message)]
    }

    private static func authorization(_ authorization: PaymentView.Authorization) -> JSONValue {
        [
            "id": .string(authorization.id), "decision": .string(authorization.decision),
            "rationale_code": .optional(authorization.rationale),
            "rationale": .optional(authorization.rationaleText),
            "expires_at": .optional(authorization.expiresAt?.description),
        ]
    }

    private static func approval(_ approval: PaymentView.Approval) -> JSONValue {
        [
            "given": .bool(approval.isGiven), "by": .optional(approval.by),
            "at": .optional(approval.at?.description),
        ]
    }

    private static func refund(_ refund: PaymentView.RefundView) -> JSONValue {
        [
            "id": .optional(refund.id), "amount": .string(refund.amount.decimal),
            "status": .string(refund.status), "failure_code": .optional(refund.failureCode),
        ]
    }
}

extension LedgerTime {
    /// ISO 8601, in UTC.
    var shown: String { Instant(milliseconds: milliseconds).description }
}
