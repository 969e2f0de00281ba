// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON

/// Money that comes into a client's own account by itself, month after month.
struct InflowModel: Sendable, Codable {
    enum Kind: String, Sendable, Codable {
        case income = "monthly-income"
        case balancePayment = "monthly-balance-payment"
        case interestPayment = "monthly-interest-only-payment"
    }

    var kind: Kind
    /// The income of a month.
    var amount: Decimal
    /// 31 stands for the last day of the month.
    var paymentDay: Int
    var statementDay: Int
    var name: String

    /// `nil` for a model without inflow.
    init?(_ reader: CustomReader) throws(SandboxError) {
        guard let type = try reader.text("type"), type != "none" else { return nil }
        guard let kind = Kind(rawValue: type) else {
            throw reader.mistake(
                "type", "must be none, monthly-income, monthly-balance-payment or monthly-interest-only-payment")
        }
        self.kind = kind
        let income = try reader.number("income_amount")
        amount = kind == .income ? try reader.required("income_amount", income) : 0
        let payment = try reader.dayOfMonth("payment_day_of_month")
        paymentDay = try reader.required("payment_day_of_month", payment)
        let statement = try reader.dayOfMonth("statement_day_of_month")
        statementDay = kind == .income ? statement ?? 1 : try reader.required("statement_day_of_month", statement)
        name = try reader.required("transaction_name", reader.text("transaction_name"))
    }

    /// The days on which it pays, from one day to another.
    func paymentDays(from: Day, to: Day) -> [Day] { Self.days(paymentDay, from: from, to: to) }

    /// The statement that a payment is for: the last one before it.
    func statement(before payment: Day) -> Day {
        Self.days(statementDay, from: payment.adding(-62), to: payment.adding(-1)).last ?? payment.adding(-1)
    }

    private static func days(_ number: Int, from: Day, to: Day) -> [Day] {
        guard from <= to else { return [] }
        let first = from.adding(1 - from.civil.day)
        let months = (to.rawValue - from.rawValue) / 28 + 2
        return (0...months).map { first.monthsLater($0, day: number) }.filter { (from...to).contains($0) }
    }
}

extension CustomUser {
    /// A payment of an inflow model.
    struct Inflow: Sendable {
        var account: Int
        var day: Day
        var amount: Decimal
        var name: String
    }

    /// How far back inflows go.
    static let inflowHistory = 730

    /// What comes in by itself from one day to another.
    ///
    /// The balance of a debt at the last statement is paid off: before the Item's creation that is what was charged between
    /// two statements, from then on the balance itself. An interest-only payment is a month's interest on the starting
    /// balance, and leaves the debt as it is.
    func inflows(from: Day, to: Day) -> [Inflow] {
        (details ?? [:]).keys.sorted().flatMap { inflows(of: $0, from: from, to: to) }
    }

    func inflows(of account: Int, from: Day, to: Day) -> [Inflow] {
        guard let model = details(account)?.inflow, let created = createdOn else { return [] }
        let start = max(from, created.adding(-Self.inflowHistory))
        return amounts(of: model, account: account, created: created, to: to)
            .filter { start <= $0.day && $0.amount != 0 }
            .map { Inflow(account: account, day: $0.day, amount: -$0.amount, name: model.name) }
    }

    private func amounts(
        of model: InflowModel, account: Int, created: Day, to: Day
    ) -> [(day: Day, amount: Decimal)] {
        let days = model.paymentDays(from: created.adding(-Self.inflowHistory), to: to)
        switch model.kind {
        case .income: return days.map { ($0, model.amount) }
        case .interestPayment:
            let interest = (startingBalance(account).multiplied(by: rate(account)) ?? 0) / 1200
            let payment = interest.roundedToCents
            return days.map { ($0, payment) }
        case .balancePayment:
            let posted = posted(account)
            var paid: Decimal = 0
            return days.map { day in
                let statement = model.statement(before: day)
                guard day > created else {
                    let earlier = model.statement(before: statement)
                    return (day, max(Self.charges(posted, after: earlier, through: statement), 0))
                }
                // What was owed on the statement's day, without what has been paid since the creation.
                let owed = startingBalance(account) + Self.charges(posted, after: created, through: statement) - paid
                paid += max(owed, 0)
                return (day, max(owed, 0))
            }
        }
    }

    func startingBalance(_ account: Int) -> Decimal {
        accounts[account].current.flatMap { Decimal(string: $0) } ?? 0
    }

    func posted(_ account: Int) -> [Ledger.CustomTransaction] {
        transactions.filter { $0.account == account }.map(\.transaction)
    }

    private static func charges(_ posted: [Ledger.CustomTransaction], after: Day, through: Day) -> Decimal {
        posted.lazy.filter { after < $0.posted && $0.posted <= through }.reduce(0) { $0 + $1.amount }
    }

    /// The yearly interest on a debt, in percent.
    private func rate(_ account: Int) -> Decimal { details(account)?.liability?.rate ?? CustomLiability.usualRate }

    /// What has been spent and not posted yet.
    func pendingCharges(_ account: Int, on day: Day) -> Decimal {
        posted(account).lazy.filter { $0.transacted <= day && day < $0.posted }.reduce(0) { $0 + $1.amount }
    }

    /// The balance of an account on a day: what it began with and what has been posted since.
    func balance(_ account: Int, on day: Day) -> Decimal? {
        guard let text = accounts[account].current, let start = Decimal(string: text) else { return nil }
        guard let created = createdOn, created < day else { return start }
        let written = Self.charges(posted(account), after: created, through: day)
        let inflow = inflows(of: account, from: created.adding(1), to: day).reduce(Decimal(0)) { $0 + $1.amount }
        let isDebt = ["credit", "loan"].contains(accounts[account].type)
        // An interest-only payment pays interest that was added on the same day.
        let moved = details(account)?.inflow?.kind == .interestPayment ? written : written + inflow
        return isDebt ? start + moved : start - moved
    }
}

extension Decimal {
    var roundedToCents: Decimal {
        var source = self
        var rounded = Decimal()
        NSDecimalRound(&rounded, &source, 2, .plain)
        return rounded
    }
}
