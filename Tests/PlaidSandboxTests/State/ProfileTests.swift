// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Synchronization
import Testing

@testable import PlaidSandbox

/// Users and Items that are kept as a text and loaded on another day.
@Suite struct ProfileTests {
    private static let configuration: JSONObject = [
        "override_accounts": [
            [
                "type": "depository", "subtype": "checking", "starting_balance": 100,
                "transactions": [
                    [
                        "date_transacted": "2026-09-10", "date_posted": "2026-09-11", "currency": "USD", "amount": 12,
                        "description": "Coffee",
                    ],
                    [
                        "date_transacted": "2026-09-20", "date_posted": "2026-09-21", "currency": "USD", "amount": 40,
                        "description": "Books",
                    ],
                ],
            ]
        ]
    ]

    /// A Sandbox with a named custom user, an Item of hers, one of user_good, one that was removed, and a user with a birthday.
    private func saved() async throws -> (shell: Shell, tokens: [String], document: JSONValue) {
        let shell = try Shell()
        let defined = try await shell.control(
            "/_tartan/users", ["username": "custom_ada", "configuration": .object(Self.configuration)])
        try #require(defined.status == 200)
        let gone = try await shell.link()
        let good = try await shell.link()
        _ = try await shell.call("/item/remove", ["access_token": .string(gone.token)])
        let made = try await shell.control(
            "/_tartan/populate", ["client_id": "client", "user": "custom_ada", "password": "any", "items": 1])
        let custom = try #require(made.body["items"]?[0]?["access_token"]?.stringValue)
        let user = try await shell.call(
            "/user/create",
            [
                "client_user_id": "ada",
                "consumer_report_user_identity": [
                    "first_name": "Ada", "last_name": "L", "date_of_birth": "1990-02-03",
                    "phone_numbers": ["+14155550011"], "emails": ["ada@example.com"],
                    "primary_address": [
                        "city": "A", "region": "CA", "street": "1 B", "postal_code": "94105", "country": "US",
                    ],
                ],
            ])
        try #require(user.status == 200)
        await shell.sandbox.advance(by: 10)
        let profile = try await shell.control("/_tartan/profile?client_id=client")
        try #require(profile.status == 200)
        return (shell, [good.token, custom], profile.body)
    }

    private func dates(_ shell: Shell, _ token: String) async throws -> [String: String] {
        let found = try await shell.call(
            "/transactions/get",
            ["access_token": .string(token), "start_date": "2020-01-01", "end_date": "2030-01-01"])
        var dates: [String: String] = [:]
        for row in try found.body.list("transactions") { dates[try row.text("name")] = try row.text("date") }
        return dates
    }

    @Test func itIsLoadedElsewhereWithTheDatesOfThatDay() async throws {
        let (first, tokens, profile) = try await saved()
        #expect(profile["items"]?.intValue == 2)
        #expect(profile["custom_users"]?.intValue == 1)
        #expect(profile["client_id"] == "client")
        let rows = try await dates(first, tokens[1])
        #expect(rows == ["Coffee": "2026-09-11", "Books": "2026-09-21"])
        // Forty days later, at an earlier time of day, with another seed and another secret.
        var other = try Shell {
            $0.seed = 8
            $0.now = Shell.start + 40 * 86_400 - 7 * 3_600
        }
        other.secret = "of another time"
        let loaded = try await other.control("/_tartan/profile", ["document": profile["document"] ?? .null])
        #expect(loaded.status == 200)
        #expect(loaded.body["moved_days"]?.intValue == 40)
        #expect(loaded.body["items"]?.intValue == 2)
        #expect(try await dates(other, tokens[1]) == ["Coffee": "2026-10-21", "Books": "2026-10-31"])
        let accounts = try await other.call("/accounts/get", ["access_token": .string(tokens[0])])
        #expect(accounts.status == 200)
        let before = try await first.call("/accounts/get", ["access_token": .string(tokens[0])])
        #expect(accounts.body["accounts"] == before.body["accounts"])
        // The login is as old as it was, so that no Item needs a new one.
        let items = try await other.control("/_tartan/items")
        #expect(try items.body.list("items").map { $0["state"] } == ["good", "good"])
        #expect(try await other.control("/_tartan/users").body["users"]?[0]?["username"] == "custom_ada")
        let user = try #require(other.sandbox.engine.client(id: "client")).world.withLock { $0.allRecords("user") }
        #expect(user.map { $0.members["consumer_report_user_identity"]?["date_of_birth"] } == ["1990-02-03"])
        #expect(user.map { $0.text("created_at").prefix(10) } == ["2026-10-31"])
        // The first secret became the client's.
        other.secret = "third"
        let refused = try await other.call("/accounts/get", ["access_token": .string(tokens[0])])
        #expect(refused.body["error_code"] == "INVALID_API_KEYS")
    }

