// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import PlaidJSON
public import PlaidTypes

/// The HTTP method of an operation.
public enum PlaidMethod: String, Sendable {
    /// Used by nearly all operations.
    case post = "POST"
    /// Used by the FDX read operations.
    case get = "GET"
    /// Used by the FDX operation that revokes a consent grant.
    case put = "PUT"

    /// Whether a request has a body.
    var hasBody: Bool { self != .get }
}

/// Whether an operation with an unknown outcome may be retried.
public enum PlaidOperationKind: String, Sendable {
    /// Changes nothing, so it may always be retried.
    case read
    /// Carries an idempotency key, so it may be retried with the same key.
    case keyed
    /// Changes something; retried only when it cannot have been carried out.
    case write
}

/// A request to Plaid as a value, with the type of its response.
public protocol PlaidRequest: JSONEncodable {
    /// The type of the response.
    associatedtype Response: PlaidResult

    /// The operation's path, such as `/transactions/sync`.
    static var path: StaticString { get }
    /// The HTTP method.
    static var method: PlaidMethod { get }
    /// Whether the request may be retried.
    static var kind: PlaidOperationKind { get }
    /// The path and query, with parameters filled in.
    var target: String { get }
    /// The Item whose rate limits the request counts towards.
    var accessTokenForBudget: AccessToken? { get }
}

extension PlaidRequest {
    /// POST, which nearly all operations use.
    public static var method: PlaidMethod { .post }
    /// The path itself.
    public var target: String { Self.path.description }
    /// No Item.
    public var accessTokenForBudget: AccessToken? { nil }
}

/// A type that a response can be decoded to.
public protocol PlaidResult: Sendable {
    /// Decodes the body of a successful response.
    static func read(body: [UInt8], contentType: String?, options: JSONOptions) throws(JSONError) -> Self
}
