// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

// What a processor sees of the one account that its token opens: the same account, owner and transactions as the Item has.

extension World {
    func processorAccountGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (position, index) = try processorPlace(request)
        let item = items[position]
        return ["account": .object(accountJSON(item, index)), "institution_id": .string(item.institutionID)]
    }

    func processorBalanceGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (position, index) = try processorPlace(request, product: "balance")
        let item = items[position]
        try checkBalanceAge(request, item, [index])
        return ["account": .object(balanceJSON(item, index))]
    }

    mutating func processorAuthGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (position, index) = try processorPlace(request, product: "auth")
        guard items[position].accounts[index].hasNumbers else { throw .noAuthAccounts }
        guard !items[position].waitsForDeposits(index) else { throw .productNotReady }
        try use("auth", position)
        let item = items[position]
        var numbers: JSONObject = ["ach": .null, "bacs": .null, "eft": .null, "international": .null]
        for (kind, value) in accountNumbers(item, index) { numbers[kind] = value }
        return ["account": .object(accountJSON(item, index)), "numbers": .object(numbers)]
    }

    mutating func processorIdentityGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (position, index) = try processorPlace(request, product: "identity")
        try use("identity", position)
        return ["account": .object(identityJSON(items[position], index))]
    }

    mutating func processorTransactionsGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (position, index) = try processorPlace(request, product: "transactions")
        let answer = try transactionsGet(request, position, accounts: [index])
        return forProcessor(answer, accountJSON(items[position], index))
    }

    mutating func processorTransactionsSync(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (position, index) = try processorPlace(request, product: "transactions")
        if let id = request.options["account_id"]?.stringValue, id != items[position].accountID(index) {
            throw .invalidField("account_id must be the id of the account that the processor token opens")
        }
        let answer = try transactionsSync(request, position, stream: SyncCursor.stream(ofAccount: index))
        processorTokens[try request.string("processor_token")]?.isSynced = true
        return forProcessor(answer, accountJSON(items[position], index))
    }

    mutating func processorTransactionsRefresh(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (position, _) = try processorPlace(request, product: "transactions")
        return try transactionsRefresh(position, at: request.now)
    }

    mutating func processorTransactionsRecurringGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (position, index) = try processorPlace(request, product: "transactions")
        return try transactionsRecurringGet(request, position, accounts: [index])
    }

    mutating func processorInvestmentsHoldingsGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (position, index) = try processorInvestments(request)
        let item = items[position]
        let holdings = item.holdings(of: [index])
        return [
            "account": .object(investmentAccountJSON(item, index)),
            "holdings": holdingsJSON(item, holdings),
            "securities": securitiesJSON(item, holdings.map(\.holding.security)),
        ]
    }

    mutating func processorInvestmentsTransactionsGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (position, index) = try processorPlace(request, product: "investments")
        guard items[position].accounts[index].type == "investment" else { throw .noInvestmentAccounts }
        let answer = try investmentsTransactionsGet(request, position, indices: [index])
        return forProcessor(answer, investmentAccountJSON(items[position], index))
    }

    mutating func processorInvestmentsAuthGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (position, index) = try processorPlace(request, product: "investments_auth")
        let answer = try investmentsAuthGet(position, [index], at: request.now)
        return forProcessor(answer, accountJSON(items[position], index))
    }

    mutating func processorLiabilitiesGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (position, index) = try processorPlace(request, product: "liabilities")
        guard items[position].liability(index) != nil else { throw .noLiabilityAccounts }
        try use("liabilities", position)
        let item = items[position]
        return ["account": .object(accountJSON(item, index)), "liabilities": liabilitiesJSON(item, [index])]
    }

    private mutating func processorInvestments(
        _ request: SandboxRequest
    ) throws(SandboxError) -> (position: Int, account: Int) {
        let place = try processorPlace(request, product: "investments")
        guard items[place.position].accounts[place.account].type == "investment" else { throw .noInvestmentAccounts }
        try useInvestments(place.position, at: request.now)
        return place
    }

    /// An Item's answer as a processor gets it: about one account, and nothing about the Item.
    private func forProcessor(_ answer: JSONObject, _ account: JSONObject) -> JSONObject {
        var answer = answer
        answer["accounts"] = nil
        answer["item"] = nil
        answer["account"] = .object(account)
        return answer
    }
}
