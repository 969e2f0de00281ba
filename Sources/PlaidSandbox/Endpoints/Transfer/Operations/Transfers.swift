// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

extension World {
    mutating func transferCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (position, _) = try transferPlace(request)
        let authorizationID = try request.string("authorization_id")
        guard let authorization = desk.authorizations[authorizationID] else {
            throw .transferFieldInvalid("authorization_id")
        }
        // The authorization is the idempotency key: asking again gives the transfer that it made.
        if let made = authorization.transferID.flatMap({ desk.book.transfers[$0] }) {
            return ["transfer": .object(transferJSON(made))]
        }
        let time = try transferTime(request)
        try check(authorization, request, at: time)
        let transfer = try book(
            authorization, amount: requestedAmount(authorization, request),
            description: request.string("description"), request: request, at: time)
        if desk.book.performMagic(transfer: transfer, at: time) {
            tellOfTransferEvents(item: position, at: request.now)
        }
        return ["transfer": .object(try knownTransfer(transfer))]
    }

    /// Makes the transfer of an authorization.
    mutating func book(
        _ authorization: TransferAuthorization, amount: Cents, description: String, request: SandboxRequest? = nil,
        recurringID: String? = nil, at time: Date
    ) throws(SandboxError) -> String {
        var transfer = Transfer(
            id: newTransferID(serial + 1), authorizationID: authorization.id, accountID: authorization.accountID,
            terms: authorization.terms, amount: amount, description: description, created: time,
            guarantee: authorization.guarantee, recurringID: recurringID, network: authorization.terms.network,
            settlement: Day(time))
        transfer.plan(at: time)
        transfer.metadata = request?.body["metadata"]?.objectValue
        if request?.optionalString("facilitator_fee") != nil {
            transfer.facilitatorFee = try request?.amount("facilitator_fee")
        }
        if !authorization.terms.isLedgerNamed { transfer.sweep = .unswept }
        try desk.book.create(transfer)
        _ = nextSerial()
        desk.authorizations[authorization.id]?.transferID = transfer.id
        return transfer.id
    }

    private func check(
        _ authorization: TransferAuthorization, _ request: SandboxRequest, at time: Date
    ) throws(SandboxError) {
        guard try request.string("access_token") == authorization.accessToken,
            try request.string("account_id") == authorization.accountID
        else { throw .invalidField("the authorization is for another account") }
        guard authorization.verdict.decision == .approved else {
            throw .invalidField("the authorization was not approved")
        }
        guard !authorization.isCancelled else { throw .invalidField("the authorization was cancelled") }
        guard time.timeIntervalSince(authorization.created) < TransferAuthorization.lifetime else {
            throw .invalidField("the authorization has expired")
        }
        let terms = authorization.terms
        for (name, value) in [("type", terms.type), ("network", terms.network), ("ach_class", terms.achClass)] {
            guard request.wants(name, value) else { throw .invalidField("\(name) does not match the authorization") }
        }
        guard request.wants("iso_currency_code", "USD") else { throw .invalidField("iso_currency_code must be USD") }
        let description = try request.string("description")
        if ["Retry 1", "Retry 2"].contains(description), !isRetryable(authorization, at: time) {
            throw .invalidField("only a transfer that was returned with R01 or R09 can be retried")
        }
    }

    private func requestedAmount(
        _ authorization: TransferAuthorization, _ request: SandboxRequest
    ) throws(SandboxError) -> Cents {
        guard let text = request.optionalString("amount"), !text.isEmpty else { return authorization.terms.amount }
        let amount = try request.amount()
        guard amount <= authorization.terms.amount else {
            throw .invalidField("amount must not exceed the authorized amount")
        }
        return amount
    }

    private func isRetryable(_ authorization: TransferAuthorization, at time: Date) -> Bool {
        desk.book.transfers.all.contains {
            $0.accountID == authorization.accountID && $0.status == .returned
                && ["R01", "R09"].contains($0.failure?.code)
                && time.timeIntervalSince($0.created) <= Refund.window
        }
    }

    func transferGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let ids = ["transfer_id", "authorization_id"].compactMap { request.optionalString($0) }
        guard ids.count == 1, let id = ids.first else {
            throw .invalidField("provide either transfer_id or authorization_id")
        }
        if request.optionalString("transfer_id") != nil { return ["transfer": .object(try knownTransfer(id))] }
        guard let transfer = desk.authorizations[id]?.transferID else {
            throw .transferFieldInvalid("authorization_id")
        }
        return ["transfer": .object(try knownTransfer(transfer))]
    }

    func knownTransfer(_ id: String) throws(SandboxError) -> JSONObject {
        guard let transfer = desk.book.transfers[id] else { throw .transferFieldInvalid("transfer_id") }
        return transferJSON(transfer)
    }

    func transferList(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let isInPeriod = try request.period()
        let found = desk.book.transfers.all.reversed().filter {
            isInPeriod($0.created) && request.wants("originator_client_id", $0.terms.originatorClientID)
                && request.wants("origination_account_id", $0.terms.originationAccountID)
                && request.wants("funding_account_id", $0.terms.fundingAccountID)
        }
        return ["transfers": .array(try request.page(found).page.map { .object(transferJSON($0)) })]
    }

    mutating func transferCancel(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let id = try request.string("transfer_id")
        guard desk.book.transfers[id] != nil else { throw .transferFieldInvalid("transfer_id") }
        try desk.book.cancel(id, at: request.now)
        return [:]
    }

    mutating func sandboxTransferSimulate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let id = try request.string("transfer_id")
        guard desk.book.transfers[id] != nil else { throw .transferFieldInvalid("transfer_id") }
        let event = try request.string("event_type")
        guard let next = Transfer.Status(rawValue: event), ![.pending, .cancelled].contains(next) else {
            throw .transferFieldInvalid("event_type")
        }
        try desk.book.move(id, to: next, request.givenFailure, at: transferTime(request))
        tellIfAsked(request)
        return [:]
    }
}

extension Transfer {
    /// Settles on the network and on the day of settlement: what misses the hour of one network goes with the next.
    mutating func plan(at time: Date) {
        let now = BankCalendar.secondsInNewYork(time)
        let today = BankCalendar.dayInNewYork(time)
        if network == "same-day-ach", now >= BankCalendar.sameDayCutOff { network = "ach" }
        switch network {
        case "rtp": settlement = today
        case "same-day-ach", "wire": settlement = BankCalendar.nextOpen(today)
        default:
            let isLate = now >= BankCalendar.standardCutOff
            settlement = BankCalendar.adding(isLate ? 2 : 1, to: today)
        }
    }
}
