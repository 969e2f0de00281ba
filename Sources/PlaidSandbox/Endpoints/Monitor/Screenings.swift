// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// Screenings of persons and entities against a small table of invented names.

extension World {
    func screening(
        of request: SandboxRequest, _ kind: ScreeningKind
    ) throws(SandboxError) -> LongTail.Record {
        try record(kind.record, request.string(kind.key))
    }

    static func auditTrail(_ time: Date) -> JSONValue {
        ["source": "api", "dashboard_user_id": .null, "timestamp": .string(time.timestamp)]
    }

    mutating func screeningCreate(
        _ request: SandboxRequest, _ kind: ScreeningKind
    ) throws(SandboxError) -> JSONObject {
        let id = kind.idPrefix + newHex("screening")
        var terms: JSONObject = ["version": 1]
        for name in Self.searchTerms(kind) { terms[name] = request.body["search_terms"]?[name] ?? .null }
        let hits = findHits(terms, kind, at: request.now)
        let members: JSONObject = [
            "id": .string(id), "search_terms": .object(terms), "assignee": .null,
            "status": hits.isEmpty ? "cleared" : "pending_review",
            "client_user_id": request.body["client_user_id"] ?? .null, "audit_trail": Self.auditTrail(request.now),
            "_hits": .array(hits), "_past": [],
        ]
        addRecord(kind.record, id, members, at: request.now)
        return answer(request, members)
    }

    private static func searchTerms(_ kind: ScreeningKind) -> [String] {
        let common = [kind.programKey, "legal_name", "document_number", "country"]
        return common + (kind == .individual ? ["date_of_birth"] : ["email_address", "phone_number", "url"])
    }

    /// Listed names that are the name, or share its last word.
    private mutating func findHits(_ terms: JSONObject, _ kind: ScreeningKind, at time: Date) -> [JSONValue] {
        let name = (terms["legal_name"]?.stringValue ?? "").lowercased()
        let version = terms["version"] ?? 1
        var hits: [JSONValue] = []
        for listed in kind.listed {
            let known = listed.name.lowercased()
            let isSame = name == known
            guard isSame || name.split(separator: " ").last == known.split(separator: " ").last else { continue }
            let match: JSONValue = isSame ? "match" : "partial_match"
            hits.append(
                [
                    "id": .string((kind == .individual ? "scrhit_" : "enthit_") + newHex("hit")),
                    "review_status": "pending_review", "first_active": .string(time.timestamp),
                    "inactive_since": .null, "historical_since": .null, "list_code": .string(listed.list),
                    "plaid_uid": .string("uid_" + identifiers.hex("uid-\(known)", count: 14)),
                    "source_uid": .string(identifiers.hex("source-\(known)", count: 6)), "sub_programs": [],
                    "analysis": ["names": match, "search_terms_version": version],
                    "data": [
                        "locations": [
                            [
                                "analysis": ["summary": "no_input"],
                                "data": ["full": .string(listed.country), "country": .string(listed.country)],
                            ]
                        ],
                        "names": [
                            [
                                "analysis": ["summary": match],
                                "data": [
                                    "full": .string(listed.name), "is_primary": true,
                                    "weak_alias_determination": "none",
                                ],
                            ]
                        ],
                    ],
                ])
        }
        return hits
    }

    mutating func screeningUpdate(
        _ request: SandboxRequest, _ kind: ScreeningKind
    ) throws(SandboxError) -> JSONObject {
        let screening = try screening(of: request, kind)
        let wanted = request.body["search_terms"]?.objectValue
        guard wanted == nil || request.optionalString("status") == nil else {
            throw .invalidField("search_terms and status must not be updated at the same time")
        }
        var changes = request.body.picking(["assignee", "status", "client_user_id"])
        if request.strings("reset_fields")?.contains("assignee") == true { changes["assignee"] = .null }
        if let wanted {
            let version = (screening.members["search_terms"]?["version"]?.intValue ?? 1).plus(1)
            var terms = (screening.members["search_terms"]?.objectValue ?? [:]).merging(
                wanted.picking(Self.searchTerms(kind)))
            terms["version"] = .number(JSONNumber(version))
            let hits = findHits(terms, kind, at: request.now)
            changes["search_terms"] = .object(terms)
            changes["_hits"] = .array(hits)
            changes["status"] = hits.isEmpty ? "cleared" : "pending_review"
        }
        changes["audit_trail"] = Self.auditTrail(request.now)
        // The members that begin with an underscore are ours and not part of its past.
        var past = screening.members
        past["_past"] = nil
        past["_hits"] = nil
        changes["_past"] = .array([.object(past)] + (screening.members["_past"]?.arrayValue ?? []))
        guard let updated = updateRecord(kind.record, screening.id, changes) else { throw .unknownResource }
        if updated.text("status") != screening.text("status") {
            sendWebhook(
                to: dashboardWebhook, type: kind.webhookType, code: "STATUS_UPDATED",
                [kind.webhookMember: .string(screening.id)], at: request.now)
        }
        return answer(request, updated.members)
    }

