// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension World {
    mutating func bankTransferCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let place = try transferPlace(request, .bankTransferAccountType)
        return try makeBankTransfer(request, accountID: items[place.position].accountID(place.account))
    }

    mutating func processorBankTransferCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (position, account) = try processorPlace(request, evenWithoutLogin: true)
        guard items[position].accounts[account].hasNumbers else { throw .bankTransferAccountType }
        return try makeBankTransfer(request, accountID: items[position].accountID(account))
    }

    private mutating func makeBankTransfer(
        _ request: SandboxRequest, accountID: String
    ) throws(SandboxError) -> JSONObject {
        if let known = keyed("bank", request).flatMap({ desk.bank.transfers[$0] }) {
            return ["bank_transfer": .object(bankTransferJSON(known))]
        }
        let type = try request.string("type")
        let network = try request.string("network")
        let isACH = network != "wire"
        let achClass = request.optionalString("ach_class")
        if isACH {
            guard let achClass else { throw .invalidField("ach_class is required for the network \(network)") }
            guard type == "debit" || ["ccd", "ppd"].contains(achClass) else {
                throw .invalidField("ach_class must be ccd or ppd for credits")
            }
        }
        guard request.wants("iso_currency_code", "USD") else { throw .invalidField("iso_currency_code must be USD") }
        var user: JSONObject = [:]
        user["legal_name"] = request.body["user"]?["legal_name"] ?? ""
        user["email_address"] = request.body["user"]?["email_address"] ?? .null
        user["routing_number"] = request.body["user"]?["routing_number"]
        let made = BankTransfer(
            id: makeTransferID(), accountID: accountID, type: type, network: network,
            // The contract requires the member even where there is no ACH.
            achClass: achClass ?? "ccd", amount: try request.amount(), user: user,
            description: try request.string("description"), customTag: request.optionalString("custom_tag"),
            metadata: request.body["metadata"]?.objectValue,
            originationAccountID: request.optionalString("origination_account_id") ?? bankOriginationAccountID,
            created: request.now)
        desk.bank.create(made)
        remember(made.id, "bank", request)
        return ["bank_transfer": .object(bankTransferJSON(made))]
    }

    func bankTransferGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        ["bank_transfer": .object(bankTransferJSON(try bankTransfer(request)))]
    }

    func bankTransferList(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let isInPeriod = try request.period()
        let found = desk.bank.transfers.all.reversed().filter {
            isInPeriod($0.created) && request.wants("origination_account_id", $0.originationAccountID)
                && request.wants("direction", $0.direction)
        }
        return ["bank_transfers": .array(try request.page(found).page.map { .object(bankTransferJSON($0)) })]
    }

    mutating func bankTransferCancel(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let known = try bankTransfer(request)
        guard known.status == .pending else { throw .bankTransferNotCancellable }
        try desk.bank.move(known.id, to: .cancelled, nil, sweepID: "", at: request.now)
        return [:]
    }

    mutating func sandboxBankTransferSimulate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let known = try bankTransfer(request)
        guard let next = BankTransfer.Status(rawValue: try request.string("event_type")),
            ![.pending, .cancelled].contains(next)
        else { throw .transferFieldInvalid("event_type") }
        try desk.bank.move(
            known.id, to: next, request.givenFailure, sweepID: newTransferID(serial + 1), at: request.now)
        _ = nextSerial()
        return [:]
    }

    func bankTransferBalanceGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        guard request.wants("origination_account_id", bankOriginationAccountID) else {
            throw .bankTransfer("BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT", "origination account is invalid")
        }
        let balance = JSONValue.string(desk.bank.balance.text)
        return [
            "balance": ["available": balance, "transactable": balance],
            "origination_account_id": .string(bankOriginationAccountID),
        ]
    }

    func bankTransferSweepGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        guard let sweep = desk.bank.sweeps[try request.string("sweep_id")] else {
            throw .transferFieldInvalid("sweep_id")
        }
        return ["sweep": .object(bankSweepJSON(sweep))]
    }

    func bankTransferSweepList(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let isInPeriod = try request.period("start_time", "end_time")
        let found = desk.bank.sweeps.all.reversed().filter { isInPeriod($0.created) }
        return ["sweeps": .array(try request.page(found).page.map { .object(bankSweepJSON($0)) })]
    }

    private var bankOriginationAccountID: String { identifiers.uuid("bank-origination-account") }

    private func bankTransfer(_ request: SandboxRequest) throws(SandboxError) -> BankTransfer {
        guard let known = desk.bank.transfers[try request.string("bank_transfer_id")] else {
            throw .transferFieldInvalid("bank_transfer_id")
        }
        return known
    }

    private func bankTransferJSON(_ transfer: BankTransfer) -> JSONObject {
        [
            "id": .string(transfer.id), "ach_class": .string(transfer.achClass),
            "account_id": .string(transfer.accountID), "type": .string(transfer.type), "user": .object(transfer.user),
            "amount": .string(transfer.amount.text), "iso_currency_code": "USD",
            "description": .string(transfer.description), "created": .string(transfer.created.timestamp),
            "status": .string(transfer.status.rawValue), "network": .string(transfer.network),
            "cancellable": .bool(transfer.status == .pending), "failure_reason": bankFailureJSON(transfer.failure),
            "custom_tag": .optional(transfer.customTag),
            "metadata": transfer.metadata.map(JSONValue.object) ?? .null,
            "origination_account_id": .string(transfer.originationAccountID),
            "direction": .string(transfer.direction),
        ]
    }

    private func bankSweepJSON(_ sweep: BankSweep) -> JSONObject {
        [
            "id": .string(sweep.id), "created_at": .string(sweep.created.timestamp),
            "amount": .string(sweep.amount.text), "iso_currency_code": "USD",
        ]
    }

    func bankFailureJSON(_ failure: TransferFailure?) -> JSONValue {
        guard let failure else { return .null }
        var json: JSONObject = ["ach_return_code": .optional(failure.code)]
        json["description"] = failure.description.map(JSONValue.string)
        return .object(json)
    }
}

extension BankTransfer {
    /// All of these are made by the client.
    var direction: String { "outbound" }
}
