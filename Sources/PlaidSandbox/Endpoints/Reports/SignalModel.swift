// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// What an account's balance and past say of a payment from it.
///
/// Plaid's model is not public; this one is simple, and moves the way that one would expect: more money asked for, less
/// there, days below zero and young connections make a return likelier.
struct SignalModel {
    static let reviewFrom = 50
    static let rerouteFrom = 70

    let item: Item
    let account: Int
    let amount: Decimal
    let now: Date
    let rows: [Ledger.Row]
    /// The balance at the end of each of the last ninety days, yesterday's first.
    let past: [(day: Day, balance: Decimal)]

    init(item: Item, account: Int, amount: Decimal, now: Date) {
        self.item = item
        self.account = account
        self.amount = amount
        self.now = now
        let today = Day(now)
        let all = item.bankRows(from: today.adding(-90), to: today, today: today)
        rows = all.filter { $0.account == account && !$0.isPending }
        past = item.pastBalances(account, days: 90, rows: all, today: today)
    }

    var available: Decimal? {
        let template = item.accounts[account]
        return (template.available ?? template.current).flatMap { Decimal(string: $0) }
    }

    var bankScore: Int {
        guard let available else { return 50 }
        guard available > 0 else { return 99 }
        // Rounded, since the square of a quotient of 38 digits is more than a Decimal can hold.
        let share = min(amount / available, 2).truncated(6)
        // A tenth of the money is no risk; all of it is one; more than there is will hardly be paid.
        let ofAmount = share <= 1 ? 4 + 56 * share * share : 80 + 15 * (share - 1)
        let belowZero = min(past.filter { $0.balance < 0 }.count, 10)
        return min(99, max(1, Int(truncating: ofAmount) + belowZero))
    }

    var customerScore: Int {
        let days = Int(saturating: now.timeIntervalSince(item.createdAt) / 86_400)
        let youth = max(0, 12 - max(days, 0) / 10)
        let ofAmount = Int(truncating: min(amount / 250, 30))
        return min(99, max(1, 5 + youth + ofAmount))
    }

    var scores: JSONValue {
        [
            "bank_initiated_return_risk": [
                "risk_tier": .number(JSONNumber(Self.tier(bankScore, [15, 30, 45, 60, 70, 80, 90]))),
                "score": .number(JSONNumber(bankScore)),
            ],
            "customer_initiated_return_risk": [
                "risk_tier": .number(JSONNumber(Self.tier(customerScore, [20, 40, 60, 80]))),
                "score": .number(JSONNumber(customerScore)),
            ],
        ]
    }

    /// Tiers are counted from 1.
    private static func tier(_ score: Int, _ bounds: [Int]) -> Int { 1 + bounds.count { score >= $0 } }

    func ruleset(key: String, isBalanceOnly: Bool) -> JSONValue {
        let result: String
        let note: String
        if isBalanceOnly {
            let isEnough = available.map { $0 >= amount } ?? false
            result = available == nil ? "REVIEW" : isEnough ? "ACCEPT" : "REROUTE"
            note = "available balance against amount"
        } else {
            let worst = max(bankScore, customerScore)
            result = worst >= Self.rerouteFrom ? "REROUTE" : worst >= Self.reviewFrom ? "REVIEW" : "ACCEPT"
            note = "return risk score \(worst)"
        }
        return [
            "result": .string(result), "ruleset_key": .string(key),
            "triggered_rule_details": ["internal_note": .string(note)],
        ]
    }

    var warnings: [JSONValue] {
        guard available == nil else { return [] }
        return [
            [
                "warning_code": "PRODUCT_NOT_SUPPORTED",
                "warning_message": "the bank does not provide the account's balance",
                "warning_type": "ITEM_ERROR",
            ]
        ]
    }

    var balances: JSONObject {
        let template = item.accounts[account]
        return [
            "available_balance": .optionalNumber(template.available),
            "current_balance": .optionalNumber(template.current),
        ]
    }
}

extension Int {
    /// The whole part of an amount.
    init(truncating amount: Decimal) {
        var text = amount.description
        if let point = text.firstIndex(of: ".") { text = String(text[..<point]) }
        self = Int(text) ?? 0
    }
}
