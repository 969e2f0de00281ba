// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension World {
    func bankTransferEventSync(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        guard let after = request.body["after_id"]?.intValue, after >= 0 else {
            throw .invalidField("after_id must be a non-negative integer")
        }
        let count = try request.transferCount(limit: 25, default: 25)
        // Ids are consecutive, from 1.
        let page = desk.bank.events.dropFirst(after).prefix(count)
        return ["bank_transfer_events": .array(page.map { .object(bankEventJSON($0)) })]
    }

    /// Lists events, newest first.
    ///
    /// A transfer's `pending` event is listed until another one follows it, or when `event_types` names it. Plaid's own
    /// suites for Node and Java expect one event of a transfer that was created and posted, and two from
    /// `/bank_transfer/event/sync`.
    func bankTransferEventList(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let isInPeriod = try request.period()
        let types = request.strings("event_types") ?? []
        let found = desk.bank.events.reversed().filter { event in
            let transfer = desk.bank.transfers[event.transferID]
            let isWanted =
                types.isEmpty ? event.type != "pending" || transfer?.status == .pending : types.contains(event.type)
            return isInPeriod(event.time) && isWanted
                && request.wants("bank_transfer_id", event.transferID)
                && request.wants("account_id", transfer?.accountID)
                && request.wants("bank_transfer_type", transfer?.type)
                && request.wants("origination_account_id", transfer?.originationAccountID)
                && request.wants("direction", transfer?.direction)
        }
        return ["bank_transfer_events": .array(try request.page(found).page.map { .object(bankEventJSON($0)) })]
    }

    mutating func sandboxBankTransferFireWebhook(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        sendWebhook(
            to: try request.string("webhook"), type: "BANK_TRANSFERS", code: "BANK_TRANSFERS_EVENTS_UPDATE", [:],
            at: request.now)
        return [:]
    }

    private func bankEventJSON(_ event: BankTransferEvent) -> JSONObject {
        let transfer = desk.bank.transfers[event.transferID]
        return [
            "event_id": .number(JSONNumber(event.id)), "timestamp": .string(event.time.timestamp),
            "event_type": .string(event.type), "account_id": .string(transfer?.accountID ?? ""),
            "bank_transfer_id": .string(event.transferID),
            "origination_account_id": .optional(transfer?.originationAccountID),
            "bank_transfer_type": .string(transfer?.type ?? "debit"),
            "bank_transfer_amount": .string((transfer?.amount ?? .zero).text),
            "bank_transfer_iso_currency_code": "USD", "failure_reason": bankFailureJSON(event.failure),
            "direction": .optional(transfer?.direction), "receiver_details": .null,
        ]
    }
}
