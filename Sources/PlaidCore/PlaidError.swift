public import PlaidTypes

/// The error of a failed request to Plaid.
///
/// `description` contains the type, the code, the HTTP status and the request id, and is safe to log. `message` and
/// `displayMessage` come from Plaid and may contain user data.
public struct PlaidError: Error, Sendable, CustomStringConvertible {
    /// An error type of Plaid, or one of this library.
    public struct Kind: OpenEnum {
        /// The type's name, such as `ITEM_ERROR`.
        public let rawValue: String
        /// Creates a kind.
        public init(rawValue: String) { self.rawValue = rawValue }
    }

    /// An error code: Plaid's are in capitals, those of this library in camel case.
    public struct Code: OpenEnum {
        /// The code's name, such as `ITEM_LOGIN_REQUIRED`.
        public let rawValue: String
        /// Creates a code.
        public init(rawValue: String) { self.rawValue = rawValue }
    }

    /// The error type.
    public var kind: Kind
    /// The error code.
    public var code: Code
    /// Plaid's detailed reason, for some OAuth errors.
    public var reason: String?
    /// A description of the error for a developer.
    public var message: String
    /// A message for the end user, if Plaid provides one.
    public var displayMessage: String?
    /// The request's ID for Plaid's support.
    public var requestID: RequestID?
    /// The HTTP status, if there was a response.
    public var httpStatus: Int?
    /// The delay that Plaid requires before a retry.
    public var retryAfter: Duration?

    /// Creates an error.
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

    /// Type, code, HTTP status and request id; never Plaid's message, which may contain user data.
    public var description: String {
        var text = "\(kind) \(code)"
        if let httpStatus { text += ", HTTP \(httpStatus)" }
        if let requestID { text += ", request \(requestID)" }
        if kind == .client { text += ": \(message)" }
        return text
    }
}

extension PlaidError.Kind {
    /// Errors of this library, not from Plaid.
    public static let client = Self(rawValue: "client")
    /// The request is malformed or not possible.
    public static let invalidRequest = Self(rawValue: "INVALID_REQUEST")
    /// A value in the request, such as a token, is not valid.
    public static let invalidInput = Self(rawValue: "INVALID_INPUT")
    /// The Item needs attention, often from its user.
    public static let itemError = Self(rawValue: "ITEM_ERROR")
    /// The bank does not respond as expected.
    public static let institutionError = Self(rawValue: "INSTITUTION_ERROR")
    /// Too many requests.
    public static let rateLimitExceeded = Self(rawValue: "RATE_LIMIT_EXCEEDED")
    /// Plaid itself failed.
    public static let apiError = Self(rawValue: "API_ERROR")
    /// Syncing transactions was interrupted.
    public static let transactionsError = Self(rawValue: "TRANSACTIONS_ERROR")
}

extension PlaidError.Code {
    /// The user has to log in again: open Link in update mode.
    public static let itemLoginRequired = Self(rawValue: "ITEM_LOGIN_REQUIRED")
    /// The Item does not exist: it was removed, revoked, or never created.
    public static let itemNotFound = Self(rawValue: "ITEM_NOT_FOUND")
    /// The data is still being fetched: wait for a webhook or retry later.
    ///
    /// Not to be confused with an empty response.
    public static let productNotReady = Self(rawValue: "PRODUCT_NOT_READY")
    /// Data changed between two pages: restart from the cursor that the sync started with.
    public static let transactionsSyncMutationDuringPagination = Self(
        rawValue: "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION")
    /// The access token is unknown or malformed.
    public static let invalidAccessToken = Self(rawValue: "INVALID_ACCESS_TOKEN")
    /// The public token is unknown, used or older than 30 minutes.
    public static let invalidPublicToken = Self(rawValue: "INVALID_PUBLIC_TOKEN")
    /// The client id or the secret is wrong for this environment.
    public static let invalidAPIKeys = Self(rawValue: "INVALID_API_KEYS")
    /// Plaid failed; a request that changes nothing may be retried.
    public static let internalServerError = Self(rawValue: "INTERNAL_SERVER_ERROR")

    /// No connection could be made, so nothing was sent.
    public static let notSent = Self(rawValue: "notSent")
    /// The connection broke after sending started; it is unknown whether Plaid carried out the request.
    public static let connectionLost = Self(rawValue: "connectionLost")
    /// The deadline passed.
    ///
    /// After a write, it is unknown whether Plaid carried it out.
    public static let deadlineExceeded = Self(rawValue: "deadlineExceeded")
    /// The task was cancelled.
    public static let cancelled = Self(rawValue: "cancelled")
    /// The response isn't what Plaid sends: not HTTP or not JSON, too large, compressed wrongly, a redirect, or an unknown
    /// status.
    public static let unexpectedResponse = Self(rawValue: "unexpectedResponse")
    /// The request must not be sent, such as with a token of another environment; nothing was sent.
    public static let refused = Self(rawValue: "refused")
    /// The client's own rate limiter allows no request before the deadline; nothing was sent.
    public static let rateBudgetExhausted = Self(rawValue: "rateBudgetExhausted")
    /// The code asked for the JSON of a response that contains a token.
    public static let responseHoldsSecrets = Self(rawValue: "responseHoldsSecrets")
}
