// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// What a client asks its user for in Transfer UI, and the client's own settings.

extension World {
    mutating func transferIntentCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let amount = try request.amount()
        let account = request.optionalString("funding_account_id") ?? defaultFundingAccountID
        guard account == defaultFundingAccountID || desk.fundingAccounts.contains(account) else {
            throw .transferFieldInvalid("funding_account_id")
        }
        let named = request.optionalString("account_id")
        // An intent names no Item: the account is one of any of the client's.
        guard named.map({ id in items.contains { !$0.isRemoved && $0.accountIndex(id) != nil } }) ?? true else {
            throw .invalidField("account_id must be a valid account ID")
        }
        let id = makeTransferID()
        var json: JSONObject = [
            "id": .string(id), "created": .string(request.now.timestamp), "status": "PENDING",
            "account_id": .optional(named),
            "origination_account_id": .string(request.optionalString("origination_account_id") ?? ""),
            "funding_account_id": .string(account), "amount": .string(amount.text),
            "mode": .string(try request.string("mode")),
            "network": .string(request.optionalString("network") ?? "same-day-ach"),
            "user": .object(request.transferUser(request.body["user"])),
            "description": .string(try request.string("description")),
            "metadata": request.body["metadata"] ?? .null, "iso_currency_code": "USD",
            "require_guarantee": .bool(request.body.isOn("require_guarantee")),
        ]
        json["ach_class"] = request.optionalString("ach_class").map(JSONValue.string)
        desk.intents.insert(.init(id: id, created: request.now, json: json), id)
        return ["transfer_intent": .object(json)]
    }

    func transferIntentGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        guard var json = desk.intents[try request.string("transfer_intent_id")]?.json else {
            throw .transferFieldInvalid("transfer_intent_id")
        }
        for name in [
            "transfer_id", "failure_reason", "authorization_decision", "authorization_decision_rationale",
            "guarantee_decision", "guarantee_decision_rationale",
        ] { json[name] = json[name] ?? .null }
        return ["transfer_intent": .object(json)]
    }

    /// Makes the transfer of the intent that a Link token names, with the account that the user has connected.
    ///
    /// - Returns: `COMPLETE` or `INCOMPLETE`, as Link tells the page; `nil` without an intent.
    mutating func completeIntent(of token: LinkToken?, item position: Int, at time: Date) -> String? {
        guard let id = token?.request["transfer"]?["intent_id"]?.stringValue, var intent = desk.intents[id] else {
            return nil
        }
        if intent.json["status"] == "PENDING" {
            let asked = intent.json
            do throws(SandboxError) {
                let outcome = try atomically { world throws(SandboxError) in
                    try world.transfer(of: asked, item: position, at: time)
                }
                intent.json = asked.merging(outcome)
            } catch {
                intent.json["status"] = "FAILED"
                intent.json["failure_reason"] = Self.failureReason(error.type, error.code, error.message)
            }
            desk.intents[id] = intent
        }
        return intent.json["status"] == "SUCCEEDED" ? "COMPLETE" : "INCOMPLETE"
    }

    /// What becomes of an intent.
    private mutating func transfer(
        of intent: JSONObject, item position: Int, at time: Date
    ) throws(SandboxError) -> JSONObject {
        let item = items[position]
        let named = intent["account_id"]?.stringValue.flatMap { item.accountIndex($0) }
        guard let account = named ?? item.shared.first(where: { item.accounts[$0].hasNumbers }),
            item.accounts[account].hasNumbers
        else { throw .transferAccountType }
        var body = intent.picking(["network", "amount", "ach_class", "user", "metadata"])
        body["type"] = intent["mode"] == "DISBURSEMENT" ? "credit" : "debit"
        body["ach_class"] = body["ach_class"] ?? "ppd"
        if intent["funding_account_id"] != .string(defaultFundingAccountID) {
            body["funding_account_id"] = intent["funding_account_id"]
        }
        let request = SandboxRequest(path: "", clientID: clientID, body: body, now: time, requestID: "")
        let terms = try transferTerms(request)
        let authorization = try authorize(terms, position, account, accessToken: "", at: time)
        let rationale = rationaleJSON(authorization.verdict)
        guard authorization.verdict.decision == .approved else {
            let code = authorization.verdict.code ?? "AUTHORIZATION_DECLINED"
            return [
                "status": "FAILED", "authorization_decision": "DECLINED",
                "authorization_decision_rationale": rationale,
                "failure_reason": Self.failureReason(
                    "TRANSFER_ERROR", code, rationale["description"]?.stringValue ?? "the authorization was declined"),
            ]
        }
        let transfer = try book(
            authorization, amount: terms.amount, description: intent["description"]?.stringValue ?? "",
            request: request, at: time)
        if desk.book.performMagic(transfer: transfer, at: time) { tellOfTransferEvents(item: position, at: time) }
        return [
            "status": "SUCCEEDED", "transfer_id": .string(transfer), "authorization_decision": "APPROVED",
            "authorization_decision_rationale": rationale,
        ]
    }

    private static func failureReason(_ type: String, _ code: String, _ message: String) -> JSONValue {
        ["error_type": .string(type), "error_code": .string(code), "error_message": .string(message)]
    }

    func transferConfigurationGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        _ = try knownOriginator(request)
        let single = JSONValue.string(TransferUsage.single.text)
        let daily = JSONValue.string(TransferUsage.daily.text)
        let monthly = JSONValue.string(TransferUsage.monthly.text)
        return [
            "max_single_transfer_amount": single, "max_single_transfer_credit_amount": single,
            "max_single_transfer_debit_amount": single, "max_daily_credit_amount": daily,
            "max_daily_debit_amount": daily,
            "max_monthly_amount": .string((TransferUsage.monthly + TransferUsage.monthly).text),
            "max_monthly_credit_amount": monthly, "max_monthly_debit_amount": monthly, "iso_currency_code": "USD",
        ]
    }

    /// Fixed values: the real Sandbox does not compute them either.
    func transferMetricsGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        _ = try knownOriginator(request)
        return [
            "daily_debit_transfer_volume": "1234.56", "daily_credit_transfer_volume": "567.89",
            "monthly_transfer_volume": "12345.67", "monthly_debit_transfer_volume": "10000.00",
            "monthly_credit_transfer_volume": "2345.67", "iso_currency_code": "USD",
            "return_rates": [
                "last_60d": [
                    "overall_return_rate": "0.1023", "unauthorized_return_rate": "0.0028",
                    "administrative_return_rate": "0.0160",
                ]
            ],
            "authorization_usage": [
                "daily_credit_utilization": "0.2300", "daily_debit_utilization": "0.3401",
                "monthly_credit_utilization": "0.9843", "monthly_debit_utilization": "0.3220",
            ],
        ]
    }
}
