// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// What a persona has beside its accounts and transactions: every operation about investments and debts reads it here.

/// What an account holds of a security.
struct Holding: Sendable {
    var security: Security
    var quantity: String
    var price: String
    /// The day that the price is of.
    var priceDay: String?
    var value: String
    /// What the whole holding cost.
    var cost: String?
    var vested: (quantity: String, value: String)?
    var lots: [TaxLot] = []
    var currency = "USD"
}

/// An investment transaction apart from its day and account: the part that recurs.
struct InvestmentEntry: Sendable {
    var name: String
    /// The `type` of the contract: buy, sell, cash, fee, transfer or cancel.
    var type: String
    var subtype: String
    /// `nil` when no security is concerned.
    var security: Security?
    var amount: String
    /// Negative when sold.
    var quantity: String
    var price: String
    var fees: String?
    var currency = "USD"
    /// When it was made, as days before the day of the row and a time in UTC; `nil` where the bank tells no time.
    var moment: (daysBefore: Int, time: String)?
}

/// An investment transaction of an account.
struct InvestmentRow: Sendable {
    /// Identifies the row within its Item permanently.
    var key: String
    /// The index of the account among the Item's accounts.
    var account: Int
    var day: Day
    var entry: InvestmentEntry
}

/// A debt as `/liabilities/get` returns it.
struct Liability: Sendable {
    var kind: LiabilityKind
    /// All members but the account's id.
    var details: JSONObject
}

extension Item {
    /// What an account holds.
    func holdings(_ index: Int) -> [Holding] {
        switch persona {
        case .good: DefaultHoldings.byAccount[index] ?? []
        case .custom(let user): user.details(index)?.holdings.map(\.holding) ?? []
        case .dynamic: []
        }
    }

    /// What some accounts hold, in the order of `/investments/holdings/get`.
    func holdings(of indices: [Int]) -> [(account: Int, holding: Holding)] {
        if case .good = persona { return DefaultHoldings.all.filter { indices.contains($0.account) } }
        return indices.flatMap { index in holdings(index).map { (index, $0) } }
    }

    /// The investment transactions of some days, newest first; the history begins two years before the Item.
    func investmentRows(from: Day, to: Day, accounts: Set<Int>? = nil) -> [InvestmentRow] {
        let start = max(from, Day(createdAt).adding(-InvestmentCycle.historyDays))
        guard start <= to else { return [] }
        switch persona {
        case .good: return InvestmentCycle.rows(from: start, to: to, accounts: accounts)
        case .custom(let user): return user.investmentRows(from: start, to: to, accounts: accounts)
        case .dynamic: return []
        }
    }

    /// The first day after `day` on which the bank has new investment transactions by itself, if one is known.
    func nextInvestmentDay(after day: Day) -> Day? {
        switch persona {
        case .good: InvestmentCycle.nextDay(after: day)
        case .dynamic, .custom: nil
        }
    }

    /// The debt of an account, as of a day where it follows from the days.
    func liability(_ index: Int, on day: Day? = nil) -> Liability? {
        if case .custom(let user) = persona, let own = user.liability(index, on: day ?? Day(createdAt)) { return own }
        guard let kind = accounts[index].liability else { return nil }
        var details = LiabilityTable.standard(kind)
        if case .dynamic(let user) = persona, let own = Habits.of(user).debts[kind] { details = details.merging(own) }
        return Liability(kind: kind, details: details)
    }

    /// What was borrowed against an account, as captures have it.
    func marginLoan(_ index: Int) -> String? {
        if case .good = persona { ["0000": "5", "1111": "22", "5555": "100"][accounts[index].mask] } else { nil }
    }
}
