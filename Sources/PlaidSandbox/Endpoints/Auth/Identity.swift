import PlaidJSON

extension World {
    mutating func identityGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request)
        let indices = try accountIndices(items[position], request.options.strings("account_ids"))
        try use("identity", position)
        let item = items[position]
        return [
            "accounts": .array(indices.map { .object(identityJSON(item, $0)) }),
            "item": .object(itemJSON(item)),
        ]
    }

    /// An account with its owners.
    func identityJSON(_ item: Item, _ index: Int) -> JSONObject {
        var json = accountJSON(item, index)
        json["owners"] = [(item.accounts[index].owner ?? .standard).json]
        return json
    }
}
