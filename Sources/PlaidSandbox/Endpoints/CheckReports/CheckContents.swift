// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// What each product of a consumer report says.

extension World {
    func checkContents(
        _ report: CheckReport, _ portraits: [ItemPortrait], at time: Date
    ) -> [String: JSONObject] {
        let common: JSONObject = [
            "report_id": .string(report.id), "generated_time": .string(time.timestamp),
            "date_generated": .string(time.timestamp), "days_requested": .number(JSONNumber(report.days)),
            "client_report_id": report.options["client_report_id"] ?? .null,
        ]
        let model = CreditModel(portraits: portraits)
        return [
            "base": shaped(
                "BaseReport",
                common.merging([
                    "items": .array(portraits.map { .object(baseItem($0, at: time)) }),
                    "attributes": .object(flows(portraits, of: nil)),
                ])),
            "income": shaped("CraIncomeInsights", common.merging(incomeInsights(portraits, at: time))),
            "partner": shaped("CraPartnerInsights", common.merging(partnerInsights(portraits, report.options))),
            "cashflow": shaped(
                "CraCashflowInsightsReport", common.merging(["attributes": .object(cashflow(portraits))])),
            "lend": shaped(
                "CraLendScoreReport",
                common.merging([
                    "lend_score": [
                        "score": .number(JSONNumber(model.score)), "reason_codes": .strings(model.reasons),
                    ]
                ])),
            "network": shaped(
                "CraNetworkInsightsReport",
                common.merging([
                    "network_attributes": .object(network(portraits)),
                    "items": .array(portraits.map { .object(Self.about($0.item)) }),
                ])),
        ]
    }

    static func about(_ item: Item) -> JSONObject {
        [
            "item_id": .string(item.id), "institution_id": .string(item.institutionID),
            "institution_name": .string(item.institution.name),
        ]
    }

    private func baseItem(_ portrait: ItemPortrait, at time: Date) -> JSONObject {
        Self.about(portrait.item).merging([
            "date_last_updated": .string(time.timestamp),
            "accounts": .array(portrait.item.accounts.indices.map { .object(baseAccount(portrait, $0)) }),
        ])
    }

    func baseAccount(_ portrait: ItemPortrait, _ index: Int) -> JSONObject {
        let item = portrait.item
        let account = item.accounts[index]
        let rows = portrait.rows(index)
        let currency = account.currency ?? item.institution.currency
        var json = identityJSON(item, index).picking(
            ["account_id", "balances", "mask", "name", "official_name", "type", "subtype", "owners"])
        var balances = json["balances"]?.objectValue ?? [:]
        let average = portrait.averageBalance(index, within: portrait.days)
        balances["average_balance"] = average.map(JSONValue.decimal) ?? .null
        balances["most_recent_thirty_day_average_balance"] =
            portrait.averageBalance(index, within: min(30, portrait.days)).map(JSONValue.decimal) ?? .null
        json["balances"] = .object(balances)
        json["consumer_disputes"] = []
        json["metadata"] = [
            "start_date": .string(portrait.today.adding(-portrait.days).text), "end_date": .string(portrait.today.text),
        ]
        json["days_available"] = .number(
            JSONNumber(item.daysAvailable(of: portrait.days, today: portrait.today)))
        json["ownership_type"] = .null
        let format = TransactionFormat(item: item, includesOriginalDescription: true)
        json["transactions"] = .array(
            rows.reversed().map { row in
                var json = format.json(row)
                json["date_transacted"] = json["authorized_date"] ?? .null
                json["credit_category"] = [
                    "primary": .string(row.style.category.primary), "detailed": .string(row.style.category.detailed),
                ]
                return .object(json)
            })
        json["historical_balances"] = .array(
            ["depository", "credit"].contains(account.type)
                ? item.pastBalances(index, days: portrait.days, rows: portrait.rows, today: portrait.today)
                    .map { day, balance in
                        [
                            "date": .string(day.text), "current": .decimal(balance),
                            "iso_currency_code": .isoCurrency(currency),
                            "unofficial_currency_code": .unofficialCurrency(currency),
                        ]
                    } : [])
        json["account_insights"] = .object(insights(rows, days: portrait.days))
        json["attributes"] = .object(flows([portrait], of: index))
        return json
    }

