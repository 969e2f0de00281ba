import PlaidJSON

extension World {
    mutating func authGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request)
        let asked = try accountIndices(items[position], request.options.strings("account_ids"))
        let accounts = items[position].accounts
        let indices = asked.filter { accounts[$0].hasNumbers }
        guard !indices.isEmpty else { throw .noAuthAccounts }
        guard !indices.contains(where: items[position].waitsForDeposits) else { throw .productNotReady }
        try use("auth", position)
        let item = items[position]
        var numbers: JSONObject = ["ach": [], "bacs": [], "eft": [], "international": []]
        for index in indices {
            for (kind, value) in accountNumbers(item, index) {
                numbers[kind] = .array((numbers[kind]?.arrayValue ?? []) + [value])
            }
        }
        return [
            "accounts": .array(indices.map { .object(accountJSON(item, $0)) }),
            "item": .object(itemJSON(item)),
            "numbers": .object(numbers),
        ]
    }

    /// The numbers of an account, by their kind: those of the bank's country.
    func accountNumbers(_ item: Item, _ index: Int) -> [(kind: String, value: JSONValue)] {
        let account = item.accounts[index]
        let id = JSONValue.string(item.accountID(index))
        switch item.institution.country {
        case "CA":
            let eft: JSONValue = [
                "account": .string("1111222\(account.mask)0"), "account_id": id, "branch": "01533",
                "institution": "114",
            ]
            return [("eft", eft)]
        case "GB":
            // The documents have one set of numbers; the last digits tell our accounts apart.
            let bacs: JSONValue = [
                "account": .string("8000\(account.mask)"), "account_id": id, "sort_code": "040004",
            ]
            let international: JSONValue = [
                "account_id": id, "bic": "MONZGB21XXX", "iban": .string("GB23MONZ0400048000\(account.mask)"),
            ]
            return [("bacs", bacs), ("international", international)]
        default: return [("ach", achNumbers(item, account, id))]
        }
    }

    private func achNumbers(_ item: Item, _ account: AccountTemplate, _ id: JSONValue) -> JSONValue {
        [
            "account": .string(account.accountNumber ?? "111122223333\(account.mask)"),
            "account_id": id,
            "is_tokenized_account_number": .bool(item.institution.isTokenized),
            "routing": .string(account.routingNumber ?? "011401533"),
            "wire_routing": .string(account.wireRoutingNumber ?? "021000021"),
        ]
    }
}

extension Item {
    /// Whether the numbers of an account are not told yet: they are once its micro-deposits are verified.
    func waitsForDeposits(_ index: Int) -> Bool {
        ["pending_automatic_verification", "verification_expired", "verification_failed"].contains(verification[index])
    }
}
