// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// A webhook and its outcome.
struct WebhookDelivery: Sendable, Codable, Equatable {
    enum State: String, Sendable, Codable {
        case pending
        case delivered
        /// Every retry of the schedule failed.
        case failed
        /// Never sent, since its host is not allowed.
        case undelivered
        /// Never sent, since the webhook lab was told to lose it.
        case lost
    }

    struct Attempt: Sendable, Codable, Equatable {
        /// The business time.
        var at: Date
        var status: Int?
        var failure: String?
    }

    var id: String
    var clientID: String
    var url: String
    var itemID: String?
    /// The text that is sent, byte for byte, at each attempt.
    var body: String
    var queuedAt: Date
    var state: State
    var reason: String?
    var attempts: [Attempt] = []
    /// The token of the last attempt.
    var token: String?
    var machine = WebhookDeliveryStateMachine()
    var dueAt: Date
    /// What the webhook lab does to it; `nil` is nothing.
    var lab: String?
    var forgery: WebhookForgery?
    /// Whether others of its lane may overtake it.
    var isOvertaken: Bool?
    /// Whether it waits until another one of its lane has gone before.
    var isHeld: Bool?

    init(_ webhook: OutgoingWebhook, id: String, clientID: String, refusal: String?) {
        self.id = id
        self.clientID = clientID
        url = webhook.url
        itemID = webhook.itemID
        body = String(decoding: webhook.body.serialized(prettyPrinted: true), as: UTF8.self)
        queuedAt = webhook.queuedAt
        dueAt = webhook.queuedAt
        state = refusal == nil ? .pending : .undelivered
        reason = refusal
    }

    /// Webhooks with the same lane are first tried one after another.
    var lane: String { "\(clientID)\n\(itemID ?? url)" }

    var json: JSONValue {
        let attempts = attempts.map { attempt -> JSONValue in
            [
                "at": .string(attempt.at.timestamp),
                "status": .optional(attempt.status),
                "failure": .optional(attempt.failure),
            ]
        }
        return [
            "id": .string(id),
            "client_id": .string(clientID),
            "url": .string(url),
            "item_id": .optional(itemID),
            "state": .string(state.rawValue),
            "reason": .optional(reason),
            "queued_at": .string(queuedAt.timestamp),
            "next_attempt_at": state == .pending ? .string(dueAt.timestamp) : .null,
            "lab": .optional(lab),
            "attempts": .array(attempts),
            "body": .string(body),
            "jwt": .optional(token),
        ]
    }
}
