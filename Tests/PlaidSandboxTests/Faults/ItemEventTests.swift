// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite struct ItemEventTests {
    private let validator = ContractValidator()

    private func bodies(_ bank: Bank) -> [JSONObject] { bank.world.takeWebhooks().map(\.body) }

    private func check(_ body: JSONObject, _ schema: String) {
        // The contract has no schema for every webhook that its text mentions.
        guard !schema.isEmpty else { return }
        let violations = validator.violations(of: .object(body), schema: schema)
        #expect(violations.isEmpty, "\(violations)")
    }

    @Test func theEndOfALoginIsAnnouncedAWeekBefore() throws {
        for (institution, code, schema, member) in [
            ("ins_109508", "PENDING_DISCONNECT", "PendingDisconnectWebhook", "disconnect_time"),
            ("ins_117650", "PENDING_EXPIRATION", "PendingExpirationWebhook", "consent_expiration_time"),
        ] {
            let bank = Bank()
            let start = bank.now
            _ = try bank.link(products: ["auth"], institution: institution)
            bank.pass(days: 22)
            #expect(bank.codes() == [])
            #expect(bank.world.nextEventAt == start + 23 * 86_400)
            bank.pass(days: 1)
            let sent = bodies(bank)
            #expect(sent.compactMap { $0["webhook_code"]?.stringValue } == [code])
            check(sent[0], schema)
            #expect(sent[0][member]?.stringValue == (start + 30 * 86_400).timestamp)
            bank.pass(days: 6)
            #expect(bank.codes() == [])
            bank.pass(days: 1)
            #expect(bank.codes() == ["ERROR"])
        }
    }

    @Test func aLoginRepairsItselfAndIsAnnouncedAgain() throws {
        let bank = Bank()
        let link = try bank.link()
        bank.pass(5)
        let body: JSONObject = ["access_token": .string(link.accessToken)]
        #expect(try bank.world.happen(.loginRequired, itemID: link.itemID, accountID: nil, now: bank.now) == true)
        #expect(bank.code("/accounts/get", body) == "ITEM_LOGIN_REQUIRED")
        _ = bank.codes()
        #expect(try bank.world.happen(.loginRepaired, itemID: link.itemID, accountID: nil, now: bank.now) == true)
        let sent = bodies(bank)
        #expect(sent.count == 1)
        check(sent[0], "ItemLoginRepairedWebhook")
        #expect(bank.code("/accounts/get", body) == nil)
        bank.pass(days: 23)
        #expect(bank.codes().contains("PENDING_DISCONNECT"))
    }

    @Test(arguments: ["NO_ACCOUNTS", "ITEM_LOCKED", "INSTITUTION_DOWN"])
    func anItemHasTheErrorThatWasAskedFor(code: String) throws {
        let bank = Bank()
        let link = try bank.link()
        bank.pass(5)
        _ = bank.codes()
        let body: JSONObject = ["access_token": .string(link.accessToken)]
        #expect(
            try bank.world.happen(
                .loginRequired, itemID: link.itemID, accountID: nil, errorCode: code, now: bank.now) == true)
        #expect(bodies(bank).first?["error"]?["error_code"]?.stringValue == code)
        #expect(bank.code("/accounts/get", body) == code)
        #expect(try bank.world.happen(.loginRepaired, itemID: link.itemID, accountID: nil, now: bank.now) == true)
        #expect(bank.code("/accounts/get", body) == nil)
        // The next one is a login's again.
        #expect(try bank.world.happen(.loginRequired, itemID: link.itemID, accountID: nil, now: bank.now) == true)
        #expect(bank.code("/accounts/get", body) == "ITEM_LOGIN_REQUIRED")
    }

    @Test func anAnnouncementOnDemandSetsTheEnd() throws {
        let bank = Bank()
        let link = try bank.link(products: ["auth"])
        #expect(try bank.world.happen(.pendingDisconnect, itemID: link.itemID, accountID: nil, now: bank.now) == true)
        let sent = bodies(bank)
        check(sent[0], "PendingDisconnectWebhook")
        #expect(sent[0]["disconnect_time"]?.stringValue == (bank.now + 7 * 86_400).timestamp)
        bank.pass(days: 7)
        #expect(bank.codes() == ["ERROR"])
    }

    @Test func aWithdrawnPermissionEndsTheItem() throws {
        let bank = Bank()
        let link = try bank.link()
        bank.pass(5)
        _ = bank.codes()
        #expect(try bank.world.happen(.permissionRevoked, itemID: link.itemID, accountID: nil, now: bank.now) == true)
        let sent = bodies(bank)
        check(sent[0], "UserPermissionRevokedWebhook")
        #expect(sent[0]["error"]?["error_code"] == "USER_PERMISSION_REVOKED")
        for path in ["/accounts/get", "/item/get", "/transactions/sync"] {
            #expect(bank.code(path, ["access_token": .string(link.accessToken)]) == "ITEM_NOT_FOUND")
        }
        #expect(try bank.world.happen(.permissionRevoked, itemID: link.itemID, accountID: nil, now: bank.now) == false)
        bank.pass(days: 40)
        #expect(bank.codes() == [])
    }

    @Test func aWithdrawnAccountIsGone() throws {
        let bank = Bank()
        let link = try bank.link()
        let body: JSONObject = ["access_token": .string(link.accessToken)]
        let before = try bank.call("/accounts/get", body).list("accounts")
        let gone = try before[1].text("account_id")
        #expect(try bank.world.happen(.accountRevoked, itemID: link.itemID, accountID: gone, now: bank.now) == true)
        let sent = bodies(bank)
        check(sent[0], "UserAccountRevokedWebhook")
        #expect(sent[0]["account_id"]?.stringValue == gone)
        let after = try bank.call("/accounts/get", body).list("accounts")
        #expect(after.count == before.count - 1)
        #expect(!after.contains { $0["account_id"]?.stringValue == gone })
        var asking = body
        asking["options"] = ["account_ids": [.string(gone)]]
        #expect(bank.code("/accounts/get", asking) == "INVALID_FIELD")
        #expect(throws: SandboxError.self) {
            try bank.world.happen(.accountRevoked, itemID: link.itemID, accountID: "nobody's", now: bank.now)
        }
    }

    @Test func aNewAccountIsToldOfAndComesWithUpdateMode() throws {
        let bank = Bank()
        let link = try bank.link()
        #expect(try bank.world.happen(.newAccounts, itemID: link.itemID, accountID: nil, now: bank.now) == true)
        let sent = bodies(bank)
        check(sent[0], "NewAccountsAvailableWebhook")
        #expect(sent[0]["webhook_code"] == "NEW_ACCOUNTS_AVAILABLE")
        let body: JSONObject = ["access_token": .string(link.accessToken)]
        let before = try bank.call("/accounts/get", body).list("accounts")
        #expect(before.count == 14)
        for selects in [false, true] {
            let token = try bank.call(
                "/link/token/create",
                [
                    "client_name": "Tartan", "language": "en", "country_codes": ["US"],
                    "user": ["client_user_id": "ada"], "access_token": .string(link.accessToken),
                    "update": ["account_selection_enabled": .bool(selects)],
                ])
            _ = try bank.world.completeLink(
                linkToken: token.text("link_token"), institutionID: nil, username: nil, password: nil, now: bank.now)
            let after = try bank.call("/accounts/get", body).list("accounts")
            #expect(after.count == (selects ? 15 : 14))
            // The others keep their ids.
            #expect(Array(after.prefix(14)) == before)
        }
        let new = try bank.call("/accounts/get", body).list("accounts")[14]
        #expect(try new.text("name") == "Plaid New Saving 1" && new.text("subtype") == "savings")
        #expect(try bank.call("/auth/get", body)["numbers"]?["ach"]?.arrayValue?.count == 4)
    }

    @Test func theRowsOfAWithdrawnAccountAreRemoved() throws {
        let bank = Bank()
        let link = try bank.link()
        bank.pass(5)
        let body: JSONObject = ["access_token": .string(link.accessToken), "count": 500]
        let first = try bank.call("/transactions/sync", body)
        let gone = try bank.call("/accounts/get", ["access_token": .string(link.accessToken)]).list("accounts")[3]
            .text("account_id")
        let rows = try first.list("added").filter { $0["account_id"]?.stringValue == gone }
        #expect(rows.count > 100)
        _ = bank.codes()
        #expect(try bank.world.happen(.accountRevoked, itemID: link.itemID, accountID: gone, now: bank.now) == true)
        #expect(bank.codes() == ["USER_ACCOUNT_REVOKED", "TRANSACTIONS_REMOVED", "SYNC_UPDATES_AVAILABLE"])
        let next = try bank.call("/transactions/sync", body.merging(["cursor": first["next_cursor"] ?? ""]))
        let removed = Set(try next.list("removed").map { try $0.text("transaction_id") })
        #expect(removed == Set(try rows.map { try $0.text("transaction_id") }))
        // A cycle later nothing of the account has come, and everything of the others.
        bank.pass(days: 30)
        #expect(!bank.codes().contains("TRANSACTIONS_REMOVED"))
        _ = try bank.world.happen(.loginRepaired, itemID: link.itemID, accountID: nil, now: bank.now)
        let later = try bank.call("/transactions/sync", body.merging(["cursor": next["next_cursor"] ?? ""]))
        #expect(try !later.list("added").isEmpty)
        #expect(try !later.list("added").contains { $0["account_id"]?.stringValue == gone })
        let fresh = try bank.call("/transactions/sync", body)
        #expect(try !fresh.list("added").contains { $0["account_id"]?.stringValue == gone })
        #expect(try fresh.list("removed").isEmpty)
    }

    @Test func theyArePostedByItemID() async throws {
        let shell = try Shell()
        let item = try await shell.link()
        for event in ItemEvent.allCases where event != .permissionRevoked {
            let answer = try await shell.control(
                "/_tartan/items/\(item.id)/event", ["code": .string(event.rawValue)])
            #expect(answer.status == 200, "\(event) \(answer.body)")
        }
        #expect(try await shell.control("/_tartan/items/nobody/event", ["code": "ERROR"]).status == 404)
        #expect(try await shell.control("/_tartan/items/\(item.id)/event", ["code": "PARTY"]).status == 400)
        #expect(try await shell.control("/_tartan/items/\(item.id)/event", [:]).status == 400)
        let revoked = try await shell.control(
            "/_tartan/items/\(item.id)/event", ["code": "USER_PERMISSION_REVOKED", "client_id": "client"])
        #expect(revoked.status == 200)
        #expect(try await shell.call("/item/get", ["access_token": .string(item.token)]).status == 400)
    }

    @Test func everyCodeThatCanBeFiredIsOneOfTheContract() throws {
        // Type, code, product, schema.
        let rows: [(String, String, String, String)] = [
            ("TRANSACTIONS", "DEFAULT_UPDATE", "transactions", "DefaultUpdateWebhook"),
            ("TRANSACTIONS", "SYNC_UPDATES_AVAILABLE", "transactions", "SyncUpdatesAvailableWebhook"),
            ("TRANSACTIONS", "RECURRING_TRANSACTIONS_UPDATE", "transactions", "RecurringTransactionsUpdateWebhook"),
            ("AUTH", "DEFAULT_UPDATE", "auth", "AuthDefaultUpdateWebhook"),
            ("AUTH", "SMS_MICRODEPOSITS_VERIFICATION", "auth", ""),
            ("HOLDINGS", "DEFAULT_UPDATE", "investments", "HoldingsDefaultUpdateWebhook"),
            ("INVESTMENTS_TRANSACTIONS", "DEFAULT_UPDATE", "investments", "InvestmentsDefaultUpdateWebhook"),
            ("LIABILITIES", "DEFAULT_UPDATE", "liabilities", "LiabilitiesDefaultUpdateWebhook"),
            ("ASSETS", "PRODUCT_READY", "assets", "AssetsProductReadyWebhook"),
            ("ASSETS", "ERROR", "assets", "AssetsErrorWebhook"),
            ("ITEM", "ERROR", "auth", "ItemErrorWebhook"),
            ("ITEM", "NEW_ACCOUNTS_AVAILABLE", "auth", "NewAccountsAvailableWebhook"),
            ("ITEM", "USER_PERMISSION_REVOKED", "auth", "UserPermissionRevokedWebhook"),
            ("ITEM", "USER_ACCOUNT_REVOKED", "auth", "UserAccountRevokedWebhook"),
            ("ITEM", "PENDING_DISCONNECT", "auth", "PendingDisconnectWebhook"),
            ("ITEM", "LOGIN_REPAIRED", "auth", "ItemLoginRepairedWebhook"),
        ]
        for (type, code, product, schema) in rows {
            let bank = Bank()
            let link = try bank.link(products: [product])
            let other = try bank.link(products: [product == "auth" ? "transactions" : "auth"])
            func fire(_ link: Bank.Link) -> String? {
                bank.code(
                    "/sandbox/item/fire_webhook",
                    [
                        "access_token": .string(link.accessToken), "webhook_type": .string(type),
                        "webhook_code": .string(code),
                    ])
            }
            _ = bank.world.takeWebhooks()
            #expect(fire(link) == nil, "\(type) \(code)")
            let sent = bodies(bank)
            #expect(sent.count == 1)
            guard let body = sent.first else { continue }
            check(body, schema)
            #expect(body["webhook_type"]?.stringValue == type)
            #expect(body["webhook_code"]?.stringValue == code)
            if type != "ITEM" { #expect(fire(other) == "SANDBOX_PRODUCT_NOT_ENABLED", "\(type) \(code)") }
        }
        // One code has no payload in the contract beyond its type and Item; all others are in the table.
        let codes = try #require(Contract.standard.enumerations["SandboxItemFireWebhookRequestWebhookCode"])
        #expect(Set(rows.map(\.1)).union(["AUTHORIZATION_GRANTED"]) == Set(codes))
    }
}
