// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// Custom users with names of their own.
@Suite("Users: named custom users") struct NamedUserTests {
    private let investor: JSONObject = [
        "override_accounts": [
            ["type": "depository", "subtype": "checking", "starting_balance": .decimal("40.5"), "transactions": []]
        ]
    ]

    private func create(
        _ shell: Shell, _ user: String, password: String? = "x", institution: String = "ins_109508"
    ) async throws -> JSONValue {
        var options: JSONObject = ["override_username": .string(user)]
        options["override_password"] = password.map(JSONValue.string)
        return try await shell.call(
            "/sandbox/public_token/create",
            [
                "institution_id": .string(institution), "initial_products": ["transactions"],
                "options": .object(options),
            ]
        ).body
    }

    private func balances(_ shell: Shell, _ created: JSONValue) async throws -> [JSONValue?] {
        let exchanged = try await shell.call(
            "/item/public_token/exchange", ["public_token": created["public_token"] ?? .null]
        ).body
        let accounts = try await shell.call("/accounts/get", ["access_token": exchanged["access_token"] ?? .null]).body
        return try accounts.list("accounts").map { $0["balances"]?["current"] }
    }

    private func startupError(_ change: (inout PlaidSandbox.Configuration) -> Void) -> String? {
        do {
            _ = try Shell(change)
            return nil
        } catch { return (error as? SandboxStartupError)?.message }
    }

