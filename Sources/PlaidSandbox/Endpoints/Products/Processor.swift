import PlaidJSON

// What a processor sees of the one account that its token opens: the same account, owner and transactions as the Item has.

extension World {
    mutating func processorTokenCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request, evenWithoutLogin: true)
        guard let index = items[position].accountIndex(try request.string("account_id")) else {
            throw .invalidField("account_id must be the id of an account of this Item")
        }
        return ["processor_token": .string(makeProcessorToken(position, account: index))]
    }

    /// Makes an Item that only its processor token opens.
    mutating func sandboxProcessorTokenCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try makeItem(
            institutionID: request.string("institution_id"), products: ["auth"],
            username: request.options["override_username"]?.stringValue,
            password: request.options["override_password"]?.stringValue, now: request.now)
        guard !items[position].accounts.isEmpty else { throw .noAccounts }
        let accounts = items[position].accounts
        let index = accounts.firstIndex(where: \.hasNumbers) ?? 0
        return ["processor_token": .string(makeProcessorToken(position, account: index))]
    }

    mutating func processorAccountGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (position, index) = try processorPlace(request)
        let item = items[position]
        return ["account": .object(accountJSON(item, index)), "institution_id": .string(item.institutionID)]
    }

    mutating func processorBalanceGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (position, index) = try processorPlace(request)
        return ["account": .object(accountJSON(items[position], index))]
    }

    mutating func processorAuthGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (position, index) = try processorPlace(request)
        guard items[position].accounts[index].hasNumbers else { throw .noAuthAccounts }
        guard !items[position].waitsForDeposits(index) else { throw .productNotReady }
        try use("auth", position)
        let item = items[position]
        var numbers: JSONObject = ["ach": .null, "bacs": .null, "eft": .null, "international": .null]
        for (kind, value) in accountNumbers(item, index) { numbers[kind] = value }
        return ["account": .object(accountJSON(item, index)), "numbers": .object(numbers)]
    }

    mutating func processorIdentityGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (position, index) = try processorPlace(request)
        try use("identity", position)
        return ["account": .object(identityJSON(items[position], index))]
    }

    mutating func processorTransactionsGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (position, index) = try processorPlace(request)
        var answer = try transactionsGet(request, position, accounts: [index])
        answer["accounts"] = nil
        answer["item"] = nil
        answer["account"] = .object(accountJSON(items[position], index))
        return answer
    }

    mutating func processorTransactionsSync(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (position, index) = try processorPlace(request)
        if let id = request.options["account_id"]?.stringValue, id != items[position].accountID(index) {
            throw .invalidField("account_id must be the id of the account that the processor token opens")
        }
        var answer = try transactionsSync(request, position, stream: UInt8(index + 1))
        answer["accounts"] = nil
        answer["account"] = .object(accountJSON(items[position], index))
        return answer
    }

    /// The Item and the account that the request's processor token opens.
    private func processorPlace(_ request: SandboxRequest) throws(SandboxError) -> (position: Int, account: Int) {
        let text = try request.string("processor_token")
        guard Self.hasForm(text, of: "processor") else { throw .malformedProcessorToken }
        guard let token = processorTokens?[text] else { throw .unknownProcessorToken }
        guard !items[token.item].isRemoved else { throw .itemNotFound }
        guard !items[token.item].needsLogin else { throw .itemLoginRequired }
        return (token.item, token.account)
    }

    private mutating func makeProcessorToken(_ position: Int, account: Int) -> String {
        let text = "processor-sandbox-\(identifiers.uuid("processor-\(nextSerial())"))"
        processorTokens = processorTokens ?? [:]
        processorTokens?[text] = ProcessorToken(item: position, account: account)
        return text
    }
}
