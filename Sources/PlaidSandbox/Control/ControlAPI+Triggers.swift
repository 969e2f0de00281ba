// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Synchronization

// Changes of state and webhooks by name.

extension ControlAPI {
    /// How many outcomes a response lists at most; the counts are of all.
    private static let mostOutcomes = 1_000

    /// Lists what can be triggered, or triggers it.
    func answerTrigger(_ method: String, _ arguments: ControlArguments) async throws -> JSONValue {
        if method == "GET" { return ["triggers": .array(Trigger.all.map(\.json))] }
        guard method == "POST" else {
            throw Refusal(
                status: 405, message: "The method \(method) is not allowed here; use GET or POST.", allow: "GET, POST")
        }
        let name = try arguments.string("event")
        guard let trigger = Trigger.named(name) else {
            throw Refusal(
                status: 400,
                message: "\(name.clipped(bytes: 80)) cannot be triggered; GET /_tartan/trigger lists the events.")
        }
        let targets = try targets(of: trigger, arguments)
        var order = Trigger.Order(now: engine.clock.now)
        order.accountID = try arguments.optionalString("account_id")
        order.errorCode = try arguments.optionalString("error_code")
        order.webhook = try arguments.optionalString("webhook")
        if let code = order.errorCode, SandboxError.documented(itemCode: code) == nil {
            throw Refusal(
                status: 400,
                message: "error_code is not the code of an ITEM_ERROR or INSTITUTION_ERROR, such as NO_ACCOUNTS.")
        }
        var outcomes: [JSONValue] = []
        var failures = 0
        for target in targets {
            order.id = target.id
            do throws(SandboxError) {
                let sent = try engine.withWorld(of: target.client) { [order] world, now throws(SandboxError) in
                    var order = order
                    order.now = now
                    return try world.perform(trigger, order)
                }
                if outcomes.count < Self.mostOutcomes { outcomes.append(outcome(trigger, target, sent: sent)) }
            } catch {
                // Of one thing alone the refusal is the response.
                guard targets.count > 1 else { throw error }
                failures += 1
                if outcomes.count < Self.mostOutcomes { outcomes.append(outcome(trigger, target, error: error)) }
            }
            // Of many Items, too: others need the thread in between.
            await Task.yield()
        }
        await engine.settle()
        return [
            "event": .string(trigger.name), "triggered": .number(JSONNumber(targets.count - failures)),
            "failed": .number(JSONNumber(failures)), "outcomes": .array(outcomes),
        ]
    }

    private struct Target: Sendable {
        var client: SandboxEngine.Client
        var id: String
    }

    private func outcome(
        _ trigger: Trigger, _ target: Target, sent: [String] = [], error: SandboxError? = nil
    ) -> JSONValue {
        [
            "client_id": .string(target.client.id), "subject": .string(trigger.subject.rawValue),
            "id": trigger.subject == .client ? .null : .string(target.id), "webhooks": .strings(sent),
            "error": .optional(error.map { "\($0.code): \($0.message)" }),
        ]
    }

    private func targets(of trigger: Trigger, _ arguments: ControlArguments) throws -> [Target] {
        let isAll = try arguments.optionalBool("all") == true
        guard trigger.subject == .item else {
            guard !isAll, arguments.members["item_id"] == nil else {
                throw Refusal(
                    status: 400, message: "\(trigger.name) does not apply to Items; name its object with id.")
            }
            let client = try client(arguments)
            if trigger.subject == .client { return [Target(client: client, id: "")] }
            if let id = try arguments.optionalString("id") { return [Target(client: client, id: id)] }
            guard let id = trigger.latest(client.world.withLock { $0 }) else {
                throw Refusal(
                    status: 404, message: "This client has no \(trigger.subject.noun) to which the event applies.")
            }
            return [Target(client: client, id: id)]
        }
        let given = try arguments.optionalString("item_id") ?? arguments.optionalString("id")
        guard given == nil || !isAll else { throw Refusal(status: 400, message: "Name an item_id or all, not both.") }
        let clients = try arguments.members["client_id"] == nil ? engine.allClients : [client(arguments)]
        if let given {
            guard let owner = clients.first(where: { $0.world.withLock { $0.positions[given] != nil } }) else {
                throw Refusal(status: 404, message: "There is no Item with that id.")
            }
            return [Target(client: owner, id: given)]
        }
        let found = clients.flatMap { client in
            client.world.withLock { $0 }.items.lazy.filter { !$0.isRemoved }.map { Target(client: client, id: $0.id) }
        }
        guard let first = found.first else { throw Refusal(status: 404, message: "There is no Item yet.") }
        guard isAll || found.count == 1 else {
            throw Refusal(status: 400, message: "There are \(found.count) Items; name one with item_id, or set all.")
        }
        return isAll ? found : [first]
    }
}
