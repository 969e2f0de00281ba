// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// Accounts that are verified by micro-deposits, by their numbers and by a database.
struct VerificationTests {
    private let bank = Bank()

    private func manual(
        _ flow: ManualAccount.Flow, routing: String = "110000000", branch: String? = nil,
        account: String = "1111222233330000", name: String? = nil
    ) throws -> (position: Int, token: JSONObject) {
        let position = try bank.world.manualAccount(
            ManualAccount(flow: flow, routing: routing, branch: branch, account: account, name: name), now: bank.now)
        return (position, ["access_token": .string(bank.world.makeAccessToken(position))])
    }

    private func failure(_ body: () throws(SandboxError) -> Void) -> String? {
        do {
            try body()
            return nil
        } catch { return error.code }
    }

    private func status(_ position: Int) -> String? { bank.world.items[position].verification[0] }

    @Test func sameDayMicroDepositsWaitForTheirCode() throws {
        let (position, token) = try manual(.sameDayMicroDeposits, name: "Ada Lovelace")
        #expect(status(position) == "pending_manual_verification")
        #expect(bank.code("/auth/get", token) == "PRODUCT_NOT_READY")
        let account = try #require(try bank.call("/accounts/get", token).list("accounts").first)
        #expect(account["verification_status"] == "pending_manual_verification")
        #expect(account["verification_name"] == "Ada Lovelace")
        #expect(account["mask"] == "0000")
        try bank.world.verifyMicroDeposits(position, code: "abc", now: bank.now)
        #expect(status(position) == "manually_verified")
        let auth = try bank.call("/auth/get", token)
        #expect(auth["item"]?["auth_method"] == "SAME_DAY_MICRODEPOSITS")
        #expect(auth["item"]?["institution_id"] == .null)
        let numbers = try #require(auth["numbers"]?["ach"]?.arrayValue)
        #expect(numbers.map { $0["account"] } == ["1111222233330000"])
        #expect(numbers.map { $0["routing"] } == ["110000000"])
        #expect(Contract.standard.violations(auth, "AuthGetResponse").isEmpty)
    }

    @Test func threeWrongCodesEndAVerification() throws {
        let (position, token) = try manual(.sameDayMicroDeposits)
        let give: (String) -> String? = { code in
            failure { () throws(SandboxError) in
                try bank.world.verifyMicroDeposits(position, code: code, now: bank.now)
            }
        }
        #expect(give("XYZ") == "INCORRECT_DEPOSIT_VERIFICATION")
        #expect(give("") == "INCORRECT_DEPOSIT_VERIFICATION")
        #expect(give("123") == "TOO_MANY_VERIFICATION_ATTEMPTS")
        #expect(status(position) == "verification_failed")
        #expect(give("ABC") == "TOO_MANY_VERIFICATION_ATTEMPTS")
        #expect(bank.code("/auth/get", token) == "PRODUCT_NOT_READY")
    }

    @Test func aCodeIsTakenOnceOnly() throws {
        let (position, _) = try manual(.instantMicroDeposits, routing: "333333334")
        #expect(bank.world.items[position].institutionID == "ins_135858")
        try bank.world.verifyMicroDeposits(position, code: "ABC", now: bank.now)
        let again = failure { () throws(SandboxError) in
            try bank.world.verifyMicroDeposits(position, code: "ABC", now: bank.now)
        }
        #expect(again == "INVALID_FIELD")
    }

    @Test(arguments: [
        ("1111222233331111", "database_insights_pass"), ("1111222233333333", "database_insights_pass_with_caution"),
        ("1111222233330000", "database_insights_fail"),
    ])
    func databaseGradesByTheAccountNumber(account: String, expected: String) throws {
        let (position, token) = try manual(
            .databaseInsights, routing: "011401533", account: account, name: "John Smith")
        #expect(status(position) == expected)
        let answer = try bank.call("/auth/get", token)
        let insights = try #require(answer["accounts"]?.arrayValue?.first?["verification_insights"])
        #expect(insights["name_match_score"] == 100)
        #expect(Contract.standard.violations(answer, "AuthGetResponse").isEmpty)
    }

    @Test(arguments: [
        ("11223311", "database_insights_pass"), ("11223333", "database_insights_pass_with_caution"),
        ("11223300", "database_insights_fail"),
    ])
    func canadianNumbersAreGradedToo(account: String, expected: String) throws {
        let (position, token) = try manual(.databaseInsights, routing: "110", branch: "11111", account: account)
        #expect(status(position) == expected)
        let eft = try #require(try bank.call("/auth/get", token)["numbers"]?["eft"]?.arrayValue?.first)
        #expect(eft["institution"] == "110")
        #expect(eft["branch"] == "11111")
        #expect(eft["account"]?.stringValue == account)
    }

