// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// What requests of this family have in common.

extension SandboxRequest {
    /// An amount of dollars: more than nothing, with two digits after the point.
    func amount(_ name: String = "amount") throws(SandboxError) -> Cents {
        guard let amount = Cents(try string(name)), amount > .zero else {
            throw .invalidField("\(name) must be a positive decimal string with two digits of precision, such as 10.00")
        }
        return amount
    }

    func moment(_ name: String) throws(SandboxError) -> Date? {
        guard let text = optionalString(name) else { return nil }
        guard let date = Instant.read(text) else {
            throw .invalidField("\(name) must be a date and time in ISO 8601, from 1900 to 2200")
        }
        return date
    }

    /// The members `count` and `offset` applied to things in their order.
    func page<Element>(
        _ things: [Element], limit: Int = 25, default standard: Int = 25
    ) throws(SandboxError) -> (page: [Element], hasMore: Bool) {
        let size = try pageSize(body["count"], named: "count", standard: standard, most: limit)
        let page = things.page(try pageOffset(body["offset"], named: "offset"), size)
        return (page.elements, page.next != nil)
    }

    func transferCount(limit: Int, default standard: Int) throws(SandboxError) -> Int {
        try pageSize(body["count"], named: "count", standard: standard, most: limit).value
    }

    /// Whether a moment lies between `start_date` and `end_date`, or what else they are called.
    func period(_ start: String = "start_date", _ end: String = "end_date") throws(SandboxError) -> (Date) -> Bool {
        let from = try moment(start) ?? .distantPast
        let to = try moment(end) ?? .distantFuture
        return { from <= $0 && $0 <= to }
    }

    /// Whether a member is not there, or is this.
    func wants(_ name: String, _ value: String?) -> Bool { optionalString(name).map { $0 == value } ?? true }

    /// The account holder as answers show them.
    func transferUser(_ value: JSONValue?) -> JSONObject {
        let user = value?.objectValue ?? [:]
        return [
            "legal_name": user["legal_name"] ?? "",
            "phone_number": user["phone_number"] ?? .null,
            "email_address": user["email_address"] ?? .null,
            "address": user["address"].flatMap(\.objectValue).map(transferAddress) ?? .null,
        ]
    }

    private func transferAddress(_ address: JSONObject) -> JSONValue {
        var json: JSONObject = [:]
        for name in ["street", "city", "region", "postal_code", "country"] { json[name] = address[name] ?? .null }
        return .object(json)
    }

    /// Why something is to fail, `nil` when the client does not say.
    var givenFailure: TransferFailure? {
        guard let given = body["failure_reason"]?.objectValue else { return nil }
        let code = given["ach_return_code"]?.stringValue ?? given["failure_code"]?.stringValue
        return TransferFailure(code: code, description: given["description"]?.stringValue)
    }
}

extension World {
    /// The Item and the account that a transfer is about; an Item that needs a login is answered for, too.
    func transferPlace(
        _ request: SandboxRequest, _ refusal: SandboxError = .transferAccountType
    ) throws(SandboxError) -> (position: Int, account: Int) {
        let position = try position(request, evenWithoutLogin: true)
        let item = items[position]
        guard let index = item.accountIndex(try request.string("account_id")) else { throw .invalidAccountID }
        guard item.accounts[index].hasNumbers else { throw refusal }
        return (position, index)
    }

    /// What a request says of a transfer that is to be authorized.
    func transferTerms(_ request: SandboxRequest) throws(SandboxError) -> TransferTerms {
        let type = try request.string("type")
        let network = try request.string("network")
        let amount = try request.amount()
        try checkNetwork(network, isDebit: type == "debit", amount, request)
        guard request.wants("iso_currency_code", "USD") else {
            throw .invalidField("iso_currency_code must be USD")
        }
        let originator = try knownOriginator(request)
        var terms = TransferTerms(
            type: type, network: network, achClass: request.optionalString("ach_class"), amount: amount,
            user: request.transferUser(request.body["user"]), wireDetails: request.body["wire_details"]?.objectValue,
            originationAccountID: request.optionalString("origination_account_id") ?? "",
            originatorClientID: originator)
        if !terms.isDebit { terms.creditFundsSource = request.optionalString("credit_funds_source") ?? "sweep" }
        if let account = request.optionalString("funding_account_id") {
            guard account == defaultFundingAccountID || desk.fundingAccounts.contains(account) else {
                throw .transferFieldInvalid("funding_account_id")
            }
            terms.fundingAccountID = account
        } else {
            terms.ledgerID = try ledgerID(request, originator)
            terms.isLedgerNamed = request.optionalString("ledger_id") != nil
        }
        return terms
    }

    /// The ledger that a request means: the one it names, the originator's, or the default one.
    func ledgerID(_ request: SandboxRequest, _ originator: String?) throws(SandboxError) -> String {
        let ledgers = desk.book.ledgers
        if let id = request.optionalString("ledger_id") {
            guard ledgers[id] != nil else { throw .transferFieldInvalid("ledger_id") }
            return id
        }
        return originator.flatMap { ledgers.ledger(ofOriginator: $0)?.id } ?? ledgers.defaultID
    }

    /// The originator that a request names, when there is one.
    func knownOriginator(_ request: SandboxRequest) throws(SandboxError) -> String? {
        guard let id = request.optionalString("originator_client_id"), id != clientID else { return nil }
        guard originator(id) != nil else { throw .originatorNotFound }
        return id
    }

    private func checkNetwork(_ network: String, isDebit: Bool, _ amount: Cents, _ request: SandboxRequest)
        throws(SandboxError)
    {
        switch network {
        case "ach", "same-day-ach":
            guard let achClass = request.optionalString("ach_class") else {
                throw .invalidField("ach_class is required for the network \(network)")
            }
            guard isDebit || ["ccd", "ppd"].contains(achClass) else { throw .forbiddenACHClass }
        case "rfp":
            guard isDebit else { throw .invalidField("the network \(network) is for debits only") }
        default:
            guard !isDebit else { throw .invalidField("the network \(network) is for credits only") }
        }
        if network == "same-day-ach", amount > Cents(1_000_000_00) {
            throw .networkLimit(network, "$1,000,000.00")
        }
        if network == "wire", amount > Cents(999_999_99) { throw .networkLimit(network, "$999,999.99") }
        if network != "wire", request.body["wire_details"]?.objectValue != nil {
            throw .invalidField("wire_details are for the network wire only")
        }
    }
}
