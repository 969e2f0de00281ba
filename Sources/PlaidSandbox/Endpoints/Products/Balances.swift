// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// Balances at the moment. Two banks cannot tell them at once and tell when they were last known: First Platypus Balance
// Bank all of them, and Capital One those of its cards and loans, where requests have to say how old a balance may be.

extension World {
    func accountsBalanceGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let item = items[try position(request)]
        let indices = try accountIndices(item, request.options.strings("account_ids"))
        try checkBalanceAge(request, item, indices)
        return [
            "accounts": .array(indices.map { .object(balanceJSON(item, $0)) }),
            "item": .object(itemJSON(item)),
        ]
    }

    /// An account with its balance of the moment.
    func balanceJSON(_ item: Item, _ index: Int) -> JSONObject {
        var json = accountJSON(item, index)
        guard Institution.knowsBalancesLater.contains(item.institutionID),
            var balances = json["balances"]?.objectValue
        else { return json }
        balances["last_updated_datetime"] = .string((knownBalance(item, index) ?? now).timestamp)
        json["balances"] = .object(balances)
        return json
    }

    /// Refuses balances that are older than the client wants.
    func checkBalanceAge(_ request: SandboxRequest, _ item: Item, _ indices: [Int]) throws(SandboxError) {
        guard let known = indices.compactMap({ knownBalance(item, $0) }).min() else { return }
        guard let text = request.options["min_last_updated_datetime"]?.stringValue else {
            guard item.institutionID == Institution.capitalOne else { return }
            throw .invalidField("min_last_updated_datetime is required for this institution")
        }
        guard let wanted = Instant.read(text) else {
            throw .invalidField("min_last_updated_datetime must be a date and time in ISO 8601, from 1900 to 2200")
        }
        guard wanted <= known else { throw .lastUpdatedDatetimeOutOfRange(known) }
    }

    /// When the bank last knew a balance; `nil` where it knows it at any moment.
    ///
    /// That it learns them at midnight is our choice.
    private func knownBalance(_ item: Item, _ index: Int) -> Date? {
        guard Institution.knowsBalancesLater.contains(item.institutionID) else { return nil }
        guard item.institutionID == Institution.balanceBank || item.accounts[index].type != "depository" else {
            return nil
        }
        return item.institutionID == Institution.balanceBank ? Day(now).start : max(item.createdAt, Day(now).start)
    }
}

extension SandboxError {
    fileprivate static func lastUpdatedDatetimeOutOfRange(_ known: Date) -> SandboxError {
        SandboxError(
            "INVALID_RESULT", "LAST_UPDATED_DATETIME_OUT_OF_RANGE",
            "requested datetime out of range, most recently updated balance \(known.timestamp)")
    }
}
