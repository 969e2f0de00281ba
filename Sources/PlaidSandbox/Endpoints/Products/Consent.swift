// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// What a bank's portal shows to the owner of an Item: who may read it, what was read last, and what was agreed to.

extension Item {
    /// What was agreed to and read beyond the Item's creation.
    struct Consent: Sendable, Codable {
        var isImported = false
        var events: [Event] = []
        /// What the application may read, when its owner has said so.
        var scopes: JSONObject?
        var isUnlinked = false
        /// When each kind of data was read last, by the contract's name of the kind.
        var accessed: [String: Date] = [:]

        struct Event: Sendable, Codable {
            /// The `activity` of the contract.
            var activity: String
            var time: Date
            var scopes: JSONObject?
        }
    }
}

extension World {
    mutating func itemApplicationList(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let items = try consentItems(request).filter { $0.consent?.isUnlinked != true }
        // One application: the client itself. It has been linked since the first of its Items.
        guard let first = items.min(by: { $0.createdAt < $1.createdAt }) else { return ["applications": []] }
        return [
            "applications": [
                [
                    "application_id": .string(applicationID),
                    "application_url": .null,
                    "created_at": .string(first.createdAt.timestamp),
                    "display_name": "Sandbox application",
                    "logo_url": .null,
                    "name": "Sandbox application",
                    "reason_for_access": .null,
                    "scopes": items.count == 1 ? Self.nullable(first.consent?.scopes) : .null,
                ]
            ]
        ]
    }

    mutating func itemApplicationScopesUpdate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try linkedItem(request)
        let scopes = request.body["scopes"]?.objectValue ?? [:]
        items[position].consent?.scopes = scopes
        record("SCOPES_UPDATE", position, scopes: scopes, at: request.now)
        return [:]
    }

    mutating func itemApplicationUnlink(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try linkedItem(request)
        items[position].consent?.isUnlinked = true
        record("ITEM_UNLINK", position, at: request.now)
        return [:]
    }

    /// The consent events of one Item or of all, newest first.
    func itemActivityList(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let count = request.body["count"]?.intValue ?? 50
        guard (1...50).contains(count) else {
            throw .invalidField("count must be an integer between 1 and 50, inclusive")
        }
        let items = try consentItems(request)
        var events: [(time: Date, json: JSONValue)] = []
        for item in items {
            let created = Item.Consent.Event(
                activity: item.consent?.isImported == true ? "ITEM_IMPORT" : "ITEM_CREATE", time: item.createdAt)
            for (number, event) in ([created] + (item.consent?.events ?? [])).enumerated() {
                events.append((event.time, activityJSON(event, number, item)))
            }
        }
        // Events of one moment keep their order, the later ones first.
        let sorted = events.enumerated().sorted { ($0.element.time, $0.offset) > ($1.element.time, $1.offset) }
        var start = 0
        if let cursor = request.optionalString("cursor"), !cursor.isEmpty {
            guard cursor.hasPrefix("activity-"), let read = Int(cursor.dropFirst("activity-".count)),
                (0...sorted.count).contains(read)
            else { throw .invalidField("cursor must come from /item/activity/list") }
            // Counted from the oldest event, so that new ones do not shift the pages.
            start = sorted.count - read
        }
        let page = sorted.dropFirst(start).prefix(count)
        let left = sorted.count - start - page.count
        var answer: JSONObject = [
            "activities": .array(page.map(\.element.json)),
            "last_data_access_times": [.object(lastAccess(items))],
        ]
        if left > 0 { answer["cursor"] = .string("activity-\(left)") }
        return answer
    }

    /// Remembers that a kind of data was read.
    ///
    /// Reading changes the world once a day at most: only the first time of a day is kept.
    mutating func recordAccess(_ product: String, _ position: Int) {
        guard let kind = Self.accessKinds[product],
            items[position].consent?.accessed[kind].map({ Day($0) == Day(now) }) != true
        else { return }
        items[position].consent = items[position].consent ?? Item.Consent()
        items[position].consent?.accessed[kind] = now
    }

    mutating func record(_ activity: String, _ position: Int, scopes: JSONObject? = nil, at time: Date) {
        items[position].consent = items[position].consent ?? Item.Consent()
        items[position].consent?.events.append(Item.Consent.Event(activity: activity, time: time, scopes: scopes))
    }

    private static let accessKinds = [
        "auth": "account_routing_number", "identity": "contact_details",
        "investments": "investments", "investments_auth": "investments", "liabilities": "credit_and_loans",
        "signal": "transaction_risk_info", "transactions": "transactions",
    ]

    /// The client's application, as banks know it.
    var applicationID: String { identifiers.hex("application", count: 24) }

    private static func nullable(_ object: JSONObject?) -> JSONValue { object.map(JSONValue.object) ?? .null }

    /// The Item of the request's access token, or all.
    private func consentItems(_ request: SandboxRequest) throws(SandboxError) -> [Item] {
        guard let token = request.optionalString("access_token") else { return items.filter { !$0.isRemoved } }
        return [items[try position(accessToken: token)]]
    }

    /// The Item of the request, which the application that it names must be linked to.
    private mutating func linkedItem(_ request: SandboxRequest) throws(SandboxError) -> Int {
        let position = try position(request, evenWithoutLogin: true)
        guard try request.string("application_id") == applicationID, items[position].consent?.isUnlinked != true else {
            throw .invalidField("application_id must be the id of an application that is connected to this Item")
        }
        items[position].consent = items[position].consent ?? Item.Consent()
        return position
    }

    private func activityJSON(_ event: Item.Consent.Event, _ number: Int, _ item: Item) -> JSONValue {
        var json: JSONObject = [
            "activity": .string(event.activity),
            "id": .string(item.identifiers.uuid("activity-\(number)")),
            "initiated_date": .string(Day(event.time).text),
            "initiator": .string(applicationID),
            "state": "SUCCESS",
            "target_application_id": .string(applicationID),
        ]
        if let scopes = event.scopes { json["scopes"] = .object(scopes) }
        return .object(json)
    }

    private func lastAccess(_ items: [Item]) -> JSONObject {
        var json: JSONObject = [
            "account_balance_info": .null, "account_routing_number": .null, "application_id": .string(applicationID),
            "contact_details": .null, "credit_and_loans": .null, "investments": .null, "payroll_info": .null,
            "transaction_risk_info": .null, "transactions": .null,
        ]
        for kind in json.keys {
            guard let time = items.compactMap({ $0.consent?.accessed[kind] }).max() else { continue }
            json[kind] = .string(time.timestamp)
        }
        // Newer clients know two of them by other names.
        json["contact_info"] = json["contact_details"]
        json["credit_loan_info"] = json["credit_and_loans"]
        return json
    }
}