    @Test func databaseMatchNeedsNumbersAndName() throws {
        let found = try manual(.databaseMatch, account: "1111222233331111", name: "john smith")
        #expect(status(found.position) == "database_matched")
        #expect(bank.code("/auth/get", found.token) == nil)
        for (account, name) in [("1111222233331111", "Ada Lovelace"), ("1111222233330000", "John Smith")] {
            let (position, _) = try manual(.databaseMatch, account: account, name: name)
            #expect(status(position) == "pending_manual_verification")
            #expect(bank.world.items[position].accountVerification?.method == "SAME_DAY_MICRODEPOSITS")
        }
    }

    @Test func instantMatchComparesTheNumbers() throws {
        let link = try bank.link(products: ["auth"], institution: "ins_109512")
        let position = try #require(bank.world.positions[link.itemID])
        func match(_ position: Int, _ routing: String, _ number: String) -> Bool {
            bank.world.matchNumbers(position, account: 1, routing: routing, number: number)
        }
        #expect(!match(position, "021000021", "1111222233330000"))
        #expect(!match(position, "011401533", "1111222233331111"))
        #expect(match(position, "021000021", "1111222233331111"))
        let item = try bank.call("/item/get", ["access_token": .string(link.accessToken)])["item"]
        #expect(item?["auth_method"] == "INSTANT_MATCH")
        let other = try bank.link(products: ["auth"])
        #expect(!match(try #require(bank.world.positions[other.itemID]), "011401533", "1111222233331111"))
    }

    @Test func onlyAutomatedMicroDepositsHaveTheirStatusSet() throws {
        let link = try bank.link(products: ["auth"])
        var body: JSONObject = ["access_token": .string(link.accessToken)]
        body["account_id"] = try #require(try bank.call("/accounts/get", body).list("accounts").first?["account_id"])
        body["verification_status"] = "automatically_verified"
        #expect(bank.code("/sandbox/item/set_verification_status", body) == "INVALID_FIELD")
        let (_, manual) = try manual(.sameDayMicroDeposits)
        body["access_token"] = manual["access_token"]
        body["account_id"] = try #require(try bank.call("/accounts/get", manual).list("accounts").first?["account_id"])
        #expect(bank.code("/sandbox/item/set_verification_status", body) == "INVALID_FIELD")
    }

    @Test func expiredAutomatedMicroDepositsAreTold() throws {
        let link = try bank.link(password: "microdeposits_good", products: ["auth"], institution: "ins_109512")
        let token: JSONObject = ["access_token": .string(link.accessToken)]
        let item = try bank.call("/item/get", token)["item"]
        #expect(item?["auth_method"] == "AUTOMATED_MICRODEPOSITS")
        var body = token
        body["account_id"] = try #require(try bank.call("/accounts/get", token).list("accounts").first?["account_id"])
        body["verification_status"] = "verification_expired"
        _ = try bank.call("/sandbox/item/set_verification_status", body)
        bank.pass(days: 2)
        // Nothing verifies it any more.
        #expect(bank.codes() == ["VERIFICATION_EXPIRED"])
        #expect(bank.code("/auth/get", token) == "PRODUCT_NOT_READY")
    }

    @Test func numbersAreLookedUpWithoutLink() throws {
        func verify(_ account: String, routing: String = "011401533") throws -> JSONValue {
            try bank.call(
                "/auth/verify",
                [
                    "legal_name": "John Smith",
                    "numbers": ["ach": ["account": .string(account), "routing": .string(routing)]],
                ])
        }
        let pass = try verify("1111222233331111")
        #expect(pass["verification_status"] == "database_insights_pass")
        #expect(pass["item_id"]?.stringValue?.isEmpty == false)
        #expect(pass["verification_insights"]?["name_match_score"] == 100)
        #expect(Contract.standard.violations(pass, "AuthVerifyResponse").isEmpty)
        #expect(try verify("1111222233333333")["verification_status"] == "database_insights_pass_with_caution")
        let bad = try verify("12", routing: "1")
        #expect(bad["verification_status"] == "database_insights_fail")
        #expect(bad["item_id"] == .null)
    }

    @Test func anItemWithoutALoginNeverWantsOne() throws {
        let (_, token) = try manual(.databaseInsights, account: "1111222233331111")
        bank.pass(days: 400)
        #expect(bank.code("/auth/get", token) == nil)
        // Products that need a bank are not to be had.
        #expect(bank.code("/liabilities/get", token) != nil)
    }
}

extension Contract {
    /// What an answer of the world lacks or has too much, apart from the request id, which the shell adds.
    func violations(_ answer: JSONValue, _ schema: String) -> [String] {
        var object = answer.objectValue ?? [:]
        object["request_id"] = "request"
        return ContractValidator(contract: self).violations(of: .object(object), schema: schema).map { "\($0)" }
    }
}
