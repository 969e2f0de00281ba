// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// A failure as Plaid's Sandbox reports it.
///
/// The texts are those that clients match on. `description` names the pair of type and code only, which is safe to log.
struct SandboxError: Error, Sendable, Hashable, Codable, CustomStringConvertible {
    var type: String
    var code: String
    var message: String
    var displayMessage: String?
    var status: Int
    /// Why, for the codes that have several reasons; left out of the body when there is none.
    var reason: String?
    /// Further members of the body, such as `causes`; only where the contract has them.
    var details: JSONObject

    init(
        _ type: String, _ code: String, _ message: String, display: String? = nil, status: Int = 400,
        reason: String? = nil, details: JSONObject = [:]
    ) {
        self.type = type
        self.code = code
        self.message = message
        displayMessage = display
        self.status = status
        self.reason = reason
        self.details = details
    }

    var description: String { "\(type)/\(code)" }

    /// The message as a sentence; a question keeps its question mark.
    var sentence: String { message.hasSuffix("?") || message.hasSuffix(".") ? message : message + "." }

    /// The page that explains the code.
    var documentationURL: String {
        let page =
            switch type {
            case "ASSET_REPORT_ERROR": "assets"
            case "BANK_TRANSFER_ERROR": "bank-transfers"
            case "CONSUMER_REPORT_ERROR": "check-report"
            case "INCOME_VERIFICATION_ERROR": "income"
            case "TRANSACTION_ERROR": "virtual-account"
            case "USER_ERROR" where code == "INVALID_USER_IDENTITY_DATA": "invalid-input"
            default: (type.hasSuffix("_ERROR") ? String(type.dropLast(6)) : type).lowercased().dashed
            }
        return "https://plaid.com/docs/errors/\(page)/#\(code.lowercased())"
    }

    /// The error's body: seven members, and an eighth or more only where they mean something.
    func body(requestID: String) -> JSONObject {
        var body: JSONObject = [
            "display_message": .optional(displayMessage),
            "documentation_url": .string(documentationURL),
            "error_code": .string(code),
            "error_message": .string(message),
            "error_type": .string(type),
            "request_id": .string(requestID),
            "suggested_action": .null,
        ]
        if let reason { body["error_code_reason"] = .string(reason) }
        for (name, value) in details.pairs { body[name] = value }
        return body
    }
}

extension String {
    fileprivate var dashed: String { String(map { $0 == "_" ? "-" : $0 }) }
}
