// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Payments
import PlaidJSON
import TartanStorage

extension PaymentDocument {
    /// The state as JSON text; what is missing has its first value.
    var text: String {
        var object: JSONObject = ["creator": .string(creator), "source": .string(source.rawValue)]
        if let achClass { object["ach_class"] = .string(achClass) }
        if let approval { object["approval"] = .object(approval.json) }
        if round > 0 { object["round"] = .number(JSONNumber(round)) }
        if let authorization { object["authorization"] = .object(authorization.json) }
        if let refusal {
            object["refusal"] = ["code": .string(refusal.code), "message": .string(refusal.message)]
        }
        if let lapsesAt { object["lapses_at"] = lapsesAt.json }
        if let cancelRequestedAt { object["cancel_requested_at"] = cancelRequestedAt.json }
        if isCancelConfirmed { object["cancel_confirmed"] = true }
        if let transfer { object["transfer"] = .object(transfer.json) }
        if !warnings.isEmpty { object["warnings"] = .strings(warnings) }
        if attempts > 0 { object["attempts"] = .number(JSONNumber(attempts)) }
        return String(decoding: object.serialized(), as: UTF8.self)
    }

    /// Reads ``text``.
    init(text: String) throws {
        let stored = StoredState(try JSONValue(parsing: Array(text.utf8)).objectValue ?? JSONObject())
        self.init(
            creator: try stored.text("creator"), source: try stored.word("source", FundsSource.self),
            achClass: try stored.optionalText("ach_class"))
        approval = try stored.object("approval").map { try PaymentView.Approval($0) }
        round = try stored.optionalNumber("round") ?? 0
        authorization = try stored.object("authorization").map { try PaymentView.Authorization($0) }
        refusal = try stored.object("refusal").map {
            PaymentView.Refusal(code: try $0.text("code"), message: try $0.text("message"))
        }
        lapsesAt = try stored.instant("lapses_at")
        cancelRequestedAt = try stored.instant("cancel_requested_at")
        isCancelConfirmed = try stored.flag("cancel_confirmed")
        transfer = try stored.object("transfer").map { try Payment(json: $0.object) }
        for word in try stored.texts("warnings") { warn(word) }
        attempts = try stored.optionalNumber("attempts") ?? 0
    }
}

extension PaymentView.Authorization {
    var json: JSONObject {
        var object: JSONObject = ["id": .string(id), "decision": .string(decision)]
        if let rationale { object["rationale"] = .string(rationale) }
        if let rationaleText { object["rationale_text"] = .string(rationaleText) }
        if let expiresAt { object["expires_at"] = expiresAt.json }
        return object
    }

    init(_ stored: StoredState) throws(PaymentRefusal) {
        self.init(
            id: try stored.text("id"), decision: try stored.text("decision"),
            rationale: try stored.optionalText("rationale"),
            rationaleText: try stored.optionalText("rationale_text"), expiresAt: try stored.instant("expires_at"))
    }
}

extension PaymentView.Approval {
    var json: JSONObject {
        var object: JSONObject = ["given": .bool(isGiven)]
        if let by { object["by"] = .string(by) }
        if let at { object["at"] = at.json }
        return object
    }

    init(_ stored: StoredState) throws(PaymentRefusal) {
        self.init(
            isGiven: try stored.required("given", \.boolValue), by: try stored.optionalText("by"),
            at: try stored.instant("at"))
    }
}

extension Instant {
    var json: JSONValue { .number(JSONNumber(Int(milliseconds))) }
}

extension StoredState {
    func object(_ name: String) throws(PaymentRefusal) -> StoredState? {
        try optional(name, \.objectValue).map(StoredState.init)
    }

    func optionalNumber(_ name: String) throws(PaymentRefusal) -> Int? {
        try optional(name) { $0.numberValue.flatMap { Int($0.text) } }
    }

    func instant(_ name: String) throws(PaymentRefusal) -> Instant? {
        try optional(name) {
            $0.numberValue.flatMap { Int64($0.text) }.flatMap(Instant.init(exactlyMilliseconds:))
        }
    }
}
