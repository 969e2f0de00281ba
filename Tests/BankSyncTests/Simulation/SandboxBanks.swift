// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidCore
import PlaidJSON
import PlaidTypes
import Synchronization
import TartanStorage
import TartanTestSupport

@testable import PlaidSandbox

/// The offline Sandbox as the banks of a simulation: its rows, cursors and webhooks, and its own truth.
final class SandboxBanks: SimulatedBanks {
    private struct State {
        var world: World
        var now: Date
        var generator: SeededGenerator
        var isCalm = true
        /// Logins of the Sandbox end after thirty days.
        var days = 0
        var failures = 0
        var mutations = 0
    }

    private let state: Mutex<State>

    init(seed: UInt64) {
        let now = Date(timeIntervalSince1970: Double(Fixture.start.milliseconds) / 1000)
        state = Mutex(
            State(
                world: World(clientID: "client", seed: seed, now: now), now: now,
                generator: SeededGenerator(seed: seed)))
    }

    func link(_ count: Int) throws -> [SimulationPlan.Item] {
        try state.withLock { state in
            let items = try (1...count).map { _ in
                let made = try Self.call(
                    "/sandbox/public_token/create",
                    [
                        "institution_id": "ins_109508", "initial_products": ["transactions"],
                        "options": [
                            "override_username": "user_transactions_dynamic", "override_password": "pass_good",
                            "webhook": "http://127.0.0.1/hook",
                        ],
                    ], &state)
                let item = try Self.call(
                    "/item/public_token/exchange", ["public_token": made["public_token"] ?? .null], &state)
                return SimulationPlan.Item(
                    id: ItemID(item["item_id"]?.stringValue ?? ""), token: item["access_token"]?.stringValue ?? "",
                    products: ["transactions"])
            }
            state.isCalm = false
            return items
        }
    }

    private static func call(_ path: String, _ body: JSONObject, _ state: inout State) throws(SandboxError)
        -> JSONObject
    {
        let request = SandboxRequest(
            path: path, clientID: "client", body: body, now: state.now, requestID: "request")
        var answer = try state.world.respond(to: request)
        answer["request_id"] = "request"
        return answer
    }

    func answer<Request: PlaidRequest>(_ request: Request) throws(PlaidError) -> Request.Response {
        let path = Request.path.description
        let body = (try? JSONValue(parsing: request.jsonBytes()).objectValue) ?? [:]
        let answer = try state.withLock { (state) throws(PlaidError) in
            if !state.isCalm { try Self.disturb(path, body, &state) }
            do throws(SandboxError) {
                return try Self.call(path, body, &state)
            } catch {
                if error.code == "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION" { state.mutations += 1 }
                throw PlaidError(
                    kind: .init(rawValue: error.type), code: .init(rawValue: error.code), message: error.message,
                    httpStatus: error.status)
            }
        }
        do {
            return try Request.Response.read(
                body: JSONValue.object(answer).serialized(), contentType: "application/json", options: .standard)
        } catch {
            throw PlaidError(code: .unexpectedResponse, message: "the Sandbox's answer cannot be read")
        }
    }

    /// A call fails, or the data that it is about changes just before it.
    private static func disturb(_ path: String, _ body: JSONObject, _ state: inout State) throws(PlaidError) {
        if Int.random(in: 0..<100, using: &state.generator) < 3 {
            state.failures += 1
            throw PlaidError.some(&state.generator)
        }
        guard path == "/transactions/sync", Int.random(in: 0..<100, using: &state.generator) < 5,
            let token = body["access_token"]?.stringValue, let position = state.world.accessTokens[token]
        else { return }
        let item = state.world.items[position].id
        if Bool.random(using: &state.generator) {
            state.world.disturb(itemID: item, now: state.now)
        } else {
            state.world.armMutation(itemID: item, afterPage: 1)
        }
    }

    func change(_ item: SimulationPlan.Item) {
        state.withLock { state in
            let token: JSONObject = ["access_token": .string(item.token)]
            switch Int.random(in: 0..<10, using: &state.generator) {
            case 0..<4: _ = try? Self.call("/transactions/refresh", token, &state)
            case 4..<8: state.world.disturb(itemID: item.id.rawValue, now: state.now)
            default:
                // What is pending posts after two days of business.
                guard state.days < 25 else { return }
                state.days += 1
                state.now += 86_400
                state.world.advance(to: state.now)
            }
        }
    }

    func takeNews() -> [BankNews] {
        state.withLock { state in
            state.world.takeWebhooks().compactMap { webhook in
                guard let item = webhook.itemID, let type = webhook.body["webhook_type"]?.stringValue,
                    let code = webhook.body["webhook_code"]?.stringValue
                else { return nil }
                return BankNews(
                    item: ItemID(item), type: type, code: code, body: JSONValue.object(webhook.body).serialized())
            }
        }
    }

    func pass(_ duration: Duration) {
        state.withLock { state in
            state.now += Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
            state.world.advance(to: state.now)
        }
    }

    func calm() { state.withLock { $0.isCalm = true } }

    private func truth(of item: SimulationPlan.Item) -> JSONValue? {
        state.withLock { $0.world.truth() }["items"]?.arrayValue?.first {
            $0["item_id"]?.stringValue == item.id.rawValue
        }
    }

    func accounts(of item: SimulationPlan.Item) -> [AccountID] {
        (truth(of: item)?["accounts"]?.arrayValue ?? []).compactMap { $0["account_id"]?.stringValue }
            .map { AccountID($0) }
    }

    func rows(of item: SimulationPlan.Item) -> [BankRow] {
        (truth(of: item)?["transactions"]?.arrayValue ?? []).map { row in
            BankRow(
                id: row["transaction_id"]?.stringValue ?? "", account: row["account_id"]?.stringValue ?? "",
                amount: row["amount"]?.numberValue?.text ?? "", date: row["date"]?.stringValue ?? "",
                isPending: row["pending"]?.boolValue ?? false,
                pendingID: row["pending_transaction_id"]?.stringValue)
        }
    }

    func isEnd(_ cursor: String, of account: AccountID?, _ item: SimulationPlan.Item) -> Bool {
        var body: JSONObject = ["access_token": .string(item.token), "cursor": .string(cursor)]
        if let account { body["options"] = ["account_id": .string(account.rawValue)] }
        let page = state.withLock { try? Self.call("/transactions/sync", body, &$0) }
        guard let page, !cursor.isEmpty, page["has_more"]?.boolValue == false else { return false }
        return ["added", "modified", "removed"].allSatisfy { page[$0]?.arrayValue?.isEmpty == true }
    }

    func otherDifferences(of item: ItemID, _ store: any Store) async throws -> [String] { [] }

    var troubles: (failures: Int, mutations: Int) { state.withLock { ($0.failures, $0.mutations) } }
}
