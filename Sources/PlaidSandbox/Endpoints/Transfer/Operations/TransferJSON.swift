// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// Transfers and what hangs on them, as answers show them.

extension World {
    func transferJSON(_ transfer: Transfer) -> JSONObject {
        let terms = transfer.terms
        let isACH = ["ach", "same-day-ach"].contains(transfer.network)
        let settlement = transfer.settlement
        var json: JSONObject = [
            "id": .string(transfer.id), "authorization_id": .string(transfer.authorizationID),
            "account_id": .string(transfer.accountID), "funding_account_id": .optional(terms.fundingAccountID),
            "ledger_id": .optional(terms.ledgerID), "type": .string(terms.type), "user": .object(terms.user),
            "amount": .string(transfer.amount.text), "description": .string(transfer.description),
            "created": .string(transfer.created.timestamp), "status": .string(transfer.status.rawValue),
            "sweep_status": .optional(transfer.sweep?.rawValue), "network": .string(transfer.network),
            "cancellable": .bool(transfer.isCancellable), "failure_reason": failureJSON(transfer.failure),
            "metadata": transfer.metadata.map(JSONValue.object) ?? .null,
            "origination_account_id": .string(terms.originationAccountID),
            "guarantee_decision": .optional(transfer.guarantee), "guarantee_decision_rationale": .null,
            "iso_currency_code": "USD",
            "standard_return_window": isACH ? .string(BankCalendar.adding(3, to: settlement).text) : .null,
            "unauthorized_return_window": isACH ? .string(BankCalendar.adding(61, to: settlement).text) : .null,
            "expected_settlement_date": .string(settlement.text),
            "expected_funds_available_date": transfer.isACHDebit
                ? .string(BankCalendar.adding(5, to: settlement).text) : .null,
            "originator_client_id": .optional(terms.originatorClientID),
            "refunds": .array(transfer.refundIDs.compactMap { desk.book.refunds[$0] }.map { .object(refundJSON($0)) }),
            "recurring_transfer_id": .optional(transfer.recurringID),
            "credit_funds_source": .optional(terms.creditFundsSource),
            "network_trace_id": .optional(transfer.status == .pending ? nil : traceID(transfer.id)),
        ]
        json["ach_class"] = terms.achClass.map(JSONValue.string)
        json["wire_details"] = terms.wireDetails.map(JSONValue.object)
        json["facilitator_fee"] = transfer.facilitatorFee.map { .string($0.text) }
        return json
    }

    func refundJSON(_ refund: Refund) -> JSONObject {
        [
            "id": .string(refund.id), "transfer_id": .string(refund.transferID), "amount": .string(refund.amount.text),
            "status": .string(refund.status.rawValue), "failure_reason": failureJSON(refund.failure),
            "ledger_id": .optional(desk.book.transfers[refund.transferID]?.terms.ledgerID),
            "created": .string(refund.created.timestamp),
            "network_trace_id": .optional(refund.status == .pending ? nil : traceID(refund.id)),
        ]
    }

    func sweepJSON(_ sweep: Sweep) -> JSONObject {
        let available = BankCalendar.adding(5, to: Day(sweep.created)).text
        var json: JSONObject = [
            "id": .string(sweep.id), "funding_account_id": .string(sweep.fundingAccountID),
            "ledger_id": .optional(sweep.ledgerID), "created": .string(sweep.created.timestamp),
            "amount": .string(sweep.amount.text), "iso_currency_code": "USD",
            "settled": .optional(sweep.settled?.text),
            "expected_funds_available_date": sweep.kind == .deposit ? .string(available) : .null,
            "status": .string(sweep.status.rawValue), "trigger": .string(sweep.trigger),
            "network_trace_id": .optional(sweep.status == .pending ? nil : traceID(sweep.id)),
        ]
        json["description"] = .string(sweep.description)
        json["failure_reason"] =
            sweep.failure.map {
                ["failure_code": .optional($0.code), "description": .optional($0.description)]
            } ?? .null
        return json
    }

    func transferEventJSON(_ event: TransferEvent) -> JSONObject {
        let draft = event.draft
        let transfer = draft.transferID.flatMap { desk.book.transfers[$0] }
        let sweep = draft.sweepID.flatMap { desk.book.sweeps[$0] }
        let terms = transfer?.terms
        var json: JSONObject = [
            "event_id": .number(JSONNumber(event.id)), "timestamp": .string(event.time.timestamp),
            "event_type": .string(draft.type),
        ]
        json["account_id"] = transfer.map { .string($0.accountID) }
        json["funding_account_id"] = .optional(terms == nil ? sweep?.fundingAccountID : terms?.fundingAccountID)
        json["ledger_id"] = .optional(terms == nil ? sweep?.ledgerID : terms?.ledgerID)
        // An event of the ledger alone has an empty id, not none.
        json["transfer_id"] = .string(draft.transferID ?? "")
        json["origination_account_id"] = .optional(terms?.originationAccountID)
        json["transfer_type"] = terms.map { .string($0.type) }
        json["transfer_amount"] = transfer.map { .string($0.amount.text) }
        json["failure_reason"] = failureJSON(draft.failure)
        json["sweep_id"] = .optional(draft.sweepID)
        json["sweep_amount"] = .optional(draft.sweepAmount?.text)
        json["refund_id"] = .optional(draft.refundID)
        json["originator_client_id"] = .optional(terms?.originatorClientID ?? sweep?.originatorClientID)
        json["intent_id"] = .null
        json["event_amount"] = draft.recovered.map { .string($0.text) }
        return json
    }

    func failureJSON(_ failure: TransferFailure?) -> JSONValue {
        guard let failure else { return .null }
        var json: JSONObject = ["failure_code": .optional(failure.code), "ach_return_code": .optional(failure.code)]
        json["description"] = failure.description.map(JSONValue.string)
        return .object(json)
    }

    /// Fifteen digits, as an ACH trace number has them.
    private func traceID(_ id: String) -> String {
        var generator = identifiers.generator("trace-\(id)")
        return (0..<15).map { _ in String(generator.below(10)) }.joined()
    }
}
