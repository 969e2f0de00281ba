// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

extension World {
    mutating func investmentsHoldingsGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request)
        let indices = try investmentIndices(request, position)
        try useInvestments(position, at: request.now)
        let item = items[position]
        let holdings = item.holdings(of: indices)
        return [
            "accounts": .array(indices.map { .object(investmentAccountJSON(item, $0)) }),
            "holdings": holdingsJSON(item, holdings),
            "item": .object(itemJSON(item)),
            "securities": securitiesJSON(item, holdings.map(\.holding.security)),
        ]
    }

    mutating func investmentsTransactionsGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request)
        return try investmentsTransactionsGet(request, position, indices: investmentIndices(request, position))
    }

    /// The investment transactions of some accounts of an Item.
    mutating func investmentsTransactionsGet(
        _ request: SandboxRequest, _ position: Int, indices: [Int]
    ) throws(SandboxError) -> JSONObject {
        let from = try request.day("start_date")
        let to = try request.day("end_date")
        guard from <= to else { throw .invalidField("start_date must not be after end_date") }
        let count = try request.count(request.options["count"], named: "count")
        let offset = try request.offset(request.options["offset"], named: "offset")
        try useInvestments(position, isAsync: request.options.isOn("async_update"), at: request.now)
        guard items[position].investmentsDue == nil else { throw .productNotReady }
        let item = items[position]
        let rows = item.investmentRows(from: from, to: min(to, Day(request.now)), accounts: Set(indices))
        let page = rows.dropFirst(offset).prefix(count)
        return [
            "accounts": .array(indices.map { .object(investmentAccountJSON(item, $0)) }),
            "investment_transactions": .array(page.map { .object($0.json(item)) }),
            "item": .object(itemJSON(item)),
            "securities": securitiesJSON(item, page.compactMap(\.entry.security)),
            "total_investment_transactions": .number(JSONNumber(rows.count)),
        ]
    }

    /// Looks at the bank at once, which rarely finds what was not there: rows come with the calendar.
    mutating func investmentsRefresh(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request)
        guard items[position].hasInvestmentAccount else { throw .noInvestmentAccounts }
        try useInvestments(position, at: request.now)
        guard items[position].investmentsDue == nil else { throw .productNotReady }
        lookAtInvestments(position, at: request.now)
        return [:]
    }

    /// Puts investments to use; only the first use can be asynchronous, and only where they were not asked for before.
    mutating func useInvestments(
        _ position: Int, isAsync: Bool = false, at time: Date
    ) throws(SandboxError) {
        let isFirst = !items[position].products.contains("investments")
        try use("investments", position)
        guard items[position].investmentsThrough == nil else { return }
        // A client that does not wait for an asynchronous fetch gets the response of a synchronous one.
        items[position].investmentsThrough = Day(time)
        if isFirst, isAsync {
            items[position].investmentsDue = time + readiness.historical
        } else {
            scheduleInvestments(position)
        }
    }

    /// The accounts that a request asks for; the Item must have one with investments.
    func investmentIndices(_ request: SandboxRequest, _ position: Int) throws(SandboxError) -> [Int] {
        let indices = try accountIndices(items[position], request.options.strings("account_ids"))
        guard items[position].hasInvestmentAccount else { throw .noInvestmentAccounts }
        return indices
    }

    /// An account with what was borrowed against it.
    func investmentAccountJSON(_ item: Item, _ index: Int) -> JSONObject {
        var json = accountJSON(item, index)
        guard var balances = json["balances"]?.objectValue else { return json }
        balances["margin_loan_amount"] = .optionalNumber(item.marginLoan(index))
        json["balances"] = .object(balances)
        return json
    }

    func holdingsJSON(_ item: Item, _ holdings: [(account: Int, holding: Holding)]) -> JSONValue {
        .array(holdings.map { .object($0.holding.json(accountID: item.accountID($0.account))) })
    }

    func securitiesJSON(_ item: Item, _ securities: some Sequence<Security>) -> JSONValue {
        .array(SecurityTable.list(securities).map { .object($0.json(institutionID: item.institutionID)) })
    }
}

extension Item {
    var hasInvestmentAccount: Bool { accounts.contains { $0.type == "investment" } }
}
