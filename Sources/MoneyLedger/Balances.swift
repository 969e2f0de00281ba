// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A set of accounts with amounts, such as the balances at a moment.
///
/// Accounts whose amount is zero are not part of it.
package struct Balances: Sendable, Hashable {
    private var amounts: [Slot: Money] = [:]

    package init() {}

    /// - Throws: `amount_overflow`.
    package init(_ lines: some Sequence<Posting.Line>) throws(LedgerError) {
        for line in lines { try add(line) }
    }

    /// - Throws: `amount_overflow`; then nothing is changed.
    package mutating func add(_ line: Posting.Line) throws(LedgerError) { try add(line.amount, to: line.account) }

    /// - Throws: `amount_overflow`; then nothing is changed.
    package mutating func add(_ amount: Money, to account: LedgerAccount) throws(LedgerError) {
        let slot = Slot(account, amount.currency)
        let sum = try self[account, amount.currency].adding(amount)
        amounts[slot] = sum.isZero ? nil : sum
    }

    package subscript(account: LedgerAccount, currency: Currency) -> Money {
        amounts[Slot(account, currency)] ?? .zero(currency)
    }

    package var isEmpty: Bool { amounts.isEmpty }

    /// The amounts, ordered by account and currency.
    package var lines: [Posting.Line] {
        amounts.sorted { $0.key < $1.key }.map { Posting.Line($0.key.account, $0.value) }
    }

    /// The lines that lead from other balances to these.
    ///
    /// - Throws: `amount_overflow`.
    package func lines(from other: Balances) throws(LedgerError) -> [Posting.Line] {
        var difference = self
        for line in other.lines { try difference.add(try line.amount.negated(), to: line.account) }
        return difference.lines
    }

    /// Whether the amounts add up to zero in each currency.
    ///
    /// - Throws: `amount_overflow`.
    package func isBalanced() throws(LedgerError) -> Bool {
        var sums: [Currency: Money] = [:]
        for line in lines {
            sums[line.amount.currency] = try (sums[line.amount.currency] ?? .zero(line.amount.currency))
                .adding(line.amount)
        }
        return sums.values.allSatisfy(\.isZero)
    }
}

/// The balances of all accounts at a moment, as debits and credits.
package struct TrialBalance: Sendable, Hashable {
    package struct Row: Sendable, Hashable {
        package let account: LedgerAccount
        package let currency: Currency
        /// The balance if it is a debit, else zero.
        package let debit: Money
        /// The balance without its sign if it is a credit, else zero.
        package let credit: Money
    }

    package struct Total: Sendable, Hashable {
        package let debit: Money
        package let credit: Money

        package var isBalanced: Bool { debit == credit }
    }

    /// Ordered by account and currency; accounts without a balance are left out.
    package let rows: [Row]
    package let totals: [Currency: Total]

    package var isBalanced: Bool { totals.values.allSatisfy(\.isBalanced) }

    /// - Throws: `amount_overflow` when a total does not fit.
    package init(_ balances: Balances) throws(LedgerError) {
        var rows: [Row] = []
        var totals: [Currency: Total] = [:]
        for line in balances.lines {
            let currency = line.amount.currency
            let zero = Money.zero(currency)
            let row = Row(
                account: line.account, currency: currency, debit: line.amount.isPositive ? line.amount : zero,
                credit: line.amount.isNegative ? try line.amount.negated() : zero)
            let total = totals[currency] ?? Total(debit: zero, credit: zero)
            totals[currency] = Total(
                debit: try total.debit.adding(row.debit), credit: try total.credit.adding(row.credit))
            rows.append(row)
        }
        self.rows = rows
        self.totals = totals
    }
}

/// The changes of one account in one currency during a period.
package struct Statement: Sendable, Hashable {
    package struct Entry: Sendable, Hashable {
        package let source: LedgerKey
        package let reference: LedgerKey
        package let time: LedgerTime
        package let kind: LedgerKey
        package let amount: Money
        /// The balance after this entry.
        package let balance: Money
    }

    package let account: LedgerAccount
    package let opening: Money
    /// By time, and by source within the same time.
    package let entries: [Entry]
    package let closing: Money

    /// - Parameters:
    ///   - opening: The balance before the first posting.
    ///   - postings: The postings of the period, in any order; those that leave the account unchanged are ignored.
    /// - Throws: `amount_overflow`.
    package init(
        of account: LedgerAccount, opening: Money, postings: some Sequence<Posting>
    ) throws(LedgerError) {
        var entries: [Entry] = []
        var balance = opening
        for posting in postings.sorted(by: Posting.isEarlier) {
            for line in posting.lines where line.account == account && line.amount.currency == opening.currency {
                balance = try balance.adding(line.amount)
                entries.append(
                    Entry(
                        source: posting.source, reference: posting.reference, time: posting.time, kind: posting.kind,
                        amount: line.amount, balance: balance))
            }
        }
        self.account = account
        self.opening = opening
        self.entries = entries
        closing = balance
    }
}

extension Posting {
    /// The order of statements: by time, and by source within the same time.
    package static func isEarlier(_ left: Posting, _ right: Posting) -> Bool {
        (left.time, left.source) < (right.time, right.source)
    }
}
