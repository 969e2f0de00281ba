// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite("Core: webhooks and what passes by itself") struct WebhookTests {
    @Test func tellOfTheFirstAndTheWholeHistory() throws {
        let bank = Bank()
        _ = try bank.link()
        #expect(bank.codes() == [])
        #expect(bank.world.nextEventAt == bank.now + 1)
        bank.pass(1)
        #expect(bank.codes() == ["INITIAL_UPDATE"])
        bank.pass(1)
        #expect(bank.codes() == ["HISTORICAL_UPDATE"])
        bank.pass(3600)
        #expect(bank.codes() == [])
    }

    @Test func syncUpdatesComeOnlyAfterTheFirstSync() throws {
        let bank = Bank()
        let link = try bank.link(products: ["auth"])
        bank.pass(60)
        #expect(bank.codes() == [])
        _ = try bank.call("/transactions/sync", ["access_token": .string(link.accessToken)])
        bank.pass(5)
        let sent = bank.world.takeWebhooks()
        #expect(
            sent.compactMap { $0.body["webhook_code"]?.stringValue } == [
                "INITIAL_UPDATE", "SYNC_UPDATES_AVAILABLE", "HISTORICAL_UPDATE", "SYNC_UPDATES_AVAILABLE",
            ])
        #expect(sent.compactMap { $0.body["historical_update_complete"]?.boolValue } == [false, true])
        #expect(sent.allSatisfy { $0.body["item_id"] == .string(link.itemID) && $0.body["environment"] == "sandbox" })
        #expect(sent.map(\.queuedAt) == [-4, -4, -3, -3].map { bank.now + $0 })
    }

    @Test func theCycleBringsNewRowsAsDaysPass() throws {
        let bank = Bank()
        let link = try bank.link()
        _ = try bank.call("/transactions/sync", ["access_token": .string(link.accessToken)])
        bank.pass(5)
        let before = bank.truth(link).count
        _ = bank.codes()
        // 2026-09-20 is the first day with rows after 2026-09-15.
        #expect(bank.world.nextEventAt == Day("2026-09-20")?.start)
        bank.pass(days: 4)
        #expect(bank.codes() == [])
        bank.pass(days: 1)
        #expect(bank.codes() == ["DEFAULT_UPDATE", "SYNC_UPDATES_AVAILABLE"])
        #expect(bank.truth(link).count == before + 3)
        // However far the clock jumps, the bank is looked at once.
        bank.pass(days: 22)
        #expect(bank.codes() == ["PENDING_DISCONNECT", "DEFAULT_UPDATE", "SYNC_UPDATES_AVAILABLE"])
    }

    @Test func aRefreshTellsOfRemovedRowsAndOneOfUserGoodOfNothing() throws {
        let bank = Bank()
        let dynamic = try bank.link(user: "user_transactions_dynamic")
        let good = try bank.link()
        bank.pass(5)
        _ = try bank.call("/transactions/sync", ["access_token": .string(dynamic.accessToken)])
        _ = bank.codes()
        _ = try bank.call("/transactions/refresh", ["access_token": .string(dynamic.accessToken)])
        #expect(bank.codes() == ["DEFAULT_UPDATE", "TRANSACTIONS_REMOVED", "SYNC_UPDATES_AVAILABLE"])
        _ = try bank.call("/transactions/refresh", ["access_token": .string(good.accessToken)])
        #expect(bank.codes() == [])
    }

    @Test func aLoginEndsAfterThirtyDaysOrOnRequest() throws {
        let bank = Bank()
        let link = try bank.link()
        let body: JSONObject = ["access_token": .string(link.accessToken)]
        bank.pass(5)
        _ = bank.codes()
        #expect(try bank.call("/sandbox/item/reset_login", body) == ["reset_login": true])
        let sent = bank.world.takeWebhooks()
        #expect(sent.count == 1)
        #expect(sent.first?.body["error"]?["error_code"] == "ITEM_LOGIN_REQUIRED")
        #expect(bank.code("/transactions/sync", body) == "ITEM_LOGIN_REQUIRED")
        let item = try bank.call("/item/get", body)
        #expect(item["item"]?["error"]?["error_code"] == "ITEM_LOGIN_REQUIRED")
        #expect(item["status"]?["last_webhook"]?["code_sent"] == "ERROR")

        // Link's update mode heals the Item, and what was missed meanwhile comes.
        bank.pass(days: 10)
        #expect(bank.codes() == [])
        let token = try bank.call(
            "/link/token/create",
            [
                "client_name": "Test", "language": "en", "country_codes": ["US"], "user": ["client_user_id": "u"],
                "access_token": .string(link.accessToken),
            ])
        _ = try bank.world.completeLink(
            linkToken: token.text("link_token"), institutionID: nil, username: nil, password: nil, now: bank.now)
        #expect(bank.codes() == ["DEFAULT_UPDATE"])
        #expect(bank.code("/transactions/sync", body) == nil)

        bank.pass(days: 29)
        #expect(bank.code("/accounts/get", body) == nil)
        bank.pass(days: 1)
        #expect(bank.code("/accounts/get", body) == "ITEM_LOGIN_REQUIRED")
        #expect(bank.codes().last == "ERROR")
    }

    @Test func aNewAddressIsAcknowledged() throws {
        let bank = Bank()
        let link = try bank.link(webhook: nil)
        let fire: JSONObject = ["access_token": .string(link.accessToken), "webhook_code": "DEFAULT_UPDATE"]
        #expect(bank.code("/sandbox/item/fire_webhook", fire) == "SANDBOX_WEBHOOK_INVALID")
        _ = try bank.call(
            "/item/webhook/update",
            ["access_token": .string(link.accessToken), "webhook": "http://127.0.0.1:9/new"])
        let sent = bank.world.takeWebhooks()
        #expect(sent.map(\.url) == ["http://127.0.0.1:9/new"])
        #expect(sent.first?.body["webhook_code"] == "WEBHOOK_UPDATE_ACKNOWLEDGED")
        #expect(sent.first?.body["new_webhook_url"] == "http://127.0.0.1:9/new")
        #expect(try bank.call("/sandbox/item/fire_webhook", fire) == ["webhook_fired": true])
        #expect(bank.codes() == ["DEFAULT_UPDATE"])
    }

    @Test func onlyWebhooksOfTheItemsProductsCanBeFired() throws {
        let bank = Bank()
        let link = try bank.link()
        func fire(_ type: String, _ code: String) -> String? {
            bank.code(
                "/sandbox/item/fire_webhook",
                [
                    "access_token": .string(link.accessToken), "webhook_type": .string(type),
                    "webhook_code": .string(code),
                ])
        }
        #expect(fire("AUTH", "DEFAULT_UPDATE") == "SANDBOX_PRODUCT_NOT_ENABLED")
        #expect(fire("ITEM", "DEFAULT_UPDATE") == "INVALID_FIELD")
        for code in [
            "ERROR", "NEW_ACCOUNTS_AVAILABLE", "USER_PERMISSION_REVOKED", "PENDING_DISCONNECT", "LOGIN_REPAIRED",
        ] {
            #expect(fire("ITEM", code) == nil)
        }
        for code in ["DEFAULT_UPDATE", "SYNC_UPDATES_AVAILABLE", "RECURRING_TRANSACTIONS_UPDATE"] {
            #expect(fire("TRANSACTIONS", code) == nil)
        }
        #expect(bank.world.takeWebhooks().count == 8)
    }

    @Test func microDepositsAreVerifiedAfterADay() throws {
        let bank = Bank()
        let link = try bank.link(password: "microdeposits_good", products: ["auth"], institution: "ins_109512")
        let body: JSONObject = ["access_token": .string(link.accessToken)]
        #expect(bank.code("/auth/get", body) == "PRODUCT_NOT_READY")
        bank.pass(days: 1)
        #expect(bank.codes() == ["AUTOMATICALLY_VERIFIED"])
        #expect(bank.code("/auth/get", body) == nil)
    }

    @Test func verificationStatusIsKeptAndTold() throws {
        let bank = Bank()
        let link = try bank.link(password: "microdeposits_good", products: ["auth"], institution: "ins_109512")
        let body: JSONObject = ["access_token": .string(link.accessToken)]
        let account = try #require(try bank.call("/accounts/get", body).list("accounts").first?["account_id"])
        var change = body
        change["account_id"] = account
        change["verification_status"] = "automatically_verified"
        _ = try bank.call("/sandbox/item/set_verification_status", change)
        #expect(bank.codes() == ["AUTOMATICALLY_VERIFIED"])
        let after = try bank.call("/accounts/get", body).list("accounts")
        #expect(after.first?["verification_status"] == "automatically_verified")
    }
}
