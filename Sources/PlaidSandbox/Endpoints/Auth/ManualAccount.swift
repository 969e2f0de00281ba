// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// An account that a user gave by its numbers, without logging in at its bank.
struct ManualAccount: Sendable {
    /// How such an account is verified; the names are those of an Item's `auth_method`.
    enum Flow: String, Sendable, Codable {
        /// Two days on paper, at once here: the user comes back with the code in update mode.
        case sameDayMicroDeposits = "SAME_DAY_MICRODEPOSITS"
        /// The code arrives while Link is open.
        case instantMicroDeposits = "INSTANT_MICRODEPOSITS"
        /// Numbers and name are looked up; what is not found goes on as same-day micro-deposits.
        case databaseMatch = "DATABASE_MATCH"
        /// Numbers and name are looked up and graded.
        case databaseInsights = "DATABASE_INSIGHTS"
    }

    var flow: Flow
    /// The routing number, or a Canadian bank's institution number.
    var routing: String
    /// A Canadian account's branch; its absence makes the account one of the United States.
    var branch: String?
    var account: String
    /// The holder's name as the user wrote it.
    var name: String?
    var subtype = "checking"

    /// The code that is written on every micro-deposit of the Sandbox.
    static let code = "ABC"
    /// How many wrong codes end a verification.
    static let attempts = 3

    var isCanadian: Bool { branch != nil }

    /// Whether the numbers have the form that their country's have.
    var isWellFormed: Bool {
        let digits: (String) -> Bool = { text in text.utf8.allSatisfy { (48...57).contains($0) } }
        guard digits(routing), digits(account), digits(branch ?? "") else { return false }
        if isCanadian {
            return routing.utf8.count == 3 && branch?.utf8.count == 5 && (7...12).contains(account.utf8.count)
        }
        return routing.utf8.count == 9 && (4...17).contains(account.utf8.count)
    }

    /// What the Sandbox's database knows of the numbers.
    var grade: DatabaseGrade {
        let endings = isCanadian ? ("11223311", "11223333") : ("33331111", "33333333")
        if account.hasSuffix(endings.0) { return .pass }
        return account.hasSuffix(endings.1) ? .caution : .fail
    }

    /// Whether Database Match finds the account.
    var isMatched: Bool {
        routing == "110000000" && account == "1111222233331111" && nameScore == 100
    }

    /// How well the name fits, `nil` when none was given.
    var nameScore: Int? { name.map { NameMatch.score($0, against: Self.databaseName) } }

    /// The holder of every account in the Sandbox's database.
    static let databaseName = "John Smith"

    /// The routing number at which a bank tells who owns an account that was given by its numbers.
    static let routingWithIdentity = "011401533"
}

/// What looking up an account's numbers says of them.
enum DatabaseGrade: String, Sendable {
    case pass = "database_insights_pass"
    case caution = "database_insights_pass_with_caution"
    case fail = "database_insights_fail"

    /// The members of `verification_insights`.
    func insights(nameScore: Int?) -> JSONObject {
        var json: JSONObject = [
            "account_number_format": self == .pass ? "valid" : self == .caution ? "unknown" : "invalid",
            "network_status": [
                "has_numbers_match": .bool(self == .pass), "is_numbers_match_verified": .bool(self == .pass),
            ],
            "previous_returns": ["has_previous_administrative_return": .bool(self == .fail)],
        ]
        json["name_match_score"] = .optional(nameScore)
        return json
    }
}

/// How an Item's account came to be verified, where that was not by logging in.
struct AccountVerification: Sendable, Codable {
    /// The Item's `auth_method`.
    var method: String
    var name: String?
    var insights: JSONObject?
    /// The wrong codes that were given.
    var wrongCodes = 0
}
