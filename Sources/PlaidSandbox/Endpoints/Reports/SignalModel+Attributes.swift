// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// The core attributes: counts, sums and percentiles of the account's own rows and balances.

extension SignalModel {
    var attributes: JSONObject {
        var json = balances
        json["balance_last_updated"] = .string(now.timestamp)
        json["balance_to_transaction_amount_ratio"] =
            amount > 0 ? available.map { .decimal(($0 / amount).truncated(2)) } ?? .null : .null
        json["is_savings_or_money_market_account"] = .bool(
            ["savings", "money market"].contains(item.accounts[account].subtype))
        json["is_account_closed"] = false
        json["is_account_frozen_or_restricted"] = false
        json["transactions_last_updated"] = .string((item.transactions?.lastUpdate ?? now).timestamp)
        let age = Int(saturating: now.timeIntervalSince(item.createdAt) / 86_400)
        json["days_since_first_plaid_connection"] = .number(JSONNumber(age))
        json["days_since_account_opening"] = .null
        json["total_plaid_connections_count"] = 1
        for days in [7, 30] { json["plaid_connections_count_\(days)d"] = .number(JSONNumber(age <= days ? 1 : 0)) }
        addFlows(to: &json)
        addBalances(to: &json)
        addQuietCounts(to: &json)
        return json
    }

    private func addFlows(to json: inout JSONObject) {
        for days in [10, 30, 60, 90] {
            let debits = amounts(days, isDebit: true)
            let credits = amounts(days, isDebit: false)
            json["debit_transactions_count_\(days)d"] = .number(JSONNumber(debits.count))
            json["credit_transactions_count_\(days)d"] = .number(JSONNumber(credits.count))
            json["total_debit_transactions_amount_\(days)d"] = .decimal(debits.reduce(0, +))
            json["total_credit_transactions_amount_\(days)d"] = .decimal(credits.reduce(0, +))
        }
        for (name, isDebit) in [("debit", true), ("credit", false)] {
            let values = amounts(28, isDebit: isDebit)
            for share in [50, 95] {
                json["p\(share)_\(name)_transactions_amount_28d"] = Self.percentile(share, values)
            }
        }
    }

    private func addBalances(to json: inout JSONObject) {
        let values = past.map(\.balance)
        json["days_with_negative_balance_count_90d"] = .number(JSONNumber(values.count { $0 < 0 }))
        let windows = [
            ("30d", 0..<30), ("60d", 0..<60), ("90d", 0..<90), ("31d_to_60d", 30..<60), ("61d_to_90d", 60..<90),
        ]
        for (name, window) in windows {
            let some = Array(values.dropFirst(window.lowerBound).prefix(window.count))
            for share in [10, 50, 90] { json["p\(share)_eod_balance_\(name)"] = Self.percentile(share, some) }
        }
    }

    /// Nothing of this happens to the Sandbox's users.
    private func addQuietCounts(to json: inout JSONObject) {
        let quiet: [(String, [Int])] = [
            ("unauthorized_transactions_count", [7, 30, 60, 90]),
            ("nsf_overdraft_transactions_count", [7, 30, 60, 90]),
            ("phone_change_count", [28, 90]), ("email_change_count", [28, 90]), ("address_change_count", [28, 90]),
            ("plaid_non_oauth_authentication_attempts_count", [3, 7, 30]),
            ("failed_plaid_non_oauth_authentication_attempts_count", [3, 7, 30]),
            ("distinct_ip_addresses_count", [3, 7, 30, 90]), ("distinct_user_agents_count", [3, 7, 30, 90]),
            ("distinct_ssl_tls_connection_sessions_count", [3, 7, 30, 90]),
        ]
        for (name, windows) in quiet { for days in windows { json["\(name)_\(days)d"] = 0 } }
    }

    /// The sizes of what left the account, or came in, in the last days.
    private func amounts(_ days: Int, isDebit: Bool) -> [Decimal] {
        let first = Day(now).adding(-days)
        return rows.filter { $0.day > first && ($0.amount > 0) == isDebit }.map { abs($0.amount) }
    }

    /// The nearest-rank percentile, null of nothing.
    private static func percentile(_ share: Int, _ values: [Decimal]) -> JSONValue {
        guard !values.isEmpty else { return .null }
        let sorted = values.sorted()
        let rank = max(1, (share * sorted.count + 99) / 100)
        return .decimal(sorted[rank - 1])
    }
}
