// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON

/// What `/beta/webhook_events/list` returns: the webhooks of a client's outbox, oldest first.
struct WebhookEventList: Sendable {
    /// For how long a webhook is listed.
    static let retention: Double = 7 * 86_400
    static let standardCount = 25

    private let deliveries: [WebhookDelivery]
    private let request: SandboxRequest

    /// - Parameter deliveries: The deliveries of all clients, in the order in which they were queued.
    init(_ deliveries: [WebhookDelivery], for request: SandboxRequest) {
        let oldest = request.now - Self.retention
        self.deliveries = deliveries.filter { $0.clientID == request.clientID && $0.queuedAt >= oldest }
        self.request = request
    }

    /// The page that the request asks for.
    func page() throws(SandboxError) -> JSONObject {
        let start = try start()
        let size = try request.pageSize(
            request.body["count"], named: "count", standard: Self.standardCount, most: 100)
        let rest = deliveries[start.index...]
        // One more than the page has says whether another follows; the rest of the outbox is not looked at.
        let found = Array(rest.lazy.filter(isWanted).prefix(size.value + 1))
        let page = found.prefix(size.value)
        let hasMore = found.count > page.count
        // A program that polls goes on after what it has seen, whether or not that was of the kinds that it asks for.
        let last = hasMore ? page.last : rest.last
        return [
            "webhook_events": .array(page.map { .object($0.eventJSON) }), "has_more": .bool(hasMore),
            "next_cursor": .string((last.map(Place.init) ?? start.place).text),
        ]
    }

    private func start() throws(SandboxError) -> (index: Int, place: Place) {
        if let text = request.optionalString("cursor"), !text.isEmpty {
            guard let place = Place(text) else { throw .invalidField("cursor must come from an earlier response") }
            if let known = deliveries.firstIndex(where: { $0.id == place.id }) { return (known + 1, place) }
            return (deliveries.firstIndex { $0.queuedAt.timeIntervalSince1970 > place.time } ?? deliveries.count, place)
        }
        let oldest = request.now - Self.retention
        let wanted = try request.moment("start_time") ?? oldest
        guard wanted >= oldest else { throw .invalidField("start_time must be within the last 7 days") }
        let place = Place(id: "", time: wanted.timeIntervalSince1970)
        return (deliveries.firstIndex { $0.queuedAt >= wanted } ?? deliveries.count, place)
    }

    private func isWanted(_ delivery: WebhookDelivery) -> Bool {
        // Only a filter that is given looks at its value: that of a payload has to be read from text.
        func accepts(_ name: String, _ value: @autoclosure () -> String?) -> Bool {
            guard let wanted = request.strings(name), !wanted.isEmpty else { return true }
            return value().map(wanted.contains) ?? false
        }
        return accepts("item_ids", delivery.itemID) && accepts("delivery_statuses", delivery.eventStatus)
            && accepts("webhook_types", delivery.payload["webhook_type"]?.stringValue)
            && accepts("webhook_codes", delivery.payload["webhook_code"]?.stringValue)
    }

    /// The last webhook that a client has seen; clients do not look into cursors.
    private struct Place {
        var id: String
        var time: Double

        init(id: String, time: Double) {
            self.id = id
            self.time = time
        }

        init(_ delivery: WebhookDelivery) {
            self.init(id: delivery.id, time: delivery.queuedAt.timeIntervalSince1970)
        }

        init?(_ text: String) {
            guard let data = Data(base64Encoded: text) else { return nil }
            let parts = String(decoding: data, as: UTF8.self).split(separator: " ", omittingEmptySubsequences: false)
            guard parts.count == 3, parts[0] == "webhook", let time = Double(parts[1]), time.isFinite else {
                return nil
            }
            self.init(id: String(parts[2]), time: time)
        }

        var text: String { Data("webhook \(time) \(id)".utf8).base64EncodedString() }
    }
}

extension WebhookDelivery {
    fileprivate var payload: JSONObject { (try? JSONValue(parsing: Array(body.utf8)))?.objectValue ?? [:] }

    /// The state as clients know it: what was never sent, or was lost on the way, has not arrived.
    fileprivate var eventStatus: String {
        switch state {
        case .pending: "PENDING"
        case .delivered: "DELIVERED"
        case .failed, .undelivered, .lost: "FAILED"
        }
    }

    fileprivate var eventJSON: JSONObject {
        let payload = payload
        return [
            "webhook_message_id": .string(id), "webhook_type": payload["webhook_type"] ?? "",
            "webhook_code": payload["webhook_code"] ?? "", "item_id": .optional(itemID),
            "sent_time": .string(queuedAt.timestamp), "payload": .object(payload), "destination_url": .string(url),
            "delivery_status": .string(eventStatus), "last_http_status_code": .optional(attempts.last?.status),
            "attempt_count": .number(JSONNumber(attempts.count)),
            "last_attempt_time": .optional(attempts.last?.at.timestamp),
        ]
    }
}
