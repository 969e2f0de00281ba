// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension World {
    func transferLedgerGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let id = try ledgerID(request, knownOriginator(request))
        guard let ledger = desk.book.ledgers[id] else { throw .transferFieldInvalid("ledger_id") }
        return [
            "ledger_id": .string(ledger.id),
            "balance": ["available": .string(ledger.available.text), "pending": .string(ledger.pending.text)],
            "name": .string(ledger.name),
            "is_default": .bool(ledger.id == desk.book.ledgers.defaultID || ledger.originatorClientID != nil),
        ]
    }

    mutating func transferLedgerMove(_ request: SandboxRequest, _ kind: Sweep.Kind) throws(SandboxError) -> JSONObject {
        let originator = try knownOriginator(request)
        let amount = try request.amount()
        let account = request.optionalString("funding_account_id") ?? defaultFundingAccountID
        guard account == defaultFundingAccountID || desk.fundingAccounts.contains(account) else {
            throw .transferFieldInvalid("funding_account_id")
        }
        let sweep = Sweep(
            id: newTransferID(serial + 1), kind: kind, amount: kind == .deposit ? -amount : amount,
            ledgerID: try ledgerID(request, originator), fundingAccountID: account, originatorClientID: originator,
            description: request.optionalString("description") ?? "", created: request.now)
        if let known = keyed(kind.rawValue, request).flatMap({ desk.book.sweeps[$0] }) {
            return ["sweep": .object(sweepJSON(known))]
        }
        try desk.book.create(sweep)
        _ = nextSerial()
        remember(sweep.id, kind.rawValue, request)
        if desk.book.performMagic(sweep: sweep.id, at: request.now) { tellOfTransferEvents(at: request.now) }
        return ["sweep": .object(sweepJSON(desk.book.sweeps[sweep.id] ?? sweep))]
    }

    mutating func transferLedgerDistribute(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let from = try request.string("from_ledger_id")
        let to = try request.string("to_ledger_id")
        guard desk.book.ledgers[from] != nil else { throw .transferFieldInvalid("from_ledger_id") }
        guard desk.book.ledgers[to] != nil, to != from else { throw .transferFieldInvalid("to_ledger_id") }
        let amount = try request.amount()
        guard keyed("distribution", request) == nil else { return [:] }
        let source = LedgerSource(kind: .distribution, id: newTransferID(serial + 1))
        let text = request.optionalString("description") ?? "Distribution"
        try desk.book.ledgers.spend(amount, from, source, text, at: request.now)
        desk.book.ledgers.add(amount, to, source, text, at: request.now)
        _ = nextSerial()
        remember(source.id, "distribution", request)
        return [:]
    }

    func transferLedgerEventList(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let isInPeriod = try request.period()
        let ledger = try ledgerID(request, knownOriginator(request))
        let found = desk.book.ledgers.entries.reversed().filter { entry in
            entry.ledgerID == ledger && isInPeriod(entry.time)
                && request.wants("ledger_event_id", ledgerEventID(entry))
                && request.wants("source_type", entry.source.kind.rawValue)
                && request.wants("source_id", entry.source.id)
        }
        let (page, hasMore) = try request.page(found)
        return ["ledger_events": .array(page.map { .object(ledgerEventJSON($0)) }), "has_more": .bool(hasMore)]
    }

    private func ledgerEventID(_ entry: LedgerEntry) -> String { identifiers.plaidID("ledger-event-\(entry.number)") }

    private func ledgerEventJSON(_ entry: LedgerEntry) -> JSONObject {
        func id(_ kind: LedgerSource.Kind) -> JSONValue {
            .optional(entry.source.kind == kind ? entry.source.id : nil)
        }
        return [
            "ledger_event_id": .string(ledgerEventID(entry)), "ledger_id": .string(entry.ledgerID),
            "amount": .string(entry.amount.text), "transfer_id": id(.transfer), "refund_id": id(.refund),
            "sweep_id": id(.sweep), "description": .string(entry.description),
            "pending_balance": .string(entry.pending.text), "available_balance": .string(entry.available.text),
            "type": .string(entry.balance), "timestamp": .string(entry.time.timestamp),
        ]
    }
}

extension World {
    mutating func sandboxTransferLedgerSimulateAvailable(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let time = try transferTime(request)
        let originator = try knownOriginator(request)
        let isNamed = originator != nil || request.optionalString("ledger_id") != nil
        let ids = isNamed ? [try ledgerID(request, originator)] : desk.book.ledgers.ledgers.map(\.id)
        for id in ids { desk.book.makeAvailable(ledger: id, at: time) }
        tellIfAsked(request)
        return [:]
    }

    mutating func sandboxTransferLedgerSimulate(
        _ request: SandboxRequest, _ kind: Sweep.Kind
    ) throws(SandboxError) -> JSONObject {
        let id = try request.string("sweep_id")
        guard desk.book.sweeps[id]?.kind == kind else { throw .transferFieldInvalid("sweep_id") }
        let event = try request.string("event_type")
        guard event.hasPrefix("sweep."), let next = Sweep.Status(rawValue: String(event.dropFirst(6))) else {
            throw .transferFieldInvalid("event_type")
        }
        try desk.book.moveSweep(id, to: next, request.givenFailure, at: request.now)
        return [:]
    }

    /// The older view of what is available for credits.
    func transferBalanceGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let id = try ledgerID(request, knownOriginator(request))
        let ledger = desk.book.ledgers[id]
        let available = ledger?.available ?? .zero
        return [
            "balance": [
                "available": .string(available.text),
                "current": .string((available + (ledger?.pending ?? .zero)).text),
                "type": .string(request.optionalString("type") ?? "prefunded_rtp_credits"),
            ]
        ]
    }
}
