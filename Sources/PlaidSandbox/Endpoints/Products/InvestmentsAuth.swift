// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

extension World {
    mutating func investmentsAuthGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request)
        let asked = try accountIndices(items[position], request.options.strings("account_ids"))
        return try investmentsAuthGet(
            position, asked.filter { items[position].accounts[$0].type == "investment" }, at: request.now)
    }

    /// What it takes to move the holdings of some accounts elsewhere.
    mutating func investmentsAuthGet(
        _ position: Int, _ indices: [Int], at time: Date
    ) throws(SandboxError) -> JSONObject {
        guard !indices.isEmpty, indices.allSatisfy({ items[position].accounts[$0].type == "investment" }) else {
            throw .noInvestmentAccounts
        }
        try use("investments_auth", position)
        let item = items[position]
        let holdings = item.holdings(of: indices)
        let retirement = indices.filter { item.accounts[$0].subtype == "401k" }
        return [
            "account_details_401k": .array(retirement.map { .object(details401k(item, $0, at: time)) }),
            "accounts": .array(indices.map { .object(investmentAccountJSON(item, $0)) }),
            "data_sources": ["holdings": "INSTITUTION", "numbers": "INSTITUTION", "owners": "INSTITUTION"],
            "holdings": holdingsJSON(item, holdings),
            "item": .object(itemJSON(item)),
            "numbers": .object(transferNumbers(item, indices)),
            "owners": .array(
                indices.map {
                    let owner = item.accounts[$0].owner ?? .standard
                    return ["account_id": .string(item.accountID($0)), "names": .strings(owner.names)]
                }),
            "securities": securitiesJSON(item, holdings.map(\.holding.security)),
        ]
    }

    /// American accounts move by ACATS, a 401k by a rollover, Canadian ones by ATON.
    private func transferNumbers(_ item: Item, _ indices: [Int]) -> JSONObject {
        var acats: [JSONValue] = []
        var aton: [JSONValue] = []
        var rollover: [JSONValue] = []
        for index in indices {
            let account = item.accounts[index]
            let id = JSONValue.string(item.accountID(index))
            let number = JSONValue.string("TR\(account.mask)")
            if item.institution.country == "CA" {
                aton.append(["account": number, "account_id": id])
            } else if account.subtype == "401k" {
                rollover.append(["account": number, "account_id": id, "plan": .string("PLAN\(account.mask)")])
            } else {
                let clearing = item.institution.dtcNumbers ?? ["1111", "2222", "3333"]
                acats.append(["account": number, "account_id": id, "dtc_numbers": .strings(clearing)])
            }
        }
        return ["acats": .array(acats), "aton": .array(aton), "retirement_401k": .array(rollover)]
    }

    /// The fees and contributions of a 401k, as its transactions have them.
    private func details401k(_ item: Item, _ index: Int, at time: Date) -> JSONObject {
        let today = Day(time)
        let year = item.investmentRows(from: today.monthsLater(-12).adding(1), to: today, accounts: [index])
        let fees = year.filter { $0.entry.subtype == "account fee" }
        let paid = year.filter { $0.entry.subtype == "contribution" }
        var contributions: JSONObject = [:]
        for (months, name) in [(1, "1m"), (6, "6m"), (12, "12m")] {
            let rows = paid.filter { $0.day > today.monthsLater(-months) }
            contributions["contribution_count_\(name)"] = .number(JSONNumber(rows.count))
            contributions["contribution_amount_\(name)"] = .decimal(Self.sum(rows))
        }
        contributions["last_contribution_transactions"] = .array(
            paid.filter { $0.day == paid.first?.day }.map { .object($0.json(item)) })
        return [
            "account_id": .string(item.accountID(index)),
            "contribution_details": .object(contributions),
            "fee_details": [
                "account_fee_amount_12m": .decimal(Self.sum(fees)),
                "account_fee_count_12m": .number(JSONNumber(fees.count)),
            ],
        ]
    }

    private static func sum(_ rows: [InvestmentRow]) -> Decimal {
        rows.reduce(0) { $0 + abs(Decimal(string: $1.entry.amount) ?? 0) }
    }
}
