// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// What a bank knows of an account's past, whether or not the application asked for transactions.

extension Item {
    /// All rows from one day to another, both included, oldest first.
    ///
    /// They are the rows, with the ids, that `/transactions/get` has or would have.
    func bankRows(from: Day, to: Day, today: Day) -> [Ledger.Row] {
        guard from <= to else { return [] }
        guard let feed = transactions, feed.isHistoricalReady else {
            return derivedRows(from: from, to: to, today: today)
        }
        // The ledger has the newest row of each update first.
        let known = feed.ledger.presentRows.reversed().filter { (from...to).contains($0.day) }
        let delivered = feed.ledger.source.firstDay
        let older = derivedRows(from: from, to: min(to, delivered.adding(-1)), today: feed.ledger.source.today)
        let all = older + known
        return all.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    }

    private func derivedRows(from: Day, to: Day, today: Day) -> [Ledger.Row] {
        guard from <= to else { return [] }
        // A dynamic user's rows lie around the day on which they were first fetched.
        let anchor = if case .dynamic = persona { Day(createdAt) } else { today }
        let source = Ledger.Source(
            identifiers: identifiers, persona: persona, currency: institution.currency, firstDay: from, today: anchor)
        return source.history(from: from, to: to)
    }

    /// How many of some days' history the bank has.
    func daysAvailable(of days: Int, today: Day) -> Int {
        switch persona {
        case .good: return min(days, InvestmentCycle.historyDays)
        case .dynamic(let user): return min(days, Habits.of(user).profile.recurringDays)
        case .custom(let user):
            let oldest = user.transactions.map(\.transaction.posted).min()
            return oldest.map { max(0, min(days, today.rawValue - $0.rawValue)) } ?? days
        }
    }

    /// The balance at the end of each of the last days, yesterday's first.
    ///
    /// A day's balance is the next day's with that day's payments put back; today's is the current one. What is owed on
    /// a card moves the other way.
    func pastBalances(_ index: Int, days: Int, rows: [Ledger.Row], today: Day) -> [(day: Day, balance: Decimal)] {
        let account = accounts[index]
        guard days > 0, var balance = account.current.flatMap({ Decimal(string: $0) }) else { return [] }
        var moved: [Day: Decimal] = [:]
        for row in rows where row.account == index && !row.isPending { moved[row.day, default: 0] += row.amount }
        let isDebt = account.type == "credit"
        return (0..<days).map { number in
            let amount = moved[today.adding(-number)] ?? 0
            balance += isDebt ? -amount : amount
            return (today.adding(-number - 1), balance)
        }
    }
}
