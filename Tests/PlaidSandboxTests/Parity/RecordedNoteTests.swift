// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import Testing

@testable import PlaidSandbox

/// Notes on recordings: words for the setup, and facts instead of the response.
@Suite("Notes on recorded responses") struct RecordedNoteTests {
    private func note(
        setup: String = "Item by /sandbox/public_token/create, ins_109508, user_good, transactions",
        request: JSONValue = ["/accounts/get", ["access_token": "$at"]], date: String = "2026-09-07",
        _ live: JSONObject
    ) throws -> Recording {
        let json: JSONObject = [
            "title": "a note", "grade": "DEFECT", "claim": "exact", "setup": .string(setup), "request": request,
            "live": .object(live), "product": "member absent", "source": "a test", "date": .string(date), "note": "",
        ]
        return try #require(try Recording.read(json.serialized()).first)
    }

    private static let security: JSONValue = [
        "securities": [
            ["security_id": "a", "ticker_symbol": "EWZ", "sedol": .null], ["security_id": "b", "sedol": .null],
        ],
        "holdings": [["security_id": "b", "cost_basis": 2], ["security_id": "a", "cost_basis": .decimal("1.0")]],
        "added": [["name": "KFC", "date": "2026-09-02", "website": "kfc.com"], ["name": "B", "date": "2026-09-01"]],
        "display_message": "The account is locked.", "token": "a-sandbox-abc012",
    ]

    @Test(
        "A fact holds or not",
        arguments: [
            ("holdings[security=EWZ].cost_basis", 1, true), ("holdings[security=EWZ].cost_basis", 2, false),
            ("holdings[*].cost_basis", [2, 1], true), ("holdings[*].cost_basis", [1, 2], false),
            ("securities[*] null", ["sedol"], true), ("securities[*] null", ["security_id"], false),
            ("securities[*] has cusip", false, true), ("securities[*] has sedol", true, true),
            ("securities[*] has sedol", .null, true), ("securities[*] has cusip", .null, false),
            ("added[*].date", "descending", true), ("holdings[*].security_id", "descending", true),
            ("len(added)", 2, true), ("len(added)", 3, false), ("added[1].name", "B", true),
            ("added[2].name", "B", false),
            ("display_message begins", "The account", true), ("display_message begins", "No", false),
            ("token matches", "^a-sandbox-[a-z0-9]{6}$", true), ("token matches", "^a-sandbox-[a-z]{6}$", false),
            ("token matches", "^a-sandbox-[a-z0-9]{5}$", false), ("token matches", "^a-\\D", false),
            ("members", ["securities", "holdings", "added", "display_message", "token"], true),
            ("members", ["securities"], false), ("rows", [["name": "KFC"], ["name": "B"]], true),
            ("rows", [["name": "B"]], false), ("same day", [["KFC"]], true), ("same day", [["KFC", "B"]], false),
            ("securities[EWZ].security_id", "a", true), ("KFC", ["website": "kfc.com"], true),
            ("KFC", ["website": .null], false),
            ("security", ["ticker_symbol": "EWZ"], true), ("security", ["ticker_symbol": "X"], false),
            ("header Content-Type", "text/plain", true), ("header Content-Type", "text/html", false),
        ] as [(String, JSONValue, Bool)])
    func factsHold(_ name: String, _ value: JSONValue, _ expected: Bool) throws {
        let fact = try #require(RecordedFact(name, value), "\(name)")
        let response = RecordingReplay.Response(
            status: 200, body: Self.security, headers: [("content-type", "text/plain")])
        #expect(fact.holds(in: response) == expected, "\(name) \(value)")
    }

    @Test func wordsAboutANumberAreNotCompared() throws {
        let fact = try #require(RecordedFact("total", "about 388"))
        #expect(fact.holds(in: RecordingReplay.Response(status: 200, body: ["total": 394])) == nil)
    }

