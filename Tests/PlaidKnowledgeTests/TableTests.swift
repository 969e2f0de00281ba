// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidCore
import PlaidJSON
import PlaidKnowledge
import TartanStorage
import Testing

@Suite struct TableTests {
    @Test func everyLineIsAnEntry() {
        for (kind, text) in Knowledge.tables {
            for line in text.split(separator: "\n") {
                #expect(Knowledge.parse(line, kind: kind) != nil, "\(kind.rawValue): \(line)")
            }
        }
        #expect(Knowledge.all.count > 400)
    }

    @Test(arguments: [
        "", "X | meaning | nobody", "X | meaning | somebody | no", "X | | nobody | no", "| meaning | nobody | no",
        "X | meaning | nobody | no | a | b | c | d", "X > loginRequired | meaning | nobody | no",
    ])
    func aMalformedLineIsRefused(_ line: String) {
        #expect(Knowledge.parse(line[...], kind: .product) == nil)
    }

    @Test func whatFollowsForAnItemIsRead() {
        let error = Knowledge.parse("X @ ITEM_ERROR > loginRequired | meaning | nobody | no", kind: .errorCode)
        #expect(error?.itemState == "loginRequired" && error?.families == ["ITEM_ERROR"] && error?.key == "X")
        #expect(Knowledge.parse("A/B > - | meaning | nobody | no", kind: .webhook)?.itemState == nil)
        #expect(Knowledge.parse("X > accounts | meaning | nobody | no", kind: .itemState)?.updateMode == .accounts)
        #expect(Knowledge.parse("X > nonsense | meaning | nobody | no", kind: .itemState) == nil)
        #expect(Knowledge.parse("X @ ITEM_ERROR > | meaning | nobody | no", kind: .errorCode) == nil)
    }