    private func insights(_ rows: [Ledger.Row], days: Int) -> JSONObject {
        let dates = Set(rows.map(\.day)).sorted()
        var json: JSONObject = [
            "days_available": .number(JSONNumber(days)),
            "number_of_days_no_transactions": .number(JSONNumber(max(days - dates.count, 0))),
        ]
        guard let first = dates.first, let last = dates.last else { return json }
        json["oldest_transaction_date"] = .string(first.text)
        json["most_recent_transaction_date"] = .string(last.text)
        if dates.count > 1 {
            let mean = Decimal(last.rawValue - first.rawValue) / Decimal(dates.count - 1)
            json["average_days_between_transactions"] = .decimal(mean.cents)
        }
        return json
    }

    /// What came in and went out, and how often an account could not cover a payment.
    private func flows(_ portraits: [ItemPortrait], of account: Int?) -> JSONObject {
        var json: JSONObject = [:]
        let currency = portraits.first?.item.institution.currency ?? "USD"
        for (days, suffix) in [(nil, ""), (30, "_30d"), (60, "_60d"), (90, "_90d")] as [(Int?, String)] {
            func sum(_ value: (ItemPortrait) -> Decimal) -> JSONValue {
                .object(Self.amount(portraits.reduce(0) { $0 + value($1) }, currency))
            }
            let count = portraits.reduce(0) { $0 + $1.shortfalls(account, within: days) }
            json["nsf_overdraft_transactions_count\(suffix)"] = .number(JSONNumber(count))
            json["total_inflow_amount\(suffix)"] = sum { $0.inflow(account, within: days) }
            json["total_outflow_amount\(suffix)"] = sum { $0.outflow(account, within: days) }
        }
        return json
    }

    private func cashflow(_ portraits: [ItemPortrait]) -> JSONObject {
        func sum(_ value: (ItemPortrait) -> Decimal) -> JSONValue { .decimal(portraits.reduce(0) { $0 + value($1) }) }
        let model = CreditModel(portraits: portraits)
        return [
            "inflow_amt_30d": sum { $0.inflow(nil, within: 30) }, "inflow_amt_90d": sum { $0.inflow(nil, within: 90) },
            "outflow_amt_30d": sum { $0.outflow(nil, within: 30) },
            "outflow_amt_90d": sum { $0.outflow(nil, within: 90) },
            "nsf_overdraft_cnt_90d": .number(JSONNumber(model.shortfalls)),
            "loan_disbursement_cnt_90d": .number(JSONNumber(model.count("LOAN_DISBURSEMENTS"))),
            "loan_payment_cnt_90d": .number(JSONNumber(model.count("LOAN_PAYMENTS"))),
            "gambling_cnt_90d": .number(JSONNumber(model.count("ENTERTAINMENT_CASINOS_AND_GAMBLING"))),
            "monthly_income_amt": sum { $0.monthlyIncome },
        ]
    }

    private func network(_ portraits: [ItemPortrait]) -> JSONObject {
        let model = CreditModel(portraits: portraits)
        return [
            "plaid_conn_user_lifetime_lending_count": .number(JSONNumber(portraits.count)),
            "plaid_conn_user_lifetime_personal_lending_flag": .number(
                JSONNumber(model.count("LOAN_PAYMENTS") > 0 ? 1 : 0)),
            "plaid_conn_user_lifetime_cash_advance_primary_count": .number(
                JSONNumber(model.count("LOAN_DISBURSEMENTS_CASH_ADVANCES") > 0 ? 1 : 0)),
        ]
    }

    /// Scores of partners: the model's, on the scales that their names have.
    private func partnerInsights(_ portraits: [ItemPortrait], _ options: JSONObject) -> JSONObject {
        let model = CreditModel(portraits: portraits)
        let score = JSONValue.number(JSONNumber(350 + model.score * 5))
        let reasons = JSONValue.strings(model.reasons)
        return [
            "prism": [
                "status": "SUCCESS",
                "cash_score": [
                    "version": 4, "model_version": "4.1", "score": score, "reason_codes": reasons,
                ],
                "first_detect": ["version": 3, "model_version": "3", "score": score, "reason_codes": reasons],
                "detect": ["model_version": "4.1", "score": score, "reason_codes": reasons],
                "extend": ["model_version": "4.1", "score": score, "reason_codes": reasons],
                "insights": ["version": 4, "model_version": "4.1", "result": [:]],
            ],
            "items": .array(
                portraits.map { portrait in
                    .object(
                        Self.about(portrait.item).merging([
                            "accounts": .array(portrait.depositories.map { .object(checkAccount(portrait, $0)) })
                        ]))
                }),
        ]
    }

    func checkAccount(_ portrait: ItemPortrait, _ index: Int) -> JSONObject {
        incomeAccount(portrait.item, index).merging([
            "metadata": [
                "start_date": .string(portrait.today.adding(-portrait.days).text),
                "end_date": .string(portrait.today.text),
            ]
        ])
    }
}
