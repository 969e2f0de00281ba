// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// Reports by product, and subscriptions that renew them.
@Suite struct ProductReportTests {
    private let bank = Bank()
    private static let products: JSONValue = [["product": "cra_base_report", "version": "1"]]

    private func user() throws -> JSONValue {
        let id = try bank.call("/user/create", ["client_user_id": "ada"])["user_id"] ?? .null
        let token = try bank.call(
            "/sandbox/public_token/create",
            ["institution_id": "ins_109508", "initial_products": ["cra_base_report", "transactions"], "user_id": id])
        _ = try bank.exchange(token.text("public_token"))
        bank.pass(5)
        _ = bank.codes()
        return id
    }

    private func create(_ user: JSONValue) throws -> JSONValue {
        let made = try bank.call(
            "/cra/report/create",
            [
                "user_id": user, "products": Self.products, "scope": "CLIENT_USER", "decision_stage": "DECISIONING",
                "consumer_report_permissible_purpose": "EXTENSION_OF_CREDIT", "webhook": "http://127.0.0.1/report",
                "client_report_id": "r-9",
            ])
        return made["report_id"] ?? .null
    }

    private func webhook(_ code: String) throws -> JSONObject {
        let found = bank.world.takeWebhooks().filter { $0.body["webhook_code"]?.stringValue == code }
        try #require(found.count == 1)
        return found[0].body
    }

    @Test func aReportIsReadyLaterAndSaysSo() throws {
        let user = try user()
        let id = try create(user)
        let request: JSONObject = ["user_id": user, "report_id": id, "products": Self.products]
        #expect(bank.code("/cra/report/get", request) == SandboxError.checkReportNotReady.code)
        bank.pass(5)
        let ready = try webhook("CRA_REPORT_READY")
        #expect(ready["user_id"] == user && ready["report_id"] == id && ready["client_report_id"] == "r-9")
        #expect(ready["successful_products"] == Self.products && ready["failed_products"] == [])
        #expect(ready["error_code"] == .null && ready["generated_time"]?.stringValue != nil)
        let report = try bank.call("/cra/report/get", request)["report"]
        #expect(report?["report_id"] == id && report?["products"]?.arrayValue?.count == 1)
    }

    @Test func aUserWithoutAnItemHasNoReport() throws {
        let user = try bank.call("/user/create", ["client_user_id": "nobody"])["user_id"] ?? .null
        _ = try create(user)
        bank.pass(5)
        let told = try webhook("CRA_REPORT_READY")
        #expect(told["report_id"] == .null && told["error_code"] == "DATA_UNAVAILABLE")
        #expect(told["successful_products"] == [] && told["failed_products"] == Self.products)
        #expect(told["generated_time"] == .null)
    }

    @Test(arguments: [nil, "INTERNAL_ERROR"]) func aSubscriptionRenewsItsReportOrTellsWhyNot(_ failure: String?) throws
    {
        let user = try user()
        let made = try bank.call(
            "/cra/servicing/subscription/create",
            [
                "user_id": user, "scope": "CLIENT_USER", "products": Self.products, "cadence": "DAILY",
                "webhook": "http://127.0.0.1/servicing",
            ])
        let id = made["subscription_id"] ?? .null
        let options: JSONObject = failure.map { ["error_webhook_code": .string($0)] } ?? [:]
        let answer = try bank.call(
            "/sandbox/cra/servicing/simulate", ["subscription_id": id, "options": .object(options)])
        let told = try webhook("CRA_REPORT_UPDATED")
        #expect(told["user_id"] == user && told["scope"] == "CLIENT_USER" && told["client_report_id"] == nil)
        #expect(told["report_id"] == (answer["report_id"] ?? .null) && told["error_code"] == .optional(failure))
        #expect((told["report_id"] == .null) == (failure != nil))
        #expect(told["successful_products"] == (failure == nil ? Self.products : []))
        #expect(told["failed_products"] == (failure == nil ? [] : Self.products))
        #expect((told["generated_time"] == .null) == (failure != nil))
    }
}
