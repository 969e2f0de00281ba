// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// Attempts to verify an identity: made, decided by the data that is known of the user, tried again.

extension World {
    mutating func identityVerificationCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let body = request.body
        var person = body["user"]?.objectValue ?? JSONObject()
        let named = request.optionalString("client_user_id") ?? person["client_user_id"]?.stringValue
        person["client_user_id"] = nil
        let user = request.optionalString("user_id").flatMap { findRecord("user", $0) }
        guard let name = named ?? user?.text("client_user_id") else { throw .missingFields(["client_user_id"]) }
        guard user == nil || body["user"]?.objectValue == nil else {
            throw .invalidField("user must not be given together with user_id; use /user/update")
        }
        if let user { person = Self.person(ofUser: user) }
        let template = try request.string("template_id")
        if body.isOn("is_idempotent"), let known = attempts(of: name, template: template).last {
            return answer(request, known.members)
        }
        let id = makeVerification(
            of: name, userID: user?.id, template: template, person, isShareable: body.isOn("is_shareable"),
            isAgreed: body.isOn("gave_consent"), previous: nil, at: request.now)
        return answer(request, try record("identity_verification", id).members)
    }

    mutating func identityVerificationRetry(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let name = try request.string("client_user_id")
        let template = try request.string("template_id")
        guard let last = attempts(of: name, template: template).last else { throw .unknownResource }
        let strategy = try request.string("strategy")
        if strategy == "custom", request.body["steps"]?.objectValue == nil { throw .missingFields(["steps"]) }
        if strategy == "infer", last.text("status") == "active" {
            throw .invalidField("the strategy infer cannot be applied while an attempt is active")
        }
        if last.text("status") == "active" { setStatus(of: last.id, "canceled", at: request.now) }
        let person = (last.members["user"]?.objectValue ?? [:]).overridden(
            by: request.body["user"]?.objectValue ?? [:])
        let wasShareable = last.members["shareable_url"]?.stringValue != nil
        let id = makeVerification(
            of: name, userID: last.members["user_id"]?.stringValue, template: template, person,
            isShareable: request.body["is_shareable"]?.boolValue ?? wasShareable,
            isAgreed: last.members["steps"]?["accept_tos"] == "success", previous: last.id, at: request.now)
        tellOfVerification(id, "RETRIED", at: request.now)
        return answer(request, try record("identity_verification", id).members)
    }

    mutating func identityVerificationList(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let template = try request.string("template_id")
        let matching = allRecords("identity_verification").reversed().filter { attempt in
            attempt.members["template"]?["id"]?.stringValue == template
                && ["client_user_id", "user_id"].allSatisfy { name in
                    request.optionalString(name).map { $0 == attempt.members[name]?.stringValue } ?? true
                }
        }
        return answer(request, Self.list("identity_verifications", try page(request, Array(matching))))
    }

    /// What is known about the person with a phone number and a date of birth: of one person only, anything at all.
    mutating func identityAutofill(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let attempt = try record("identity_verification", request.string("identity_verification_id"))
        let user = attempt.members["user"]
        guard KnownPerson.hasPhone(user?["phone_number"]), user?["date_of_birth"] == KnownPerson.birthday else {
            return answer(request, ["status": "failed", "user": .null])
        }
        var address = KnownPerson.address
        address["po_box"] = "no"
        address["type"] = "residential"
        let found: JSONObject = [
            "name": .object(KnownPerson.name), "address": .object(address), "id_number": .object(KnownPerson.idNumber),
        ]
        return answer(request, ["status": "success", "user": .object(found)])
    }

    /// The attempts of a user with a template, the oldest first.
    private func attempts(of name: String, template: String) -> [LongTail.Record] {
        allRecords("identity_verification").filter {
            $0.text("client_user_id") == name && $0.members["template"]?["id"]?.stringValue == template
        }
    }

    private mutating func makeVerification(
        of name: String, userID: String?, template: String, _ person: JSONObject, isShareable: Bool, isAgreed: Bool,
        previous: String?, at time: Date
    ) -> String {
        let id = "idv_" + newHex("identity-verification")
        let usual: JSONObject = [
            "phone_number": .null, "date_of_birth": .null, "ip_address": .null, "email_address": .null, "name": .null,
            "address": .null, "id_number": .null,
        ]
        var steps = JSONObject()
        for step in Self.verificationSteps { steps[step] = "waiting_for_prerequisite" }
        for step in ["documentary_verification", "selfie_check", "watchlist_screening"] {
            steps[step] = "not_applicable"
        }
        steps["accept_tos"] = isAgreed ? "success" : "active"
        if isAgreed { steps["verify_sms"] = "active" }
        let members: JSONObject = [
            "id": .string(id), "client_user_id": .string(name), "created_at": .string(time.timestamp),
            "completed_at": .null, "previous_attempt_id": .optional(previous),
            "shareable_url": isShareable
                ? .string("https://flow.plaid.com/verify/\(id)?key=\(newHex("shareable", count: 32))") : .null,
            "template": ["id": .string(template), "version": 1], "user": .object(usual.merging(person)),
            "status": "active", "steps": .object(steps), "user_id": .optional(userID),
        ]
        addRecord("identity_verification", id, members, at: time)
        // Who has said all in advance and agreed has nothing left to do.
        if isAgreed, ["name", "date_of_birth", "address", "id_number"].allSatisfy({ person[$0]?.isNull == false }) {
            schedule("identity_verification", id, at: time + 2)
        }
        return id
    }

    private static let verificationSteps = [
        "accept_tos", "verify_sms", "kyc_check", "documentary_verification", "selfie_check", "watchlist_screening",
        "risk_check",
    ]

    /// What a user does in Link: says what is still missing, as the documents' example person would, and is decided upon.
    mutating func verifyInLink(template: String, client name: String, at time: Date) {
        let known = attempts(of: name, template: template).last { $0.text("status") == "active" }
        let id =
            known?.id
            ?? makeVerification(
                of: name, userID: nil, template: template, [:], isShareable: false, isAgreed: true, previous: nil,
                at: time)
        guard let attempt = findRecord("identity_verification", id) else { return }
        var person = attempt.members["user"]?.objectValue ?? [:]
        for (member, value) in KnownPerson.all.pairs where person[member]?.isNull != false { person[member] = value }
        updateRecord("identity_verification", id, ["user": .object(person)])
        decideVerification(id, at: time)
    }

    /// Goes through the steps that are left and decides.
    mutating func decideVerification(_ id: String, at time: Date) {
        guard let attempt = findRecord("identity_verification", id), attempt.text("status") == "active",
            let person = attempt.members["user"]?.objectValue
        else { return }
        let check = KnownPerson.check(person)
        let passes = check["status"] == "success"
        var steps = attempt.members["steps"]?.objectValue ?? [:]
        let outcomes: KeyValuePairs<String, JSONValue> = [
            "accept_tos": "success", "verify_sms": "success", "kyc_check": passes ? "success" : "failed",
            "risk_check": passes ? "success" : "not_applicable",
        ]
        for (step, outcome) in outcomes where steps[step] != outcome {
            steps[step] = outcome
            updateRecord("identity_verification", id, ["steps": .object(steps)])
            tellOfVerification(id, "STEP_UPDATED", at: time)
        }
        let sms: JSONObject = [
            "status": "success",
            "verifications": [
                [
                    "status": "success", "attempt": 1, "phone_number": person["phone_number"] ?? .null,
                    "delivery_attempt_count": 1, "solve_attempt_count": 1,
                    "initially_sent_at": .string(time.timestamp), "last_sent_at": .string(time.timestamp),
                    "redacted_at": .null,
                ]
            ],
        ]
        updateRecord(
            "identity_verification", id,
            ["kyc_check": .object(check), "verify_sms": .object(sms), "completed_at": .string(time.timestamp)])
        setStatus(of: id, passes ? "success" : "failed", at: time)
    }

    private mutating func setStatus(of id: String, _ status: String, at time: Date) {
        updateRecord("identity_verification", id, ["status": .string(status)])
        tellOfVerification(id, "STATUS_UPDATED", at: time)
    }

    private mutating func tellOfVerification(_ id: String, _ code: String, at time: Date) {
        sendWebhook(
            to: dashboardWebhook, type: "IDENTITY_VERIFICATION", code: code,
            ["identity_verification_id": .string(id)], at: time)
    }

    /// What a user of `/user/create` has told of itself, in the words of Identity Verification.
    private static func person(ofUser user: LongTail.Record) -> JSONObject {
        let identity = user.members["identity"]
        var person = JSONObject()
        person["name"] = identity?["name"]
        person["date_of_birth"] = identity?["date_of_birth"]
        person["email_address"] = identity?["emails"]?[0]?["data"]
        person["phone_number"] = identity?["phone_numbers"]?[0]?["data"]
        person["id_number"] = identity?["id_numbers"]?[0]
        if var address = identity?["addresses"]?[0]?.objectValue {
            address["street"] = address["street_1"]
            address["street2"] = address["street_2"]
            person["address"] = .object(address)
        }
        return person
    }
}
