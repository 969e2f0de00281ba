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
        #expect(
            fact.holds(in: Self.security, headers: [("content-type", "text/plain")]) == expected, "\(name) \(value)")
    }

    @Test func wordsAboutANumberAreNotCompared() throws {
        let fact = try #require(RecordedFact("total", "about 388"))
        #expect(fact.holds(in: ["total": 394], headers: []) == nil)
    }

    @Test(
        arguments: [
            ("same day of", ["a"]), ("added[", 1), ("x matches", "(a+)+$"), ("a b", 1), ("added[-1]", 1),
            ("body", "text"),
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
        "Item at ins_109511", "Item, auth", "user_custom: credit card, limit 10500", "Layer session",
        "Item at ins_1, ins_2, auth", "Item at ins_109508, gold",
    ])
    func otherWordsAreRefused(_ words: String) async throws {
        let note = try note(setup: words, ["status": 200])
        let error = await #expect(throws: RecordingError.self) { try await note.replay() }
        #expect(error?.description.hasPrefix("'setup' must be") == true)
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
