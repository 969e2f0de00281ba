// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// One Item as reports about its user see it: rows, balances and sources of income within some days.
struct ItemPortrait: Sendable {
    let item: Item
    let today: Day
    let days: Int
    /// Oldest first.
    let rows: [Ledger.Row]
    let sources: [IncomeSource]

    func rows(_ account: Int?, within days: Int? = nil) -> [Ledger.Row] {
        rows.filter { row in
            (account == nil || row.account == account) && (days.map { row.day > today.adding(-$0) } ?? true)
        }
    }

    /// What came in, as a positive sum, within some days.
    func inflow(_ account: Int?, within days: Int? = nil) -> Decimal {
        rows(account, within: days).reduce(0) { $0 - min($1.amount, 0) }
    }

    func outflow(_ account: Int?, within days: Int? = nil) -> Decimal {
        rows(account, within: days).reduce(0) { $0 + max($1.amount, 0) }
    }

    /// How often an account could not cover a payment.
    func shortfalls(_ account: Int?, within days: Int? = nil) -> Int {
        rows(account, within: days).count {
            ["BANK_FEES_OVERDRAFT_FEES", "BANK_FEES_INSUFFICIENT_FUNDS"].contains($0.style.category.detailed)
        }
    }

    /// The mean of the balances at the ends of the last days.
    func averageBalance(_ account: Int, within days: Int) -> Decimal? {
        let past = item.pastBalances(account, days: days, rows: rows, today: today)
        guard !past.isEmpty else { return nil }
        return (past.reduce(Decimal(0)) { $0 + $1.balance } / Decimal(past.count)).cents
    }

    var depositories: [Int] { item.accounts.indices.filter { item.accounts[$0].type == "depository" } }

    /// What regular income comes to in a month, after taxes.
    var monthlyIncome: Decimal {
        sources.filter { $0.nextDay(today: today) != nil }
            .reduce(Decimal(0)) { $0 + $1.total / Decimal($1.rows.count) * $1.paymentsPerYear / 12 }.cents
    }
}

extension World {
    func portrait(of item: Item, days: Int, at time: Date) -> ItemPortrait {
        let today = Day(time)
        let rows = item.bankRows(from: today.adding(-days), to: today, today: today)
        return ItemPortrait(
            item: item, today: today, days: days, rows: rows,
            sources: IncomeSource.find(in: rows, accounts: item.accounts))
    }
}

/// How well somebody's accounts are managed, as a number: our own model, from what the rows show.
///
/// It begins with 50 and goes up with income and with balances that last, down with payments that the account could not
/// cover, with advances and with bets.
struct CreditModel: Sendable {
    let portraits: [ItemPortrait]

    /// From 1 to 99; more is better.
    var score: Int {
        var score: Decimal = 50
        let income = portraits.reduce(Decimal(0)) { $0 + $1.monthlyIncome }
        score += min(income / 250, 24)
        let balance = portraits.reduce(Decimal(0)) { sum, portrait in
            sum + portrait.depositories.reduce(Decimal(0)) { $0 + (portrait.averageBalance($1, within: 90) ?? 0) }
        }
        score += max(min(balance / 800, 22), -12)
        score -= Decimal(min(shortfalls * 4, 28))
        score -= Decimal(min(count("LOAN_DISBURSEMENTS") + count("ENTERTAINMENT_CASINOS_AND_GAMBLING"), 16))
        return min(max(Int("\(score)".prefix { $0 != "." }) ?? 1, 1), 99)
    }

    var shortfalls: Int { portraits.reduce(0) { $0 + $1.shortfalls(nil, within: 90) } }

    /// The reasons that lowered the score, the most important first.
    var reasons: [String] {
        var reasons: [String] = []
        if shortfalls > 0 { reasons.append("PCS0103") }
        if count("LOAN_DISBURSEMENTS") > 0 { reasons.append("PCS0221") }
        if count("ENTERTAINMENT_CASINOS_AND_GAMBLING") > 0 { reasons.append("PCS0223") }
        if portraits.allSatisfy({ $0.monthlyIncome == 0 }) { reasons.append("PCS0302") }
        return reasons
    }

    /// How many rows of the last 90 days have a category.
    func count(_ category: String) -> Int {
        portraits.reduce(0) { sum, portrait in
            sum + portrait.rows(nil, within: 90).count { $0.style.category.detailed.hasPrefix(category) }
        }
    }
}
