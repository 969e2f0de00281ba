// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import TartanRedaction
import Testing

@testable import PlaidSandbox

/// Recordings that are read, replayed and redacted, and those that are refused.
struct RecordingTests {
    private func read(_ change: (inout JSONObject) -> Void) throws -> [Recording] {
        var recording: JSONObject = [
            "source": "a test", "date": "2026-09-07",
            "setup": [["item": ["institution_id": "ins_109508", "products": ["transactions"]]]],
            "request": ["/item/get", ["access_token": "$access_token"]], "live": ["request_id": "1234567890abcde"],
            "partial": true,
        ]
        change(&recording)
        return try Recording.read(recording.serialized())
    }

    private func refusal(_ change: (inout JSONObject) -> Void) -> String {
        do {
            _ = try read(change)
            return "none"
        } catch { return "\(error)" }
    }

    @Test func badRecordingsAreRefusedInASentence() throws {
        #expect(try read { _ in }.count == 1)
        #expect(refusal { $0["live"] = nil } == "The member 'live' is missing.")
        #expect(refusal { $0["source"] = nil } == "The member 'source' is missing.")
        #expect(refusal { $0["date"] = "yesterday" }.hasPrefix("'date' must be a day"))
        #expect(refusal { $0["request"] = ["/no/such", [:]] }.hasPrefix("Unknown operation '/no/such' in 'request'."))
        #expect(refusal { $0["request"] = "Link" }.hasPrefix("'request' must be [path, body]"))
        #expect(refusal { $0["colour"] = 1 }.hasPrefix("Unknown member 'colour'."))
        #expect(refusal { $0["setup"] = [["wait": -1]] }.hasPrefix("'setup[0]' must be"))
        #expect(refusal { $0["setup"] = [["wait": .decimal("1e400")]] }.hasPrefix("'setup[0]' must be"))
        #expect(refusal { $0["setup"] = .array(Array(repeating: ["wait": 600_000_000], count: 50)) } != "none")
        #expect(refusal { $0["status"] = 7 } == "'status' must be an HTTP status such as 200.")
        #expect(refusal { $0["live"] = [] }.hasPrefix("'live' must be"))
        #expect(refusal { $0["setup"] = [["/_tartan/reset", [:]]] }.hasPrefix("Unknown operation"))
        let token = "access-production-8ab976e6-64bc-4b38-98f7-731e7a349970"
        #expect(refusal { $0["live"] = ["access_token": .string(token)] }.contains("Production"))
    }

    @Test(arguments: ["", "[", "null", "7", "[]", "[7]", "{\"a\":1,\"a\":2}", String(repeating: "[", count: 100_000)])
    func badFilesAreRefused(_ text: String) {
        #expect(throws: RecordingError.self) { try Recording.read(Array(text.utf8)) }
    }

    @Test func aFileMayHaveSeveral() throws {
        let one = try #require(try read { _ in }.first).json
        #expect(try Recording.read(JSONValue.array([.object(one), .object(one)]).serialized()).count == 2)
    }

