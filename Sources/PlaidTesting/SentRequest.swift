// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import PlaidCore
public import PlaidJSON

/// A request that a test has sent.
public struct SentRequest: Sendable, Hashable, CustomStringConvertible {
    /// The HTTP method.
    public let method: PlaidMethod
    /// The path, such as `/accounts/get`.
    public let path: String
    /// The query of a GET request, still percent-encoded; `nil` without one.
    public let query: String?
    /// The body; null for a GET request.
    public let body: JSONValue

    init(_ request: TransportRequest) {
        method = request.method
        (path, query) = Self.target(of: request.url)
        body = (try? JSONValue(parsing: request.body)) ?? .null
    }

    /// The method and the path; not the body, which may contain tokens.
    public var description: String { "\(method.rawValue) \(path)" }

    /// The path and the query of a URL.
    static func target(of url: String) -> (path: String, query: String?) {
        var rest = url[...]
        if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
        rest = rest[(rest.firstIndex(of: "/") ?? rest.endIndex)...]
        guard let mark = rest.firstIndex(of: "?") else { return (String(rest), nil) }
        return (String(rest[..<mark]), String(rest[rest.index(after: mark)...]))
    }
}
