// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import Testing

@testable import PlaidSandbox

/// Identity Verification: one person is known, everybody else fails.
struct IdentityVerificationTests {
    private let bank = Bank()

    private func person(_ changes: JSONObject = [:]) -> JSONValue {
        let person: JSONObject = [
            "name": ["given_name": "Leslie", "family_name": "Knope"], "date_of_birth": "1975-01-18",
            "address": [
                "street": "123 Main St.", "city": "Pawnee", "region": "IN", "postal_code": "46001", "country": "US",
            ],
            "id_number": ["value": "123456788", "type": "us_ssn"], "phone_number": "+12345678909",
            "email_address": "leslie@example.com",
        ]
        return .object(person.merging(changes))
    }

    private func create(_ user: JSONValue?, _ more: JSONObject = [:]) throws -> JSONValue {
        var body: JSONObject = [
            "client_user_id": "leslie", "template_id": "idvtmp_1", "is_shareable": true, "gave_consent": true,
        ]
        body["user"] = user
        return try bank.checked("/identity_verification/create", body.merging(more))
    }

    private func get(_ made: JSONValue) throws -> JSONValue {
        try bank.checked("/identity_verification/get", ["identity_verification_id": made["id"] ?? .null])
    }

    @Test func theKnownPersonPasses() throws {
        _ = try bank.link()
        _ = bank.codes()
        let made = try create(person())
        #expect(made["status"] == "active")
        #expect(made["shareable_url"]?.stringValue?.hasPrefix("https://") == true)
        bank.pass(3)
        let done = try get(made)
        #expect(done["status"] == "success")
        #expect(done["steps"]?["kyc_check"] == "success")
        #expect(done["kyc_check"]?["name"]?["summary"] == "match")
        #expect(done["completed_at"]?.stringValue != nil)
        let codes = bank.codes()
        #expect(codes.last == "STATUS_UPDATED")
        #expect(codes.filter { $0 == "STEP_UPDATED" }.count == 3)
    }

    @Test(
        arguments: [
            ["date_of_birth": "1975-01-19"], ["id_number": ["value": "987654321", "type": "us_ssn"]],
            ["name": ["given_name": "Ann", "family_name": "Knope"]],
        ] as [JSONObject])
    func anybodyElseFails(_ change: JSONObject) throws {
        let made = try create(person(change))
        bank.pass(3)
        let done = try get(made)
        #expect(done["status"] == "failed")
        #expect(done["steps"]?["kyc_check"] == "failed")
    }

    @Test func anAttemptWithoutDataWaits() throws {
        let made = try create(nil)
        bank.pass(60)
        #expect(try get(made)["status"] == "active")
        #expect(try create(nil, ["is_idempotent": true])["id"] == made["id"])
        #expect(try create(nil)["id"] != made["id"])
        let retry: JSONObject = ["client_user_id": "leslie", "template_id": "idvtmp_1", "strategy": "infer"]
        #expect(bank.code("/identity_verification/retry", retry) == "INVALID_FIELD")
        #expect(bank.code("/identity_verification/retry", retry.merging(["strategy": "custom"])) == "MISSING_FIELDS")
        #expect(bank.code("/identity_verification/retry", retry.merging(["client_user_id": "x"])) == "NOT_FOUND")
    }

    @Test func anAttemptIsRetried() throws {
        _ = try bank.link()
        let made = try create(person(["date_of_birth": "1975-01-19"]))
        bank.pass(3)
        _ = bank.codes()
        let again = try bank.checked(
            "/identity_verification/retry",
            [
                "client_user_id": "leslie", "template_id": "idvtmp_1", "strategy": "reset",
                "user": ["date_of_birth": "1975-01-18"],
            ])
        #expect(again["previous_attempt_id"] == made["id"])
        #expect(bank.codes() == ["RETRIED"])
        bank.pass(3)
        #expect(try get(again)["status"] == "success")
        let list = try bank.checked(
            "/identity_verification/list", ["template_id": "idvtmp_1", "client_user_id": "leslie"])
        #expect(try list.list("identity_verifications").compactMap { $0["id"] } == [again["id"], made["id"]])
        let none = try bank.checked("/identity_verification/list", ["template_id": "idvtmp_2"])
        #expect(try none.list("identity_verifications").isEmpty)
    }

    @Test func autofillKnowsOnePerson() throws {
        let known = try create(["phone_number": "+12345678909", "date_of_birth": "1975-01-18"])
        let body: JSONObject = ["identity_verification_id": known["id"] ?? .null]
        let filled = try bank.checked("/identity_verification/autofill/create", body)
        #expect(filled["user"]?["name"]?["family_name"] == "Knope")
        let other = try create(["phone_number": "+14155550123", "date_of_birth": "1975-01-18"])
        let failed = try bank.checked(
            "/identity_verification/autofill/create", ["identity_verification_id": other["id"] ?? .null])
        #expect(failed["status"] == "failed")
    }
}
