// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON

@testable import PlaidSandbox

/// A world with a clock, for tests.
final class Bank {
    var world: World
    var now: Date

    /// 2026-09-15 noon: a Tuesday, four days after a day 0 of user_good's cycle.
    static let start = Date(timeIntervalSince1970: 1_789_473_600)

    init(seed: UInt64 = 1, now: Date = Bank.start) {
        world = World(clientID: "client", seed: seed, now: now)
        self.now = now
    }

    func call(_ path: String, _ body: JSONObject = [:]) throws -> JSONValue {
        let request = SandboxRequest(path: path, clientID: "client", body: body, now: now, requestID: "request")
        return .object(try world.respond(to: request))
    }

    /// The code of the failure that a call gives, `nil` when it succeeds.
    func code(_ path: String, _ body: JSONObject = [:]) -> String? {
        do {
            _ = try call(path, body)
            return nil
        } catch { return (error as? SandboxError)?.code }
    }

    func pass(_ seconds: Double) {
        now += seconds
        world.advance(to: now)
    }

    func pass(days: Int) { pass(Double(days) * 86_400) }

    /// A linked Item.
    struct Link {
        var accessToken: String
        var itemID: String
    }

    func publicToken(
        user: String = "user_good", password: String = "pass_good", days: Int? = 730,
        products: [String] = ["transactions"],
        webhook: String? = "http://127.0.0.1/hook", institution: String = "ins_109508"
    ) throws -> String {
        var options: JSONObject = ["override_username": .string(user), "override_password": .string(password)]
        options["webhook"] = webhook.map(JSONValue.string)
        options["transactions"] = days.map { ["days_requested": .number(JSONNumber($0))] }
        let answer = try call(
            "/sandbox/public_token/create",
            [
                "institution_id": .string(institution), "initial_products": .strings(products),
                "options": .object(options),
            ])
        return try answer.text("public_token")
    }

    func exchange(_ publicToken: String) throws -> Link {
        let answer = try call("/item/public_token/exchange", ["public_token": .string(publicToken)])
        return Link(accessToken: try answer.text("access_token"), itemID: try answer.text("item_id"))
    }

    func link(
        user: String = "user_good", password: String = "pass_good", days: Int? = 730,
        products: [String] = ["transactions"],
        webhook: String? = "http://127.0.0.1/hook", institution: String = "ins_109508"
    ) throws -> Link {
        try exchange(
            publicToken(
                user: user, password: password, days: days, products: products, webhook: webhook,
                institution: institution))
    }

    func codes() -> [String] { world.takeWebhooks().compactMap { $0.body["webhook_code"]?.stringValue } }

    /// The rows that the bank has of an Item, by id.
    func truth(_ link: Link) -> [String: JSONValue] {
        let items = world.truth()["items"]?.arrayValue ?? []
        let item = items.first { $0["item_id"]?.stringValue == link.itemID }
        var rows: [String: JSONValue] = [:]
        for row in item?["transactions"]?.arrayValue ?? [] {
            rows[row["transaction_id"]?.stringValue ?? ""] = row
        }
        return rows
    }
}

extension World {
    /// The response of any operation, whatever its kind.
    mutating func answer(_ request: SandboxRequest) throws(SandboxError) -> SandboxAnswer {
        guard let entry = try? Registry.standard.get().entry(at: request.path) else { throw .notFound }
        return try answer(request, entry)
    }
}

struct MissingMember: Error { var name: String }

extension JSONValue {
    func text(_ name: String) throws -> String {
        guard let text = self[name]?.stringValue else { throw MissingMember(name: name) }
        return text
    }

    func list(_ name: String) throws -> [JSONValue] {
        guard let list = self[name]?.arrayValue else { throw MissingMember(name: name) }
        return list
    }
}

/// A client that keeps what `/transactions/sync` tells it, as the contract says to.
struct Mirror {
    var rows: [String: JSONValue] = [:]
    var cursor = ""
    /// How many syncs had to restart.
    var restarts = 0
    /// Whether the pages before a mutation are kept, which is the mistake to be found.
    var keepsOldPages = false

    /// Performs a sync; a mutation restarts it from its first cursor.
    mutating func round(
        _ bank: Bank, _ link: Bank.Link, count: Int = 100, account: String? = nil,
        between: (Bank) throws -> Void = { _ in }
    ) throws {
        var next = cursor
        var collected = rows
        while true {
            var options: JSONObject = ["include_original_description": true]
            options["account_id"] = account.map(JSONValue.string)
            let page: JSONValue
            do {
                page = try bank.call(
                    "/transactions/sync",
                    [
                        "access_token": .string(link.accessToken), "cursor": .string(next),
                        "count": .number(JSONNumber(count)), "options": .object(options),
                    ])
            } catch let error as SandboxError where error.code == "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION" {
                next = cursor
                if !keepsOldPages { collected = rows }
                restarts += 1
                continue
            }
            for row in try page.list("added") + page.list("modified") {
                collected[try row.text("transaction_id")] = row
            }
            for row in try page.list("removed") { collected[try row.text("transaction_id")] = nil }
            next = try page.text("next_cursor")
            if page["has_more"]?.boolValue != true { break }
            try between(bank)
        }
        rows = collected
        cursor = next
    }
}
