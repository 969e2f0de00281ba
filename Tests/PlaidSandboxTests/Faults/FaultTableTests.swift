// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite struct FaultTableTests {
    private func table(_ rules: JSONObject..., seed: UInt64 = 1) throws -> FaultTable {
        var table = FaultTable()
        for rule in rules { table.add(try FaultRule(rule), seed: seed) }
        return table
    }

    @Test func aRuleIsAboutWhatItNames() throws {
        let whole = FaultRequest(path: "/accounts/get", clientID: "c", accessToken: "t", itemID: "i")
        let cases: [(JSONObject, Bool)] = [
            ([:], true), (["path": "/accounts/get"], true), (["path": "/accounts"], false),
            (["path_prefix": "/accounts/"], true), (["path_prefix": "/item/"], false), (["client_id": "c"], true),
            (["client_id": "d"], false), (["item_id": "i"], true), (["item_id": "j"], false),
            (["access_token": "t"], true), (["access_token": "u"], false),
            (["path": "/accounts/get", "client_id": "d"], false),
        ]
        for (selector, matches) in cases {
            var rule = selector
            rule["kind"] = "reset"
            var table = try table(rule)
            #expect((table.decide(whole).fault == .reset) == matches, "\(selector)")
            #expect(table.entries[0].matched == (matches ? 1 : 0))
        }
        // What a request lacks matches no rule that names it.
        var item = try table(["kind": "reset", "item_id": "i"])
        #expect(item.decide(FaultRequest(path: "/accounts/get")).fault == nil)
    }

    @Test func itFiresAfterAndForACount() throws {
        var table = try table(["kind": "reset", "after": 2, "count": 3])
        let fired = (0..<8).map { _ in table.decide(FaultRequest(path: "/a")).fault != nil }
        #expect(fired == [false, false, true, true, true, false, false, false])
        #expect(table.entries[0].matched == 8)
        #expect(table.entries[0].fired == 3)
    }

    @Test func chanceIsReproducibleAndAboutRight() throws {
        func run(_ seed: UInt64) throws -> [Bool] {
            var table = try table(["kind": "reset", "probability": .decimal("0.25")], seed: seed)
            return (0..<2_000).map { _ in table.decide(FaultRequest(path: "/a")).fault != nil }
        }
        let first = try run(1)
        #expect(try run(1) == first)
        #expect(try run(2) != first)
        let count = first.count { $0 }
        #expect((400...600).contains(count), "\(count) of 2000")
        var never = try table(["kind": "reset", "probability": 0])
        for _ in 0..<100 { #expect(never.decide(FaultRequest(path: "/a")).fault == nil) }
    }

    @Test func theFirstThatFiresDecidesAndDelaysAddUp() throws {
        var table = try table(
            ["kind": "delay", "seconds": 2], ["kind": "http", "status": 503, "count": 1],
            ["kind": "delay", "seconds": 3], ["kind": "malformed"])
        let first = table.decide(FaultRequest(path: "/a"))
        #expect(first.delay == 2)
        #expect(first.fault == .http(status: 503, body: "", contentType: "text/plain; charset=utf-8"))
        let second = table.decide(FaultRequest(path: "/a"))
        #expect(second.delay == 5)
        #expect(second.fault == .malformed)
        #expect(table.entries.map(\.fired) == [2, 1, 1, 1])
    }

    @Test func aMutationNeedsAnItemAndHappensOnce() throws {
        var table = try table(["kind": "mutation", "after_page": 2])
        #expect(table.decide(FaultRequest(path: "/transactions/sync")).mutations == [])
        #expect(table.decide(FaultRequest(path: "/accounts/get", itemID: "i")).mutations == [])
        #expect(table.decide(FaultRequest(path: "/transactions/sync", itemID: "i")).mutations == [2])
        #expect(table.decide(FaultRequest(path: "/transactions/sync", itemID: "i")).mutations == [])
    }

    @Test func rulesGoByTheirIDs() throws {
        var table = try table(["kind": "reset", "path": "/a"], ["kind": "malformed"])
        #expect(table.entries.map(\.id) == ["fault-1", "fault-2"])
        #expect(table.remove(id: "fault-1") == true)
        #expect(table.remove(id: "fault-1") == false)
        #expect(table.decide(FaultRequest(path: "/a")).fault == .malformed)
        // An id is never used again.
        #expect(table.add(try FaultRule(["kind": "reset"]), seed: 1) == "fault-3")
    }

    @Test func mistakesAreSaidInOneSentence() throws {
        let cases: [(JSONValue, String)] = [
            (["path": "/a"], "The fault has no kind"), (["kind": "explode"], "Unknown fault kind 'explode'"),
            (["kind": "reset", "status": 5], "has no member 'status'"), (["kind": "error"], "needs an error_code"),
            (["kind": "error", "error_code": "NOBODY_KNOWS"], "set error_type"),
            (["kind": "delay"], "needs seconds"), (["kind": "delay", "seconds": "2"], "seconds must be a number"),
            (["kind": "reset", "probability": 2], "from 0 to 1"), (["kind": "reset", "path": "accounts"], "slash"),
            (["kind": "http", "status": 99], "from 200 to 599"), (["kind": "reset", "count": 0], "count must be"),
            (["kind": "reset", "seed": -1], "seed must be"), (["kind": 5], "kind must be a string"),
            (["rules": 5], "rules must be a list"), (["rules": [5]], "Rule 1 is not an object"),
            (["rules": [["kind": "reset"], ["kind": "x"]]], "Rule 2: Unknown fault kind 'x'"),
            ("text", "a JSON object"),
            (["rules": [], "kind": "reset"], "no member 'kind'"), (["kind": "reset", "performed": 1], "true or false"),
        ]
        for (json, part) in cases {
            do throws(FaultMistake) {
                _ = try FaultScript(json, seed: 1)
                Issue.record("\(json) was taken")
            } catch {
                #expect(error.message.contains(part), "\(error.message)")
                #expect(error.message.hasSuffix("."))
            }
        }
    }

    @Test func everyDocumentedErrorHasItsStatusAndOneRow() throws {
        let errors = SandboxError.documentedErrors
        #expect(errors.count >= 150)
        #expect(Set(errors.map(\.description)).count == errors.count)
        let statuses: [(String, String, Int)] = [
            ("ITEM_ERROR", "ITEM_LOGIN_REQUIRED", 400), ("OAUTH_ERROR", "OAUTH_STATE_ID_ALREADY_PROCESSED", 208),
            ("USER_ERROR", "INVALID_USER_IDENTITY_DATA", 403), ("SIGNAL_ERROR", "ADDENDUM_NOT_SIGNED", 403),
            ("INVALID_REQUEST", "NOT_FOUND", 404), ("OAUTH_ERROR", "OAUTH_STATE_ID_NOT_FOUND", 404),
            ("PARTNER_ERROR", "CUSTOMER_NOT_FOUND", 404), ("PARTNER_ERROR", "FLOWDOWN_NOT_COMPLETE", 412),
            ("RATE_LIMIT_EXCEEDED", "TRANSACTIONS_LIMIT", 429), ("API_ERROR", "INTERNAL_SERVER_ERROR", 500),
            ("INCOME_VERIFICATION_ERROR", "INCOME_VERIFICATION_UPLOAD_ERROR", 500),
            ("API_ERROR", "PLANNED_MAINTENANCE", 503), ("PAYMENT_ERROR", "PAYMENT_REJECTED", 400),
        ]
        for (type, code, status) in statuses {
            #expect(SandboxError.documented(code: code, type: type)?.status == status, "\(code)")
        }
        // With no type the usual one is taken.
        #expect(SandboxError.documented(code: "PRODUCT_NOT_READY")?.type == "ITEM_ERROR")
        #expect(
            SandboxError.documented(code: "PRODUCT_NOT_READY", type: "ASSET_REPORT_ERROR")?.message
                == SandboxError.productNotReady.message)
        let types = try #require(Contract.standard.enumerations["PlaidErrorType"])
        #expect(errors.allSatisfy { types.contains($0.type) })
    }
}
