// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// Payments from a bank to a recipient, and what becomes of them.

extension World {
    mutating func paymentRecipientCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let details = request.body.picking(["name", "iban", "bacs", "address"])
        guard details["iban"] != nil || details["bacs"] != nil else {
            throw .invalidField("either iban or bacs must be provided")
        }
        // The same details give the same recipient.
        let same = allRecords("recipient").first { $0.members.picking(["name", "iban", "bacs", "address"]) == details }
        if let same { return answer(request, same.members) }
        let id = "recipient-id-sandbox-" + newUUID("recipient")
        addRecord("recipient", id, details.merging(["recipient_id": .string(id)]), at: request.now)
        return ["recipient_id": .string(id)]
    }

    mutating func paymentCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let recipient = try record("recipient", request.string("recipient_id"))
        let amount = try paymentAmount(request.body["amount"], to: recipient)
        try checkReference(try request.string("reference"))
        var members: JSONObject = [
            "recipient_id": .string(recipient.id), "amount": amount, "reference": request.body["reference"] ?? .null,
        ]
        if let schedule = request.body["schedule"]?.objectValue {
            guard amount["currency"] == "GBP" else {
                throw .payment("PAYMENT_INVALID_SCHEDULE", "standing orders must be denominated in GBP")
            }
            // The contract requires them of a request; its table has one form for requests and responses.
            let missing = ["interval", "interval_execution_day", "start_date"].filter { schedule[$0]?.isNull != false }
            guard missing.isEmpty else { throw .missingFields(missing.map { "schedule.\($0)" }) }
            try checkSchedule(schedule)
            let usual: JSONObject = ["end_date": .null, "adjusted_start_date": .null]
            members["schedule"] = .object(usual.merging(schedule))
        }
        let options = request.options
        members = members.merging(options.picking(["iban", "bacs", "scheme"]))
        if options.isOn("request_refund_details") {
            members["refund_details"] = [
                "name": "Alberta Charleson", "iban": options["iban"] ?? .null, "bacs": options["bacs"] ?? .null,
            ]
        }
        let id = makePayment(members, status: "PAYMENT_STATUS_INPUT_NEEDED", at: request.now)
        return ["payment_id": .string(id), "status": "PAYMENT_STATUS_INPUT_NEEDED"]
    }

    /// Keeps a payment and gives its id.
    mutating func makePayment(_ details: JSONObject, status: String, at time: Date) -> String {
        let id = "payment-id-sandbox-" + newUUID("payment")
        let members: JSONObject = [
            "payment_id": .string(id), "status": .string(status),
            "last_status_update": .string(time.microsecondTimestamp),
            "bacs": .null, "iban": .null, "end_to_end_id": .string(newHex("end-to-end", count: 32)), "refund_ids": [],
        ]
        addRecord("payment", id, members.merging(details), at: time)
        return id
    }

    /// Checks an amount: at least one unit, in a currency that reaches the recipient.
    ///
    /// Pounds reach every recipient: a British IBAN holds the sort code and the account number.
    func paymentAmount(
        _ json: JSONValue?, to recipient: LongTail.Record
    ) throws(SandboxError) -> JSONValue {
        guard let json, let value = json["value"]?.decimalValue, value >= 1, value.isWholeCents else {
            throw .invalidField("amount.value must be at least 1 and have at most two digits of precision")
        }
        // Pounds reach an IBAN as well: Plaid's own clients pay in GBP to a recipient that has nothing else.
        if json["currency"] == "EUR", recipient.members["iban"] == nil {
            throw .payment("PAYMENT_INVALID_RECIPIENT", "payments in EUR need a recipient with an iban")
        }
        return json
    }

    func checkReference(_ reference: String) throws(SandboxError) {
        let isPlain = reference.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
        guard isPlain else {
            throw .payment("PAYMENT_INVALID_REFERENCE", "reference must have letters and digits only")
        }
    }

    private func checkSchedule(_ schedule: JSONObject) throws(SandboxError) {
        let day = schedule["interval_execution_day"]?.intValue ?? 0
        let isMonthly = schedule["interval"] == "MONTHLY"
        let isDay = isMonthly ? (1...28).contains(day) || (-5 ... -1).contains(day) : (1...7).contains(day)
        guard isDay else {
            throw .payment(
                "PAYMENT_INVALID_SCHEDULE",
                "interval_execution_day must be 1 to 7 for WEEKLY, and 1 to 28 or -1 to -5 for MONTHLY")
        }
        let start = schedule["start_date"]?.stringValue ?? ""
        if let end = schedule["end_date"]?.stringValue, end < start {
            throw .payment("PAYMENT_INVALID_SCHEDULE", "end_date must not be before start_date")
        }
    }

    mutating func paymentTokenCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        _ = try record("payment", request.string("payment_id"))
        return [
            "payment_token": .string("payment-token-sandbox-" + newUUID("payment-token")),
            "payment_token_expiration_time": .string((request.now + 15 * 60).timestamp),
        ]
    }

    static let lastPaymentStatuses: Set<String> = [
        "PAYMENT_STATUS_EXECUTED", "PAYMENT_STATUS_SETTLED", "PAYMENT_STATUS_INSUFFICIENT_FUNDS",
        "PAYMENT_STATUS_FAILED", "PAYMENT_STATUS_BLOCKED", "PAYMENT_STATUS_REJECTED", "PAYMENT_STATUS_CANCELLED",
        "PAYMENT_STATUS_ESTABLISHED",
    ]

    mutating func sandboxPaymentSimulate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let payment = try record("payment", request.string("payment_id"))
        let status = try request.string("status")
        let allowed = ["INITIATED", "INSUFFICIENT_FUNDS", "FAILED", "EXECUTED", "SETTLED", "CANCELLED", "REJECTED"]
        guard allowed.contains(where: { status == "PAYMENT_STATUS_\($0)" }) else {
            throw .invalidField(
                "status must be one of PAYMENT_STATUS_\(allowed.joined(separator: ", PAYMENT_STATUS_"))")
        }
        let old = payment.text("status")
        // Of the last statuses only EXECUTED can go on: the funds arrive.
        let isOver = Self.lastPaymentStatuses.contains(old)
        guard !isOver || (old == "PAYMENT_STATUS_EXECUTED" && status == "PAYMENT_STATUS_SETTLED") else {
            throw .invalidField("the payment's status \(old) cannot become \(status)")
        }
        setPaymentStatus(payment.id, status, webhook: request.optionalString("webhook"), at: request.now)
        return ["old_status": .string(old), "new_status": .string(status)]
    }

    /// Moves a payment on, and the wallet with it that it is to.
    mutating func setPaymentStatus(_ id: String, _ status: String, webhook: String?, at time: Date) {
        guard let payment = findRecord("payment", id), payment.text("status") != status else { return }
        let old = payment.text("status")
        updateRecord(
            "payment", id, ["status": .string(status), "last_status_update": .string(time.microsecondTimestamp)])
        let url = webhook ?? payment.members["_webhook"]?.stringValue
        sendWebhook(
            to: url, type: "PAYMENT_INITIATION", code: "PAYMENT_STATUS_UPDATE",
            [
                "payment_id": .string(id), "new_payment_status": .string(status), "old_payment_status": .string(old),
                "original_reference": .string(payment.text("reference")), "adjusted_reference": .null,
                "original_start_date": payment.members["schedule"]?["start_date"] ?? .null,
                "adjusted_start_date": .null, "timestamp": .string(time.timestamp), "error": .null,
            ], at: time)
        if status == "PAYMENT_STATUS_SETTLED" { payIn(payment, webhook: url, at: time) }
    }

    /// What the user does in Link: authorises a payment, or a consent to payments.
    mutating func authorise(_ initiation: JSONObject, webhook: String?, at time: Date) {
        if let id = initiation["payment_id"]?.stringValue, let payment = findRecord("payment", id),
            payment.text("status") == "PAYMENT_STATUS_INPUT_NEEDED"
        {
            if let webhook { updateRecord("payment", id, ["_webhook": .string(webhook)]) }
            setPaymentStatus(id, "PAYMENT_STATUS_AUTHORISING", webhook: webhook, at: time)
            schedule("payment", id, at: time + 1)
        }
        if let id = initiation["consent_id"]?.stringValue { authoriseConsent(id, webhook: webhook, at: time) }
    }

    /// Moves a payment that has reached the bank to its next status.
    mutating func movePayment(_ job: ScheduledJob) {
        guard let payment = findRecord("payment", job.subject) else { return }
        let isOrder = payment.members["schedule"]?.objectValue != nil
        switch payment.text("status") {
        case "PAYMENT_STATUS_AUTHORISING":
            setPaymentStatus(
                payment.id, isOrder ? "PAYMENT_STATUS_ESTABLISHED" : "PAYMENT_STATUS_INITIATED", webhook: nil,
                at: job.time)
            // Banks of the euro area do not tell that a payment was executed.
            guard !isOrder, payment.members["amount"]?["currency"] == "GBP" else { return }
            schedule("payment", payment.id, at: job.time + 1)
        case "PAYMENT_STATUS_INITIATED":
            setPaymentStatus(payment.id, "PAYMENT_STATUS_EXECUTED", webhook: nil, at: job.time)
            guard wallet(of: payment) != nil else { return }
            schedule("payment", payment.id, at: job.time + 1)
        case "PAYMENT_STATUS_EXECUTED":
            setPaymentStatus(payment.id, "PAYMENT_STATUS_SETTLED", webhook: nil, at: job.time)
        default: break
        }
    }
}

extension SandboxError {
    static func payment(_ code: String, _ message: String) -> SandboxError {
        SandboxError("PAYMENT_ERROR", code, message, display: texts["PAYMENT_ERROR/\(code)"]?.display)
    }
}

extension Decimal {
    /// Whether there are at most two digits after the decimal point.
    var isWholeCents: Bool { self == truncated(2) }
}
