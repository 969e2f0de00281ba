// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

extension World {
    mutating func accountsGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let item = items[try position(request)]
        let indices = try accountIndices(item, request.options.strings("account_ids"))
        return [
            "accounts": .array(indices.map { .object(accountJSON(item, $0)) }),
            "item": .object(itemJSON(item)),
        ]
    }

    /// An account as all answers show it.
    func accountJSON(_ item: Item, _ index: Int) -> JSONObject {
        let account = item.account(index, on: Day(now))
        let currency = account.currency ?? item.institution.currency
        var json: JSONObject = [
            "account_id": .string(item.accountID(index)),
            // Live accounts have the member, null where the bank tells nothing; the document of our version does not.
            "apy": .optionalNumber(account.apy),
            "balances": [
                "available": .optionalNumber(account.available),
                "current": .optionalNumber(account.current),
                "iso_currency_code": .isoCurrency(currency),
                "limit": .optionalNumber(account.limit),
                "unofficial_currency_code": .unofficialCurrency(currency),
            ],
        ]
        json["holder_category"] = account.holder.map(JSONValue.string)
        json["mask"] = .string(account.mask)
        json["name"] = .string(account.name)
        json["official_name"] = .optional(account.officialName)
        if item.institution.hasPersistentAccountIDs, ["checking", "savings", "cd"].contains(account.subtype) {
            json["persistent_account_id"] = .string(PersistentAccountID.text(account))
        }
        json["subtype"] = .optional(account.subtype)
        json["type"] = .string(account.type)
        json["verification_insights"] = item.accountVerification?.insights.map(JSONValue.object)
        json["verification_name"] = item.accountVerification?.name.map(JSONValue.string)
        json["verification_status"] = item.verification[index].map(JSONValue.string)
        return json
    }
}

extension Institution {
    /// The currency of the bank's country.
    var currency: String {
        switch country {
        case "CA": "CAD"
        case "GB": "GBP"
        default: "USD"
        }
    }
}

extension Item {
    /// An account with its balances on a day: those of a client's own user move with its rows.
    func account(_ index: Int, on day: Day) -> AccountTemplate {
        var account = accounts[index]
        guard case .custom(let user) = persona, let rule = account.balanceRule,
            let balance = user.balance(index, on: day)
        else { return account }
        account.current = balance.description
        guard rule == .follows else { return account }
        if account.type == "depository" {
            account.available = account.current
        } else if account.type == "credit", let limit = account.limit.flatMap({ Decimal(string: $0) }) {
            account.available = (limit - balance - user.pendingCharges(index, on: day)).description
        }
        return account
    }
}

/// Ids that an account keeps over all Items, clients and Sandboxes.
enum PersistentAccountID {
    static func text(_ account: AccountTemplate) -> String {
        recorded[account.mask] ?? Identifiers(seed: 0).hex("persistent-\(account.name)-\(account.mask)", count: 56)
    }

    /// Those of the default accounts, as recorded from 2022 to 2024 at several banks and for several clients.
    private static let recorded = [
        "0000": "8cfb8beb89b774ee43b090625f0d61d0814322b43bff984eaf60386e",
        "1111": "211a4e5d8361a3afb7a3886362198c7306e00a313b5aa944c20d34b6",
        "2222": "2a01484e1b5ef0b54fbcb89658b2764529bbec94a16f7b95481280a7",
    ]
}