    @Test func itReplacesWhatAnotherClientHasAndNothingElse() async throws {
        let (shell, tokens, profile) = try await saved()
        var other = shell
        other.clientID = "other"
        let own = try await other.link()
        let loaded = try await shell.control(
            "/_tartan/profile", ["document": profile["document"] ?? .null, "client_id": "other"])
        #expect(loaded.body["client_id"] == "other")
        #expect(loaded.body["moved_days"]?.intValue == 0)
        let gone = try await other.call("/item/get", ["access_token": .string(own.token)])
        #expect(gone.body["error_code"] == "INVALID_ACCESS_TOKEN")
        for client in [shell, other] {
            for token in tokens {
                #expect(try await client.call("/item/get", ["access_token": .string(token)]).status == 200)
            }
        }
        // A new token is none of those that were loaded.
        let new = try await other.link()
        #expect(!tokens.contains(new.token) && !new.token.isEmpty)
        #expect(try await shell.call("/item/get", ["access_token": .string(new.token)]).status == 400)
    }

    @Test func whatDoesNotFitIsRefusedAndChangesNothing() async throws {
        let (shell, _, profile) = try await saved()
        let text = try profile.text("document")
        let cases: [(of: String, with: String)] = [
            ("{", "["), ("\"version\":1", "\"version\":2"), ("\"savedAt\":", "\"savedAt\":1e30,\"was\":"),
            ("\"accessTokens\":{", "\"accessTokens\":{\"access-sandbox-x\":2,"),
            ("\"accessTokens\":{", "\"accessTokens\":{\"access-sandbox-x\":-1,"),
            (
                "\"processorTokens\":{}",
                "\"processorTokens\":{\"processor-sandbox-x\":{\"item\":7,\"account\":0}}"
            ),
            ("\"serial\":", "\"serial\":-"), ("custom_ada", "ada"), ("\"items\":[", "\"items\":[7,"),
        ]
        let before = try world(shell)
        for (of, with) in cases {
            let changed = text.replacingOccurrences(of: of, with: with)
            try #require(changed != text, "\(of)")
            let answer = try await shell.control("/_tartan/profile", ["document": .string(changed)])
            #expect(answer.status == 400, "\(with)")
            #expect(answer.body["error"]?.stringValue?.hasSuffix(".") == true, "\(with)")
        }
        for body in [["document": ""], ["document": 7], [:], ["document": .string(text), "client_id": " "]]
            as [JSONObject]
        {
            #expect(try await shell.control("/_tartan/profile", body).status == 400, "\(body)")
        }
        #expect(try await shell.control("/_tartan/profile?client_id=nobody").status == 404)
        #expect(try await shell.send("/_tartan/profile", method: "DELETE", bytes: []).status == 405)
        #expect(try world(shell) == before)
        #expect(shell.sandbox.engine.allClients.map(\.id) == ["client"])
        #expect(try await shell.control("/_tartan/users").body.list("users").count == 1)
    }

    private func world(_ shell: Shell) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let world = try #require(shell.sandbox.engine.client(id: shell.clientID)).world.withLock { $0 }
        return String(decoding: try encoder.encode(world), as: UTF8.self)
    }

    @Test func onlyClientsOfTheSandboxGetOne() async throws {
        let (_, _, profile) = try await saved()
        let shell = try Shell { $0.credentials = ["mine": "secret"] }
        let document = profile["document"] ?? .null
        #expect(try await shell.control("/_tartan/profile", ["document": document]).status == 400)
        #expect(shell.sandbox.engine.allClients.isEmpty)
        let loaded = try await shell.control("/_tartan/profile", ["document": document, "client_id": "mine"])
        #expect(loaded.status == 200)
    }

    @Test func itHasALimit() async throws {
        let shell = try Shell()
        let order: JSONObject = ["client_id": "client", "secret": "secret", "items": 2_001]
        _ = try await shell.control("/_tartan/populate", order)
        let answer = try await shell.control("/_tartan/profile")
        #expect(answer.status == 400)
        #expect(answer.body["error"]?.stringValue?.contains("at most 2000") == true)
    }

    @Test func theSecretOfALoadedClientIsStillOpenAfterARestart() async throws {
        let (_, tokens, profile) = try await saved()
        let folder = try TemporaryFolder()
        let path = folder.path("state.sqlite")
        do {
            let shell = try Shell { $0.stateFile = path }
            _ = try await shell.control("/_tartan/profile", ["document": profile["document"] ?? .null])
            shell.sandbox.save()
        }
        var shell = try Shell { $0.stateFile = path }
        shell.secret = "new"
        #expect(try await shell.call("/item/get", ["access_token": .string(tokens[0])]).status == 200)
        shell.secret = "newer"
        #expect(try await shell.call("/item/get", ["access_token": .string(tokens[0])]).status == 400)
    }

    @Test(arguments: [
        // Days between saving and loading, hours of the time of day, and where a date is from the saving, in hours: past or to come.
        (0, 0, -5), (0, 0, 5), (40, -7, -5), (40, -7, -1), (40, -7, 3), (40, 7, 3), (-3, 0, -1),
        (-3, -7, 1),
    ])
    func pastStaysPast(days: Int, hours: Int, date: Int) {
        let saved = Day(rawValue: 20_717).start + 12 * 3_600
        let now = saved + Double(days) * 86_400 + Double(hours) * 3_600
        let roll = DateRoll(savedAt: saved, now: now)
        #expect(roll.days == days)
        #expect(roll.day(Day(saved)) == Day(now))
        let moved = roll.date(saved + Double(date) * 3_600)
        #expect(date <= 0 ? moved <= now : moved >= now)
        #expect(abs(moved.timeIntervalSince(now) - Double(date) * 3_600) <= abs(Double(hours)) * 3_600)
    }
}
