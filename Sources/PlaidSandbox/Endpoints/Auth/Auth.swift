// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

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

    /// The numbers of an account, by their kind: those that a client gave it, or those of the bank's country.
    ///
    /// - Parameter isProven: Whether they are those that a test of numbers knows; `nil` when the account itself says so.
    func accountNumbers(_ item: Item, _ index: Int, isProven: Bool? = nil) -> [(kind: String, value: JSONValue)] {
        let account = item.accounts[index]
        let bank = BankNumbers(
            institution: item.institution, account: account,
            isProven: isProven ?? (item.verification[index] != nil || item.accountVerification != nil))
        var found: [(kind: String, numbers: JSONObject)] = []
        if let own = account.foreignNumbers {
            if own.eftInstitution != nil || own.eftBranch != nil { found.append(("eft", bank.eft)) }
            if own.iban != nil || own.bic != nil { found.append(("international", bank.international)) }
            if own.sortCode != nil { found.append(("bacs", bank.bacs)) }
            if account.routingNumber != nil || account.wireRoutingNumber != nil { found.append(("ach", bank.ach)) }
        }
        if found.isEmpty {
            switch item.institution.country {
            case "US": found = [("ach", bank.ach)]
            case "CA": found = [("eft", bank.eft)]
            case "GB": found = [("bacs", bank.bacs), ("international", bank.international)]
            default: found = [("international", bank.international)]
            }
        }
        return found.map { kind, numbers in
            var json = numbers
            json["account_id"] = .string(item.accountID(index))
            return (kind, .object(json))
        }
    }
}
