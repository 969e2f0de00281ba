// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Payments

extension Setting {
    /// What payments may do, and when.
    static let payments =
        [paymentsEnabled, fundsSource] + paymentLimits(.debit).all + paymentLimits(.credit).all
        + [approvalAbove, checkBalance, paymentsPollSeconds]

    private static func ofPayments(
        _ name: String, flag: String? = nil, _ kind: Kind, standard: String? = nil, _ help: String
    ) -> Setting {
        let flag = flag ?? name.replacing("_", with: "-")
        return Setting("payments." + name, flag: flag, kind, standard: standard, use: .flag(flag), help)
    }

    static let paymentsEnabled = ofPayments(
        "enabled", flag: "payments", .yesNo,
        "Whether payments can be created and their events are read; by default yes, except in production.")
    static let fundsSource = ofPayments(
        "funds_source", .choice(FundsSource.allCases.map(\.rawValue)), standard: FundsSource.plaidLedger.rawValue,
        "Where Plaid keeps the money of payments unless a request says it, plaid_ledger or sweep.")
    static let approvalAbove = ofPayments(
        "approval_above", .amount,
        "Larger payments wait until somebody other than their creator approves them; without it, none do.")
    static let checkBalance = ofPayments(
        "check_balance", .yesNo, standard: "true",
        "Whether a debit of more than the account's stored available balance is refused.")
    static let paymentsPollSeconds = ofPayments(
        "poll_seconds", flag: "payments-poll-seconds", .number(1...86_400), standard: "60",
        "How often the events of transfers are read when no webhook announces them, in seconds.")

    /// The limits of payments in one direction.
    struct PaymentLimitSettings: Sendable {
        let perPayment, perUserAndDay, perUserAndMonth, perDay, perMonth: Setting

        var all: [Setting] { [perPayment, perUserAndDay, perUserAndMonth, perDay, perMonth] }
    }

    static func paymentLimits(_ direction: Payment.Direction) -> PaymentLimitSettings {
        direction == .debit ? debitLimits : creditLimits
    }

    private static let debitLimits = limits(.debit)
    private static let creditLimits = limits(.credit)

    private static func limits(_ direction: Payment.Direction) -> PaymentLimitSettings {
        let word = direction.rawValue
        func limit(_ name: String, _ what: String) -> Setting {
            ofPayments("\(word)_per_\(name)", .amount, "Maximum US dollars of \(what); without it, unlimited.")
        }
        return PaymentLimitSettings(
            perPayment: limit("payment", "one \(word)"),
            perUserAndDay: limit("user_day", "all \(word)s of one user on one day in Eastern time"),
            perUserAndMonth: limit("user_month", "all \(word)s of one user in one calendar month"),
            perDay: limit("day", "all \(word)s on one day in Eastern time"),
            perMonth: limit("month", "all \(word)s in one calendar month"))
    }
}
