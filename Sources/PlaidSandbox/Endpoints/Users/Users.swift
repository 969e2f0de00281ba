// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

extension World {
    /// The user that has a token.
    func user(token: String) -> LongTail.Record? {
        guard let id = findRecord("user_token", token)?.text("user_id") else { return nil }
        return findRecord("user", id)
    }

    /// The user that a request names, by id or by token.
    func user(of request: SandboxRequest) throws(SandboxError) -> LongTail.Record {
        if let id = request.optionalString("user_id") { return try record("user", id, orThrow: .unknownUser(id)) }
        if let token = request.optionalString("user_token") {
            guard let user = user(token: token) else { throw .invalidUserToken }
            return user
        }
        if let token = request.optionalString("third_party_user_token") {
            let shared = try record("third_party_user_token", token, orThrow: .invalidUserToken)
            return try record("user", shared.text("user_id"), orThrow: .userNotFound)
        }
        throw .missingFields(["user_id"])
    }

    /// The id of the user that an Item is to belong to, when the request names one.
    func userID(forItemOf body: JSONObject) throws(SandboxError) -> String? {
        let names = body.picking(["user_id", "user_token"])
        guard names.count > 0 else { return nil }
        return try user(
            of: SandboxRequest(path: "", clientID: clientID, body: names, now: now, requestID: "")
        ).id
    }

    /// The positions of the Items of a user.
    func items(of user: LongTail.Record) -> [Int] {
        items.indices.filter { items[$0].userID == user.id && !items[$0].isRemoved }
    }

    mutating func userCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let name = try request.string("client_user_id")
        guard (1...128).contains(name.count) else {
            throw .invalidField("client_user_id must be a non-empty string of at most 128 characters")
        }
        guard !allRecords("user").contains(where: { $0.text("client_user_id") == name }) else {
            throw .invalidField("a user has already been created for the given client_user_id")
        }
        let identity = request.body.picking(["identity", "consumer_report_user_identity"])
        guard identity.count < 2 else {
            throw .invalidField("identity and consumer_report_user_identity must not both be given")
        }
        let id = "usr_" + newHex("user")
        var members: JSONObject = [
            "user_id": .string(id), "client_user_id": .string(name), "created_at": .string(request.now.timestamp),
            "updated_at": .string(request.now.timestamp),
        ]
        // Clients of the newer user endpoints know users by their ids only.
        if !request.body.isOn("with_upgraded_user"), identity["identity"] == nil {
            let token = "user-sandbox-" + newUUID("user-token")
            members["user_token"] = .string(token)
            addRecord("user_token", token, ["user_id": .string(id)], at: request.now)
        }
        addRecord("user", id, members.merging(identity), at: request.now)
        return answer(request, members)
    }

    mutating func userGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        answer(request, try user(of: request).members)
    }

    mutating func userUpdate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let user = try user(of: request)
        let identity = request.body.picking(["identity", "consumer_report_user_identity"])
        guard identity.count > 0 else { throw .missingFields(["identity"]) }
        let known = user.members.picking(["identity", "consumer_report_user_identity"])
        let updated = known.overridden(by: identity)
        updateRecord("user", user.id, updated.merging(["updated_at": .string(request.now.timestamp)]))
        return [:]
    }

    mutating func userIdentityRemove(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let user = try user(of: request)
        let nothing: JSONObject = [
            "identity": .null, "consumer_report_user_identity": .null, "updated_at": .string(request.now.timestamp),
        ]
        updateRecord("user", user.id, nothing)
        return [:]
    }

    /// Removes a user with its Items and all its tokens.
    mutating func userRemove(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let user = try user(of: request)
        for position in items(of: user) { items[position].isRemoved = true }
        for kind in ["user_token", "third_party_user_token"] {
            for token in allRecords(kind) where token.text("user_id") == user.id { removeRecord(kind, token.id) }
        }
        removeRecord("user", user.id)
        return [:]
    }

    mutating func userThirdPartyTokenCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let user = try user(of: request)
        let token = "third-party-user-sandbox-" + newUUID("third-party-user-token")
        let members = request.body.picking(["third_party_client_id", "expiration_time"])
        addRecord("third_party_user_token", token, members.merging(["user_id": .string(user.id)]), at: request.now)
        return ["third_party_user_token": .string(token)]
    }

    mutating func userThirdPartyTokenRemove(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let token = try request.string("third_party_user_token")
        _ = try record("third_party_user_token", token, orThrow: .invalidUserToken)
        removeRecord("third_party_user_token", token)
        return ["removed": true]
    }
}
