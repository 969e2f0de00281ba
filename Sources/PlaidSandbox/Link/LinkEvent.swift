// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// Something that happened in a session, as `onEvent`, `/link/token/get` and the EVENTS webhook tell it.
struct LinkEvent: Sendable, Codable {
    var name: String
    var time: Date
    var requestID: String
    /// The members that mean something for this event; all are texts.
    var members: [String: String]

    /// Every further member that `onEvent` may get.
    static let names = [
        "account_number_mask", "brand_name", "error_code", "error_message", "error_type", "exit_status",
        "institution_id", "institution_name", "institution_search_query", "match_reason", "mfa_type", "routing_number",
        "selection", "view_name",
    ]

    /// What `onEvent` gets: every member, null where it means nothing.
    func metadata(session: String, isUpdate: Bool) -> JSONObject {
        var json: JSONObject = [
            "link_session_id": .string(session), "request_id": .string(requestID), "timestamp": .string(time.timestamp),
            "is_update_mode": .string(isUpdate ? "true" : "false"),
        ]
        for name in Self.names { json[name] = .optional(members[name]) }
        return json
    }

    /// The event as the API shows it: members that mean nothing are left out.
    func json(id: String) -> JSONValue {
        var metadata: JSONObject = ["request_id": .string(requestID)]
        for name in Self.names { metadata[name] = members[name].map(JSONValue.string) }
        return [
            "event_id": .string(id), "event_metadata": .object(metadata), "event_name": .string(name),
            "timestamp": .string(time.timestamp),
        ]
    }
}

/// A failure as Link shows it and hands it to `onExit`.
struct LinkProblem: Sendable, Codable {
    var type: String
    var code: String
    var message: String
    var displayMessage: String?

    init(_ error: SandboxError) {
        type = error.type
        code = error.code
        message = error.message
        displayMessage = error.displayMessage
    }

    var json: JSONValue {
        [
            "display_message": .optional(displayMessage), "error_code": .string(code),
            "error_message": .string(message), "error_type": .string(type),
        ]
    }
}
