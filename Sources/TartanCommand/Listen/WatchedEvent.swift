// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import PlaidKnowledge
import PlaidWebhooks

/// An event of the Sandbox as a command shows it.
enum WatchedEvent: Sendable {
    struct Request: Sendable {
        var method = ""
        var path = ""
        /// `nil` if a fault broke the connection.
        var status: Int?
        var microseconds = 0
        var errorCode: String?
        var requestID: String?
        var userAgent: String?
        var clientID: String?
    }

    struct Webhook: Sendable {
        var id = ""
        var url = ""
        var type = ""
        var code = ""
        var itemID: String?
        var clientID: String?
        var lab: String?
        /// Why the Sandbox does not send it.
        var unsent: String?
        var isLost = false
        var body: [UInt8] = []
        var jwt: String?
        /// Why the signature does not prove it; `nil` if it does.
        var refusal: String?
    }

    struct Attempt: Sendable {
        var webhookID = ""
        var url = ""
        var number = 0
        var status: Int?
        var failure: String?
        var nextAttemptAt: String?
    }

    case request(Request, at: String)
    case webhook(Webhook, at: String)
    case attempt(Attempt, at: String)

    /// Reads a line of the stream, and verifies a webhook; `nil` for what later versions may add.
    init?(_ line: JSONValue, verifier: WebhookVerifier) async {
        func text(_ name: String) -> String? { line[name]?.stringValue }
        let at = text("at") ?? ""
        switch text("type") {
        case "request":
            self = .request(
                Request(
                    method: text("method") ?? "", path: text("path") ?? "", status: line["status"]?.intValue,
                    microseconds: line["microseconds"]?.intValue ?? 0, errorCode: text("error_code"),
                    requestID: text("request_id"), userAgent: text("user_agent"), clientID: text("client_id")),
                at: at)
        case "webhook":
            var webhook = Webhook(
                id: text("webhook_id") ?? "", url: text("url") ?? "", itemID: text("item_id"),
                clientID: text("client_id"), lab: text("lab"), body: Array((text("body") ?? "").utf8),
                jwt: text("jwt"))
            let body = try? JSONValue(parsing: webhook.body)
            webhook.type = body?["webhook_type"]?.stringValue ?? ""
            webhook.code = body?["webhook_code"]?.stringValue ?? ""
            webhook.isLost = text("state") == "lost"
            if text("state") == "undelivered" { webhook.unsent = text("reason") ?? "the Sandbox does not send it" }
            if !webhook.isLost { webhook.refusal = await Self.refusal(of: webhook, verifier) }
            self = .webhook(webhook, at: at)
        case "attempt":
            self = .attempt(
                Attempt(
                    webhookID: text("webhook_id") ?? "", url: text("url") ?? "",
                    number: line["attempt"]?.intValue ?? 0, status: line["status"]?.intValue,
                    failure: text("failure"), nextAttemptAt: text("next_attempt_at")),
                at: at)
        default: return nil
        }
    }

    private static func refusal(of webhook: Webhook, _ verifier: WebhookVerifier) async -> String? {
        do throws(WebhookError) {
            _ = try await verifier.verify(
                body: webhook.body, verificationHeader: webhook.jwt ?? "", now: Date())
            return nil
        } catch {
            return error.message
        }
    }

    /// The time in UTC, as the stream has it.
    var at: String {
        switch self {
        case .request(_, let at), .webhook(_, let at), .attempt(_, let at): at
        }
    }

    /// Whether something went wrong that somebody may want to look at.
    var isError: Bool {
        switch self {
        case .request(let request, _): request.status.map { $0 >= 400 } ?? true
        case .webhook(let webhook, _): webhook.refusal != nil || webhook.unsent != nil || webhook.isLost
        case .attempt(let attempt, _): attempt.status != 200
        }
    }

    /// Whether an attempt succeeded, which says nothing beyond its webhook.
    var isRoutine: Bool {
        guard case .attempt(let attempt, _) = self else { return false }
        return attempt.status == 200
    }
}

extension WatchedEvent {
    /// The event as one line of JSON: without the body, which may contain tokens of Link.
    var json: JSONValue {
        switch self {
        case .request(let request, let at):
            return [
                "type": "request", "at": .string(at), "client_id": .optional(request.clientID),
                "method": .string(request.method), "path": .string(request.path), "status": .optional(request.status),
                "microseconds": .optional(request.microseconds), "error_code": .optional(request.errorCode),
                "meaning": .optional(request.meaning), "request_id": .optional(request.requestID),
                "user_agent": .optional(request.userAgent),
            ]
        case .webhook(let webhook, let at):
            return [
                "type": "webhook", "at": .string(at), "client_id": .optional(webhook.clientID),
                "webhook_id": .string(webhook.id), "webhook_type": .string(webhook.type),
                "webhook_code": .string(webhook.code), "item_id": .optional(webhook.itemID),
                "url": .string(webhook.url),
                "verified": .bool(webhook.refusal == nil && !webhook.isLost), "refusal": .optional(webhook.refusal),
                "unsent": .optional(webhook.isLost ? "the webhook lab dropped it" : webhook.unsent),
                "lab": .optional(webhook.lab),
                "meaning": .optional(webhook.meaning),
            ]
        case .attempt(let attempt, let at):
            return [
                "type": "attempt", "at": .string(at), "webhook_id": .string(attempt.webhookID),
                "url": .string(attempt.url), "attempt": .optional(attempt.number), "status": .optional(attempt.status),
                "failure": .optional(attempt.failure), "next_attempt_at": .optional(attempt.nextAttemptAt),
            ]
        }
    }
}

extension WatchedEvent.Request {
    /// What its error means, and what to do.
    var meaning: String? {
        guard let status else { return "a fault rule broke the connection" }
        guard status >= 400 else { return nil }
        return errorCode.flatMap { Knowledge.error(code: $0)?.meaning }
    }
}

extension WatchedEvent.Webhook {
    /// What it says.
    var meaning: String? { Knowledge.webhook(type: type, code: code)?.meaning }
}
