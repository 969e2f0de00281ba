import PlaidJSON

extension World {
    mutating func identityGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request)
        let indices = try accountIndices(items[position], request.options.strings("account_ids"))
        try use("identity", position)
        let item = items[position]
        let accounts = item.accounts
        return [
            "accounts": .array(
                indices.map { index in
                    var json = accountJSON(item, index)
                    json["owners"] = [(accounts[index].owner ?? .standard).json]
                    return .object(json)
                }),
            "item": .object(itemJSON(item)),
        ]
    }
}
