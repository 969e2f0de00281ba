// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// Something that can be triggered by name: a change of state with its webhooks, or a webhook alone.
struct Trigger: Sendable {
    /// What it happens to.
    enum Subject: String, Sendable, CaseIterable {
        case item
        case user
        case linkToken = "link_token"
        case transfer
        case refund
        case bankTransfer = "bank_transfer"
        case payment
        case screening
        case entityScreening = "entity_screening"
        case beaconUser = "beacon_user"
        /// Work that a request has started and that is done later; its id is that of what the work is about.
        case job
        /// The client as a whole; there is no id.
        case client

        /// The word for messages.
        var noun: String { rawValue.replacing("_", with: " ") }
    }

    /// What is to happen to which thing.
    struct Order: Sendable {
        var id = ""
        var accountID: String?
        var errorCode: String?
        /// Where webhooks go that belong to no Item.
        var webhook: String?
        var now: Date
    }

    typealias Action = @Sendable (inout World, Order) throws(SandboxError) -> Void
    typealias Search = @Sendable (World) -> String?

    /// In lower case with hyphens for a change of state, `TYPE/CODE` for a webhook alone.
    let name: String
    let summary: String
    let subject: Subject
    /// The webhooks that it can send, as `TYPE/CODE`.
    let webhooks: [String]
    /// Finds the latest thing that it can happen to, for those that are not about Items.
    private(set) var latest: Search = { _ in nil }
    let perform: Action

    init(
        _ name: String, _ summary: String, _ subject: Subject, webhooks: [String] = [], _ perform: @escaping Action
    ) {
        self.name = name
        self.summary = summary
        self.subject = subject
        self.webhooks = webhooks
        self.perform = perform
    }

    /// The same with a way to find the latest thing that it can happen to.
    func finding(_ latest: @escaping Search) -> Trigger {
        var trigger = self
        trigger.latest = latest
        return trigger
    }

    /// All of them, in the order in which they are listed.
    static let all: [Trigger] =
        itemStates + data + readyData + people + transfers + payments + jobs + firedWebhooks

    /// The trigger of that name, in upper or lower case and with hyphens or underscores.
    static func named(_ text: String) -> Trigger? { table[key(text)] }

    /// By name; error codes and webhooks that belong to one change of state name it, too.
    private static let table: [String: Trigger] = {
        var table: [String: Trigger] = [:]
        for trigger in all { table[key(trigger.name)] = trigger }
        let others = ["ITEM_LOGIN_REQUIRED": "login-required"]
        for (name, meant) in others { table[key(name)] = table[meant] }
        // A code alone, such as NEW_ACCOUNTS_AVAILABLE, where only one change of state sends it.
        for trigger in all where trigger.webhooks.count == 1 && !trigger.name.contains("/") {
            let code = key(trigger.webhooks[0].split(separator: "/").last.map(String.init) ?? "")
            let senders = all.filter {
                !$0.name.contains("/") && $0.webhooks.contains { key($0).hasSuffix("/\(code)") }
            }
            if senders.count == 1, table[code] == nil { table[code] = trigger }
        }
        return table
    }()

    private static func key(_ text: String) -> String { text.lowercased().replacing("_", with: "-") }

    var json: JSONValue {
        [
            "name": .string(name), "summary": .string(summary), "subject": .string(subject.rawValue),
            "webhooks": .strings(webhooks),
        ]
    }
}

extension World {
    /// A request as a client would make it, for a trigger that does what an operation does.
    func request(_ path: String, _ body: JSONObject, at time: Date) -> SandboxRequest {
        SandboxRequest(path: path, clientID: clientID, body: body, now: time, requestID: "")
    }

    /// The position of the Item that an order is about.
    func position(_ order: Trigger.Order) throws(SandboxError) -> Int {
        guard let position = positions[order.id], !items[position].isRemoved else { throw .itemNotFound }
        return position
    }

    /// Performs a trigger and names the webhooks that it sent, as `TYPE/CODE`.
    mutating func perform(_ trigger: Trigger, _ order: Trigger.Order) throws(SandboxError) -> [String] {
        catchUp(positions[order.id].map { [$0] } ?? [], to: order.now)
        let before = webhooks.count
        try trigger.perform(&self, order)
        return webhooks.dropFirst(min(before, webhooks.count)).map { webhook in
            "\(webhook.body["webhook_type"]?.stringValue ?? "")/\(webhook.body["webhook_code"]?.stringValue ?? "")"
        }
    }
}
