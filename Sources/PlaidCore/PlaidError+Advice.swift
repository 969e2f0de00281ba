extension PlaidError {
    /// Whether the same call may succeed later without anybody changing anything.
    public var isRetryable: Bool {
        switch code {
        case .notSent, .connectionLost, .deadlineExceeded, .rateBudgetExhausted, .productNotReady, .internalServerError,
            .transactionsSyncMutationDuringPagination:
            return true
        case .unexpectedResponse:
            return httpStatus.map { $0 >= 500 || $0 == 429 } ?? false
        default:
            if kind == .rateLimitExceeded || kind == .apiError { return true }
            return Self.institutionOutages.contains(code.rawValue)
        }
    }

    /// Whether the end user has to go through Link in update mode.
    public var requiresUpdateMode: Bool { Self.updateModeCodes.contains(code.rawValue) }

    /// Whether the call may have been carried out although no answer came.
    public var outcomeIsUnknown: Bool {
        switch code {
        case .connectionLost, .deadlineExceeded, .cancelled: true
        case .unexpectedResponse: true
        default: kind == .apiError
        }
    }

    /// What to do next, in one sentence.
    public var advice: String {
        if let specific = Self.adviceByCode[code.rawValue] { return specific }
        if requiresUpdateMode { return "Open Link in update mode for this Item so that its user can repair it." }
        if kind == .rateLimitExceeded {
            return "Wait and try again; spread calls over time or raise the limit with Plaid."
        }
        if kind == .invalidRequest || kind == .invalidInput {
            return "Correct the call; the message names what is wrong."
        }
        if isRetryable { return "Try again later; the client retries calls that change nothing by itself." }
        return "Read the message, and quote the request id to Plaid's support if it stays unclear."
    }

    private static let institutionOutages: Set<String> = [
        "INSTITUTION_DOWN", "INSTITUTION_NOT_RESPONDING", "INSTITUTION_NOT_AVAILABLE",
    ]

    private static let updateModeCodes: Set<String> = [
        "ITEM_LOGIN_REQUIRED", "ACCESS_NOT_GRANTED", "ADDITIONAL_CONSENT_REQUIRED", "INSUFFICIENT_CREDENTIALS",
        "INVALID_CREDENTIALS", "INVALID_MFA", "INVALID_UPDATED_USERNAME", "ITEM_LOCKED", "NO_ACCOUNTS",
        "USER_INPUT_TIMEOUT", "USER_SETUP_REQUIRED",
    ]

    private static let adviceByCode: [String: String] = [
        "INVALID_API_KEYS":
            "Check the client id and the secret, and that the secret belongs to the environment that you call.",
        "INVALID_ACCESS_TOKEN": "Check that the token was stored whole and belongs to this environment.",
        "INVALID_PUBLIC_TOKEN": "Exchange a public token once, within 30 minutes; otherwise open Link again.",
        "ITEM_NOT_FOUND": "Forget the Item's token and ask its user to connect the bank again.",
        "PRODUCT_NOT_READY": "Wait for the product's webhook, or ask again in a few seconds.",
        "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION":
            "Drop the pages of this round and start again from the cursor that the round began with.",
        "INSTITUTION_DOWN": "The bank is down; try again in an hour.",
        "INSTITUTION_NOT_RESPONDING": "The bank does not answer; try again later.",
        "INSTITUTION_NO_LONGER_SUPPORTED": "Plaid no longer supports this bank; tell the user and remove the Item.",
        "UNKNOWN_FIELDS": "Remove the named members; the endpoint does not know them.",
        "MISSING_FIELDS": "Add the named members.",
        "notSent": "Check the network and the address; nothing was sent.",
        "connectionLost": "For a call that changes something, look up whether it took effect before repeating it.",
        "deadlineExceeded": "Allow more time; for a call that changes something, look up whether it took effect first.",
        "unexpectedResponse": "Something between you and Plaid answered; check the address and any proxy.",
        "refused": "Correct the call as the message says; nothing was sent.",
        "rateBudgetExhausted": "Allow a longer deadline or make fewer calls for this Item; nothing was sent.",
    ]
}
