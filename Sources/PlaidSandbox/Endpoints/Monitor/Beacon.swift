// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// Beacon: users that are compared with one another, and reports of fraud.

extension World {
    mutating func beaconUserCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let id = "becusr_" + newHex("beacon-user")
        var itemIDs: [JSONValue] = []
        for token in request.strings("access_tokens") ?? [] {
            itemIDs.append(.string(items[try position(accessToken: token)].id))
        }
        let person = Self.beaconPerson(request.body["user"]?.objectValue ?? [:], over: nil, at: request.now)
        let program = try request.string("program_id")
        let others = allRecords("beacon_user").filter { $0.text("program_id") == program && Self.isSame($0, person) }
        // Who was reported here before is rejected; who looks like somebody else is looked at.
        let isReported = others.contains { other in
            allRecords("beacon_report").contains { $0.text("beacon_user_id") == other.id }
        }
        let isKnownOutside = person["email_address"] == Self.reportedElsewhere
        let status: JSONValue =
            isReported ? "rejected" : others.isEmpty && !isKnownOutside ? "cleared" : "pending_review"
        let members: JSONObject = [
            "id": .string(id), "version": 1, "item_ids": .array(itemIDs),
            "created_at": .string(request.now.timestamp), "updated_at": .string(request.now.timestamp),
            "status": status, "program_id": .string(program),
            "client_user_id": .string(try request.string("client_user_id")), "user": .object(person),
            "audit_trail": Self.auditTrail(request.now), "_past": [],
        ]
        addRecord("beacon_user", id, members, at: request.now)
        if isKnownOutside { addSyndication(id, at: request.now) }
        for other in others { addDuplicate(id, person, other, at: request.now) }
        return answer(request, members)
    }

    /// The members of a person as answers have them; account numbers are masked.
    private static func beaconPerson(_ said: JSONObject, over known: JSONObject?, at time: Date) -> JSONObject {
        var person =
            known ?? [
                "email_address": .null, "phone_number": .null, "id_number": .null, "ip_address": .null,
                "depository_accounts": [],
            ]
        var changes = said
        changes["depository_accounts"] = nil
        person = person.overridden(by: changes)
        if var address = person["address"]?.objectValue {
            for name in ["street2", "region", "postal_code"] where address[name] == nil { address[name] = .null }
            person["address"] = .object(address)
        }
        let added = (said["depository_accounts"]?.arrayValue ?? []).map { account -> JSONValue in
            [
                "account_mask": .string(String((account["account_number"]?.stringValue ?? "").suffix(4))),
                "routing_number": account["routing_number"] ?? .null, "added_at": .string(time.timestamp),
            ]
        }
        person["depository_accounts"] = .array((person["depository_accounts"]?.arrayValue ?? []) + added)
        return person
    }

    private static let comparedMembers = [
        "address", "date_of_birth", "email_address", "name", "id_number", "ip_address", "phone_number",
    ]

    private static func compare(_ one: JSONObject, _ other: JSONObject) -> JSONObject {
        var analysis = JSONObject()
        for name in comparedMembers {
            let (left, right) = (one[name] ?? .null, other[name] ?? .null)
            analysis[name] = left.isNull || right.isNull ? "no_data" : left == right ? "match" : "no_match"
        }
        return analysis
    }

    /// Whether somebody has the same number, e-mail address or telephone, or the same name and birthday.
    private static func isSame(_ user: LongTail.Record, _ person: JSONObject) -> Bool {
        let analysis = compare(user.members["user"]?.objectValue ?? [:], person)
        if ["id_number", "email_address", "phone_number"].contains(where: { analysis[$0] == "match" }) { return true }
        return analysis["name"] == "match" && analysis["date_of_birth"] == "match"
    }

    private mutating func addDuplicate(_ id: String, _ person: JSONObject, _ other: LongTail.Record, at time: Date) {
        let duplicate = "becdup_" + newHex("beacon-duplicate")
        let members: JSONObject = [
            "id": .string(duplicate), "beacon_user1": ["id": .string(id), "version": 1],
            "beacon_user2": ["id": .string(other.id), "version": other.members["version"] ?? 1],
            "analysis": .object(Self.compare(other.members["user"]?.objectValue ?? [:], person)),
        ]
        addRecord("beacon_duplicate", duplicate, members, at: time)
        tellOfBeacon("DUPLICATE_DETECTED", "beacon_duplicate_id", duplicate, at: time)
    }

    /// A person with this e-mail address was reported by another company.
    private static let reportedElsewhere: JSONValue = "fraud@example.com"

    private mutating func addSyndication(_ userID: String, at time: Date) {
        let id = "becrsn_" + newHex("beacon-syndication")
        let day = JSONValue.string(Day(time).adding(-30).text)
        var analysis = JSONObject()
        for name in Self.comparedMembers { analysis[name] = name == "email_address" ? "match" : "no_match" }
        analysis["depository_accounts"] = []
        let members: JSONObject = [
            "id": .string(id), "beacon_user_id": .string(userID), "analysis": .object(analysis),
            "report": [
                "id": .null, "created_at": .string((time - 30 * 86_400).timestamp), "type": "synthetic",
                "fraud_date": day, "event_date": day,
            ],
        ]
        addRecord("beacon_syndication", id, members, at: time)
        tellOfBeacon("REPORT_SYNDICATION_CREATED", "beacon_report_syndication_id", id, at: time)
    }

    mutating func beaconUserUpdate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let user = try record("beacon_user", request.string("beacon_user_id"))
        var changes = JSONObject()
        if let said = request.body["user"]?.objectValue {
            changes["user"] = .object(
                Self.beaconPerson(
                    said.picking(said.keys.map { $0 }), over: user.members["user"]?.objectValue, at: request.now))
        }
        if let tokens = request.strings("access_tokens") {
            var ids: [String] = user.members.strings("item_ids") ?? []
            for token in tokens {
                let id = items[try position(accessToken: token)].id
                if !ids.contains(id) { ids.append(id) }
            }
            changes["item_ids"] = .strings(ids)
        }
        return answer(request, changeBeaconUser(user, changes, at: request.now))
    }

    mutating func beaconUserReview(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let user = try record("beacon_user", request.string("beacon_user_id"))
        return answer(request, changeBeaconUser(user, request.body.picking(["status"]), at: request.now))
    }

    private mutating func changeBeaconUser(_ user: LongTail.Record, _ changes: JSONObject, at time: Date) -> JSONObject
    {
        var past = user.members
        past["_past"] = nil
        var all = changes
        all["version"] = .number(JSONNumber((user.members["version"]?.intValue ?? 1).plus(1)))
        all["updated_at"] = .string(time.timestamp)
        all["audit_trail"] = Self.auditTrail(time)
        all["_past"] = .array([.object(past)] + (user.members["_past"]?.arrayValue ?? []))
        let updated = updateRecord("beacon_user", user.id, all) ?? user
        if updated.text("status") != user.text("status") {
            tellOfBeacon("USER_STATUS_UPDATED", "beacon_user_id", user.id, at: time)
        }
        return updated.members
    }

    mutating func beaconUserHistory(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let user = try record("beacon_user", request.string("beacon_user_id"))
        let versions = [.object(user.members)] + (user.members["_past"]?.arrayValue ?? [])
        return try pageOfValues(request, versions, as: "beacon_users")
    }

    mutating func beaconReportCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let user = try record("beacon_user", request.string("beacon_user_id"))
        let day = try request.string("fraud_date")
        guard let date = Day(day), date <= Day(request.now) else {
            throw .invalidField("fraud_date must not be in the future")
        }
        let id = "becrpt_" + newHex("beacon-report")
        let members: JSONObject = [
            "id": .string(id), "beacon_user_id": .string(user.id), "created_at": .string(request.now.timestamp),
            "type": request.body["type"] ?? .null, "fraud_date": .string(day), "event_date": .string(day),
            "fraud_amount": request.body["fraud_amount"] ?? .null, "audit_trail": Self.auditTrail(request.now),
        ]
        addRecord("beacon_report", id, members, at: request.now)
        tellOfBeacon("REPORT_CREATED", "beacon_report_id", id, at: request.now)
        return answer(request, members)
    }

    private mutating func tellOfBeacon(_ code: String, _ member: String, _ id: String, at time: Date) {
        sendWebhook(to: dashboardWebhook, type: "BEACON", code: code, [member: .string(id)], at: time)
    }
}
