// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Synchronization

// Faults, rate limits, the webhook lab, and what happens to Items.

extension ControlAPI {
    /// Answers the paths of this file; `nil` for any other.
    func shellAnswer(_ method: String, _ path: String, _ arguments: ControlArguments) async throws -> JSONValue? {
        switch path {
        case "/_tartan/faults": return try answerFaults(method, arguments)
        case "/_tartan/faults/remove":
            // For clients that can send nothing but GET and POST.
            try require("POST", method)
            return try answerFaults("DELETE", arguments)
        case "/_tartan/users": return try answerUsers(method, arguments)
        case "/_tartan/users/remove":
            try require("POST", method)
            return try answerUsers("DELETE", arguments)
        case "/_tartan/rate-limits": return try answerRateLimits(method, arguments)
        case "/_tartan/webhooks/lab": return try await answerLab(method, arguments)
        default:
            let parts = path.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.count == 5, parts[2] == "items", parts[4] == "event" else { return nil }
            try require("POST", method)
            return try await letHappen(itemID: String(parts[3]), arguments)
        }
    }

    private func answerFaults(_ method: String, _ arguments: ControlArguments) throws -> JSONValue {
        switch method {
        case "GET": break
        case "POST":
            let script: FaultScript
            do throws(FaultMistake) {
                script = try FaultScript(.object(arguments.members), seed: engine.seed)
            } catch {
                throw Refusal(status: 400, message: error.message)
            }
            guard let ids = engine.faults.withLock({ $0.adding(script) }) else {
                throw Refusal(
                    status: 400, message: "There can be at most \(FaultTable.mostEntries) faults; remove some first.")
            }
            return ["added": .strings(ids), "faults": faults]
        case "DELETE":
            if let id = try arguments.optionalString("id") {
                guard engine.faults.withLock({ $0.remove(id: id) }) else {
                    throw Refusal(status: 404, message: "There is no fault with that id.")
                }
            } else {
                engine.faults.withLock { $0.removeAll() }
            }
        default:
            throw Refusal(
                status: 405, message: "The method \(method) is not allowed here; use GET, POST or DELETE.",
                allow: "GET, POST, DELETE")
        }
        return ["faults": faults]
    }

    private var faults: JSONValue { .array(engine.faults.withLock { $0.entries.map(\.json) }) }

    private func answerRateLimits(_ method: String, _ arguments: ControlArguments) throws -> JSONValue {
        if method != "GET" {
            try require("POST", method)
            guard let isOn = try arguments.optionalBool("enabled") else {
                throw Refusal(status: 400, message: "enabled is missing; expected true or false.")
            }
            engine.rateLimiter.withLock { limiter in
                limiter.isOn = isOn
                limiter.forget()
            }
        }
        let rows = PublishedRateLimit.sandbox.map { limit -> JSONValue in
            var row: JSONObject = ["path": .string(limit.path), "error_code": .string(limit.code)]
            row["item"] = limit.item?.json
            row["client"] = limit.client?.json
            return .object(row)
        }
        return [
            "enabled": .bool(engine.rateLimiter.withLock { $0.isOn }), "read_on": .string(PublishedRateLimit.readOn),
            "limits": .array(rows),
        ]
    }

    private func answerLab(_ method: String, _ arguments: ControlArguments) async throws -> JSONValue {
        switch method {
        case "GET": break
        case "POST":
            guard engine.outbox.labOrders.count < WebhookLab.mostOrders else {
                throw Refusal(
                    status: 429,
                    message: "There can be at most \(WebhookLab.mostOrders) rules; remove them with DELETE first.")
            }
            let order = engine.outbox.order(try labOrder(arguments))
            return order.json
        case "DELETE":
            engine.outbox.dropLabOrders(now: engine.clock.now)
            await engine.settle()
        default:
            throw Refusal(
                status: 405, message: "The method \(method) is not allowed here; use GET, POST or DELETE.",
                allow: "GET, POST, DELETE")
        }
        return ["orders": .array(engine.outbox.labOrders.map(\.json))]
    }

    private func labOrder(_ arguments: ControlArguments) throws -> WebhookLab.Order {
        let name = try arguments.string("kind")
        guard let treatment = WebhookLab.Order.treatment(name, seconds: try arguments.optionalSeconds("seconds")) else {
            let names = WebhookLab.Order.names.joined(separator: ", ")
            throw Refusal(
                status: 400, message: "Unknown action '\(name)' of the webhook lab. Expected one of: \(names).")
        }
        let count = try arguments.optionalInt("count") ?? 1
        guard count > 0 else { throw Refusal(status: 400, message: "count must be at least 1.") }
        return WebhookLab.Order(
            id: "", name: name, treatment: treatment, count: try arguments.optionalBool("all") == true ? nil : count,
            clientID: try arguments.optionalString("client_id"), itemID: try arguments.optionalString("item_id"),
            webhookType: try arguments.optionalString("webhook_type"),
            webhookCode: try arguments.optionalString("webhook_code"))
    }

    private func letHappen(itemID: String, _ arguments: ControlArguments) async throws -> JSONValue {
        let code = try arguments.string("code")
        guard let event = ItemEvent(rawValue: code) else {
            let names = ItemEvent.allCases.map(\.rawValue).joined(separator: ", ")
            throw Refusal(status: 400, message: "Unknown Item event '\(code)'. Expected one of: \(names).")
        }
        let accountID = try arguments.optionalString("account_id")
        let errorCode = try arguments.optionalString("error_code")
        if let errorCode {
            guard event == .loginRequired else {
                throw Refusal(
                    status: 400, message: "error_code is allowed only with the event ERROR, not with \(code).")
            }
            guard SandboxError.documented(itemCode: errorCode) != nil else {
                throw Refusal(
                    status: 400,
                    message: "error_code must be a code of ITEM_ERROR or INSTITUTION_ERROR, such as NO_ACCOUNTS.")
            }
        }
        // A request that names an Item need not name its client.
        let owner =
            try arguments.members["client_id"] != nil
            ? client(arguments)
            : engine.allClients.first { client in client.world.withLock { $0.positions[itemID] != nil } }
        var isKnown = false
        if let owner {
            isKnown = try engine.withWorld(of: owner) { world, now throws(SandboxError) in
                try world.happen(event, itemID: itemID, accountID: accountID, errorCode: errorCode, now: now)
            }
        }
        guard isKnown else { throw Refusal(status: 404, message: "There is no Item with that id.") }
        await engine.settle()
        return ["item_id": .string(itemID), "code": .string(code)]
    }
}

extension PublishedRateLimit.Window {
    fileprivate var json: JSONValue {
        ["calls": .number(JSONNumber(calls)), "seconds": .number(JSONNumber(Int(saturating: seconds)))]
    }
}
