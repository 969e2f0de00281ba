// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// Consents to variable recurring payments.

extension World {
    mutating func paymentConsentCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let recipient = try record("recipient", request.string("recipient_id"))
        _ = try paymentAmount(request.body["constraints"]?["max_payment_amount"], to: recipient)
        let until = request.body["constraints"]?["valid_date_time"]?["to"]?.stringValue.flatMap(Instant.read)
        if let until, until <= request.now {
            throw .invalidField("constraints.valid_date_time.to must be in the future")
        }
        let id = "consent-id-sandbox-" + newUUID("consent")
        var members = request.body.picking(["recipient_id", "reference", "constraints", "scopes", "type"])
        if let payer = request.body["payer_details"]?.objectValue {
            members["payer_details"] = [
                "name": payer["name"] ?? .null, "iban": payer["numbers"]?["iban"] ?? .null,
                "bacs": payer["numbers"]?["bacs"] ?? .null,
            ]
        }
        members["consent_id"] = .string(id)
        members["status"] = "UNAUTHORISED"
        members["created_at"] = .string(request.now.timestamp)
        addRecord("consent", id, members, at: request.now)
        if let until { schedule("payment_consent_expiry", id, at: until) }
        return ["consent_id": .string(id), "status": "UNAUTHORISED"]
    }

    mutating func paymentConsentRevoke(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let consent = try record("consent", request.string("consent_id"))
        guard ["AUTHORISED", "UNAUTHORISED"].contains(consent.text("status")) else {
            throw .payment("PAYMENT_CONSENT_INVALID", "the consent's status is \(consent.text("status"))")
        }
        setConsentStatus(consent.id, "REVOKED", at: request.now)
        return [:]
    }

    mutating func authoriseConsent(_ id: String, webhook: String?, at time: Date) {
        guard findRecord("consent", id)?.text("status") == "UNAUTHORISED" else { return }
        if let webhook { updateRecord("consent", id, ["_webhook": .string(webhook)]) }
        setConsentStatus(id, "AUTHORISED", at: time)
    }

    mutating func expireConsent(_ job: ScheduledJob) {
        guard let consent = findRecord("consent", job.subject),
            ["AUTHORISED", "UNAUTHORISED"].contains(consent.text("status"))
        else { return }
        setConsentStatus(consent.id, "EXPIRED", at: job.time)
    }

    private mutating func setConsentStatus(_ id: String, _ status: String, at time: Date) {
        guard let consent = findRecord("consent", id) else { return }
        updateRecord("consent", id, ["status": .string(status)])
        sendWebhook(
            to: consent.members["_webhook"]?.stringValue, type: "PAYMENT_INITIATION", code: "CONSENT_STATUS_UPDATE",
            [
                "consent_id": .string(id), "old_status": .string(consent.text("status")),
                "new_status": .string(status), "timestamp": .string(time.timestamp), "error": .null,
            ], at: time)
    }

    mutating func paymentConsentExecute(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let consent = try record("consent", request.string("consent_id"))
        guard consent.text("status") == "AUTHORISED" else {
            throw .payment(
                "PAYMENT_CONSENT_INVALID", "the consent must be authorised; it is \(consent.text("status"))")
        }
        let recipient = try record("recipient", consent.text("recipient_id"))
        let amount = try paymentAmount(request.body["amount"], to: recipient)
        try checkConstraints(of: consent, amount, at: request.now)
        let reference = request.optionalString("reference") ?? consent.text("reference")
        var members: JSONObject = [
            "recipient_id": .string(recipient.id), "amount": amount, "reference": .string(reference),
            "consent_id": .string(consent.id),
        ]
        members["_webhook"] = consent.members["_webhook"]
        // The user does not confirm again: the bank receives the order immediately.
        let id = makePayment(members, status: "PAYMENT_STATUS_INITIATED", at: request.now)
        schedule("payment", id, at: request.now + 1)
        return ["payment_id": .string(id), "status": "PAYMENT_STATUS_INITIATED"]
    }

    /// Refuses a payment that goes beyond what the user has consented to.
    private func checkConstraints(
        of consent: LongTail.Record, _ amount: JSONValue, at time: Date
    ) throws(SandboxError) {
        let constraints = consent.members["constraints"]
        let value = amount["value"]?.decimalValue ?? 0
        let most = constraints?["max_payment_amount"]
        guard amount["currency"] == most?["currency"], value <= most?["value"]?.decimalValue ?? 0 else {
            throw .payment("PAYMENT_CONSENT_INVALID_CONSTRAINTS", "the payment is larger than max_payment_amount")
        }
        if let from = constraints?["valid_date_time"]?["from"]?.stringValue.flatMap(Instant.read), time < from {
            throw .payment("PAYMENT_CONSENT_INVALID_CONSTRAINTS", "the consent is not valid yet")
        }
        let earlier = allRecords("payment").filter { $0.text("consent_id") == consent.id && !Self.hasFailed($0) }
        for limit in constraints?["periodic_amounts"]?.arrayValue ?? [] {
            let start = Self.periodStart(limit, consent: consent, at: time)
            let spent = earlier.filter { $0.createdAt >= start }.reduce(Decimal(0)) {
                $0 + ($1.members["amount"]?["value"]?.decimalValue ?? 0)
            }
            guard spent + value <= limit["amount"]?["value"]?.decimalValue ?? 0 else {
                throw .payment("PAYMENT_CONSENT_INVALID_CONSTRAINTS", "the payment exceeds a periodic amount")
            }
        }
    }

    private static func hasFailed(_ payment: LongTail.Record) -> Bool {
        ["FAILED", "REJECTED", "CANCELLED", "BLOCKED", "INSUFFICIENT_FUNDS"].contains {
            payment.text("status") == "PAYMENT_STATUS_\($0)"
        }
    }

    /// When the period of a limit began that a moment is in: by the calendar, or counted from the consent's creation.
    private static func periodStart(_ limit: JSONValue, consent: LongTail.Record, at time: Date) -> Date {
        let today = Day(time)
        let days: Double
        switch limit["interval"]?.stringValue {
        case "DAY": days = 1
        case "WEEK": days = 7
        case "MONTH": days = 30
        default: days = 365
        }
        guard limit["alignment"] == "CALENDAR" else {
            let period = days * 86_400
            let passed = (time.timeIntervalSince(consent.createdAt) / period).rounded(.down)
            return consent.createdAt + passed * period
        }
        switch limit["interval"]?.stringValue {
        case "DAY": return today.start
        // Weeks begin on Monday.
        case "WEEK": return today.adding(-((today.weekday + 6) % 7)).start
        case "MONTH": return (Day("\(today.text.prefix(7))-01") ?? today).start
        default: return (Day("\(today.text.prefix(4))-01-01") ?? today).start
        }
    }
}
