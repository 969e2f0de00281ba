// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite struct ValidatorTests {
    static let contract = Contract(
        """
        V\t1\ttest
        E\tColour\tred|green
        S\tThingRequest\tclosed
        F\tclient_id\tstring\tr\t
        F\tname\tstring\tr\tminLength=1;maxLength=3
        F\tcount\tinteger\t-\tmin=1;max=5;default=2
        F\tprice\tnumber\t-\tmin=0.01
        F\tflag\tboolean\t-\t
        F\tday\tdate\t-\t
        F\tmoment\tdatetime\tn\t
        F\tcolours\t[]&Colour\t-\tminItems=1;maxItems=2;unique=1
        F\tinner\t#Inner\t-\t
        F\tfree\tany\t-\t
        F\tlabels\t{}string\t-\tmaxProperties=1
        S\tInner\tclosed
        F\tid\tstring\tr\t
        O\tPOST\t/thing\tThingRequest\t-\t-
        """)

    private static let refusals: [(String, JSONValue, String)] = [
        ("name", 1, "name must be a string"),
        ("name", "", "name must be a non-empty string"),
        ("name", "abcd", "name must be at most 3 characters long"),
        ("name", .null, "name must not be null"),
        ("count", "2", "count must be an integer"),
        ("count", .decimal("1.5"), "count must be an integer"),
        ("count", .decimal("1e400"), "count \(NumberDomain.rule)"),
        ("count", 0, "count must be between 1 and 5"),
        ("count", 6, "count must be between 1 and 5"),
        ("price", 0, "price must be at least 0.01"),
        ("flag", "true", "flag must be a boolean"),
        ("day", "2026-02-30", "day must be a string of the format 'YYYY-MM-DD'"),
        ("moment", "yesterday", "moment must be a date and time in the form of ISO 8601"),
        ("colours", [], "colours must have at least 1 element"),
        ("colours", ["red", "red"], "colours must not name an element twice"),
        ("colours", ["red", "blue"], "colours[1] must be one of: red, green"),
        ("colours", "red", "colours must be an array"),
        ("inner", [], "inner must be an object"),
        ("labels", ["a": "b", "c": "d"], "labels must have at most 1 members"),
        ("labels", ["a": 1], "labels.a must be a string"),
    ]

    private func refusal(_ body: JSONObject) -> SandboxError? {
        guard let operation = Self.contract.operation(at: "/thing") else { return .notFound }
        do {
            _ = try ContractValidator(contract: Self.contract).check(body, of: operation)
            return nil
        } catch {
            return error
        }
    }

    @Test func whatConformsPasses() {
        #expect(refusal(["name": "abc"]) == nil)
        #expect(
            refusal([
                "name": "é🙂x", "count": 5, "price": .decimal("0.01"), "flag": false, "day": "2026-02-28",
                "moment": .null,
                "colours": ["red", "green"], "inner": ["id": ""], "free": [1, [:]], "labels": ["a": "b"],
            ]) == nil)
        #expect(refusal(["name": "a", "count": .decimal("2.0")]) == nil)
    }

    @Test func missingMembersAreNamedTogether() {
        #expect(refusal(["inner": [:]]) == .missingFields(["name", "inner.id"]))
    }

    @Test func unknownMembersAreNamedByTheirPath() {
        #expect(refusal(["name": "a", "inner": ["id": "x", "extra": 1]]) == .unknownFields(["inner.extra"]))
    }

    @Test func unknownMembersComeBeforeMissingOnesAndThoseBeforeValues() {
        #expect(refusal(["what": 1, "count": "x"])?.code == "UNKNOWN_FIELDS")
        #expect(refusal(["count": "x"])?.code == "MISSING_FIELDS")
    }

    @Test(arguments: refusals)
    func valuesAreRefused(name: String, value: JSONValue, message: String) {
        var body: JSONObject = ["name": "a"]
        body[name] = value
        #expect(refusal(body) == .invalidField(message))
    }

    @Test func violationsNameEveryKind() {
        let validator = ContractValidator(contract: Self.contract)
        let violations = validator.violations(of: ["count": 9, "x": 1], schema: "ThingRequest")
        #expect(violations.count == 3)
        #expect(validator.violations(of: [], schema: "Inner") == ["the body must be an object"])
        #expect(validator.violations(of: [:], schema: "Nothing") == ["there is no schema Nothing"])
    }
}
