// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON

/// What an employer's payroll knows of the user: wages as they arrive in the user's accounts, with what was kept back.
///
/// What is kept back is our own choice: 12 % and 4 % of the gross wage for taxes, 6.2 % and 1.45 % for social insurance.
struct PayrollRecord: Sendable {
    let employer: String
    /// The account into which the wages are paid.
    let account: Int
    let frequency: String
    /// How many wages a year has.
    let perYear: Decimal
    /// The oldest first.
    let payments: [Payment]

    struct Payment: Sendable {
        let id: String
        let day: Day
        let net: Decimal

        /// So that what is left of it after all that is kept back is the net wage.
        var gross: Decimal { (net / Decimal(sign: .plus, exponent: -4, significand: 7_635)).cents }

        var kept: [(name: String, amount: Decimal)] {
            let gross = gross
            var rest = gross - net
            var parts: [(String, Decimal)] = []
            for (name, share) in [("STATE TAX", 400), ("SOCIAL SECURITY", 620), ("MEDICARE", 145)] {
                let amount = (gross * Decimal(share) / 10_000).cents
                parts.append((name, amount))
                rest -= amount
            }
            return [("FEDERAL TAX", rest)] + parts
        }
    }

    func payments(in year: Int) -> [Payment] { payments.filter { $0.day.civil.year == year } }

    /// The employments whose wages are among some rows, the largest one first.
    static func find(in rows: [Ledger.Row], item: Item) -> [PayrollRecord] {
        if case .good = item.persona { return [plaid(rows)].compactMap { $0 } }
        return IncomeSource.find(in: rows, accounts: item.accounts).filter { $0.category == "SALARY" }.map { source in
            let name =
                source.payer.uppercased().hasSuffix(" PAYROLL") ? String(source.payer.dropLast(8)) : source.payer
            return PayrollRecord(
                employer: name, account: source.account, frequency: source.frequency,
                perYear: source.paymentsPerYear,
                payments: source.rows.map { Payment(id: $0.id, day: $0.day, net: -$0.amount) })
        }.sorted { ($1.payments.reduce(0) { $0 + $1.net }) < ($0.payments.reduce(0) { $0 + $1.net }) }
    }

    /// user_good's wage comes through a payroll company; its sign is that of the live data, which has it the wrong way.
    private static func plaid(_ rows: [Ledger.Row]) -> PayrollRecord? {
        let wages = rows.filter { $0.style.name.contains("GUSTO PAY") }
        guard !wages.isEmpty else { return nil }
        return PayrollRecord(
            employer: "Plaid Inc", account: wages[0].account, frequency: "MONTHLY", perYear: 12,
            payments: wages.map { Payment(id: $0.id, day: $0.day, net: abs($0.amount)) })
    }
}

extension Decimal {
    /// Rounded to two digits after the point.
    var cents: Decimal {
        var rounded = Decimal()
        var value = self
        NSDecimalRound(&rounded, &value, 2, .plain)
        return rounded
    }
}
