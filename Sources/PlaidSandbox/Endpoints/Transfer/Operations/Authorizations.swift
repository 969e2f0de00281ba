// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

extension World {
    mutating func transferAuthorizationCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (position, account) = try transferPlace(request)
        let terms = try transferTerms(request)
        if let id = keyed("authorization", request, lifetime: TransferAuthorization.keyLifetime),
            let known = desk.authorizations[id]
        {
            return ["authorization": .object(authorizationJSON(known))]
        }
        // `/transfer/capabilities/get` says the same.
        guard terms.network != "rfp", terms.network != "rtp" || hasRTP(position, account) else {
            throw .invalidField("the account is not eligible for the network \(terms.network)")
        }
        let time = try transferTime(request)
        let wantsGuarantee = request.body.isOn("request_guarantee")
        let made = try authorize(
            terms, position, account, accessToken: request.string("access_token"), guarantee: wantsGuarantee,
            ruleset: request.optionalString("ruleset_key"), at: time)
        // After the user has done what is required, the same key gets a new decision.
        if made.verdict.decision != .userActionRequired { remember(made.id, "authorization", request) }
        return ["authorization": .object(authorizationJSON(made))]
    }

    /// Decides over a transfer and keeps the decision.
    mutating func authorize(
        _ terms: TransferTerms, _ position: Int, _ account: Int, accessToken: String, guarantee: Bool = false,
        ruleset: String? = nil, at time: Date
    ) throws(SandboxError) -> TransferAuthorization {
        try use("transfer", position)
        let verdict = TransferAuthorization.decide(
            terms, standing(position, account), usage: desk.book.usage(debit: terms.isDebit, at: time),
            staleVerdict: TransferAuthorization.staleVerdict(ruleset: ruleset))
        var made = TransferAuthorization(
            id: makeTransferID(), created: time, accessToken: accessToken,
            accountID: items[position].accountID(account), terms: terms, verdict: verdict)
        if guarantee, verdict.decision == .approved, terms.isDebit {
            made.guarantee = verdict.code == nil ? "GUARANTEED" : "NOT_GUARANTEED"
        }
        desk.authorizations.insert(made, made.id)
        return made
    }

    mutating func transferAuthorizationCancel(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let id = try request.string("authorization_id")
        guard let known = desk.authorizations[id] else { throw .transferFieldInvalid("authorization_id") }
        guard known.transferID == nil, !known.isCancelled else {
            throw .invalidField("the authorization has been used or cancelled")
        }
        desk.authorizations[id]?.isCancelled = true
        return [:]
    }

    func transferCapabilitiesGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (position, account) = try transferPlace(request)
        return [
            "institution_supported_networks": [
                "rtp": ["credit": .bool(hasRTP(position, account))],
                "rfp": ["debit": false, "max_amount": .null, "iso_currency_code": .null],
            ]
        ]
    }

    /// Whether money can be sent to the account at once.
    private func hasRTP(_ position: Int, _ account: Int) -> Bool {
        let item = items[position]
        if item.accounts[account].routingNumber == "322271627" { return true }
        return item.institutionID == "ins_109508" && ["0000", "1111"].contains(item.accounts[account].mask)
    }

    /// What is known of an account.
    private func standing(_ position: Int, _ account: Int) -> TransferAuthorization.Standing {
        let item = items[position]
        if desk.migratedItems.contains(item.id) { return .migrated }
        if item.needsLogin { return .stale }
        let isManual = item.accountVerification.map { $0.method != "INSTANT_MATCH" } ?? false
        if isManual || item.isAutomated(account) { return .manual }
        let available = item.accounts[account].available ?? item.accounts[account].current
        return .known(available: available.flatMap(Cents.init(balance:)))
    }

    func authorizationJSON(_ authorization: TransferAuthorization) -> JSONObject {
        let terms = authorization.terms
        var proposed: JSONObject = [
            "account_id": .string(authorization.accountID), "funding_account_id": .optional(terms.fundingAccountID),
            "ledger_id": .optional(terms.ledgerID), "type": .string(terms.type), "user": .object(terms.user),
            "amount": .string(terms.amount.text), "requested_amount": .string(terms.amount.text),
            "network": .string(terms.network),
            "origination_account_id": .string(terms.originationAccountID), "iso_currency_code": "USD",
            "originator_client_id": .optional(terms.originatorClientID),
            "credit_funds_source": .optional(terms.creditFundsSource),
        ]
        proposed["ach_class"] = terms.achClass.map(JSONValue.string)
        proposed["wire_details"] = terms.wireDetails.map(JSONValue.object)
        return [
            "id": .string(authorization.id), "created": .string(authorization.created.timestamp),
            "decision": .string(authorization.verdict.decision.rawValue),
            "decision_rationale": rationaleJSON(authorization.verdict),
            "guarantee_decision": .optional(authorization.guarantee), "guarantee_decision_rationale": .null,
            "payment_risk": .null, "proposed_transfer": .object(proposed),
        ]
    }

    func rationaleJSON(_ verdict: TransferAuthorization.Verdict) -> JSONValue {
        guard let code = verdict.code else { return .null }
        return ["code": .string(code), "description": .string(TransferAuthorization.explanation(code))]
    }
}

extension Cents {
    /// What of a balance is whole cents; a balance has any number of digits after the point.
    init?(balance: String) {
        let parts = balance.split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = parts.first, parts.count <= 2 else { return nil }
        let isNegative = whole.hasPrefix("-")
        let digits = (parts.count == 2 ? String(parts[1]) : "").prefix(2)
        let padded = digits + String(repeating: "0", count: 2 - digits.utf8.count)
        guard let cents = Cents("\(isNegative ? whole.dropFirst() : whole).\(padded)") else { return nil }
        self = isNegative ? -cents : cents
    }
}
