import HTTPTypes
import PlaidCore
import PlaidTypes

extension ServiceError {
    /// What a caller is told when Plaid did not do what was asked: its code and request id, never its words, which may
    /// name things of a user.
    static func plaid(_ error: PlaidError) -> ServiceError {
        var details = [("plaid_error_type", error.kind.rawValue), ("plaid_error_code", error.code.rawValue)]
        if let requestID = error.requestID { details.append(("plaid_request_id", requestID.rawValue)) }
        if let text = error.userText { details.append(("plaid_user_text", text)) }
        return ServiceError(
            .plaidError, error.isRetryable ? .serviceUnavailable : .badGateway,
            "Plaid rejected the request.", next: error.advice, details: details)
    }
}
