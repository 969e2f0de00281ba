// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

// How the rows of each persona follow from the calendar and the seed.

extension Ledger.Source {
    /// The first day of the first update, which has the last 30 days.
    var initialStart: Day { max(firstDay, today.adding(-30)) }

    /// How many rows a change adds, where that is all it does and can be told without making them; `nil` else.
    ///
    /// So it is for user_good, whose rows come from the calendar: ten thousand of them can be made and left alone for a
    /// month without a row in memory. True only of a ledger without pending rows.
    func rowsWithoutLooking(_ change: Ledger.Change, after throughDay: Day) -> Int? {
        let count: (Day, Day) -> Int
        if let spread {
            count = { from, to in spread.numbers(from: from, to: to).count }
        } else if case .good = persona {
            count = { from, to in GoodCycle.count(from: from, to: to) }
        } else {
            return nil
        }
        switch change {
        case .initial: return count(initialStart, today)
        case .historical: return count(firstDay, today.adding(-31))
        case .days(let day): return spread == nil ? count(throughDay.adding(1), day) : 0
        case .refresh, .created, .disturbance, .edit, .withdrawn: return nil
        }
    }

    /// The rows that the bank has on the day of the first update, oldest first.
    func history(from: Day, to: Day) -> [Ledger.Row] {
        switch persona {
        case .good: cycleRows(from: from, to: to)
        case .dynamic(let variant):
            spread.map { spreadRows($0, from: from, to: to) } ?? dynamicHistory(.of(variant), from: from, to: to)
        case .custom(let user):
            (user.transactions.enumerated().map { customRow($1, number: $0, on: today) }
                .filter { (from...to).contains(min($0.day, today)) } + inflowRows(user, from: from, to: to))
                .enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
        }
    }

    /// The rows that come by themselves as days pass.
    ///
    /// user_good's cycle goes on. The dynamic users get new rows only when they are asked to refresh, as Plaid's
    /// documents have it; their pending rows do post by themselves.
    func news(after: Day, through: Day) -> [Ledger.Row] {
        switch persona {
        case .good: cycleRows(from: after.adding(1), to: through)
        case .custom(let user): inflowRows(user, from: after.adding(1), to: through)
        case .dynamic: []
        }
    }

    /// The next day on which ``news(after:through:)`` gives a row.
    func nextNews(after day: Day) -> Day? {
        if case .custom(let user) = persona {
            return user.inflows(from: day.adding(1), to: day.adding(62)).lazy.map(\.day).min()
        }
        guard case .good = persona else { return nil }
        return (1...GoodCycle.length).lazy.map { day.adding($0) }.first { !GoodCycle.rows(on: $0).isEmpty }
    }

    private func cycleRows(from: Day, to: Day) -> [Ledger.Row] {
        guard from <= to else { return [] }
        return (from.rawValue...to.rawValue).flatMap { number in
            let day = Day(rawValue: number)
            // The ledger turns its rows around: a day's last row comes first here.
            return GoodCycle.rows(on: day).reversed().map { row in
                Ledger.Row(
                    id: identifiers.plaidID("cycle-\(number)-\(row.key)"), account: row.account, style: row.style,
                    amount: row.amount, currency: currency, day: day,
                    authorized: row.authorization.day(ofRowOn: day))
            }
        }
    }

    /// A row that a client wrote, in the first account, which is a checking account.
    func row(
        _ transaction: Ledger.CustomTransaction, key: String, on day: Day, account: Int = 0,
        style: TransactionStyle? = nil
    ) -> Ledger.Row {
        let isPending = transaction.posted > day
        return Ledger.Row(
            id: identifiers.plaidID(key), account: account, style: style ?? CustomStyle.style(transaction),
            amount: transaction.amount, currency: transaction.currency ?? currency,
            day: isPending ? transaction.transacted : transaction.posted, authorized: transaction.transacted,
            isPending: isPending, postsOn: isPending ? transaction.posted : nil)
    }

    private func customRow(_ entry: CustomUser.Entry, number: Int, on day: Day) -> Ledger.Row {
        row(entry.transaction, key: "custom-\(number)", on: day, account: entry.account)
    }

    private func inflowRows(_ user: CustomUser, from: Day, to: Day) -> [Ledger.Row] {
        user.inflows(from: from, to: to).map { inflow in
            let transaction = Ledger.CustomTransaction(
                transacted: inflow.day, posted: inflow.day, amount: inflow.amount, description: inflow.name,
                currency: user.accounts[inflow.account].currency)
            return row(
                transaction, key: "inflow-\(inflow.account)-\(inflow.day.rawValue)", on: inflow.day,
                account: inflow.account,
                style: CustomStyle.style(
                    transaction, of: user.details(inflow.account)?.inflow, in: user.accounts[inflow.account]))
        }
    }

    /// A row that comes with a disturbance.
    func disturbanceRow(on day: Day, number: Int) -> Ledger.Row {
        var generator = identifiers.generator("disturbance-\(number)")
        let amount = Decimal(sign: .plus, exponent: -2, significand: Decimal(generator.within(100...9_999)))
        return Ledger.Row(
            id: identifiers.plaidID("disturbance-\(number)"), account: 0, style: MerchantTable.disturbance,
            amount: amount, currency: currency, day: day, authorized: day)
    }
}
