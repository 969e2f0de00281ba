// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import PlaidCore
import PlaidTypes

extension ServiceError {
    /// The error for a request that Plaid rejected: its code and request id, never its message, which may contain user data.
    ///
    /// - Parameter choosesMembers: Whether the caller chose what Plaid may have refused, so that the fault is the
    ///   caller's and not the service's.
    static func plaid(_ error: PlaidError, choosesMembers: Bool = false) -> ServiceError {
        let isOfMembers = error.kind == .invalidRequest || error.code.rawValue == "INVALID_PRODUCT"
        let isCallers = choosesMembers && isOfMembers
        return ServiceError(
            .plaidError, error.isRetryable ? .serviceUnavailable : isCallers ? .badRequest : .badGateway,
            "Plaid rejected the request.", next: error.advice, details: plaidDetails(error))
    }

    /// Plaid's codes, request ID and text for the user.
    static func plaidDetails(_ error: PlaidError) -> [(String, String)] {
        var details = [("plaid_error_type", error.kind.rawValue), ("plaid_error_code", error.code.rawValue)]
        if let requestID = error.requestID { details.append(("plaid_request_id", requestID.rawValue)) }
        if let text = error.userText { details.append(("plaid_user_text", text)) }
        return details
    }
}
