// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The reason why a request was not accepted as a webhook from Plaid.
///
/// `description` contains the code and what to check; it never contains a token, a body or personal data.
public struct WebhookError: Error, Sendable, Hashable, CustomStringConvertible {
    /// An error code; more may be added.
    public struct Code: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        /// The code's name.
        public let rawValue: String

        /// Creates a code from its name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The `Plaid-Verification` header is absent or empty.
        public static let missingToken = Code(rawValue: "missingToken")
        /// The token is longer than the limit.
        public static let tokenTooLarge = Code(rawValue: "tokenTooLarge")
        /// The body is longer than the limit.
        public static let bodyTooLarge = Code(rawValue: "bodyTooLarge")
        /// The token does not consist of three base64url parts, or a part is not strict JSON.
        public static let malformedToken = Code(rawValue: "malformedToken")
        /// The token is not signed with ES256, the only algorithm that is accepted.
        public static let algorithmNotAllowed = Code(rawValue: "algorithmNotAllowed")
        /// The token requires an extension (`crit`), and none is supported.
        public static let extensionNotSupported = Code(rawValue: "extensionNotSupported")
        /// The token names no key.
        public static let missingKeyID = Code(rawValue: "missingKeyID")
        /// Plaid does not know the key in this environment.
        public static let unknownKey = Code(rawValue: "unknownKey")
        /// The key is no longer valid.
        public static let keyExpired = Code(rawValue: "keyExpired")
        /// The key in the response is not a P-256 verification key with the requested id.
        public static let keyInvalid = Code(rawValue: "keyInvalid")
        /// The key could not be fetched; the same delivery may be accepted later.
        public static let keyUnavailable = Code(rawValue: "keyUnavailable")
        /// Too many unknown keys were requested in a short time; the same delivery may be accepted later.
        public static let keyFetchesLimited = Code(rawValue: "keyFetchesLimited")
        /// The signature is not 64 bytes, or it does not match.
        public static let signatureInvalid = Code(rawValue: "signatureInvalid")
        /// The token was issued too long ago.
        public static let tokenTooOld = Code(rawValue: "tokenTooOld")
        /// The token was issued in the future, beyond the tolerance for clock differences.
        public static let tokenFromTheFuture = Code(rawValue: "tokenFromTheFuture")
        /// The token belongs to another body.
        public static let bodyMismatch = Code(rawValue: "bodyMismatch")
        /// The signature is valid but the body is not a JSON object.
        public static let bodyNotJSON = Code(rawValue: "bodyNotJSON")

        /// The code's name.
        public var description: String { rawValue }
    }

    /// The error code.
    public let code: Code
    /// One sentence that is safe to log.
    public let message: String

    /// Creates an error.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// Whether the same delivery may be accepted later, so that the sender should retry.
    public var isTemporary: Bool { code == .keyUnavailable || code == .keyFetchesLimited }

    /// The code and the message.
    public var description: String { "webhook refused: \(code): \(message)" }
}
