// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// An organisation's own institutions and users, from the files of a folder.
@Suite("Users: institutions and users of a folder") struct OwnDataTests {
    private static let savings =
        #"{"override_accounts":[{"type":"depository","subtype":"savings","starting_balance":70}]}"#
    private static let bank = #"{"institution_id":"ins_700001","name":"Loden Bank","country_codes":["US"]}"#
    private static let other = #"{"institution_id":"ins_700002","name":"Tweed Bank","country_codes":["US"]}"#
    private static let platypus =
        #"{"institution_id":"ins_109508","name":"Our Platypus","products":["transactions","auth"]}"#

    private func folder(_ files: [String: String]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (name, text) in files {
            let file = folder.url.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            if !text.isEmpty { try Data(text.utf8).write(to: file) }
        }
        return folder
    }

    private func message(_ files: [String: String], _ change: (inout PlaidSandbox.Configuration) -> Void = { _ in })
        throws -> String?
    {
        let folder = try folder(files)
        do {
            _ = try Shell {
                $0.dataPath = folder.url.path
                change(&$0)
            }
            return nil
        } catch {
            return (error as? SandboxStartupError)?.message.replacingOccurrences(of: folder.url.path, with: "own")
        }
    }

    private func name(_ shell: Shell, _ id: String) async throws -> JSONValue? {
        try await shell.call("/institutions/get_by_id", ["institution_id": .string(id), "country_codes": ["US"]])
            .body["institution"]?["name"]
    }

    /// The subtypes of a user's accounts, or the code of the error.
    private func accounts(
        _ shell: Shell, _ user: String?, password: String = "pass_good", at institution: String = "ins_109508"
    ) async throws -> [String] {
        var options: JSONObject = [:]
        if let user { options = ["override_username": .string(user), "override_password": .string(password)] }
        let created = try await shell.call(
            "/sandbox/public_token/create",
            [
                "institution_id": .string(institution), "initial_products": ["transactions"],
                "options": .object(options),
            ])
        guard created.status == 200 else { return [try created.body.text("error_code")] }
        let exchanged = try await shell.call(
            "/item/public_token/exchange", ["public_token": created.body["public_token"] ?? .null])
        let found = try await shell.call(
            "/accounts/get", ["access_token": exchanged.body["access_token"] ?? .null])
        return try found.body.list("accounts").map { try $0.text("subtype") }
    }

    @Test func aFolderAddsAndOverrides() async throws {
        let folder = try folder([
            "institutions.json": "{\"institutions\":[\(Self.bank)]}",
            "institutions/tweed.json": "{\"institution\":\(Self.other),\"request_id\":\"x\"}",
            "institutions/platypus.json": "{\"institution\":\(Self.platypus)}", "institutions/notes.txt": "notes",
            "users/ada.json": Self.savings, "users/user_good.json": Self.savings, "users/.hidden.json": "{",
            "README.md": "notes", ".git/config": "x",
        ])
        let shell = try Shell { $0.dataPath = folder.url.path }
        #expect(try await name(shell, "ins_700001") == "Loden Bank")
        #expect(try await name(shell, "ins_700002") == "Tweed Bank")
        #expect(try await name(shell, "ins_109508") == "Our Platypus")
        #expect(try await name(shell, "ins_56") == "Chase")
        #expect(try await accounts(shell, "custom_ada", password: "any") == ["savings"])
        #expect(try await accounts(shell, "custom_ada", password: "any", at: "ins_700001") == ["savings"])
        // The built-in user has the data of the file, and passwords keep their effects.
        #expect(try await accounts(shell, nil) == ["savings"])
        #expect(try await accounts(shell, "user_good") == ["savings"])
        #expect(try await accounts(shell, "user_good", at: "ins_127287") == ["savings"])
        #expect(try await accounts(shell, "user_good", password: "wrong") == ["INVALID_CREDENTIALS"])
        #expect(try await accounts(shell, "user_good", password: "error_ITEM_LOCKED") == ["ITEM_LOCKED"])
        #expect(try await accounts(shell, "user_bank_income") != ["savings"])
        let listed = try await shell.control("/_tartan/users").body
        #expect(try listed.list("users").map { $0["username"] } == ["custom_ada"])
        let good = try listed.list("test_users").first { $0["username"] == "user_good" }
        #expect(good?["summary"] == "The accounts of a file")
        // A control call neither defines a built-in user nor takes away what a file has put in its place.
        let refused = try await shell.control("/_tartan/users", ["username": "user_good", "configuration": [:]])
        #expect(refused.status == 400)
        #expect(try await shell.control("/_tartan/users/remove", ["username": "user_good"]).status == 404)
        #expect(try await accounts(shell, "user_good") == ["savings"])
    }

