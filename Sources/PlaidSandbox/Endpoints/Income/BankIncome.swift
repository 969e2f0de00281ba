// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// Income as the rows of the user's accounts show it.

extension World {
    mutating func bankIncomeGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let reports = try bankIncomeReports(request)
        let count = request.options["count"]?.intValue ?? 1
        guard count >= 1 else { throw .invalidField("options.count must be at least 1") }
        return answer(request, ["bank_income": .array(reports.suffix(count).reversed().map { .object($0.content) })])
    }

    mutating func bankIncomePDFGet(_ request: SandboxRequest) throws(SandboxError) -> SandboxFile {
        let report = try bankIncomeReports(request).last
        guard let report else { throw .incomeNotFound }
        return .pdf(BankIncomePDF(json: .object(report.content)).bytes(createdAt: report.generatedAt))
    }

    mutating func bankIncomeRefresh(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let user = try user(of: request)
        _ = try bankIncomeReports(request)
        if let days = request.options["days_requested"]?.intValue {
            guard (1...Item.IncomeShare.longestDays).contains(days) else {
                throw .invalidField("options.days_requested must be between 1 and 731")
            }
            for position in incomeItems(user, isPayroll: false) { items[position].income?.days = days }
        }
        schedule("bank_income_refresh", user.id, at: request.now + readiness.historical)
        return answer(request, [:])
    }

    mutating func bankIncomeWebhookUpdate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let user = try user(of: request)
        if request.body.isOn("enable_webhooks") { income.told.insert(user.id) } else { income.told.remove(user.id) }
        return answer(request, [:])
    }

    mutating func sandboxBankIncomeFireWebhook(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        guard let url = request.optionalString("webhook_override") ?? dashboardWebhook else {
            throw .sandboxWebhookInvalid
        }
        let fields = request.body["webhook_fields"]
        let code = try request.string("webhook_code")
        var members: JSONObject = ["user_id": fields?["user_id"] ?? .null]
        if code == "BANK_INCOME_REFRESH_COMPLETE" {
            members["result"] = fields?["bank_income_refresh_complete_result"] ?? "SUCCESS"
        }
        sendWebhook(to: url, type: "INCOME", code: code, members, at: request.now)
        return answer(request, [:])
    }

    /// A user's reports, the oldest first.
    private func bankIncomeReports(_ request: SandboxRequest) throws(SandboxError) -> [IncomeDesk.Report] {
        let user = try user(of: request)
        let found = income.reports(of: user.id)
        guard found.isEmpty else { return found }
        throw incomeItems(user, isPayroll: false).isEmpty ? .incomeNotFound : .incomeNotReady
    }

    mutating func finishBankIncome(_ itemID: String, at time: Date) {
        guard let position = positions[itemID], !items[position].isRemoved, let user = items[position].userID,
            let record = findRecord("user", user)
        else { return }
        makeBankIncome(record, at: time)
        sendIncome(
            position, code: "BANK_INCOME_COMPLETE", ["user_id": .string(user), "result": "SUCCESS"], at: time)
    }

    mutating func finishBankIncomeRefresh(_ userID: String, at time: Date) {
        guard let user = findRecord("user", userID), let position = incomeItems(user, isPayroll: false).first else {
            return
        }
        let isHealthy = incomeItems(user, isPayroll: false).allSatisfy { !items[$0].needsLogin }
        if isHealthy { makeBankIncome(user, at: time) }
        let members: JSONObject = ["user_id": .string(userID), "result": isHealthy ? "SUCCESS" : "FAILURE"]
        sendIncome(position, code: "BANK_INCOME_REFRESH_COMPLETE", members, at: time)
    }

    private mutating func makeBankIncome(_ user: LongTail.Record, at time: Date) {
        let chosen = incomeItems(user, isPayroll: false)
        let days = chosen.compactMap { items[$0].income?.days }.max() ?? Item.IncomeShare.usualDays
        let id = newUUID("bank-income")
        let today = Day(time)
        let span = (start: today.adding(-days), end: today)
        var all: [(Item, [IncomeSource])] = []
        for position in chosen {
            let item = items[position]
            let rows = item.bankRows(from: span.start, to: span.end, today: today)
            all.append((item, IncomeSource.find(in: rows, accounts: item.accounts)))
        }
        let content: JSONObject = [
            "bank_income_id": .string(id), "generated_time": .string(time.timestamp),
            "days_requested": .number(JSONNumber(days)),
            "items": .array(
                all.map { item, sources in .object(bankIncomeJSON(item, sources, today: today, at: time)) }),
            "bank_income_summary": .object(Self.summary(all)),
            "warnings": [],
        ]
        income.reports.append(
            .init(userID: user.id, generatedAt: time, content: shaped("CreditBankIncome", content)))
    }

    private func bankIncomeJSON(_ item: Item, _ sources: [IncomeSource], today: Day, at time: Date) -> JSONObject {
        let accounts = item.accounts.indices.filter { item.accounts[$0].type == "depository" }
        return [
            "bank_income_accounts": .array(accounts.map { .object(incomeAccount(item, $0)) }),
            "bank_income_sources": .array(sources.map { .object(Self.sourceJSON(item, $0)) }),
            "last_updated_time": .string(time.timestamp), "institution_id": .string(item.institutionID),
            "institution_name": .string(item.institution.name), "item_id": .string(item.id),
        ]
    }

    /// An account with its owners, as reports about income show it.
    func incomeAccount(_ item: Item, _ index: Int) -> JSONObject {
        identityJSON(item, index).picking(["account_id", "mask", "name", "official_name", "subtype", "type", "owners"])
    }

    /// A source of income, as both kinds of reports show it.
    static func sourceJSON(_ item: Item, _ source: IncomeSource) -> JSONObject {
        [
            "income_source_id": .string(sourceID(item, source)), "income_description": .string(source.payer),
            "income_category": .string(source.category), "account_id": .string(item.accountID(source.account)),
            "start_date": .string(source.firstDay.text), "end_date": .string(source.lastDay.text),
            "pay_frequency": .string(source.frequency), "total_amount": .decimal(source.total),
            "transaction_count": .number(JSONNumber(source.rows.count)),
            "historical_summary": .array(history(source.rows)),
        ]
    }

    private static func sourceID(_ item: Item, _ source: IncomeSource) -> String {
        item.identifiers.uuid("income-\(source.account)-\(source.category)-\(source.payer)")
    }

    /// What came in each month, with the rows.
    static func history(_ rows: [Ledger.Row]) -> [JSONValue] {
        var months: [Int: [Ledger.Row]] = [:]
        for row in rows { months[row.day.civil.year * 12 + row.day.civil.month, default: []].append(row) }
        return months.sorted { $0.key < $1.key }.map { _, rows in
            let total = rows.reduce(Decimal(0)) { $0 - $1.amount }
            let currency = rows[0].currency
            return [
                "total_amount": .decimal(total), "iso_currency_code": .isoCurrency(currency),
                "unofficial_currency_code": .unofficialCurrency(currency),
                "total_amounts": [.object(amount(total, currency))],
                "start_date": .string(rows[0].day.text), "end_date": .string(rows[rows.count - 1].day.text),
                "transactions": .array(rows.map { .object(incomeRow($0)) }),
            ]
        }
    }

    static func amount(_ value: Decimal, _ currency: String) -> JSONObject {
        [
            "amount": .decimal(value), "iso_currency_code": .isoCurrency(currency),
            "unofficial_currency_code": .unofficialCurrency(currency),
        ]
    }

    private static func incomeRow(_ row: Ledger.Row) -> JSONObject {
        [
            "amount": .decimal(-row.amount), "date": .string(row.day.text), "name": .string(row.style.name),
            "original_description": .string(row.style.originalDescription ?? row.style.name), "pending": false,
            "transaction_id": .string(row.id), "check_number": .null, "iso_currency_code": .isoCurrency(row.currency),
            "unofficial_currency_code": .unofficialCurrency(row.currency),
        ]
    }

    /// What all sources of all Items come to.
    static func summary(_ all: [(Item, [IncomeSource])]) -> JSONObject {
        let sources = all.flatMap { $0.1 }
        let rows = sources.flatMap(\.rows).sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        let currency = all.first?.0.institution.currency ?? "USD"
        let total = sources.reduce(Decimal(0)) { $0 + $1.total }
        var json: JSONObject = [
            "total_amount": .decimal(total), "iso_currency_code": .string(currency), "unofficial_currency_code": .null,
            "total_amounts": [.object(amount(total, currency))],
            "income_sources_count": .number(JSONNumber(sources.count)),
            "income_categories_count": .number(JSONNumber(Set(sources.map(\.category)).count)),
            "income_transactions_count": .number(JSONNumber(rows.count)),
            "historical_summary": .array(history(rows)),
        ]
        if let first = rows.first, let last = rows.last {
            json["start_date"] = .string(first.day.text)
            json["end_date"] = .string(last.day.text)
        }
        return json
    }
}