    @Test(
        arguments: [
            ("{\n  \"a\": {},\n  \"b\": [\n    1\n  ]\n}", true, true), ("{\"a\":{},\"b\":[1]}", false, true),
            ("{\n  \"b\": [\n    1\n  ],\n  \"a\": {}\n}", true, false), ("{\"b\":[{\"d\":1,\"c\":2}]}", false, false),
        ])
    func aLayoutIsCompared(_ text: String, _ isIndented: Bool, _ isSorted: Bool) throws {
        let text = Array(text.utf8)
        let response = RecordingReplay.Response(status: 200, body: try JSONValue(parsing: text), text: text)
        func holds(_ words: JSONValue) throws -> Bool? {
            try #require(RecordedFact("body", words)).holds(in: response)
        }
        #expect(try holds("two spaces of indentation") == isIndented)
        #expect(try holds("members in alphabetical order at every level") == isSorted)
        #expect(
            try holds("two spaces of indentation, members in alphabetical order at every level")
                == (isIndented && isSorted))
    }

    @Test(
        arguments: [
            ("same day of", ["a"]), ("added[", 1), ("x matches", "(a+)+$"), ("a b", 1), ("added[-1]", 1),
            ("body", "text"), ("body", 1), ("body", "two spaces of indentation, no lines"),
        ] as [(String, JSONValue)])
    func wordsAreNoFact(_ name: String, _ value: JSONValue) {
        #expect(RecordedFact(name, value) == nil)
    }

    @Test func aNoteIsReplayed() async throws {
        let equal = try await note([
            "status": 200, "accounts[mask=0000].apy": 0, "accounts[mask=1111].apy": .decimal("0.1"),
            "len(accounts)": 14,
            "accounts[*] has persistent_account_id": false, "header Content-Type": "application/json; charset=utf-8",
            "in words only": "yes",
        ]).replay()
        #expect(equal.parity.values.equal == 6 && equal.parity.values.total == 6, "\(equal.parity.differences)")
        #expect(equal.parity.redacted == 1 && equal.redacted == nil)
        let other = try await note(["status": 400, "accounts[mask=0000].apy": 7]).replay()
        #expect(other.parity.values.equal == 0 && other.parity.differences.count == 2)
        #expect(other.parity.differences.last?.path == "accounts[mask=0000].apy")
    }

    @Test(
        "Words of a setup",
        arguments: [
            (
                "Item by /sandbox/public_token/create, ins_109508, user_good, auth, then /sandbox/item/reset_login",
                "/auth/get", ["error_code": "ITEM_LOGIN_REQUIRED"]
            ),
            (
                "Item at ins_109511, investments; clock at 2026-09-12", "/item/get",
                ["item.institution_id": "ins_109511"]
            ),
            (
                "Link at ins_109508, products auth and transactions", "/statements/list",
                ["error_code": "ADDITIONAL_CONSENT_REQUIRED"]
            ),
            (
                "Item by /sandbox/public_token/create, ins_109508, user_good, auth, with a webhook", "/item/get",
                ["item.webhook": "https://example.com/webhook"]
            ),
        ] as [(String, String, JSONObject)])
    func setups(_ words: String, _ path: String, _ live: JSONObject) async throws {
        let outcome = try await note(setup: words, request: [.string(path), ["access_token": "$at"]], live).replay()
        #expect(outcome.parity.isComplete, "\(outcome.parity.differences)")
    }

    @Test func datesAndReportsInWords() async throws {
        let history = try await note(
            setup:
                "/sandbox/public_token/create, ins_109508, transactions, options.transactions.start_date two years ago, end_date today",
            request: [
                "/transactions/get", ["access_token": "$at", "start_date": "two years ago", "end_date": "today"],
            ],
            date: "2026-09", ["total_transactions": 394]
        ).replay()
        #expect(history.parity.values.total == 1)
        let report = try await note(
            setup: "/asset_report/create a moment ago", request: ["/asset_report/get", ["asset_report_token": "$t"]],
            ["error_code": "PRODUCT_NOT_READY"]
        ).replay()
        #expect(report.parity.isComplete)
    }

    @Test(arguments: [
        "Item at ins_109511", "Item, auth", "user_custom", "user_custom: piano", "user_custom: credit card, limit",
        "user_custom: credit card, liability {}", "Layer session", "Item at ins_1, ins_2, auth",
        "Item at ins_109508, gold",
    ])
    func otherWordsAreRefused(_ words: String) async throws {
        let note = try note(setup: words, ["status": 200])
        let error = await #expect(throws: RecordingError.self) { try await note.replay() }
        #expect(error?.description.hasPrefix("'setup' must be") == true)
    }

    @Test func aCustomUserInWords() async throws {
        let words =
            "user_custom: credit card, starting_balance 1000, limit 10500, liability {credit, purchase_apr 12.5, minimum_payment_amount 50}"
        let request: JSONValue = ["/liabilities/get", ["access_token": "$at"]]
        let debt = try await note(
            setup: words, request: request, date: "2025-05-19",
            [
                "credit[0].aprs[0].apr_percentage": .decimal("12.5"), "last_statement_balance": 1_000,
                "minimum_payment_amount": 50, "last_statement_issue_date": "the day of creation",
                "accounts[0].balances.limit": 10_500, "accounts[0].subtype": "credit card",
            ]
        ).replay()
        #expect(debt.parity.isComplete && debt.parity.values.total == 6, "\(debt.parity.differences)")
        let other = try await note(
            setup: words, request: request, date: "2025-05-19", ["last_statement_issue_date": "2025-05-18"]
        ).replay()
        #expect(!other.parity.isComplete)
        let share = try await note(
            setup: "user_custom with a holding of AAPL",
            request: ["/investments/holdings/get", ["access_token": "$at"]],
            ["security": ["ticker_symbol": "AAPL", "sedol": "2046251"]]
        ).replay()
        #expect(share.parity.isComplete && share.parity.values.total == 1, "\(share.parity.differences)")
    }

    @Test(
        "A visit to Link in words",
        arguments: [
            (
                "products auth, Tartan Bank searched for, user_good",
                [
                    "onEvent": [
                        "TRANSITION_VIEW", "TRANSITION_VIEW", "OPEN", "SKIP_SUBMIT_PHONE", "TRANSITION_VIEW",
                        "SEARCH_INSTITUTION", "SELECT_BRAND", "SELECT_INSTITUTION", "TRANSITION_VIEW",
                        "SUBMIT_CREDENTIALS", "TRANSITION_VIEW", "TRANSITION_VIEW", "TRANSITION_VIEW", "HANDOFF",
                    ]
                ], true
            ),
            ("products auth, Tartan Bank searched for, user_good", ["onEvent": ["OPEN"]], false),
            (
                "Layer session, an eligible phone number is submitted, then open()",
                [
                    "onEvent": [
                        "LAYER_READY", "OPEN", "VERIFY_PHONE", "TRANSITION_VIEW", "TRANSITION_VIEW", "SUBMIT_OTP",
                        "TRANSITION_VIEW", "HANDOFF",
                    ], "not eligible": ["LAYER_NOT_AVAILABLE", "LAYER_AUTOFILL_NOT_AVAILABLE", "EXIT"],
                ], true
            ),
        ] as [(String, JSONObject, Bool)])
    func visits(_ words: String, _ live: JSONObject, _ expected: Bool) async throws {
        let outcome = try await note(setup: words, request: ["Link", [:]], live).replay()
        #expect(outcome.parity.isComplete == expected, "\(outcome.parity.differences)")
        #expect(outcome.parity.values.total == live.count && outcome.parity.redacted == 0)
    }

    @Test(arguments: ["products gold, Tartan Bank searched for", "products auth", "auth", "Layer session, and then"])
    func otherVisitsAreRefused(_ words: String) async throws {
        let note = try note(setup: words, request: ["Link", [:]], ["onEvent": []])
        let error = await #expect(throws: RecordingError.self) { try await note.replay() }
        #expect(error?.description.hasPrefix("'setup' of a visit") == true)
    }

    @Test func aNoteHasABoundedNumberOfFacts() throws {
        var live = JSONObject()
        for number in 0...1_000 { live["fact\(number)"] = 1 }
        #expect(throws: RecordingError.self) { try note(live) }
    }

    @Test func aNoteWithoutAFactIsRefused() async throws {
        for note in [
            try note(["in words": 1]), try note(request: ["Link", [:]], ["status": 200]),
            try note(request: ["/item/get", ["access_token": "…"]], ["status": 200]),
        ] {
            await #expect(throws: RecordingError.self) { try await note.replay() }
        }
    }
}