    @Test func unknownPlaceholdersAndFailedSetupsAreToldApart() async throws {
        let recording = try #require(
            try read { $0["request"] = ["/item/get", ["access_token": "$processor_token"]] }.first)
        await #expect(throws: RecordingError.self) { try await recording.replay() }
        let refused = try #require(
            try read { $0["setup"] = [["item": ["institution_id": "ins_0", "products": ["auth"]]]] }.first)
        do throws(RecordingError) {
            _ = try await refused.replay()
            Issue.record("an unknown institution was taken")
        } catch { #expect(error.description.hasPrefix("'setup[0]' failed: /sandbox/public_token/create")) }
    }

    @Test(
        arguments: [
            ("$access_token", "access_token", nil), ("$account_id.3333", "account_id", "3333"), ("$a.B1", "a", "B1"),
            ("$", nil, nil), ("a", nil, nil), ("$a.", nil, nil), ("$.3333", nil, nil), ("$a.3333.4", nil, nil),
            ("$A", nil, nil), ("$a.b", nil, nil), ("$a.12345678901", nil, nil), ("$a b", nil, nil),
        ] as [(String, String?, String?)])
    func placeholders(_ text: String, _ name: String?, _ mask: String?) {
        #expect(Placeholder(text)?.name == name && Placeholder(text)?.mask == mask)
    }

    /// An account of the request is the one that has its mask in the response.
    @Test func accountsOfARequestAreFoundByTheirMasks() async throws {
        let card: JSONValue = "edJrwqDvZvu3PWNynK3zSdZB69w3deurmxwbo"
        let unknown: JSONValue = "qyJEdQbwZytdLNlDrGnruKdJQDpzRwUAzmvvX"
        func recording(_ ids: [JSONValue], masks: [JSONValue] = ["3333"]) throws -> Recording {
            try #require(
                try read {
                    $0["request"] = [
                        "/accounts/get", ["access_token": "$access_token", "options": ["account_ids": .array(ids)]],
                    ]
                    $0["live"] = ["accounts": .array(masks.map { ["account_id": card, "mask": $0] })]
                }.first)
        }
        let outcome = try await recording([card]).replay()
        #expect(outcome.parity.isComplete, "\(outcome.parity.differences)")
        let redacted = try #require(outcome.redacted)
        #expect(redacted["request"]?[1]?["options"]?["account_ids"] == ["$account_id.3333"])
        #expect(try await Recording(redacted).replay().parity.isComplete)
        // An id without a mask, or with that of two accounts, stays as it is, and the Sandbox does not know it.
        #expect(try await !recording([unknown]).replay().parity.isComplete)
        #expect(try await !recording([card], masks: ["3333", "3333"]).replay().parity.isComplete)
        await #expect(throws: RecordingError.self) { try await recording(["$account_id.1234"]).replay() }
    }

    @Test func aReplayComparesAndRedacts() async throws {
        let recording = try #require(
            try read {
                $0["title"] = "by ada.lovelace@bank.test"
                $0["setup"] = [["item": ["institution_id": "ins_109508", "products": ["identity"]]]]
                $0["request"] = [
                    "/identity/get",
                    [
                        "client_id": "5f1234567890abcdef123456", "secret": "0123456789abcdef",
                        "access_token": "access-sandbox-8ab976e6-64bc-4b38-98f7-731e7a349970",
                    ],
                ]
                $0["live"] = [
                    "accounts": [
                        [
                            "account_id": "qyJEdQbwZytdLNlDrGnruKdJQDpzRwUAzmvvX", "mask": "0000",
                            "name": "Plaid Checking",
                            "owners": [
                                [
                                    "names": ["Ada Lovelace"],
                                    "emails": [["data": "ada@lovelace.org", "primary": true, "type": "primary"]],
                                ]
                            ],
                        ]
                    ],
                    "item": ["item_id": "xnD3eJgl8nFe9mkn4gP4u4k85gpDpQu9pGlpb"],
                    "request_id": "9d93c1e88dcd289",
                ]
            }.first)
        let outcome = try await recording.replay()
        let redacted = try #require(outcome.redacted)
        let text = String(decoding: redacted.serialized(), as: UTF8.self)
        for secret in [
            "Ada", "lovelace", "5f1234567890abcdef123456", "0123456789abcdef", "8ab976e6", "qyJEdQbw", "xnD3eJgl",
            "9d93c1e88dcd289",
        ] {
            #expect(!text.contains(secret), "\(secret)")
        }
        #expect(text.contains("Plaid Checking") && text.contains("$access_token") && text.contains("ins_109508"))
        #expect(outcome.parity.redacted >= 2)
        // A redacted copy gives the same figures, and has nothing left to redact.
        let again = try await Recording(redacted).replay()
        #expect(again.redacted == redacted)
        #expect(again.parity.members == outcome.parity.members && again.parity.values == outcome.parity.values)
    }

    @Test func runningTextIsScrubbed() {
        #expect(
            PersonalText.scrubbed("mail a.b+c@d.org, card 4111111111111111.")
                == "mail redacted@example.com, card [redacted].")
        #expect(
            PersonalText.scrubbed("on 2026-09-07 for 100.50, user_good@example.com")
                == "on 2026-09-07 for 100.50, user_good@example.com")
        #expect(TokenText.zeroed("x link-sandbox-af1a-0311 y") == "x link-sandbox-0000-0000 y")
        let many = String(repeating: "a@", count: 200_000)
        #expect(PersonalText.scrubbed(many) == many)
    }
}
