// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// The debts of a client's own user: what the client wrote, and what follows from the balance and the days.
//
// A recording of the live Sandbox (2025-05-19) shows the rules: a card's statement is of the day of creation and of its
// balance then; a loan's is of the day of the month on which it was taken out, with simple interest over 365 days a year
// from then on. What it does not show, such as the repayment of a loan, is our own.

extension CustomUser {
    /// The debt of an account as of a day; `nil` when the client wrote none.
    func liability(_ index: Int, on day: Day) -> Liability? {
        guard let own = details(index)?.liability else { return nil }
        return own.isStudent
            ? Liability(kind: .student, details: loan(own, index, on: day))
            : Liability(kind: .credit, details: card(own, index, on: day))
    }

    /// How many days before a statement a card was last paid, where no row says so.
    private static let paymentBeforeStatement = 25

    private func card(_ own: CustomLiability, _ index: Int, on day: Day) -> JSONObject {
        let created = createdOn ?? day
        let statement = created.monthsLater(created.wholeMonths(until: day))
        let paid = lastPayment(index, through: day)
        let payment = paid.map { JSONValue.decimal($0.amount) } ?? .null
        let paidOn = paid?.day ?? statement.adding(-Self.paymentBeforeStatement)
        let owed = balance(index, on: statement).map { JSONValue.decimal($0) } ?? .null
        return [
            "aprs": own.aprs,
            "is_overdue": own.given("is_overdue") ?? false,
            "last_payment_amount": own.given("last_payment_amount") ?? payment,
            "last_payment_date": .string(paidOn.text),
            "last_statement_balance": own.given("last_statement_balance") ?? owed,
            "last_statement_issue_date": .string(statement.text),
            "minimum_payment_amount": own.given("minimum_payment_amount") ?? .null,
            "next_payment_due_date": .string(statement.monthsLater(1, day: created.civil.day).text),
        ]
    }

    /// The last money that came into a debt's account.
    private func lastPayment(_ index: Int, through day: Day) -> (day: Day, amount: Decimal)? {
        let written = posted(index).filter { $0.amount < 0 && $0.posted <= day }
            .map { (day: $0.posted, amount: -$0.amount) }
        let created = createdOn ?? day
        let inflows = inflows(of: index, from: created.adding(-Self.inflowHistory), to: day)
            .filter { $0.amount < 0 }
            .map { (day: $0.day, amount: -$0.amount) }
        return (written + inflows).max { $0.day < $1.day }
    }

    private func loan(_ own: CustomLiability, _ index: Int, on day: Day) -> JSONObject {
        let account = accounts[index]
        let loan = StudentLoan(own, balance: startingBalance(index), createdOn: createdOn ?? day)
        let state = loan.state(on: day)
        let number = account.accountNumber ?? "311752\(account.mask)"
        var details = LiabilityTable.standard(.student)
        details["account_number"] = .string(number)
        details["disbursement_dates"] = [.string(loan.origination.text)]
        details["expected_payoff_date"] = own.given("expected_payoff_date") ?? .string(loan.payoff.text)
        details["interest_rate_percentage"] = .decimal(own.rate)
        details["last_payment_amount"] = state.payment.map(JSONValue.decimal) ?? .null
        details["last_payment_date"] = .optional(state.payment.map { _ in state.statement.text })
        details["last_statement_balance"] = .decimal(state.balance)
        details["last_statement_issue_date"] = .string(state.statement.text)
        details["loan_status"] = [
            "end_date": state.isRepaid ? .string(loan.payoff.text) : .null,
            "type": state.isRepaid ? "repayment" : "in school",
        ]
        details["next_payment_due_date"] = .string(
            loan.origination.monthsLater(loan.origination.wholeMonths(until: day) + 1).text)
        details["origination_date"] = .string(loan.origination.text)
        details["origination_principal_amount"] = .decimal(loan.principal)
        details["outstanding_interest_amount"] = .decimal(state.interest)
        details["payment_reference_number"] = .string(number)
        details["pslf_status"] = [
            "estimated_eligibility_date": .null, "payments_made": .null, "payments_remaining": .null,
        ]
        details["ytd_interest_paid"] = .decimal(state.interestPaid)
        details["ytd_principal_paid"] = .decimal(state.principalPaid)
        describe(own, in: &details)
        return details
    }

