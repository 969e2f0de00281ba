// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// Something that happened, for everyone who watches the Sandbox.
///
/// It holds no secret and no token: of a request only what can be told without its body, of a webhook what its receiver
/// gets.
struct SandboxEvent: Sendable {
    /// A request of Plaid's API and how it was answered.
    struct Request: Sendable {
        var method: String
        var path: String
        /// `nil` when the connection was broken on purpose.
        var status: Int?
        var duration: Duration
        var errorType: String?
        var errorCode: String?
        var requestID: String?
        /// What the caller calls itself.
        var userAgent: String?
    }

    /// How an attempt to deliver a webhook ended.
    struct Attempt: Sendable {
        var webhookID: String
        var url: String
        /// The first attempt is 1.
        var number: Int
        var status: Int?
        var failure: String?
        var state: WebhookDelivery.State
        var nextAttemptAt: Date?
    }

    enum Kind: Sendable {
        case request(Request)
        /// A webhook that is sent for the first time, or that would be sent if its host were allowed.
        case webhook(WebhookDelivery)
        case attempt(Attempt)
    }

    var kind: Kind
    var clientID: String?
    /// The real time.
    var at = Date()
    /// Given by the log, rising.
    var number = 0

    var type: EventType {
        switch kind {
        case .request: .request
        case .webhook: .webhook
        case .attempt: .attempt
        }
    }

    /// About how much memory it takes.
    var bytes: Int {
        switch kind {
        case .request(let request): 256 + request.path.utf8.count
        case .webhook(let delivery): 512 + delivery.body.utf8.count + delivery.url.utf8.count
        case .attempt(let attempt): 256 + attempt.url.utf8.count
        }
    }

    var webhookID: String? {
        switch kind {
        case .request: nil
        case .webhook(let delivery): delivery.id
        case .attempt(let attempt): attempt.webhookID
        }
    }
}

/// The kinds of events, as a stream names them.
enum EventType: String, Sendable, CaseIterable {
    case request
    case webhook
    case attempt
}

extension SandboxEvent.Request {
    /// Describes a request by what is safe to show.
    init(
        method: String, path: String, isOperation: Bool, status: Int?, duration: Duration, headers: SandboxHeaders
    ) {
        self.method = Self.plain(method, bytes: 16)
        self.path = isOperation ? path : Self.shown(path)
        self.status = status
        self.duration = duration
        userAgent = headers["user-agent"].map { Self.plain($0, bytes: 80) }
    }

    /// Takes the error and the request's id from an answer.
    mutating func read(_ answer: PlaidSandbox.Response) {
        guard answer.status >= 400, answer.body.count <= Self.longestError,
            let body = (try? JSONValue(parsing: answer.body))?.objectValue
        else { return }
        errorType = body["error_type"]?.stringValue?.clipped(bytes: 80)
        errorCode = body["error_code"]?.stringValue?.clipped(bytes: 80)
        requestID = body["request_id"]?.stringValue?.clipped(bytes: 80)
    }

    private static let longestError = 16 << 10

    /// A path that is none of Plaid's may hold anything, a token too.
    private static func shown(_ path: String) -> String {
        let parts = path.clipped(bytes: 120).split(separator: "/", omittingEmptySubsequences: false)
        return parts.map { part in
            let hidesToken = part.contains("-sandbox-") || part.contains("-production-") || part.utf8.count > 40
            return hidesToken ? "…" : plain(String(part), bytes: 40)
        }.joined(separator: "/")
    }

    /// Visible ASCII only, so that it does nothing to a terminal.
    private static func plain(_ text: String, bytes: Int) -> String {
        // Nearly all are.
        if text.utf8.count <= bytes, text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
        return String(
            String.UnicodeScalarView(
                text.clipped(bytes: bytes).unicodeScalars.map { (0x20...0x7E).contains($0.value) ? $0 : "?" }))
    }
}

extension SandboxEvent {
    /// The event as a line of a stream shows it.
    ///
    /// - Parameters:
    ///   - cursor: Where to go on after it.
    ///   - key: Signs the webhook, at the time of reading: a receiver refuses what was signed more than five minutes ago.
    func json(cursor: String, key: SigningKey) -> JSONValue {
        var line: JSONObject = [
            "type": .string(type.rawValue), "cursor": .string(cursor), "at": .string(at.millisecondTimestamp),
            "client_id": .optional(clientID),
        ]
        switch kind {
        case .request(let request): request.describe(in: &line)
        case .webhook(let delivery): delivery.describe(in: &line, key: key)
        case .attempt(let attempt): attempt.describe(in: &line)
        }
        return .object(line)
    }
}

extension SandboxEvent.Request {
    fileprivate func describe(in line: inout JSONObject) {
        line["method"] = .string(method)
        line["path"] = .string(path)
        line["status"] = .optional(status)
        line["microseconds"] = .number(JSONNumber(Int(saturating: duration / .microseconds(1))))
        line["error_type"] = .optional(errorType)
        line["error_code"] = .optional(errorCode)
        line["request_id"] = .optional(requestID)
        line["user_agent"] = .optional(userAgent)
    }
}

extension SandboxEvent.Attempt {
    fileprivate func describe(in line: inout JSONObject) {
        line["webhook_id"] = .string(webhookID)
        line["url"] = .string(url)
        line["attempt"] = .number(JSONNumber(number))
        line["status"] = .optional(status)
        line["failure"] = .optional(failure)
        line["state"] = .string(state.rawValue)
        line["next_attempt_at"] = nextAttemptAt.map { .string($0.timestamp) } ?? .null
    }
}

extension WebhookDelivery {
    fileprivate func describe(in line: inout JSONObject, key: SigningKey) {
        // What the lab has lost is never sent, and so not signed either.
        let signed =
            state == .lost
            ? nil : try? WebhookSigner.webhook(Array(body.utf8), issuedAt: Date(), key: key, forgery: forgery)
        line["webhook_id"] = .string(id)
        line["url"] = .string(url)
        line["item_id"] = .optional(itemID)
        line["state"] = .string(state.rawValue)
        line["reason"] = .optional(reason)
        line["lab"] = .optional(lab)
        line["body"] = .string(signed.map { String(decoding: $0.body, as: UTF8.self) } ?? body)
        line["jwt"] = .optional(signed?.token)
    }
}
