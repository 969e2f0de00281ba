// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// Reports are the same for a user's id and for its token, wherever the contract takes both.
@Suite("Check reports: users by id and by token") struct CheckReportUserTests {
    private let bank = Bank()

    /// An older user, who has a token besides its id, with a report.
    private func user() throws -> (id: JSONValue, token: JSONValue) {
        let made = try bank.checked(
            "/user/create",
            [
                "client_user_id": "ada",
                "consumer_report_user_identity": [
                    "first_name": "Ada", "last_name": "Byron", "date_of_birth": "1990-01-31",
                    "emails": ["ada@example.com"], "phone_numbers": ["+14155550123"],
                    "primary_address": [
                        "street": "1 Main St", "city": "Springfield", "region": "IL", "postal_code": "62701",
                        "country": "US",
                    ],
                ],
            ])
        let token = made["user_token"] ?? .null
        let link = try bank.checked(
            "/sandbox/public_token/create",
            [
                "institution_id": "ins_109508", "user_token": token,
                "initial_products": ["cra_base_report", "cra_income_insights", "cra_partner_insights", "transactions"],
                "options": [
                    "override_username": "user_credit_profile_good", "override_password": "pass_good",
                    "transactions": ["days_requested": 730],
                ],
            ])
        _ = try bank.exchange(link.text("public_token"))
        _ = try bank.checked(
            "/cra/check_report/create",
            [
                "user_token": token, "webhook": "http://127.0.0.1/check", "days_requested": 180,
                "consumer_report_permissible_purpose": "EXTENSION_OF_CREDIT",
            ])
        bank.pass(5)
        return (made["user_id"] ?? .null, token)
    }

    @Test func everyReportIsReadByIdAndByToken() throws {
        let user = try user()
        var met = 0
        for operation in Contract.standard.operations.values.sorted(by: { $0.path < $1.path })
        where operation.path.hasPrefix("/cra/check_report/") && operation.path.hasSuffix("/get") {
            guard case .json = operation.reply,
                let schema = operation.request.flatMap({ Contract.standard.schemas[$0] }),
                schema.fields.contains(where: { $0.name == "user_token" })
            else { continue }
            let more: JSONObject =
                schema.fields.contains { $0.name == "reports_requested" }
                ? ["reports_requested": ["VOA"]] : [:]
            let byToken = try bank.checked(operation.path, more.merging(["user_token": user.token]))
            let byID = try bank.checked(operation.path, more.merging(["user_id": user.id]))
            #expect(byToken == byID, "\(operation.path)")
            #expect(byToken["report"]?.objectValue?.isEmpty == false, "\(operation.path)")
            met += 1
        }
        #expect(met >= 6)
    }

    @Test func theOlderPartnerInsightsHaveTheContentOfTheNewer() throws {
        let user = try user()
        let newer = try bank.checked("/cra/check_report/partner_insights/get", ["user_token": user.token])
        let older = try bank.checked("/cra/partner_insights/get", ["user_token": user.token])
        #expect(older["report"]?.arrayValue == newer["report"].map { [$0] })
        #expect(older["report"]?[0]?["prism"]?["cash_score"]?["score"]?.intValue != nil)
    }
}
