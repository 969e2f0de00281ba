// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import PlaidJSON

extension ServiceError {
    /// Error bodies: problem details (RFC 9457), and the member `error` of earlier versions.
    static let shape = Shape<ServiceError>(
        "Problem",
        "An error, as problem details (RFC 9457). Match on `code`; `tartan explain CODE` explains it.",
        [
            .text("type", "The problem's section in this service's documentation, relative to its address.") {
                $0.code.documentation
            },
            .text("title", "The code in words.") { $0.code.title },
            .count("status", "The HTTP status.") { $0.status.code },
            .text("detail", "What happened, in one sentence without secrets or personal data.") { $0.message },
            .text("code", "The error code.") { $0.code.rawValue },
            .text("next", "What to do, in one sentence.") { $0.next },
            details,
            .init(
                Schema.Member(
                    "current", .object([], others: .allowed),
                    "The current state as a GET returns it, for `precondition_failed`.", isRequired: false)
            ) { $0.current.map(JSONValue.object) },
            .part("error", legacyShape, "The same, as in earlier versions.") { $0 },
        ])

    private static let legacyShape = Shape<ServiceError>(
        "LegacyError", "An error in the format of earlier versions.",
        [
            .text("code", "The error code.") { $0.code.rawValue },
            .text("message", "What happened, in one sentence.") { $0.message },
            .text("next", "What to do, in one sentence.") { $0.next },
            details,
        ])

    private static let details = ShapePart<ServiceError>(
        [
            detail("plaid_error_type", "The type of Plaid's error."),
            detail("plaid_error_code", "The code of Plaid's error; `tartan explain` explains it."),
            detail("plaid_request_id", "Plaid's ID of the request, for its support."),
            detail("plaid_user_text", "What the end user can be told."),
            detail("reason", "A more specific code."),
            detail("item_id", "The Item that the user has connected already."),
        ]
    ) { error, object in
        for (name, value) in error.details { object[name] = .string(value) }
    }

    private static func detail(_ name: String, _ summary: String) -> Schema.Member {
        Schema.Member(name, .text, summary, isRequired: false)
    }
}

extension ServiceError.Code {
    /// The code in words, such as "Not found".
    var title: String {
        let words = rawValue.split(separator: "_").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// The section of the documentation that explains the code.
    var documentation: String { "/docs#\(rawValue)" }
}
