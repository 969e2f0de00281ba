import PlaidJSON

extension World {
    mutating func authGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request)
        let asked = try accountIndices(items[position], request.options.strings("account_ids"))
        let accounts = items[position].accounts
        let indices = asked.filter { accounts[$0].hasNumbers }
        guard !indices.isEmpty else { throw .noAuthAccounts }
        // The numbers of an account are told once its micro-deposits are verified.
        guard !indices.contains(where: { Item.isWaiting(items[position].verification[$0]) }) else {
            throw .productNotReady
        }
        try use("auth", position)
        let item = items[position]
        var ach: [JSONValue] = []
        var eft: [JSONValue] = []
        var international: [JSONValue] = []
        var bacs: [JSONValue] = []
        for index in indices {
            let id = JSONValue.string(item.accountID(index))
            switch item.institution.country {
            case "CA":
                eft.append([
                    "account": .string("1111222\(accounts[index].mask)0"), "account_id": id, "branch": "01533",
                    "institution": "114",
                ])
            case "GB":
                // The documents have one set of numbers; the last digits tell our accounts apart.
                bacs.append([
                    "account": .string("8000\(accounts[index].mask)"), "account_id": id, "sort_code": "040004",
                ])
                international.append([
                    "account_id": id, "bic": "MONZGB21XXX",
                    "iban": .string("GB23MONZ0400048000\(accounts[index].mask)"),
                ])
            default: ach.append(achNumbers(item, accounts[index], id))
            }
        }
        return [
            "accounts": .array(indices.map { .object(accountJSON(item, $0)) }),
            "item": .object(itemJSON(item)),
            "numbers": [
                "ach": .array(ach), "bacs": .array(bacs), "eft": .array(eft), "international": .array(international),
            ],
        ]
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
    fileprivate static func isWaiting(_ status: String?) -> Bool {
        ["pending_automatic_verification", "verification_expired", "verification_failed"].contains(status)
    }
}
