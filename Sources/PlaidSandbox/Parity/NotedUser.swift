// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// A custom user in the words of a note, such as ": credit card, starting_balance 1000, liability {credit, cash_apr 27.95}".
enum NotedUser {
    /// The configuration of `user_custom` that the words after the user's name stand for.
    static func configuration(_ words: String) throws(RecordingError) -> JSONObject {
        let holding = " with a holding of "
        let account: JSONObject
        if words.hasPrefix(holding) {
            account = Self.holding(String(words.dropFirst(holding.count)))
        } else {
            guard words.hasPrefix(":") else { throw NotedSetup.unreadable }
            account = try self.account(parts(of: words.dropFirst()))
        }
        return ["override_accounts": [.object(account)]]
    }

    private static func holding(_ ticker: String) -> JSONObject {
        let security: JSONObject = ["ticker_symbol": .string(ticker), "currency": "USD"]
        return [
            "type": "investment", "subtype": "brokerage", "starting_balance": 1_000,
            "holdings": [
                ["quantity": 1, "institution_price": 100, "currency": "USD", "security": .object(security)]
            ],
        ]
    }

    private static let types = [
        "credit card": "credit", "checking": "depository", "savings": "depository", "money market": "depository",
        "cd": "depository", "student": "loan", "mortgage": "loan", "brokerage": "investment", "401k": "investment",
    ]

    /// An account: its subtype, and then members with a number or with members of their own in braces.
    private static func account(_ parts: [String]) throws(RecordingError) -> JSONObject {
        guard let subtype = parts.first, let type = types[subtype] else { throw NotedSetup.unreadable }
        var account: JSONObject = ["type": .string(type), "subtype": .string(subtype)]
        for part in parts.dropFirst() {
            if part.hasPrefix("liability {"), part.hasSuffix("}") {
                let inner = self.parts(of: part.dropFirst("liability {".count).dropLast())
                guard let kind = inner.first, !kind.isEmpty else { throw NotedSetup.unreadable }
                var liability: JSONObject = ["type": .string(kind)]
                for member in inner.dropFirst() {
                    let (name, value) = try self.member(member)
                    liability[name] = value
                }
                account["liability"] = .object(liability)
            } else {
                let (name, value) = try member(part)
                if name == "limit" { account["meta"] = ["limit": value] } else { account[name] = value }
            }
        }
        return account
    }

    /// A member's name and its number.
    private static func member(_ words: String) throws(RecordingError) -> (String, JSONValue) {
        let parts = words.split(separator: " ")
        guard parts.count == 2, let value = try? JSONValue(parsing: Array(parts[1].utf8)), value.numberValue != nil
        else { throw NotedSetup.unreadable }
        return (String(parts[0]), value)
    }

    /// The parts of a list, whose commas in braces do not count.
    private static func parts(of words: Substring) -> [String] {
        var parts: [String] = []
        var part = ""
        var depth = 0
        for character in words {
            switch character {
            case "{": depth += 1
            case "}": depth -= 1
            case "," where depth == 0:
                parts.append(part.trimmed)
                part = ""
                continue
            default: break
            }
            part.append(character)
        }
        return parts + [part.trimmed]
    }
}
