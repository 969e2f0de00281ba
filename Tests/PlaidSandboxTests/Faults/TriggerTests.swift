// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// What can be triggered by name.
@Suite("Triggers") struct TriggerTests {
    private static let products = [
        "transactions", "auth", "identity", "investments", "liabilities", "assets",
    ]

    @Test("have names of their own, in one form, and say what they send")
    func names() {
        let names = Trigger.all.map(\.name)
        #expect(Set(names.map { $0.lowercased() }).count == names.count)
        for trigger in Trigger.all {
            let isPlain = trigger.name.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "-") }
            #expect(isPlain || trigger.webhooks == [trigger.name], "\(trigger.name)")
            #expect(trigger.summary.hasSuffix(".") && trigger.summary.count <= 70, "\(trigger.name)")
            for webhook in trigger.webhooks {
                #expect(webhook.split(separator: "/").count == 2 && webhook == webhook.uppercased(), "\(webhook)")
            }
            #expect(Trigger.named(trigger.name.uppercased())?.name == trigger.name)
            #expect(Trigger.named(trigger.name.replacing("-", with: "_"))?.name == trigger.name)
        }
    }

    @Test(
        "are named by codes too that belong to one change of state",
        arguments: [
            ("ITEM_LOGIN_REQUIRED", "login-required"), ("NEW_ACCOUNTS_AVAILABLE", "new-accounts"),
            ("PENDING_DISCONNECT", "pending-disconnect"), ("item/error", "ITEM/ERROR"),
        ])
    func codes(code: String, name: String) { #expect(Trigger.named(code)?.name == name) }

    @Test("of which there are none", arguments: ["", "/", "nonsense", "DEFAULT_UPDATE", "\u{0}"])
    func unknown(name: String) { #expect(Trigger.named(name) == nil) }

    @Test("of Items send what they say", arguments: Trigger.all.filter { $0.subject == .item }.map(\.name))
    func items(name: String) throws {
        let trigger = try #require(Trigger.named(name))
        let bank = Bank()
        let needsDeposits = name.hasPrefix("microdeposits")
        let link = try bank.link(
            password: needsDeposits ? "microdeposits_good" : "pass_good", products: Self.products)
        func perform(_ name: String) throws -> [String] {
            try bank.world.perform(
                try #require(Trigger.named(name)), Trigger.Order(id: link.itemID, now: bank.now))
        }
        if ["new-transactions", "modified-transactions", "removed-transactions", "account-revoked"].contains(name) {
            // Transactions that have not arrived yet cannot change.
            if name != "account-revoked" { #expect(throws: SandboxError.self) { try perform(name) } }
            _ = try perform("transactions-ready")
        }
        if name == "login-repaired" { _ = try perform("login-required") }
        let sent = try perform(name)
        #expect(!sent.isEmpty && Set(sent).isSubset(of: trigger.webhooks), "\(sent)")
        #expect(bank.world.isConsistent)
        // An Item that is gone is none.
        if name != "permission-revoked" { bank.world.removeItem(bank.world.positions[link.itemID] ?? 0) }
        #expect(throws: SandboxError.self) { try perform(name) }
    }

    @Test("change transactions one at a time, which lasts")
    func transactions() throws {
        let bank = Bank()
        let link = try bank.link(days: 90)
        let position = try #require(bank.world.positions[link.itemID])
        func perform(_ name: String) throws {
            _ = try bank.world.perform(
                try #require(Trigger.named(name)), Trigger.Order(id: link.itemID, now: bank.now))
        }
        try perform("transactions-ready")
        let first = bank.truth(link)
        try perform("new-transactions")
        let more = bank.truth(link)
        #expect(more.count == first.count + 1 && Set(first.keys).isSubset(of: Set(more.keys)))
        try perform("modified-transactions")
        let changed = bank.truth(link)
        #expect(changed.count == more.count && more.count { changed[$0.key] != $0.value } == 1)
        try perform("removed-transactions")
        let fewer = bank.truth(link)
        #expect(fewer.count == more.count - 1)
        // Rows that were forgotten are computed again, in memory and from a state file.
        bank.world.items[position].transactions?.ledger.forgetRows()
        #expect(bank.truth(link) == fewer)
        let saved = try JSONEncoder().encode(bank.world)
        bank.world = try JSONDecoder().decode(World.self, from: saved)
        #expect(bank.truth(link) == fewer)
    }

    @Test("until no transaction is left to take back")
    func nothingLeft() throws {
        let bank = Bank()
        let link = try bank.link(days: 1)
        let order = Trigger.Order(id: link.itemID, now: bank.now)
        _ = try bank.world.perform(try #require(Trigger.named("transactions-ready")), order)
        let removal = try #require(Trigger.named("removed-transactions"))
        for _ in 0..<bank.truth(link).count { _ = try bank.world.perform(removal, order) }
        #expect(bank.truth(link).isEmpty)
        #expect(throws: SandboxError.self) { try bank.world.perform(removal, order) }
    }

    @Test("of transfers take the next step of the latest one that has one")
    func transfers() throws {
        let client = try TransferClient(webhook: "http://127.0.0.1/hook")
        let first = try client.transfer("1.23")
        let second = try client.transfer("2.34")
        let next = try #require(Trigger.named("transfer-next"))
        func step(_ name: String = "transfer-next") throws -> String? {
            let trigger = try #require(Trigger.named(name))
            guard let id = trigger.latest(client.bank.world) else { return nil }
            let sent = try client.bank.world.perform(trigger, Trigger.Order(id: id, now: client.bank.now))
            #expect(sent == ["TRANSFER/TRANSFER_EVENTS_UPDATE"])
            return id
        }
        for status in ["posted", "settled", "funds_available"] {
            #expect(try step() == second)
            #expect(try client.status(second) == status)
        }
        #expect(try step() == first)
        #expect(try step("transfer-returned") == second)
        #expect(try client.get(second)["failure_reason"]?["ach_return_code"] == "R01")
        #expect(try step("transfer-failed") == nil)
        #expect(throws: SandboxError.self) {
            try client.bank.world.perform(next, Trigger.Order(id: "nothing", now: client.bank.now))
        }
    }

    @Test("finish work that is under way, once")
    func jobs() throws {
        let bank = Bank()
        let link = try bank.link(products: ["assets", "transactions"])
        _ = try bank.call(
            "/asset_report/create",
            [
                "access_tokens": [.string(link.accessToken)], "days_requested": 10,
                "options": ["webhook": "http://127.0.0.1/hook"],
            ])
        let trigger = try #require(Trigger.named("asset-report-ready"))
        let id = try #require(trigger.latest(bank.world))
        #expect(try bank.world.perform(trigger, Trigger.Order(id: id, now: bank.now)) == ["ASSETS/PRODUCT_READY"])
        #expect(trigger.latest(bank.world) == nil)
        #expect(throws: SandboxError.self) { try bank.world.perform(trigger, Trigger.Order(id: id, now: bank.now)) }
        _ = bank.codes()
        bank.pass(600)
        #expect(!bank.codes().contains("PRODUCT_READY"))
    }

    @Test("are performed by control requests")
    func control() async throws {
        let shell = try Shell { $0.webhookReceiver = { _ in 200 } }
        let listed = try await shell.control("/_tartan/trigger").body["triggers"]?.arrayValue
        #expect(listed?.count == Trigger.all.count)
        func status(_ body: JSONObject) async throws -> Int { try await shell.control("/_tartan/trigger", body).status }
        #expect(try await status(["event": "login-required"]) == 404)
        #expect(try await status([:]) == 400)
        let item = try await shell.link(webhook: "http://127.0.0.1/hook")
        let done = try await shell.control("/_tartan/trigger", ["event": "login_required"])
        #expect(done.status == 200 && done.body["triggered"] == 1 && done.body["failed"] == 0)
        #expect(done.body["outcomes"]?[0]?["id"]?.stringValue == item.id)
        #expect(done.body["outcomes"]?[0]?["webhooks"] == ["ITEM/ERROR"])
        let other = try await shell.link()
        #expect(try await status(["event": "login-required"]) == 400)
        #expect(try await status(["event": "login-required", "item_id": .string(other.id), "all": true]) == 400)
        #expect(try await status(["event": "login-required", "item_id": "nothing"]) == 404)
        #expect(try await status(["event": "login-required", "all": true, "error_code": "NONSENSE"]) == 400)
        #expect(try await status(["event": "login-required", "all": true, "error_code": "NO_ACCOUNTS"]) == 200)
        #expect(try await status(["event": "transfer-next", "all": true]) == 400)
        #expect(try await status(["event": "transfer-next"]) == 404)
        #expect(try await status(["event": "transfer-sweep"]) == 200)
        #expect(try await status(["event": "transfer-sweep", "client_id": "nobody"]) == 404)
        // Only one of the Items has an address for webhooks.
        let fired = try await shell.control("/_tartan/trigger", ["event": "ITEM/ERROR", "all": true])
        #expect(fired.status == 200 && fired.body["triggered"] == 1 && fired.body["failed"] == 1)
        let listing = try await shell.control("/_tartan/items").body
        #expect(listing["total"] == 2)
        #expect(listing["items"]?.arrayValue?.allSatisfy { $0["state"] == "NO_ACCOUNTS" } == true)
        let one = try await shell.send("/_tartan/items?item_id=\(item.id.prefix(6))&count=1", method: "GET", bytes: [])
        #expect(one.body["items"]?[0]?["item_id"]?.stringValue == item.id)
    }

    @Test("a snapshot can have a name, which names the last one of the client's")
    func snapshots() async throws {
        let shell = try Shell()
        let item = try await shell.link()
        for name in ["", "a b", String(repeating: "a", count: 65), "\u{e9}", "a/b"] {
            #expect(try await shell.control("/_tartan/snapshot", ["name": .string(name)]).status == 400, "\(name)")
        }
        let first = try await shell.control("/_tartan/snapshot", ["name": "before.1_a-B"]).body
        _ = try await shell.control("/_tartan/trigger", ["event": "login-required"])
        let second = try await shell.control("/_tartan/snapshot", ["name": "before.1_a-B"]).body
        #expect(first["id"] != second["id"])
        #expect(try await shell.control("/_tartan/restore", ["id": first["id"] ?? .null]).status == 404)
        _ = try await shell.control("/_tartan/trigger", ["event": "login-repaired"])
        #expect(try await shell.control("/_tartan/restore", ["name": "before.1_a-B"]).status == 200)
        #expect(try await shell.call("/accounts/get", ["access_token": .string(item.token)]).status == 400)
        #expect(try await shell.control("/_tartan/snapshot/remove", ["name": "nothing"]).status == 404)
        let left = try await shell.control("/_tartan/snapshot/remove", ["name": "before.1_a-B"])
        #expect(left.status == 200 && left.body == ["snapshots": []])
    }

    @Test("the users that are listed log in, and the passwords do what is said of them")
    func users() async throws {
        let shell = try Shell()
        let listed = try await shell.control("/_tartan/users").body["test_users"]?.arrayValue ?? []
        #expect(listed.count == SandboxUsers.known.count && SandboxUsers.dynamic.count == 18)
        for user in SandboxUsers.known {
            let bank = Bank()
            let password = user.passwords.first?.password ?? "anything"
            let given = ["JSON": "{}", "ANY": "anything"][password] ?? password
            _ = try bank.publicToken(user: user.name, password: given)
        }
    }

    @Test("a question at the end of a message stays one")
    func sentence() async throws {
        let shell = try Shell()
        let refused = try await shell.control(
            "/_tartan/users", ["username": "custom_c", "configuration": ["accounts": []]])
        #expect(refused.body["error"]?.stringValue?.hasSuffix("did you mean override_accounts?") == true)
        let other = try await shell.control("/_tartan/users", ["username": "custom_c", "configuration": ["x": 1]])
        #expect(other.body["error"]?.stringValue?.hasSuffix(".") == true)
    }
}
