// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// The Items of users.

extension World {
    /// How many Items one call takes.
    private static let mostItems = 100

    /// The positions of Items by their ids; an unknown id is refused.
    private func positions(_ ids: [String]) throws(SandboxError) -> [Int] {
        var found: [Int] = []
        for id in ids {
            guard let position = positions[id], !items[position].isRemoved else { throw .itemNotFound }
            found.append(position)
        }
        return found
    }

    mutating func userItemsGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let user = try user(of: request)
        return answer(request, ["items": .array(items(of: user).map { .object(itemJSON(items[$0])) })])
    }

    mutating func userItemsAssociate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let user = try user(of: request)
        let ids = request.strings("item_ids") ?? []
        guard (1...Self.mostItems).contains(ids.count) else {
            throw .invalidField("item_ids must have between 1 and 100 elements")
        }
        for position in try positions(ids) { items[position].userID = user.id }
        return [:]
    }

    /// Removes Items of a user: all that are named, or none.
    mutating func userItemsRemove(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let user = try user(of: request)
        let found = try positions(request.strings("item_ids") ?? [])
        guard !found.isEmpty else { throw .invalidField("item_ids must have at least 1 element") }
        for position in found {
            guard items[position].userID == user.id else {
                throw .invalidField("item_ids must be ids of Items of the user")
            }
        }
        for position in found { items[position].isRemoved = true }
        return [:]
    }

    mutating func sandboxUserResetLogin(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let user = try user(of: request)
        var chosen = items(of: user)
        if let ids = request.strings("item_ids") {
            chosen = try positions(ids)
            for position in chosen where items[position].userID != user.id {
                throw .invalidField("item_ids must be ids of Items of the user")
            }
        }
        for position in chosen where !items[position].needsLogin { requireLogin(position, at: request.now) }
        return [:]
    }

    /// Refreshes products of all Items of a user; what fails for one Item is told beside it.
    mutating func userRefresh(
        _ request: SandboxRequest, products: [String]
    ) throws(SandboxError) -> JSONObject {
        let user = try user(of: request)
        var results: [JSONValue] = []
        for position in items(of: user) {
            for product in products where items[position].products.contains(product) {
                var result: JSONObject = [
                    "item_id": .string(items[position].id), "product": .string(product), "error": .null,
                ]
                if let error = refreshFailure(product, position, request) {
                    result["error"] = .object(errorObject(error))
                }
                results.append(.object(result))
            }
        }
        return answer(request, ["user_id": .string(user.id), "results": .array(results)])
    }

    private mutating func refreshFailure(
        _ product: String, _ position: Int, _ request: SandboxRequest
    ) -> SandboxError? {
        guard !items[position].needsLogin else { return items[position].error }
        guard let token = items[position].accessToken else { return nil }
        var inner = request
        inner.body = ["access_token": .string(token)]
        do throws(SandboxError) {
            switch product {
            case "transactions": _ = try transactionsRefresh(inner)
            case "investments": _ = try investmentsRefresh(inner)
            default: break
            }
            return nil
        } catch { return error }
    }

    /// What a user has agreed to in Link: the agreement, the data and the accounts, all at the Item's creation.
    mutating func consentEventsGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let item = items[try position(request, evenWithoutLogin: true)]
        let accounts = item.accounts.enumerated().map { index, account -> JSONValue in
            [
                "account_id": .string(item.accountID(index)), "mask": .string(account.mask),
                "name": .string(account.name), "official_name": .string(account.officialName ?? account.name),
                "type": .string(account.type), "subtype": .optional(account.subtype),
            ]
        }
        let events = ["USER_AGREEMENT", "DATA_SCOPES", "ACCOUNT_SCOPES"].map { code -> JSONValue in
            [
                "item_id": .string(item.id), "created_at": .string(item.createdAt.timestamp),
                "event_type": "CONSENT_GRANTED", "event_code": .string(code),
                "institution_id": .string(item.institutionID), "institution_name": .string(item.institution.name),
                "initiator": "END_USER", "consented_use_cases": [],
                "consented_data_scopes": .strings(code == "DATA_SCOPES" ? item.products.sorted() : []),
                "consented_accounts": .array(code == "ACCOUNT_SCOPES" ? accounts : []),
            ]
        }
        return answer(request, ["consent_events": .array(events)])
    }

    /// What a session of a user known to Plaid gave.
    mutating func userAccountSessionGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        guard let token = publicTokens[try request.string("public_token")] else { throw .unknownPublicToken }
        let item = items[token.item]
        let access = items[token.item].accessToken ?? makeAccessToken(token.item)
        return answer(
            request,
            [
                "identity": [
                    "name": ["first_name": "Alberta", "last_name": "Charleson"],
                    "address": [
                        "city": "Malakoff", "region": "NY", "street": "2992 Cameron Road", "street2": "",
                        "postal_code": "14236", "country": "US",
                    ],
                    "phone_number": "+14155550000", "email": "accountholder0@example.com",
                    "date_of_birth": "1990-01-01", "ssn": "123456789", "ssn_last_4": "6789",
                ],
                "items": [["item_id": .string(item.id), "access_token": .string(access)]],
            ])
    }
}
