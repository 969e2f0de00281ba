// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// What a consumer report says of income: the same sources as a bank income report.

extension World {
    func incomeInsights(_ portraits: [ItemPortrait], at time: Date) -> JSONObject {
        let streams = portraits.flatMap { portrait in
            portrait.sources.map { JSONValue.object(Self.stream(portrait, $0)) }
        }
        let monthly = portraits.reduce(Decimal(0)) { $0 + $1.monthlyIncome }
        let currency = portraits.first?.item.institution.currency ?? "USD"
        let all = portraits.map { ($0.item, $0.sources) }
        let amounts = JSONValue.array([.object(Self.amount(monthly, currency))])
        let yearly = JSONValue.array([.object(Self.amount(monthly * 12, currency))])
        let gross = JSONValue.array([.object(Self.amount(Self.gross(monthly), currency))])
        let summary = Self.summary(all).merging([
            "historical_average_monthly_gross_income": gross, "historical_average_monthly_income": amounts,
            "forecasted_average_monthly_income": amounts, "forecasted_annual_income": yearly,
            "historical_annual_income": yearly,
            "historical_annual_gross_income": .array([.object(Self.amount(Self.gross(monthly * 12), currency))]),
        ])
        return [
            "items": .array(portraits.map { .object(incomeItem($0, at: time)) }),
            "user_summary": ["income_metrics": [.object(Self.metrics(monthly, currency))]],
            "income_streams": .array(streams), "bank_income_summary": .object(summary), "warnings": [],
        ]
    }

    /// A wage before what is kept back, as payroll data has it.
    private static func gross(_ net: Decimal) -> Decimal {
        PayrollRecord.Payment(id: "", day: Day(rawValue: 0), net: net).gross
    }

    private static func metrics(_ monthly: Decimal, _ currency: String) -> JSONObject {
        let values: JSONValue = [
            "monthly": ["gross_income": .decimal(gross(monthly)), "net_income": .decimal(monthly)],
            "annual": ["gross_income": .decimal(gross(monthly * 12)), "net_income": .decimal(monthly * 12)],
        ]
        return [
            "current": values, "projected": values, "iso_currency_code": .string(currency),
            "unofficial_currency_code": .null,
        ]
    }

    private static func monthly(_ source: IncomeSource) -> Decimal {
        (source.total / Decimal(source.rows.count) * source.paymentsPerYear / 12).cents
    }

    private func incomeItem(_ portrait: ItemPortrait, at time: Date) -> JSONObject {
        let accounts = JSONValue.array(portrait.depositories.map { .object(checkAccount(portrait, $0)) })
        return Self.about(portrait.item).merging([
            "accounts": accounts, "bank_income_accounts": accounts, "last_updated_time": .string(time.timestamp),
            "bank_income_sources": .array(
                portrait.sources.map { source in
                    let monthly = Self.monthly(source)
                    let next = source.nextDay(today: portrait.today)
                    return .object(
                        Self.sourceJSON(portrait.item, source).merging([
                            "next_payment_date": .optional(next?.text),
                            "status": next == nil ? "INACTIVE" : "ACTIVE",
                            "historical_average_monthly_income": .decimal(monthly),
                            "historical_average_monthly_gross_income": .decimal(Self.gross(monthly)),
                            "forecasted_average_monthly_income": .decimal(next == nil ? 0 : monthly),
                            "forecasted_average_monthly_income_prediction_intervals": [],
                            "employer": ["name": .optional(source.category == "SALARY" ? source.payer : nil)],
                            "income_provider": ["name": .string(source.payer), "is_normalized": false],
                            "iso_currency_code": .string(portrait.item.institution.currency),
                        ]))
                }),
        ])
    }

    static func stream(_ portrait: ItemPortrait, _ source: IncomeSource) -> JSONObject {
        let next = source.nextDay(today: portrait.today)
        let currency = portrait.item.institution.currency
        return [
            "income_stream_id": .string(
                portrait.item.identifiers.uuid("stream-\(source.account)-\(source.category)-\(source.payer)")),
            "start_date": .string(source.firstDay.text), "end_date": .string(source.lastDay.text),
            "description": .string(source.payer),
            "insights": [
                "income_category": ["primary": .string(source.category), "secondary": .string(source.category)],
                "pay_frequency": .string(source.frequency),
                "income_provider": ["name": .string(source.payer), "is_normalized": false],
                "status": next == nil ? "INACTIVE" : "ACTIVE",
                "next_payment": next.map { ["date": .string($0.text)] } ?? .null,
            ],
            "income_metrics": .object(metrics(next == nil ? 0 : monthly(source), currency)),
            "transactions": .array(
                source.rows.map { row in
                    [
                        "transaction_id": .string(row.id), "item_id": .string(portrait.item.id),
                        "account_id": .string(portrait.item.accountID(source.account)),
                        "amount": .decimal(-row.amount), "date": .string(row.day.text),
                        "original_description": .string(row.style.originalDescription ?? row.style.name),
                        "iso_currency_code": .isoCurrency(row.currency),
                        "unofficial_currency_code": .unofficialCurrency(row.currency),
                        "outlier": ["is_outlier": false, "amount": 0],
                    ]
                }),
        ]
    }
}
