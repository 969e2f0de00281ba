// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// Reports for mortgages, monitoring, profiles and loans.

extension World {
    /// Verification of assets, employment and income, of the latest report's days and Items.
    mutating func checkVerificationGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let report = try checkReport(request)
        let wanted = request.strings("reports_requested") ?? []
        guard !wanted.isEmpty else { throw .invalidField("reports_requested must name a report") }
        return answer(request, ["report": .object(verification(report, wanted, request)), "warnings": []])
    }

    func verification(_ report: CheckReport, _ wanted: [String], _ request: SandboxRequest) -> JSONObject {
        let time = report.generatedAt ?? now
        let portraits = report.items.map { portrait(of: items[$0], days: report.days, at: time) }
        let common: JSONObject = [
            "generated_time": .string(time.timestamp), "days_requested": .number(JSONNumber(report.days)),
        ]
        var json: JSONObject = [
            "report_id": .string(report.id), "client_report_id": report.options["client_report_id"] ?? .null,
        ]
        if wanted.contains("VOA") {
            json["voa"] = .object(
                common.merging([
                    "items": .array(portraits.map { .object(assetsItem($0, at: time)) }),
                    "attributes": report.contents["base"]?["attributes"] ?? .null,
                ]))
        }
        if wanted.contains("EMPLOYMENT_REFRESH") {
            json["employment_refresh"] = .object(
                common.merging(["items": .array(portraits.map { .object(employmentItem($0, at: time)) })]))
        }
        if wanted.contains("INCOME") {
            let income = report.contents["income"]
            json["income"] = .object(
                common.merging([
                    "user_summary": income?["user_summary"] ?? .null,
                    "income_streams": income?["income_streams"] ?? [],
                ]))
        }
        return shaped("CraVerificationReport", json)
    }

    private func assetsItem(_ portrait: ItemPortrait, at time: Date) -> JSONObject {
        Self.about(portrait.item).merging([
            "last_update_time": .string(time.timestamp),
            "accounts": .array(
                portrait.item.accounts.indices.map { index in
                    var json = baseAccount(portrait, index)
                    var balances = json["balances"]?.objectValue ?? [:]
                    balances["historical_balances"] = json["historical_balances"] ?? []
                    for days in [30, 60] {
                        balances["average_balance_\(days)_days"] =
                            portrait.averageBalance(index, within: days).map(JSONValue.decimal) ?? .null
                    }
                    balances["nsf_overdraft_transactions_count"] = .number(
                        JSONNumber(portrait.shortfalls(index)))
                    json["balances"] = .object(balances)
                    json["transactions_insights"] = [
                        "all_transactions": json["transactions"] ?? [],
                        "start_date": json["metadata"]?["start_date"] ?? .null,
                        "end_date": json["metadata"]?["end_date"] ?? .null,
                    ]
                    return .object(json)
                }),
        ])
    }

    /// Rows without amounts: they show that wages still come.
    private func employmentItem(_ portrait: ItemPortrait, at time: Date) -> JSONObject {
        Self.about(portrait.item).merging([
            "last_update_time": .string(time.timestamp),
            "accounts": .array(
                portrait.depositories.map { index in
                    let json = baseAccount(portrait, index)
                    return .object(
                        json.picking(["account_id", "name", "official_name", "type", "subtype", "transactions"]))
                }),
        ])
    }

    mutating func creditProfileGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let user = try user(of: request)
        let chosen = items(of: user)
        guard !chosen.isEmpty else { throw .checkReportUnavailable }
        let portraits = chosen.map { portrait(of: items[$0], days: 730, at: request.now) }
        let model = CreditModel(portraits: portraits)
        let accounts = portraits.flatMap { $0.item.accounts }
        func count(_ isMeant: (AccountTemplate) -> Bool) -> JSONValue {
            .number(JSONNumber(accounts.count(where: isMeant)))
        }
        let days = portraits.flatMap { $0.rows.map(\.day) }
        let report: JSONObject = [
            "date_retrieved": .string(request.now.timestamp), "inquiry_type": request.body["inquiry_type"] ?? .null,
            "client_report_id": request.body["client_report_id"] ?? .null,
            "lend_scores": [
                [
                    "score": .number(JSONNumber(model.score)), "reason_codes": .strings(model.reasons),
                    "variant": "LS1", "error_reason": .null,
                ]
            ],
            "metadata": [
                "item_count": .number(JSONNumber(portraits.count)),
                "institution_ids": .strings(Set(portraits.map(\.item.institutionID)).sorted()),
                "account_count": count { _ in true }, "primary_account_count": count { $0.subtype == "checking" },
                "depository_account_type_count": count { $0.type == "depository" },
                "credit_account_type_count": count { $0.type == "credit" },
                "other_account_type_count": count { !["depository", "credit"].contains($0.type) },
                "multiple_owner_account_count": 0, "generated_at": .string(request.now.timestamp),
                "oldest_transaction_date": .string((days.min() ?? Day(request.now)).text),
                "most_recent_transaction_date": .string((days.max() ?? Day(request.now)).text),
                "investment_account_type_count": count { $0.type == "investment" },
            ],
        ]
        return answer(request, ["report": .object(report), "user_id": .string(user.id), "warnings": []])
    }

    mutating func monitoringGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let user = try user(of: request)
        let chosen = items(of: user)
        guard !chosen.isEmpty else { throw .checkReportUnavailable }
        var accounts: [JSONValue] = []
        let insights = chosen.map { position -> JSONValue in
            let portrait = portrait(of: items[position], days: 90, at: request.now)
            accounts += portrait.item.accounts.indices.map { .object(baseAccount(portrait, $0)) }
            let model = CreditModel(portraits: [portrait])
            let monthly = JSONValue.decimal(portrait.monthlyIncome)
            func now(_ value: JSONValue) -> JSONValue { ["baseline_amount": value, "current_amount": value] }
            func count(_ value: Int) -> JSONValue {
                ["baseline_count": .number(JSONNumber(value)), "current_count": .number(JSONNumber(value))]
            }
            return .object(
                Self.about(portrait.item).merging([
                    "date_generated": .string(request.now.timestamp),
                    "status": ["status_code": portrait.item.needsLogin ? "FAILED" : "AVAILABLE"],
                    "insights": [
                        "income": [
                            "total_monthly_income": now(monthly), "forecasted_monthly_income": now(monthly),
                            "historical_annual_income": now(.decimal(portrait.monthlyIncome * 12)),
                            "income_sources_counts": count(portrait.sources.count),
                            "income_sources": .array(
                                portrait.sources.map { source in
                                    var json = Self.sourceJSON(portrait.item, source)
                                    json["last_transaction_date"] = .string(source.lastDay.text)
                                    return .object(json)
                                }),
                        ],
                        "loans": [
                            "loan_payments_counts": count(model.count("LOAN_PAYMENTS")),
                            "loan_disbursements_count": .number(JSONNumber(model.count("LOAN_DISBURSEMENTS"))),
                            "loan_payment_merchants_counts": count(
                                Set(
                                    portrait.rows.filter { $0.style.category.primary == "LOAN_PAYMENTS" }
                                        .map(\.style.name)
                                ).count),
                        ],
                    ],
                ]))
        }
        return answer(
            request,
            [
                "user_insights_id": .string(identifiers.uuid("insights-\(user.id)-\(request.now.timestamp)")),
                "items": .array(insights), "accounts": .array(accounts),
            ])
    }

    /// Fires the webhooks of cash flow updates to the address of the user's subscription.
    mutating func sandboxCashflowUpdate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let user = try user(of: request)
        let subscription = allRecords("monitoring_subscription").last {
            $0.text("user_id") == user.id || $0.text("user_token") == user.text("user_token")
        }
        let codes = request.strings("webhook_codes").flatMap { $0.isEmpty ? nil : $0 } ?? ["INSIGHTS_UPDATED"]
        for code in codes {
            sendWebhook(
                to: subscription?.text("webhook") ?? dashboardWebhook, type: "CASH_FLOW_UPDATES", code: code,
                ["status": "AVAILABLE", "user_id": .string(user.id)], at: request.now)
        }
        return answer(request, [:])
    }
}
