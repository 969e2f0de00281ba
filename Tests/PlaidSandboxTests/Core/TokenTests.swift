// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite("Core: tokens") struct TokenTests {
    private func pattern(_ kind: String) -> Regex<AnyRegexOutput>? {
        try? Regex("^\(kind)-sandbox-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")
    }

    @Test func haveTheirForms() throws {
        let bank = Bank()
        let publicToken = try bank.publicToken()
        let link = try bank.exchange(publicToken)
        #expect(publicToken.wholeMatch(of: try #require(pattern("public"))) != nil)
        #expect(link.accessToken.wholeMatch(of: try #require(pattern("access"))) != nil)
        #expect(link.itemID.wholeMatch(of: /[0-9A-Za-z]{37}/) != nil)
        let accounts = try bank.call("/accounts/get", ["access_token": .string(link.accessToken)]).list("accounts")
        let ids = try accounts.map { try $0.text("account_id") }
        #expect(Set(ids).count == 14)
        #expect(ids.allSatisfy { $0.wholeMatch(of: /[0-9A-Za-z]{37}/) != nil })
    }

    @Test func aPublicTokenIsGoodOnceForHalfAnHour() throws {
        let bank = Bank()
        let first = try bank.publicToken()
        _ = try bank.exchange(first)
        #expect(bank.code("/item/public_token/exchange", ["public_token": .string(first)]) == "INVALID_PUBLIC_TOKEN")
        let second = try bank.publicToken()
        bank.pass(30 * 60 - 1)
        let third = try bank.publicToken()
        _ = try bank.exchange(second)
        bank.pass(30 * 60)
        #expect(bank.code("/item/public_token/exchange", ["public_token": .string(third)]) == "INVALID_PUBLIC_TOKEN")
        for text in ["", "public", "access-sandbox-1", "public-sandbox-unknown"] {
            #expect(bank.code("/item/public_token/exchange", ["public_token": .string(text)]) == "INVALID_PUBLIC_TOKEN")
        }
    }

    @Test func anotherPublicTokenOfAnItemOpensTheSameAccessToken() throws {
        let bank = Bank()
        let link = try bank.link()
        let again = try bank.call("/item/public_token/create", ["access_token": .string(link.accessToken)])
        #expect(try again.text("expiration") == "2026-09-15T12:30:00Z")
        #expect(try bank.exchange(try again.text("public_token")).accessToken == link.accessToken)
    }

    @Test func anInvalidatedAccessTokenIsUnknownAndARemovedItemNotFound() throws {
        let bank = Bank()
        let link = try bank.link()
        let answer = try bank.call("/item/access_token/invalidate", ["access_token": .string(link.accessToken)])
        let fresh = try answer.text("new_access_token")
        #expect(fresh != link.accessToken)
        #expect(bank.code("/accounts/get", ["access_token": .string(link.accessToken)]) == "INVALID_ACCESS_TOKEN")
        #expect(bank.code("/accounts/get", ["access_token": .string(fresh)]) == nil)
        #expect(bank.code("/item/remove", ["access_token": .string(fresh)]) == nil)
        for path in ["/item/remove", "/item/get", "/accounts/get", "/transactions/sync"] {
            #expect(bank.code(path, ["access_token": .string(fresh)]) == "ITEM_NOT_FOUND")
        }
        #expect(bank.world.truth()["items"] == [])
        #expect(bank.code("/accounts/get", ["access_token": "rubbish"]) == "INVALID_ACCESS_TOKEN")
    }

    @Test(arguments: [
        ("user_good", "wrong", "INVALID_CREDENTIALS"), ("nobody", "pass_good", "INVALID_CREDENTIALS"),
        ("user_good", "error_ITEM_LOCKED", "ITEM_LOCKED"), ("user_good", "error_INSTITUTION_DOWN", "INSTITUTION_DOWN"),
        ("user_good", "error_NO_SUCH_CODE", "INVALID_CREDENTIALS"), ("user_custom", "no json", "INVALID_FIELD"),
        ("user_good", #"{"recaptcha": "bad"}"#, "RECAPTCHA_BAD"),
        ("user_custom", #"{"force_error": "ITEM_LOCKED"}"#, "ITEM_LOCKED"), ("user_good", "{}", "INVALID_CREDENTIALS"),
        ("user_custom", #"{"override_accounts": [{"type": "piggy bank"}]}"#, "INVALID_FIELD"),
    ]) func aBadLoginMakesNoItem(user: String, password: String, code: String) throws {
        let bank = Bank()
        let error = #expect(throws: SandboxError.self) { try bank.publicToken(user: user, password: password) }
        #expect(error?.code == code)
        #expect(bank.world.items.isEmpty)
    }

    @Test func badRequestsAreRefused() throws {
        let bank = Bank()
        #expect(throws: SandboxError.invalidInstitution) { try bank.publicToken(institution: "ins_0") }
        #expect(throws: SandboxError.noProduct) { try bank.publicToken(products: []) }
        #expect(throws: SandboxError.productsNotSupported) { try bank.publicToken(products: ["payment_initiation"]) }
        #expect(bank.code("/no/behaviour") == "NOT_IMPLEMENTED")
    }

    @Test func theSameSeedAndCallsGiveTheSameBytesAndAnotherSeedOthers() throws {
        func run(_ seed: UInt64) throws -> [UInt8] {
            let bank = Bank(seed: seed)
            var bytes: [UInt8] = []
            for user in ["user_good", "user_transactions_dynamic"] {
                let link = try bank.link(user: user)
                bank.pass(days: 3)
                _ = try bank.call("/transactions/refresh", ["access_token": .string(link.accessToken)])
                bytes += try bank.call("/transactions/sync", ["access_token": .string(link.accessToken)]).serialized()
            }
            bytes += bank.world.truth().serialized()
            for webhook in bank.world.takeWebhooks() { bytes += webhook.body.serialized() }
            return bytes
        }
        let first = try run(7)
        #expect(try run(7) == first)
        #expect(try run(8) != first)
    }

    @Test func readingChangesNothing() throws {
        let bank = Bank()
        let link = try bank.link()
        bank.pass(5)
        let body: JSONObject = ["access_token": .string(link.accessToken)]
        _ = try bank.call("/transactions/sync", body)
        let before = try JSONDecoder().decode(World.self, from: JSONEncoder().encode(bank.world))
        for path in ["/accounts/get", "/accounts/balance/get", "/item/get", "/transactions/sync"] {
            _ = try bank.call(path, body)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(try encoder.encode(bank.world) == encoder.encode(before))
    }
}
