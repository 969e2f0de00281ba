// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// The comparisons that Link makes when a Link token has the product Identity Match and data about the user.

extension World {
    func identityMatchList(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        guard let start = try request.moment("start_time"), let end = try request.moment("end_time") else {
            throw .missingFields(["start_time", "end_time"])
        }
        guard start <= end else { throw .invalidField("end_time must be on or after start_time") }
        let isFirstPage = request.optionalString("cursor") == nil
        guard !isFirstPage || request.now.timeIntervalSince(start) <= Self.matchRetention else {
            throw .invalidField("start_time must be at most one year ago")
        }
        let found = identityMatchAttempts().filter { (start...end).contains($0.createdAt) }
        let page = try page(request, found)
        return [
            "identity_match_attempts": .array(page.records.map { .object($0.members) }), "next_cursor": page.next,
            "has_more": .bool(!page.next.isNull),
        ]
    }

    private static let matchRetention: Double = 366 * 86_400

    /// The attempts of all Link sessions, oldest first.
    private func identityMatchAttempts() -> [LongTail.Record] {
        linkTokens.values.flatMap { token -> [LongTail.Record] in
            guard token.request.strings("products")?.contains("identity_match") == true else { return [] }
            return token.sessions.flatMap { session in
                session.results.compactMap { result in
                    publicTokens[result.publicToken].map { attempt(session, at: $0.item, token.request["user"]) }
                }
            }
        }
        .sorted { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) }
    }

    private func attempt(
        _ session: LinkToken.Session, at position: Int, _ user: JSONValue?
    ) -> LongTail.Record {
        let item = items[position]
        let scores = item.accounts.indices.map { index in
            identityMatchJSON(item, index, user).picking(
                ["account_id", "legal_name", "phone_number", "email_address", "address"])
        }
        let passed = scores.first { ($0["legal_name"]?["score"]?.intValue ?? 0) >= Self.passingScore }
        let isKnown = user?["legal_name"]?.stringValue?.isEmpty == false
        let id = item.identifiers.uuid("identity-match-\(session.id)")
        return LongTail.Record(
            kind: "identity_match", id: id, createdAt: session.finishedAt,
            members: [
                "attempt_id": .string(id), "item_id": .string(item.id),
                "created_at": .string(session.finishedAt.timestamp), "link_session_id": .string(session.id),
                "link_customization_name": "default", "ruleset_revision": 0,
                "outcome": .string(passed != nil ? "PASS" : isKnown ? "FAIL" : "UNKNOWN"),
                "outcome_account_id": passed?["account_id"] ?? .null, "scores": .array(scores.map(JSONValue.object)),
            ])
    }

    /// The score of a name that Plaid's documentation calls a match.
    private static let passingScore = 70
}
