// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

// What Plaid pays for guaranteed transfers that came back.

extension World {
    mutating func sandboxTransferRepaymentSimulate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let paid = Set(desk.repayments.all.flatMap(\.eventIDs))
        let events = desk.book.events.filter { event in
            event.draft.type == "returned" && !paid.contains(event.id)
                && event.draft.transferID.flatMap { desk.book.transfers[$0] }?.guarantee == "GUARANTEED"
        }
        guard !events.isEmpty else {
            throw .invalidField("there are no returns of guaranteed transfers to be repaid")
        }
        let made = TransferDesk.Repayment(id: makeTransferID(), created: request.now, eventIDs: events.map(\.id))
        desk.repayments.insert(made, made.id)
        return [:]
    }

    func transferRepaymentList(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let isInPeriod = try request.period()
        let found = desk.repayments.all.reversed().filter { isInPeriod($0.created) }
        let rows = try request.page(found).page.map { repayment -> JSONValue in
            [
                "repayment_id": .string(repayment.id), "created": .string(repayment.created.timestamp),
                "amount": .string(returns(repayment).map(\.transfer.amount).sum.text), "iso_currency_code": "USD",
            ]
        }
        return ["repayments": .array(rows)]
    }

    func transferRepaymentReturnList(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        guard let repayment = desk.repayments[try request.string("repayment_id")] else {
            throw .transferFieldInvalid("repayment_id")
        }
        let rows = try request.page(returns(repayment)).page.map { event, transfer -> JSONValue in
            [
                "transfer_id": .string(transfer.id), "event_id": .number(JSONNumber(event)),
                "amount": .string(transfer.amount.text), "iso_currency_code": "USD",
            ]
        }
        return ["repayment_returns": .array(rows)]
    }

    private func returns(_ repayment: TransferDesk.Repayment) -> [(event: Int, transfer: Transfer)] {
        repayment.eventIDs.compactMap { id in
            desk.book.event(id)?.draft.transferID.flatMap { desk.book.transfers[$0] }.map { (id, $0) }
        }
    }
}