    mutating func screeningHistory(
        _ request: SandboxRequest, _ kind: ScreeningKind
    ) throws(SandboxError) -> JSONObject {
        let screening = try screening(of: request, kind)
        let versions = [.object(screening.members)] + (screening.members["_past"]?.arrayValue ?? [])
        return try pageOfValues(request, versions, as: kind.list)
    }

    mutating func screeningHits(_ request: SandboxRequest, _ kind: ScreeningKind) throws(SandboxError) -> JSONObject {
        let screening = try screening(of: request, kind)
        return try pageOfValues(request, screening.members["_hits"]?.arrayValue ?? [], as: kind.hitList)
    }

    mutating func screeningList(_ request: SandboxRequest, _ kind: ScreeningKind) throws(SandboxError) -> JSONObject {
        let program = try request.string(kind.programKey)
        var filters = request.body
        filters[kind.programKey] = nil
        let matching = allRecords(kind.record).reversed().filter {
            $0.members["search_terms"]?[kind.programKey]?.stringValue == program && $0.matches(filters)
        }
        return answer(request, Self.list(kind.list, try page(request, Array(matching))))
    }

    /// Confirms and dismisses hits of a screening; a review can have a comment only.
    mutating func screeningReview(
        _ request: SandboxRequest, _ kind: ScreeningKind
    ) throws(SandboxError) -> JSONObject {
        let screening = try screening(of: request, kind)
        let confirmed = request.strings("confirmed_hits") ?? []
        let dismissed = request.strings("dismissed_hits") ?? []
        var hits = screening.members["_hits"]?.arrayValue ?? []
        for id in confirmed + dismissed where !hits.contains(where: { $0["id"]?.stringValue == id }) {
            throw .unknownResource
        }
        guard Set(confirmed).isDisjoint(with: dismissed) else {
            throw .invalidField("a hit must not be confirmed and dismissed at the same time")
        }
        for index in hits.indices {
            guard var hit = hits[index].objectValue, let id = hit["id"]?.stringValue else { continue }
            if confirmed.contains(id) { hit["review_status"] = "confirmed" }
            if dismissed.contains(id) { hit["review_status"] = "dismissed" }
            hits[index] = .object(hit)
        }
        updateRecord(kind.record, screening.id, ["_hits": .array(hits)])
        let id = "rev_" + newHex("review")
        let members: JSONObject = [
            "id": .string(id), "confirmed_hits": .strings(confirmed), "dismissed_hits": .strings(dismissed),
            "comment": request.body["comment"] ?? .null, "audit_trail": Self.auditTrail(request.now),
            "_screening": .string(screening.id),
        ]
        addRecord("\(kind.record)_review", id, members, at: request.now)
        return answer(request, members)
    }

    mutating func screeningReviews(
        _ request: SandboxRequest, _ kind: ScreeningKind
    ) throws(SandboxError) -> JSONObject {
        let screening = try screening(of: request, kind)
        let reviews = allRecords("\(kind.record)_review").reversed().filter { $0.text("_screening") == screening.id }
        return answer(request, Self.list(kind.reviewList, try page(request, Array(reviews))))
    }

    /// A page of what is no record of its own.
    func pageOfValues(
        _ request: SandboxRequest, _ values: [JSONValue], as name: String
    ) throws(SandboxError) -> JSONObject {
        let records = values.compactMap { value in
            value.objectValue.map { LongTail.Record(kind: "", id: "", createdAt: request.now, members: $0) }
        }
        return answer(request, Self.list(name, try page(request, records)))
    }
}