    @Test("files of a folder define them, and any password opens them")
    func files() async throws {
        let folder = try TemporaryFolder()
        try Data(investor.serialized()).write(to: folder.url.appendingPathComponent("custom_new_investor.json"))
        try Data("{}".utf8).write(to: folder.url.appendingPathComponent("bank income 6+.json"))
        try Data("no user".utf8).write(to: folder.url.appendingPathComponent("README.md"))
        let shell = try Shell { $0.usersDirectory = folder.url.path }
        for password in ["pass_good", "anything at all", "{}"] {
            let created = try await create(shell, "custom_new_investor", password: password)
            #expect(try await balances(shell, created) == [.decimal("40.5")])
        }
        #expect(try await balances(shell, try await create(shell, "custom_new_investor", password: nil)).count == 1)
        // A bank with OAuth knows it as well, and a file without the prefix gets it.
        let elsewhere = try await create(shell, "custom_new_investor", institution: "ins_127287")
        #expect(try await balances(shell, elsewhere) == [.decimal("40.5")])
        #expect(try await balances(shell, try await create(shell, "custom_bank income 6+")).count == 3)
        #expect(try await create(shell, "custom_new_investor", password: "")["error_code"] == "INVALID_CREDENTIALS")
        #expect(try await create(shell, "custom_nobody")["error_code"] == "INVALID_CREDENTIALS")
        let listed = try await shell.control("/_tartan/users").body
        #expect(
            listed["users"] == [
                ["username": "custom_bank income 6+", "accounts": 0, "source": "file"],
                ["username": "custom_new_investor", "accounts": 1, "source": "file"],
            ])
    }

    @Test("a bad file is named with what is wrong in it")
    func badFiles() throws {
        func message(_ files: [String: String]) throws -> String? {
            let folder = try TemporaryFolder()
            for (name, text) in files { try Data(text.utf8).write(to: folder.url.appendingPathComponent(name)) }
            return startupError { $0.usersDirectory = folder.url.path }
        }
        let unknown = try message(["custom_a.json": #"{"override_accounts": [{"type": "other", "balances": {}}]}"#])
        #expect(unknown?.contains("custom_a.json is invalid: override_accounts[0].balances is unknown") == true)
        #expect(try message(["custom_a.json": "no json"])?.contains("custom_a.json is not a JSON object") == true)
        #expect(try message(["custom_a.json": "[]"])?.contains("custom_a.json is not a JSON object") == true)
        #expect(try message(["custom_.json": "{}"])?.contains("username must begin with custom_") == true)
        #expect(try message(["custom_é.json": "{}"])?.contains("username must begin with custom_") == true)
        #expect(try message(["a.json": "{}", "custom_a.json": "{}"])?.contains("both define") == true)
        #expect(try message(["README.md": ""])?.contains("has no JSON files") == true)
        #expect(startupError { $0.usersDirectory = "/nowhere/at/all" }?.contains("cannot be read") == true)
        #expect(startupError { $0.customUsers = ["user_a": "{}"] }?.contains("custom_") == true)
        #expect(startupError { $0.customUsers = ["custom_a": "x"] }?.contains("custom_a is not a JSON object") == true)
    }

    @Test("control calls define, replace and remove them, for every client")
    func control() async throws {
        var shell = try Shell { $0.customUsers = ["custom_a": "{}"] }
        _ = try await create(shell, "user_good", password: "pass_good")
        let defined = try await shell.control(
            "/_tartan/users", ["username": "custom_a", "configuration": .object(investor)])
        #expect(defined.body["users"]?[0]?["source"] == "control")
        #expect(try await balances(shell, try await create(shell, "custom_a")) == [.decimal("40.5")])
        shell.clientID = "another"
        #expect(try await balances(shell, try await create(shell, "custom_a")) == [.decimal("40.5")])
        let text = String(decoding: investor.serialized(), as: UTF8.self)
        _ = try await shell.control("/_tartan/users", ["username": "custom_b", "configuration": .string(text)])
        #expect(try await balances(shell, try await create(shell, "custom_b")).count == 1)
        // The file's comes back when all is forgotten; what had no file is gone.
        _ = try await shell.control("/_tartan/reset", [:])
        #expect(try await balances(shell, try await create(shell, "custom_a")).count == 3)
        #expect(try await create(shell, "custom_b")["error_code"] == "INVALID_CREDENTIALS")
        #expect(try await shell.control("/_tartan/users/remove", ["username": "custom_a"]).body["users"] == [])
        #expect(try await shell.control("/_tartan/users/remove", ["username": "custom_a"]).status == 404)

        for (body, hint) in [
            (["username": "investor", "configuration": [:]], "begin with custom_"),
            (["username": "custom_c"], "configuration must be a JSON object"),
            (["username": "custom_c", "configuration": "["], "configuration must be a JSON object"),
            (["username": "custom_c", "configuration": ["accounts": []]], "did you mean override_accounts?"),
            (["configuration": [:]], "username is missing"),
        ] as [(JSONObject, String)] {
            let refused = try await shell.control("/_tartan/users", body)
            #expect(refused.status == 400 && refused.body["error"]?.stringValue?.contains(hint) == true, "\(hint)")
        }
    }

    @Test("a definition is as large as a password may be")
    func size() async throws {
        let shell = try Shell()
        let row: JSONValue = [
            "date_transacted": "2026-09-01", "date_posted": "2026-09-02", "amount": 1, "description": "A shop",
            "currency": "USD",
        ]
        let user: JSONValue = [
            "override_accounts": [
                [
                    "type": "depository", "subtype": "checking",
                    "transactions": .array(Array(repeating: row, count: 250)),
                ]
            ]
        ]
        let text = String(decoding: user.serialized(prettyPrinted: true), as: UTF8.self)
            .replacing("\n", with: "\n                    ")
        #expect(text.utf8.count > 70_000)
        let defined = try await shell.control(
            "/_tartan/users", ["username": "custom_a", "configuration": .string(text)])
        #expect(defined.status == 200)
    }

    @Test("they are saved with the state")
    func saved() async throws {
        let folder = try TemporaryFolder()
        func shell() throws -> Shell { try Shell { $0.stateFile = folder.path("state.sqlite") } }
        do {
            let first = try shell()
            _ = try await first.control(
                "/_tartan/users", ["username": "custom_a", "configuration": .object(investor)])
            first.sandbox.save()
        }
        let second = try shell()
        #expect(try await balances(second, try await create(second, "custom_a")) == [.decimal("40.5")])
    }

    @Test("Link knows them")
    func link() throws {
        let bank = Bank()
        let users = NamedUsers()
        try users.define("custom_a", investor)
        bank.world.namedUsers = users
        let request: JSONObject = [
            "client_name": "Shop", "language": "en", "country_codes": ["US"], "user": ["client_user_id": "u"],
            "products": ["transactions"],
        ]
        let token = try bank.call("/link/token/create", request).text("link_token")
        func input(_ action: String, _ values: JSONObject = [:]) -> LinkInput {
            LinkInput(action: action, values: values, now: Bank.start, requestID: "request")
        }
        let session = try bank.world.openLink(World.LinkOpening(linkToken: token, input: input("open")))
        let steps: [(String, JSONObject)] = [
            ("continue", [:]), ("select", ["institution_id": "ins_109508"]),
            ("submit", ["username": "custom_a", "password": "whatever"]), ("submit", ["accounts": ["0"]]),
            ("finish", [:]),
        ]
        for (action, values) in steps {
            _ = try bank.world.linkInput(session: session.id, linkToken: token, input(action, values))
        }
        #expect(bank.world.items.count == 1)
        #expect(bank.world.items[0].accounts.first?.current == "40.5")
        let another = try bank.call("/link/token/create", request).text("link_token")
        _ = try bank.world.completeLink(
            linkToken: another, institutionID: "ins_127287", username: "custom_a", password: "x", now: Bank.start)
        #expect(bank.world.items[1].accounts.first?.current == "40.5")
    }

    @Test("a login asks and fails as the definition says")
    func logins() throws {
        let users = NamedUsers()
        try users.define("custom_mfa", ["mfa": ["type": "device"]])
        try users.define("custom_locked", ["force_error": "ITEM_LOCKED"])
        let bank = try #require(Institution.named("ins_109508"))
        guard
            case .challenge(.device) = Login.start(
                institution: bank, username: "custom_mfa", password: "x", users: users
            ).step
        else {
            Issue.record("nothing was asked")
            return
        }
        let error = #expect(throws: SandboxError.self) {
            try Login.direct(institution: bank, username: "custom_locked", password: "x", users: users)
        }
        #expect(error?.code == "ITEM_LOCKED")
    }

    @Test("there is a limit to how many")
    func many() throws {
        let users = NamedUsers()
        for number in 0..<NamedUsers.capacity { try users.define("custom_\(number)", [:]) }
        #expect(throws: SandboxError.self) { try users.define("custom_more", [:]) }
        try users.define("custom_1", ["seed": "s"])
        #expect(users.remove("custom_0") && !users.remove("custom_0"))
        try users.define("custom_more", [:])
    }
}
