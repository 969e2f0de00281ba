// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// One account inside an asset report.

extension World {
    func assetAccount(_ item: Item, _ index: Int, _ report: AssetReport, at time: Date) -> JSONObject {
        let today = Day(time)
        let account = item.accounts[index]
        var json = accountJSON(item, index)
        json["apy"] = nil
        json["holder_category"] = nil
        json["verification_insights"] = nil
        json["verification_name"] = nil
        var balances = json["balances"]?.objectValue ?? [:]
        balances["margin_loan_amount"] = .null
        json["balances"] = .object(balances)
        let days = item.daysAvailable(of: report.days, today: today)
        json["days_available"] = .number(JSONNumber(days))
        let hasHistory = item.institution.products.contains("transactions")
        let rows = hasHistory ? item.bankRows(from: today.adding(-report.days), to: today, today: today) : []
        json["historical_balances"] = .array(
            hasHistory && ["depository", "credit"].contains(account.type)
                ? item.pastBalances(index, days: days, rows: rows, today: today).map { day, balance in
                    [
                        "current": .decimal(balance), "date": .string(day.text),
                        "iso_currency_code": .isoCurrency(account.currency ?? item.institution.currency),
                        "unofficial_currency_code": .unofficialCurrency(
                            account.currency ?? item.institution.currency),
                    ]
                } : [])
        if report.includesInvestments, account.type == "investment", item.institution.products.contains("investments") {
            json["investments"] = assetInvestments(item, index, days: report.days, today: today)
        }
        json["owners"] = item.institution.products.contains("identity") ? .array(assetOwners(item, index)) : []
        json["ownership_type"] = .null
        let style = TransactionFormat(item: item, includesOriginalDescription: true)
        json["transactions"] = .array(
            rows.filter { $0.account == index }.map { .object(Self.assetTransaction(style.json($0))) })
        return json
    }

    /// A transaction with everything that a report with insights contains.
    private static func assetTransaction(_ row: JSONObject) -> JSONObject {
        var json: JSONObject = [:]
        let members = [
            "account_id", "account_owner", "amount", "category", "category_id", "check_number", "date",
            "iso_currency_code", "location", "merchant_name", "name", "original_description", "payment_meta", "pending",
            "pending_transaction_id", "transaction_id", "transaction_type", "unofficial_currency_code",
        ]
        for name in members { json[name] = row[name] }
        json["date_transacted"] = row["authorized_date"] ?? .null
        return json
    }

    /// The owners, whose default phone numbers read differently in reports.
    private func assetOwners(_ item: Item, _ index: Int) -> [JSONValue] {
        (identityJSON(item, index)["owners"]?.arrayValue ?? []).map { owner in
            guard var json = owner.objectValue else { return owner }
            json["phone_numbers"] = .array(
                (json["phone_numbers"]?.arrayValue ?? []).map { phone in
                    guard var json = phone.objectValue, let data = json["data"]?.stringValue,
                        let shown = Self.assetPhones[data]
                    else { return phone }
                    json["data"] = .string(shown)
                    return .object(json)
                })
            return .object(json)
        }
    }

    private static let assetPhones = [
        "1112223333": "+1 111-555-3333", "1112224444": "+1 111-555-4444", "1112225555": "+1 111-555-5555",
    ]

    private func assetInvestments(_ item: Item, _ index: Int, days: Int, today: Day) -> JSONValue {
        let holdings = item.holdings(index)
        let id = item.accountID(index)
        let bank = item.institutionID
        // One security may be held twice.
        var securities: [JSONValue] = []
        for holding in holdings {
            let security = JSONValue.object(
                Self.some(
                    of: holding.security.json(institutionID: bank), ["name", "security_id", "ticker_symbol", "type"]))
            if !securities.contains(security) { securities.append(security) }
        }
        return [
            "holdings": .array(
                holdings.map { holding in
                    var json = Self.some(
                        of: holding.json(accountID: id),
                        [
                            "account_id", "cost_basis", "institution_price", "institution_price_as_of",
                            "institution_value", "iso_currency_code", "quantity", "security_id",
                            "unofficial_currency_code",
                        ])
                    json["ticker_symbol"] = holding.security.json(institutionID: bank)["ticker_symbol"] ?? .null
                    return .object(json)
                }),
            "securities": .array(securities),
            "transactions": .array(
                item.investmentRows(from: today.adding(-days), to: today, accounts: [index]).map { row in
                    var json = Self.some(
                        of: row.json(item),
                        [
                            "account_id", "amount", "date", "fees", "investment_transaction_id", "iso_currency_code",
                            "name", "price", "quantity", "security_id", "subtype", "type", "unofficial_currency_code",
                        ])
                    // Nothing that is bought here vests later.
                    json["vested_quantity"] = 0
                    json["vested_value"] = 0
                    return .object(json)
                }),
        ]
    }

    private static func some(of json: JSONObject, _ names: [String]) -> JSONObject {
        var some: JSONObject = [:]
        for name in names { some[name] = json[name] }
        return some
    }
}