    @Test func noLookupReadsALongText() {
        let limit = Knowledge.maximumBytes
        let longest = String(repeating: "A", count: limit - 6) + "_LIMIT"
        #expect(Knowledge.lookup(longest).first?.key == longest)
        #expect(Knowledge.error(code: longest)?.key == longest)
        // Spaces at the end do not count in a word, but in a text that is too long to be one.
        let known = "ITEM_LOGIN_REQUIRED"
        for padding in [limit - known.utf8.count, limit - known.utf8.count + 1, 100_000] {
            let word = known + String(repeating: " ", count: padding)
            let isShort = word.utf8.count <= limit
            #expect(Knowledge.lookup(word).isEmpty != isShort)
            #expect(Knowledge.suggestions(for: word).isEmpty != isShort)
            #expect(Knowledge.error(code: "A" + longest) == nil)
            #expect(Knowledge.entry(.errorCode, word) == nil)
            let code = "SYNC_UPDATES_AVAILABLE" + String(repeating: " ", count: padding)
            #expect(
                (Knowledge.webhook(type: "TRANSACTIONS", code: code) == nil)
                    == ("TRANSACTIONS/\(code)".utf8.count > limit))
        }
    }

    @Test func anErrorCodeWithoutAFamilyIsRefused() {
        #expect(Knowledge.parse("X | meaning | nobody | no", kind: .errorCode) == nil)
        #expect(Knowledge.parse("X @ ITEM_ERROR | meaning | nobody | no", kind: .errorCode)?.families == ["ITEM_ERROR"])
    }

    @Test func noWordIsExplainedTwice() {
        let keys = Knowledge.all.map { "\($0.kind.rawValue) \($0.key)" }
        #expect(Set(keys).count == keys.count)
    }

    @Test func whatTheEndUserMustDoIsToldInPlainWords() {
        for entry in Knowledge.all where entry.whoActs == .endUser && entry.kind == .errorCode {
            #expect(entry.userText != nil, "\(entry.key)")
        }
        for entry in Knowledge.all {
            let text = entry.userText ?? "."
            #expect(text.last.map { ".?".contains($0) } == true && !text.contains("_"), "\(entry.key)")
            #expect(entry.nextCall?.last != ".", "\(entry.key)")
            #expect(entry.meaning.last == ".", "\(entry.key)")
        }
    }

    @Test func everyStateOfAnItemIsExplained() {
        for state in ItemHealth.allCases { #expect(Knowledge.entry(.itemState, state.rawValue) != nil) }
    }

    @Test(arguments: [
        ("item_login_required", "ITEM_LOGIN_REQUIRED"), ("Item:Error", "ITEM/ERROR"), ("r01", "R01"),
        ("sync-updates-available", "TRANSACTIONS/SYNC_UPDATES_AVAILABLE"),
    ])
    func lookupForgivesTheWayItIsWritten(_ word: String, _ key: String) {
        let found = Knowledge.lookup(word).map(\.key)
        #expect(found.contains(key))
    }

    @Test(arguments: [
        ("ITEM_LOGIN_REQUIERD", "ITEM_LOGIN_REQUIRED"), ("ITM_LOCKED", "ITEM_LOCKED"),
        ("PRODUCT_READY_NOT", "PRODUCT_NOT_READY"),
        ("SYNC_UPDATE_AVAILABLE", "TRANSACTIONS/SYNC_UPDATES_AVAILABLE"), ("R1", "R01"),
    ])
    func nearMissesAreSuggested(_ word: String, _ key: String) {
        #expect(Knowledge.suggestions(for: word).contains(key))
        #expect(Knowledge.lookup(word).isEmpty)
    }

    @Test(arguments: [
        ("INVESTMENTS_LIMIT", "INVESTMENTS_LIMIT"), ("liabilities-get-limit", "LIABILITIES_GET_LIMIT"),
        ("V2_LIMIT", "V2_LIMIT"),
    ])
    func aLimitThatNoTableListsIsARateLimit(_ word: String, _ key: String) throws {
        let entry = try #require(Knowledge.lookup(word).first)
        #expect(entry.key == key && entry.kind == .errorCode && entry.families == ["RATE_LIMIT_EXCEEDED"])
        #expect(entry.meaning.last == "." && entry.nextCall?.last != "." && entry.whoActs == .developer)
        #expect(entry.documentation == "https://plaid.com/docs/errors/rate-limit-exceeded/")
        #expect(Knowledge.error(code: key)?.families == ["RATE_LIMIT_EXCEEDED"])
        // Those of the table keep their own text.
        #expect(Knowledge.lookup("AUTH_LIMIT").first?.meaning == "Too many requests to /auth/get.")
    }

    @Test(arguments: [
        "LIMIT", "_LIMIT", "__LIMIT", "A LIMIT/LIMIT", "É_LIMIT", "A__LIMIT", "DAY_LIMITS",
        String(repeating: "A", count: 200) + "_LIMIT",
    ])
    func whatOnlyLooksLikeALimitIsUnknown(_ word: String) {
        #expect(Knowledge.lookup(word).isEmpty && Knowledge.error(code: word) == nil)
    }

    @Test func nothingIsSuggestedForNonsense() {
        #expect(Knowledge.suggestions(for: "qqqqzzzz").isEmpty)
        #expect(Knowledge.suggestions(for: "").isEmpty)
    }

    @Test func theJSONHoldsEveryMember() throws {
        let entry = try #require(Knowledge.error(code: "ITEM_LOGIN_REQUIRED"))
        let members = Set(try #require(entry.json.objectValue).keys)
        #expect(
            members == [
                "kind", "key", "families", "meaning", "who_acts", "retry", "user_text", "next_call", "sandbox_command",
                "documentation", "item_state", "update_mode",
            ])
        #expect(entry.documentation == "https://plaid.com/docs/errors/item/#item_login_required")
    }

    @Test(arguments: [
        ("TRANSACTION_IBAN_INVALID", "errors/virtual-account/#transaction_iban_invalid"),
        ("CONSUMER_REPORT_EXPIRED", "errors/check-report/#consumer_report_expired"),
        ("NO_AUTH_ACCOUNTS", "errors/item/#no_auth_accounts-or-no-depository-accounts"),
        ("INTERNAL_SERVER_ERROR", "errors/api/#internal_server_error-or-plaid-internal-error"),
        ("USER_PERMISSION_REVOKED", "errors/invalid-input/#user_permission_revoked"),
        ("ITEM/PENDING_DISCONNECT", "api/items/#pending_disconnect"),
        ("TRANSACTIONS/SYNC_UPDATES_AVAILABLE", "api/products/transactions/#sync_updates_available"),
        ("HOLDINGS/DEFAULT_UPDATE", "api/products/investments/#holdings-default_update"),
        ("R01", "errors/transfer/#ach-return-codes"),
    ])
    func theDocumentationIsThePageThatHasTheWord(_ word: String, _ page: String) {
        let found = Knowledge.lookup(word).map(\.documentation)
        #expect(found.contains("https://plaid.com/docs/" + page))
    }

    @Test func aTypeWithoutCodesLinksToTheIndexOfErrors() {
        let withCodes = Set(Knowledge.all.flatMap(\.families))
        let types = Knowledge.all.filter { $0.kind == .errorType }
        let toIndex = types.filter { $0.documentation == "https://plaid.com/docs/errors/" }
        #expect(Set(toIndex.map(\.key)) == Set(types.map(\.key)).subtracting(withCodes))
    }

    @Test func theAdviceOfAnErrorIsTheTables() throws {
        let entry = try #require(Knowledge.error(code: "ITEM_LOCKED"))
        let error = PlaidError(kind: .itemError, code: .init(rawValue: "ITEM_LOCKED"), message: "")
        #expect(error.advice == "\(try #require(entry.nextCall)).")
        #expect(error.userText == entry.userText)
        let unknown = PlaidError(kind: .invalidInput, code: .init(rawValue: "NEW_TOMORROW"), message: "")
        #expect(unknown.advice == "Correct the request; the message names what is wrong.")
    }
}
