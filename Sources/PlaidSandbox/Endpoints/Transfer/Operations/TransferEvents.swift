// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension World {
    func transferEventSync(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        guard let after = request.body["after_id"]?.intValue, after >= 0 else {
            throw .invalidField("after_id must be a non-negative integer")
        }
        let count = try request.transferCount(limit: 500, default: 100)
        let (page, hasMore) = desk.book.events(after: after, count: count)
        return ["transfer_events": .array(page.map { .object(transferEventJSON($0)) }), "has_more": .bool(hasMore)]
    }

    /// The events that a client asks for, newest first.
    func transferEventList(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let isInPeriod = try request.period()
        let types = request.strings("event_types") ?? []
        let found = desk.book.events.reversed().filter { event in
            let transfer = event.draft.transferID.flatMap { desk.book.transfers[$0] }
            let terms = transfer?.terms
            return isInPeriod(event.time) && (types.isEmpty || types.contains(event.draft.type))
                && request.wants("transfer_id", event.draft.transferID)
                && request.wants("account_id", transfer?.accountID)
                && request.wants("transfer_type", terms?.type)
                && request.wants("sweep_id", event.draft.sweepID)
                && request.wants("origination_account_id", terms?.originationAccountID)
                && request.wants("originator_client_id", terms?.originatorClientID)
                && request.wants("funding_account_id", terms?.fundingAccountID)
        }
        let (page, hasMore) = try request.page(found)
        return ["transfer_events": .array(page.map { .object(transferEventJSON($0)) }), "has_more": .bool(hasMore)]
    }

    mutating func sandboxTransferFireWebhook(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        _ = try request.string("webhook")
        tellIfAsked(request)
        return [:]
    }
}
