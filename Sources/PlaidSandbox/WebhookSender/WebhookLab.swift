// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// Orders to send webhooks as no one should, so that a receiver can show what it does with them.
///
/// Pure: each webhook that is queued is shown to it, and it answers what is queued in its place. Webhooks that are recorded
/// only are treated alike, since `tartan listen` forwards them.
struct WebhookLab: Sendable {
    /// What is done to a webhook.
    enum Treatment: Sendable, Equatable {
        case forged(WebhookForgery)
        case duplicate
        /// It is sent after the next one of its Item.
        case reordered
        case delayed(seconds: Seconds)
        case lost
    }

    /// An order and how often it was carried out.
    struct Order: Sendable {
        var id: String
        var name: String
        var treatment: Treatment
        /// How many webhooks it is about; `nil` is all.
        var count: Int?
        var clientID: String?
        var itemID: String?
        var webhookType: String?
        var webhookCode: String?
        var done = 0

        fileprivate var readsBody: Bool { webhookType != nil || webhookCode != nil }

        fileprivate func matches(_ delivery: WebhookDelivery, body: JSONValue?) -> Bool {
            if done >= count ?? .max { return false }
            if let clientID, clientID != delivery.clientID { return false }
            if let itemID, itemID != delivery.itemID { return false }
            if let webhookType, webhookType != body?["webhook_type"]?.stringValue { return false }
            if let webhookCode, webhookCode != body?["webhook_code"]?.stringValue { return false }
            return true
        }
    }

    /// A webhook that waits to be overtaken goes out after a day of business time at the latest.
    static let longestHold: TimeInterval = 24 * 3_600
    /// Each webhook is held against all of them.
    static let mostOrders = 1_000

    private(set) var orders: [Order] = []
    private var made = 0

    /// Adds an order after the others and answers it with its id.
    mutating func add(_ order: Order) -> Order {
        made += 1
        var order = order
        order.id = "lab-\(made)"
        orders.append(order)
        return order
    }

    mutating func removeAll() { orders = [] }

    /// What is queued in place of a webhook: the first order that is about it decides.
    mutating func treat(_ delivery: WebhookDelivery) -> [WebhookDelivery] {
        guard !orders.isEmpty else { return [delivery] }
        // Read once, however many orders ask what it says.
        let body = orders.contains(where: \.readsBody) ? try? JSONValue(parsing: Array(delivery.body.utf8)) : nil
        guard let index = orders.firstIndex(where: { $0.matches(delivery, body: body) }) else { return [delivery] }
        orders[index].done += 1
        var delivery = delivery
        delivery.lab = orders[index].name
        switch orders[index].treatment {
        case .forged(let forgery): delivery.forgery = forgery
        case .duplicate:
            var second = delivery
            second.id += "-again"
            return [delivery, second]
        case .reordered:
            delivery.state = .pending
            delivery.isHeld = true
            delivery.isOvertaken = true
            delivery.dueAt = delivery.queuedAt.addingTimeInterval(Self.longestHold)
        case .delayed(let seconds):
            delivery.state = .pending
            delivery.isOvertaken = true
            delivery.dueAt = delivery.queuedAt.addingTimeInterval(seconds.value)
        case .lost:
            delivery.state = .lost
            delivery.reason = "dropped by the webhook lab"
        }
        return [delivery]
    }
}

extension WebhookLab.Order {
    /// The names of all treatments, and those that take seconds.
    static let names = [
        "tampered_body", "stale_iat", "unknown_kid", "wrong_algorithm", "no_algorithm", "wrong_signature",
        "missing_header", "duplicate", "reordered", "delayed", "lost",
    ]

    /// The treatment of that name; `nil` for a name that there is not.
    static func treatment(_ name: String, seconds: Seconds?) -> WebhookLab.Treatment? {
        switch name {
        case "tampered_body": .forged(.tamperedBody)
        // Verifiers refuse what is older than five minutes.
        case "stale_iat": .forged(.staleIssue(seconds: seconds ?? 600))
        case "unknown_kid": .forged(.unknownKey)
        case "wrong_algorithm": .forged(.sharedSecret)
        case "no_algorithm": .forged(.noAlgorithm)
        case "wrong_signature": .forged(.wrongSignature)
        case "missing_header": .forged(.missingHeader)
        case "duplicate": .duplicate
        case "reordered": .reordered
        case "delayed": .delayed(seconds: seconds ?? 60)
        case "lost": .lost
        default: nil
        }
    }

    var json: JSONValue {
        var json: JSONObject = ["id": .string(id), "kind": .string(name)]
        json["count"] = .optional(count)
        json["client_id"] = clientID.map(JSONValue.string)
        json["item_id"] = itemID.map(JSONValue.string)
        json["webhook_type"] = webhookType.map(JSONValue.string)
        json["webhook_code"] = webhookCode.map(JSONValue.string)
        json["done"] = .number(JSONNumber(done))
        return .object(json)
    }
}
