// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes

extension HTTPField.Name {
    /// The user that an application acts for.
    static let tartanUser = known("Tartan-User")
    /// Plaid's signature of a webhook.
    static let plaidVerification = known("Plaid-Verification")
    /// The addresses that proxies have seen.
    static let forwardedFor = known("X-Forwarded-For")
    /// A second host; the library moves the first one to the authority.
    static let anotherHost = known("Host")
    /// The ID of a request, the client's or a new one.
    static let requestID = known("X-Request-ID")
    /// The requests that a limit allows at once, those that are left, and the seconds until all are possible again.
    static let rateLimitLimit = known("RateLimit-Limit")
    static let rateLimitRemaining = known("RateLimit-Remaining")
    static let rateLimitReset = known("RateLimit-Reset")
    /// A client's key for a request that it may send several times.
    static let idempotencyKey = known("Idempotency-Key")
    /// Whether the response is that of an earlier request with the same key.
    static let idempotencyReplayed = known("Idempotency-Replayed")
    /// Related pages (RFC 8288).
    static let link = known("Link")
    static let frameOptions = known("X-Frame-Options")
    static let referrerPolicy = known("Referrer-Policy")

    /// A name that is written in this file and therefore well-formed.
    private static func known(_ text: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(text) else { preconditionFailure("\(text) is not a valid header name") }
        return name
    }
}
