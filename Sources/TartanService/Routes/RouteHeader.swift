// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Payments

/// A header of requests or responses: its name, type and meaning.
package struct RouteHeader: Sendable, Hashable {
    package let name: String
    package let schema: Schema
    package let summary: String
    /// Whether a request without it is refused.
    package let isRequired: Bool
    /// The name of its definition in the API's document, which differs for two headers of one name.
    package let component: String

    init(
        _ name: String, component: String? = nil, isRequired: Bool = false, _ summary: String, _ schema: Schema = .text
    ) {
        self.name = name
        self.component = component ?? name
        self.isRequired = isRequired
        self.schema = schema
        self.summary = summary
    }

    // MARK: Requests

    // A client may send any ID: one that the service does not accept is replaced.
    static let requestID = RouteHeader(
        "X-Request-ID",
        "The client's ID of the request: at most \(RequestScope.maximumCharacters) letters, digits and `-._:/=+@`. "
            + "Otherwise, the service creates one.")
    static let ifNoneMatch = RouteHeader(
        "If-None-Match",
        "Entity tags of earlier responses; if the response would be one of them, the status is 304 without a body.")
    static let ifMatch = RouteHeader(
        "If-Match",
        "The `ETag` of the state that the client wants to change. If the state is another one, nothing changes and the "
            + "status is 412, unless the edit is already made: a repeated request gets 200.")

    static let idempotencyKey = RouteHeader(
        "Idempotency-Key",
        "A random key of visible ASCII characters for this request. For 24 hours, the same request with the same key gets the "
            + "first response, and another request with it is refused. Responses that pass (5xx, 429, and 409 while the first "
            + "request is being processed) are not kept. If it is unknown whether an undo or a billed request was carried out, "
            + "the key stays with it: repeated requests get 409.", .text(1...IdempotencyKey.maximumCharacters))

    static let paymentKey = RouteHeader(
        "Idempotency-Key", component: "Idempotency-Key-Of-Payment", isRequired: true,
        "A random key of visible ASCII characters for this payment or refund. It belongs to it for good: the same request with "
            + "the same key never moves money twice, and another request with it is refused.",
        .text(Payments.IdempotencyKey.lengths))

    // MARK: Responses

    static let idempotencyReplayed = RouteHeader(
        "Idempotency-Replayed", "`true` if the response is the one to an earlier request with the same key.",
        .choice(["true"]))

    static let requestIDOfResponse = RouteHeader(
        "X-Request-ID", "The ID of the request, which the service's log also contains.")
    static let entityTag = RouteHeader(
        "ETag", "The strong entity tag of the body.", .text(.init(pattern: "^\"[A-Za-z0-9_-]{24}\"$")))
    static let link = RouteHeader(
        "Link", "The next page, as `<reference>; rel=\"next\"` (RFC 8288); missing on the last page.")
    static let retryAfter = RouteHeader("Retry-After", "How many seconds to wait.", .integer(1...Int.max))
    static let wwwAuthenticate = RouteHeader("WWW-Authenticate", "Always Bearer.")
    static let rateLimit = [
        RouteHeader(
            "RateLimit-Limit",
            "How many requests the limit allows at once that the caller is closest to: the API key's, the session token's, the "
                + "user's, or the user's for requests to Plaid.", .integer(0...Int.max)),
        RouteHeader("RateLimit-Remaining", "How many of them are left.", .integer(0...Int.max)),
        RouteHeader("RateLimit-Reset", "How many seconds until all of them are possible again.", .integer(0...Int.max)),
    ]
    static let contentDisposition = RouteHeader("Content-Disposition", "A name for the file.")
    static let allow = RouteHeader("Allow", "The methods that the path accepts.")
}

extension Route {
    /// The statuses of its responses.
    package var statuses: Set<Int> {
        var statuses = Set(answers.map(\.status.code) + errors.map(\.status.code))
        if method == .get { statuses.insert(304) }
        return statuses
    }

    /// Whether it returns a list in pages.
    package var hasPages: Bool { query.parameters.contains { if case .cursor = $0.kind { true } else { false } } }

    /// Whether it changes something, or makes Plaid do something, for an authenticated caller.
    package var isWrite: Bool { method != .get && access != .open }

    /// Whether a repeated request with the same idempotency key gets the first response.
    package var remembersKeys: Bool { isWrite && keyUse == .remembered }

    /// The headers that it reads, other than credentials and those of HTTP itself.
    package var requestHeaders: [RouteHeader] {
        var headers: [RouteHeader] = [.requestID]
        if method == .get { headers.append(.ifNoneMatch) }
        if isConditional { headers.append(.ifMatch) }
        if remembersKeys { headers.append(.idempotencyKey) }
        if keyUse == .permanent { headers.append(.paymentKey) }
        return headers
    }

    /// The headers of its responses with a status, other than those of HTTP itself and for browsers.
    package func responseHeaders(_ status: Int) -> [RouteHeader] {
        var headers: [RouteHeader] = [.requestIDOfResponse]
        switch status {
        case 200 where method == .get || isConditional: headers.append(.entityTag)
        case 304, 412: headers.append(.entityTag)
        case 401: headers.append(.wwwAuthenticate)
        case 409 where isWrite, 429, 503: headers.append(.retryAfter)
        default: break
        }
        if access != .open { headers += RouteHeader.rateLimit }
        if remembersKeys, 200..<500 ~= status { headers.append(.idempotencyReplayed) }
        // A new payment has status 201, so 200 is the answer to a repeated request.
        if keyUse == .permanent, status == 200, statuses.contains(201) { headers.append(.idempotencyReplayed) }
        if status == 200, hasPages { headers.append(.link) }
        if status == 200, answers.contains(where: \.isFile) { headers.append(.contentDisposition) }
        return headers
    }
}
