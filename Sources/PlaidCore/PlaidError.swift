public import PlaidTypes

/// Why a call to Plaid did not give an answer.
///
/// `description` holds the type, the code, the HTTP status and the request id: safe to log. `message` and
/// `displayMessage` are Plaid's words and may name things of the user.
public struct PlaidError: Error, Sendable, CustomStringConvertible {
    /// A family of errors, as Plaid groups them, or one of this library's own.
    public struct Kind: OpenEnum {
        /// The family's name, such as `ITEM_ERROR`.
        public let rawValue: String
        /// Makes a kind.
        public init(rawValue: String) { self.rawValue = rawValue }
    }

    /// The error itself: one of Plaid's words in capitals, or one of this library's own in lower case.
    public struct Code: OpenEnum {
        /// The code's name, such as `ITEM_LOGIN_REQUIRED`.
        public let rawValue: String
        /// Makes a code.
        public init(rawValue: String) { self.rawValue = rawValue }
    }

    /// The family.
    public var kind: Kind
    /// The error itself.
    public var code: Code
    /// Plaid's finer reason, for some OAuth errors.
    public var reason: String?
    /// What happened, in words for a developer.
    public var message: String
    /// What may be shown to the end user, when Plaid gives it.
    public var displayMessage: String?
    /// The call's id, to be quoted to Plaid's support.
    public var requestID: RequestID?
    /// The HTTP status, when there was an answer.
    public var httpStatus: Int?
    /// How long Plaid asks to wait before another try.
    public var retryAfter: Duration?

    /// Makes an error.
    public init(
        kind: Kind = .client,
        code: Code,
        reason: String? = nil,
        message: String,
        displayMessage: String? = nil,
        requestID: RequestID? = nil,
        httpStatus: Int? = nil,
        retryAfter: Duration? = nil
    ) {
        self.kind = kind
        self.code = code
        self.reason = reason
        self.message = message
        self.displayMessage = displayMessage
        self.requestID = requestID
        self.httpStatus = httpStatus
        self.retryAfter = retryAfter
    }

    /// Type, code, HTTP status and request id; never Plaid's message, which may name the user's things.
    public var description: String {
        var text = "\(kind) \(code)"
        if let httpStatus { text += ", HTTP \(httpStatus)" }
        if let requestID { text += ", request \(requestID)" }
        if kind == .client { text += ": \(message)" }
        return text
    }
}

extension PlaidError.Kind {
    /// This library's own errors: nothing that Plaid said.
    public static let client = Self(rawValue: "client")
    /// The call is not one that Plaid takes.
    public static let invalidRequest = Self(rawValue: "INVALID_REQUEST")
    /// A value in the call, such as a token, is not valid.
    public static let invalidInput = Self(rawValue: "INVALID_INPUT")
    /// The Item needs something, often its user.
    public static let itemError = Self(rawValue: "ITEM_ERROR")
    /// The bank does not answer as it should.
    public static let institutionError = Self(rawValue: "INSTITUTION_ERROR")
    /// Too many calls.
    public static let rateLimitExceeded = Self(rawValue: "RATE_LIMIT_EXCEEDED")
    /// Plaid itself failed.
    public static let apiError = Self(rawValue: "API_ERROR")
    /// The synchronisation of transactions was disturbed.
    public static let transactionsError = Self(rawValue: "TRANSACTIONS_ERROR")
}

extension PlaidError.Code {
    /// The user has to log in again: open Link in update mode.
    public static let itemLoginRequired = Self(rawValue: "ITEM_LOGIN_REQUIRED")
    /// The Item is gone: removed, revoked, or never there.
    public static let itemNotFound = Self(rawValue: "ITEM_NOT_FOUND")
    /// The data is still being fetched: wait for a webhook or retry later.
    ///
    /// Not to be confused with an empty response.
    public static let productNotReady = Self(rawValue: "PRODUCT_NOT_READY")
    /// Data changed between two pages: start again from the cursor that the round began with.
    public static let transactionsSyncMutationDuringPagination = Self(
        rawValue: "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION")
    /// The access token is unknown or malformed.
    public static let invalidAccessToken = Self(rawValue: "INVALID_ACCESS_TOKEN")
    /// The public token is unknown, used or older than 30 minutes.
    public static let invalidPublicToken = Self(rawValue: "INVALID_PUBLIC_TOKEN")
    /// The client id or the secret is wrong for this environment.
    public static let invalidAPIKeys = Self(rawValue: "INVALID_API_KEYS")
    /// Plaid failed; the call may be tried again if it changes nothing.
    public static let internalServerError = Self(rawValue: "INTERNAL_SERVER_ERROR")

    /// No connection could be made, so that nothing was sent.
    public static let notSent = Self(rawValue: "notSent")
    /// The connection broke after sending began: whether Plaid acted is unknown.
    public static let connectionLost = Self(rawValue: "connectionLost")
    /// The deadline passed.
    ///
    /// After a write, whether Plaid acted is unknown.
    public static let deadlineExceeded = Self(rawValue: "deadlineExceeded")
    /// The task was cancelled.
    public static let cancelled = Self(rawValue: "cancelled")
    /// The response isn't what Plaid sends: not HTTP or not JSON, too large, compressed wrongly, a redirect, or an unknown
    /// status.
    public static let unexpectedResponse = Self(rawValue: "unexpectedResponse")
    /// The call cannot be sent as it is, such as a token of another environment; nothing was sent.
    public static let refused = Self(rawValue: "refused")
    /// The client's own rate limiter allows no request before the deadline; nothing was sent.
    public static let rateBudgetExhausted = Self(rawValue: "rateBudgetExhausted")
    /// A response that holds a token was asked for its JSON.
    public static let responseHoldsSecrets = Self(rawValue: "responseHoldsSecrets")
}