    @Test(
        arguments: [
            (["users/a.json": "[]"], ["The custom user file own/users/a.json is not a JSON object."]),
            (
                ["users/user_good.json": #"{"override_accounts":[{"type":"other","balances":{}}]}"#],
                ["The custom user file own/users/user_good.json is invalid: override_accounts[0].balances is unknown"]
            ), (["users/user_custom.json": "{}"], ["user_custom takes its data from the password"]),
            (
                ["users/a.json": "{}", "users/custom_a.json": "{}"],
                ["own/users/a.json and own/users/custom_a.json both define"]
            ),
            (["users/notes.txt": "x"], ["The folder of custom users own/users has no JSON files"]),
            (["institutions/notes.txt": "x"], ["The folder of institutions own/institutions has no JSON files"]),
            (["institutions.json": "{"], ["The data file own/institutions.json is not JSON"]),
            (
                ["institutions/a.json": #"{"institution":{"institution_id":"ins_1"}}"#],
                ["The data file own/institutions/a.json is invalid: institution.name is missing."]
            ), (["institutions/a.json": #"{"institution":{},"institutions":[]}"#], ["there is no member institution"]),
            (
                [
                    "institutions/a.json": "{\"institution\":\(bank)}",
                    "institutions.json": "{\"institutions\":[\(bank)]}",
                ], ["own/institutions/a.json and own/institutions.json both define the institution ins_700001"]
            ),
            (
                ["banks.json": "{}"],
                ["The data folder own has banks.json, which is not read; move it to institutions.json"]
            ),
            (["user/a.json": "{}"], ["The data folder own has user, which is not read"]),
            (["README.md": "x"], ["The data folder own has no data; add institutions.json"]),
            // Each fault has a line of its own.
            (
                ["users/a.json": "[]", "users/b.json": "{", "institutions.json": "[]", "banks.json": "{}"],
                ["users/a.json", "users/b.json", "institutions.json", "banks.json"]
            ),
        ] as [([String: String], [String])])
    func faults(_ files: [String: String], _ words: [String]) throws {
        let text = try #require(try message(files))
        let lines = text.split(separator: "\n")
        #expect(lines.count == words.count, "\(text)")
        for word in words {
            #expect(
                lines.contains { $0.contains(word) && ($0.hasSuffix(".") || $0.hasSuffix("?")) }, "\(word): \(text)")
        }
    }

    @Test func manyFaultsAreCounted() throws {
        var files: [String: String] = [:]
        for number in 0..<30 { files["users/u\(number).json"] = "[]" }
        let text = try #require(try message(files))
        #expect(text.split(separator: "\n").count == 21)
        #expect(text.hasSuffix("There are 10 more faults."))
    }

    @Test func bothOptionsMustNotDefineTheSameUser() throws {
        let users = try folder(["a.json": "{}"])
        let text = try message(["users/custom_a.json": "{}"]) { $0.usersDirectory = users.url.path }
        #expect(text?.contains("both define the user custom_a") == true)
        #expect(try message(["users/b.json": "{}"]) { $0.usersDirectory = users.url.path } == nil)
    }
}
