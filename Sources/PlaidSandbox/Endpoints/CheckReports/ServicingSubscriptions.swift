// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// Subscriptions that keep the reports of a user up to date: records of the kind `cra_subscription`.

extension World {
    mutating func servicingSubscriptionCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let user = try user(of: request)
        let id = "cra-sub-sandbox-\(newUUID("cra-subscription"))"
        let members = request.body.picking(["scope", "products", "cadence", "webhook"])
        addRecord(
            "cra_subscription", id, members.merging(["user_id": .string(user.id)]), at: request.now)
        return ["subscription_id": .string(id)]
    }

    func servicingSubscriptionGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        ["subscription": .object(Self.subscriptionJSON(try servicingSubscription(request)))]
    }

    func servicingSubscriptionList(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let user = try user(of: request)
        let own = allRecords("cra_subscription").filter { $0.text("user_id") == user.id }
        return ["subscriptions": .array(own.map { .object(Self.subscriptionJSON($0)) })]
    }

    /// Replaces the products or the webhook; `reset_fields` takes the webhook away.
    mutating func servicingSubscriptionUpdate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let id = try servicingSubscription(request).id
        var changes = request.body.picking(["products", "webhook"])
        if request.strings("reset_fields")?.contains("webhook") == true {
            guard changes["webhook"] == nil else {
                throw .invalidField("webhook must not be given and reset in one request")
            }
            changes["webhook"] = .null
        }
        updateRecord("cra_subscription", id, changes)
        return ["subscription_id": .string(id)]
    }

    mutating func servicingSubscriptionDelete(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let id = try servicingSubscription(request).id
        removeRecord("cra_subscription", id)
        return ["subscription_id": .string(id)]
    }

    /// Makes a new report for a subscription at once, or reports the error that the request asks for.
    mutating func sandboxServicingSimulate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let subscription = try servicingSubscription(request)
        guard let user = findRecord("user", subscription.text("user_id")) else { throw .userNotFound }
        let products = subscription.members["products"]?.arrayValue ?? []
        let failure = request.options["error_webhook_code"]?.stringValue
        var id: String?
        if failure == nil {
            let made = newReportID()
            addRecord(
                "cra_report", made,
                [
                    "user_id": .string(user.id), "products": .array(products),
                    "scope": subscription.members["scope"] ?? "CLIENT_USER",
                    "days": .number(JSONNumber(CheckReport.usualDays)),
                ], at: request.now)
            guard makeContents(of: made, for: user, at: try presentDay(request)) else { throw .checkReportUnavailable }
            id = made
        }
        sendReportWebhook(
            "CRA_REPORT_UPDATED", of: subscription, for: user, reportID: id, error: failure, at: request.now)
        return id.map { ["report_id": .string($0)] } ?? [:]
    }

    /// The moment that counts as the present for a simulated report.
    private func presentDay(_ request: SandboxRequest) throws(SandboxError) -> Date {
        guard let text = request.options["transactions_end_date"]?.stringValue else { return request.now }
        guard let day = Day(text) else { throw .invalidField("transactions_end_date must be a date") }
        let distance = day.rawValue - Day(request.now).rawValue
        guard distance <= 180 else {
            throw .invalidField("transactions_end_date must be at most 180 days ahead")
        }
        return request.now + Double(distance) * 86_400
    }

    private func servicingSubscription(_ request: SandboxRequest) throws(SandboxError) -> LongTail.Record {
        try record("cra_subscription", try request.string("subscription_id"))
    }

    private static func subscriptionJSON(_ record: LongTail.Record) -> JSONObject {
        var json: JSONObject = ["subscription_id": .string(record.id)]
        for name in ["user_id", "scope", "products", "cadence", "webhook"] {
            json[name] = record.members[name] ?? .null
        }
        return json
    }
}
