// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import Testing

@testable import PlaidSandbox

/// Users and the Items that belong to them.
struct UserTests {
    private let bank = Bank()

    @Test func aUserIsMadeOncePerName() throws {
        let made = try bank.checked("/user/create", ["client_user_id": "ada"])
        #expect(try made.text("user_id").hasPrefix("usr_"))
        #expect(try made.text("user_token").hasPrefix("user-sandbox-"))
        #expect(bank.code("/user/create", ["client_user_id": "ada"]) == "INVALID_FIELD")
        let id = try made.text("user_id")
        let user = try bank.checked("/user/get", ["user_id": .string(id)])
        #expect(user["client_user_id"] == "ada")
        _ = try bank.checked("/user/remove", ["user_id": .string(id)])
        #expect(bank.code("/user/get", ["user_id": .string(id)]) == "USER_NOT_FOUND")
        #expect(try bank.checked("/user/create", ["client_user_id": "ada"]).text("user_id") != id)
    }

    @Test func usersOfTheNewerEndpointsHaveNoToken() throws {
        let identity: JSONValue = ["name": ["given_name": "Ada", "family_name": "Lovelace"]]
        let made = try bank.checked("/user/create", ["client_user_id": "ada", "identity": identity])
        #expect(made["user_token"] == nil)
        let id = JSONValue.string(try made.text("user_id"))
        #expect(try bank.checked("/user/get", ["user_id": id])["identity"]?["name"]?["given_name"] == "Ada")
        bank.pass(5)
        let other: JSONValue = ["name": ["given_name": "Grace", "family_name": "Hopper"]]
        _ = try bank.checked("/user/update", ["user_id": id, "identity": other])
        let user = try bank.checked("/user/get", ["user_id": id])
        #expect(user["identity"]?["name"]?["given_name"] == "Grace")
        #expect(user["updated_at"] != user["created_at"])
        // What an update leaves out stays.
        let more: JSONValue = ["date_of_birth": "1906-12-09"]
        _ = try bank.checked("/user/update", ["user_id": id, "identity": more])
        let merged = try bank.checked("/user/get", ["user_id": id])["identity"]
        #expect(merged?["name"] == other["name"])
        #expect(merged?["date_of_birth"] == "1906-12-09")
        _ = try bank.checked("/user/identity/remove", ["user_id": id])
        #expect(try bank.checked("/user/get", ["user_id": id])["identity"]?.isNull != false)
    }

    @Test func namesOfNobodyAreRefused() {
        #expect(bank.code("/user/items/get", ["user_token": "user-sandbox-1"]) == "INVALID_USER_TOKEN")
        #expect(bank.code("/user/items/get", ["user_id": "usr_1"]) == "USER_NOT_FOUND")
        #expect(bank.code("/user/items/get") == "MISSING_FIELDS")
        // An id of something else: a client's own name, a user token, nothing.
        for id in ["ada", "user-sandbox-1", "USR_1"] {
            #expect(bank.code("/user/get", ["user_id": .string(id)]) == "INVALID_USER_ID", "\(id)")
        }
        let link: JSONObject = [
            "institution_id": "ins_109508", "initial_products": ["transactions"], "user_id": "usr_1",
        ]
        #expect(bank.code("/sandbox/public_token/create", link) == "USER_NOT_FOUND")
    }

    private func userWithItem() throws -> (user: JSONValue, id: JSONValue, item: Bank.Link) {
        let user = try bank.checked("/user/create", ["client_user_id": .string("user-\(bank.world.serial)")])
        let token = try bank.call(
            "/sandbox/public_token/create",
            [
                "institution_id": "ins_109508", "initial_products": ["transactions"],
                "user_token": user["user_token"] ?? .null, "options": ["webhook": "http://127.0.0.1/hook"],
            ])
        return (user, user["user_id"] ?? .null, try bank.exchange(token.text("public_token")))
    }

    private func itemIDs(_ id: JSONValue) throws -> [String] {
        try bank.checked("/user/items/get", ["user_id": id]).list("items").compactMap { $0["item_id"]?.stringValue }
    }

    @Test func itemsBelongToTheirUser() throws {
        let first = try userWithItem()
        let second = try userWithItem()
        #expect(try itemIDs(first.id) == [first.item.itemID])
        _ = try bank.checked(
            "/user/items/associate", ["user_id": second.id, "item_ids": [.string(first.item.itemID)]])
        #expect(try itemIDs(first.id).isEmpty)
        #expect(try itemIDs(second.id) == [first.item.itemID, second.item.itemID])
        let removed: JSONValue = [.string(second.item.itemID)]
        #expect(bank.code("/user/items/remove", ["user_id": first.id, "item_ids": removed]) == "INVALID_FIELD")
        _ = try bank.checked("/user/items/remove", ["user_id": second.id, "item_ids": removed])
        #expect(try itemIDs(second.id) == [first.item.itemID])
        #expect(bank.code("/item/get", ["access_token": .string(second.item.accessToken)]) == "ITEM_NOT_FOUND")
        _ = try bank.checked("/user/remove", ["user_id": second.id])
        #expect(bank.code("/item/get", ["access_token": .string(first.item.accessToken)]) == "ITEM_NOT_FOUND")
    }

    @Test func aUsersItemsLoseTheirLogin() throws {
        let one = try userWithItem()
        _ = bank.codes()
        _ = try bank.checked("/sandbox/user/reset_login", ["user_id": one.id])
        #expect(bank.codes() == ["ERROR"])
        #expect(
            bank.code("/accounts/get", ["access_token": .string(one.item.accessToken)]) == "ITEM_LOGIN_REQUIRED")
    }

    @Test func aRefreshTellsOfEachItem() throws {
        let one = try userWithItem()
        bank.pass(10)
        let answer = try bank.checked("/user/transactions/refresh", ["user_id": one.id])
        #expect(try answer.list("results").map { $0["item_id"]?.stringValue } == [one.item.itemID])
        #expect(try answer.list("results").first?["error"]?.isNull == true)
        _ = try bank.checked("/sandbox/user/reset_login", ["user_id": one.id])
        let after = try bank.checked("/user/transactions/refresh", ["user_id": one.id])
        #expect(try after.list("results").first?["error"]?["error_code"] == "ITEM_LOGIN_REQUIRED")
    }

    @Test func tokensForThirdPartiesAreMadeAndTakenBack() throws {
        let one = try userWithItem()
        let made = try bank.checked(
            "/user/third_party_token/create", ["user_id": one.id, "third_party_client_id": "other"])
        let token = JSONValue.string(try made.text("third_party_user_token"))
        let body: JSONObject = ["third_party_user_token": token]
        #expect(try bank.checked("/user/third_party_token/remove", body)["removed"] == true)
        #expect(bank.code("/user/third_party_token/remove", body) == "INVALID_USER_TOKEN")
    }

    @Test func consentIsGivenWhenAnItemIsMade() throws {
        let item = try bank.link()
        let answer = try bank.checked("/consent/events/get", ["access_token": .string(item.accessToken)])
        let events = try answer.list("consent_events")
        #expect(events.count == 3)
        #expect(events.allSatisfy { $0["item_id"]?.stringValue == item.itemID })
        #expect(try events.last?.list("consented_accounts").isEmpty == false)
    }
}
