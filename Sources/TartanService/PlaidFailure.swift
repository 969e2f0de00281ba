import HTTPTypes
import PlaidCore
import PlaidTypes

extension ServiceError {
    /// The error for a request that Plaid rejected: its code and request id, never its message, which may contain user data.
    static func plaid(_ error: PlaidError) -> ServiceError {
        var details = [("plaid_error_type", error.kind.rawValue), ("plaid_error_code", error.code.rawValue)]
        if let requestID = error.requestID { details.append(("plaid_request_id", requestID.rawValue)) }
        if let text = error.userText { details.append(("plaid_user_text", text)) }
        return ServiceError(
            .plaidError, error.isRetryable ? .serviceUnavailable : .badGateway,
            "Plaid rejected the request.", next: error.advice, details: details)
    }
}