    /// Puts what the client wrote over what follows.
    private func describe(_ own: CustomLiability, in details: inout JSONObject) {
        for name in [
            "guarantor", "is_overdue", "loan_name", "minimum_payment_amount", "payment_reference_number",
        ] {
            if let value = own.given(name) { details[name] = value }
        }
        if let value = own.given("sequence_number") {
            details["sequence_number"] = .optional(value.stringValue ?? value.numberValue?.text)
        }
        for name in ["loan_status", "pslf_status"] {
            guard let given = own.given(name)?.objectValue, var object = details[name]?.objectValue else { continue }
            for (member, value) in given.pairs where !value.isNull && !member.hasPrefix("_") { object[member] = value }
            details[name] = .object(object)
        }
        var plan = details["repayment_plan"]?.objectValue ?? [:]
        if let text = own.given("repayment_plan_description") { plan["description"] = text }
        if let type = own.given("repayment_plan_type") ?? own.members["repayment_model"]?["type"], !type.isNull {
            // The contract before spelled this one with a hyphen.
            plan["type"] = type == "interest-only" ? "interest only" : type
        }
        details["repayment_plan"] = .object(plan)
        guard let written = own.given("servicer_address") else { return }
        let place = written["data"]?.objectValue ?? written.objectValue ?? [:]
        var address = details["servicer_address"]?.objectValue ?? [:]
        for name in ["city", "country", "postal_code", "region", "street"] {
            if let value = place[name], !value.isNull { address[name] = value }
        }
        details["servicer_address"] = .object(address)
    }
}

/// A student loan by its figures.
struct StudentLoan: Sendable {
    let origination: Day
    let principal: Decimal
    /// The yearly interest in percent.
    let rate: Decimal
    /// How many months pass before repayment begins, and how many it takes.
    let waitingMonths: Int
    let repaymentMonths: Int

    init(_ own: CustomLiability, balance: Decimal, createdOn: Day) {
        let first = createdOn.adding(1 - createdOn.civil.day)
        let begin = own.day("origination_date") ?? first.monthsLater(-Self.usualAge)
        let waiting = own.months("non_repayment_months") ?? 0
        let payoff = own.day("expected_payoff_date").map { begin.wholeMonths(until: $0) - waiting }
        origination = begin
        principal = own.members["principal"]?.decimalValue ?? balance
        rate = own.rate
        waitingMonths = waiting
        repaymentMonths = (own.months("repayment_months") ?? payoff ?? Self.usualMonths).clamped(to: 1...1_200)
    }

    /// The age in months of a loan whose origination is not given, and the months of its repayment.
    private static let usualAge = 24
    private static let usualMonths = 120

    var payoff: Day { origination.monthsLater(waitingMonths + repaymentMonths) }

    /// How the loan stands at its last statement.
    struct State: Sendable {
        var statement: Day
        var balance: Decimal
        /// The part of the balance that is interest.
        var interest: Decimal = 0
        var isRepaid = false
        /// What was paid on the day of the statement.
        var payment: Decimal?
        /// What was paid in the statement's year.
        var interestPaid: Decimal = 0
        var principalPaid: Decimal = 0
    }

    func state(on day: Day) -> State {
        let months = origination.wholeMonths(until: day)
        let statement = origination.monthsLater(months)
        guard months >= waitingMonths else {
            let interest = interest(through: statement)
            return State(statement: statement, balance: principal + interest, interest: interest)
        }
        var state = State(
            statement: statement, balance: principal + interest(through: origination.monthsLater(waitingMonths)),
            isRepaid: true)
        let monthly = rate / 1_200
        let level = level(of: state.balance, monthly: monthly)
        for number in 0..<min(months - waitingMonths, repaymentMonths) {
            let interest = ((state.balance.multiplied(by: monthly)) ?? 0).roundedToCents
            let isLast = number == repaymentMonths - 1
            let payment = isLast ? state.balance + interest : min(level, state.balance + interest)
            state.balance -= payment - interest
            state.payment = payment
            guard origination.monthsLater(waitingMonths + number + 1).civil.year == statement.civil.year else {
                continue
            }
            state.interestPaid += interest
            state.principalPaid += payment - interest
        }
        if months - waitingMonths > repaymentMonths { state.payment = nil }
        return state
    }

    /// Simple interest from the origination on.
    private func interest(through day: Day) -> Decimal {
        let days = Decimal(max(day.rawValue - origination.rawValue, 0))
        let yearly = principal.multiplied(by: rate).map { $0 / 36_500 }
        return (yearly?.multiplied(by: days) ?? 0).roundedToCents
    }

    /// The payment that repays an amount in equal parts.
    private func level(of amount: Decimal, monthly: Decimal) -> Decimal {
        let plain = (amount / Decimal(repaymentMonths)).roundedToCents
        guard monthly > 0 else { return plain }
        var growth: Decimal = 1
        for _ in 0..<repaymentMonths { growth = growth.multiplied(by: 1 + monthly) ?? growth }
        guard growth > 1 else { return plain }
        let share = monthly.multiplied(by: growth).map { $0 / (growth - 1) }
        return share.flatMap { amount.multiplied(by: $0) }?.roundedToCents ?? plain
    }
}

extension Day {
    /// How many whole months have passed at a later day; 0 at an earlier one.
    func wholeMonths(until day: Day) -> Int {
        guard self < day else { return 0 }
        let (start, end) = (civil, day.civil)
        let months = (end.year - start.year) * 12 + end.month - start.month
        return monthsLater(months) <= day ? months : max(months - 1, 0)
    }
}
