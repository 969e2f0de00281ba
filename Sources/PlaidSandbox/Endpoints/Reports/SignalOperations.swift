// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// A planned payment that was evaluated, and its outcome.
struct SignalEvaluation: Sendable, Codable {
    var itemID: String
    var account: Int
    var amount: Decimal
    var answer: JSONObject
    var decision: JSONObject?
    var returnCode: String?
}

extension SandboxError {
    static let transactionIDInUse = texted("SIGNAL_ERROR", "CLIENT_TRANSACTION_ID_ALREADY_IN_USE")
    static let transactionNotInitiated = texted("SIGNAL_ERROR", "SIGNAL_TRANSACTION_NOT_INITIATED")
    static let unknownTransactionID = invalidField(
        "client_transaction_id must be one that was evaluated with /signal/evaluate")
}

extension World {
    mutating func signalEvaluate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request)
        guard let index = items[position].accountIndex(try request.string("account_id")) else {
            throw .invalidAccountID
        }
        return try signalEvaluate(request, position, index)
    }

    /// Evaluates a payment from an account; the same payment gets the same answer, whatever has happened since.
    mutating func signalEvaluate(
        _ request: SandboxRequest, _ position: Int, _ index: Int
    ) throws(SandboxError) -> JSONObject {
        let id = try request.string("client_transaction_id")
        guard let amount = request.body["amount"]?.decimalValue, amount >= 0 else {
            throw .invalidField("amount must be a number that is not negative")
        }
        try checkSignalAccount(position, index)
        if let known = signals[id] {
            guard known.itemID == items[position].id, known.account == index, known.amount == amount else {
                throw .transactionIDInUse
            }
            return known.answer
        }
        try use("signal", position)
        let signal = SignalModel(item: items[position], account: index, amount: amount, now: request.now)
        let key = request.optionalString("ruleset_key") ?? request.optionalString("risk_profile_key") ?? "default"
        // Rulesets are made in the dashboard; ours has one rule for each, and a name says which product it uses.
        let isBalanceOnly = key.hasPrefix("balance")
        var answer: JSONObject = [
            "core_attributes": .object(isBalanceOnly ? signal.balances : signal.attributes),
            "ruleset": signal.ruleset(key: key, isBalanceOnly: isBalanceOnly),
            "scores": isBalanceOnly ? .null : signal.scores,
            "warnings": .array(signal.warnings),
        ]
        if request.optionalString("risk_profile_key") != nil {
            answer["risk_profile"] = ["key": .string(key), "outcome": answer["ruleset"]?["result"] ?? .null]
        }
        signals[id] = SignalEvaluation(itemID: items[position].id, account: index, amount: amount, answer: answer)
        return answer
    }

    mutating func signalDecisionReport(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let id = try request.string("client_transaction_id")
        guard signals[id] != nil else { throw .unknownTransactionID }
        // A later report corrects an earlier one.
        signals[id]?.decision = request.body
        return [:]
    }

    mutating func signalReturnReport(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let id = try request.string("client_transaction_id")
        let code = try request.string("return_code")
        guard code.utf8.count == 3, code.hasPrefix("R"), let number = Int(code.dropFirst()), (1...85).contains(number)
        else {
            throw .invalidField("return_code must be a return code of ACH, such as R01")
        }
        guard let signal = signals[id] else { throw .unknownTransactionID }
        guard signal.decision?["initiated"]?.boolValue != false else { throw .transactionNotInitiated }
        signals[id]?.returnCode = code
        return [:]
    }

    mutating func signalPrepare(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        try use("signal", try position(request))
        return [:]
    }

    /// Says on which of the next five banking days a payment is likeliest to succeed: soon after money comes in.
    mutating func signalSchedule(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request)
        guard let index = items[position].accountIndex(try request.string("account_id")) else {
            throw .invalidAccountID
        }
        try checkSignalAccount(position, index)
        try use("signal", position)
        let amount = request.body["amount"]?.decimalValue ?? 0
        let signal = SignalModel(item: items[position], account: index, amount: amount, now: request.now)
        let days = (1...5).map { Day(request.now).addingBusinessDays($0) }
        let isRecommended = signal.bankScore < SignalModel.rerouteFrom
        return [
            "optimal_date": isRecommended ? .string(days[0].text) : .null,
            "recommendations": .array(
                days.enumerated().map { number, day in
                    [
                        "date": .string(day.text), "rank": isRecommended ? .number(JSONNumber(number + 1)) : .null,
                        "recommendation": isRecommended ? "RECOMMENDED" : "NOT_RECOMMENDED",
                    ]
                }),
            "warnings": .array(signal.warnings),
        ]
    }

    /// Only accounts from which ACH takes money can be evaluated.
    private func checkSignalAccount(_ position: Int, _ index: Int) throws(SandboxError) {
        let account = items[position].accounts[index]
        guard account.type == "depository" else {
            throw .invalidField("account_id must be the id of a depository account")
        }
    }
}
