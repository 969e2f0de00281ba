// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension World {
    mutating func liabilitiesGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request)
        let indices = try accountIndices(items[position], request.options.strings("account_ids"))
        guard !items[position].liabilityAccounts.isEmpty else { throw .noLiabilityAccounts }
        try use("liabilities", position)
        let item = items[position]
        return [
            "accounts": .array(indices.map { .object(accountJSON(item, $0)) }),
            "item": .object(itemJSON(item)),
            "liabilities": liabilitiesJSON(item, indices),
        ]
    }

    /// The debts of some accounts by their kind; a kind of which there is none is null.
    func liabilitiesJSON(_ item: Item, _ indices: [Int]) -> JSONValue {
        var lists: [LiabilityKind: [JSONValue]] = [:]
        for index in indices {
            guard let liability = item.liability(index, on: Day(now)) else { continue }
            var json = liability.details
            json["account_id"] = .string(item.accountID(index))
            lists[liability.kind, default: []].append(.object(json))
        }
        var json: JSONObject = [:]
        for kind in LiabilityKind.allCases { json[kind.rawValue] = lists[kind].map(JSONValue.array) ?? .null }
        return .object(json)
    }
}
