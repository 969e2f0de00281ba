// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
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

    /// Fetches from the bank immediately.
    ///
    /// Only the dynamic users' data changes: each time, the number of the mobile phone. A webhook reports the result.
    mutating func identityRefresh(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request)
        try use("identity", position)
        guard case .dynamic = items[position].persona else { return [:] }
        changeIdentity(position, at: request.now)
        return [:]
    }

    /// Changes the number of the owner's mobile phone, and reports it.
    mutating func changeIdentity(_ position: Int, at time: Date) {
        items[position].identityChanges = (items[position].identityChanges ?? 0).plus(1)
        var updated: JSONObject = [:]
        for index in items[position].accounts.indices { updated[items[position].accountID(index)] = ["phone_numbers"] }
        send(
            position, type: "IDENTITY", code: "DEFAULT_UPDATE",
            ["account_ids_with_updated_identity": .object(updated), "error": .null], at: time)
    }

    /// Answers the documents with which accounts were proved to be somebody's: those of accounts given by their numbers.
    mutating func identityDocumentsGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request)
        let indices = try accountIndices(items[position], request.options.strings("account_ids"))
        try use("identity", position)
        let item = items[position]
        return [
            "accounts": .array(
                indices.map { index in
                    var json = identityJSON(item, index)
                    guard item.institution.id.isEmpty else {
                        json["documents"] = []
                        return .object(json)
                    }
                    json["documents"] = [
                        [
                            "document_id": .string(item.identifiers.uuid("document-\(index)")),
                            "metadata": [
                                "document_type": "BANK_STATEMENT", "is_account_number_match": true,
                                "last_updated": .string(item.createdAt.timestamp), "page_count": 1,
                                "uploaded_at": .string(item.createdAt.timestamp),
                            ],
                            "risk_insights": ["risk_signals": [], "risk_summary": ["risk_score": 0]],
                        ]
                    ]
                    return .object(json)
                }),
            "item": .object(itemJSON(item)),
        ]
    }

    /// An account with its owners.
    func identityJSON(_ item: Item, _ index: Int) -> JSONObject {
        var json = accountJSON(item, index)
        json["owners"] = .array(item.owners(index).map(\.json))
        return json
    }
}

extension Item {
    /// Who owns an account, as far as the bank tells.
    func owners(_ index: Int) -> [Owner] {
        let account = accounts[index]
        if let owner = account.owner { return [owner] }
        // Of an account that was given by its numbers only one bank of the Sandbox tells the owner.
        guard !institutionID.isEmpty || account.routingNumber == ManualAccount.routingWithIdentity else { return [] }
        var owner = Owner.standard
        if case .dynamic(let user) = persona, let names = Habits.of(user).names { owner.names = names }
        if let changes = identityChanges {
            owner.phones[2]["data"] = .string("111222\(Day.padded(5555.plus(max(changes, 0)) % 10_000, 4))")
        }
        return [owner]
    }
}
