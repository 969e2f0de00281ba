// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

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
    /// The delay that Plaid requires before a retry, at most an hour; the client honours it when it retries.
    public var retryAfter: Duration?
    /// The error that led to this one: of the network, TLS, the JSON reader or a transport of your own.
    ///
    /// It is for diagnosis. `description` does not contain it, because other libraries' errors may name hosts and files.
    public var underlyingError: (any Error)?

    /// Creates an error.
    public init(
        kind: Kind = .client,
        code: Code,
        reason: String? = nil,
        message: String,
        displayMessage: String? = nil,
        requestID: RequestID? = nil,
        httpStatus: Int? = nil,
        retryAfter: Duration? = nil,
        underlyingError: (any Error)? = nil
    ) {
        self.kind = kind
        self.code = code
        self.reason = reason
        self.message = message
        self.displayMessage = displayMessage
        self.requestID = requestID
        self.httpStatus = httpStatus
        self.retryAfter = retryAfter
        self.underlyingError = underlyingError
    }

    /// Type, code, HTTP status, request id and the delay before a retry; never Plaid's message, which may contain user data.
    public var description: String {
        var text = "\(kind) \(code)"
        if let httpStatus { text += ", HTTP \(httpStatus)" }
        if let requestID { text += ", request \(requestID)" }
        if let retryAfter { text += ", retry after \(retryAfter.components.seconds) s" }
        if kind == .client { text += ": \(message)" }
        return text
    }
}

extension PlaidError.Kind {
    /// Errors of this library, not from Plaid.
    public static let client = Self(rawValue: "client")
}
