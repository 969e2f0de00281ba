// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidJSON

/// How a response of the Sandbox differs from a recorded one.
package struct Parity: Sendable {
    /// How many of something are equal.
    package struct Tally: Sendable, Hashable {
        package var equal = 0
        package var total = 0

        package init() {}

        /// The share in per cent with one decimal, rounded down so that only 100 % says 100.
        package var percent: String {
            guard total > 0 else { return "100.0" }
            let tenths = Int(Double(equal) * 1_000 / Double(total))
            return "\(tenths / 10).\(tenths % 10)"
        }

        /// Whether the share is at least so many per cent.
        package func reaches(_ percent: Double) -> Bool { Double(equal) * 100 >= percent * Double(total) }

        package static func + (left: Tally, right: Tally) -> Tally {
            var sum = left
            sum.equal += right.equal
            sum.total += right.total
            return sum
        }

        mutating func count(_ isEqual: Bool) {
            total += 1
            if isEqual { equal += 1 }
        }
    }

    /// The kinds of difference.
    package enum Kind: String, Sendable {
        case onlyLive = "only live"
        case onlySandbox = "only Tartan"
        case value
        case order
    }

    /// A difference, with all the places that have it.
    package struct Difference: Sendable, Hashable {
        /// The members' path, such as `accounts[*].apy`.
        package let path: String
        package let kind: Kind
        package var count = 1
        /// The first value that Plaid has there, as JSON; empty where it has none.
        package let live: String
        /// The first value that the Sandbox has there, as JSON; empty where it has none.
        package let sandbox: String
    }

    /// The members of objects that both responses have, of those that either has.
    package internal(set) var members = Tally()
    /// The values that are equal, of those that both have; the order of a list is one.
    package internal(set) var values = Tally()
    /// How many values were not compared because they were redacted.
    package internal(set) var redacted = 0
    /// The differences, in the order of the response.
    package internal(set) var differences: [Difference] = []
    /// How many places differ that `differences` leaves out.
    package internal(set) var omitted = 0

    /// Whether nothing differs.
    package var isComplete: Bool { members.equal == members.total && values.equal == values.total }

    /// The figures and differences as JSON.
    package var json: JSONObject {
        [
            "members": members.json, "values": values.json, "redacted": .number(JSONNumber(redacted)),
            "differences": .array(
                differences.map { difference in
                    [
                        "path": .string(difference.path), "kind": .string(difference.kind.rawValue),
                        "count": .number(JSONNumber(difference.count)), "live": .string(difference.live),
                        "sandbox": .string(difference.sandbox),
                    ]
                }),
            "omitted": .number(JSONNumber(omitted)),
        ]
    }
}

extension Parity.Tally {
    package var json: JSONValue {
        [
            "equal": .number(JSONNumber(equal)), "total": .number(JSONNumber(total)), "percent": .decimal(percent),
        ]
    }
}
