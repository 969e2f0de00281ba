// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import Testing

@testable import PlaidSandbox

/// What counts as equal, and what is said about the rest.
struct ComparisonTests {
    private func parity(_ live: JSONValue, _ sandbox: JSONValue, isPartial: Bool = false) -> Parity {
        var comparison = Comparison(isPartial: isPartial)
        comparison.compare(live, sandbox)
        return comparison.parity
    }

    private func kinds(_ parity: Parity) -> [String] {
        parity.differences.map { "\($0.path) \($0.kind.rawValue) \($0.count)" }
    }

    @Test func equalResponsesAreComplete() {
        let response: JSONValue = ["a": 1, "list": [["name": "x"], ["name": "y"]], "none": .null, "empty": []]
        let parity = parity(response, response)
        #expect(parity.isComplete && parity.differences.isEmpty)
        #expect(parity.members.total == 6 && parity.values.total == 6)
        #expect(parity.members.percent == "100.0")
    }

    @Test func membersOfOneSideAreCountedWithWhatTheyHave() {
        let parity = parity(["same": 1, "live": ["deep": ["deeper": 1]]], ["same": 1, "ours": 2])
        #expect(kinds(parity) == ["live only live 1", "ours only Tartan 1"])
        #expect(parity.members.equal == 1 && parity.members.total == 5)
        #expect(parity.members.percent == "20.0" && !parity.isComplete)
        #expect(parity.differences.first?.live == "{…}" && parity.differences.first?.sandbox == "")
    }

    @Test func partialRecordingsAskForNothingElse() {
        let sandbox: JSONValue = ["accounts": [["mask": "0000", "apy": 0], ["mask": "1111", "apy": 1]], "item": [:]]
        #expect(parity(["accounts": [["mask": "1111", "apy": 1]]], sandbox, isPartial: true).isComplete)
        #expect(
            kinds(parity(["accounts": [["mask": "1111", "apy": 2]]], sandbox, isPartial: true)) == [
                "accounts[*].apy value 1"
            ])
    }

    @Test func whatCannotBeEqualIsNotAskedFor() {
        let live: JSONValue = [
            "account_id": "a1", "again": ["account_id": "a1"], "access_token": "access-sandbox-00000000-0000",
            "next_cursor": "zzz", "created_at": "2026-09-07T16:44:22Z", "number": 1,
        ]
        let sandbox: JSONValue = [
            "account_id": "b7", "again": ["account_id": "b7"], "access_token": "access-sandbox-8ab976e6-64bc",
            "next_cursor": "q", "created_at": "2026-09-07T01:02:03Z", "number": .decimal("1.0"),
        ]
        #expect(kinds(parity(live, sandbox)) == [])
    }

    @Test func idsStandForEachOtherThroughout() {
        let live: JSONValue = ["rows": [["account_id": "a"], ["account_id": "b"], ["account_id": "a"]]]
        let sandbox: JSONValue = ["rows": [["account_id": "x"], ["account_id": "y"], ["account_id": "y"]]]
        #expect(kinds(parity(live, sandbox)) == ["rows[*].account_id value 1"])
    }

    @Test func formsAreCompared() {
        #expect(kinds(parity(["public_token": "public-sandbox-0000"], ["public_token": "public-0000"])).count == 1)
        #expect(kinds(parity(["sent_at": "2026-09-07T16:44:22.123Z"], ["sent_at": "2026-09-07T16:44:22Z"])).count == 1)
        #expect(kinds(parity(["at": "2026-09-07T16:44:22Z"], ["at": "2026-09-08T16:44:22Z"])).count == 1)
        #expect(kinds(parity(["date": "2026-09-07"], ["date": "2026-09-08"])).count == 1)
        #expect(kinds(parity(["n": 1], ["n": "1"])) == ["n value 1"])
        #expect(kinds(parity(["cursor": ""], ["cursor": "x"])) == ["cursor value 1"])
    }

    @Test func listsArePairedByWhatTheirElementsAreCalled() {
        let live: JSONValue = ["rows": [["name": "a", "n": 1], ["name": "b", "n": 2], ["name": "c", "n": 3]]]
        let sandbox: JSONValue = ["rows": [["name": "b", "n": 2], ["name": "a", "n": 1], ["name": "c", "n": 3]]]
        #expect(kinds(parity(live, sandbox)) == ["rows order 1"])
        #expect(kinds(parity(["p": ["auth", "assets"]], ["p": ["assets", "auth"]])) == ["p order 1"])
        #expect(
            kinds(parity(["p": ["auth", "x"]], ["p": ["auth", "y"]])) == ["p[*] only live 1", "p[*] only Tartan 1"])
        let shorter = parity(live, ["rows": [["name": "c", "n": 3]]])
        #expect(kinds(shorter) == ["rows[*] only live 2"] && shorter.members.total == 7 && shorter.members.equal == 3)
    }

    @Test func redactedValuesAreCountedApart() {
        let parity = parity(
            ["names": ["[redacted]"], "email": "redacted@example.com"], ["names": ["A"], "email": "b@c.de"])
        #expect(parity.redacted == 2 && parity.isComplete)
    }

    @Test func hostileResponsesEnd() {
        let name = String(repeating: "n", count: 10_000)
        var live = JSONObject()
        for index in 0..<2_000 { live["\(name)\(index)"] = 1 }
        let parity = parity(.object(live), ["a": .array(Array(repeating: 1, count: 100_000))])
        #expect(parity.differences.count <= 1_000)
        #expect(parity.members.total == 2_001)
        let many = JSONValue.array(Array(repeating: ["name": "same", "date": "2026-01-01"], count: 20_000))
        #expect(self.parity(many, many).isComplete)
    }

    @Test func theFigureIsRoundedDown() {
        var tally = Parity.Tally()
        tally.equal = 9_999
        tally.total = 10_000
        #expect(tally.percent == "99.9" && tally.reaches(99.9) && !tally.reaches(100))
        #expect(Parity.Tally().percent == "100.0" && Parity.Tally().reaches(100))
    }
}
