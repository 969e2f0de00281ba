// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite("Products: consent, import and what is known of users") struct ConsentTests {
    @Test func whatHappenedToAnItemIsListed() throws {
        let bank = Bank()
        let link = try bank.link()
        let body: JSONObject = ["access_token": .string(link.accessToken)]
        bank.pass(60)
        let application = try bank.checked("/item/application/list", body)
        #expect(try application.list("applications").count == 1)
        let id = application["applications"]?[0]?["application_id"] ?? .null
        let first = try bank.checked("/item/activity/list", body)
        #expect(try first.texts("activities", "activity") == ["ITEM_CREATE"])
        #expect(first["activities"]?[0]?["initiated_date"] == "2026-09-15")
        #expect(first["activities"]?[0]?["initiator"] == id)
        #expect(first["last_data_access_times"]?[0]?["contact_details"] == .null)

        _ = try bank.call("/identity/get", body)
        var scopes = body
        scopes["application_id"] = id
        scopes["context"] = "PORTAL"
        scopes["scopes"] = ["product_access": ["transactions": false], "new_accounts": true]
        _ = try bank.checked("/item/application/scopes/update", scopes)
        let told = try bank.checked("/item/application/list", body)["applications"]?[0]?["scopes"]
        #expect(told?["product_access"]?["transactions"] == false)
        bank.pass(60)
        var unlink = body
        unlink["application_id"] = id
        _ = try bank.checked("/item/application/unlink", unlink)
        #expect(try bank.checked("/item/application/list", body).list("applications").isEmpty)
        #expect(bank.code("/item/application/unlink", unlink) == "INVALID_FIELD")
        unlink["application_id"] = "nobody"
        #expect(bank.code("/item/application/unlink", unlink) == "INVALID_FIELD")

        let all = try bank.checked("/item/activity/list", body)
        #expect(try all.texts("activities", "activity") == ["ITEM_UNLINK", "SCOPES_UPDATE", "ITEM_CREATE"])
        let access = all["last_data_access_times"]?[0]
        #expect(access?["contact_details"] == "2026-09-15T12:01:00Z")
        #expect(access?["investments"] == .null)

        var paged = body
        paged["count"] = 2
        let page = try bank.checked("/item/activity/list", paged)
        #expect(try page.list("activities").count == 2)
        paged["cursor"] = page["cursor"]
        let rest = try bank.checked("/item/activity/list", paged)
        #expect(try rest.texts("activities", "activity") == ["ITEM_CREATE"])
        #expect(rest["cursor"] == nil)
        paged["cursor"] = "nonsense"
        #expect(bank.code("/item/activity/list", paged) == "INVALID_FIELD")
        // Without an access token it is about all Items.
        _ = try bank.link()
        #expect(try bank.checked("/item/activity/list").list("activities").count == 4)
    }

    @Test func anItemCanBeImported() throws {
        let bank = Bank()
        func body(_ user: String, _ token: String, _ products: [String] = ["transactions"]) -> JSONObject {
            [
                "products": .strings(products), "user_auth": ["user_id": .string(user), "auth_token": .string(token)],
                "options": ["webhook": "http://127.0.0.1/hook"],
            ]
        }
        let made = try bank.checked("/item/import", body("user_good", "pass_good"))
        let access: JSONObject = ["access_token": .string(try made.text("access_token"))]
        #expect(try bank.call("/accounts/get", access).list("accounts").count == 14)
        bank.pass(5)
        #expect(bank.codes() == ["INITIAL_UPDATE", "HISTORICAL_UPDATE"])
        #expect(
            try bank.checked("/item/activity/list", access).texts("activities", "activity") == ["ITEM_IMPORT"])
        #expect(bank.code("/item/import", body("anybody", "whatever")) == nil)
        #expect(bank.code("/item/import", body("user_good", "wrong")) == "INVALID_CREDENTIALS")
        #expect(bank.code("/item/import", body("user_good", "pass_good", [])) == "INVALID_FIELD")
        #expect(
            bank.code("/item/import", body("user_good", "pass_good", ["payment_initiation"]))
                == "PRODUCTS_NOT_SUPPORTED")

        var end = access
        end["reason_code"] = "USER_OFFBOARDING"
        _ = try bank.checked("/item/products/terminate", end)
        #expect(bank.code("/item/get", access) == "ITEM_NOT_FOUND")
        #expect(bank.code("/item/products/terminate", end) == "ITEM_NOT_FOUND")
    }

    @Test func returningUsersAreKnownByTheirNumbers() throws {
        let bank = Bank()
        func status(_ phone: String, _ more: JSONObject = [:]) throws -> JSONValue {
            var body = more
            body["user"] = ["phone_number": .string(phone)]
            return try bank.checked("/network/status/get", body)
        }
        #expect(try status("+14155550011")["network_status"] == "RETURNING_USER")
        #expect(try status("+1 415-555-0010")["network_status"] == "UNKNOWN")
        #expect(try status("+14155550011")["layer"] == nil)
        #expect(try status("+14155550000", ["template_id": "template_1"])["layer"]?["eligible"] == true)
        #expect(try status("+12025550123", ["template_id": "template_1"])["layer"]?["eligible"] == false)
        #expect(bank.code("/network/status/get", ["user": ["phone_number": "12"]]) == "INVALID_FIELD")
    }
}
