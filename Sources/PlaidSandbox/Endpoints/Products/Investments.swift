import FoundationEssentials
import PlaidJSON

extension World {
    mutating func investmentsHoldingsGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request)
        let indices = try investmentIndices(request, position)
        try useInvestments(position, at: request.now)
        let item = items[position]
        let holdings = indices.flatMap { index in
            item.holdings(index).map { (accountID: item.accountID(index), holding: $0) }
        }
        return [
            "accounts": .array(indices.map { .object(investmentAccountJSON(item, $0)) }),
            "holdings": .array(holdings.map { .object($0.holding.json(accountID: $0.accountID)) }),
            "is_investments_fallback_item": false,
            "item": .object(itemJSON(item)),
            "securities": securitiesJSON(item, holdings.map(\.holding.security)),
        ]
    }

    mutating func investmentsTransactionsGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request)
        let from = try request.day("start_date")
        let to = try request.day("end_date")
        guard from <= to else { throw .invalidField("start_date must not be after end_date") }
        let count = try request.count(request.options["count"], named: "count")
        let offset = try request.offset(request.options["offset"], named: "offset")
        let indices = try investmentIndices(request, position)
        try useInvestments(position, isAsync: request.options.isOn("async_update"), at: request.now)
        let item = items[position]
        let rows = item.investmentRows(
            from: from, to: min(to, Day(request.now)), masks: Set(indices.map { item.accounts[$0].mask }))
        let page = rows.dropFirst(offset).prefix(count)
        let accountIDs = Dictionary(
            item.accounts.indices.map { (item.accounts[$0].mask, item.accountID($0)) }, uniquingKeysWith: { $1 })
        return [
            "accounts": .array(indices.map { .object(investmentAccountJSON(item, $0)) }),
            "investment_transactions": .array(
                page.map { day, row in
                    let id = item.identifiers.plaidID("investment-\(day.rawValue)-\(row.key)")
                    return .object(row.json(id: id, accountID: accountIDs[row.mask] ?? "", day: day))
                }),
            "is_investments_fallback_item": false,
            "item": .object(itemJSON(item)),
            "securities": securitiesJSON(item, page.map(\.1.security)),
            "total_investment_transactions": .number(JSONNumber(rows.count)),
        ]
    }

    /// Looks at the bank at once, which finds nothing that was not there: rows come with the calendar.
    mutating func investmentsRefresh(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request)
        _ = try investmentIndices(request, position)
        try useInvestments(position, at: request.now)
        return [:]
    }

    /// An asynchronous fetch of investments is done.
    mutating func deliverInvestments(_ position: Int, at time: Date) {
        items[position].investmentsDue = nil
        let item = items[position]
        let today = Day(time)
        let rows = item.investmentRows(from: today.adding(-InvestmentCycle.historyDays), to: today)
        send(
            position, type: "INVESTMENTS_TRANSACTIONS", code: "HISTORICAL_UPDATE",
            [
                "error": .null, "new_investments_transactions": .number(JSONNumber(rows.count)),
                "cancelled_investments_transactions": 0,
            ], at: time)
    }

    /// Puts investments to use; only the first use can be asynchronous, and only where they were not asked for before.
    private mutating func useInvestments(
        _ position: Int, isAsync: Bool = false, at time: Date
    ) throws(SandboxError) {
        let isFirst = !items[position].products.contains("investments")
        try use("investments", position)
        if isFirst, isAsync { items[position].investmentsDue = time + readiness.historical }
        guard items[position].investmentsDue == nil else { throw .productNotReady }
    }

    /// The accounts that a request asks for, at least one of which must hold investments.
    private func investmentIndices(_ request: SandboxRequest, _ position: Int) throws(SandboxError) -> [Int] {
        let item = items[position]
        let indices = try accountIndices(item, request.options.strings("account_ids"))
        guard indices.contains(where: { item.accounts[$0].type == "investment" }) else { throw .noInvestmentAccounts }
        return indices
    }

    private func investmentAccountJSON(_ item: Item, _ index: Int) -> JSONObject {
        var json = accountJSON(item, index)
        guard var balances = json["balances"]?.objectValue else { return json }
        balances["margin_loan_amount"] = .optionalNumber(item.marginLoan(index))
        json["balances"] = .object(balances)
        return json
    }

    private func securitiesJSON(_ item: Item, _ keys: [SecurityKey]) -> JSONValue {
        .array(SecurityTable.list(keys).map { .object($0.json(institutionID: item.institutionID)) })
    }
}

extension Item {
    private var hasDefaultData: Bool { if case .good = persona { true } else { false } }

    fileprivate func holdings(_ index: Int) -> [Holdings.Holding] {
        hasDefaultData ? Holdings.all.filter { $0.mask == accounts[index].mask } : []
    }

    /// The investment transactions of some days, newest first; the history begins two years before the Item.
    fileprivate func investmentRows(
        from: Day, to: Day, masks: Set<String>? = nil
    ) -> [(Day, InvestmentCycle.Row)] {
        let start = max(from, Day(createdAt).adding(-InvestmentCycle.historyDays))
        guard hasDefaultData, start <= to else { return [] }
        return (start.rawValue...to.rawValue).reversed().flatMap { number in
            let day = Day(rawValue: number)
            return InvestmentCycle.rows(on: day).filter { masks?.contains($0.mask) ?? true }.map { (day, $0) }
        }
    }

    /// What was borrowed against an account, as captures have it.
    fileprivate func marginLoan(_ index: Int) -> String? {
        hasDefaultData ? ["0000": "5", "1111": "22", "5555": "100"][accounts[index].mask] : nil
    }
}
