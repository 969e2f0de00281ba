// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidKnowledge

extension PlaidError {
    /// Whether the same request may succeed later without any change.
    public var isRetryable: Bool {
        switch code {
        case .notSent, .connectionLost, .deadlineExceeded, .rateBudgetExhausted, .productNotReady, .internalServerError,
            .transactionsSyncMutationDuringPagination:
            return true
        case .unexpectedResponse:
            return httpStatus.map { $0 >= 500 || $0 == 429 } ?? false
        default:
            if kind == .rateLimitExceeded || kind == .apiError { return true }
            return Self.institutionOutages.contains(code)
        }
    }

    /// Whether the end user has to go through Link in update mode.
    public var requiresUpdateMode: Bool {
        guard let state = Knowledge.error(code: code.rawValue)?.itemState else { return false }
        return Knowledge.entry(.itemState, state)?.updateMode != nil
    }

    /// Whether the request may have been carried out although no response arrived.
    public var outcomeIsUnknown: Bool {
        switch code {
        case .connectionLost, .deadlineExceeded, .cancelled: true
        case .unexpectedResponse: true
        default: kind == .apiError
        }
    }

    /// What to do next, in one sentence, from the table that `tartan explain` shows.
    public var advice: String {
        if let next = Knowledge.error(code: code.rawValue)?.nextCall { return next + "." }
        if let next = family?.nextCall { return next + "." }
        if isRetryable { return "Try again later; the client automatically retries requests that change nothing." }
        return "Read the message; if it remains unclear, send the request ID to Plaid's support."
    }

    /// A message for the end user, in plain language and without user data; nil when there is none.
    ///
    /// Plaid's own `displayMessage` is more specific where there is one, but may contain user data.
    public var userText: String? {
        if let entry = Knowledge.error(code: code.rawValue) { return entry.userText }
        return family?.userText
    }

    private var family: Knowledge.Entry? { Knowledge.entry(.errorType, kind.rawValue) }

    private static let institutionOutages: Set<Code> = [
        .institutionDown, .institutionNotResponding, .institutionNotAvailable,
    ]
}
