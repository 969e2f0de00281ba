// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// The `liability` of a client's own account: what it says; ``CustomUser/liability(_:on:)`` derives the rest.
struct CustomLiability: Sendable, Codable {
    var isStudent: Bool
    /// The members that the client wrote.
    var members: JSONObject

    /// The yearly interest of debts that name none, in percent.
    static let usualRate: Decimal = 12
    /// The same for student loans, as the default one has it.
    static let usualStudentRate = Decimal(sign: .plus, exponent: -2, significand: 525)

    private static let rates = ["purchase_apr", "cash_apr", "balance_transfer_apr"]
    private static let creditOnly = rates + ["special_apr", "last_payment_amount", "last_statement_balance"]
    private static let studentOnly = [
        "origination_date", "principal", "nominal_apr", "interest_capitalization_grace_period_months",
        "repayment_model", "expected_payoff_date", "guarantor", "is_federal", "loan_name", "loan_status",
        "payment_reference_number", "pslf_status", "repayment_plan_description", "repayment_plan_type",
        "sequence_number", "servicer_address",
    ]

    init(_ reader: CustomReader) throws(SandboxError) {
        guard let type = try reader.text("type"), type == "credit" || type == "student" else {
            throw reader.mistake("type", "must be credit or student")
        }
        isStudent = type == "student"
        for member in isStudent ? Self.creditOnly : Self.studentOnly where reader.has(member) {
            throw reader.mistake(member, "can only be set if type is \(isStudent ? "credit" : "student")")
        }
        for member in Self.rates + ["nominal_apr"] { _ = try reader.percentage(member) }
        for member in [
            "special_apr", "last_payment_amount", "last_statement_balance", "minimum_payment_amount", "principal",
        ] { _ = try reader.number(member) }
        for member in ["origination_date", "expected_payoff_date"] { _ = try reader.day(member) }
        for member in [
            "guarantor", "loan_name", "payment_reference_number", "repayment_plan_description",
        ] { _ = try reader.text(member) }
        if let plan = try reader.text("repayment_plan_type"), !Self.plans.contains(plan) {
            throw reader.mistake("repayment_plan_type", "must be one of \(Self.plans.joined(separator: ", "))")
        }
        // Newer versions of the contract have a number here.
        if reader.raw["sequence_number"]?.numberValue == nil { _ = try reader.text("sequence_number") }
        for member in ["is_overdue", "is_federal"] { _ = try reader.flag(member) }
        try Self.check(repayment: reader.object("repayment_model"))
        for member in ["loan_status", "pslf_status", "servicer_address"] { _ = try reader.object(member) }
        members = reader.raw
    }

    private static func check(repayment: CustomReader?) throws(SandboxError) {
        guard let repayment else { return }
        if let type = try repayment.text("type"), type != "standard" {
            throw repayment.mistake("type", "must be standard, the only model that Plaid has")
        }
        for (member, range) in [("non_repayment_months", 0...longestLoan), ("repayment_months", 1...longestLoan)] {
            guard let months = try repayment.whole(member) else { continue }
            guard range.contains(months) else {
                throw repayment.mistake(member, "must be from \(range.lowerBound) to \(range.upperBound)")
            }
        }
    }

    /// The kinds of plans of the contract, as requests spell them.
    private static let plans = [
        "extended graduated", "extended standard", "graduated", "income-contingent repayment",
        "income-based repayment", "income-sensitive repayment", "interest only", "interest-only", "other",
        "pay as you earn", "revised pay as you earn", "standard", "saving on a valuable education",
    ]

    /// The most months that a loan is not repaid, or repaid.
    private static let longestLoan = 600

    /// The yearly interest, in percent.
    var rate: Decimal {
        members[isStudent ? "nominal_apr" : "purchase_apr"]?.decimalValue
            ?? (isStudent ? Self.usualStudentRate : Self.usualRate)
    }

    /// What the client wrote as a member, unless it is null.
    func given(_ member: String) -> JSONValue? {
        // Not as a ternary, in which a nil literal is a JSON null.
        guard let value = members[member], !value.isNull else { return nil }
        return value
    }

    func day(_ member: String) -> Day? { members[member]?.stringValue.flatMap(Day.init(_:)) }

    /// The months of the repayment model; those of an older state file are not checked.
    func months(_ member: String) -> Int? {
        members["repayment_model"]?[member]?.intValue?.clamped(to: 0...Self.longestLoan)
    }

    /// The interest rates that the client wrote; live responses have no others, and no figures of them.
    var aprs: JSONValue {
        let names = [
            ("purchase_apr", "purchase_apr"), ("cash_apr", "cash_apr"),
            ("balance_transfer_apr", "balance_transfer_apr"),
            ("special_apr", "special"),
        ]
        return .array(
            names.compactMap { member, type in
                given(member).map { percentage in
                    [
                        "apr_percentage": percentage, "apr_type": .string(type), "balance_subject_to_apr": .null,
                        "interest_charge_amount": .null,
                    ]
                }
            })
    }
}
