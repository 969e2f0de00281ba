// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import HTTPTypes
package import PlaidJSON

/// An error for a caller, in the common format of error bodies.
package struct ServiceError: Error, Sendable, CustomStringConvertible {
    /// An error code; more may be added.
    ///
    /// Codes are part of the API: clients match on them.
    package struct Code: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package var description: String { rawValue }

        package static let invalidRequest = Code(rawValue: "invalid_request")
        package static let bodyTooLarge = Code(rawValue: "body_too_large")
        /// The path exists, but not with this method.
        package static let methodNotAllowed = Code(rawValue: "method_not_allowed")
        /// The state is not the one that `If-Match` names.
        package static let preconditionFailed = Code(rawValue: "precondition_failed")
        package static let notFound = Code(rawValue: "not_found")
        package static let unauthenticated = Code(rawValue: "unauthenticated")
        package static let forbidden = Code(rawValue: "forbidden")
        package static let hostNotAllowed = Code(rawValue: "host_not_allowed")
        package static let webhookRefused = Code(rawValue: "webhook_refused")
        package static let publicTokenNotTied = Code(rawValue: "public_token_not_tied")
        package static let duplicateItem = Code(rawValue: "duplicate_item")
        package static let exchangeInProgress = Code(rawValue: "exchange_in_progress")
        package static let exchangeUnresolved = Code(rawValue: "exchange_unresolved")
        package static let exchangeRolledBack = Code(rawValue: "exchange_rolled_back")
        package static let plaidError = Code(rawValue: "plaid_error")
        package static let notReady = Code(rawValue: "not_ready")
        /// Plaid's response does not prove that an Item is gone.
        package static let removalUnproven = Code(rawValue: "removal_unproven")
        package static let nothingToUndo = Code(rawValue: "nothing_to_undo")
        /// A billed request was not made.
        package static let costCapReached = Code(rawValue: "cost_cap_reached")
        /// The database did not respond in time.
        package static let databaseUnavailable = Code(rawValue: "database_unavailable")
        /// More requests than a caller may make.
        package static let tooManyRequests = Code(rawValue: "too_many_requests")
        /// The key belongs to an earlier request with other content.
        package static let idempotencyKeyReused = Code(rawValue: "idempotency_key_reused")
        /// The first request with the key is not finished.
        package static let idempotencyInProgress = Code(rawValue: "idempotency_in_progress")
        /// It is unknown whether the first request with the key was carried out.
        package static let idempotencyUnresolved = Code(rawValue: "idempotency_unresolved")
        package static let internalError = Code(rawValue: "internal_error")
        /// The configuration cannot be served.
        package static let configuration = Code(rawValue: "configuration")
    }

    package var code: Code
    package var status: HTTPResponse.Status
    /// What happened, in one sentence without secrets or personal data.
    package var message: String
    /// What to do next, in one sentence.
    package var next: String
    /// Further members of the body, such as Plaid's code and request id.
    package var details: [(String, String)] = []
    /// How many seconds to wait before trying again.
    package var retryAfter: Int?
    /// Further headers of the response.
    package var headers: HTTPFields = [:]
    /// The current state, if the request was for another one.
    package var current: JSONObject?

    package init(
        _ code: Code, _ status: HTTPResponse.Status, _ message: String, next: String,
        details: [(String, String)] = [], retryAfter: Int? = nil
    ) {
        self.code = code
        self.status = status
        self.message = message
        self.next = next
        self.details = details
        self.retryAfter = retryAfter
    }

    package var description: String { "\(code): \(message) \(next)" }

    static func invalidRequest(_ message: String, next: String = "Correct the request and send it again.") -> Self {
        ServiceError(.invalidRequest, .badRequest, message, next: next)
    }

    /// Also for data of other users, so that its existence is not revealed.
    static func notFound(_ what: String) -> Self {
        ServiceError(.notFound, .notFound, "There is no such \(what).", next: "Compare the ID with GET /api/items.")
    }
}
