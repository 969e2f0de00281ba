import PlaidJSON

extension World {
    mutating func liabilitiesGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request)
        let accounts = items[position].accounts
        let indices = try accountIndices(items[position], request.options.strings("account_ids"))
        guard indices.contains(where: { accounts[$0].liability != nil }) else { throw .noLiabilityAccounts }
        try use("liabilities", position)
        let item = items[position]
        var liabilities: JSONObject = [:]
        for kind in LiabilityKind.allCases {
            let found = indices.filter { accounts[$0].liability == kind }
            // A kind of which there is none is null.
            liabilities[kind.rawValue] =
                found.isEmpty
                ? .null
                : .array(found.map { .object(LiabilityTable.json(kind, accountID: item.accountID($0))) })
        }
        return [
            "accounts": .array(indices.map { .object(accountJSON(item, $0)) }),
            "item": .object(itemJSON(item)),
            "liabilities": .object(liabilities),
        ]
    }
}
