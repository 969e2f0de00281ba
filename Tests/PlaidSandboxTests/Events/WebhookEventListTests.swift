// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// `/beta/webhook_events/list`: pages, filters and cursors over an outbox.
@Suite struct WebhookEventListTests {
    private static let now = Bank.start

    private func delivery(_ number: Int, code: String, client: String = "client", age: Double) -> WebhookDelivery {
        WebhookDelivery(
            OutgoingWebhook(
                url: "http://127.0.0.1/hook", body: ["webhook_type": "ITEM", "webhook_code": .string(code)],
                itemID: "item-\(number)", queuedAt: Self.now - age),
            id: "delivery-\(number)", clientID: client, refusal: nil)
    }

    /// Five of the client, one of another client, and one that is too old to be listed.
    private var outbox: [WebhookDelivery] {
        [delivery(0, code: "ERROR", age: 8 * 86_400), delivery(1, code: "ERROR", client: "other", age: 600)]
            + (2...6).map { delivery($0, code: $0 == 4 ? "LOGIN_REPAIRED" : "ERROR", age: Double(600 - $0)) }
    }

    private func page(_ body: JSONObject, _ deliveries: [WebhookDelivery]? = nil) throws -> JSONValue {
        let request = SandboxRequest(
            path: "/beta/webhook_events/list", clientID: "client", body: body, now: Self.now, requestID: "r")
        return .object(try WebhookEventList(deliveries ?? outbox, for: request).page())
    }

    private func items(_ page: JSONValue) throws -> [String] {
        try page.list("webhook_events").map { try $0.text("item_id") }
    }

    @Test(arguments: 1...6) func pagesHaveEachWebhookOnce(count: Int) throws {
        var (found, cursor, pages) = ([String](), JSONValue.null, 0)
        repeat {
            let page = try page(["count": .number(JSONNumber(count)), "cursor": cursor])
            let more = try items(page)
            #expect(more.count <= count && (page["has_more"]?.boolValue == false || more.count == count))
            found += more
            cursor = page["next_cursor"] ?? .null
            pages += 1
            if page["has_more"]?.boolValue == false { break }
        } while pages < 10
        #expect(found == ["item-2", "item-3", "item-4", "item-5", "item-6"])
        #expect(pages == (5 + count - 1) / count)
    }

    @Test(
        arguments: [
            (["webhook_codes": ["LOGIN_REPAIRED"]], ["item-4"]), (["webhook_codes": ["NO_SUCH"]], []),
            (["webhook_types": ["ITEM"], "item_ids": ["item-6", "item-1"]], ["item-6"]),
            (["delivery_statuses": ["DELIVERED"]], []),
            (
                ["delivery_statuses": ["PENDING"], "webhook_codes": ["ERROR"]],
                ["item-2", "item-3", "item-5", "item-6"]
            ),
            (["webhook_codes": []], ["item-2", "item-3", "item-4", "item-5", "item-6"]),
        ] as [(JSONObject, [String])])
    func filtersHoldTogether(_ filters: JSONObject, _ expected: [String]) throws {
        let page = try page(filters)
        #expect(try items(page) == expected)
        #expect(page["has_more"]?.boolValue == false)
    }

    @Test func aCursorIsPastWhatAFilterLeftOut() throws {
        let first = try page(["webhook_codes": ["LOGIN_REPAIRED"]])
        let cursor = first["next_cursor"] ?? .null
        #expect(try items(page(["cursor": cursor])) == [])
        #expect(try items(page(["cursor": cursor], outbox + [delivery(7, code: "ERROR", age: 1)])) == ["item-7"])
    }

    @Test(arguments: ["x", "d2ViaG9vaw==", "d2ViaG9vayBuYW4gYQ=="]) func otherCursorsAreRefused(_ cursor: String) {
        #expect(throws: SandboxError.self) { try page(["cursor": .string(cursor)]) }
    }

    @Test func aTimeBeforeTheRetentionIsRefused() throws {
        let early = (Self.now - 7 * 86_400 - 1).timestamp
        #expect(throws: SandboxError.self) { try page(["start_time": .string(early)]) }
        let late = (Self.now - 596).timestamp
        #expect(try items(page(["start_time": .string(late)])) == ["item-4", "item-5", "item-6"])
    }
}
